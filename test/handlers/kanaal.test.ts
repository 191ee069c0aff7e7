import { expect, test } from 'vitest';
import type { Gebeurtenis } from '../../server/domain/gebeurtenis.ts';
import { writeVeld } from '../../server/domain/veldpad.ts';
import type { Zaak } from '../../server/domain/zaak.ts';
import { type Briefinhoud, writeBrieven } from '../../server/handlers/brieven.ts';
import type { Briefmoment, Handlercontext } from '../../server/handlers/handler.ts';
import { HANDLERS } from '../../server/handlers/index.ts';
import { parameterWaarden } from '../../server/rules/parameters.ts';
import { gestart, termijn, zaakNa } from '../domain/example-zaak.ts';
import { makeWorld } from '../usecases/world.ts';

const { omgeving } = makeWorld();

/** Everything that can go by e-mail goes by e-mail, except what a test says. */
async function makeContext(bij: Zaak, parameters: Readonly<Record<string, unknown>> = {}): Promise<Handlercontext> {
  const regels = omgeving.regelkeuze.select('voorbeeldstad', '2026-01-05');
  const vandaag = '2026-03-03';
  const effectief = await regels.calculateParameters(bij, vandaag);
  let nummer = 0;
  return {
    vandaag,
    nu: `${vandaag}T09:00:00.000Z`,
    door: 'anna',
    makeId: () => `n${(nummer += 1)}`,
    gemeente: regels.geldend.gemeente,
    parameters: { ...parameterWaarden(effectief), ...parameters },
    kalender: regels.kalender,
    rekengegevens: regels.rekengegevens,
    decide: (regelset, over, moment) =>
      regels.decide(regelset, over, { vandaag, parameters: effectief, ...(moment ? { moment } : {}) }),
    findTermijn: (soort) => regels.findTermijn(soort, parameterWaarden(effectief)),
    readSjabloon: (code) => regels.readSjabloon(code),
    lokaleTeksten: [],
    readLabel: (regelset, code) => regels.readLabel(regelset, code),
  };
}

const ALLES_PER_MAIL = { 'kanaal.brief_1': 'e-mail', 'kanaal.brief_2': 'e-mail', 'kanaal.brief_J': 'e-mail' };

const kanalen = (gebeurd: readonly Gebeurtenis[]) =>
  gebeurd.flatMap((g) => (g.soort === 'BriefOpgesteld' ? [[g.brief.code, g.brief.aan, g.brief.kanaal]] : []));

async function kanalenVan(moment: Briefmoment, inhoud: Briefinhoud, bij: Zaak = zaakNa()) {
  return kanalen(await writeBrieven(bij, moment, inhoud, await makeContext(bij, ALLES_PER_MAIL)));
}

function withUitstel(...gebeurd: readonly Gebeurtenis[]): Zaak {
  const zaak = zaakNa(...gebeurd);
  const uitstel = { nieuweDatum: '2026-03-20', motivering: 'Het rapport is er nog niet.' };
  return { ...zaak, gegevens: writeVeld(zaak.gegevens, 'uitstel', uitstel) };
}

test('a letter of the preferente proces goes as the gemeente chose for its number', async () => {
  expect(await kanalenVan('rappel', { ontbrekend: ['het contract'], rappelnummer: 1 })).toContainEqual([
    'PP-2',
    'werkgever',
    'e-mail',
  ]);
});

test('the letter about uitstel goes on paper, also where the aanvraagformulier goes by e-mail', async () => {
  const zaak = withUitstel();
  expect(await kanalenVan('uitstel', { uiterlijk: '2026-03-20' }, zaak)).toEqual([
    ['UM-1', 'werkgever', 'brief'],
    ['UM-1', 'werknemer', 'brief'],
  ]);
});

test('the letter that ends an incomplete aanvraag goes on paper', async () => {
  const codes = await kanalenVan('buiten_behandeling', { ontbrekend: ['het contract'] });
  expect(codes.filter(([code]) => code === 'BB-1').map(([, , kanaal]) => kanaal)).not.toContain('e-mail');
  expect(codes.map(([code]) => code)).toContain('BB-1');
});

test('uitstel is told once: when the first task moved both passed terms, the second sends nothing', async () => {
  const verdagen = HANDLERS['termijn-verdagen'];
  const aan = ['beslistermijn_awb', 'beslistermijn_wettelijk'].map((soort) =>
    gestart(termijn(soort, '2026-03-02', { id: soort, wettelijk: true })),
  );
  const zaak = withUitstel(...aan);
  const element = { id: 'VerdagenTermijnTask', naam: 'Termijn verdagen', brief: [] };
  const eerste = await verdagen?.({ zaak, element, context: await makeContext(zaak) });
  expect(eerste?.filter((g) => g.soort === 'TermijnVerdaagd')).toHaveLength(2);
  const daarna = withUitstel(...aan, ...(eerste ?? []));
  expect(await verdagen?.({ zaak: daarna, element, context: await makeContext(daarna) })).toEqual([]);
});
