import { calculateBetaalmaand, makeBetaalafspraak } from '../../domain/betalen/betaalkalender.ts';
import type { Datum } from '../../domain/datum.ts';
import { formatMaand, maxDatum, readMaand } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Termijnverschuiving, Variantwissel } from '../../domain/variant/variantwissel.ts';
import { shiftTermijnen } from '../../domain/variant/variantwissel.ts';
import type { Proces, VariantVerwijzing, Zaak } from '../../domain/zaak/zaak.ts';
import { ROLLEN } from '../../domain/zaak/zaak.ts';
import { listLopendeProcessen, viewProces } from '../../domain/zaak/zaakproces.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Parameterwaarden } from '../../rules/parameters.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Datumwissel, Lopendezaak } from '../migratie/migratieusecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { findTekening } from '../zaak/find-tekening.ts';
import type { Zaakregels } from '../zaak/zaakregels.ts';
import type { Wisseldoel } from './wisseldoel.ts';

/** What it takes to move one zaak to another version, or why it cannot be done. */
export interface Wisselplan extends Pick<Lopendezaak, 'oordeel' | 'bezwaren' | 'datums' | 'blijft'> {
  /** Present when it can be done. */
  readonly wissel?: Omit<Variantwissel, 'migratieId' | 'reden'>;
}

/** Works out what moving this zaak would change. Nothing is written. */
export async function planVariantwissel(
  omgeving: Omgeving,
  doel: Wisseldoel,
  zaak: Zaak,
  vandaag: Datum,
): Promise<Wisselplan> {
  await omgeving.regelkeuze.prepare(zaak);
  const naar = doel.select(zaak).geldend.variant;
  if (isVolger(omgeving, doel, zaak)) return { oordeel: 'volgt_al', bezwaren: [], datums: [], blijft: [] };
  const verschuivingen = await listVerschuivingen(omgeving, doel, zaak, vandaag);
  const datums = [...describeDatums(verschuivingen), ...(await compareBetaaldag(omgeving, doel, zaak, vandaag))];
  const blijft = verschuivingen
    .filter(({ naar }) => naar === undefined)
    .map(({ termijn, waarom }) => ({ naam: termijn.naam, waarom }));
  const { processen, taken, bezwaren } = await moveProcessen(omgeving, doel, zaak);
  if (bezwaren.length > 0) return { oordeel: 'kan_niet', bezwaren, datums, blijft };
  const termijnen = verschuivingen.flatMap(({ termijn: { id, aantal, einddatum, uitleg }, naar }) =>
    naar === undefined ? [] : [{ termijnId: id, van: { aantal, einddatum, uitleg }, naar }],
  );
  const wissel = { van: zaak.variant, naar, processen, taken, termijnen };
  return { oordeel: 'kan', bezwaren: [], datums, blijft, wissel };
}

// helpers

/** Whether the zaak and everything that runs in it follow the version already. */
function isVolger({ regelkeuze }: Omgeving, doel: Wisseldoel, zaak: Zaak): boolean {
  if (!isSame(regelkeuze.ofZaak(zaak).geldend.variant, doel.select(zaak).geldend.variant)) return false;
  return listLopendeProcessen(zaak).every(
    (proces) => proces.variant === undefined || isSame(proces.variant, doel.selectProces(zaak, proces).geldend.variant),
  );
}

/** Whether both name the same version, of the gemeente and of its regio. */
function isSame(een: VariantVerwijzing, ander: VariantVerwijzing): boolean {
  const name = ({ naam, versie, regio }: VariantVerwijzing): string =>
    JSON.stringify([naam, versie, regio?.naam, regio?.versie]);
  return name(een) === name(ander);
}

interface Kant {
  readonly regels: Zaakregels;
  readonly waarden: Parameterwaarden;
}

async function readKant(regels: Zaakregels, zaak: Zaak, vandaag: Datum): Promise<Kant> {
  return { regels, waarden: parameterWaarden(await regels.calculateParameters(zaak, vandaag)) };
}

/** The terms of each process, by the rules that this process follows. */
async function listVerschuivingen(
  { regelkeuze }: Omgeving,
  doel: Wisseldoel,
  zaak: Zaak,
  vandaag: Datum,
): Promise<readonly Termijnverschuiving[]> {
  const lengte =
    ({ regels, waarden }: Kant) =>
    (soort: string) =>
      regels.findTermijn(soort, waarden);
  const verschuivingen: Termijnverschuiving[] = [];
  for (const proces of zaak.processen) {
    const oud = await readKant(regelkeuze.ofProces(zaak, proces.id), zaak, vandaag);
    const nieuw = await readKant(doel.selectProces(zaak, proces), zaak, vandaag);
    const lengtes = { oud: lengte(oud), nieuw: lengte(nieuw) };
    const { kalender } = nieuw.regels;
    verschuivingen.push(...shiftTermijnen(viewProces(zaak, proces.id), lengtes, { vandaag, kalender }));
  }
  return verschuivingen;
}

function describeDatums(verschuivingen: readonly Termijnverschuiving[]): readonly Datumwissel[] {
  return verschuivingen.flatMap(({ termijn, naar, waarom }) =>
    naar === undefined || naar.einddatum === termijn.einddatum
      ? []
      : [{ naam: termijn.naam, oud: termijn.einddatum, nieuw: naar.einddatum, waarom }],
  );
}

