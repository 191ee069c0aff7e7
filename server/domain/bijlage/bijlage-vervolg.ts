import type { Bijlageelement } from './bijlage-invoer.ts';

/** What follows on an element, in sentences, through the choices up to the next step or end: the arrows of the diagram in words. */
export function describeVervolg(element: Bijlageelement, elementen: readonly Bijlageelement[]): readonly string[] {
  const byId = new Map(elementen.map((andere) => [andere.id, andere]));
  const eigen = walk(element, [], byId, new Set());
  const grenzen = elementen
    .filter(({ aanElement }) => aanElement === element.id)
    .flatMap((grens) => walk(grens, [`‘${grens.naam}’`], byId, new Set()));
  return [...new Set([...eigen, ...grenzen])];
}

// helpers

type Zoek = ReadonlyMap<string, Bijlageelement>;

function walk(
  van: Bijlageelement,
  voorwaarden: readonly string[],
  byId: Zoek,
  gezien: ReadonlySet<string>,
): readonly string[] {
  return (van.vervolg ?? []).flatMap(({ naar, naam }) => {
    const doel = byId.get(naar);
    if (doel === undefined || gezien.has(naar)) return [];
    const samen = naam === undefined ? voorwaarden : [...voorwaarden, `‘${van.naam}’ ${naam}`];
    if (isPassage(doel)) return walk(doel, samen, byId, new Set([...gezien, naar]));
    return [makeZin(samen, doel)];
  });
}

/** A gateway is no step: what comes after it counts. */
function isPassage({ type }: Bijlageelement): boolean {
  return type.endsWith('Gateway');
}

function makeZin(voorwaarden: readonly string[], doel: Bijlageelement): string {
  const waarheen = doel.code === undefined ? `einde: ${doel.naam}` : `${doel.code} ${doel.naam}`;
  if (voorwaarden.length === 0) return `Daarna ${waarheen}.`;
  return `Bij ${voorwaarden.join(' en ')}: ${waarheen}.`;
}
