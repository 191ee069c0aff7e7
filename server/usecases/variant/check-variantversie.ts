import type { Datum } from '../../domain/datum.ts';
import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import { readInhoud } from '../../domain/variant/variant.ts';
import { MOTIVERING_MINIMUM } from '../../domain/variant/variantonderdeel.ts';
import { sameWaarde } from '../../rules/afwijkingen.ts';
import { listVarianten } from '../../rules/eigenaar.ts';
import { factPaths } from '../../rules/evaluate.ts';
import type { Guardrailbevinding } from '../../rules/guardrails.ts';
import { checkVariant } from '../../rules/guardrails.ts';
import type { EffectieveParameters } from '../../rules/parameters.ts';
import { calculateParameters } from '../../rules/parameters.ts';
import type { Regelbestanden, Variant } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { selectRegels } from '../../rules/rule-set.ts';
import { replaceVarianten } from '../../rules/variantversies.ts';
import { checkRegels } from './check-regels.ts';
import type { Variantbevinding } from './variantversies.ts';

/** A version looked at by itself, on its first day. */
export interface Variantkeuring {
  readonly geldend: GeldendeRegels;
  /** What holds without the gemeente's own deviations. */
  readonly zonder: EffectieveParameters;
  readonly effectief: EffectieveParameters;
  readonly bevindingen: readonly Variantbevinding[];
}

/** Checks a version against every guardrail and its rules among each other, whether it is in force or not. */
export async function checkVersie(
  bestanden: Regelbestanden,
  gemeente: string,
  variant: Variant,
  vandaag?: Datum,
): Promise<Variantkeuring> {
  const geldend = selectVersieregels(bestanden, gemeente, variant, vandaag);
  const leeg: Variant = { ...variant, ...readInhoud({}) };
  const [zonder, effectief, bevindingen, regelbevindingen] = await Promise.all([
    calculateParameters(selectVersieregels(bestanden, gemeente, leeg, vandaag)),
    calculateParameters(geldend),
    checkVariant(geldend),
    checkRegels(geldend),
  ]);
  const wet = bevindingen.map((b) => describeBevinding(b, geldend, effectief));
  return { geldend, zonder, effectief, bevindingen: [...wet, ...regelbevindingen] };
}

/**
 * The rules as this version makes them, on its first day. The version that is in force today goes with what the regio says today: that can
 * have come later.
 */
export function selectVersieregels(
  bestanden: Regelbestanden,
  gemeente: string,
  variant: Variant,
  vandaag?: Datum,
): GeldendeRegels {
  const { naam, versie, geldigVanaf } = variant;
  const alleen = replaceVarianten(bestanden, gemeente, [variant]);
  const nu = listVarianten(bestanden, gemeente).findLast((ander) => ander.geldigVanaf <= (vandaag ?? ''));
  if (vandaag === undefined || nu?.naam !== naam || nu.versie !== versie) {
    return selectRegels(alleen, gemeente, geldigVanaf);
  }
  const { regio } = selectRegels(alleen, gemeente, vandaag).variant;
  return selectRegels(alleen, gemeente, geldigVanaf, { naam, versie, ...(regio === undefined ? {} : { regio }) });
}

/** What stops offering and publishing, one sentence each: what the law forbids, and a warning that nobody answered. */
export function listBlokkades({ bevindingen }: Pick<Variantkeuring, 'bevindingen'>): readonly string[] {
  return bevindingen.flatMap(({ ernst, melding, naam, nr, reden }) => {
    if (ernst === 'blokkeren') return [melding];
    if (!GUARDRAIL.test(nr) || (reden ?? '').length >= MOTIVERING_MINIMUM) return [];
    return [
      `Waarschuwing ${nr} (${naam}) vraagt om een reden. Leg die bij de waarschuwing vast, in ten minste ${MOTIVERING_MINIMUM} tekens.`,
    ];
  });
}

/** The parameters that a guardrail looks at; of those the ones that the gemeente changed, when there are any. */
export function describeBevinding(
  bevinding: Guardrailbevinding,
  geldend: GeldendeRegels,
  effectief: EffectieveParameters,
): Variantbevinding {
  const guardrail = geldend.guardrails.guardrails.find(({ nr }) => nr === bevinding.nr);
  const paden = guardrail === undefined ? [] : factPaths(guardrail.conditions);
  const bekeken = paden.flatMap((pad) => (pad.startsWith('parameter.') ? [pad.slice('parameter.'.length)] : []));
  const toegestaan = bevinding.toegestaan.filter(
    ({ sleutel, waarde }) => !sameWaarde(effectief[sleutel]?.waarde ?? null, waarde),
  );
  const afwijkend = bekeken.filter((sleutel) => effectief[sleutel]?.herkomst === geldend.laag);
  const oorzaak = afwijkend.filter((sleutel) => toegestaan.some((t) => t.sleutel === sleutel));
  const sleutels = [oorzaak, afwijkend, bekeken].find((lijst) => lijst.length > 0) ?? [];
  const antwoord = geldend.variantbestand.redenen?.find(({ nr }) => nr === bevinding.nr);
  return {
    ...bevinding,
    ...(antwoord === undefined || bevinding.ernst === 'blokkeren' ? {} : { reden: antwoord.reden }),
    onderdeel:
      bevinding.regel === undefined
        ? { soort: 'parameter', naam: sleutels[0] ?? bevinding.nr }
        : { soort: 'regel', naam: bevinding.regel },
    sleutels: [...new Set(sleutels)],
    toegestaan: toegestaan.map((keuze) => ({ ...keuze, naam: nameWaarde(geldend, keuze) })),
  };
}

// helpers

/** Only a limit of the law asks for an answer; other warnings are advice. */
const GUARDRAIL = /^G\d+$/;

function nameWaarde(
  geldend: GeldendeRegels,
  { sleutel, waarde, tekst }: Guardrailbevinding['toegestaan'][number],
): string {
  const parameter = geldend.parameters.find((p) => p.sleutel === sleutel);
  return parameter === undefined ? tekst : formatParameterwaarde(parameter, waarde);
}
