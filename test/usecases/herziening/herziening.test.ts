import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fillLetter } from '../../../server/documents/fill-letter.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { loadRules } from '../../../server/rules/load-rules.ts';
import { parameterWaarden } from '../../../server/rules/parameters.ts';
import type { Regelbestanden } from '../../../server/rules/regelbestand.ts';
import { findHerziening, saveHerziening } from '../../../server/usecases/herziening/herzieningsopdracht.ts';
import {
  carryOutHerziening,
  herzieZaak,
  resumeHerzieningen,
} from '../../../server/usecases/herziening/run-herziening.ts';
import { findSjabloon } from '../../documents/templates.ts';
import { GEMEENTE, grant } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { GROOT, makeWorld, SMIT } from '../world.ts';

const JAAR = '2027-01-01';
const regels = loadRules(path.resolve(import.meta.dirname, '../../../rules'));
const systeem = (world: World) => ({
  nu: world.omgeving.klok.nu(),
  vandaag: world.omgeving.klok.vandaag(),
  door: 'systeem',
});

/** The same installation after somebody added the minimum wage of 2027. */
function withBedragen(world: World, factor = 1.02): World {
  const oud = regels.overig['wml']?.at(-1);
  if (oud === undefined) throw new Error('There is no minimum wage');
  const { referentiemaandloonCent } = oud.inhoud as { referentiemaandloonCent: number };
  const nieuw = {
    ...(oud.inhoud as object),
    geldigVanaf: JAAR,
    geldigTot: '2027-06-30',
    referentiemaandloonCent: Math.round(referentiemaandloonCent * factor),
  };
  const wml = [...(regels.overig['wml'] ?? []), { ...oud, geldigVanaf: JAAR, inhoud: nieuw }];
  const bestanden = { ...regels, overig: { ...regels.overig, wml } } as Regelbestanden;
  const later = makeWorld({ stores: world.stores, regels: bestanden, makeId: () => crypto.randomUUID() });
  later.setDatum('2027-01-04');
  return later;
}

async function untilDone(world: World): Promise<void> {
  await vi.waitFor(async () => {
    const { voortgang } = await world.usecases.readHerzieningsvoortgang(GROOT, GEMEENTE, JAAR);
    expect(voortgang?.status).toBe('klaar');
  });
}

let oud: World;
let lopend: string;
let eindigt: string;

beforeAll(async () => {
  oud = makeWorld();
  lopend = await grant(oud, { 'dienstverband.einddatum': '2027-05-31' });
  eindigt = await grant(oud, { 'werknemer.bsn': '111222333', 'dienstverband.einddatum': '2026-12-31' });
});

