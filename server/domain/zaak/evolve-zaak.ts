import { evolveBetalingen } from '../betalen/evolve-betalingen.ts';
import { evolveGws } from '../dossier/gwschecklist.ts';
import { changeTermijn } from '../termijn/evolve-termijn.ts';
import { evolveUren } from '../uren/urenopgave.ts';
import { switchVariant } from '../variant/variantwissel.ts';
import { writeVeld } from '../veldpad.ts';
import { evolveVerrekeningen } from '../verrekenen/evolve-verrekeningen.ts';
import { changeProces } from './evolve-proces.ts';
import { changeTaak } from './evolve-taak.ts';
import type { Gebeurtenis, Vastlegging, Veldwijziging } from './gebeurtenis.ts';
import type { Zaak } from './zaak.ts';
import type { Zaakgegevens } from './zaakgegevens.ts';

type Soort = Gebeurtenis['soort'];
type Van<S extends Soort> = Extract<Gebeurtenis, { readonly soort: S }>;

/**
 * Applies one gebeurtenis to a zaak: the only place where the state of a zaak changes. `zaak` is undefined only for ZaakGestart.
 * The version is left alone: it counts saves, not events.
 * @throws TypeError when the gebeurtenis does not fit the zaak (a task or term that does not exist); nothing a user does leads to it.
 */
export function evolveZaak(zaak: Zaak | undefined, gebeurtenis: Gebeurtenis): Zaak {
  if (gebeurtenis.soort === 'ZaakGestart') {
    if (zaak) throw new TypeError(`Zaak ${zaak.id} is al gestart.`);
    return startZaak(gebeurtenis);
  }
  if (!zaak) throw new TypeError(`${gebeurtenis.soort} hoort bij een zaak die er niet is.`);
  return evolveLopend(zaak, gebeurtenis);
}

/** Applies a list of gebeurtenissen one after the other. */
export function evolveAll(zaak: Zaak | undefined, gebeurtenissen: readonly Gebeurtenis[]): Zaak {
  const na = gebeurtenissen.reduce<Zaak | undefined>(evolveZaak, zaak);
  if (!na) throw new TypeError('Zonder gebeurtenissen is er geen zaak.');
  return na;
}

/** Rebuilds a zaak, its version included, from its complete audit log in the order of (versie, volgnummer). */
export function replayZaak(vastleggingen: readonly Vastlegging[]): Zaak {
  const zaak = evolveAll(
    undefined,
    vastleggingen.map((regel) => regel.gebeurtenis),
  );
  return { ...zaak, versie: vastleggingen.at(-1)?.versie ?? 0 };
}

/** The gegevens after a list of field changes. */
export function applyWijzigingen(gegevens: Zaakgegevens, wijzigingen: readonly Veldwijziging[]): Zaakgegevens {
  return wijzigingen.reduce((tot, { pad, nieuw }) => writeVeld(tot, pad, nieuw), gegevens);
}

// helpers

function startZaak(start: Van<'ZaakGestart'>): Zaak {
  return {
    id: start.zaakId,
    versie: 0,
    gemeente: start.gemeente,
    zaaknummer: start.zaaknummer,
    variant: start.variant,
    status: 'lopend',
    gegevens: start.gegevens,
    processen: [],
    taken: [],
    termijnen: [],
    besluiten: [],
    brieven: [],
    documenten: [],
    heronderzoeken: [],
  };
}

