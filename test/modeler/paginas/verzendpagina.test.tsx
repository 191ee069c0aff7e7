// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Verzendpagina } from '../../../modeler/src/verzending/verzendpagina.tsx';
import type { Verzendlijst } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { maakVerzending } from '../../domain/voorbeeldverzending.ts';
import { click } from '../render.tsx';
import { type Antwoord, findKnop, type Pagina, readTabel, renderPagina } from './render-pagina.tsx';

const BATCH = { id: 'batch-1', op: '2026-03-02T10:00:00.000Z', door: 'e.de.groot', aantal: 3, wacht: 3 };
const LIJST: Verzendlijst = {
  rijen: [maakVerzending()],
  totaal: 1,
  tellingen: { te_versturen: 2, te_printen: 1, mislukt: 0, verzonden: 170 },
  opnieuw: 0,
  geprint: 0,
  batches: [],
  post: 'uit',
  postvak: [],
};

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const show = async (
  lijst: Partial<Verzendlijst>,
  groep = 'te_printen',
  antwoorden: Readonly<Record<string, Antwoord>> = {},
) => {
  const alle = { verzending: { geeft: { ...LIJST, ...lijst } }, ...antwoorden };
  pagina = await renderPagina(<Verzendpagina />, alle, { zoek: `?groep=${groep}` });
  return pagina;
};

