import { formatBedrag } from '../bedrag/bedrag.ts';
import { isEigenBetaling, isGenoemd, isVerwerkt, isWaarschijnlijkDezelfde } from './ontvangst-gelijk.ts';
import type { Bankontvangst, Ontvangstuitkomst, Ontvangstvoorstel, Vorderingzaak } from './ontvangsten.ts';
import { countOpenCent } from './ontvangsten.ts';

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

// helpers

/** What is still open of each zaak, in cents, after what was proposed before. */
type Open = ReadonlyMap<string, number>;
type Maak = (uitkomst: Ontvangstuitkomst, gekozen: readonly Vorderingzaak[], melding: string) => Ontvangstvoorstel;

/** The first that fits: what was booked or is of the gemeente itself, then the kenmerk, then the account. */
function propose(ontvangst: Bankontvangst, zaken: readonly Vorderingzaak[], open: Open): Ontvangstvoorstel {
  const maak: Maak = (uitkomst, gekozen, melding) => ({
    ontvangst,
    uitkomst,
    zaken: gekozen.map(({ zaakId, zaaknummer, werkgever }) => ({
      zaakId,
      zaaknummer,
      werkgever,
      openCent: open.get(zaakId) ?? 0,
    })),
    melding,
  });
  return (
    proposeBekend(ontvangst, zaken, maak) ??
    proposeKenmerk(ontvangst, zaken, open, maak) ??
    proposeRekening(ontvangst, zaken, open, maak) ??
    maak('onbekend', [], 'Dit past bij geen enkele zaak waarin een werkgever moet terugbetalen.')
  );
}

/** What was booked before, probably was, or is a payment of the gemeente itself. */
function proposeBekend(
  ontvangst: Bankontvangst,
  zaken: readonly Vorderingzaak[],
  maak: Maak,
): Ontvangstvoorstel | undefined {
  const eerder = zaken.filter((zaak) => isVerwerkt(zaak, ontvangst));
  if (eerder.length > 0) {
    return maak('al_verwerkt', eerder, 'Deze ontvangst is al vastgelegd. Zij telt niet nog een keer.');
  }
  if (ontvangst.retour === true) {
    const melding = 'Dit is een betaling van de gemeente die terugkwam. Lees het bestand ook in bij de betaalrun.';
    return maak('teruggekomen', [], melding);
  }
  const dubbel = zaken.filter((zaak) => isWaarschijnlijkDezelfde(zaak, ontvangst));
  if (dubbel.length > 0) {
    return maak(
      'waarschijnlijk_dezelfde',
      dubbel,
      'Dit is waarschijnlijk dezelfde ontvangst: op deze dag is dit bedrag al vastgelegd, met de hand of uit een ander bestand. Is het echt een andere? Kies dan de zaak en zeg waarom.',
    );
  }
  const eigen = zaken.filter(({ zaaknummer }) => isEigenBetaling(zaaknummer, ontvangst.omschrijving));
  if (eigen.length === 0) return undefined;
  return maak(
    'mogelijk',
    eigen,
    'Hier staat het kenmerk van een betaling van de gemeente. Kwam die terug van de bank? Lees het bestand dan in bij de betaalrun. Betaalt de werkgever zelf terug? Kies dan de zaak.',
  );
}

/** By the zaaknummer in the description. */
function proposeKenmerk(
  { bedragCent, omschrijving }: Bankontvangst,
  zaken: readonly Vorderingzaak[],
  open: Open,
  maak: Maak,
): Ontvangstvoorstel | undefined {
  const genoemd = zaken.filter(({ zaaknummer }) => isGenoemd(zaaknummer, omschrijving));
  const [eerste, tweede] = genoemd;
  if (eerste === undefined) return undefined;
  if (tweede) return maak('mogelijk', genoemd, 'In de omschrijving staan meer kenmerken. Kies zelf de zaak.');
  return describeGenoemd(maak, eerste, open.get(eerste.zaakId) ?? 0, bedragCent);
}

/** By the account: certain only when exactly one zaak is owed this amount. */
function proposeRekening(
  { bedragCent, iban }: Bankontvangst,
  zaken: readonly Vorderingzaak[],
  open: Open,
  maak: Maak,
): Ontvangstvoorstel | undefined {
  if (iban === undefined) return undefined;
  const zelfde = zaken.filter((zaak) => zaak.iban === iban && (open.get(zaak.zaakId) ?? 0) > 0);
  const past = (zaak: Vorderingzaak) => open.get(zaak.zaakId) === bedragCent;
  const precies = zelfde.filter(past);
  if (precies.length === 1) return maak('gevonden', precies, 'Rekening en bedrag passen precies bij deze zaak.');
  if (zelfde.length === 0) return undefined;
  return maak(
    'mogelijk',
    [...precies, ...zelfde.filter((zaak) => !past(zaak))],
    'De rekening is van deze werkgever, het kenmerk ontbreekt. Kies zelf de zaak.',
  );
}

function describeGenoemd(maak: Maak, zaak: Vorderingzaak, openCent: number, bedragCent: number): Ontvangstvoorstel {
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
