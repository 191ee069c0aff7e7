import { readdirSync, readFileSync } from 'node:fs';
import { XmlDocument, XmlLibError, XsdValidator, xmlCleanupInputProvider } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFormulieren } from '../../processes/formulieren.ts';
import { lintProcess } from '../../processes/lint/lint-process.ts';
import { listElementen } from '../../processes/lint/lint-rule.ts';
import { loadProcessLibrary } from '../../server/engine/process-library.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import { HANDLERS } from '../../server/handlers/index.ts';
import { DIAGRAMMEN, lks, readDiagram, xml } from './diagram.ts';

const XSD = 'node_modules/bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd';

const leesJson = (bestand: string): unknown => JSON.parse(readFileSync(bestand, 'utf8'));
const { parameters } = leesJson('rules/landelijk/parameters-2026-01-01.json') as {
  parameters: { sleutel: string; stap: number | null; elementen: string[] }[];
};
const { termijnen } = leesJson('rules/landelijk/termijnen-2026-01-01.json') as {
  termijnen: { soort: string; bericht: string; elementen: string[] }[];
};
const handlers = Object.keys(HANDLERS);
const brieven = readdirSync('rules/landelijk/brieven').map((bestand) =>
  bestand.replace(/-\d{4}-.*$/, '').toUpperCase(),
);

let bron: Procesbron;
let bronnen: readonly Procesbron[];

beforeAll(async () => {
  const bibliotheek = await loadProcessLibrary('processes');
  bron = bibliotheek.get('aanvraag-en-besluit', '2026-01-01');
  const namen = DIAGRAMMEN.map(({ naam }) => naam.replace(/-2026-01-01\.bpmn$/, ''));
  bronnen = namen.map((naam) => bibliotheek.get(naam, '2026-01-01'));
});

describe('the file aanvraag-en-besluit', () => {
  it('is valid against the XSD of BPMN 2.0', () => {
    xmlRegisterFsInputProviders();
    using schema = XmlDocument.fromBuffer(readFileSync(XSD), { url: XSD });
    using validator = XsdValidator.fromDoc(schema);
    xmlCleanupInputProvider();
    using document = XmlDocument.fromString(xml);
    expect(() => validator.validate(document)).not.toThrow();
    using kapot = XmlDocument.fromString(xml.replace('<bpmn:process ', '<bpmn:process kleur="rood" nietBestaand="1" '));
    expect(() => validator.validate(kapot)).toThrow(XmlLibError);
  });

  it('is read by moddle without a warning', async () => {
    expect((await readDiagram()).waarschuwingen).toEqual([]);
  });

  it('passes the recommended rules of bpmnlint and our own', async () => {
    const formulieren = Object.keys(await loadFormulieren('processes/formulieren', 'rules/schema/formulier.json'));
    const omgeving = { handlers, formulieren, parameters: parameters.map(({ sleutel }) => sleutel), brieven };
    expect(await lintProcess(xml, lks, omgeving)).toEqual([]);
  });

  it('names its version and the date from which it holds', async () => {
    const { proces } = await readDiagram();
    expect([proces['versie'], proces['geldigVanaf'], proces['isExecutable']]).toEqual([
      '2026-01-01',
      '2026-01-01',
      true,
    ]);
  });
});

describe('the diagram beside the rules', () => {
  it('has a form for each user task, named after the task', () => {
    const taken = bron.elementen.filter(({ type }) => type === 'bpmn:UserTask');
    expect(taken).toHaveLength(12);
    for (const { id, formulier } of taken) {
      const naam = id.replace(/Task$/, '').replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`);
      expect(formulier).toBe(naam.toLowerCase());
    }
  });

  it('listens for every term up to the besluit, at the tasks that the rules name', () => {
    // The belanghebbende watches the bezwaartermijn; a wait of its own is only in diagrams of gemeenten; a change and the end come later.
    const later = ['wijziging_beslissing', 'laatste_dag'];
    const zonderStap = new Set(['bezwaar', 'bezwaar_verdaging', 'beroep', 'wachttijd', ...later]);
    // What counts for tasks of another process is heard there.
    const eigen = termijnen.filter(
      ({ soort, elementen }) =>
        !zonderStap.has(soort) && (elementen.length === 0 || elementen.some((id) => bron.element(id) !== undefined)),
    );
    for (const { bericht, elementen } of eigen) {
      const luisteraars = bron.elementen.filter(
        (element) => element.bericht === bericht && element.aanElement !== undefined,
      );
      expect(luisteraars.length, bericht).toBeGreaterThan(0);
      const aan = elementen.length === 0 ? ['BewakenBeslistermijnTask'] : elementen;
      // A task that follows may have to keep a term as well, without a signal of its own.
      expect(
        luisteraars.map(({ aanElement }) => aanElement),
        bericht,
      ).toEqual(aan.slice(0, luisteraars.length));
    }
  });

  it('interrupts a task only when its own waiting is over', () => {
    const onderbrekend = bron.elementen
      .filter((element) => element.onderbrekend === true)
      .map(({ bericht }) => bericht);
    expect(new Set(onderbrekend)).toEqual(new Set(['HersteltermijnVerstreken', 'RappeltermijnVerstreken']));
  });

  it('shows each parameter of step 1 to 5 at the elements that the catalogue names', () => {
    const fout = parameters.flatMap(({ sleutel, stap, elementen }) =>
      elementen
        .filter(() => stap !== null && stap <= 5)
        .filter((element) => !bronnen.some((deel) => deel.element(element)?.parameters.includes(sleutel)))
        .map((element) => `${sleutel} bij ${element}`),
    );
    expect(fout).toEqual([]);
  });

  it('ends every token of a zaak at its three real ends', async () => {
    const { proces } = await readDiagram();
    const eindes = listElementen(proces, 'flowElements').filter((element) =>
      listElementen(element, 'eventDefinitions').some(({ $type }) => $type === 'bpmn:TerminateEventDefinition'),
    );
    expect(new Set(eindes.map(({ id }) => id))).toEqual(
      new Set(['AfgewezenEnd', 'BuitenBehandelingEnd', 'ToegekendEnd']),
    );
  });

  it('puts each task in the lane of who does it', () => {
    const fout = bron.elementen
      .filter(({ rol }) => rol !== undefined)
      .filter(({ rol, baan }) => rol !== baan?.toLowerCase())
      .map(({ id, rol, baan }) => `${id}: ${rol} in ${baan}`);
    expect(fout).toEqual([]);
  });

  it('has a flow node in exactly one lane', async () => {
    const { proces } = await readDiagram();
    const banen = listElementen(proces, 'laneSets').flatMap((set) => listElementen(set, 'lanes'));
    const knopen = banen.flatMap((baan) => listElementen(baan, 'flowNodeRef').map(({ id }) => id));
    expect(new Set(knopen).size).toBe(knopen.length);
    expect(new Set(knopen)).toEqual(new Set(bron.elementen.map(({ id }) => id)));
  });
});
