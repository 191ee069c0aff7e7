import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Begeleidingsteksten } from '../../../server/domain/begeleiding/begeleidingsinvoer.ts';
import { judgeAfwijking } from '../../../server/domain/begeleiding/judge-afwijking.ts';
import { vergelijkWaarde } from '../../../server/domain/begeleiding/vergelijk-waarde.ts';
import type { Bijlageafwijking, Bijlagewaarde } from '../../../server/domain/bijlage/bijlage.ts';
import type { Bijlageteksten } from '../../../server/domain/bijlage/bijlage-invoer.ts';
import { WIJZIGINGSAARDEN } from '../../../server/domain/verschil/wijzigingsaard.ts';
import { loadRules } from '../../../server/rules/load-rules.ts';
import { selectRegels } from '../../../server/rules/rule-set.ts';
import { readOwnBijlage } from '../../documents/bijlage/own-bijlage.ts';

const geldend = selectRegels(loadRules(join(import.meta.dirname, '../../../rules')), 'olst-wijhe', '2026-03-02');
const teksten = geldend.bestand('begeleiding') as unknown as Begeleidingsteksten;
const { gevolgen } = geldend.bestand('bijlage') as unknown as Bijlageteksten;
const bijlage = await readOwnBijlage('olst-wijhe');
const bron = { teksten, gevolgen };

describe('the judgement of a setting', () => {
  // What the law fixes is forbidden, not judged.
  const vrij = geldend.parameters.filter(({ vrijheid }) => vrijheid !== 'vast');
  it.each(vrij.map(({ sleutel, standaard, opties, type }) => ({ sleutel, standaard, opties, type })))(
    'is there for every value of $sleutel',
    ({ sleutel, standaard, opties, type }) => {
      const waarden: readonly Bijlagewaarde[] =
        type === 'keuze' ? (opties ?? []).map(({ waarde }) => waarde) : type === 'janee' ? [true, false] : [];
      for (const waarde of waarden) {
        const oordeel = vergelijkWaarde(sleutel, { standaard, waarde }, bron);
        expect(['gelijk', 'ruimer', 'strenger']).toContain(oordeel);
        expect(waarde !== standaard || oordeel === 'gelijk').toBe(true);
      }
      const getal = vergelijkWaarde(sleutel, { standaard, waarde: 99 }, bron);
      expect(type !== 'getal' || getal !== 'anders').toBe(true);
    },
  );

  it.each<[sleutel: string, standaard: Bijlagewaarde, waarde: Bijlagewaarde, oordeel: string]>([
    ['betaling.dag', 'laatste_werkdag_voor_21', 15, 'ruimer'],
    ['betaling.frequentie_vast', 'maand', 'kwartaal', 'strenger'],
    ['mandaat.ondertekening', 'consulent', 'consulent_en_budgethouder', 'gelijk'],
    ['kanaal.brief_2', 'e-mail', 'telefoon', 'strenger'],
    ['kanaal.brief_2', 'e-mail', 'brief', 'gelijk'],
    ['aanvraag.bewijsstukken', ['arbeidsovereenkomst'], ['arbeidsovereenkomst', 'iban_bewijs'], 'strenger'],
    ['aanvraag.bewijsstukken', ['arbeidsovereenkomst'], [], 'ruimer'],
    ['aanvraag.bewijsstukken', ['arbeidsovereenkomst'], ['iban_bewijs'], 'anders'],
    ['bewijs.aanleverdag', null, 10, 'strenger'],
    ['bewijs.aanleverdag', 10, null, 'ruimer'],
    ['contact.forfaitair.termijn_dagen', null, 5, 'ruimer'],
    ['een.instelling.zonder.oordeel', 1, 2, 'anders'],
  ])('%s from %j to %j is %s', (sleutel, standaard, waarde, oordeel) => {
    expect(vergelijkWaarde(sleutel, { standaard, waarde }, bron)).toBe(oordeel);
  });

  it('names only settings and values that exist', () => {
    for (const { sleutel, volgorde = [] } of teksten.oordeelInstellingen) {
      const parameter = geldend.parameters.find((kandidaat) => kandidaat.sleutel === sleutel);
      const waarden = parameter?.opties?.map(({ waarde }) => waarde) ?? [];
      expect(parameter, sleutel).toBeDefined();
      expect(volgorde.flat().toSorted(), sleutel).toEqual(volgorde.length === 0 ? [] : waarden.toSorted());
    }
  });
});

