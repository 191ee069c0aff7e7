import type { Bijlagewaswordt, Bijlagewijziging } from '../../domain/bijlage/bijlage.ts';
import { compareVersies } from '../../domain/verschil/compare-versies.ts';
import type { Verschilsoort } from '../../domain/verschil/verschil.ts';
import type { Versieinhoud } from '../../domain/verschil/versieinhoud.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { readVersieinhoud, type Versieomgeving } from '../variant/versieinhoud.ts';

/** The version to compare a bijlage with, and how people call the two. */
export interface Wasvraag {
  readonly geldend: GeldendeRegels;
  readonly naam: string;
  readonly wordt: string;
}

/** What changes in this version since an earlier one, settings and reasons with both values. */
export async function compareWas(
  omgeving: Versieomgeving,
  geldend: GeldendeRegels,
  was: Wasvraag,
): Promise<Bijlagewaswordt> {
  const { inhoud: oud } = await readVersieinhoud(omgeving, was.geldend);
  const { inhoud: nieuw } = await readVersieinhoud(omgeving, geldend);
  return {
    was: was.naam,
    wordt: was.wordt,
    regels: compareVersies(oud, nieuw).map(({ soort, element, naam, zin, klasse, waarom }, plaats) => ({
      nummer: `W${plaats + 1}`,
      soort,
      naam,
      zin,
      klasse,
      waarom,
      ...readWaarden(soort, element, [oud, nieuw]),
    })),
  };
}

// helpers

function readWaarden(
  soort: Verschilsoort,
  element: string,
  [oud, nieuw]: readonly [Versieinhoud, Versieinhoud],
): Pick<Bijlagewijziging, 'was' | 'wordt'> {
  if (soort === 'parameter') return { was: readTekst(oud, element), wordt: readTekst(nieuw, element) };
  if (soort === 'waarschuwing') return { was: readReden(oud, element), wordt: readReden(nieuw, element) };
  return {};
}

function readTekst({ parameters }: Versieinhoud, sleutel: string): string {
  return parameters.find((parameter) => parameter.sleutel === sleutel)?.tekst ?? 'was er niet';
}

function readReden({ redenen = [] }: Versieinhoud, waarschuwing: string): string {
  return redenen.find(({ nr }) => nr === waarschuwing)?.reden ?? 'geen reden';
}
