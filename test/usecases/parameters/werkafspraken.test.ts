import { beforeAll, describe, expect, test } from 'vitest';
import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Stores } from '../../../server/ports.ts';
import type { Parameter } from '../../../server/rules/regelbestand.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { ADMIN, GROOT, type World } from '../world.ts';
import { CATALOGUS, MOTIVERING, worldMet } from './verloop.ts';

const GEMEENTE = 'voorbeeldstad';
const ZONDER_CONTRACT = { 'dienstverband.aokOntvangenOp': undefined };

/** How a zaak comes to wait in each user task that a parameter is about. */
const TAKEN: Readonly<Record<string, { readonly start?: Formulierwaarden; readonly loonwaarde?: number }>> = {
  BeoordelenAanvraagTask: {},
  OverleggenForfaitairTask: { start: { 'aanvraag.gevraagdeRoute': 'forfaitair' } },
  AanvragenLoonwaardemetingTask: {},
  InvoerenLoonwaarderapportTask: {},
  BesprekenUitkomstTask: {},
  OntvangenGegevensTask: { start: ZONDER_CONTRACT },
  AfhandelenNaLaatsteVerzoekTask: { start: ZONDER_CONTRACT },
  VaststellenBesluitTask: {},
  VaststellenAfwijzingTask: { loonwaarde: 100 },
  OndertekenenBetaalopdrachtTask: {},
};
const VAN_STAP: Readonly<Record<number, string>> = {
  1: 'BeoordelenAanvraagTask',
  2: 'AanvragenLoonwaardemetingTask',
  3: 'BesprekenUitkomstTask',
  4: 'OntvangenGegevensTask',
  5: 'VaststellenBesluitTask',
};
const TOEGEKEND = 'toegekend';

interface Plek {
  readonly zaakId: string;
  readonly taakId: string;
  readonly stores: Stores;
}

/** A zaak in each task, each in a store of its own. */
const zaken = new Map<string, Plek>();

beforeAll(async () => {
  for (const [element, hoe] of [...Object.entries(TAKEN), [TOEGEKEND, {}] as const]) {
    const tekenen = element === 'OndertekenenBetaalopdrachtTask';
    const world = worldMet(tekenen ? { 'mandaat.ondertekening': 'consulent_en_budgethouder' } : {});
    zaken.set(element, { ...(await reach(world, element, hoe)), stores: world.stores });
  }
});

/** Completes what is open until the zaak waits in this task, or has nothing left to do. */
async function reach(world: World, element: string, { start = {}, loonwaarde = 60 }: (typeof TAKEN)[string]) {
  const zaakId = await world.start(start);
  for (let stap = 0; stap < 20; stap += 1) {
    const { taken, termijnen } = await world.zaak(zaakId);
    const taak = taken.find(({ status }) => status === 'open');
    if (!taak || taak.element === element) return { zaakId, taakId: taak?.id ?? '' };
    const rapport = taak.element === 'InvoerenLoonwaarderapportTask' ? { 'loonwaarde.percentage': loonwaarde } : {};
    const termijn = termijnen.find(({ soort, status }) => status === 'lopend' && /rappel|herstel/.test(soort));
    if (taak.element.startsWith('Ontvangen') && termijn) {
      await world.goTo(new Date(Date.parse(termijn.einddatum) + 86_400_000).toISOString().slice(0, 10));
    } else {
      await world.complete(zaakId, taak.element, rapport, taak.rol === 'administratie' ? ADMIN : GROOT);
    }
  }
  throw new Error(`${element} is never reached`);
}

function findZaak(element: string): Plek {
  const plek = zaken.get(element);
  if (!plek) throw new Error(`There is no zaak in ${element}`);
  return plek;
}

/** Another value than the national one. */
function chooseAnders({ type, standaard, opties, minimum = 0 }: Parameter): Parameterwaarde {
  const [ander] = opties.map(({ waarde }) => waarde).filter((waarde) => waarde !== standaard);
  switch (type) {
    case 'janee':
      return standaard !== true;
    case 'getal':
      return typeof standaard === 'number' ? standaard + 1 : minimum + 1;
    case 'datum-regel':
      return 15;
    case 'tekst':
      return 'Iets anders';
    case 'lijst':
      return opties.length > 0 && Array.isArray(standaard) && standaard.length === 1 ? opties.map((o) => o.waarde) : [];
    case 'keuze':
      return ander ?? standaard;
  }
}

const TE_KIEZEN = CATALOGUS.filter((p) => p.vrijheid !== 'vast' && (p.type !== 'keuze' || p.opties.length > 1));
const VAST = CATALOGUS.filter((p) => !TE_KIEZEN.includes(p));

const find = (afspraken: readonly { readonly sleutel: string }[], sleutel: string) =>
  afspraken.find((afspraak) => afspraak.sleutel === sleutel);

describe('what the gemeente agreed on stands in the zaak, with why it differs', () => {
  test.each(TE_KIEZEN)('$sleutel in stap $stap of the zaak', async (parameter) => {
    const { sleutel, stap } = parameter;
    const { zaakId, stores } = findZaak(VAN_STAP[stap ?? 1] ?? TOEGEKEND);
    const world = worldMet({ [sleutel]: chooseAnders(parameter) }, { stores });
    const { werkafspraken } = await world.usecases.readZaak(GROOT, GEMEENTE, zaakId);
    const landelijk = await worldMet({}, { stores }).usecases.readZaak(GROOT, GEMEENTE, zaakId);
    expect(find(werkafspraken, sleutel)).toMatchObject({ naam: parameter.naam, anders: { motivering: MOTIVERING } });
    expect(find(landelijk.werkafspraken, sleutel)).not.toMatchObject({ anders: expect.anything() });
  });

  test.each(VAST)('$sleutel, of which there is one value, as it is in the whole country', async ({ sleutel, stap }) => {
    const { zaakId, stores } = findZaak(VAN_STAP[stap ?? 1] ?? TOEGEKEND);
    const { werkafspraken } = await worldMet({}, { stores }).usecases.readZaak(GROOT, GEMEENTE, zaakId);
    expect(find(werkafspraken, sleutel)).toBeDefined();
  });
});

const BIJ_TAKEN = TE_KIEZEN.flatMap((parameter) =>
  parameter.elementen.filter((element) => element in TAKEN).map((element) => ({ ...parameter, element })),
);

describe('what the gemeente agreed on stands beside the task that it is about', () => {
  test.each(BIJ_TAKEN)('$sleutel at $element', async ({ element, ...parameter }) => {
    const { sleutel } = parameter;
    const { zaakId, taakId, stores } = findZaak(element);
    const world = worldMet({ [sleutel]: chooseAnders(parameter) }, { stores });
    const { werkafspraken } = await world.usecases.readTaak(GROOT, { gemeente: GEMEENTE, zaakId, taakId });
    expect(find(werkafspraken, sleutel)).toMatchObject({ anders: { motivering: MOTIVERING } });
  });

  test('every user task that the catalogue names is in these zaken', () => {
    const genoemd = CATALOGUS.flatMap(({ elementen }) => elementen).filter((element) => {
      const info = worldMet({}).omgeving.processen.latest('aanvraag-en-besluit', '2026-01-05').element(element);
      return info?.type === 'bpmn:UserTask';
    });
    expect([...new Set(genoemd)].filter((element) => !(element in TAKEN))).toEqual([]);
  });
});
