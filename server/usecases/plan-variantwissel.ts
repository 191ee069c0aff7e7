import { calculateBetaalmaand, makeBetaalafspraak } from '../domain/betaalkalender.ts';
import type { Datum } from '../domain/datum.ts';
import { formatMaand, maxDatum, readMaand } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Termijnverschuiving, Variantwissel } from '../domain/variantwissel.ts';
import { shiftTermijnen } from '../domain/variantwissel.ts';
import type { Proces, VariantVerwijzing, Zaak } from '../domain/zaak.ts';
import { ROLLEN } from '../domain/zaak.ts';
import type { Procesbron } from '../engine/process-source.ts';
import type { Parameterwaarden } from '../rules/parameters.ts';
import { parameterWaarden } from '../rules/parameters.ts';
import type { Omgeving } from './change-zaak.ts';
import type { Datumwissel, Lopendezaak } from './migratieusecases.ts';
import type { Wisseldoel } from './wisseldoel.ts';
import type { Zaakregels } from './zaakregels.ts';

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
  if (isSame(omgeving.regelkeuze.ofZaak(zaak).geldend.variant, naar)) {
    return { oordeel: 'volgt_al', bezwaren: [], datums: [], blijft: [] };
  }
  const beide = await readBeide(omgeving, doel, zaak, vandaag);
  const verschuivingen = listVerschuivingen(zaak, beide, vandaag);
  const datums = [...describeDatums(verschuivingen), ...compareBetaaldag(zaak, beide, vandaag)];
  const blijft = verschuivingen
    .filter(({ naar }) => naar === undefined)
    .map(({ termijn, waarom }) => ({ naam: termijn.naam, waarom }));
  const { processen, taken, bezwaren } = await moveProcessen(omgeving, doel, zaak, beide.nieuw.regels);
  if (bezwaren.length > 0) return { oordeel: 'kan_niet', bezwaren, datums, blijft };
  const termijnen = verschuivingen.flatMap(({ termijn: { id, aantal, einddatum, uitleg }, naar }) =>
    naar === undefined ? [] : [{ termijnId: id, van: { aantal, einddatum, uitleg }, naar }],
  );
  const wissel = { van: zaak.variant, naar, processen, taken, termijnen };
  return { oordeel: 'kan', bezwaren: [], datums, blijft, wissel };
}

// helpers

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

interface Beide {
  readonly oud: Kant;
  readonly nieuw: Kant;
}

async function readBeide(omgeving: Omgeving, doel: Wisseldoel, zaak: Zaak, vandaag: Datum): Promise<Beide> {
  const read = async (regels: Zaakregels): Promise<Kant> => ({
    regels,
    waarden: parameterWaarden(await regels.calculateParameters(zaak, vandaag)),
  });
  return { oud: await read(omgeving.regelkeuze.ofZaak(zaak)), nieuw: await read(doel.select(zaak)) };
}

function listVerschuivingen(zaak: Zaak, { oud, nieuw }: Beide, vandaag: Datum): readonly Termijnverschuiving[] {
  const lengte =
    ({ regels, waarden }: Kant) =>
    (soort: string) =>
      regels.findTermijn(soort, waarden);
  const lengtes = { oud: lengte(oud), nieuw: lengte(nieuw) };
  return shiftTermijnen(zaak, lengtes, { vandaag, kalender: nieuw.regels.kalender });
}

function describeDatums(verschuivingen: readonly Termijnverschuiving[]): readonly Datumwissel[] {
  return verschuivingen.flatMap(({ termijn, naar, waarom }) =>
    naar === undefined || naar.einddatum === termijn.einddatum
      ? []
      : [{ naam: termijn.naam, oud: termijn.einddatum, nieuw: naar.einddatum, waarom }],
  );
}

/** A besluit promises its days of payment and keeps them; without one the first month to be paid shows what changes. */
function compareBetaaldag(zaak: Zaak, { oud, nieuw }: Beide, vandaag: Datum): readonly Datumwissel[] {
  if (zaak.besluiten.length > 0) return [];
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

async function moveProcessen(omgeving: Omgeving, doel: Wisseldoel, zaak: Zaak, regels: Zaakregels) {
  const processen: Procesdeel[] = [];
  const taken: Taakdeel[] = [];
  const bezwaren: string[] = [];
  for (const proces of zaak.processen.filter(({ status }) => status === 'lopend')) {
    const van = await omgeving.proceskeuze.find(zaak.gemeente, proces.naam, proces.versie);
    const naar = await findNaar(doel, zaak, { proces, van }, regels);
    taken.push(...listTaken(zaak, proces, naar));
    if (van.versie === naar.versie) continue;
    const gevolg = await moveProces(omgeving, proces, { van, naar });
    if ('bezwaren' in gevolg) bezwaren.push(...gevolg.bezwaren);
    else processen.push(gevolg);
  }
  return { processen, taken, bezwaren };
}

/** A process that began later keeps the national version of its own begin; an own drawing of the other version takes its place. */
async function findNaar(
  doel: Wisseldoel,
  { processen }: Zaak,
  { proces, van }: { readonly proces: Proces; readonly van: Procesbron },
  { geldend }: Zaakregels,
): Promise<Procesbron> {
  const bericht = van.start?.bericht;
  if (proces === processen[0] || bericht === undefined) return doel.findProces(geldend, proces.naam);
  return (await doel.findVervolg(geldend, bericht, proces.gestartOp ?? proces.versie.slice(0, 10))) ?? van;
}

async function moveProces(
  { machine }: Omgeving,
  proces: Proces,
  bronnen: { readonly van: Procesbron; readonly naar: Procesbron },
): Promise<Procesdeel | { readonly bezwaren: readonly string[] }> {
  const { toestand, berichten = [] } = proces;
  if (toestand === undefined) return { bezwaren: [] };
  if (!machine.engines.includes(proces.engine)) {
    return { bezwaren: ['Deze zaak loopt op een oudere versie van het programma en kan niet worden overgezet.'] };
  }
  const uitkomst = await machine.migrate({ ...bronnen, toestand });
  if (!uitkomst.gelukt) return { bezwaren: uitkomst.bezwaren.map(({ melding }) => melding) };
  const van = { versie: proces.versie, toestand, berichten };
  return { procesId: proces.id, van, naar: { ...van, versie: bronnen.naar.versie, toestand: uitkomst.toestand } };
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
