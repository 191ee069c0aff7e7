import type { Bo, Tekening } from './diensten.ts';

/** Gives each shape and line in the file an id of its own: a renamed step leaves its first id to the next new one. */
export function putVormnummers(tekening: Tekening): void {
  const gezien = new Set<string>();
  for (const diagram of tekening.getDefinitions().get('diagrams') as readonly Bo[]) {
    const delen = (diagram.get('plane') as Bo).get('planeElement') as readonly Bo[];
    for (const deel of delen) {
      if (gezien.has(deel.id)) Object.assign(deel, { id: makeVrij(deel, gezien, delen) });
      gezien.add(deel.id);
    }
  }
}

// helpers

function makeVrij(deel: Bo, gezien: ReadonlySet<string>, delen: readonly Bo[]): string {
  const stam = `${(deel.get('bpmnElement') as Bo).id}_di`;
  const isBezet = (id: string) => gezien.has(id) || delen.some((ander) => ander.id === id);
  let id = stam;
  for (let nummer = 2; isBezet(id); nummer += 1) id = `${stam}${nummer}`;
  return id;
}
