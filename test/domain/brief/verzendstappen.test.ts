import { describe, expect, it } from 'vitest';
import type { Verzending, Verzendmoment } from '../../../server/domain/brief/verzending.ts';
import { findBekendmaking, isTeVersturen, makeVerzending } from '../../../server/domain/brief/verzending.ts';
import {
  beginMail,
  endMail,
  moveToPost,
  postVerzending,
  printVerzending,
  recordTerugkomst,
  recordUitreiking,
} from '../../../server/domain/brief/verzendstappen.ts';
import type { Brief, Zaak } from '../../../server/domain/zaak/zaak.ts';
import { GEGEVENS } from '../example-zaak.ts';
import { maakVerzending } from '../voorbeeldverzending.ts';

const NU: Verzendmoment = { nu: '2026-03-03T10:00:00.000Z', vandaag: '2026-03-03', door: 'e.degroot' };
const BATCH = { id: 'batch-1', op: NU.nu, door: NU.door };
const mail = (anders: Partial<Verzending> = {}) =>
  maakVerzending({ wijze: 'e-mail', status: 'te_versturen', email: 'info@bakkerij.example', ...anders });
const tijdelijk = { gelukt: false, blijvend: false, reden: 'De mailserver is niet te bereiken' } as const;
const blijvend = { gelukt: false, blijvend: true, reden: 'Dit adres bestaat niet' } as const;

function maakBrief(anders: Partial<Brief> = {}): Brief {
  const vast = { id: 'b', code: 'PP-2', titel: 'Gegevens', sjabloonversie: '2026-01-01', gegevens: {} };
  return { ...vast, aan: 'werkgever', soort: 'kennisgeving', kanaal: 'e-mail', datum: '2026-03-02', ...anders };
}
const zaak = { id: 'z1', gemeente: 'voorbeeldstad', zaaknummer: 'LKS-2026-0001', gegevens: GEGEVENS } as Zaak;

describe('a letter that is made', () => {
  it('waits for e-mail when its channel says so, else for the printer', () => {
    expect(makeVerzending(zaak, maakBrief(), NU)).toMatchObject({
      wijze: 'e-mail',
      status: 'te_versturen',
      email: 'info@bakkerij.example',
      naam: 'Bakkerij De Vries',
    });
    expect(makeVerzending(zaak, maakBrief({ kanaal: 'brief' }), NU)).toMatchObject({
      wijze: 'post',
      status: 'te_printen',
    });
  });

  it('goes on paper when it is a besluit, until the reader said that it may come by e-mail (art. 2:14 Awb)', () => {
    const besluit = maakBrief({ soort: 'beschikking' });
    const zonder = makeVerzending(zaak, besluit, NU);
    expect(zonder).toMatchObject({ wijze: 'post', status: 'te_printen' });
    expect(zonder.geschiedenis[0]?.zin).toContain('art. 2:14 Awb');
    const akkoord = { ...zaak, gegevens: { ...GEGEVENS, digitaal: { werkgever: true } } };
    expect(makeVerzending(akkoord, besluit, NU)).toMatchObject({ wijze: 'e-mail', status: 'te_versturen' });
  });

  it('goes on paper to who has no e-mail address', () => {
    const verzending = makeVerzending(zaak, maakBrief({ aan: 'werknemer' }), NU);
    expect(verzending).toMatchObject({
      wijze: 'post',
      status: 'te_printen',
      adres: ['Dorpsstraat 1', '8121 AA  Olst'],
    });
    expect(verzending.email).toBeUndefined();
  });
});

