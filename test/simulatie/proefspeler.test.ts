import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Eigenbrief } from '../../server/domain/brief/eigenbrief.ts';
import { STANDAARDMIX } from '../../server/domain/proef/proefopdracht.ts';
import { readInhoud } from '../../server/domain/variant/variant.ts';
import { CONTINUABLE_ENGINE_VERSIONS } from '../../server/engine/engine-version.ts';
import { advance } from '../../server/engine/process-runner.ts';
import { loadLibrary } from '../../server/load-library.ts';
import type { Variant } from '../../server/rules/regelbestand.ts';
import { makeProefzaak } from '../../server/simulatie/maak-portefeuille.ts';
import { makeProefomgeving } from '../../server/simulatie/proefomgeving.ts';
import { makeProefspeler } from '../../server/simulatie/proefspeler.ts';
import { playZaak } from '../../server/simulatie/speel-zaak.ts';
import type { Proefspel } from '../../server/usecases/proef/proefmotor.ts';
import { addStappen, EIGEN_STAPPEN } from '../usecases/variant/lokaal-diagram.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const library = await loadLibrary(ROOT);
const GEMEENTE = 'olst-wijhe';
const [geldend] = library.regels.gemeenten[GEMEENTE]?.varianten ?? [];
if (!geldend) throw new Error('The gemeente has no version');

const VOLLEDIG = { ...STANDAARDMIX, onvolledig: 0 };
const NOOIT = { ...STANDAARDMIX, onvolledig: 100, antwoord: 0, soorten: { ...STANDAARDMIX.soorten, ambtshalve: 0 } };

function makeSpel(nieuw: Variant, mix = STANDAARDMIX, aantal = 6): Proefspel {
  const opdracht = { aantal, seed: 7, mix, begin: '2026-01-05' };
  return { gemeente: GEMEENTE, versies: { oud: geldend as Variant, nieuw }, opdracht };
}

function withAfwijking(sleutel: string, waarde: number): Variant {
  const afwijkingen = [
    ...(geldend as Variant).afwijkingen.filter((a) => a.sleutel !== sleutel),
    { sleutel, waarde, motivering: 'Proef' },
  ];
  return { ...(geldend as Variant), versie: '2', ...readInhoud({ ...(geldend as Variant), afwijkingen }) };
}

describe('a portfolio', () => {
  test('is the same for the same seed, and another for another', () => {
    const opdracht = { aantal: 50, seed: 7, mix: STANDAARDMIX, begin: '2026-01-05' };
    const nummers = Array.from({ length: 50 }, (_, plaats) => plaats + 1);
    const make = (seed: number) => nummers.map((nummer) => makeProefzaak({ ...opdracht, seed }, nummer, GEMEENTE));
    expect(make(7)).toEqual(make(7));
    expect(make(8)).not.toEqual(make(7));
    expect(new Set(make(7).map(({ soort }) => soort)).size).toBe(5);
  });

  test('keeps to its mix', () => {
    const zaken = Array.from({ length: 200 }, (_, plaats) =>
      makeProefzaak({ aantal: 200, seed: 1, mix: VOLLEDIG, begin: '2026-01-05' }, plaats + 1, GEMEENTE),
    );
    expect(zaken.every(({ aanvraag }) => aanvraag['dienstverband.aokOntvangenOp'] !== undefined)).toBe(true);
    expect(zaken.every(({ ontvangen }) => ontvangen >= '2026-01-05' && ontvangen <= '2026-07-07')).toBe(true);
    const forfaitair = zaken.filter(({ soort }) => soort === 'forfaitair').length;
    expect(forfaitair).toBeGreaterThan(30);
    expect(forfaitair).toBeLessThan(70);
  });
});