const STAP: Bijlageafwijking = {
  nummer: 'A1',
  soort: 'stap',
  onderdeel: 'EigenTask',
  naam: 'Eigen stap',
  stap: 1,
  elementen: ['EigenTask'],
  landelijk: 'deze stap is er niet',
  lokaal: 'Er komt een taak bij.',
  motivering: 'Zo werken wij.',
  klasse: 'werkgevolg',
  grondslag: 'Eigen werkwijze van de gemeente',
  brieven: [],
};
const invoer = {
  ...bron,
  bijlage,
  blokkades: [],
  vandaag: '',
  start: '',
  kalender: { dagen: new Set<string>() },
  standen: {},
};
const judge = (
  afwijking: Partial<Bijlageafwijking>,
  blokkades: Parameters<typeof judgeAfwijking>[1]['blokkades'] = [],
) =>
  judgeAfwijking({ ...STAP, ...afwijking }, { ...invoer, blokkades } as unknown as Parameters<
    typeof judgeAfwijking
  >[1]);

describe('the judgement of a step, form or letter', () => {
  it('is there, with a sentence, for every kind of change', () => {
    for (const aard of WIJZIGINGSAARDEN) {
      const { oordeel, uitleg } = judge({ aarden: [aard] });
      expect(['gelijk', 'ruimer', 'strenger', 'anders']).toContain(oordeel);
      expect(uitleg).toEqual([expect.stringMatching(/\.$/)]);
    }
  });

  it.each([
    [['werk_intern', 'uitleg'], 'gelijk'],
    [['vraag_weg', 'werk_intern'], 'ruimer'],
    [['vraag_weg', 'wachten_langer'], 'strenger'],
    [['brief_erbij', 'weg_anders'], 'anders'],
    [[], 'anders'],
  ] as const)('of %j together is %s: the heaviest counts', (aarden, oordeel) => {
    expect(judge({ aarden }).oordeel).toBe(oordeel);
  });
});

describe('what the law forbids', () => {
  const melding = 'Dat mag niet (art. 4:5 Awb).';
  it.each([
    [{ soort: 'diagram', naam: 'aanvraag-en-besluit', element: 'EigenTask' }, {}],
    [
      { soort: 'formulier', naam: 'aanvraag', element: 'werkgever.iban' },
      { soort: 'formulier', onderdeel: 'aanvraag' },
    ],
    [
      { soort: 'brief', naam: 'PP-6', element: 'bezwaar' },
      { soort: 'tekst', onderdeel: 'bezwaar', brieven: ['PP-6'] },
    ],
    [
      { soort: 'regel', naam: 'snel' },
      { soort: 'regel', onderdeel: 'snel', sleutel: 'rappel.aantal', waarde: 3 },
    ],
    [
      { soort: 'parameter', naam: 'betaling.dag' },
      { soort: 'instelling', sleutel: 'betaling.dag' },
    ],
  ] as const)('goes before every other judgement: %j', (over, afwijking) => {
    const blokkade = { ...over, sleutels: [], melding };
    expect(judge(afwijking, [blokkade])).toMatchObject({ oordeel: 'geblokkeerd', blokkades: [melding] });
    const ander = { ...blokkade, naam: 'iets-anders', ...('element' in over ? { element: 'Ander' } : {}) };
    expect(judge(afwijking, [ander]).oordeel).not.toBe('geblokkeerd');
  });
});
