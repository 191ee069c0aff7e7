import type { Gevolgklasse } from '../bijlage/bijlage.ts';
import type { Parameterwaarde } from '../variant/variant.ts';
import { type Gevolg, withGrondslag } from './gevolg.ts';
import { isGelijk } from './maak-verschil.ts';
import type { Verschil } from './verschil.ts';
import type { Versieparameter } from './versieinhoud.ts';
import { compareWoorden, joinLijst, pairUp, quote } from './woorden.ts';

const WAAROM: Readonly<Record<Gevolgklasse, string>> = {
  rechtsgevolg: 'Deze instelling bepaalt wat de werkgever of de werknemer krijgt, moet doen of mag verwachten.',
  werkgevolg: 'Deze instelling bepaalt hoe of door wie het werk gebeurt. Rechten en plichten blijven gelijk.',
  opmaak: 'Deze instelling bepaalt alleen een tekst of wat er op een brief of afschrift staat.',
};

/** Every parameter with another effective value, in the order of the catalogue; the order of a list does not count. */
export function compareParameters(
  oud: readonly Versieparameter[],
  nieuw: readonly Versieparameter[],
): readonly Verschil[] {
  return pairUp(oud, nieuw, ({ sleutel }) => sleutel).flatMap((deel) => {
    const parameter = deel.nieuw ?? deel.oud;
    if (parameter === undefined || isGelijk(readWaarde(deel.oud), readWaarde(deel.nieuw))) return [];
    const { sleutel, naam, elementen } = parameter;
    return [
      {
        soort: 'parameter' as const,
        element: sleutel,
        naam,
        eigenschap: deel.oud === undefined ? 'toegevoegd' : deel.nieuw === undefined ? 'vervallen' : 'waarde',
        van: deel.oud?.waarde ?? null,
        naar: deel.nieuw?.waarde ?? null,
        zin: describeParameter(deel),
        elementen,
        ...readParametergevolg(parameter),
      },
    ];
  });
}

/** What a change of a parameter changes: the class of the file with the consequences, with its article. */
export function readParametergevolg({ klasse, grondslag }: Versieparameter): Gevolg {
  return { klasse, waarom: withGrondslag(WAAROM[klasse], grondslag) };
}

// helpers

/** Absent differs from null: a parameter that comes or goes is a change, also when it was not set. */
function readWaarde(parameter: Versieparameter | undefined): unknown {
  if (parameter === undefined) return [];
  return { waarde: isLijst(parameter.waarde) ? [...parameter.waarde].sort() : parameter.waarde };
}

function describeParameter({
  oud,
  nieuw,
}: {
  readonly oud?: Versieparameter;
  readonly nieuw?: Versieparameter;
}): string {
  if (oud === undefined) return `Er komt een instelling bij: ${quote(nieuw?.naam ?? '')} is ${nieuw?.tekst ?? ''}.`;
  if (nieuw === undefined) return `De instelling ${quote(oud.naam)} vervalt. Die was ${oud.tekst}.`;
  const naam = quote(nieuw.naam);
  if (isLijst(oud.waarde) && isLijst(nieuw.waarde)) return describeLijst(naam, oud, nieuw);
  if (oud.waarde === null) return `${naam} is nu ingesteld op ${nieuw.tekst}. Eerst was er niets ingesteld.`;
  if (nieuw.waarde === null) return `${naam} is niet meer ingesteld. Dat was ${oud.tekst}.`;
  if (nieuw.zin !== undefined) return fill(nieuw.zin, oud, nieuw);
  if (typeof nieuw.waarde === 'boolean') return `${naam} staat nu ${nieuw.waarde ? 'aan' : 'uit'}.`;
  return typeof nieuw.waarde === 'number'
    ? `${naam} is ${nieuw.tekst} in plaats van ${oud.tekst}.`
    : `${naam} is nu ${quote(nieuw.tekst)}. Dat was ${quote(oud.tekst)}.`;
}

function describeLijst(naam: string, oud: Versieparameter, nieuw: Versieparameter): string {
  const { erbij, eraf } = compareWoorden(oud.tekst.split(', '), nieuw.tekst.split(', '));
  const delen = [
    ...(erbij.length === 0 ? [] : [`erbij komt ${joinLijst(erbij)}`]),
    ...(eraf.length === 0 ? [] : [`${joinLijst(eraf)} vervalt`]),
  ];
  return `${naam}: ${delen.join('; ')}.`;
}

/** {van} and {naar} are the values as text, {vanGetal} and {naarGetal} without their unit. */
function fill(zin: string, oud: Versieparameter, nieuw: Versieparameter): string {
  return zin
    .replaceAll('{vanGetal}', String(oud.waarde))
    .replaceAll('{naarGetal}', String(nieuw.waarde))
    .replaceAll('{van}', oud.tekst)
    .replaceAll('{naar}', nieuw.tekst);
}

function isLijst(waarde: Parameterwaarde): waarde is readonly string[] {
  return Array.isArray(waarde);
}
