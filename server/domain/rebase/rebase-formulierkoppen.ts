import type { Variantformulier } from '../variant/variant.ts';
import type { Versieformulier } from '../verschil/versieinhoud.ts';
import { quote } from '../verschil/woorden.ts';
import { compareDrieweg } from './drieweg.ts';
import type { Diagramkant, Rebasekeuze } from './rebase.ts';

/** The three versions of one form. */
export interface Drieluik {
  readonly basis: Versieformulier;
  readonly landelijk: Versieformulier;
  readonly lokaal: Versieformulier;
}

/** A question about a form, before it has its answer. */
export interface Formuliervraag extends Pick<Rebasekeuze, 'naam' | 'vraag' | 'uitleg' | 'lokaal' | 'landelijk'> {
  readonly plek: string;
  readonly motivering: string;
}

/** Asks, and says whose part comes in the form. */
export type Kies = (vraag: Formuliervraag) => Diagramkant;

/** What stands around the questions of a form: its name, explanation, button and messages. */
export function mergeKoppen(
  eigen: Pick<Variantformulier, 'naam' | 'motivering'>,
  drieluik: Drieluik,
  kies: Kies,
): Partial<Versieformulier> {
  const { basis, landelijk, lokaal } = drieluik;
  const delen = KOPDELEN.flatMap((deel) => {
    const hoe = compareDrieweg({ basis: basis[deel], landelijk: landelijk[deel], lokaal: lokaal[deel] });
    const kant =
      hoe === 'botsing'
        ? kies({
            plek: `${eigen.naam}#${deel}`,
            naam: lokaal.titel,
            vraag: `${KOPPEN[deel]}${deel === 'meldingen' ? '' : ' van'} formulier ${quote(lokaal.titel)}: welke tekst?`,
            uitleg: 'Landelijk verandert deze tekst. U hebt deze tekst ook veranderd.',
            lokaal: describeKop(lokaal[deel]),
            landelijk: describeKop(landelijk[deel]),
            motivering: eigen.motivering,
          })
        : hoe === 'lokaal'
          ? 'lokaal'
          : 'landelijk';
    const tekst = drieluik[kant][deel];
    return tekst === undefined ? [] : [[deel, tekst] as const];
  });
  return Object.fromEntries(delen);
}

// helpers

const KOPPEN = {
  titel: 'De naam',
  uitleg: 'De uitleg',
  knop: 'De tekst op de knop',
  meldingen: 'De meldingen boven',
} as const;
const KOPDELEN = ['titel', 'uitleg', 'knop', 'meldingen'] as const;

function describeKop(deel: Versieformulier[(typeof KOPDELEN)[number]]): string {
  if (deel === undefined || deel.length === 0) return 'geen tekst';
  return typeof deel === 'string' ? deel : deel.map(({ tekst }) => tekst).join(' / ');
}