describe('a letter by e-mail', () => {
  it('is written down before it is handed over, and after', () => {
    const begonnen = beginMail(mail(), NU);
    expect(begonnen).toMatchObject({ status: 'bezig', pogingen: 1, stand: 2 });
    const na = endMail(begonnen, { gelukt: true }, NU);
    expect(na).toMatchObject({ status: 'verzonden', verzondenOp: '2026-03-03', stand: 3 });
    expect(na.geschiedenis.map(({ zin }) => zin)).toEqual([
      'Klaar',
      'Poging 1 om te versturen naar info@bakkerij.example',
      'Verzonden per e-mail naar info@bakkerij.example',
    ]);
  });

  it('waits for another attempt after a refusal for now, and fails for good after the last', () => {
    const na = endMail(beginMail(mail(), NU), tijdelijk, NU);
    expect(na).toMatchObject({
      status: 'te_versturen',
      fout: tijdelijk.reden,
      volgendePoging: '2026-03-03T10:01:00.000Z',
    });
    expect(beginMail(na, NU).volgendePoging).toBeUndefined();
    const laatste = endMail(beginMail(mail({ pogingen: 75 }), NU), tijdelijk, NU);
    expect(laatste).toMatchObject({ status: 'mislukt', pogingen: 76 });
    expect(laatste.volgendePoging).toBeUndefined();
  });

  it('fails at once for an address that is not there', () => {
    const na = endMail(beginMail(mail(), NU), blijvend, NU);
    expect(na).toMatchObject({ status: 'mislukt', fout: 'Dit adres bestaat niet' });
    expect(findBekendmaking({ datum: '2026-03-02' }, na)).toBeUndefined();
  });

  it('is not handed over twice at the same time, but is taken up again when its server stopped', () => {
    const begonnen = beginMail(mail(), NU);
    expect(() => beginMail(begonnen, NU)).toThrow('op dit moment per e-mail verstuurd');
    const later = { ...NU, nu: '2026-03-03T10:02:00.000Z' };
    expect(isTeVersturen(begonnen, '2026-03-03T10:01:59.000Z')).toBe(false);
    expect(beginMail(begonnen, later).geschiedenis.at(-1)?.zin).toContain('de vorige poging werd onderbroken');
  });

  it('is never sent again once it was sent', () => {
    const verzonden = endMail(beginMail(mail(), NU), { gelukt: true }, NU);
    expect(() => beginMail(verzonden, NU)).toThrow('hij is al verzonden');
    expect(() => moveToPost(verzonden, NU)).toThrow('hij is al verzonden');
  });

  it('goes by post after it came back, and only then is made known again', () => {
    const verzonden = endMail(beginMail(mail(), NU), { gelukt: true }, NU);
    const terug = recordTerugkomst(verzonden, ' postvak vol ', NU);
    expect(terug).toMatchObject({ status: 'mislukt', fout: 'postvak vol' });
    expect(terug.verzondenOp).toBeUndefined();
    const papier = moveToPost(terug, NU);
    expect(papier).toMatchObject({ wijze: 'post', status: 'te_printen' });
    expect(papier.fout).toBeUndefined();
    const gepost = postVerzending(printVerzending(papier, BATCH, NU), '2026-03-03', NU);
    expect(findBekendmaking({ datum: '2026-03-02' }, gepost)).toBe('2026-03-03');
  });

  it('needs a reason to have come back', () => {
    const verzonden = endMail(beginMail(mail(), NU), { gelukt: true }, NU);
    expect(() => recordTerugkomst(verzonden, '  ', NU)).toThrow('waarom de brief terugkwam');
  });
});

describe('a letter on paper', () => {
  it('is printed once, and sent on the day on which it went to the post', () => {
    const geprint = printVerzending(maakVerzending(), BATCH, NU);
    expect(geprint).toMatchObject({ status: 'geprint', batch: BATCH });
    expect(() => printVerzending(geprint, BATCH, NU)).toThrow('wacht op de post');
    expect(postVerzending(geprint, '2026-03-02', NU)).toMatchObject({ status: 'verzonden', verzondenOp: '2026-03-02' });
  });

  it('cannot go to the post before it was written, or tomorrow', () => {
    const geprint = printVerzending(maakVerzending(), BATCH, NU);
    expect(() => postVerzending(geprint, '2026-03-01', NU)).toThrow('De brief is van');
    expect(() => postVerzending(geprint, '2026-03-04', NU)).toThrow('in de toekomst');
  });

  it('can be handed over instead, with to whom (art. 3:41 Awb)', () => {
    const na = recordUitreiking(maakVerzending(), { op: '2026-03-03', aan: 'B. de Vries' }, NU);
    expect(na).toMatchObject({ wijze: 'uitgereikt', verzondenOp: '2026-03-03', uitgereiktAan: 'B. de Vries' });
    expect(() => recordTerugkomst(na, 'x', NU)).toThrow('kan niet terugkomen');
    expect(() => recordUitreiking(maakVerzending(), { op: '2026-03-03', aan: '' }, NU)).toThrow('aan wie');
  });
});

describe('the day on which a besluit is made known', () => {
  it('is that of the letter itself when it is of before sending was kept', () => {
    expect(findBekendmaking({ datum: '2025-11-03' }, undefined)).toBe('2025-11-03');
  });

  it('is not there while the letter waits', () => {
    expect(findBekendmaking({ datum: '2026-03-02' }, maakVerzending())).toBeUndefined();
  });
});