describe('herziening per 1 januari of a gemeente', () => {
  it('tells what cannot be calculated yet, and does not begin', async () => {
    oud.setDatum('2026-12-01');
    const vooraf = await oud.usecases.readHerziening(GROOT, GEMEENTE, JAAR);
    expect(vooraf).toMatchObject({ kanNiet: 1, nietNodig: 1, teHerzien: { aantal: 0 }, mag: false });
    expect(vooraf.regels).toMatchObject([
      { zaakId: lopend, stand: 'kan_niet', reden: expect.stringContaining('nog niet bekend') },
    ]);
    await expect(oud.usecases.startHerziening(GROOT, GEMEENTE, JAAR)).rejects.toThrow(/minimumloon/);
  });

  it('waits in the zaak when it was started without amounts, and never decides an amount', async () => {
    expect(await herzieZaak(oud.omgeving, { gemeente: GEMEENTE, zaakId: lopend }, JAAR, systeem(oud))).toBe(true);
    const zaak = await oud.zaak(lopend);
    expect(zaak).toMatchObject({ status: 'lopend', gegevens: { herziening: { uitkomst: 'onbekend' } } });
    expect(zaak.besluiten.some(({ soort }) => soort === 'herziening')).toBe(false);
    expect(zaak.termijnen.filter(({ status }) => status === 'lopend').map(({ naam }) => naam)).toContain(
      'Wachten op het nieuwe minimumloon',
    );
  });

  it('shows the amounts before and after when they are known', async () => {
    const world = withBedragen(oud);
    const vooraf = await world.usecases.readHerziening(GROOT, GEMEENTE, JAAR);
    expect(vooraf).toMatchObject({ kanNiet: 0, teHerzien: { aantal: 1 }, lager: 0, mag: true });
    expect(vooraf.teHerzien.nieuwCent).toBeGreaterThan(vooraf.teHerzien.oudCent);
  });

  it('decides once per zaak, and writes to both on the same day', async () => {
    const world = withBedragen(oud);
    await world.usecases.startHerziening(GROOT, GEMEENTE, JAAR);
    await untilDone(world);
    const zaak = await world.zaak(lopend);
    const besluit = zaak.besluiten.filter(({ soort }) => soort === 'herziening');
    expect(besluit).toMatchObject([{ ingangsdatum: JAAR, grondslag: 'art. 10d lid 7 Pw', bezwaarTot: '2027-02-15' }]);
    const brieven = zaak.brieven.filter(({ code }) => code.startsWith('PP-H'));
    expect(brieven.map(({ code, aan, datum, soort }) => [code, aan, datum, soort])).toEqual([
      ['PP-H1', 'werkgever', '2027-01-04', 'beschikking'],
      ['PP-H2', 'werknemer', '2027-01-04', 'beschikking'],
    ]);
    expect(zaak.status).toBe('afgerond');
    expect((await world.zaak(eindigt)).besluiten).toHaveLength(1);
    await expect(world.usecases.startHerziening(GROOT, GEMEENTE, JAAR)).rejects.toThrow(/geen zaak/);
  });

  it('says the amount of the besluit in the letter and in the recht, to the cent', async () => {
    const world = withBedragen(oud);
    const zaak = await world.zaak(lopend);
    const cent = zaak.besluiten.at(-1)?.berekening?.bedragPerMaandCent ?? 0;
    const gekozen = world.omgeving.regelkeuze.ofZaak(zaak);
    const parameters = parameterWaarden(await gekozen.calculateParameters(zaak, '2027-01-04'));
    const recht = calculateRecht(zaak, '2027-05', { rekengegevens: gekozen.rekengegevens, parameters });
    const maanden = recht.filter(({ maand }) => maand >= '2027-01');
    expect(maanden.map((maand) => maand.bekend && maand.rechtCent)).toEqual([cent, cent, cent, cent, cent]);
    const brief = zaak.brieven.find(({ code }) => code === 'PP-H1');
    const tekst = brief && JSON.stringify(fillLetter(brief, findSjabloon));
    expect(tekst).toContain(
      (cent / 100)
        .toFixed(2)
        .replace('.', ',')
        .replace(/^(\d)(\d{3})/, '$1.$2'),
    );
    expect(tekst).toContain('bezwaar');
  });

  it('does not begin months before its date', async () => {
    const vroeg = withBedragen(oud);
    vroeg.setDatum('2026-10-31');
    await expect(vroeg.usecases.startHerziening(GROOT, GEMEENTE, JAAR)).rejects.toThrow(/vanaf 1 november 2026/);
  });

  it('refuses other dates', async () => {
    await expect(oud.usecases.readHerziening(GROOT, GEMEENTE, '2026-03-01')).rejects.toThrow(/1 januari of 1 juli/);
  });
});

describe('a herziening that stops halfway', () => {
  it('goes on at the next start, and does not decide twice', async () => {
    const begin = makeWorld();
    const zaken = [
      await grant(begin, { 'dienstverband.einddatum': '2027-05-31' }),
      await grant(begin, { 'werknemer.bsn': '111222333', 'dienstverband.einddatum': '2027-05-31' }),
    ];
    const world = withBedragen(begin);
    const opdracht = {
      gemeente: GEMEENTE,
      datum: JAAR,
      status: 'bezig',
      gedaan: 0,
      totaal: 2,
      mislukt: 0,
      door: GROOT.gebruikersnaam,
      doorNaam: GROOT.naam,
      begonnenOp: world.omgeving.klok.nu(),
    } as const;
    await saveHerziening(world.stores, opdracht);
    const stop = new AbortController();
    const moment = { ...systeem(world), door: GROOT.gebruikersnaam };
    const eerste = zaken.slice(0, 1);
    await carryOutHerziening(world.omgeving, opdracht, { zaakIds: eerste, moment });
    await saveHerziening(world.stores, opdracht);
    stop.abort();
    await expect(
      carryOutHerziening(world.omgeving, opdracht, { zaakIds: zaken, moment, signal: stop.signal }),
    ).rejects.toThrow();
    expect(await resumeHerzieningen(world.omgeving)).toBe(1);
    for (const zaakId of zaken) {
      const { besluiten } = await world.zaak(zaakId);
      expect(besluiten.filter(({ soort }) => soort === 'herziening')).toHaveLength(1);
    }
    expect(await findHerziening(world.stores, GEMEENTE, JAAR)).toMatchObject({ status: 'klaar', gedaan: 2, totaal: 2 });
    expect(await resumeHerzieningen(world.omgeving)).toBe(0);
  });

  it('makes a storing of a zaak that fails, and does the others', async () => {
    const begin = makeWorld();
    const zaakId = await grant(begin, { 'dienstverband.einddatum': '2027-05-31' });
    const world = withBedragen(begin);
    const gelukt = await herzieZaak(world.omgeving, { gemeente: GEMEENTE, zaakId: 'weg' }, JAAR, systeem(world));
    expect(gelukt).toBe(false);
    expect(await world.usecases.listStoringen({ ...SMIT, rollen: ['beheerder'] }, GEMEENTE)).toMatchObject([
      { soort: 'herziening', zaakId: 'weg' },
    ]);
    expect(await herzieZaak(world.omgeving, { gemeente: GEMEENTE, zaakId }, JAAR, systeem(world))).toBe(true);
  });
});
