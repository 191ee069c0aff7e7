import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listKenmerken } from './codec.ts';
import { compileProcess } from './compile-process.ts';
import type { Elementinfo } from './element-info.ts';
import { InvalidProcessError } from './invalid-process-error.ts';
import { text } from './moddle-element.ts';
import { type ParsedProcess, parseProcess } from './parse-process.ts';
import type { Procesbron, ProcessLibrary } from './process-source.ts';
import { readElementinfo } from './read-element-info.ts';
import { UnknownProcessError } from './unknown-process-error.ts';
import { checkProcess, type ValidateOptions } from './validate-process.ts';

const FILE_NAME = /^([a-z0-9-]+)-(\d{4}-\d{2}-\d{2})\.bpmn$/;
const DESCRIPTOR = 'lks-moddle.json';

/**
 * Reads every `<naam>-<versie>.bpmn` of a directory, and of the directories in `erbij`, with the extension descriptor of the first;
 * validates and compiles each, and keeps them for all zaken.
 * @throws InvalidProcessError for the first diagram that may not run, naming the file and every reason.
 */
export async function loadProcessLibrary(
  directory: string,
  { erbij = [], ...options }: ValidateOptions & { readonly erbij?: readonly string[] } = {},
): Promise<ProcessLibrary> {
  const lks: unknown = JSON.parse(await readFile(join(directory, DESCRIPTOR), 'utf8'));
  const bronnen: Procesbron[] = [];
  for (const folder of [directory, ...erbij]) {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.bpmn')).sort();
    for (const file of files) {
      const xml = await readFile(join(folder, file), 'utf8');
      bronnen.push(await makeProcesbron(file, xml, { lks }, options));
    }
  }
  return makeProcessLibrary(bronnen);
}

/** A library of process versions that are compiled already. */
export function makeProcessLibrary(bronnen: readonly Procesbron[]): ProcessLibrary {
  return {
    processen: bronnen,
    get(naam, versie) {
      const bron = bronnen.find((candidate) => candidate.naam === naam && candidate.versie === versie);
      if (!bron) throw new UnknownProcessError(`Er is geen proces ${naam} met versie ${versie}.`);
      return bron;
    },
    latest(naam, peildatum) {
      const inForce = bronnen.filter((bron) => bron.naam === naam && bron.versie <= peildatum);
      const bron = inForce.toSorted((a, b) => a.versie.localeCompare(b.versie, 'en')).at(-1);
      if (!bron) throw new UnknownProcessError(`Er is op ${peildatum} geen versie van proces ${naam} in gebruik.`);
      return bron;
    },
    findNaam: (startbericht) => bronnen.find((candidate) => candidate.start?.bericht === startbericht)?.naam,
  };
}

/**
 * Makes one process version from its XML; the file name gives name and version.
 * @throws InvalidProcessError when the name is not `<naam>-<jjjj-mm-dd>.bpmn` or the diagram may not run.
 */
export async function makeProcesbron(
  file: string,
  xml: string,
  descriptors: Readonly<Record<string, unknown>>,
  options: ValidateOptions = {},
): Promise<Procesbron> {
  const [, naam, versie] = FILE_NAME.exec(file) ?? [];
  if (naam === undefined || versie === undefined) {
    throw new InvalidProcessError(file, [
      { regel: 'bestandsnaam', melding: 'De bestandsnaam hoort <naam>-<jjjj-mm-dd>.bpmn te zijn.' },
    ]);
  }
  const parsed = await parseProcess(xml, descriptors);
  if (!parsed.gelukt) throw new InvalidProcessError(file, parsed.bevindingen);
  const findings = [...checkVersion(parsed.proces, versie), ...checkProcess(parsed.proces, options)];
  if (findings.length > 0) throw new InvalidProcessError(file, findings);
  return compileProcesbron(parsed.proces, { naam, versie, xml });
}

/** Compiles a diagram that has been read and is known to be sound; `makeProcesbron` is the way in for every other. */
export function compileProcesbron(
  proces: ParsedProcess,
  { naam, versie, xml }: Pick<Procesbron, 'naam' | 'versie' | 'xml'>,
): Procesbron {
  const elementen = readElementinfo(proces.process);
  const byId = new Map(elementen.map((info) => [info.id, info]));
  const start = findStart(elementen);
  const compiled = compileProcess(proces, xml);
  return {
    naam,
    versie,
    xml,
    titel: text(proces.process, 'name') ?? naam,
    ...(start === undefined ? {} : { start }),
    elementen,
    element: (id) => byId.get(id),
    kenmerken: listKenmerken(compiled.dictionary),
    compiled,
  };
}

function findStart(elementen: readonly Elementinfo[]): Elementinfo | undefined {
  return elementen.find(({ type, deelproces }) => type === 'bpmn:StartEvent' && deelproces === undefined);
}

function checkVersion({ process }: ParsedProcess, versie: string) {
  const inside = text(process, 'versie') ?? text(process, 'lks:versie');
  if (inside === undefined || inside === versie) return [];
  return [
    { regel: 'versie', element: process.id, melding: `Het diagram noemt versie ${inside}, de bestandsnaam ${versie}.` },
  ];
}
