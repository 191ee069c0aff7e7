import type { Diagramelement, Diagrammodel, Diagramstroom } from '../verschil/diagrammodel.ts';
import { noemType, quote } from '../verschil/woorden.ts';

/** The process, an element, flow, lane or note of a diagram: what it says, without where it is drawn. */
export interface Diagramdeel {
  readonly id: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
}

/** All parts of a diagram. */
export function listDelen({ processen, elementen, stromen, banen, notities }: Diagrammodel): readonly Diagramdeel[] {
  return [
    ...processen.map(({ versie: _versie, geldigVanaf: _vanaf, ...inhoud }) => ({
      id: inhoud.id,
      inhoud: { soort: 'proces', ...inhoud },
    })),
    ...elementen.map(({ plaats: _plaats, ...inhoud }) => ({ id: inhoud.id, inhoud: { soort: 'element', ...inhoud } })),
    ...stromen.map(({ punten: _punten, ...inhoud }) => ({ id: inhoud.id, inhoud: { soort: 'stroom', ...inhoud } })),
    ...banen.map(({ plaats: _plaats, ...inhoud }) => ({ id: inhoud.id, inhoud: { soort: 'baan', ...inhoud } })),
    ...notities.map(({ plaats: _plaats, ...inhoud }) => ({ id: inhoud.id, inhoud: { soort: 'notitie', ...inhoud } })),
  ];
}

/** How a part is drawn, as one text to compare, and what it says in a few Dutch words. */
export function readDeel(
  model: Diagrammodel,
  id: string,
): { readonly tekening: string; readonly beschrijving: string } | undefined {
  const stroom = model.stromen.find((deel) => deel.id === id);
  if (stroom !== undefined) return { tekening: stroom.punten ?? '', beschrijving: describeStroom(stroom, model) };
  const element = model.elementen.find((deel) => deel.id === id);
  if (element !== undefined) {
    return { tekening: JSON.stringify(element.plaats ?? null), beschrijving: describeElement(element, model) };
  }
  const deel = [...model.banen, ...model.notities, ...model.processen].find((kandidaat) => kandidaat.id === id);
  if (deel === undefined) return undefined;
  const tekst = 'tekst' in deel ? deel.tekst : (deel.naam ?? id);
  return { tekening: 'plaats' in deel ? JSON.stringify(deel.plaats ?? null) : '', beschrijving: quote(tekst) };
}

// helpers

function describeStroom({ van, naar, voorwaarde, naam }: Diagramstroom, model: Diagrammodel): string {
  const noem = (id: string): string => quote(model.elementen.find((element) => element.id === id)?.naam ?? id);
  const als = voorwaarde === undefined ? '' : `, als ${voorwaarde}`;
  return `van ${noem(van)} naar ${noem(naar)}${naam === undefined ? '' : ` (${naam})`}${als}`;
}

function describeElement(element: Diagramelement, model: Diagrammodel): string {
  const { naam, type, lks, documentatie, baan } = element;
  const delen = [
    `${noemType(type)} ${quote(naam ?? element.id)}`,
    ...(baan === undefined ? [] : [`door ${model.banen.find(({ id }) => id === baan)?.naam ?? baan}`]),
    ...(lks['formulier'] === undefined ? [] : [`formulier ${lks['formulier']}`]),
    ...(lks['brief'] === undefined ? [] : [`brief ${lks['brief']}`]),
    ...(lks['werkdagen'] === undefined ? [] : [`${lks['werkdagen']} werkdagen`]),
    ...(documentatie === undefined ? [] : [quote(documentatie, 240)]),
  ];
  return delen.join('; ');
}
