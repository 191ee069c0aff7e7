import type { Formulier } from '../processes/formulier.ts';
import { BETAALTERMIJN_NADERT } from './domain/betalen/betaalrun.ts';
import { isWettelijkVanGemeente } from './domain/termijn/termijn.ts';
import { ROLLEN } from './domain/zaak/zaak.ts';
import type { Elementinfo } from './engine/element-info.ts';
import type { Procesbron } from './engine/process-source.ts';
import { LOKALE_HANDLERS } from './handlers/index.ts';
import type { Regelbestanden } from './rules/regelbestand.ts';

interface Known {
  readonly formulieren: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly regelsets: ReadonlySet<string>;
  readonly brieven: ReadonlySet<string>;
  readonly berichten: ReadonlySet<string>;
  readonly rollen: ReadonlySet<string>;
}

/** Statutory terms that the belanghebbende keeps himself, and one that only counts how far a verdaging may go. */
const VAN_BELANGHEBBENDE: readonly string[] = ['bezwaar', 'beroep', 'bezwaar_verdaging'];

/** The form that starts a zaak; no task in a diagram names it. */
const STARTFORMULIER = 'aanvraag';

/** Checks diagrams, forms, rules, letters and handlers against each other. Each sentence names one thing that is missing. */
export function checkLibrary(
  library: {
    readonly regels: Regelbestanden;
    readonly processen: { readonly processen: readonly Procesbron[] };
    readonly formulieren: Readonly<Record<string, Formulier>>;
  },
  handlers: readonly string[],
): readonly string[] {
  const bronnen = library.processen.processen;
  const known = listKnown(library.regels, Object.keys(library.formulieren));
  return [
    ...bronnen.flatMap((bron) => bron.elementen.flatMap((element) => checkElement(bron, element, known))),
    ...bronnen.flatMap((bron) => checkTermijnen(bron, library.regels)),
    ...checkWettelijk(bronnen, library.regels),
    ...checkFormulieren(library.formulieren, bronnen),
    ...checkStart(bronnen),
    ...listUnused(handlers, bronnen),
  ];
}

function listKnown(regels: Regelbestanden, formulieren: readonly string[]): Known {
  return {
    formulieren: new Set(formulieren),
    parameters: new Set(regels.parameters.flatMap((bestand) => bestand.parameters.map(({ sleutel }) => sleutel))),
    regelsets: new Set(regels.regelsets.map(({ regelset }) => regelset)),
    brieven: new Set(
      (regels.overig['brieven'] ?? []).map(({ inhoud }) => inhoud['code']).filter((code) => typeof code === 'string'),
    ),
    berichten: new Set([
      BETAALTERMIJN_NADERT,
      ...regels.termijnen.flatMap((bestand) => bestand.termijnen.map(({ bericht }) => bericht)),
    ]),
    rollen: new Set<string>(ROLLEN),
  };
}

function checkElement(bron: Procesbron, element: Elementinfo, known: Known): readonly string[] {
  const where = `${bron.naam}-${bron.versie}.bpmn, ${element.id}`;
  const missing = (what: string, names: readonly string[], set: ReadonlySet<string>): readonly string[] =>
    names.filter((name) => !set.has(name)).map((name) => `${where}: ${what} ‘${name}’ bestaat niet.`);
  const isTask = element.type === 'bpmn:UserTask';
  return [
    ...(isTask && (element.formulier ?? element.scherm) === undefined
      ? [`${where}: deze taak heeft geen formulier.`]
      : []),
    ...(isTask ? missing('rol', [element.rol ?? '(geen)'], known.rollen) : []),
    ...missing('formulier', listOf(element.formulier), known.formulieren),
    ...missing('parameter', element.parameters, known.parameters),
    ...missing('regelset', element.regelset?.split(/\s+/) ?? [], known.regelsets),
    ...missing('brief', element.brief, known.brieven),
    ...(element.aanElement === undefined
      ? []
      : missing('bericht van een termijn', listOf(element.bericht), known.berichten)),
  ];
}

