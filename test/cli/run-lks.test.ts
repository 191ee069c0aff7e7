import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runLks } from '../../server/cli/run-lks.ts';
import { loadRules } from '../../server/rules/load-rules.ts';

const regels = loadRules(fileURLToPath(new URL('../../rules', import.meta.url)));

const refuse = (): Promise<never> => Promise.reject(new Error('The calculator opens nothing'));

async function run(opdracht: string): Promise<{ code: number; uit: string; fout: string }> {
  const uit: string[] = [];
  const fout: string[] = [];
  const args = opdracht.split(' ').filter((deel) => deel !== '');
  const uitvoer = { print: (tekst: string) => uit.push(tekst), warn: (tekst: string) => fout.push(tekst) };
  const code = await runLks(args, uitvoer, {
    readRegels: () => regels,
    openProduct: refuse,
    openOmgeving: refuse,
    openAccounts: refuse,
    readLks: refuse,
  });
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
}

async function json(opdracht: string): Promise<unknown> {
  const { code, uit, fout } = await run(`${opdracht} --json`);
  expect({ code, fout }).toEqual({ code: 0, fout: '' });
  return JSON.parse(uit);
}

const BEREKEN = 'bereken --peildatum 2026-01-01 --geboortedatum 1990-05-01 --uren 40 --voltijd 40';

describe('termijn', () => {
  it.each([
    ['far away', '--van 9999-12-31 --werkdagen 10'],
    ['before the calendar', '--van 2019-12-31 --weken 5'],
    ['with an end far away', '--van 2098-12-31 --maanden 4000'],
    ['with a clock that stands still far away', '--van 2026-01-05 --weken 5 --opschorting 2150-01-01/2150-02-01'],
  ])('refuses a term %s, because nobody knows those feestdagen', async (_wat, opties) => {
    const { code, uit, fout } = await run(`termijn ${opties}`);
    expect({ code, uit }).toEqual({ code: 2, uit: '' });
    expect(fout).toContain('feestdagen bekend zijn: 2020 tot en met 2099');
  });
});

