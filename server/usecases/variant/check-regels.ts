import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import type { Regelfeit } from '../../domain/variant/regelzin.ts';
import { formatFeitwaarde } from '../../domain/variant/regelzin-tekst.ts';
import type { Regelvoorbeeld } from '../../domain/variant/variant.ts';
import { MOTIVERING_MINIMUM } from '../../domain/variant/variantonderdeel.ts';
import { sameWaarde } from '../../rules/afwijkingen.ts';
import type { Regelbevinding } from '../../rules/overlap.ts';
import { checkOverlap } from '../../rules/overlap.ts';
import { calculateParameters } from '../../rules/parameters.ts';
import type { Parameter, Parameterwaarde, Variantregel } from '../../rules/regelbestand.ts';
import { listRegelfeiten, readFeiten } from '../../rules/regelfeiten.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Regelvoorbeelduitkomst } from './variantregels.ts';
import type { Variantbevinding } from './variantversies.ts';

/** What is odd about the conditional rules of a version: among each other, in their examples, and a motivering that lacks. */
export async function checkRegels(geldend: GeldendeRegels): Promise<readonly Variantbevinding[]> {
  const { regels } = geldend.variantbestand;
  const feiten = listRegelfeiten(geldend);
  const voorbeelden = await Promise.all(regels.map((regel) => checkVoorbeelden(geldend, regel)));
  return [
    ...checkOverlap(regels, feiten).map((bevinding) => describeOverlap(bevinding, feiten)),
    ...regels.filter(isZonderMotivering).map(describeMotivering),
    ...voorbeelden.flat(),
  ];
}

/** Each example of a rule, with what the version really makes of it. */
export function runVoorbeelden(
  geldend: GeldendeRegels,
  { sleutel, voorbeelden = [] }: Pick<Variantregel, 'sleutel' | 'voorbeelden'>,
): Promise<readonly Regelvoorbeelduitkomst[]> {
  const parameter = geldend.parameters.find((p) => p.sleutel === sleutel);
  return Promise.all(voorbeelden.map((voorbeeld) => runVoorbeeld(geldend, voorbeeld, { sleutel, parameter })));
}

// helpers

async function runVoorbeeld(
  geldend: GeldendeRegels,
  { naam, feiten, verwacht }: Regelvoorbeeld,
  { sleutel, parameter }: { readonly sleutel: string; readonly parameter: Parameter | undefined },
): Promise<Regelvoorbeelduitkomst> {
  const effectief = await calculateParameters(geldend, readFeiten(feiten, listRegelfeiten(geldend)));
  const uitkomst = effectief[sleutel];
  const waarde = uitkomst?.waarde ?? null;
  const format = (w: Parameterwaarde): string =>
    parameter === undefined ? String(w) : formatParameterwaarde(parameter, w);
  return {
    naam,
    goed: sameWaarde(waarde, verwacht),
    verwachtTekst: format(verwacht),
    uitkomstTekst: format(waarde),
    ...(uitkomst?.regel === undefined ? {} : { regel: uitkomst.regel }),
  };
}

async function checkVoorbeelden(geldend: GeldendeRegels, regel: Variantregel): Promise<readonly Variantbevinding[]> {
  const uitkomsten = await runVoorbeelden(geldend, regel);
  return uitkomsten
    .filter(({ goed }) => !goed)
    .map(({ naam, verwachtTekst, uitkomstTekst }) =>
      makeBevinding(regel, {
        nr: 'R6',
        naam: 'Voorbeeld klopt niet',
        ernst: 'waarschuwen',
        melding: `Bij het voorbeeld “${naam}” hoort ${verwachtTekst}, maar de uitkomst is ${uitkomstTekst}.`,
      }),
    );
}

function describeOverlap(
  { soort, ernst, regel, anderen, sleutel, voorbeeld }: Regelbevinding,
  feiten: readonly Regelfeit[],
): Variantbevinding {
  const ander = anderen.map((naam) => `“${naam}”`).join(' en ');
  const zo = voorbeeld === undefined ? '' : describeVoorbeeld(voorbeeld, feiten);
  const zinnen: Readonly<Record<Regelbevinding['soort'], readonly [nr: string, naam: string, melding: string]>> = {
    tegenspraak: [
      'R1',
      'Regels spreken elkaar tegen',
      `De regels “${regel}” en ${ander} kunnen in één zaak allebei gelden, met een andere waarde en dezelfde prioriteit.${zo} Geef één van beide een hogere prioriteit.`,
    ],
    overlap: [
      'R2',
      'Regels overlappen',
      `De regels “${regel}” en ${ander} kunnen in één zaak allebei gelden.${zo} Dan gaat ${ander} voor: die heeft de hoogste prioriteit.`,
    ],
    nooit: ['R3', 'Regel geldt nooit', `Geen enkele zaak kan aan alle voorwaarden van de regel “${regel}” voldoen.`],
    overschaduwd: [
      'R4',
      'Regel wordt nooit gebruikt',
      `In elke zaak waarin de regel “${regel}” geldt, gaat ${ander} voor.`,
    ],
  };
  const [nr, naam, melding] = zinnen[soort];
  return makeBevinding({ naam: regel, sleutel }, { nr, naam, ernst, melding });
}

function describeVoorbeeld(feiten: Readonly<Record<string, unknown>>, bekend: readonly Regelfeit[]): string {
  const delen = Object.entries(feiten).map(([pad, waarde]) => {
    const feit = bekend.find((kandidaat) => kandidaat.pad === pad);
    return `${feit?.naam ?? pad} ${formatFeitwaarde(feit, waarde).replace(/^\0.*/, 'iets anders')}`;
  });
  return delen.length === 0 ? '' : ` Bijvoorbeeld bij ${delen.join('; ')}.`;
}

function isZonderMotivering({ motivering }: Variantregel): boolean {
  return motivering.trim().length < MOTIVERING_MINIMUM;
}

function describeMotivering(regel: Variantregel): Variantbevinding {
  return makeBevinding(regel, {
    nr: 'R5',
    naam: 'Motivering ontbreekt',
    ernst: 'blokkeren',
    melding: `Leg bij de regel “${regel.naam}” in ten minste ${MOTIVERING_MINIMUM} tekens uit waarom de gemeente hier afwijkt.`,
  });
}

function makeBevinding(
  { naam, sleutel }: Pick<Variantregel, 'naam' | 'sleutel'>,
  bevinding: Pick<Variantbevinding, 'nr' | 'naam' | 'ernst' | 'melding'>,
): Variantbevinding {
  return {
    ...bevinding,
    grondslag: 'eigen regels van de gemeente',
    aanname: false,
    regel: naam,
    onderdeel: { soort: 'regel', naam },
    sleutels: [sleutel],
    toegestaan: [],
  };
}
