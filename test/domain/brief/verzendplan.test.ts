import { describe, expect, it } from 'vitest';
import type { Verzending, Verzendmoment } from '../../../server/domain/brief/verzending.ts';
import {
  findVolgendePoging,
  hurryMail,
  isOpnieuwTeMailen,
  isUitgesteld,
  MAILDAGEN,
  planMail,
  resendMail,
} from '../../../server/domain/brief/verzendplan.ts';
import { beginMail, endMail, recordTerugkomst } from '../../../server/domain/brief/verzendstappen.ts';
import { maakVerzending } from '../voorbeeldverzending.ts';

const NU: Verzendmoment = { nu: '2026-03-03T10:00:00.000Z', vandaag: '2026-03-03', door: 'e.degroot' };
const LATER = '2026-03-03T11:00:00.000Z';
const mail = (anders: Partial<Verzending> = {}) =>
  maakVerzending({ wijze: 'e-mail', status: 'te_versturen', email: 'info@bakkerij.example', ...anders });
const weigering = { gelukt: false, blijvend: true, reden: 'Dit adres bestaat niet' } as const;

describe('the pauses between the attempts', () => {
  it('begin short, become an hour, and end', () => {
    const minuten = [1, 2, 3, 4, 5, 6, 7, 75, 76].map((pogingen) => {
      const moment = findVolgendePoging(pogingen, NU.nu);
      return moment === undefined ? undefined : (Date.parse(moment) - Date.parse(NU.nu)) / 60_000;
    });
    expect(minuten).toEqual([1, 5, 15, 15, 30, 60, 60, 60, undefined]);
  });

  it('add up to more than a weekend', () => {
    let nu = NU.nu;
    for (let pogingen = 1; ; pogingen += 1) {
      const volgende = findVolgendePoging(pogingen, nu);
      if (volgende === undefined) break;
      nu = volgende;
    }
    expect((Date.parse(nu) - Date.parse(NU.nu)) / 3_600_000).toBeCloseTo(71.1, 1);
    expect(MAILDAGEN).toBe(3);
  });
});

describe('a letter that waits', () => {
  it('is planned once, and only by e-mail', () => {
    const gepland = planMail(mail(), NU.nu);
    expect(gepland.volgendePoging).toBe(NU.nu);
    expect(planMail(gepland, LATER)).toBe(gepland);
    const papier = maakVerzending();
    expect(planMail(papier, NU.nu)).toBe(papier);
  });

  it('comes sooner when a person says so, unless its moment has come', () => {
    expect(isUitgesteld(mail(), NU.nu)).toBe(true);
    expect(isUitgesteld(mail({ volgendePoging: NU.nu }), NU.nu)).toBe(false);
    const later = mail({ volgendePoging: LATER, pogingen: 7, fout: 'weg' });
    expect(isUitgesteld(later, NU.nu)).toBe(true);
    expect(hurryMail(later, NU)).toMatchObject({ volgendePoging: NU.nu, pogingen: 7, stand: 2 });
    expect(() => hurryMail(mail({ status: 'verzonden' }), NU)).toThrow('al verzonden');
  });
});

describe('a letter that failed', () => {
  it('goes again with all its attempts, by who asked for it', () => {
    const mislukt = endMail(beginMail(mail({ pogingen: 75 }), NU), weigering, NU);
    expect(isOpnieuwTeMailen(mislukt)).toBe(true);
    const weer = resendMail(mislukt, NU);
    expect(weer).toMatchObject({ status: 'te_versturen', pogingen: 0, volgendePoging: NU.nu });
    expect(weer.fout).toBeUndefined();
    expect(weer.geschiedenis.at(-1)).toMatchObject({ door: 'e.degroot' });
    expect(() => resendMail(weer, NU)).toThrow('klaar om te versturen');
    expect(beginMail({ ...mislukt, pogingen: 76 }, NU).pogingen).toBe(1);
  });

  it('stays for a person when it came back, goes on paper or has no address', () => {
    const verzonden = endMail(beginMail(mail(), NU), { gelukt: true }, NU);
    expect(isOpnieuwTeMailen(recordTerugkomst(verzonden, 'postvak vol', NU))).toBe(false);
    expect(isOpnieuwTeMailen(maakVerzending({ status: 'mislukt' }))).toBe(false);
    expect(isOpnieuwTeMailen(maakVerzending({ status: 'mislukt', wijze: 'e-mail' }))).toBe(false);
    expect(isOpnieuwTeMailen(verzonden)).toBe(false);
  });
});
