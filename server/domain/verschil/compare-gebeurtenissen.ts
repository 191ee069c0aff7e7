import type { Diagrampaar } from './diagramindex.ts';
import type { Diagramelement, Diagramgebeurtenis } from './diagrammodel.ts';
import { type Gevolg, readArtikel, rechtsgevolg, werkgevolg } from './gevolg.ts';
import { compareEigenschap, type Diagramverschil, type Onderwerp } from './maak-verschil.ts';
import { capital, describeTijd, joinLijst, quote } from './woorden.ts';

const SOORTEN: Readonly<Record<Diagramgebeurtenis['soort'], string>> = {
  bericht: 'het bericht',
  timer: 'de termijn',
  signaal: 'het signaal',
  fout: 'de fout',
  escalatie: 'de escalatie',
  voorwaarde: 'de voorwaarde',
  koppeling: 'de koppeling',
  einde: 'het einde',
  anders: 'de gebeurtenis',
};

/** What an element waits for or sends: timers, messages, ends. */
export function compareGebeurtenissen(
  onderwerp: Onderwerp,
  [oud, nieuw]: readonly [Diagramelement, Diagramelement],
  paar: Diagrampaar,
): readonly Diagramverschil[] {
  const gastheer = nieuw.aanElement === undefined ? undefined : paar.nieuw.findElement(nieuw.aanElement);
  const artikel = readArtikel(nieuw, oud, gastheer);
  const soorten = [...new Set([...oud.gebeurtenissen, ...nieuw.gebeurtenissen].map(({ soort }) => soort))].sort();
  return soorten.flatMap((soort) => {
    const waarden = [readWaarde(oud, soort), readWaarde(nieuw, soort)] as const;
    return compareEigenschap(onderwerp, soort, waarden, (van, naar) => ({
      zin: describeGebeurtenis(onderwerp.naam, soort, van, naar),
      gevolg: readGevolg(soort, artikel),
    }));
  });
}

// helpers

/** All of one kind as one text; undefined when there is none. */
function readWaarde({ gebeurtenissen }: Diagramelement, soort: Diagramgebeurtenis['soort']): string | undefined {
  const waarden = gebeurtenissen.filter((deel) => deel.soort === soort).map(({ waarde }) => waarde);
  return waarden.length === 0 ? undefined : waarden.join(', ');
}

function describeGebeurtenis(
  naam: string,
  soort: Diagramgebeurtenis['soort'],
  van: string | undefined,
  naar: string | undefined,
): string {
  const noem = (waarde: string): string =>
    soort === 'timer' ? joinLijst(waarde.split(', ').map((deel) => describeTijd(deel))) : quote(waarde);
  if (soort === 'timer' && van !== undefined && naar !== undefined)
    return `De termijn bij ${naam} is ${noem(naar)} in plaats van ${noem(van)}.`;
  if (soort === 'einde') return `${capital(naam)} sluit ${naar === undefined ? 'niet meer' : 'nu'} de hele zaak af.`;
  const wat = (waarde: string): string => (waarde === '' ? SOORTEN[soort] : `${SOORTEN[soort]} ${noem(waarde)}`);
  if (naar === undefined) return `Bij ${naam} vervalt ${wat(van ?? '')}.`;
  if (van === undefined) return `${capital(naam)} heeft nu ${wat(naar)}.`;
  return `Bij ${naam} hoort nu ${wat(naar)} in plaats van ${noem(van)}.`;
}

function readGevolg(soort: Diagramgebeurtenis['soort'], artikel: string | undefined): Gevolg {
  switch (soort) {
    case 'timer':
      return rechtsgevolg('Een termijn bepaalt waar de werkgever en de werknemer op mogen rekenen.', artikel);
    case 'einde':
      return rechtsgevolg('Een einde bepaalt hoe een zaak afloopt.', artikel);
    case 'anders':
    case 'koppeling':
      return werkgevolg('De loop van het proces is anders getekend.');
    case 'bericht':
    case 'signaal':
    case 'fout':
    case 'escalatie':
    case 'voorwaarde':
      return rechtsgevolg('Dit bepaalt wanneer de zaak verdergaat.', artikel);
  }
}