describe('bereken', () => {
  it('answers the amount, its parts and its steps', async () => {
    const antwoord = await json(`${BEREKEN} --loonwaarde 60`);
    expect(antwoord).toEqual({
      bedragPerMaandCent: 136_012,
      lksCent: 110_131,
      werkgeverslastenCent: 25_881,
      stappen: expect.arrayContaining([expect.objectContaining({ uitkomst: '40/36' })]),
    });
  });

  it.each([
    ['--loonwaarde 60 --basis U', 136_033],
    ['--forfaitair', 170_015],
    ['--forfaitair --loonwaarde 60', 170_015],
    ['--loonwaarde 100', 0],
  ])('takes %s', async (opties, bedragPerMaandCent) => {
    expect(await json(`${BEREKEN} ${opties}`)).toMatchObject({ bedragPerMaandCent });
  });

  it('takes the normal working time in the years before 2024, and a decimal comma', async () => {
    const oud =
      'bereken --peildatum 2020-01-01 --geboortedatum 1990-05-01 --loonwaarde 67 --uren 32,0 --voltijd 40 --nad 40';
    expect(await json(oud)).toMatchObject({ bedragPerMaandCent: 58_227 });
  });

  it('takes the bbl staffel', async () => {
    const jong = 'bereken --peildatum 2026-01-01 --geboortedatum 2006-05-01 --loonwaarde 60 --uren 36 --voltijd 36';
    const gewoon = (await json(jong)) as { bedragPerMaandCent: number };
    const bbl = (await json(`${jong} --bbl`)) as { bedragPerMaandCent: number };
    expect(bbl.bedragPerMaandCent).toBeLessThan(gewoon.bedragPerMaandCent);
  });

  it('prints the steps with their articles for a reader', async () => {
    const { uit, code } = await run(`${BEREKEN} --loonwaarde 60`);
    expect(code).toBe(0);
    expect(uit).toContain('Loonkostensubsidie (regulier) op 1 januari 2026');
    expect(uit).toMatch(/1\. Wettelijk minimumloon.*\n.*art\. 8 lid 1 onder b WML; aanname/);
    expect(uit.replaceAll('\u00A0', ' ')).toContain(
      'Per maand € 1.360,12: subsidie € 1.101,31 en werkgeverslasten € 258,81.',
    );
    expect((await run(`${BEREKEN} --loonwaarde 100`)).uit).toContain('moet worden afgewezen');
  });

  it.each([
    ['', '--loonwaarde'],
    ['--loonwaarde zestig', '--loonwaarde'],
    ['--loonwaarde 60.5', '--loonwaarde'],
    ['--loonwaarde -1', '--loonwaarde'],
    ['--loonwaarde 60 --basis X', '--basis'],
    ['--loonwaarde 60 --nad 0', '--nad'],
    ['--loonwaarde 60 --uren 30', '--uren'],
    ['--loonwaarde', '--loonwaarde'],
    ['--loonwaarde --json', '--loonwaarde'],
    ['--loonwaarde 60 --kleur blauw', '--kleur'],
    ['--loonwaarde 60 extra', 'extra'],
    ['--loonwaarde 60 --forfaitair=nee', '--forfaitair'],
    ['--forfaitair --begin 2025-06-01', '--peildatum'],
  ])('refuses "%s" with a sentence that names %s', async (opties, naam) => {
    const { code, uit, fout } = await run(`${BEREKEN} ${opties}`);
    expect(code).toBe(2);
    expect(uit).toBe('');
    expect(fout).toContain(naam);
    expect(fout).toMatch(/[.]$/);
  });

  it.each([
    ['--peildatum 2026-02-30 --geboortedatum 1990-05-01 --loonwaarde 60 --uren 40 --voltijd 38', '--peildatum'],
    ['--peildatum 2027-01-01 --geboortedatum 1990-05-01 --loonwaarde 60 --uren 40 --voltijd 38', '1 januari 2027'],
    ['--peildatum 2026-01-01 --geboortedatum 2026-05-01 --loonwaarde 60 --uren 40 --voltijd 38', '--geboortedatum'],
    ['--peildatum 2026-01-01 --geboortedatum 1990-05-01 --loonwaarde 60 --uren 400 --voltijd 38', '--uren'],
    ['--peildatum 2026-01-01 --geboortedatum 1990-05-01 --loonwaarde 60 --uren 40 --voltijd 0', '--voltijd'],
    ['--peildatum 2026-01-01 --geboortedatum 1990-05-01 --loonwaarde 60 --uren 40', '--voltijd'],
  ])('refuses %s', async (opties, deel) => {
    const { code, fout } = await run(`bereken ${opties}`);
    expect(code).toBe(2);
    expect(fout).toContain(deel);
  });
});

describe('kalender', () => {
  it('answers the payment days of the preferente proces', async () => {
    const maanden = (await json('kalender --gemeente voorbeeldstad --jaar 2026')) as unknown[];
    expect(maanden).toHaveLength(12);
    expect(maanden[0]).toEqual({ maand: '2026-01', uiterlijk: '2026-01-20', betaaldag: '2026-01-20' });
    expect(maanden[11]).toEqual({ maand: '2026-12', uiterlijk: '2026-12-18', betaaldag: '2026-12-18' });
  });

  it('answers those of a gemeente that pays on the 15th', async () => {
    const maanden = (await json('kalender --gemeente olst-wijhe --jaar 2026')) as { betaaldag: string }[];
    expect(maanden.slice(0, 5).map(({ betaaldag }) => betaaldag)).toEqual([
      '2026-01-15',
      '2026-02-13',
      '2026-03-13',
      '2026-04-15',
      '2026-05-15',
    ]);
  });

  it('prints a table, and says it when the rules of the gemeente are younger than the year', async () => {
    const { uit, fout } = await run('kalender --gemeente olst-wijhe --jaar 2025');
    expect(uit).toContain('Betaalkalender 2025');
    expect(uit).toMatch(/april 2025 +di 15 apr 2025 +do 17 apr 2025/);
    expect(fout).toContain('gelden vanaf 1 januari 2026');
  });

  it('says of a far year that more free days may come, and of a near year nothing', async () => {
    const ver = await run('kalender --gemeente voorbeeldstad --jaar 2029 --json');
    expect(JSON.parse(ver.uit)).toHaveLength(12);
    expect(ver.fout).toMatch(/feestdagen van 2029 volgen uit de wet.*bekend tot en met 2028/);
    expect((await run('kalender --gemeente voorbeeldstad --jaar 2028')).fout).toBe('');
  });

  it.each([
    ['--gemeente nergenshuizen --jaar 2026', /nergenshuizen.*olst-wijhe, voorbeeldstad/],
    ['--gemeente voorbeeldstad', /--jaar/],
    ['--gemeente voorbeeldstad --jaar 26', /--jaar/],
    ['--gemeente voorbeeldstad --jaar 2015', /2015 ligt buiten de jaren .* 2020 tot en met 2099/],
    ['--gemeente voorbeeldstad --jaar 2100', /2100 ligt buiten de jaren .* 2020 tot en met 2099/],
    ['--jaar 2026', /--gemeente/],
  ])('refuses %s', async (opties, melding) => {
    const { code, fout } = await run(`kalender ${opties}`);
    expect(code).toBe(2);
    expect(fout).toMatch(melding);
  });
});