/** A besluit promises its days of payment and keeps them; without one the first month to be paid shows what changes. */
async function compareBetaaldag(
  { regelkeuze }: Omgeving,
  doel: Wisseldoel,
  zaak: Zaak,
  vandaag: Datum,
): Promise<readonly Datumwissel[]> {
  if (zaak.besluiten.length > 0) return [];
  const oud = await readKant(regelkeuze.ofZaak(zaak), zaak, vandaag);
  const nieuw = await readKant(doel.select(zaak), zaak, vandaag);
  const maand = readMaand(maxDatum(zaak.gegevens.dienstverband.begindatum, vandaag));
  const find = ({ waarden, regels }: Kant): Datum | undefined => {
    try {
      const afspraak = makeBetaalafspraak(waarden['betaling.dag'], waarden['betaling.dag_niet_werkdag']);
      return calculateBetaalmaand(maand, afspraak, regels.rekengegevens).betaaldag;
    } catch (fout) {
      if (fout instanceof InvoerError) return undefined;
      throw fout;
    }
  };
  const dagen = { oud: find(oud), nieuw: find(nieuw) };
  if (dagen.oud === undefined || dagen.nieuw === undefined || dagen.oud === dagen.nieuw) return [];
  const waarom = 'De betaaldag verandert. Hij komt vast te staan in het besluit.';
  return [{ naam: `Betaaldag ${formatMaand(maand)}`, oud: dagen.oud, nieuw: dagen.nieuw, waarom }];
}

type Procesdeel = Variantwissel['processen'][number];
type Taakdeel = Variantwissel['taken'][number];

async function moveProcessen(omgeving: Omgeving, doel: Wisseldoel, zaak: Zaak) {
  const processen: Procesdeel[] = [];
  const taken: Taakdeel[] = [];
  const bezwaren: string[] = [];
  for (const proces of listLopendeProcessen(zaak)) {
    const van = await findTekening(omgeving, zaak.gemeente, proces);
    if (van === undefined) {
      bezwaren.push('De tekening waarop deze zaak loopt, is niet bewaard. De zaak kan niet worden overgezet.');
      continue;
    }
    const { geldend } = doel.selectProces(zaak, proces);
    const naar = await findNaar(doel, geldend, zaak, { proces, van });
    taken.push(...listTaken(zaak, proces, naar));
    const gevolg = await moveProces(omgeving, { proces, variant: geldend.variant }, { van, naar });
    if (gevolg === undefined) continue;
    if ('bezwaren' in gevolg) bezwaren.push(...gevolg.bezwaren);
    else processen.push(gevolg);
  }
  return { processen, taken, bezwaren };
}

/** A process that began later keeps the national version of its own begin; an own drawing of the other version takes its place. */
async function findNaar(
  doel: Wisseldoel,
  geldend: GeldendeRegels,
  { processen }: Zaak,
  { proces, van }: { readonly proces: Proces; readonly van: Procesbron },
): Promise<Procesbron> {
  const bericht = van.start?.bericht;
  if (proces === processen[0] || bericht === undefined) return doel.findProces(geldend, proces.naam);
  return (await doel.findVervolg(geldend, bericht, proces.gestartOp ?? proces.versie.slice(0, 10))) ?? van;
}

/** What changes in the process: its diagram, and the version that it follows where it follows its own; undefined when neither does. */
async function moveProces(
  { machine }: Omgeving,
  { proces, variant }: { readonly proces: Proces; readonly variant: VariantVerwijzing },
  bronnen: { readonly van: Procesbron; readonly naar: Procesbron },
): Promise<Procesdeel | { readonly bezwaren: readonly string[] } | undefined> {
  const { id: procesId, toestand, berichten = [] } = proces;
  if (toestand === undefined) return undefined;
  const van = { versie: proces.versie, toestand, berichten };
  const volgt = (welke: VariantVerwijzing) => (proces.variant === undefined ? {} : { variant: welke });
  const was = { ...van, ...volgt(proces.variant ?? variant) };
  if (bronnen.van.versie === bronnen.naar.versie) {
    const zelfde = proces.variant === undefined || isSame(proces.variant, variant);
    return zelfde ? undefined : { procesId, van: was, naar: { ...van, ...volgt(variant) } };
  }
  if (!machine.engines.includes(proces.engine)) {
    return { bezwaren: ['Deze zaak loopt op een oudere versie van het programma en kan niet worden overgezet.'] };
  }
  const uitkomst = await machine.migrate({ ...bronnen, toestand });
  if (!uitkomst.gelukt) return { bezwaren: uitkomst.bezwaren.map(({ melding }) => melding) };
  const { versie } = bronnen.naar;
  return { procesId, van: was, naar: { ...van, versie, toestand: uitkomst.toestand, ...volgt(variant) } };
}

/** What the other diagram calls the open tasks, who does them and with which form. */
function listTaken(zaak: Zaak, proces: Proces, bron: Procesbron): readonly Taakdeel[] {
  return zaak.taken
    .filter((taak) => taak.procesId === proces.id && taak.status === 'open')
    .flatMap(({ id, element, naam, stap, rol, formulier }): readonly Taakdeel[] => {
      const info = bron.element(element);
      const nieuweRol = ROLLEN.find((bekend) => bekend === info?.rol);
      if (info?.stap === undefined || info.formulier === undefined || nieuweRol === undefined) return [];
      const van = { naam, stap, rol, formulier };
      const naar = { naam: info.naam, stap: info.stap, rol: nieuweRol, formulier: info.formulier };
      return JSON.stringify(van) === JSON.stringify(naar) ? [] : [{ taakId: id, van, naar }];
    });
}
