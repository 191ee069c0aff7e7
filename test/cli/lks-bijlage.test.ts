import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocxText } from '../e2e/tools/docx-text.ts';
import { openCli, WORTEL } from './cli.ts';

const { map, run: runCli, close } = await openCli();
afterAll(close);

async function run(...args: readonly string[]) {
  const { fout, ...rest } = await runCli('bijlage', ...args);
  return { ...rest, fout: fout.join('\n') };
}

const doel = (naam: string) => path.join(map, naam);
const GEMEENTE = ['--gemeente', 'olst-wijhe'] as const;
/** Diagrams take long to draw. */
const DELEN = ['--delen', 'afwijkingen,betalen'] as const;

describe('bijlage', () => {
  it.each(['pdf', 'docx', 'html', 'json'])('writes the bijlage as %s, whole, and twice the same', async (formaat) => {
    const [eerste, tweede] = [doel(`een.${formaat}`), doel(`twee.${formaat}`)];
    const { code, uit } = await run(...GEMEENTE, ...DELEN, '--formaat', formaat, '--uit', eerste);
    expect(code).toBe(0);
    expect(uit).toContain(eerste);
    await run(...GEMEENTE, ...DELEN, '--formaat', formaat, '--peildatum', '2026-03-02', '--uit', tweede);
    expect(readFileSync(eerste).equals(readFileSync(tweede))).toBe(true);
    expect(readdirSync(map).filter((naam) => naam.startsWith('.'))).toEqual([]);
  });

  it('of a version in a file is a concept with its own values', async () => {
    const bron = path.join(WORTEL, 'rules/gemeenten/olst-wijhe/variant-2026-01-01.json');
    const variant = JSON.parse(readFileSync(bron, 'utf8')) as { afwijkingen: { sleutel: string; waarde: unknown }[] };
    variant.afwijkingen.push(
      Object.assign({ sleutel: 'rappel.aantal', waarde: 3 }, { motivering: 'Een kans meer voor de werkgever.' }),
    );
    writeFileSync(doel('variant.json'), JSON.stringify({ ...variant, versie: '7', geldigVanaf: '2026-05-01' }));
    const keuzes = ['--variant', doel('variant.json'), '--formaat', 'docx', '--uit', doel('concept.docx')];
    const { code, fout } = await run(...GEMEENTE, ...DELEN, ...keuzes);
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    const tekst = readDocxText(readFileSync(doel('concept.docx')));
    for (const deel of ['CONCEPT', 'Een kans meer voor de werkgever.', 'de 15e van de maand'])
      expect(tekst).toContain(deel);
  });

  it.each([
    [['--formaat', 'pdf'], '--uit ontbreekt'],
    [['--formaat', 'json', '--uit', doel('x.json'), '--delen', 'alles'], 'Optie --delen: "alles" is er niet'],
    [['--formaat', 'exe', '--uit', doel('x.exe')], 'Kies uit html, pdf, pdfa, docx, json.'],
    [['--formaat', 'json', '--uit', map], 'is een map'],
    [['--formaat', 'json', '--uit', doel('weg/x.json')], 'is er niet'],
    [['--formaat', 'json', '--uit', doel('x.json'), '--versie', '99'], 'Gepubliceerd zijn: 2026-01-01'],
    [['--formaat', 'json', '--uit', doel('x.json'), '--versie', '1', '--peildatum', '2026-03-01'], 'Kies één van'],
    [['--formaat', 'json', '--uit', doel('x.json'), '--variant', doel('nergens.json')], 'dit bestand is er niet'],
    [['--formaat', 'json', '--uit', doel('x.json'), '--peildatum', '2019-01-01'], '2019'],
  ])('refuses %j with code 2 and one sentence, and writes nothing', async (opties, melding) => {
    const { code, fout } = await run(...GEMEENTE, ...opties);
    expect(code).toBe(2);
    expect(fout).toContain(melding);
    expect(readdirSync(map)).not.toContain('x.json');
  });

  it('of a gemeente that is not there says so', async () => {
    const { code, fout } = await run('--gemeente', 'nergens', '--formaat', 'json', '--uit', doel('x.json'));
    expect(code).toBe(2);
    expect(fout).toContain('nergens');
  });
});
