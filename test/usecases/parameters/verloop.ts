import { fillLetter } from '../../../server/documents/fill-letter.ts';
import { InvoerError } from '../../../server/domain/fouten.ts';
import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import type { Parameter, Regelbestanden } from '../../../server/rules/regelbestand.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { ADMIN, GROOT, makeWorld, type World } from '../world.ts';

const { regels } = makeWorld().omgeving;

/** The catalogue: every parameter that a gemeente can set. */
export const CATALOGUS: readonly Parameter[] = regels.parameters.at(0)?.parameters ?? [];

export const MOTIVERING = 'Zo werkt deze gemeente het liefst.';

/** A world in which Voorbeeldstad deviates in these parameters and in nothing else. */
export function worldMet(
  waarden: Readonly<Record<string, Parameterwaarde>>,
  anders: Parameters<typeof makeWorld>[0] = {},
): World {
  return makeWorld({ ...anders, regels: withAfwijkingen(waarden) });
}

/** How an aanvraag goes: what differs from a complete reguliere one, what is answered to a task, and until when nothing comes in. */
interface Scenario {
  readonly start: Formulierwaarden;
  readonly antwoorden?: Readonly<Record<string, Formulierwaarden>>;
  readonly wacht?: boolean;
  /** The day on which what is missing comes in. */
  readonly komtOp?: string;
}

const OVERLEG = { OverleggenForfaitairTask: { 'forfaitair.overlegOp': '2026-01-05' } };
const VOLLEDIGE_LOONWAARDE = { InvoerenLoonwaarderapportTask: { 'loonwaarde.percentage': 100 } };
const MIN_MAX = { 'dienstverband.contractsoort': 'min_max', 'dienstverband.urenMaximum': 36 };

