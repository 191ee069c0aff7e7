import { expect, test } from 'vitest';
import type { Gebeurtenis } from '../../../server/domain/zaak/gebeurtenis.ts';
import { migrateToestand } from '../../../server/engine/migrate.ts';
import type { Stapuitkomst } from '../../../server/engine/step.ts';
import { stepZaak } from '../../../server/usecases/zaak/step-zaak.ts';
import type { Stapmachine, Stapomgeving } from '../../../server/usecases/zaak/zaakwerk.ts';
import { gestart, open, termijn, zaakNa } from '../../domain/example-zaak.ts';
import { makeWorld } from '../world.ts';

const { omgeving } = makeWorld();
const bron = omgeving.processen.get('aanvraag-en-besluit', '2026-01-01');
const REGELS = omgeving.regelkeuze.select('voorbeeldstad', '2026-01-05');
const luistert = { wachtId: 'b1', element: 'RappeltermijnEvent', soort: 'bericht', bericht: 'Verstreken' } as const;
const beoordelen = { wachtId: 'w2', element: 'BeoordelenAanvraagTask', soort: 'taak' } as const;

function makeOmgeving(advance: Stapmachine['advance'], handlers: Stapmachine['handlers'] = {}): Stapomgeving {
  let nummer = 0;
  return {
    machine: { advance, migrate: migrateToestand, handlers, engines: ['e1'] },
    engine: 'e1',
    processen: { find: async () => bron, findVervolg: async () => undefined, isStartbericht: () => false },
    regels: REGELS,
    regelsVan: () => REGELS,
    vandaag: '2026-01-20',
    nu: '2026-01-20T09:00:00.000Z',
    door: 'anna',
    makeId: () => `n${(nummer += 1)}`,
  };
}

const uitkomst = (anders: Partial<Stapuitkomst>): Stapuitkomst => ({ wachtend: [], doorlopen: [], ...anders });
const VERSTREKEN: readonly Gebeurtenis[] = [
  { soort: 'ProcesVerder', procesId: 'p1', toestand: 's1', doorlopen: [] },
  gestart(termijn('rappel', '2026-01-19')),
  { soort: 'TermijnVerstreken', termijnId: 'rappel', op: '2026-01-20' },
];
const taakKlaar = { procesId: 'p1', invoer: { soort: 'taak', wachtId: 'w1' } } as const;

test('a passed term waits until the diagram listens, is reported in the step in which it does, and only once', async () => {
  const gehoord: string[] = [];
  const machine = makeOmgeving(async ({ invoer }) => {
    gehoord.push(invoer.soort);
    return uitkomst({ toestand: 's2', wachtend: [luistert] });
  });
  const zaak = zaakNa(...VERSTREKEN);

  const zonder = await stepZaak(zaak, [], undefined, machine);
  expect(zonder.gebeurtenissen).toEqual([]);
  const stap = await stepZaak(zaak, [], taakKlaar, machine);
  const daarna = await stepZaak(stap.zaak, [], undefined, machine);

  expect(gehoord).toEqual(['taak', 'bericht']);
  expect(stap.zaak.termijnen[0]).toMatchObject({ status: 'verstreken', gemeldOp: '2026-01-20' });
  expect(daarna.gebeurtenissen).toEqual([]);
});

test('open tasks follow the waits: new ones appear, gone ones are dropped, others stay', async () => {
  const zaak = zaakNa(...VERSTREKEN, open({ id: 'oud', wachtId: 'weg' }), open({ id: 'blijft', wachtId: 'w3' }));
  const blijft = { ...beoordelen, wachtId: 'w3' };
  const stap = await stepZaak(
    zaak,
    [],
    taakKlaar,
    makeOmgeving(async () => uitkomst({ toestand: 's2', wachtend: [beoordelen, blijft] })),
  );
  expect(stap.zaak.taken.map((t) => [t.id, t.status])).toEqual([
    ['oud', 'vervallen'],
    ['blijft', 'open'],
    ['n1', 'open'],
  ]);
  expect(stap.zaak.taken[2]).toMatchObject({ wachtId: 'w2', naam: 'Aanvraag beoordelen', rol: 'consulent', stap: 1 });
});

test('when the process ends, the zaak ends: tasks and terms that are still open fall away', async () => {
  const zaak = zaakNa(...VERSTREKEN, gestart(termijn('x', '2026-03-01')), open({ wachtId: 'w9' }));
  const stap = await stepZaak(
    zaak,
    [],
    taakKlaar,
    makeOmgeving(async () => uitkomst({ uitkomst: 'ToegekendEnd', doorlopen: ['ToegekendEnd'] })),
  );
  expect(stap.zaak).toMatchObject({
    status: 'afgerond',
    processen: [{ status: 'beeindigd', uitkomst: 'ToegekendEnd' }],
  });
  expect(stap.zaak.taken.map((t) => t.status)).toEqual(['vervallen']);
  expect(stap.zaak.termijnen.map((t) => t.status)).toEqual(['verstreken', 'vervallen']);
});

test('a handler sees what happened earlier in the step, and conditions see what it wrote', async () => {
  const gelezen: unknown[] = [];
  const element = bron.element('BeoordelenIntakeTask');
  const machine = makeOmgeving(
    async ({ read, perform }) => {
      if (element) await perform(element);
      gelezen.push(
        read('case.oordeel.route'),
        read('param.rappel.aantal'),
        read('process.env'),
        read('case.constructor.name'),
      );
      return uitkomst({ toestand: 's2' });
    },
    {
      'intake-beoordelen': ({ zaak }) => [
        {
          soort: 'GegevensVastgelegd',
          bron: 'x',
          wijzigingen: [{ pad: 'oordeel.route', nieuw: zaak.gegevens.gesprek?.samenvatting }],
        },
      ],
    },
  );
  const vooraf: Gebeurtenis = {
    soort: 'GegevensVastgelegd',
    bron: 'taak',
    wijzigingen: [{ pad: 'gesprek.samenvatting', nieuw: 'regulier' }],
  };
  await stepZaak(zaakNa(...VERSTREKEN), [vooraf], taakKlaar, machine);
  expect(gelezen).toEqual(['regulier', 2, undefined, undefined]);
});

test('a diagram that answers its own message for ever is stopped, and an unknown handler is named', async () => {
  let nummer = 0;
  const herhaal: Pick<Stapmachine, 'advance' | 'handlers'> = {
    advance: async ({ perform }) => {
      const element = bron.element('SignalerenTermijnTask');
      if (element) await perform(element);
      return uitkomst({ toestand: `s${(nummer += 1)}`, wachtend: [luistert] });
    },
    handlers: {
      'termijn-signaleren': () => [
        gestart(termijn('rappel', '2026-01-19', { id: `r${nummer}` })),
        { soort: 'TermijnVerstreken', termijnId: `r${nummer}`, op: '2026-01-20' },
      ],
    },
  };
  const zaak = zaakNa(...VERSTREKEN);
  await expect(stepZaak(zaak, [], taakKlaar, makeOmgeving(herhaal.advance, herhaal.handlers))).rejects.toThrow(
    'dezelfde termijn',
  );
  await expect(stepZaak(zaak, [], taakKlaar, makeOmgeving(herhaal.advance))).rejects.toThrow(
    'Er is geen handler "termijn-signaleren"',
  );
});
