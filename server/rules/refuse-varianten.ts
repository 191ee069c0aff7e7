import { makeRegiosleutel } from '../domain/variant/eigenaar.ts';
import { factPaths } from './evaluate.ts';
import { checkVariant, type Guardrailbevinding } from './guardrails.ts';
import { checkOverlap } from './overlap.ts';
import type { Regelbestanden, Variant } from './regelbestand.ts';
import { RegelbestandError } from './regelbestand.ts';
import { listRegelfeiten } from './regelfeiten.ts';
import type { GeldendeRegels } from './rule-set.ts';
import { selectRegels } from './rule-set.ts';
import { checkSamenloop } from './samenloop.ts';

/**
 * Refuses files with a variant of a gemeente or regio that may not be published: one that breaks a guardrail of severity `blokkeren`, by
 * itself or together with the other layer, or with rules that contradict each other. Warnings pass.
 * @throws RegelbestandError naming the file, the parameter, the guardrail with its article and what would be allowed
 */
export async function refuseBlockedVarianten(bestanden: Regelbestanden): Promise<void> {
  const eigenaren = [
    ...Object.entries(bestanden.gemeenten).map(([slug, { varianten }]) => ({
      map: `gemeenten/${slug}`,
      slug,
      varianten,
    })),
    ...Object.entries(bestanden.regios)
      // A regio without gemeenten holds for nobody.
      .filter(([slug]) => Object.values(bestanden.gemeenten).some(({ gegevens }) => gegevens?.regio === slug))
      .map(([slug, varianten]) => ({ map: `regios/${slug}`, slug: makeRegiosleutel(slug), varianten })),
  ];
  const problemen: string[] = [];
  for (const { map, slug, varianten } of eigenaren) {
    for (const variant of varianten) {
      const gevonden = await listProblemen(bestanden, slug, variant);
      problemen.push(...gevonden.map((probleem) => `${map}/variant-${variant.geldigVanaf}.json, ${probleem}`));
    }
  }
  if (problemen.length > 0) throw new RegelbestandError(problemen);
}

// helpers

async function listProblemen(
  bestanden: Regelbestanden,
  eigenaar: string,
  { naam, versie, geldigVanaf, ...rest }: Variant,
): Promise<readonly string[]> {
  const geldend = selectRegels(bestanden, eigenaar, geldigVanaf, { naam, versie });
  const zelf = (await checkVariant(geldend)).filter(isBlokkade);
  const bekend = new Set(zelf.map(({ nr }) => nr));
  const samen = await checkSamenloop(bestanden, eigenaar, { naam, versie, geldigVanaf, ...rest });
  return [
    ...zelf.map((bevinding) => describe(geldend, bevinding)),
    ...samen
      .filter((bevinding) => isBlokkade(bevinding) && !bekend.has(bevinding.nr))
      .map((bevinding) => `in ${bevinding.gemeentenaam} vanaf ${bevinding.vanaf}: ${describe(geldend, bevinding)}`),
    ...listTegenspraken(geldend).map((zin) => `regels: ${zin}`),
  ];
}

function isBlokkade({ ernst }: Guardrailbevinding): boolean {
  return ernst === 'blokkeren';
}

/** "G15: De vaste uren worden elke maand betaald (artikel 7 …). Het gaat om betaling.dag." */
function describe(geldend: GeldendeRegels, { nr, melding }: Guardrailbevinding): string {
  const guardrail = geldend.guardrails.guardrails.find((kandidaat) => kandidaat.nr === nr);
  const { afwijkingen, eigenschappen } = geldend.variantbestand;
  const eigen = new Map<string, string>([
    ...afwijkingen.map(({ sleutel }) => [`parameter.${sleutel}`, sleutel] as const),
    ...eigenschappen.map(({ sleutel }) => [`variant.${sleutel}`, sleutel] as const),
  ]);
  const oorzaken = new Set(
    guardrail === undefined ? [] : factPaths(guardrail.conditions).flatMap((pad) => eigen.get(pad) ?? []),
  );
  return oorzaken.size === 0 ? `${nr}: ${melding}` : `${nr}: ${melding} Het gaat om ${[...oorzaken].join(' en ')}.`;
}

function listTegenspraken(geldend: GeldendeRegels): readonly string[] {
  const { regels } = geldend.variantbestand;
  if (regels.length < 2) return [];
  return checkOverlap(regels, listRegelfeiten(geldend))
    .filter(({ soort }) => soort === 'tegenspraak')
    .map(
      ({ regel, anderen }) => `${regel} en ${anderen.join(', ')} spreken elkaar tegen; geef één een hogere prioriteit`,
    );
}
