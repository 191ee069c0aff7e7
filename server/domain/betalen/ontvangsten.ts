import { formatBedrag } from '../bedrag/bedrag.ts';
import type { Datum } from '../datum.ts';
import type { Vorderingstand } from '../verrekenen/zaakverrekening.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import { isEigenBetaling, isGenoemd, isVerwerkt, isWaarschijnlijkDezelfde } from './ontvangst-gelijk.ts';

/** Money that came in on the account of a gemeente, as a bank file says it. In cents, more than 0. */
export interface Bankontvangst {
  /** Key of the entry at the bank: the same entry in another file has the same key, so that it counts once. */
  readonly sleutel: string;
  /** Where it stands in the file: "boeking 3", "regel 4". */
  readonly plaats: string;
  readonly op: Datum;
  readonly bedragCent: number;
  /** Account of who paid. */
  readonly iban?: string;
  readonly naam?: string;
  readonly omschrijving: string;
  /** The bank says that this is a payment of the gemeente itself that came back. */
  readonly retour?: boolean;
  /** Of the bank itself, when the file gives one of this receipt alone: the same in every file that it makes. */
  readonly referentie?: string;
}

/** What a zaak is still owed, and by whom. */
export interface Vorderingzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly iban?: string;
  /** All its vorderingen, oldest first, those that are settled too. */
  readonly vorderingen: readonly Vorderingstand[];
}

/**
 * `gevonden`: one zaak, and the amount is exactly what is open; `mogelijk`: a person chooses; `al_verwerkt`: this entry was booked before;
 * `waarschijnlijk_dezelfde`: it looks like one that was booked before, and counts only with a reason; `teruggekomen`: a payment of the
 * gemeente itself; `onbekend`: nothing fits.
 */
export type Ontvangstuitkomst =
  | 'gevonden'
  | 'mogelijk'
  | 'al_verwerkt'
  | 'waarschijnlijk_dezelfde'
  | 'teruggekomen'
  | 'onbekend';

/** What to do with one receipt: a proposal, a person confirms it. */
export interface Ontvangstvoorstel {
  readonly ontvangst: Bankontvangst;
  readonly uitkomst: Ontvangstuitkomst;
  /** Zaken that it can be for, the likeliest first; what is open in each in cents. */
  readonly zaken: readonly (Pick<Vorderingzaak, 'zaakId' | 'zaaknummer' | 'werkgever'> & {
    readonly openCent: number;
  })[];
  /** One Dutch sentence. */
  readonly melding: string;
}

/** A receipt over the vorderingen of a zaak, in cents; `teVeelCent` belongs to the werkgever. */
export interface Ontvangstverdeling {
  readonly delen: readonly { readonly vorderingId: string; readonly bedragCent: number }[];
  readonly teVeelCent: number;
}

/** A sample of the table, with made-up werkgevers. */
export const VOORBEELD_ONTVANGSTEN = [
  'datum;bedrag;iban;naam;omschrijving;referentie',
  '13-3-2026;1224,10;NL91ABNA0417164300;Bakkerij Voorbeeld;Terugbetaling LKS-2026-000001;260313-0001',
  '16-3-2026;50,00;NL44RABO0123456789;Voorbeeld Bouw B.V.;;260316-0007',
  '',
].join('\r\n');

/** What is left open in a zaak, in cents. */
export function countOpenCent({ vorderingen }: Pick<Vorderingzaak, 'vorderingen'>): number {
  return vorderingen.reduce((som, { openCent }) => som + Math.max(0, openCent), 0);
}

/**
 * For which zaak each receipt is: by the kenmerk (zaaknummer) in its description, else by account and amount. What was proposed for a zaak
 * counts for the next receipt, so that two never pay the same euro.
 */
export function proposeOntvangsten(
  ontvangsten: readonly Bankontvangst[],
  zaken: readonly Vorderingzaak[],
): readonly Ontvangstvoorstel[] {
  const open = new Map(zaken.map((zaak) => [zaak.zaakId, countOpenCent(zaak)]));
  return ontvangsten.map((ontvangst) => {
    const voorstel = propose(ontvangst, zaken, open);
    const [zaak] = voorstel.zaken;
    if (voorstel.uitkomst === 'gevonden' && zaak) open.set(zaak.zaakId, zaak.openCent - ontvangst.bedragCent);
    return voorstel;
  });
}

/** Pays the vorderingen of a zaak, oldest first; what is more than all of them is too much. */
export function divideOntvangst(vorderingen: readonly Vorderingstand[], bedragCent: number): Ontvangstverdeling {
  let over = bedragCent;
  const delen = vorderingen.flatMap(({ vordering, openCent }) => {
    const cent = Math.min(over, Math.max(0, openCent));
    over -= cent;
    return cent > 0 ? [{ vorderingId: vordering.id, bedragCent: cent }] : [];
  });
  return { delen, teVeelCent: over };
}

