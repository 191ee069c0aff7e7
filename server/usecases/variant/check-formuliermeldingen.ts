import { type Formulier, type Formuliermelding, listVelden } from '../../../processes/formulier.ts';
import { type Keuromgeving, makeBevinding } from './variantbevinding.ts';
import type { Variantbevinding } from './variantversies.ts';

const PREFERENT = 'Preferent proces loonkostensubsidie';
const PLEK = /\{([A-Za-z][\w.]*)\}/g;

/** The messages above an own form: they name only facts that exist, and a national warning stays. */
export function checkMeldingen(
  { formulieren }: Pick<Keuromgeving, 'formulieren'>,
  { formulier, landelijk }: { readonly formulier: Formulier; readonly landelijk?: Formulier },
): readonly Variantbevinding[] {
  const bekend = listBekend([...Object.values(formulieren), formulier]);
  const landelijkePaden = new Set(Object.values(formulieren).flatMap(readMeldingpaden));
  const meldingen = formulier.meldingen ?? [];
  const onbekend = meldingen.flatMap((melding) =>
    listPaden(melding).filter((pad) => !bekend.has(pad) && !landelijkePaden.has(pad)),
  );
  const weg = (landelijk?.meldingen ?? []).filter(
    ({ als }) => als !== undefined && !meldingen.some((eigen) => JSON.stringify(eigen.als) === JSON.stringify(als)),
  );
  return [
    ...[...new Set(onbekend)].map((pad) =>
      block(formulier.naam, 'F6', `Een melding boven dit formulier noemt “${pad}”. Dat gegeven bestaat niet.`),
    ),
    ...weg.map(({ tekst }) =>
      block(
        formulier.naam,
        'F5',
        `De melding “${tekst}” kan niet weg: zij waarschuwt voor iets wat in deze zaak niet kan. De woorden mag u wel wijzigen.`,
      ),
    ),
  ];
}

// helpers

/** What a question of some form asks; a BSN is never shown in a sentence. */
function listBekend(formulieren: readonly Formulier[]): ReadonlySet<string> {
  return new Set(
    formulieren.flatMap((formulier) =>
      listVelden(formulier)
        .filter(({ soort }) => soort !== 'bsn')
        .map(({ veld }) => veld),
    ),
  );
}

function readMeldingpaden({ meldingen = [] }: Formulier): readonly string[] {
  return meldingen.flatMap(listPaden);
}

function listPaden({ als, tekst }: Formuliermelding): readonly string[] {
  const inTekst = Array.from(tekst.matchAll(PLEK), ([, pad = '']) => pad);
  return als === undefined ? inTekst : [als.feit, ...inTekst];
}

function block(naam: string, nr: string, melding: string): Variantbevinding {
  const wat = { nr, naam: 'Melding boven een formulier', ernst: 'blokkeren', melding, grondslag: PREFERENT } as const;
  return makeBevinding({ soort: 'formulier', naam }, wat);
}
