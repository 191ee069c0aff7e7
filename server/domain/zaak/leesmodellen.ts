import { isGeldbesluit, isToekennend } from '../besluit/besluit.ts';
import { findLaatste } from '../besluit/besluitketen.ts';
import { formatLijstnaam, normalizeZoektekst } from '../naam.ts';
import { findUiterlijk, findWettelijkUiterlijk, isOpgeschort } from '../termijn/uiterlijk.ts';
import type { Agendaregel, Termijnregel, Werkvoorraadregel, Zaakregel } from '../volgen/overzicht.ts';
import { listHeronderzoeken } from './heronderzoeken.ts';
import type { Besluit, Taak, Tijdstip, Zaak } from './zaak.ts';
import type { Route } from './zaakgegevens.ts';

/** The route that applies: what the rules established, and until then what was asked for. */
export function currentRoute(zaak: Pick<Zaak, 'gegevens'>): Route {
  return zaak.gegevens.oordeel.route ?? zaak.gegevens.aanvraag.gevraagdeRoute;
}

const STAP_RAPPELLEREN = 4;

/** The open tasks, oldest first. */
export function listOpenTaken(zaak: Zaak): readonly Taak[] {
  return zaak.taken.filter((taak) => taak.status === 'open');
}

/** The stap in which a zaak is: that of its open task, or of the last one. A zaak without tasks is in stap 1. */
export function currentStap(zaak: Zaak): number {
  const open = listOpenTaken(zaak);
  if (open.length > 0) return Math.min(...open.map((taak) => taak.stap));
  return Math.max(1, ...zaak.taken.filter((taak) => taak.status === 'afgerond').map((taak) => taak.stap));
}

const STAPPEN_NA_TOEKENNING: readonly number[] = [6, 7];

/** The stappen of which one wants to know how the gemeente works: where the zaak is, and after a toekenning paying and the end. */
export function listWerkstappen(zaak: Zaak): readonly number[] {
  const isToegekend = zaak.besluiten
    .filter((besluit) => !isGeldbesluit(besluit))
    .slice(-1)
    .some(isToekennend);
  return isToegekend && listOpenTaken(zaak).length === 0 ? STAPPEN_NA_TOEKENNING : [currentStap(zaak)];
}

/** Rows of the werkvoorraad: one for each open task. */
export function makeWerkvoorraadregels(zaak: Zaak): readonly Werkvoorraadregel[] {
  return listOpenTaken(zaak).map((taak) => {
    const termijn = findUiterlijk(zaak, taak.element);
    return {
      taakId: taak.id,
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      zaaknummer: zaak.zaaknummer,
      zaakversie: zaak.versie,
      taak: taak.naam,
      element: taak.element,
      stap: taak.stap,
      rol: taak.rol,
      route: currentRoute(zaak),
      werknemer: formatLijstnaam(zaak.gegevens.werknemer),
      werkgever: zaak.gegevens.werkgever.naam,
      behandelaar: taak.behandelaar ?? null,
      ontstaanOp: taak.ontstaanOp,
      wettelijkUiterlijk: findWettelijkUiterlijk(zaak, taak.element)?.einddatum ?? null,
      uiterlijk: termijn?.einddatum ?? null,
      termijn: termijn?.naam ?? null,
      grondslag: termijn?.grondslag ?? null,
      opgeschort: isOpgeschort(zaak, taak.procesId),
      ...(taak.uitstel ? { uitgesteldTot: taak.uitstel.tot, uitstelreden: taak.uitstel.reden } : {}),
      zoektekst: zoektekst(zaak, taak.naam),
    };
  });
}

/** The row of a zaak in the list of zaken. */
export function makeZaakregel(zaak: Zaak, bijgewerktOp: Tijdstip): Zaakregel {
  return {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    zaaknummer: zaak.zaaknummer,
    zaakversie: zaak.versie,
    status: zaak.status,
    toestand: describeToestand(zaak),
    stap: currentStap(zaak),
    route: currentRoute(zaak),
    werknemer: formatLijstnaam(zaak.gegevens.werknemer),
    werkgever: zaak.gegevens.werkgever.naam,
    uiterlijk: findUiterlijk(zaak)?.einddatum ?? null,
    wettelijkUiterlijk: findWettelijkUiterlijk(zaak)?.einddatum ?? null,
    opgeschort: isOpgeschort(zaak),
    ontvangenOp: zaak.gegevens.aanvraag.datumOntvangst,
    bijgewerktOp,
    zoektekst: zoektekst(zaak, ''),
  };
}

