import { makeWachtendSignaal } from '../../domain/termijn/signaal.ts';
import { diffVelden, readVeld } from '../../domain/veldpad.ts';
import { explainAchterhaald } from '../../domain/vervolg/achterhaald.ts';
import { findGegevensgroep, isBezet, listBehouden } from '../../domain/vervolg/vervolgproces.ts';
import type { Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import type { Proces, Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Vervolgbron, Zaakwerk } from './zaakwerk.ts';

/** A process that begins in a zaak: by its start message, with what it begins with. */
export interface Vervolg {
  readonly bericht: string;
  readonly wijzigingen?: readonly Veldwijziging[];
  /** Where those data come from, as the history names it; absent: the process itself. */
  readonly bron?: string;
  /** The id that the process gets, when a term of it runs already. */
  readonly procesId?: string;
}

/** Puts a new process into the zaak, which runs again by it. The engine has not begun yet. @throws TypeError when no process begins so. */
export async function beginVervolg(
  werk: Zaakwerk,
  vervolg: Vervolg,
): Promise<{ readonly proces: Proces; readonly bron: Procesbron }> {
  const { bron, variant } = await findBron(werk, vervolg.bericht);
  const { makeId, engine, vandaag } = werk.omgeving;
  if (werk.zaak.status === 'afgerond') werk.apply([{ soort: 'ZaakHeropend' }]);
  const { naam, versie } = bron;
  const proces: Proces = {
    id: vervolg.procesId ?? makeId(),
    naam,
    versie,
    engine,
    status: 'lopend',
    gestartOp: vandaag,
    ...(variant === undefined ? {} : { variant }),
  };
  werk.apply([{ soort: 'ProcesGestart', proces }]);
  const wijzigingen = listBegin(werk.zaak, naam, vervolg.wijzigingen ?? []);
  if (wijzigingen.length > 0) {
    werk.apply([{ soort: 'GegevensVastgelegd', wijzigingen, bron: vervolg.bron ?? bron.titel }]);
  }
  return { proces, bron };
}

/**
 * The first process that a handler asked for in this step and that can begin now. One of which a process of that name runs already is
 * kept as a signaal: it begins when that one has ended, so that nothing that was asked for is lost.
 */
export async function startGevraagd(werk: Zaakwerk): Promise<Vervolg | undefined> {
  for (let vraag = werk.takeGevraagd(); vraag !== undefined; vraag = werk.takeGevraagd()) {
    const { bericht, wijzigingen = [] } = vraag;
    const { bron } = await findBron(werk, bericht);
    if (refuseAchterhaald(werk, bron, vraag)) continue;
    if (!isBezet(werk.zaak, bron.naam)) return { bericht, wijzigingen };
    werk.apply([makeWachtendSignaal(bericht, bron.titel, { ...werk.omgeving, wijzigingen })]);
  }
  return undefined;
}

/** Of these passed signalen those of which the process exists and can begin now. */
export async function listSignalen(werk: Zaakwerk, termijnen: readonly Zaaktermijn[]): Promise<readonly Zaaktermijn[]> {
  const kan: Zaaktermijn[] = [];
  for (const termijn of termijnen.filter(({ signaal }) => signaal === true)) {
    const vervolg = await werk.omgeving.processen.findVervolg(termijn.bericht, werk.zaak);
    if (vervolg === undefined) continue;
    const reden = explainAchterhaald(werk.zaak, vervolg.bron.naam, werk.omgeving.vandaag);
    if (reden !== undefined) werk.apply([{ soort: 'TermijnVervallen', termijnId: termijn.id, reden }]);
    else if (!isBezet(werk.zaak, vervolg.bron.naam)) kan.push(termijn);
  }
  return kan;
}

/** What the process begins with; of its own group nothing is left of the last run. */
export function listBegin(
  { gegevens }: Pick<Zaak, 'gegevens'>,
  naam: string,
  wijzigingen: readonly Veldwijziging[],
): readonly Veldwijziging[] {
  const groep = findGegevensgroep(naam) ?? '';
  const oud = readVeld(gegevens, groep);
  const nieuw = Object.fromEntries(wijzigingen.map((wijziging) => [wijziging.pad, wijziging.nieuw]));
  const paden = Object.keys(nieuw);
  const behouden = listBehouden(naam);
  const leeg = Object.keys(typeof oud === 'object' && oud !== null ? oud : {})
    .filter((veld) => !behouden.includes(veld))
    .map((veld) => `${groep}.${veld}`)
    .filter((pad) => !paden.some((gezet) => gezet === pad || gezet === groep || gezet.startsWith(`${pad}.`)));
  return diffVelden(gegevens, { ...Object.fromEntries(leeg.map((pad) => [pad, null])), ...nieuw });
}

// helpers

/** What was asked for after the LKS ended does not begin; the history says so. @returns whether it was refused */
function refuseAchterhaald(werk: Zaakwerk, { naam, titel }: Procesbron, vraag: Vervolg): boolean {
  const reden = explainAchterhaald(werk.zaak, naam, werk.omgeving.vandaag);
  if (reden === undefined) return false;
  const signaal = makeWachtendSignaal(vraag.bericht, titel, { ...werk.omgeving, wijzigingen: vraag.wijzigingen ?? [] });
  werk.apply([signaal, { soort: 'TermijnVervallen', termijnId: signaal.termijn.id, reden }]);
  return true;
}

async function findBron(werk: Zaakwerk, bericht: string): Promise<Vervolgbron> {
  const vervolg = await werk.omgeving.processen.findVervolg(bericht, werk.zaak);
  if (vervolg === undefined) throw new TypeError(`Er is geen proces dat begint met bericht ${bericht}.`);
  return vervolg;
}
