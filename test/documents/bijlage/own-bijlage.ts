import { join } from 'node:path';
import { loadFormulieren } from '../../../processes/formulieren.ts';
import { makeDiagramlezer } from '../../../server/diagramlezer.ts';
import type { Bijlage } from '../../../server/domain/bijlage/bijlage.ts';
import { loadProcessLibrary } from '../../../server/engine/process-library.ts';
import { loadRules } from '../../../server/rules/load-rules.ts';
import { makeMemoryStores } from '../../../server/store/memory/memory-stores.ts';
import { makeReadBijlage } from '../../../server/usecases/bijlage/read-bijlage.ts';
import type { Actor, Usecases } from '../../../server/usecases/usecases.ts';
import { makeRegelkeuze } from '../../../server/usecases/zaak/zaakregels.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const regels = loadRules(join(ROOT, 'rules'));
const formulieren = await loadFormulieren(
  join(ROOT, 'processes', 'formulieren'),
  join(ROOT, 'rules', 'schema', 'formulier.json'),
);
const processen = await loadProcessLibrary(join(ROOT, 'processes'));
/** Keys of the catalogue that the variants are based on. */
export const SLEUTELS = regels.parameters.flatMap(({ parameters }) => parameters.map(({ sleutel }) => sleutel));

/** Every process that the product has. */
export const PROCESNAMEN = [...new Set(processen.processen.map(({ naam }) => naam))];

export const BELEID: Actor = {
  gebruikersnaam: 'beleid',
  naam: 'S. Kuipers',
  rollen: ['beleidsmedewerker'],
  gemeenten: ['olst-wijhe', 'voorbeeldstad'],
};

const diagrammen = makeDiagramlezer({});
const stores = makeMemoryStores();
const regelkeuze = makeRegelkeuze(regels, stores.varianten);

/** The use case on the real rules, diagram, forms and letters. */
export const readBijlage: Usecases['readBijlage'] = makeReadBijlage({
  regels,
  processen,
  diagrammen,
  formulieren,
  proces: 'aanvraag-en-besluit',
  klok: { nu: () => '2026-03-02T09:00:00.000Z', vandaag: () => '2026-03-02' },
  regelkeuze,
  stores,
});

/** The bijlage of a gemeente of the product. */
export function readOwnBijlage(gemeente: string, concept = false): Promise<Bijlage> {
  return readBijlage(BELEID, gemeente, { concept });
}

/** The real diagram, and nothing else. */
export function findProces(naam: string, versie: string): string | undefined {
  return processen.processen.find((bron) => bron.naam === naam && bron.versie === versie)?.xml;
}

/** Names of everything in the diagram that has one. */
export function listElementnamen(): readonly string[] {
  return processen
    .latest('aanvraag-en-besluit', '2026-03-02')
    .elementen.flatMap(({ id, naam }) => (naam === id ? [] : [naam]));
}