function evolveLopend(zaak: Zaak, gebeurtenis: Exclude<Gebeurtenis, Van<'ZaakGestart'>>): Zaak {
  switch (gebeurtenis.soort) {
    case 'GegevensVastgelegd':
      return { ...zaak, gegevens: applyWijzigingen(zaak.gegevens, gebeurtenis.wijzigingen) };
    case 'ProcesGestart':
      return { ...zaak, processen: [...zaak.processen, gebeurtenis.proces] };
    case 'ProcesVerder':
    case 'ProcesBeeindigd':
      return evolveProces(zaak, gebeurtenis);
    case 'TaakOntstaan':
      return { ...zaak, taken: [...zaak.taken, gebeurtenis.taak] };
    case 'TaakOpgepakt':
    case 'TaakTeruggegeven':
    case 'TaakAfgerond':
    case 'TaakVervallen':
    case 'TaakUitgesteld':
    case 'TaakuitstelOpgeheven':
      return evolveTaak(zaak, gebeurtenis);
    case 'TermijnGestart':
      return { ...zaak, termijnen: [...zaak.termijnen, gebeurtenis.termijn] };
    case 'TermijnOpgeschort':
    case 'TermijnHervat':
    case 'TermijnVerdaagd':
    case 'TermijnGehaald':
    case 'TermijnVervallen':
    case 'TermijnVerstreken':
    case 'TermijnGemeld':
      return evolveTermijn(zaak, gebeurtenis);
    case 'BesluitGenomen':
    case 'BriefOpgesteld':
    case 'DocumentToegevoegd':
    case 'HeronderzoekGepland':
    case 'LoonwaardemetingAangevraagd':
      return evolveDossier(zaak, gebeurtenis);
    case 'VariantGewisseld':
      return switchVariant(zaak, gebeurtenis);
    case 'BetalingVrijgegeven':
    case 'BetalingUitgevoerd':
    case 'BetalingTeruggekomen':
      return { ...zaak, betalingen: evolveBetalingen(zaak.betalingen ?? [], gebeurtenis) };
    case 'UrenVastgelegd':
    case 'UrenIngetrokken':
      return { ...zaak, urenopgaven: evolveUren(zaak.urenopgaven ?? [], gebeurtenis) };
    case 'VerrekeningVastgesteld':
    case 'VorderingVastgesteld':
    case 'VorderingOntvangen':
    case 'VorderingKwijt':
    case 'GemeenteschuldVastgesteld':
    case 'GemeenteschuldBetaald':
      return evolveVerrekeningen(zaak, gebeurtenis);
    case 'GwsAfgevinkt':
    case 'GwsTeruggezet':
      return { ...zaak, gws: evolveGws(zaak.gws ?? [], gebeurtenis) };
    case 'ZaakAfgerond':
      return { ...zaak, status: 'afgerond' };
    case 'ZaakHeropend':
      return { ...zaak, status: 'lopend' };
    case 'RegelsToegepast':
    case 'VervolgGevraagd':
    case 'OverdrachtGevraagd':
    case 'BsnGetoond':
      return zaak;
    default:
      return gebeurtenis satisfies never;
  }
}

/** What only grows: besluiten, letters, documents and heronderzoeken. */
function evolveDossier(
  zaak: Zaak,
  gebeurtenis: Van<
    'BesluitGenomen' | 'BriefOpgesteld' | 'DocumentToegevoegd' | 'HeronderzoekGepland' | 'LoonwaardemetingAangevraagd'
  >,
): Zaak {
  switch (gebeurtenis.soort) {
    case 'BesluitGenomen':
      return { ...zaak, besluiten: [...zaak.besluiten, gebeurtenis.besluit] };
    case 'BriefOpgesteld':
      return { ...zaak, brieven: [...zaak.brieven, gebeurtenis.brief] };
    case 'DocumentToegevoegd':
      return { ...zaak, documenten: [...zaak.documenten, gebeurtenis.document] };
    case 'HeronderzoekGepland':
      return { ...zaak, heronderzoeken: [...zaak.heronderzoeken, gebeurtenis.heronderzoek] };
    case 'LoonwaardemetingAangevraagd':
      return { ...zaak, loonwaardeverzoeken: [...(zaak.loonwaardeverzoeken ?? []), gebeurtenis.verzoek] };
    default:
      return gebeurtenis satisfies never;
  }
}

function evolveProces(zaak: Zaak, gebeurtenis: Parameters<typeof changeProces>[1]): Zaak {
  return { ...zaak, processen: change(zaak.processen, gebeurtenis.procesId, (oud) => changeProces(oud, gebeurtenis)) };
}

function evolveTaak(zaak: Zaak, gebeurtenis: Parameters<typeof changeTaak>[1]): Zaak {
  return { ...zaak, taken: change(zaak.taken, gebeurtenis.taakId, (oud) => changeTaak(oud, gebeurtenis)) };
}

function evolveTermijn(zaak: Zaak, gebeurtenis: Parameters<typeof changeTermijn>[1]): Zaak {
  return {
    ...zaak,
    termijnen: change(zaak.termijnen, gebeurtenis.termijnId, (oud) => changeTermijn(oud, gebeurtenis)),
  };
}

function change<T extends { readonly id: string }>(
  lijst: readonly T[],
  id: string,
  verander: (oud: T) => T,
): readonly T[] {
  if (!lijst.some((deel) => deel.id === id)) throw new TypeError(`Onbekend onderdeel van de zaak: ${id}`);
  return lijst.map((deel) => (deel.id === id ? verander(deel) : deel));
}