describe('termijn', () => {
  it.each([
    ['--van 2026-04-01 --werkdagen 10', '2026-04-17'],
    ['--van 2026-11-20 --weken 5', '2026-12-28'],
    ['--van 2026-01-15 --maanden 6', '2026-07-15'],
    ['--van 2026-03-02 --dagen 5', '2026-03-09'],
    ['--van 2026-03-20 --weken 5 --opschorting 2026-03-31/2026-04-13', '2026-05-07'],
    [
      '--van 2026-03-20 --weken 5 --opschorting 2026-03-31/2026-04-02 --opschorting 2026-04-10/2026-04-12',
      '2026-04-28',
    ],
  ])('%s ends on %s', async (opties, einddatum) => {
    const antwoord = (await json(`termijn ${opties}`)) as { uitleg: unknown[] };
    expect(Object.keys(antwoord)).toEqual(['einddatum', 'uitleg']);
    expect(antwoord).toMatchObject({ einddatum });
    expect(antwoord.uitleg.length).toBeGreaterThan(0);
  });

  it('prints the date and the steps for a reader', async () => {
    const { uit } = await run('termijn --van 2026-11-20 --weken 5');
    expect(uit).toContain('Laatste dag: ma 28 dec 2026');
    expect(uit).toContain('art. 1 lid 1 Algemene termijnenwet');
  });

  it.each([
    ['--van 2026-04-01', /--werkdagen.*--weken/],
    ['--weken 5', /--van/],
    ['--van 2026-04-31 --weken 5', /--van/],
    ['--van 2026-04-01 --weken 5 --dagen 3', /--weken en --dagen/],
    ['--van 2026-04-01 --weken 1.5', /--weken.*heel getal/],
    ['--van 2026-04-01 --weken 0', /--weken/],
    ['--van 2026-04-01 --van 2026-04-02 --weken 5', /--van.*een keer/],
    ['--van 2026-04-01 --weken 5 --opschorting 2026-04-13', /--opschorting/],
    ['--van 2026-04-01 --weken 5 --opschorting 2026-04-13/2026-04-01', /--opschorting/],
  ])('refuses %s', async (opties, melding) => {
    const { code, fout } = await run(`termijn ${opties}`);
    expect(code).toBe(2);
    expect(fout).toMatch(melding);
  });
});

describe('the calculator', () => {
  it('explains itself', async () => {
    for (const opdracht of ['help', '', '--help', 'bereken --help']) {
      const { code, uit } = await run(opdracht);
      expect(code).toBe(0);
      expect(uit).toContain('npm run -s lks -- OPDRACHT');
    }
  });

  it('says which rule file is wrong, when one is', async () => {
    const fout: string[] = [];
    const uitvoer = { print: () => undefined, warn: (tekst: string) => fout.push(tekst) };
    const code = await runLks(['termijn', '--van', '2026-04-01', '--weken', '5'], uitvoer, {
      readRegels: () => ({ ...regels, overig: {} }),
      openProduct: refuse,
      openOmgeving: refuse,
      openAccounts: refuse,
      readLks: refuse,
    });
    expect(code).toBe(2);
    expect(fout.join()).toContain('landelijk/feestdagen');
  });

  it('refuses a command that it does not know, with those that it does', async () => {
    const { code, fout } = await run('rekenen');
    expect(code).toBe(2);
    expect(fout).toMatch(/Kies bereken, kalender, termijn, .* of help\./);
  });
});
