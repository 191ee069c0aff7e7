import { formatBedrag } from '../../domain/bedrag/bedrag.ts';
import { findOndertekenpad } from '../../domain/besluit/ondertekening.ts';
import { addDagen, formatDatumKort, formatMaand } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Besluit, Brief, Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor, Formulierwaarden, Taakplaats, Usecases } from '../usecases.ts';
import { nameConflict } from '../variant/name-conflict.ts';
import type { Moment, Omgeving } from './change-zaak.ts';
import { readZaak, tryZaak } from './change-zaak.ts';
import { decideTaak } from './complete-taak.ts';
import { findOpenTaak, makeMoment } from './handle-taak.ts';
import type { Zaakstap } from './step-zaak.ts';

/** Where the answer of a second person stands that a preview goes by: what the first one does, is then carried out. */
const EERSTE = 'betaalopdracht';

/** What completing the task would do, without doing it. With a second signature: what it does once that is there. */
export function makePreviewTaak(omgeving: Omgeving): Usecases['previewTaak'] {
  return async (actor, plaats, waarden) => {
    checkRecht(actor, 'previewTaak', plaats.gemeente);
    const { zaak, gebeurtenissen } = await tryTaak(omgeving, actor, plaats, waarden);
    const brieven = listBrieven(gebeurtenissen);
    const besluit = gebeurtenissen.flatMap((g) => (g.soort === 'BesluitGenomen' ? [g.besluit] : []))[0];
    const gevolgen = [
      ...(besluit ? describeBesluit(besluit) : []),
      ...brieven.map((brief) => describeBrief(brief, zaak)),
      ...gebeurtenissen.flatMap(describeGevolg),
    ];
    return {
      // Two terms that stand still are one sentence.
      gevolgen: [...new Set(gevolgen)],
      brieven: brieven.map(({ code, titel, aan }) => ({ code, titel, aan })),
      ...(besluit ? { besluit } : {}),
    };
  };
}

/** A letter as it would be sent, rendered. */
export function makePreviewBrief(omgeving: Omgeving): Usecases['previewBrief'] {
  return async (actor, plaats, waarden, { code, aan }) => {
    checkRecht(actor, 'previewBrief', plaats.gemeente);
    const { gebeurtenissen } = await tryTaak(omgeving, actor, plaats, waarden);
    const brief = listBrieven(gebeurtenissen).find((uitgaand) => uitgaand.code === code && uitgaand.aan === aan);
    if (!brief) throw new InvoerError(`Met deze antwoorden gaat brief ${code} niet uit naar de ${aan}.`);
    return omgeving.renderBrief(brief, true);
  };
}

// helpers

async function tryTaak(
  omgeving: Omgeving,
  actor: Actor,
  plaats: Taakplaats,
  waarden: Formulierwaarden,
): Promise<Zaakstap> {
  const zaak = await readZaak(omgeving, plaats.gemeente, plaats.zaakId);
  const moment = makeMoment(omgeving, actor);
  return nameConflict(omgeving, plaats.gemeente, async () => {
    const taak = findOpenTaak(zaak, plaats.taakId, actor);
    return previewVervolg(
      omgeving,
      await tryZaak(omgeving, zaak, decideTaak(omgeving, zaak, taak, actor, waarden, moment), moment),
      moment,
    );
  });
}

/** Goes on past a task in which somebody else looks at this work: who decides wants to see the letters that will go out. */
async function previewVervolg(omgeving: Omgeving, stap: Zaakstap, moment: Moment): Promise<Zaakstap> {
  const controle = stap.gebeurtenissen.flatMap((g) =>
    g.soort === 'TaakOntstaan' && g.taak.nietVoor !== undefined ? [g.taak] : [],
  )[0];
  if (!controle) return stap;
  const pad = `${findOndertekenpad(controle.element) ?? EERSTE}.akkoord`;
  const vervolg = await tryZaak(
    omgeving,
    stap.zaak,
    {
      vooraf: [{ soort: 'GegevensVastgelegd', wijzigingen: [{ pad, nieuw: true }], bron: controle.naam }],
      beweging: { procesId: controle.procesId, invoer: { soort: 'taak', wachtId: controle.wachtId } },
    },
    moment,
  );
  return { zaak: stap.zaak, gebeurtenissen: [...stap.gebeurtenissen, ...vervolg.gebeurtenissen] };
}

function listBrieven(gebeurtenissen: readonly Gebeurtenis[]): readonly Brief[] {
  return gebeurtenissen.flatMap((g) => (g.soort === 'BriefOpgesteld' ? [g.brief] : []));
}

function describeBrief({ code, titel, aan }: Brief, zaak: Zaak): string {
  const naar = aan === 'werkgever' ? zaak.gegevens.werkgever.naam : 'de werknemer';
  return `${titel} (${code}) naar ${naar}`;
}

function describeBesluit({ berekening, betaalschema, ingangsdatum, einddatum }: Besluit): readonly string[] {
  if (!berekening || !ingangsdatum) return [];
  const tot = einddatum ? ` tot en met ${formatDatumKort(einddatum)}` : '';
  const bedrag = `${formatBedrag(berekening.bedragPerMaandCent)} per maand, vanaf ${formatDatumKort(ingangsdatum)}${tot}`;
  const [eerste] = betaalschema;
  if (!eerste) return [bedrag];
  const samen = betaalschema.filter((regel) => regel.betaaldag === eerste.betaaldag);
  const totaal = samen.reduce((som, regel) => som + regel.bedragCent, 0);
  const maanden = samen.map((regel) => formatMaand(regel.maand)).join(', ');
  return [bedrag, `Eerste betaling ${formatDatumKort(eerste.betaaldag)}: ${formatBedrag(totaal)} (${maanden})`];
}

function describeGevolg(g: Gebeurtenis): readonly string[] {
  if (g.soort === 'TaakOntstaan') return [`${g.taak.naam} (${g.taak.rol})`];
  if (g.soort === 'TermijnGestart' && g.termijn.signaal === true) {
    return [`Op ${formatDatumKort(addDagen(g.termijn.einddatum, 1))} begint: ${g.termijn.naam}`];
  }
  if (g.soort === 'TermijnGestart') {
    return [`${g.termijn.naam} loopt tot en met ${formatDatumKort(g.termijn.einddatum)}`];
  }
  if (g.soort === 'TermijnOpgeschort') return ['De wettelijke termijn staat stil'];
  if (g.soort === 'TermijnHervat')
    return [`De wettelijke termijn loopt weer, tot en met ${formatDatumKort(g.einddatum)}`];
  return g.soort === 'ZaakAfgerond' ? ['De zaak is daarna afgerond'] : [];
}
