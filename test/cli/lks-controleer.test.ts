import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Bestandbevinding } from '../../server/usecases/uren/controleer-bestand.ts';
import { openCli, WORTEL } from './cli.ts';

const { run, write, close } = await openCli();
const landelijk = path.join(WORTEL, 'processes/aanvraag-en-besluit-2026-01-01.bpmn');
const variant = path.join(WORTEL, 'rules/gemeenten/olst-wijhe/variant-2026-01-01.json');
const xml = readFileSync(landelijk, 'utf8');
afterAll(close);

const controleer = (...args: readonly string[]) => run('controleer', ...args);

/** The findings of a file with this content. */
async function bevindingen(naam: string, inhoud: string | Uint8Array): Promise<readonly Bestandbevinding[]> {
  const { code, fout, uit } = await controleer(write(naam, inhoud), '--json');
  expect(fout).toEqual([]);
  const lijst = JSON.parse(uit) as readonly Bestandbevinding[];
  expect(code).toBe(lijst.length === 0 ? 0 : 1);
  for (const bevinding of lijst) {
    expect(Object.keys(bevinding)).toEqual(['ernst', 'regel', 'element', 'melding', 'artikel']);
    expect(bevinding.melding).not.toBe('');
  }
  return lijst;
}

describe('a diagram', () => {
  it('of the product is good', async () => {
    expect(await controleer(landelijk, '--json')).toEqual({ code: 0, fout: [], uit: '[]' });
    expect((await controleer(landelijk)).uit).toBe('Er is niets op aan te merken.');
  });

  it('without a step that the process demands is refused with its article', async () => {
    const zonder = xml.replaceAll('VaststellenBesluitTask', 'NietsVaststellenTask');
    const lijst = await bevindingen('zonder-besluit.bpmn', zonder);
    expect(lijst.some(({ ernst, artikel, melding }) => ernst === 'blokkeren' && melding !== '' && artikel !== '')).toBe(
      true,
    );
    expect(lijst.map(({ element }) => element)).toContain('VaststellenBesluitTask');
  });

  it('with a timer, a script or an unknown handler is not executed here', async () => {
    const handler = await bevindingen(
      'handler.bpmn',
      xml.replace('implementation="rappel-versturen"', 'implementation="rm"'),
    );
    expect(handler.some(({ melding }) => melding.includes('rm'))).toBe(true);
  });

  it('that does not fit the XSD says on which line', async () => {
    const lijst = await bevindingen('xsd.bpmn', xml.replace('<bpmn:process ', '<bpmn:process kleur="rood" '));
    expect(lijst[0]).toMatchObject({ ernst: 'blokkeren' });
    expect(lijst.some(({ melding }) => melding.startsWith('Regel '))).toBe(true);
  });

  it('of somebody else is checked for what can be checked, and says so', async () => {
    const lijst = await bevindingen('vreemd.bpmn', xml.replaceAll('AanvraagEnBesluit', 'AnderProces'));
    expect(lijst.at(-1)).toMatchObject({ ernst: 'tip', regel: 'proces' });
  });
});

describe('a hostile or broken file is a finding, never a crash', () => {
  const lol = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};&l${n};&l${n};&l${n};">`);
  it.each<[string, string | Uint8Array]>([
    ['entiteit.bpmn', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xml}`],
    ['lach.bpmn', `<!DOCTYPE x [<!ENTITY l0 "lol">${lol.join('')}]><x>&l12;</x>`],
    ['leeg.bpmn', ''],
    ['tekst.bpmn', 'dit is geen diagram'],
    ['html.bpmn', '<html><script>alert(1)</script></html>'],
    ['half.bpmn', xml.slice(0, 20_000)],
    ['diep.bpmn', '<a>'.repeat(100_000)],
    ['bytes.bpmn', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['groot.bpmn', xml.padEnd(6_000_000)],
    ['kapot.json', '{"naam": '],
    ['leeg.json', ''],
    ['lijst.json', '[]'],
    ['proto.json', '{"__proto__": {"naam": "x"}, "naam": "x"}'],
  ])('%s', async (naam, inhoud) => {
    const lijst = await bevindingen(naam, inhoud);
    expect(lijst.length).toBeGreaterThan(0);
    expect(lijst.every(({ ernst }) => ernst === 'blokkeren')).toBe(true);
    expect(JSON.stringify(lijst)).not.toContain('root:');
  });
});

describe('a variant', () => {
  const inhoud = JSON.parse(readFileSync(variant, 'utf8')) as { afwijkingen: { sleutel: string; waarde: unknown }[] };
  const met = (sleutel: string, waarde: unknown) =>
    JSON.stringify({
      ...inhoud,
      afwijkingen: inhoud.afwijkingen.map((a) => (a.sleutel === sleutel ? { ...a, waarde } : a)),
    });

  it('that is lawful blocks nothing', async () => {
    expect((await bevindingen('goed.json', JSON.stringify(inhoud))).filter((b) => b.ernst === 'blokkeren')).toEqual([]);
  });

  it('that pays after the 21st is refused with the guardrail and its article', async () => {
    const lijst = await bevindingen('te-laat.json', met('betaling.dag', 25));
    expect(lijst.find(({ regel }) => regel === 'G15')).toMatchObject({
      ernst: 'blokkeren',
      element: 'betaling.dag',
      artikel: 'art. 7 Besluit loonkostensubsidie Participatiewet 2021',
    });
  });

  it('with a value that the catalogue does not know names its place', async () => {
    const lijst = await bevindingen('onbekend.json', met('betaling.dag', 'nooit'));
    expect(lijst.some(({ element }) => element.includes('afwijkingen'))).toBe(true);
  });
});

describe('the command', () => {
  it.each([
    ['no file', []],
    ['two files', ['a.bpmn', 'b.bpmn']],
    ['another kind of file', ['README.md']],
    ['a file that is not there', ['/nergens/x.bpmn']],
    ['an unknown option', ['x.bpmn', '--snel']],
  ])('with %s answers one sentence and code 2', async (_, args) => {
    const { code, fout, uit } = await controleer(...args);
    expect({ code, uit, zinnen: fout.length }).toEqual({ code: 2, uit: '', zinnen: 1 });
  });
});