describe('playing', () => {
  test('the same version twice gives the same, and every zaak comes to its end', async () => {
    const speler = makeProefspeler(library, makeSpel(geldend));
    const nogEens = makeProefspeler(library, makeSpel(geldend));
    for (const nummer of [6, 3, 1]) {
      const { oud, nieuw } = await speler.play(nummer);
      expect(nieuw).toEqual(oud);
      expect(oud.einde).not.toBe('vastgelopen');
      expect(oud.besluitOp).toBeDefined();
      expect(await nogEens.play(nummer)).toEqual({ oud, nieuw });
    }
  });

  test('a zaak goes the same way when the engine makes each of its steps itself', async () => {
    const omgeving = makeProefomgeving(library, GEMEENTE, geldend);
    const zonder = { ...omgeving, machine: { ...omgeving.machine, advance, engines: CONTINUABLE_ENGINE_VERSIONS } };
    for (let nummer = 1; nummer <= 4; nummer += 1) {
      const zaak = makeProefzaak({ aantal: 4, seed: 3, mix: STANDAARDMIX, begin: '2026-01-05' }, nummer, GEMEENTE);
      const onthouden = await playZaak(omgeving, GEMEENTE, zaak);
      const herhaald = await playZaak(omgeving, GEMEENTE, zaak);
      const echt = await playZaak(zonder, GEMEENTE, zaak);
      const lees = ({ zaak: gespeeld }: typeof echt) => {
        const { processen: _processen, taken, ...rest } = gespeeld ?? { processen: [], taken: [] };
        return { ...rest, taken: taken.map(({ wachtId: _wacht, ...taak }) => taak) };
      };
      expect(lees(onthouden)).toEqual(lees(echt));
      expect(lees(herhaald)).toEqual(lees(echt));
    }
  });

  test('a third rappel goes to who never answers, and takes longer', async () => {
    const spel = makeSpel(withAfwijking('rappel.aantal', 3), NOOIT, 2);
    const { oud, nieuw } = await makeProefspeler(library, spel).play(1);
    const rappels = (verloop: typeof oud) => verloop.brieven.filter(({ code }) => code === 'PP-2').length;
    expect([rappels(oud), rappels(nieuw)]).toEqual([2, 3]);
    expect(nieuw.werkdagen ?? 0).toBeGreaterThan(oud.werkdagen ?? 0);
  });

  test('a letter of the gemeente itself goes out at its own step, and only in the version that has it', async () => {
    const brief: Eigenbrief = {
      code: 'EB-3',
      titel: 'Uitnodiging kennismaking',
      soort: 'kennisgeving',
      aan: ['werkgever', 'werknemer'],
      kanaal: 'brief',
      stap: 1,
      onderwerp: 'Kennismaken',
      blokken: [{ naam: 'bericht', soort: 'alinea', tekst: 'Wij maken graag kennis.' }],
      motivering: 'Proef',
    };
    const xml = addStappen([EIGEN_STAPPEN.bericht]).replace('brief="EB-1"', 'brief="EB-3"');
    const diagrammen = [{ proces: 'aanvraag-en-besluit', basis: geldend.basis, xml, motiveringen: [] }];
    const nieuweVersie = { ...geldend, versie: '2', ...readInhoud({ ...geldend, brieven: [brief], diagrammen }) };
    const { oud, nieuw } = await makeProefspeler(library, makeSpel(nieuweVersie, VOLLEDIG, 1)).play(1);
    const eigen = (verloop: typeof oud) => verloop.brieven.filter(({ code }) => code === 'EB-3').length;
    expect([eigen(oud), eigen(nieuw)]).toEqual([0, 2]);
    expect(nieuw.einde).toBe(oud.einde);
  });

  test('another payment day moves the first payment and nothing else', async () => {
    const spel = makeSpel(withAfwijking('betaling.dag', 10), { ...VOLLEDIG, loonwaarde100: 0 }, 1);
    const { oud, nieuw } = await makeProefspeler(library, spel).play(1);
    expect(nieuw.eersteBetaling?.dag).not.toBe(oud.eersteBetaling?.dag);
    expect({ ...nieuw, eersteBetaling: undefined, betalingen: {} }).toEqual({
      ...oud,
      eersteBetaling: undefined,
      betalingen: {},
    });
  });

  test('one zaak can be told day by day, without the name of anybody', async () => {
    const verloop = await makeProefspeler(library, makeSpel(geldend)).tell(1);
    expect(verloop.regels.oud[0]?.zin).toContain('geopend volgens variant');
    expect(verloop.regels.oud.at(-1)?.zin).toBe('Zaak afgerond');
    expect(verloop.regels.oud.every(({ door }) => ['Medewerker', 'Systeem'].includes(door))).toBe(true);
    expect(verloop.meldingen).toEqual({ oud: null, nieuw: null });
  });
});
