import { formatBedrag } from '../bedrag/bedrag.ts';
import type { Besluit } from '../besluit/besluit.ts';
import type { Datum } from '../datum.ts';
import { addDagen, formatDatum } from '../datum.ts';
import type { Gemeentegegevens } from '../gemeente.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { findVervangen, listOvernames } from './verhuisbesluit.ts';
import { describeTeveel, joinMaanden } from './verhuisstand.ts';
import type { Verhuizinggegevens } from './verhuizinggegevens.ts';

/**
 * What the letters about a move name: `verhuizing` for the gemeente that ends the LKS, `overname` for the one that takes it over. Every
 * field is there, null where it does not hold. The clausules LKS 01 to 04 are blocks of the letter that hang on these fields.
 */
export function makeVerhuisvelden(
  zaak: Zaak,
  gemeente: Pick<Gemeentegegevens, 'rekening'>,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return { verhuizing: makeVertrek(zaak, gemeente, parameters), overname: makeOvername(zaak) };
}

// helpers

const STUKKEN: Readonly<Record<string, string>> = {
  loonwaarderapport: 'het laatste loonwaarderapport',
  arbeidsovereenkomst: 'de arbeidsovereenkomst',
  beschikking: 'onze besluiten',
  volledig_dossier: 'de stukken van het dossier',
};

function makeVertrek(
  zaak: Zaak,
  { rekening }: Pick<Gemeentegegevens, 'rekening'>,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { verhuizing } = zaak.gegevens;
  const vordering = verhuizing === undefined ? undefined : zaak.vorderingen?.at(-1);
  return {
    datum: verhuizing?.datum ?? null,
    laatsteDag: verhuizing === undefined ? null : addDagen(verhuizing.datum, -1),
    nieuweGemeente: verhuizing?.nieuweGemeenteNaam ?? verhuizing?.nieuweGemeente ?? null,
    voorzieningen: verhuizing?.voorzieningen ?? null,
    motivering: verhuizing?.motivering ?? null,
    ...makeVervangen(zaak.besluiten, verhuizing?.datum),
    overgedragen: listStukken(parameters['verhuizing.overdrachtsset']),
    uiterlijk: vordering?.uiterlijk ?? null,
    rekening: rekening?.iban ?? null,
    rekeningnaam: rekening?.naam ?? null,
    ...makeTeveel(verhuizing, zaak, rekening !== undefined),
  };
}

/** When the besluit was taken that this one replaces, and the days on which there is LKS after all by that. */
function makeVervangen(besluiten: readonly Besluit[], datum: Datum | undefined): Record<string, unknown> {
  const oud = findVervangen(besluiten, besluiten.at(-1));
  const eerste = oud?.ingangsdatum;
  const alsnog =
    datum === undefined || eerste === undefined || eerste >= datum
      ? null
      : `van ${formatDatum(eerste)} tot en met ${formatDatum(addDagen(datum, -1))}`;
  return { vervangt: oud?.datum ?? null, alsnog };
}

/** Which clausule stands in the letter: one at most. */
function makeTeveel(
  verhuizing: Verhuizinggegevens | undefined,
  zaak: Zaak,
  metRekening: boolean,
): Record<string, unknown> {
  const teveel = verhuizing?.teveel ?? [];
  const iets = teveel.length > 0;
  const afgezien = iets && zaak.verrekeningen?.at(-1)?.wijze === 'afgezien';
  const wijze = iets && !afgezien ? verhuizing?.verrekenwijze : undefined;
  // With LKS 03 the werkgever pays what is left by itself.
  const terug = wijze === 'LKS_02' || wijze === 'LKS_03';
  return {
    teveelCent: teveel.reduce((som, { bedragCent }) => som + bedragCent, 0),
    teveelMaanden: iets ? joinMaanden(teveel.map(({ maand }) => maand)) : null,
    lks02: wijze === 'LKS_02',
    lks02MetRekening: terug && metRekening,
    lks02ZonderRekening: terug && !metRekening,
    lks03: wijze === 'LKS_03',
    lks04: wijze === 'LKS_04',
    terug,
    afgezien,
  };
}

function makeOvername({ gegevens: { overname }, besluiten }: Zaak): Record<string, unknown> {
  const { voorzieningen, voorzieningenVervolg } = overname ?? {};
  const heeft = voorzieningen !== undefined;
  return {
    oudeGemeente: overname?.vanGemeenteNaam ?? null,
    voorzieningen: voorzieningen ?? null,
    voorzieningenDoor: heeft && voorzieningenVervolg === 'doorzetten',
    voorzieningenBeoordelen: heeft && voorzieningenVervolg === 'beoordelen',
    betaald: describeTeveel(overname?.betaald ?? []) ?? null,
    eersteDag: overname?.eersteDag ?? null,
    vervangt: findVervangen(besluiten, listOvernames(besluiten).at(-1))?.datum ?? null,
    eerder: describeEerder(besluiten),
  };
}

/** "van 26 augustus 2026 tot en met 31 augustus 2026 € 692,69 per maand"; null where one besluit says it all. */
function describeEerder(besluiten: readonly Besluit[]): string | null {
  const eerder = listOvernames(besluiten).slice(0, -1);
  const delen = eerder.map(({ ingangsdatum, einddatum, berekening, rekenbasis }) => {
    const dagen = [
      `van ${formatDatum(ingangsdatum ?? '')}`,
      ...(einddatum ? [`tot en met ${formatDatum(einddatum)}`] : []),
    ];
    const bedrag =
      rekenbasis?.contractsoort === 'nul_uren'
        ? 'de gewerkte uren, die wij achteraf betalen'
        : `${formatBedrag(berekening?.bedragPerMaandCent ?? 0)} per maand`;
    return `${dagen.join(' ')} ${bedrag}`;
  });
  return delen.length === 0 ? null : joinDelen(delen);
}

function joinDelen(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}

/** "het laatste loonwaarderapport, de arbeidsovereenkomst en gegevens over het werk en de betalingen" */
function listStukken(set: unknown): string {
  const gekozen = (Array.isArray(set) ? set : []).flatMap((soort) => STUKKEN[String(soort)] ?? []);
  return `${gekozen.length === 0 ? '' : `${gekozen.join(', ')} en `}gegevens over het werk, de loonwaarde en de betalingen`;
}
