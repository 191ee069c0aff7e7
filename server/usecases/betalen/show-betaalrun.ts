import { isMaker } from '../../domain/betalen/betaalbesluiten.ts';
import { type Betaalrun, type Betaalrunregel, isOpen, isTeBetalen } from '../../domain/betalen/betaalrun.ts';
import { makeRunkop, type Runkop } from '../../domain/betalen/runkop.ts';
import { compareVorigeMaand } from '../../domain/betalen/vorige-maand.ts';
import { isToegestaan } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readNamen } from '../zaak/show-zaak.ts';
import { listMaanden } from './betaaldagen.ts';
import { readWaarschuwing } from './betaaltermijn.ts';
import type {
  Betaalrundetail,
  Betaalrunlijst,
  Betaalrunoverzicht,
  Betaaltotaal,
  Werkgevertotaal,
} from './betaalusecases.ts';
import { nameRun } from './calculate-voorstel.ts';
import { describeBetaallog } from './describe-betaallog.ts';
import { listTeruggekomen } from './list-teruggekomen.ts';

/** The runs of a gemeente for the list, with what can begin now. */
export async function showLijst(omgeving: Omgeving, actor: Actor, gemeente: string): Promise<Betaalrunlijst> {
  const runs = (await omgeving.stores.betalen.listKoppen(gemeente)).toReversed();
  const waarschuwing = await readWaarschuwing(omgeving, gemeente, runs);
  const kanBeginnen = isToegestaan('startBetaalrun', actor.rollen) && !runs.some(({ open }) => open);
  return {
    runs: runs.map(summarize),
    maanden: kanBeginnen ? listMaanden(omgeving.klok.vandaag()) : [],
    ...(waarschuwing === undefined ? {} : { waarschuwing }),
    teruggekomen: await listTeruggekomen(omgeving, gemeente, runs),
  };
}

/** A run with everything that its page shows. The state of the engine stays inside. */
export async function showBetaalrun(omgeving: Omgeving, actor: Actor, run: Betaalrun): Promise<Betaalrundetail> {
  const { gemeente, id, proces, makers, aangebodenDoor, goedgekeurdDoor } = run;
  const [namen, log, runs, vrijgegeven] = await Promise.all([
    readNamen(omgeving, gemeente),
    omgeving.stores.betalen.vastleggingen(gemeente, id),
    omgeving.stores.betalen.listKoppen(gemeente),
    omgeving.stores.betalen.listVrijgegeven(gemeente),
  ]);
  const naam = (gebruiker: string): string => (gebruiker === 'systeem' ? 'Systeem' : (namen[gebruiker] ?? gebruiker));
  const wacht = isOpen(run) || run.status === 'vrijgegeven';
  const waarschuwing = wacht ? await readWaarschuwing(omgeving, gemeente, runs) : undefined;
  return {
    ...summarize(makeRunkop(run)),
    ...pick(run),
    gemeente,
    vorige: compareVorigeMaand(run, vrijgegeven),
    werkgevers: groupWerkgevers(run.regels),
    makers: makers.map(naam),
    ...(aangebodenDoor === undefined ? {} : { aangebodenDoor: naam(aangebodenDoor) }),
    ...(goedgekeurdDoor === undefined ? {} : { goedgekeurdDoor: naam(goedgekeurdDoor) }),
    mag: listMag(run, actor, namen),
    goedkeurders: await listGoedkeurders(omgeving, run, namen),
    ...(waarschuwing?.maand === run.maand ? { waarschuwing } : {}),
    proces: {
      naam: proces.naam,
      versie: proces.versie,
      doorlopen: proces.doorlopen ?? [],
      nu: run.taken.filter(({ status }) => status === 'open').map(({ element }) => element),
    },
    geschiedenis: log.toReversed().map((regel) => describeBetaallog(regel, run, naam)),
  };
}

// helpers

type Namen = Readonly<Record<string, string>>;

function summarize({ open: _open, onbevestigd, ...kop }: Runkop): Betaalrunoverzicht {
  return { ...kop, naam: nameRun(kop), open: onbevestigd };
}

function pick({
  stand,
  daguitleg,
  regels,
  teveelBetaald,
  nietBerekend,
  rekening,
  gemaaktOp,
  berekendOp,
  reden,
}: Betaalrun) {
  const kern = { stand, daguitleg, regels, teveelBetaald, nietBerekend, gemaaktOp, berekendOp };
  return { ...kern, ...(rekening === undefined ? {} : { rekening }), ...(reden === undefined ? {} : { reden }) };
}

function total(regels: readonly Betaalrunregel[]): Betaaltotaal {
  return { aantal: regels.length, bedragCent: regels.reduce((som, { bedragCent }) => som + bedragCent, 0) };
}

function groupWerkgevers(regels: readonly Betaalrunregel[]): readonly Werkgevertotaal[] {
  const groepen = new Map<string, Betaalrunregel[]>();
  for (const regel of regels) {
    const { kvkNummer, naam, iban } = regel.werkgever;
    const sleutel = JSON.stringify([kvkNummer ?? naam, iban ?? '']);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel]);
  }
  return [...groepen.values()].flatMap((groep) => {
    const werkgever = groep[0]?.werkgever;
    if (!werkgever) return [];
    const { naam, kvkNummer, iban } = werkgever;
    return [
      {
        naam,
        ...(kvkNummer === undefined ? {} : { kvkNummer }),
        ...(iban === undefined ? {} : { iban }),
        ...total(groep.filter(isTeBetalen)),
        regelIds: groep.map(({ id }) => id),
      },
    ];
  });
}

function listMag(run: Betaalrun, actor: Actor, namen: Namen): Betaalrundetail['mag'] {
  const { status } = run;
  const magMaken = isToegestaan('offerBetaalrun', actor.rollen);
  const magKeuren = isToegestaan('approveBetaalrun', actor.rollen);
  return {
    wijzigen: magMaken && status === 'voorstel',
    aanbieden: magMaken && status === 'voorstel',
    intrekken: magMaken && status === 'voorstel',
    terugsturen: magKeuren && status === 'ter_goedkeuring',
    goedkeuren: magKeuren && status === 'ter_goedkeuring' && !isMaker(run, actor.gebruikersnaam, namen),
    bestandAanbieden: magMaken && status === 'vrijgegeven',
    terugmelden: magMaken && (status === 'aangeboden' || status === 'bevestigd'),
  };
}

/** Who can be the second person, by display name. */
async function listGoedkeurders({ stores }: Omgeving, run: Betaalrun, namen: Namen): Promise<readonly string[]> {
  if (!isOpen(run)) return [];
  const gebruikers = await stores.gebruikers.list([run.gemeente]);
  return gebruikers
    .filter(
      ({ actief, rollen, gebruikersnaam }) =>
        actief && isToegestaan('approveBetaalrun', rollen) && !isMaker(run, gebruikersnaam, namen),
    )
    .map(({ naam }) => naam)
    .toSorted((a, b) => a.localeCompare(b, 'nl'));
}
