import { findOndertekenpad, readOndertekening } from '../../domain/besluit/ondertekening.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Rol, Taak, Tijdstip, Zaak } from '../../domain/zaak/zaak.ts';
import { ROLLEN } from '../../domain/zaak/zaak.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Wacht } from '../../engine/step.ts';
import type { MakeId } from '../../ports.ts';

/** What a new task needs: the diagram it stands in, the moment and its id. */
export interface Taakomgeving {
  readonly bron: Procesbron;
  readonly nu: Tijdstip;
  readonly makeId: MakeId;
}

/** What has tasks: a zaak, or a betaalrun that holds no gegevens. */
type Taakhouder = Pick<Zaak, 'taken'> & { readonly gegevens?: Zaak['gegevens'] };

type Taakgebeurtenis = Extract<Gebeurtenis, { readonly soort: 'TaakVervallen' | 'TaakOntstaan' }>;

/** Makes the open tasks of a proces the same as what it waits for: tasks appear and disappear with their waits. */
export function reconcileTaken(
  houder: Taakhouder,
  procesId: string,
  wachtend: readonly Wacht[],
  omgeving: Taakomgeving,
): readonly Taakgebeurtenis[] {
  const wachten = wachtend.filter((wacht) => wacht.soort === 'taak');
  const taken = houder.taken.filter((taak) => taak.procesId === procesId && taak.status === 'open');
  const weg = taken.filter((taak) => !wachten.some((wacht) => wacht.wachtId === taak.wachtId));
  const nieuw = wachten.filter((wacht) => !taken.some((taak) => taak.wachtId === wacht.wachtId));
  return [
    ...weg.map(
      (taak): Taakgebeurtenis => ({ soort: 'TaakVervallen', taakId: taak.id, reden: 'het proces ging verder' }),
    ),
    ...nieuw.map(
      (wacht): Taakgebeurtenis => ({ soort: 'TaakOntstaan', taak: makeTaak(omgeving, houder, procesId, wacht) }),
    ),
  ];
}

// helpers

function makeTaak({ bron, makeId, nu }: Taakomgeving, houder: Taakhouder, procesId: string, wacht: Wacht): Taak {
  const info = bron.element(wacht.element);
  const formulier = info?.formulier ?? info?.scherm;
  if (info === undefined || formulier === undefined || info.stap === undefined || !isRol(info.rol)) {
    throw new TypeError(`${wacht.element} in ${bron.naam} ${bron.versie} mist een formulier, een stap of een rol.`);
  }
  const nietVoor = findEerdereDoer(houder, procesId, info.vierOgen) ?? findBeslisser(houder, wacht.element);
  return {
    id: makeId(),
    procesId,
    element: wacht.element,
    wachtId: wacht.wachtId,
    naam: info.naam,
    stap: info.stap,
    rol: info.rol,
    formulier,
    status: 'open',
    ...(nietVoor === undefined ? {} : { nietVoor }),
    ontstaanOp: nu,
  };
}

/** Who did the task that this one checks, the last time in this process. */
function findEerdereDoer(
  { taken }: Pick<Zaak, 'taken'>,
  procesId: string,
  element: string | undefined,
): string | undefined {
  return taken.findLast((taak) => taak.procesId === procesId && taak.element === element && taak.status === 'afgerond')
    ?.afgerondDoor;
}

/** Who decided what this task signs for, also where that was the start of the process and not a task. */
function findBeslisser({ gegevens }: Taakhouder, element: string): string | undefined {
  const pad = findOndertekenpad(element);
  return pad === undefined || gegevens === undefined ? undefined : readOndertekening(gegevens, pad)?.besluitDoor;
}

function isRol(rol: string | undefined): rol is Rol {
  return ROLLEN.some((bekend) => bekend === rol);
}
