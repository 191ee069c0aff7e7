import type { Vorderingontvangst } from '../verrekenen/zaakverrekening.ts';
import type { Bankontvangst, Vorderingzaak } from './ontvangsten.ts';

type Boekingen = Pick<Vorderingzaak, 'vorderingen'>;

/** Whether an entry of the bank was booked in this zaak before: by its key, or by the reference that the bank gave it in another file. */
export function isVerwerkt(
  zaak: Boekingen,
  { sleutel, referentie, op }: Pick<Bankontvangst, 'sleutel' | 'referentie' | 'op'>,
): boolean {
  return listGeboekt(zaak).some(
    (geboekt) =>
      geboekt.id === sleutel || (referentie !== undefined && geboekt.referentie === referentie && geboekt.op === op),
  );
}

/**
 * Whether this is probably a receipt that was booked before under another key: of the same day and amount, from the same account as far as
 * that is known, and for this zaak. Two references of the bank that differ are two receipts.
 * @param gekozen somebody said that it is for this zaak, so that it does not have to follow from the receipt
 */
export function isWaarschijnlijkDezelfde(
  zaak: Boekingen & Pick<Vorderingzaak, 'zaaknummer' | 'iban'>,
  ontvangst: Pick<Bankontvangst, 'sleutel' | 'op' | 'bedragCent' | 'iban' | 'referentie' | 'omschrijving'>,
  gekozen = false,
): boolean {
  const { op, bedragCent, iban, referentie, omschrijving } = ontvangst;
  const vanZaak = isGenoemd(zaak.zaaknummer, omschrijving) || (iban !== undefined && zaak.iban === iban);
  if (!(vanZaak || gekozen) || isVerwerkt(zaak, ontvangst)) return false;
  const gelijk = new Map<string, number>();
  for (const deel of listGeboekt(zaak)) {
    if (deel.op !== op || differs(deel.iban, iban) || differs(deel.referentie, referentie)) continue;
    gelijk.set(deel.id, (gelijk.get(deel.id) ?? 0) + deel.bedragCent + (deel.teVeelCent ?? 0));
  }
  return [...gelijk.values()].includes(bedragCent);
}

/** The kenmerk of a letter in a free text, also when its parts are written together or with other signs between them. */
export function isGenoemd(zaaknummer: string, omschrijving: string): boolean {
  return new RegExp(`${toPatroon(zaaknummer)}(?!\\d)`, 'i').test(omschrijving);
}

/** Whether a text holds the id of a payment of the gemeente for this zaak ("LKS-2026-0118-202603-V1"): then it may be one that came back. */
export function isEigenBetaling(zaaknummer: string, omschrijving: string): boolean {
  return new RegExp(`${toPatroon(zaaknummer)}-\\d{6}-[VNR]\\d`, 'i').test(omschrijving);
}

// helpers

function listGeboekt({ vorderingen }: Boekingen): readonly Vorderingontvangst[] {
  return vorderingen.flatMap(({ vordering }) => vordering.ontvangsten);
}

function differs(een: string | undefined, ander: string | undefined): boolean {
  return een !== undefined && ander !== undefined && een !== ander;
}

function toPatroon(zaaknummer: string): string {
  const delen = zaaknummer.split(/[^A-Za-z0-9]+/).filter((deel) => deel !== '');
  return `(?<![A-Za-z0-9])${delen.join('[^A-Za-z0-9]*')}`;
}