describe('the letters on their way out', () => {
  it('given letters for the printer, then each group has its count and one file is made of them', async () => {
    const { vlak, zegt, opdrachten } = await show({}, 'te_printen', { 'POST printbatches': { geeft: BATCH } });
    await zegt('Printbestand maken van 1 brief');
    expect([...vlak.querySelectorAll('.werk-tabs a')].map(({ textContent }) => textContent)).toEqual([
      'Te printen 1',
      'Te versturen 2',
      'Mislukt 0',
      'Verzonden 170',
    ]);
    expect(readTabel(vlak, 'Brieven: te printen')).toHaveLength(1);
    click(findKnop(vlak, 'Printbestand maken'));
    await zegt('Printbestand met 3 brieven gemaakt.');
    expect(opdrachten.map(({ pad }) => pad)).toEqual(['printbatches']);
  });

  it('given the file could not be made, when it is tried again, then it is the same order', async () => {
    const { vlak, zegt, opdrachten } = await show({}, 'te_printen', { 'POST printbatches': { fout: 503 } });
    await zegt('Printbestand maken van 1 brief');
    click(findKnop(vlak, 'Printbestand maken'));
    await zegt('Het printbestand is niet gemaakt.');
    click(findKnop(vlak, 'Printbestand maken'));
    await expect.poll(() => opdrachten.length).toBe(2);
    expect(opdrachten[1]).toEqual(opdrachten[0]);
  });

  it('given a printed file, when it went to the post, then that is recorded with today', async () => {
    const pad = 'printbatches/batch-1/post';
    const { vlak, zegt, opdrachten } = await show({ batches: [BATCH], geprint: 1 }, 'te_printen', {
      [`POST ${pad}`]: { geeft: { ...BATCH, wacht: 0 } },
    });
    await zegt('Printbestand van ma 2 mrt 2026');
    expect(findKnop(vlak, 'Printbestand maken')).toBeUndefined();
    click(findKnop(vlak, 'Vandaag aan de post gegeven'));
    await zegt('3 brieven verzonden.');
    expect(opdrachten).toEqual([{ methode: 'POST', pad, inhoud: { op: '2026-03-02' } }]);
  });

  it('given a file that went to the post on another day, then that day is asked for', async () => {
    const pad = 'printbatches/batch-1/post';
    const { vlak, zegt, opdrachten } = await show({ batches: [BATCH], geprint: 1 }, 'te_printen', {
      [`POST ${pad}`]: { geeft: { ...BATCH, wacht: 0 } },
    });
    await zegt('Printbestand van ma 2 mrt 2026');
    click(findKnop(vlak, 'Op een andere dag'));
    await zegt('De bezwaartermijn van de besluiten in dit printbestand begint op de dag erna.');
    click(findKnop(vlak, 'Vastleggen'));
    await zegt('3 brieven verzonden.');
    expect(opdrachten).toEqual([{ methode: 'POST', pad, inhoud: { op: '2026-03-02' } }]);
  });

  it('given no mail server, then it says what can be done; with one the e-mails go in one press', async () => {
    const zonder = await show({}, 'te_versturen');
    await zonder.zegt('Er is geen mailserver ingesteld.');
    zonder.weg();
    const { vlak, zegt, opdrachten } = await show({ post: 'smtp' }, 'te_versturen', {
      'POST verzending-mails': { geeft: { klaargezet: 2 } },
    });
    await zegt('Alle e-mails nu versturen');
    click(findKnop(vlak, 'Alle e-mails nu versturen'));
    await zegt('2 brieven worden nu verstuurd, één voor één.');
    expect(opdrachten.map(({ pad }) => pad)).toEqual(['verzending-mails']);
  });

  it.each([
    ['te_versturen', 2, 'Poging 2 was ma 2 mrt 2026 om 10:00. Volgende poging om 10:15.'],
    ['mislukt', 1, 'Dat was ma 2 mrt 2026 om 10:00. Het gaat niet vanzelf opnieuw: kies wat u doet.'],
    ['mislukt', 76, 'Dat was ma 2 mrt 2026 om 10:00 (76 keer geprobeerd).'],
  ] as const)(
    'given an e-mail that is %s after attempt %d, then it says when and what comes next',
    async (status, pogingen, zin) => {
      const fout = 'De mailserver neemt post voor dit adres nu niet aan (452 vol)';
      const email = 'info@bakkerij.example';
      const volgende = status === 'te_versturen' ? { volgendePoging: '2026-03-02T09:15:00.000Z' } : {};
      const rij = maakVerzending({ status, pogingen, fout, email, wijze: 'e-mail', ...volgende });
      const { vlak, zegt } = await show({ rijen: [rij], post: 'smtp' }, status);
      await zegt(fout);
      await zegt(zin);
      await zegt(status === 'mislukt' ? 'Mislukt' : 'Wacht op een nieuwe poging');
      await zegt(`per e-mail naar ${email}`);
      expect(vlak.querySelectorAll('wbr')).toHaveLength(1);
    },
  );

  it('given a next attempt on another day, then it names that day, and how long the attempts go on', async () => {
    const anders = { sinds: '2026-03-02T22:30:00.000Z', volgendePoging: '2026-03-02T23:30:00.000Z' };
    const wacht = { status: 'te_versturen', wijze: 'e-mail', pogingen: 9, fout: 'De mailserver is weg' } as const;
    const rijen = [maakVerzending({ ...wacht, ...anders })];
    const { vlak, zegt } = await show({ rijen, post: 'smtp' }, 'te_versturen');
    await zegt('Volgende poging di 3 mrt 2026 om 00:30.');
    await zegt('later elk uur, ongeveer 3 dagen lang');
    expect(vlak.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  it('given letters that failed, when all go again, then it asks first, tells how many, and follows them', async () => {
    const tellingen = { te_versturen: 3, te_printen: 0, mislukt: 5, verzonden: 170 };
    const { vlak, zegt, opdrachten } = await show({ post: 'smtp', opnieuw: 3, tellingen }, 'mislukt', {
      'POST verzending-opnieuw': { geeft: { klaargezet: 3 } },
    });
    await zegt('Alles opnieuw versturen: 3 brieven…');
    click(findKnop(vlak, 'Alles opnieuw versturen'));
    await zegt('3 brieven opnieuw versturen?');
    await zegt('2 andere brieven blijven staan');
    expect(opdrachten).toEqual([]);
    click(findKnop(vlak, '3 brieven opnieuw versturen'));
    await zegt('3 brieven zijn opnieuw klaargezet. Nog 3 e-mails onderweg');
    expect(vlak.querySelector('dialog')).toBeNull();
    expect(opdrachten).toEqual([{ methode: 'POST', pad: 'verzending-opnieuw', inhoud: {} }]);
  });

  it('given letters that all went again, then it says so, or how many failed once more', async () => {
    const tellingen = { te_versturen: 0, te_printen: 0, mislukt: 2, verzonden: 170 };
    const klaar = { 'POST verzending-opnieuw': { geeft: { klaargezet: 3 } } };
    const { vlak, zegt } = await show({ post: 'smtp', opnieuw: 2, tellingen }, 'mislukt', klaar);
    await zegt('Alles opnieuw versturen: 2 brieven…');
    click(findKnop(vlak, 'Alles opnieuw versturen'));
    click(findKnop(vlak, '2 brieven opnieuw versturen'));
    await zegt('3 brieven zijn opnieuw klaargezet. Er wacht nu geen e-mail meer. 2 brieven konden weer niet weg.');
    expect(vlak.querySelector('dialog')).toBeNull();
  });

  it('given letters that failed, when they cannot be set ready, then the question stays with what went wrong', async () => {
    const { vlak, zegt } = await show({ post: 'smtp', opnieuw: 1 }, 'mislukt', {
      'POST verzending-opnieuw': { fout: 503 },
    });
    await zegt('Alles opnieuw versturen: 1 brief…');
    click(findKnop(vlak, 'Alles opnieuw versturen'));
    await zegt('De brief gaat nog een keer per e-mail');
    click(findKnop(vlak, '1 brief opnieuw versturen'));
    await zegt('De brieven zijn niet klaargezet.');
    expect(vlak.querySelector('dialog')).not.toBeNull();
  });

  it.each([
    ['no mail server', { post: 'uit', opnieuw: 2 }],
    ['only letters that came back', { post: 'smtp', opnieuw: 0 }],
  ] as const)('given %s, then nothing can go again in one press', async (_wat, lijst) => {
    const { vlak, zegt } = await show(lijst, 'mislukt');
    await zegt('Mislukt');
    expect(findKnop(vlak, 'Alles opnieuw versturen')).toBeUndefined();
  });

  it('given a letter that was handed over, when nobody is named, then the field asks for it and nothing is sent', async () => {
    const { vlak, zegt, opdrachten } = await show({});
    await zegt('Uitgereikt…');
    click(findKnop(vlak, 'Uitgereikt…'));
    await zegt('Aan wie hebt u de brief gegeven?');
    click(findKnop(vlak, 'Vastleggen'));
    await zegt('Vul in aan wie u de brief hebt gegeven.');
    expect(vlak.querySelector('[aria-invalid="true"]')).not.toBeNull();
    expect(opdrachten).toEqual([]);
  });

  it.each([
    ['te_printen', 'Er wachten geen brieven op de printer.'],
    ['te_versturen', 'Er wachten geen brieven per e-mail.'],
    ['mislukt', 'Er zijn geen mislukte brieven.'],
    ['verzonden', 'Er is nog geen brief verzonden.'],
  ])('given no letters in the group %s, then it says so', async (groep, zin) => {
    const { vlak, zegt } = await show({ rijen: [], totaal: 0, post: 'smtp' }, groep);
    await zegt(zin);
    expect(vlak.querySelector('table')).toBeNull();
  });

  it('given more letters than fit, then the next page is a link', async () => {
    const { vlak, zegt } = await show({ totaal: 170 }, 'verzonden');
    await zegt('1 tot en met 1 van 170');
    expect(findKnop(vlak, 'Volgende')?.getAttribute('href')).toContain('groep=verzonden&vanaf=50');
    expect(findKnop(vlak, 'Vorige')).toBeUndefined();
  });

  it('given no answer yet or an error, then it says what is coming, or what went wrong with a retry', async () => {
    const wacht = await show({}, 'te_printen', { verzending: 'zwijgt' });
    await expect.poll(() => wacht.vlak.querySelector('.werk-skelet')).not.toBeNull();
    wacht.weg();
    const { vlak, zegt } = await show({}, 'te_printen', { verzending: { fout: 500 } });
    await zegt('De brieven komen niet door.');
    expect(findKnop(vlak, 'Opnieuw proberen')).toBeDefined();
  });
});
