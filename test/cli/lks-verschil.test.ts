import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCli, WORTEL } from './cli.ts';

const { run, write: bestand, close } = await openCli();
const landelijk = path.join(WORTEL, 'processes/aanvraag-en-besluit-2026-01-01.bpmn');
const xml = readFileSync(landelijk, 'utf8');
afterAll(close);

describe('verschil', () => {
  it('tells what a gemeente does otherwise than the national process, as JSON with fixed keys', async () => {
    const { code, uit, fout } = await run('verschil', '--gemeente', 'olst-wijhe', '--json');

    expect({ code, fout }).toEqual({ code: 1, fout: [] });
    const lijst = JSON.parse(uit) as readonly Record<string, unknown>[];
    for (const verschil of lijst)
      expect(Object.keys(verschil)).toEqual(['soort', 'element', 'eigenschap', 'van', 'naar', 'klasse', 'zin']);
    expect(lijst.find(({ element }) => element === 'betaling.dag')).toEqual({
      soort: 'parameter',
      element: 'betaling.dag',
      eigenschap: 'waarde',
      van: 'laatste_werkdag_voor_21',
      naar: 15,
      klasse: 'rechtsgevolg',
      zin: 'De werkgever krijgt zijn geld op een andere dag: de 15e van de maand in plaats van laatste werkdag vóór de 21e.',
    });
  });

  it('finds nothing in a gemeente that follows the national process, or against itself', async () => {
    expect(await run('verschil', '--gemeente', 'voorbeeldstad', '--json')).toEqual({ code: 0, uit: '[]', fout: [] });
    expect(await run('verschil', '--gemeente', 'olst-wijhe', '--tegen', 'olst-wijhe')).toMatchObject({
      code: 0,
      uit: 'Er zijn geen verschillen.',
    });
  });

  it('leaves out opmaak on request, and reads as a list for people', async () => {
    const { uit } = await run(
      'verschil',
      '--gemeente',
      'olst-wijhe',
      '--zonder-opmaak',
      '--tegen',
      'landelijk-2026-01-01',
    );
    expect(uit).toContain('⚖ rechtsgevolg: ');
    expect(uit).toContain('(art. 7 Besluit loonkostensubsidie Participatiewet 2021)');
    expect(uit).not.toContain('⬚');
  });

  it.each([
    [['--json'], /^Optie --gemeente ontbreekt\./],
    [['--gemeente', 'nergens'], /nergens/],
    [['--gemeente', 'olst-wijhe', '--tegen', 'x'], /^Optie --tegen: "x" is er niet\./],
    [['--gemeente', 'olst-wijhe', '--tegen', 'landelijk-morgen'], /^Optie --tegen/],
    [['--gemeente', 'olst-wijhe', '--peildatum', '2026-02-30'], /^Optie --peildatum/],
    [['--gemeente', 'olst-wijhe', '--peildatum', '1999-01-01'], /1999-01-01/],
  ])('refuses %j with one sentence and exit code 2', async (opties, melding) => {
    const { code, uit, fout } = await run('verschil', ...opties);
    expect({ code, uit, aantal: fout.length }).toEqual({ code: 2, uit: '', aantal: 1 });
    expect(fout[0]).toMatch(melding);
  });
});

describe('bpmn-verschil', () => {
  it('finds nothing between a file and itself', async () => {
    expect(await run('bpmn-verschil', landelijk, landelijk, '--json')).toEqual({ code: 0, uit: '[]', fout: [] });
  });

  it('calls an element that was only drawn elsewhere opmaak, and leaves it out on request', async () => {
    const verplaatst = bestand('verplaatst.bpmn', xml.replace(/<dc:Bounds x="262"/, '<dc:Bounds x="272"'));

    const alles = await run('bpmn-verschil', landelijk, verplaatst, '--json');
    expect(alles.code).toBe(1);
    expect(JSON.parse(alles.uit)).toMatchObject([{ eigenschap: 'tekening', klasse: 'opmaak' }]);
    expect(await run('bpmn-verschil', landelijk, verplaatst, '--zonder-opmaak', '--json')).toMatchObject({
      code: 0,
      uit: '[]',
    });
  });

  it('compares foreign diagrams too', async () => {
    const vreemd = (naam: string, duur: string) => `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
      xmlns:c="http://camunda.example/1.0" id="d"><process id="p"><userTask id="t" name="${naam}" c:assignee="x"/>
      <boundaryEvent id="b" attachedToRef="t"><timerEventDefinition><timeDuration>${duur}</timeDuration>
      </timerEventDefinition></boundaryEvent></process></definitions>`;

    const { uit } = await run(
      'bpmn-verschil',
      bestand('a.bpmn', vreemd('Bellen', 'P4W')),
      bestand('b.bpmn', vreemd('Mailen', 'P6W')),
      '--json',
    );

    expect(JSON.parse(uit)).toMatchObject([
      { element: 'b', eigenschap: 'timer', van: 'P4W', naar: 'P6W', klasse: 'rechtsgevolg' },
      { element: 't', eigenschap: 'naam', van: 'Bellen', naar: 'Mailen' },
    ]);
  });

  it.each<readonly [string, string | Uint8Array]>([
    ['leeg', ''],
    ['geen XML', 'hallo'],
    ['andere XML', '<html><script>alert(1)</script></html>'],
    ['afgebroken', xml.slice(0, 5000)],
    ['entiteiten', `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${xml.slice(38)}`],
    ['geen tekst', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0xc3, 0x28])],
    ['te groot', ' '.repeat(5_000_001)],
    ['te diep', `<a>${'<b>'.repeat(10_000)}${'</b>'.repeat(10_000)}</a>`],
    ['verwijzing', xml.replace('attachedToRef="OntvangenGegevensTask"', 'attachedToRef="Nergens"')],
    ['dubbel id', xml.replace('id="ToegekendEnd"', 'id="AfgewezenEnd"')],
  ])('refuses a file that is broken or hostile: %s', async (naam, inhoud) => {
    const { code, uit, fout } = await run('bpmn-verschil', landelijk, bestand('kapot.bpmn', inhoud), '--json');

    expect({ naam, code, uit, aantal: fout.length }).toEqual({ naam, code: 2, uit: '', aantal: 1 });
    expect(fout[0]).toMatch(/^\S+kapot\.bpmn: .*\.$/);
    expect(fout[0]).not.toMatch(/unparsable|unresolved|failed|\n/);
  });

  it.each([
    [[]],
    [[landelijk]],
    [[landelijk, landelijk, landelijk]],
    [[landelijk, '/bestaat/niet.bpmn']],
    [[landelijk, WORTEL]],
  ])('refuses the wrong files: %j', async (bestanden) => {
    const { code, fout } = await run('bpmn-verschil', ...bestanden);
    expect({ code, aantal: fout.length }).toEqual({ code: 2, aantal: 1 });
  });
});
