import { writeVeld } from '../../server/domain/veldpad.ts';
import type { Gebeurtenis } from '../../server/domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../server/domain/zaak/zaak.ts';
import type { Handlercontext } from '../../server/handlers/handler.ts';
import { HANDLERS } from '../../server/handlers/index.ts';
import { readBesluitgrond } from '../../server/rules/besluitgrond.ts';
import { parameterWaarden } from '../../server/rules/parameters.ts';
import { zaakNa } from '../domain/example-zaak.ts';
import { makeWorld } from '../usecases/world.ts';

const { omgeving } = makeWorld();

/** The example zaak with these fields. */
export function zaak(velden: Readonly<Record<string, unknown>> = {}, ...gebeurd: readonly Gebeurtenis[]): Zaak {
  const basis = zaakNa(...gebeurd);
  const gegevens = Object.entries(velden).reduce((tot, [pad, waarde]) => writeVeld(tot, pad, waarde), basis.gegevens);
  return { ...basis, gegevens };
}

/** The rules of Voorbeeldstad on a day, with these parameters. */
export async function makeContext(
  bij: Zaak,
  vandaag = '2026-01-12',
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Handlercontext> {
  const regels = omgeving.regelkeuze.select('voorbeeldstad', '2026-01-05');
  const effectief = await regels.calculateParameters(bij, vandaag);
  const waarden = { ...parameterWaarden(effectief), ...parameters };
  let nummer = 0;
  return {
    vandaag,
    nu: `${vandaag}T09:00:00.000Z`,
    door: 'anna',
    makeId: () => `n${(nummer += 1)}`,
    gemeente: regels.geldend.gemeente,
    parameters: waarden,
    kalender: regels.kalender,
    rekengegevens: regels.rekengegevens,
    decide: (regelset, over, moment) =>
      regels.decide(regelset, over, { vandaag, parameters: effectief, ...(moment ? { moment } : {}) }),
    findTermijn: (soort) => regels.findTermijn(soort, parameterWaarden(effectief)),
    readSjabloon: (code) => regels.readSjabloon(code),
    lokaleTeksten: [],
    readLabel: (regelset, code) => regels.readLabel(regelset, code),
    readBesluitgrond: (soort, route) => readBesluitgrond(regels.geldend, soort, route),
  };
}

/** What this handler says happens. */
export async function run(naam: string, bij: Zaak, context?: Handlercontext): Promise<readonly Gebeurtenis[]> {
  const handler = HANDLERS[naam];
  if (!handler) throw new Error(`Geen handler ${naam}`);
  return handler({
    zaak: bij,
    element: { id: 'X', naam: 'X', brief: [] },
    context: context ?? (await makeContext(bij)),
  });
}