/** What a receipt does in its zaak; nothing when it was booked there before. What is too much stands with the last vordering that it is for. */
export function decideOntvangst(
  zaak: Pick<Vorderingzaak, 'vorderingen' | 'zaaknummer'>,
  bank: Pick<Bankontvangst, 'sleutel' | 'bedragCent' | 'op' | 'iban' | 'referentie'> & { readonly reden?: string },
): readonly Gebeurtenis[] {
  if (isVerwerkt(zaak, bank)) return [];
  const { sleutel, bedragCent, op, iban, referentie, reden } = bank;
  const { delen, teVeelCent } = divideOntvangst(zaak.vorderingen, bedragCent);
  const laatste = delen.at(-1)?.vorderingId ?? zaak.vorderingen.at(-1)?.vordering.id;
  if (laatste === undefined) return [];
  const alle = delen.length > 0 ? delen : [{ vorderingId: laatste, bedragCent: 0 }];
  return alle.map((deel): Gebeurtenis => {
    const teveel = deel.vorderingId === laatste && teVeelCent > 0 ? { teVeelCent } : {};
    const ontvangst = {
      id: sleutel,
      bedragCent: deel.bedragCent,
      op,
      bron: 'bank' as const,
      kenmerk: zaak.zaaknummer,
      ...(iban === undefined ? {} : { iban }),
      ...(referentie === undefined ? {} : { referentie }),
      ...(reden === undefined ? {} : { reden }),
    };
    return { soort: 'VorderingOntvangen', vorderingId: deel.vorderingId, ontvangst: { ...ontvangst, ...teveel } };
  });
}

// helpers

function propose(
  ontvangst: Bankontvangst,
  zaken: readonly Vorderingzaak[],
  open: ReadonlyMap<string, number>,
): Ontvangstvoorstel {
  const { bedragCent, iban, omschrijving, retour } = ontvangst;
  const toon = (gekozen: readonly Vorderingzaak[]) =>
    gekozen.map(({ zaakId, zaaknummer, werkgever }) => ({
      zaakId,
      zaaknummer,
      werkgever,
      openCent: open.get(zaakId) ?? 0,
    }));
  const maak = (
    uitkomst: Ontvangstuitkomst,
    gekozen: readonly Vorderingzaak[],
    melding: string,
  ): Ontvangstvoorstel => ({
    ontvangst,
    uitkomst,
    zaken: toon(gekozen),
    melding,
  });
  const eerder = zaken.filter((zaak) => isVerwerkt(zaak, ontvangst));
  if (eerder.length > 0)
    return maak('al_verwerkt', eerder, 'Deze ontvangst is al vastgelegd. Zij telt niet nog een keer.');
  if (retour === true)
    return maak(
      'teruggekomen',
      [],
      'Dit is een betaling van de gemeente die terugkwam. Lees het bestand ook in bij de betaalrun.',
    );
  const dubbel = zaken.filter((zaak) => isWaarschijnlijkDezelfde(zaak, ontvangst));
  if (dubbel.length > 0) {
    return maak(
      'waarschijnlijk_dezelfde',
      dubbel,
      'Dit is waarschijnlijk dezelfde ontvangst: op deze dag is dit bedrag al vastgelegd, met de hand of uit een ander bestand. Is het echt een andere? Kies dan de zaak en zeg waarom.',
    );
  }
  const eigen = zaken.filter(({ zaaknummer }) => isEigenBetaling(zaaknummer, omschrijving));
  if (eigen.length > 0) {
    return maak(
      'mogelijk',
      eigen,
      'Hier staat het kenmerk van een betaling van de gemeente. Kwam die terug van de bank? Lees het bestand dan in bij de betaalrun. Betaalt de werkgever zelf terug? Kies dan de zaak.',
    );
  }
  const genoemd = zaken.filter(({ zaaknummer }) => isGenoemd(zaaknummer, omschrijving));
  const past = (zaak: Vorderingzaak) => open.get(zaak.zaakId) === bedragCent;
  const [eerste, tweede] = genoemd;
  if (eerste && !tweede) return describeGenoemd(maak, eerste, open.get(eerste.zaakId) ?? 0, bedragCent);
  if (tweede) return maak('mogelijk', genoemd, 'In de omschrijving staan meer kenmerken. Kies zelf de zaak.');
  const zelfde =
    iban === undefined ? [] : zaken.filter((zaak) => zaak.iban === iban && (open.get(zaak.zaakId) ?? 0) > 0);
  const precies = zelfde.filter(past);
  if (precies.length === 1) return maak('gevonden', precies, 'Rekening en bedrag passen precies bij deze zaak.');
  if (zelfde.length > 0) {
    return maak(
      'mogelijk',
      [...precies, ...zelfde.filter((zaak) => !past(zaak))],
      'De rekening is van deze werkgever, het kenmerk ontbreekt. Kies zelf de zaak.',
    );
  }
  return maak('onbekend', [], 'Dit past bij geen enkele zaak waarin een werkgever moet terugbetalen.');
}

function describeGenoemd(
  maak: (uitkomst: Ontvangstuitkomst, gekozen: readonly Vorderingzaak[], melding: string) => Ontvangstvoorstel,
  zaak: Vorderingzaak,
  openCent: number,
  bedragCent: number,
): Ontvangstvoorstel {
  if (openCent === bedragCent) return maak('gevonden', [zaak], 'Kenmerk en bedrag kloppen.');
  if (bedragCent < openCent) {
    return maak(
      'mogelijk',
      [zaak],
      `Het kenmerk klopt. Dit is een deel: er blijft ${formatBedrag(openCent - bedragCent)} open.`,
    );
  }
  const teveel = formatBedrag(bedragCent - openCent);
  return maak(
    'mogelijk',
    [zaak],
    `Het kenmerk klopt, maar dit is ${teveel} te veel. Betaal dat terug aan de werkgever.`,
  );
}
