import type { Datum } from '../datum.ts';
import { addDagen, formatDatum } from '../datum.ts';
import type { Veldfout } from '../fouten.ts';
import type { VersleuteldBsn, Zaakgegevens } from '../zaak/zaakgegevens.ts';
import type { Gemeentevordering } from './gemeenteschuld.ts';
import { joinSchuldmaanden } from './gemeenteschuld.ts';
import type { Overdracht } from './overdracht.ts';
import { describeTeveel } from './verhuisstand.ts';
import type { Overnamegegevens } from './verhuizinggegevens.ts';

/**
 * The gegevens that a zaak of the receiving gemeente begins with. The address is left empty: the sender does not know where the werknemer
 * lives now, so the first task asks for it.
 */
export function makeOvernamegegevens(
  overdracht: Overdracht,
  ontvangen: { readonly op: Datum; readonly bsn: VersleuteldBsn },
): Zaakgegevens {
  const { bsn: _bsn, ...werknemer } = overdracht.werknemer;
  return {
    aanvraag: {
      datumOntvangst: ontvangen.op,
      ingediendDoor: 'andere_gemeente',
      gevraagdeRoute: overdracht.route,
      kanaal: 'formulier',
      toestemmingVoorinvullen: true,
    },
    werknemer: {
      ...werknemer,
      bsn: ontvangen.bsn,
      adres: { straat: '', huisnummer: '', postcode: '', plaats: '' },
      woongemeente: overdracht.naar.slug,
      woongemeenteNaam: overdracht.naar.naam,
    },
    werkgever: overdracht.werkgever,
    dienstverband: overdracht.dienstverband,
    loonwaarde: overdracht.loonwaarde,
    rappel: { aantalVerstuurd: 0, verstuurdOp: [] },
    oordeel: { bevoegd: true, doelgroep: true, route: overdracht.route, afwijzen: false },
    overname: makeOvername(overdracht),
  };
}

/**
 * The claims of the sender, as a package of any version names them. Only what the gemeenten settle between them stays with the werkgever; with
 * LKS 02 and 03 it goes back to the sender.
 */
export function listPakketvorderingen({ id, gemaaktOp, verrekening }: Overdracht): readonly Gemeentevordering[] {
  const { vorderingen, wijze, maanden } = verrekening;
  if (vorderingen !== undefined) return vorderingen;
  return wijze === 'LKS_04' && maanden.length > 0 ? [{ id, maanden, datum: gemaaktOp }] : [];
}

/** The fields of the group `overname` about what the sender paid and claims; empty when it claims nothing. */
export function makeSchuldgegevens(
  overdracht: Overdracht,
): Pick<Overnamegegevens, 'betaald' | 'betaaldZin' | 'vorderingen' | 'rekening'> {
  const vorderingen = listPakketvorderingen(overdracht);
  const betaald = joinSchuldmaanden(vorderingen);
  const betaaldZin = describeTeveel(betaald);
  if (betaaldZin === undefined) return {};
  const { rekening } = overdracht.verrekening;
  return { vorderingen, betaald, betaaldZin, ...(rekening === undefined ? {} : { rekening }) };
}

/** What is wrong with a package though its form is right; empty when it can be taken over. */
export function checkOverdracht(overdracht: Overdracht): readonly Veldfout[] {
  const { eersteDag, laatsteDag, dienstverband, maanden, verrekening } = overdracht;
  const fouten: Veldfout[] = [];
  if (addDagen(laatsteDag, 1) !== eersteDag) {
    const melding = `De laatste dag van de vorige gemeente (${formatDatum(laatsteDag)}) sluit niet aan op de eerste dag van uw gemeente (${formatDatum(eersteDag)}). Vraag de vorige gemeente om een nieuw pakket.`;
    fouten.push({ veld: 'eersteDag', melding });
  }
  if (dienstverband.einddatum !== undefined && dienstverband.einddatum < eersteDag) {
    const melding = `Het contract eindigde op ${formatDatum(dienstverband.einddatum)}, vóór de verhuizing. Er is niets om over te nemen.`;
    fouten.push({ veld: 'dienstverband.einddatum', melding });
  }
  const [eerste] = overdracht.perioden ?? [];
  if (eerste !== undefined && eerste.van < eersteDag) {
    const melding = `De subsidie van het pakket begint op ${formatDatum(eerste.van)}, vóór de verhuizing. Vraag de vorige gemeente om een nieuw pakket.`;
    fouten.push({ veld: 'perioden', melding });
  }
  const dubbel = [maanden, verrekening.maanden].some((lijst) => new Set(lijst.map((m) => m.maand)).size < lijst.length);
  if (dubbel)
    fouten.push({ veld: 'maanden', melding: 'Een maand staat twee keer in het pakket. Vraag om een nieuw pakket.' });
  return fouten;
}

/**
 * Why a package is too old to be read in; undefined when it is not.
 * @param geldigDagen for a package that does not say itself until when; undefined: then it is never too old
 */
export function checkGeldig(
  { gemaaktOp, geldigTot, van }: Overdracht,
  vandaag: Datum,
  geldigDagen: number | undefined,
): Veldfout | undefined {
  const laatste = geldigTot ?? (geldigDagen === undefined ? undefined : addDagen(gemaaktOp, geldigDagen));
  if (laatste === undefined || vandaag <= laatste) return undefined;
  const melding = `Dit pakket is gemaakt op ${formatDatum(gemaaktOp)} en was te gebruiken tot en met ${formatDatum(laatste)}. Vraag ${van.naam} om het opnieuw te maken.`;
  return { veld: 'bestand', melding };
}

/**
 * Whether the day of inschrijving follows the last day of the other gemeente. Any other day would leave days unpaid or pay them twice, so
 * there is no besluit until both gemeenten agree. Undefined when it fits.
 */
export function checkInschrijving(
  { eersteDag, vanGemeenteNaam }: Overnamegegevens,
  inschrijving: Datum,
): string | undefined {
  if (inschrijving === eersteDag) return undefined;
  const gevolg =
    inschrijving > eersteDag
      ? 'dan krijgt de werkgever over de dagen ertussen niets'
      : 'dan wordt een deel dubbel betaald';
  return `${vanGemeenteNaam} betaalt tot ${formatDatum(eersteDag)}. Met inschrijving op ${formatDatum(inschrijving)} sluit dat niet aan: ${gevolg}. Bel ${vanGemeenteNaam} en vraag om een nieuw pakket met de juiste datum.`;
}

// helpers

function makeOvername(overdracht: Overdracht): Overnamegegevens {
  const { verrekening, einddatum, perioden, voorzieningen } = overdracht;
  return {
    pakketId: overdracht.id,
    vanGemeente: overdracht.van.slug,
    vanGemeenteNaam: overdracht.van.naam,
    zaaknummer: overdracht.zaaknummer,
    eersteDag: overdracht.eersteDag,
    verrekenwijze: verrekening.wijze,
    ...(einddatum === undefined ? {} : { einddatum }),
    ...(perioden === undefined ? {} : { perioden }),
    ...(voorzieningen === undefined ? {} : { voorzieningen }),
    ...makeSchuldgegevens(overdracht),
  };
}