const SCENARIOS = {
  regulier: { start: {} },
  forfaitair: { start: { 'aanvraag.gevraagdeRoute': 'forfaitair' }, antwoorden: OVERLEG },
  variabel: { start: MIN_MAX },
  'variabel forfaitair': { start: { ...MIN_MAX, 'aanvraag.gevraagdeRoute': 'forfaitair' }, antwoorden: OVERLEG },
  'met e-mail': { start: { 'werknemer.email': 'a.jansen@voorbeeld.example' } },
  'afwijzing met e-mail': {
    start: { 'werknemer.email': 'a.jansen@voorbeeld.example' },
    antwoorden: VOLLEDIGE_LOONWAARDE,
  },
  'afwijzing na praktijkroute': {
    start: { 'aanvraag.gevraagdeRoute': 'praktijkroute' },
    antwoorden: VOLLEDIGE_LOONWAARDE,
  },
  'contract na twee weken': {
    start: { 'dienstverband.aokOntvangenOp': undefined },
    antwoorden: { OntvangenGegevensTask: { 'dienstverband.aokOntvangenOp': '2026-01-15' } },
    komtOp: '2026-01-15',
  },
  'kort voor de betaalronde': { start: { 'dienstverband.begindatum': '2026-01-05' } },
  jong: { start: { 'werknemer.geboortedatum': '2006-05-15' } },
  'halve maand': { start: { 'dienstverband.begindatum': '2026-02-10' } },
  'na de start': { start: { 'dienstverband.begindatum': '2025-12-20' } },
  ambtshalve: { start: { 'aanvraag.ingediendDoor': 'gemeente' } },
  praktijkroute: { start: { 'aanvraag.gevraagdeRoute': 'praktijkroute' } },
  'zonder contract': { start: { 'dienstverband.aokOntvangenOp': undefined }, wacht: true },
  afwijzing: { start: {}, antwoorden: VOLLEDIGE_LOONWAARDE },
  'zonder meetadvies': {
    start: {},
    antwoorden: {
      InvoerenLoonwaarderapportTask: { 'loonwaarde.volgendeMeting': undefined },
      BesprekenUitkomstTask: { 'loonwaarde.volgendeMeting': undefined },
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type Scenarionaam = keyof typeof SCENARIOS;

/**
 * Everything that happens to an aanvraag, one line each: tasks, terms, letters with their words, payments, heronderzoeken. What the law or
 * the gemeente refuses is a line as well.
 */
export async function playZaak(
  scenario: Scenarionaam,
  waarden: Readonly<Record<string, Parameterwaarde>> = {},
): Promise<readonly string[]> {
  const world = worldMet(waarden);
  const { start, antwoorden = {}, wacht = false, komtOp }: Scenario = SCENARIOS[scenario];
  const gedaan: string[] = [];
  let zaakId = '';
  try {
    zaakId = await world.start(start);
    for (let stap = 0; stap < 20; stap += 1) {
      const zaak = await world.zaak(zaakId);
      const taak = zaak.taken.find(({ status }) => status === 'open');
      if (!taak) break;
      gedaan.push(`taak ${taak.element}`);
      if (wacht && taak.element.startsWith('Ontvangen')) {
        const tot = zaak.termijnen.find(({ soort, status }) => status === 'lopend' && /rappel|herstel/.test(soort));
        if (!tot) break;
        await world.goTo(new Date(Date.parse(tot.einddatum) + 86_400_000).toISOString().slice(0, 10));
        continue;
      }
      if (komtOp !== undefined && taak.element === 'OntvangenGegevensTask') await world.goTo(komtOp);
      if (taak.element === 'AfhandelenNaLaatsteVerzoekTask') {
        gedaan.push(`voorstel ${await readEindactie(world, zaakId, taak.id)}`);
      }
      const wie = taak.rol === 'administratie' ? ADMIN : GROOT;
      const eindactie = gedaan.at(-1)?.startsWith('voorstel ') ? { 'rappel.eindactie': gedaan.at(-1)?.slice(9) } : {};
      await world.complete(zaakId, taak.element, { ...antwoorden[taak.element], ...eindactie }, wie);
    }
  } catch (fout) {
    if (!(fout instanceof InvoerError)) throw fout;
    gedaan.push(`geweigerd ${fout.message}`);
  }
  return zaakId === '' ? gedaan : countTwice([...gedaan, ...describeZaak(world, await world.zaak(zaakId))]);
}

// helpers

async function readEindactie(world: World, zaakId: string, taakId: string): Promise<string> {
  const { waarden } = await world.usecases.readTaak(GROOT, { gemeente: 'voorbeeldstad', zaakId, taakId });
  return String(waarden['rappel.eindactie']);
}

/** The same twice is something else than once. */
function countTwice(lijst: readonly string[]): readonly string[] {
  return lijst.map((regel, plek) => (lijst.indexOf(regel) === plek ? regel : `${regel} (nog eens)`));
}

function withAfwijkingen(waarden: Readonly<Record<string, Parameterwaarde>>): Regelbestanden {
  const stad = regels.gemeenten['voorbeeldstad'];
  if (!stad) throw new Error('Voorbeeldstad is missing');
  const afwijkingen = Object.entries(waarden).map(([sleutel, waarde]) => ({ sleutel, waarde, motivering: MOTIVERING }));
  const varianten = stad.varianten.map((variant) => ({ ...variant, afwijkingen }));
  return { ...regels, gemeenten: { ...regels.gemeenten, voorbeeldstad: { ...stad, varianten } } };
}

function describeZaak(world: World, zaak: Zaak): readonly string[] {
  const regelsVanZaak = world.omgeving.regelkeuze.ofZaak(zaak);
  return [
    `route ${zaak.gegevens.oordeel.route ?? ''}`,
    ...zaak.termijnen.map(({ soort, einddatum }) => `termijn ${soort} tot ${einddatum}`),
    ...zaak.brieven.flatMap((brief) => {
      const { blokken, aanhef, kleur, bijlagen } = fillLetter(brief, (code) => regelsVanZaak.readSjabloon(code));
      const woorden = blokken.map((blok) => `tekst ${brief.code}: ${JSON.stringify(blok)}`);
      return [
        `brief ${brief.code} aan ${brief.aan} per ${brief.kanaal} op ${brief.datum}`,
        `tekst ${brief.code}: aanhef ${aanhef ?? ''} kleur ${kleur} bijlagen ${bijlagen.join(', ')}`,
        ...woorden,
      ];
    }),
    ...zaak.besluiten.flatMap(({ soort, betaalschema, volgendeMeting = 'geen' }) => [
      `besluit ${soort}, volgende meting ${volgendeMeting}`,
      ...betaalschema.map(
        ({ maand, betaaldag, uiterlijk, bedragCent }) =>
          `betaling ${maand} op ${betaaldag}: ${bedragCent}, uiterlijk ${uiterlijk}`,
      ),
    ]),
    ...zaak.heronderzoeken.map(({ soort, datum }) => `heronderzoek ${soort} op ${datum}`),
  ];
}