/** A process that begins with a message: it has that message for itself, and a person who begins it has a role for it. */
function checkStart(bronnen: readonly Procesbron[]): readonly string[] {
  return bronnen.flatMap(({ naam, versie, start }) => {
    if (start?.bericht === undefined) return [];
    const where = `${naam}-${versie}.bpmn, ${start.id}`;
    const ander = bronnen.find((bron) => bron.naam !== naam && bron.start?.bericht === start.bericht);
    const rollen: readonly string[] = start.rol?.split(/\s+/) ?? [];
    const onbekend = rollen.filter((rol) => !ROLLEN.some((bekend) => bekend === rol));
    return [
      ...(ander ? [`${where}: ook ${ander.naam} begint met bericht ‘${start.bericht}’.`] : []),
      ...(start.formulier !== undefined && rollen.length === 0
        ? [`${where}: er staat niet wie mag beginnen (rol).`]
        : []),
      ...onbekend.map((rol) => `${where}: rol ‘${rol}’ bestaat niet.`),
    ];
  });
}

/** A term whose tasks stand in this diagram must be able to tell it that it passed. */
function checkTermijnen(bron: Procesbron, regels: Regelbestanden): readonly string[] {
  const heard = new Set(bron.elementen.flatMap((element) => listOf(element.bericht)));
  return regels.termijnen
    .flatMap((bestand) => bestand.termijnen)
    .filter(({ elementen }) => elementen.some((id) => bron.element(id) !== undefined))
    .filter(({ bericht }) => !heard.has(bericht))
    .map(
      ({ soort, bericht }) => `${bron.naam}-${bron.versie}.bpmn luistert niet naar ${bericht} van termijn ${soort}.`,
    );
}

/**
 * A statutory term that the gemeente has to keep is heard whatever task is open: on a wait that lasts as long as the process, or on every
 * task for which it counts. And it is heard somewhere.
 */
function checkWettelijk(bronnen: readonly Procesbron[], { termijnen }: Regelbestanden): readonly string[] {
  const wettelijk = termijnen
    .flatMap((bestand) => bestand.termijnen)
    .filter((termijn) => isWettelijkVanGemeente(termijn) && !VAN_BELANGHEBBENDE.includes(termijn.soort));
  return wettelijk.flatMap(({ soort, bericht, elementen }) => {
    const hoort = bronnen.filter((bron) => bron.elementen.some((element) => element.bericht === bericht));
    const namen = bronnen.filter((bron) => hoort.includes(bron) || elementen.some((id) => bron.element(id)));
    if (hoort.length === 0) return [`Geen diagram luistert naar ${bericht} van termijn ${soort}.`];
    return namen
      .filter((bron) => !listensThroughout(bron, bericht, elementen))
      .map(
        ({ naam, versie }) =>
          `${naam}-${versie}.bpmn luistert niet bij elke taak naar ${bericht} van de wettelijke termijn ${soort}.`,
      );
  });
}

/** Whether the message is heard on a wait of the whole process, or on each of these tasks. */
function listensThroughout(bron: Procesbron, bericht: string, elementen: readonly string[]): boolean {
  const aan = bron.elementen.flatMap((element) => (element.bericht === bericht ? listOf(element.aanElement) : []));
  if (aan.some((id) => bron.element(id)?.type === 'bpmn:ReceiveTask')) return true;
  const taken = elementen.filter((id) => bron.element(id) !== undefined);
  return taken.length > 0 && taken.every((id) => aan.includes(id));
}

function checkFormulieren(
  formulieren: Readonly<Record<string, Formulier>>,
  bronnen: readonly Procesbron[],
): readonly string[] {
  const used = new Set(bronnen.flatMap((bron) => bron.elementen.flatMap((element) => listOf(element.formulier))));
  const started = STARTFORMULIER in formulieren ? [] : [`formulieren/${STARTFORMULIER}.json ontbreekt.`];
  const unused = Object.keys(formulieren)
    .filter((naam) => !used.has(naam) && naam !== STARTFORMULIER)
    .map((naam) => `formulieren/${naam}.json hoort bij geen enkele taak.`);
  return [...started, ...unused];
}

function listUnused(handlers: readonly string[], bronnen: readonly Procesbron[]): readonly string[] {
  const used = new Set(bronnen.flatMap((bron) => bron.elementen.flatMap((element) => listOf(element.handler))));
  return handlers
    .filter((naam) => !used.has(naam) && !LOKALE_HANDLERS.includes(naam))
    .map((naam) => `Handler ‘${naam}’ staat in geen enkel diagram.`);
}

function listOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}
