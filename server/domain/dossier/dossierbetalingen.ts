import { formatBedrag } from '../bedrag/bedrag.ts';
import type { Betaalregelstatus, Betaalsoort } from '../betalen/betaalrun.ts';
import { formatDatumKort, formatMaand } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import { formatKwartaal } from '../verrekenen/kwartaal.ts';
import type { Zaakverrekening, Zaakvordering } from '../verrekenen/zaakverrekening.ts';
import type { Dossierbron } from './dossier.ts';
import { makeTabel } from './dossiertabel.ts';

/** What was paid, how it was settled month by month, and what had to come back. */
export function listBetaalblokken({ zaak }: Dossierbron): readonly Documentblok[] {
  const betaald = (zaak.betalingen ?? []).map(({ maand, soort, bedragCent, betaaldag, status, statusreden }) => [
    formatMaand(maand),
    SOORTEN[soort],
    formatBedrag(bedragCent),
    formatDatumKort(betaaldag),
    [STANDEN[status], ...(statusreden === undefined ? [] : [statusreden])].join(': '),
  ]);
  return [
    makeTabel('Vrijgegeven betalingen', ['Maand', 'Soort', 'Bedrag', 'Betaaldag', 'Stand'], [3, 3, 2, 3, 4], betaald),
    ...(zaak.verrekeningen ?? []).flatMap(listVerrekening),
    ...listVorderingen(zaak.vorderingen ?? []),
  ];
}

// helpers

const SOORTEN: Readonly<Record<Betaalsoort, string>> = {
  vast: 'maandbedrag',
  nabetaling: 'nabetaling',
  verrekening: 'verrekening',
};

const STANDEN: Readonly<Record<Betaalregelstatus, string>> = {
  open: 'nog geen bericht van de bank',
  uitgevoerd: 'uitgevoerd',
  teruggekomen: 'teruggekomen van de bank',
};

const AANLEIDINGEN: Readonly<Record<Zaakverrekening['aanleiding'], string>> = {
  kwartaal: 'Verrekening',
  einde: 'Eindafrekening',
  overname: 'Verrekening bij de overname',
};

/** The calculation sheet of one settlement; one of which nothing came has its line in the course only. */
function listVerrekening(verrekening: Zaakverrekening): readonly Documentblok[] {
  const { aanleiding, kwartaal, datum, regels, saldoCent } = verrekening;
  if (regels.length === 0) return [];
  const titel = `${AANLEIDINGEN[aanleiding]} ${formatKwartaal(kwartaal)}, ${formatDatumKort(datum)}`;
  const rijen = regels.map(({ maand, rechtCent, betaaldCent, betaalrunCent, verschilCent, basis, bewijs }) => [
    formatMaand(maand),
    formatBedrag(rechtCent),
    formatBedrag(betaaldCent + betaalrunCent),
    formatBedrag(verschilCent),
    bewijs === undefined || basis.includes(bewijs) ? basis : `${basis} Bron: ${bewijs}.`,
  ]);
  const samen = ['Samen', '', '', formatBedrag(saldoCent), ''];
  return [
    { soort: 'kop', niveau: 3, tekst: titel },
    makeTabel(titel, ['Maand', 'Recht', 'Betaald', 'Verschil', 'Waarom'], [3, 2, 2, 2, 6], [...rijen, samen]),
  ];
}

function listVorderingen(vorderingen: readonly Zaakvordering[]): readonly Documentblok[] {
  if (vorderingen.length === 0) return [];
  const rijen = vorderingen.map(({ datum, bedragCent, maanden, uiterlijk, ontvangsten, kwijt }) => {
    const binnen = ontvangsten.reduce((som, deel) => som + deel.bedragCent, 0);
    const weg = kwijt.reduce((som, deel) => som + deel.bedragCent, 0);
    return [
      formatDatumKort(datum),
      formatBedrag(bedragCent),
      maanden.map(formatMaand).join(', '),
      formatDatumKort(uiterlijk),
      formatBedrag(binnen),
      formatBedrag(weg),
    ];
  });
  const koppen = ['Besluit van', 'Bedrag', 'Over', 'Uiterlijk', 'Ontvangen', 'Kwijtgescholden'];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Vorderingen' },
    makeTabel('Wat de werkgever moest terugbetalen', koppen, [3, 2, 4, 3, 2, 3], rijen),
  ];
}