/** The terms that the scheduler has to look at: those of which the clock runs. */
export function makeTermijnregels(zaak: Zaak): readonly Termijnregel[] {
  return zaak.termijnen
    .filter((termijn) => termijn.status === 'lopend')
    .map(({ id, soort, einddatum }) => ({
      termijnId: id,
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort,
      einddatum,
    }));
}

/** The moments at which somebody has to look again. They outlive the process: a toekenning runs on after its zaak is done. */
export function makeAgendaregels(zaak: Zaak): readonly Agendaregel[] {
  return listHeronderzoeken(zaak).map((moment) => ({
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    zaaknummer: zaak.zaaknummer,
    // The place in what was planned, so that a moment keeps its number in the calendars that follow the agenda.
    volgnummer: zaak.heronderzoeken.indexOf(moment) + 1,
    ...moment,
    werknemer: formatLijstnaam(zaak.gegevens.werknemer),
    werkgever: zaak.gegevens.werkgever.naam,
  }));
}

const TOESTAND_NA_BESLUIT: Readonly<Record<Besluit['soort'], string>> = {
  toekenning_regulier: 'Toegekend',
  toekenning_forfaitair: 'Forfaitair toegekend',
  wijziging: 'Gewijzigd toegekend',
  herziening: 'Bedrag herzien',
  hermeting: 'Opnieuw toegekend na meting',
  verlenging: 'Verlengd',
  meetmoment: 'Ongewijzigd na meting',
  terugvordering: 'Teruggevorderd',
  kwijtschelding: 'Kwijtgescholden',
  beslissing_op_bezwaar: 'Op bezwaar beslist',
  overname: 'Overgenomen',
  beeindiging: 'Beëindigd',
  afwijzing: 'Afgewezen',
  buiten_behandeling: 'Buiten behandeling gesteld',
  geen_toekenning: 'Niet toegekend',
};

/** Whether this task only waits for what the werkgever has to send: somebody else is to act. */
export function isWachtOpWerkgever(zaak: Zaak, taak: Taak): boolean {
  return taak.stap === STAP_RAPPELLEREN && taak.rol === 'administratie' && zaak.gegevens.oordeel.volledig === false;
}

/** "Besluit vaststellen", "Wacht op werkgever", "Toegekend": where a zaak stands, in a few words. */
export function describeToestand(zaak: Zaak): string {
  const open = listOpenTaken(zaak);
  if (open.length === 1 && open.every((taak) => isWachtOpWerkgever(zaak, taak))) return 'Wacht op werkgever';
  if (open.length > 0) return [...new Set(open.map((taak) => taak.naam))].join(' en ');
  return describeBesluitstand(zaak) ?? (zaak.status === 'afgerond' ? 'Afgerond' : 'Wacht');
}

/** "Toegekend", "Verlengd": how the LKS stands by its besluiten, whatever else goes on; undefined before the first. */
export function describeBesluitstand(zaak: Pick<Zaak, 'besluiten'>): string | undefined {
  const besluit = findStandbesluit(zaak);
  return besluit && TOESTAND_NA_BESLUIT[besluit.soort];
}

/** The besluit that says how the LKS stands; undefined before the first. */
export function findStandbesluit({ besluiten }: Pick<Zaak, 'besluiten'>): Besluit | undefined {
  // Claiming money back says nothing of how the LKS stands, and an amount of earlier days nothing of an end that was decided before it.
  const laatste = besluiten.findLast((deel) => !isGeldbesluit(deel)) ?? besluiten.at(-1);
  if (laatste === undefined || (!isToekennend(laatste) && laatste.herroept === undefined)) return laatste;
  return findLaatste(besluiten) ?? laatste;
}

// helpers

function zoektekst(zaak: Zaak, taak: string): string {
  const { werknemer, werkgever } = zaak.gegevens;
  return normalizeZoektekst(
    [zaak.zaaknummer, formatLijstnaam(werknemer), werknemer.voornaam, werkgever.naam, taak].join(' '),
  );
}
