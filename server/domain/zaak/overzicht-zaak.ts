import { maskBsn } from '../bsn.ts';
import { formatDatumKort } from '../datum.ts';
import { formatLijstnaam, formatNaamMetRoepnaam } from '../naam.ts';
import { findUiterlijk } from '../termijn/uiterlijk.ts';
import type {
  Afwijkingsregel,
  Diagrammarkering,
  Procesoverzicht,
  Werkafspraak,
  Zaakoverzicht,
} from '../volgen/overzicht.ts';
import { listHeronderzoeken } from './heronderzoeken.ts';
import { currentRoute, describeToestand, isWachtOpWerkgever, listOpenTaken } from './leesmodellen.ts';
import { makeVerloop } from './verloop.ts';
import type { Proces, Zaak } from './zaak.ts';

/** What a zaakoverzicht needs and the zaak does not hold itself. */
export interface Overzichtcontext {
  readonly gemeentenaam: string;
  /** Local deviations of the variant of this zaak. */
  readonly afwijkingen: readonly Afwijkingsregel[];
  readonly werkafspraken: readonly Werkafspraak[];
  /** The besluiten of the zaak with the last day to object as their letters left. */
  readonly besluiten: Zaakoverzicht['besluiten'];
  readonly eigenGegevens: Zaakoverzicht['eigenGegevens'];
  readonly vervolggegevens: Zaakoverzicht['vervolggegevens'];
  /** Display names by user name. */
  readonly namen: Readonly<Record<string, string>>;
  /** Dutch labels of the codes in `oordeel.ontbrekend`. */
  readonly labels: Readonly<Record<string, string>>;
  /** The diagram of a process by its id. */
  readonly diagram: (procesId: string) => Overzichtdiagram | undefined;
}

/** What an overview names of a diagram. */
export interface Overzichtdiagram {
  readonly titel: string;
  /** Which kept drawing it is, when it is not the one that its version has now. */
  readonly tekening?: string;
  /** Name of an element by its id; undefined for what a reader does not need (gateways, joins). */
  readonly elementnaam: (element: string) => string | undefined;
}

/** The zaak as a screen shows it: no BSN, no engine state, no letter data. */
export function makeZaakoverzicht(zaak: Zaak, context: Overzichtcontext): Zaakoverzicht {
  const { werknemer, werkgever } = zaak.gegevens;
  const { bsn, ...rest } = werknemer;
  return {
    id: zaak.id,
    versie: zaak.versie,
    gemeente: zaak.gemeente,
    gemeentenaam: context.gemeentenaam,
    zaaknummer: zaak.zaaknummer,
    status: zaak.status,
    titel: `${formatNaamMetRoepnaam(werknemer)} bij ${werkgever.naam}`,
    werknemer: formatLijstnaam(werknemer),
    werkgever: werkgever.naam,
    route: currentRoute(zaak),
    variant: zaak.variant,
    afwijkingen: context.afwijkingen,
    werkafspraken: context.werkafspraken,
    gegevens: { ...zaak.gegevens, werknemer: { ...rest, bsnGemaskeerd: maskBsn(bsn.laatste3) } },
    eigenGegevens: context.eigenGegevens,
    vervolggegevens: context.vervolggegevens,
    watNu: describeWatNu(zaak, context.labels),
    taken: zaak.taken,
    termijnen: zaak.termijnen.filter(({ signaal }) => signaal !== true),
    besluiten: context.besluiten,
    brieven: zaak.brieven.map(({ gegevens: _gegevens, ...brief }) => brief),
    documenten: zaak.documenten,
    heronderzoeken: listHeronderzoeken(zaak),
    verloop: makeVerloop(zaak, context.namen),
    processen: listProcessen(zaak, context),
  };
}

/** What must happen, until when, and for what the zaak waits, in one Dutch sentence. */
export function describeWatNu(zaak: Zaak, labels: Readonly<Record<string, string>>): string {
  const [taak] = listOpenTaken(zaak);
  if (!taak)
    return zaak.status === 'afgerond'
      ? `${describeToestand(zaak)}. Er is nu niets te doen.`
      : 'Er is nu niets te doen.';
  const termijn = findUiterlijk(zaak, taak.element);
  const tot = termijn ? `, uiterlijk ${formatDatumKort(termijn.einddatum)}` : '';
  const ontbrekend = zaak.gegevens.oordeel.ontbrekend ?? [];
  if (isWachtOpWerkgever(zaak, taak) && ontbrekend.length > 0) {
    const wat = ontbrekend.map((code) => labels[code] ?? code).join(', ');
    return `Wacht op werkgever: ${wat}${tot}.`;
  }
  return `${taak.naam}${tot}.`;
}

// helpers

/** Running processes first, then those that ended, the newest first. */
function listProcessen(zaak: Zaak, { diagram }: Overzichtcontext): readonly Procesoverzicht[] {
  const [eerste] = zaak.processen;
  const alle = zaak.processen.toReversed().map((proces): Procesoverzicht => {
    const { id, naam, versie, status, gestartOp, beeindigdOp, uitkomst } = proces;
    const getekend = diagram(id);
    const einde = uitkomst === undefined ? undefined : getekend?.elementnaam(uitkomst);
    return {
      id,
      naam,
      versie,
      ...(getekend?.tekening === undefined ? {} : { tekening: getekend.tekening }),
      titel: getekend?.titel ?? naam,
      status,
      ...(gestartOp === undefined ? {} : { gestartOp }),
      ...(beeindigdOp === undefined ? {} : { beeindigdOp }),
      ...(einde === undefined ? {} : { uitkomst: einde }),
      eerste: proces === eerste,
      markeringen: markElementen(zaak, proces, getekend),
    };
  });
  return [...alle.filter(({ status }) => status === 'lopend'), ...alle.filter(({ status }) => status !== 'lopend')];
}

function markElementen(zaak: Zaak, proces: Proces, diagram: Overzichtdiagram | undefined): readonly Diagrammarkering[] {
  const open = listOpenTaken(zaak).filter(({ procesId }) => procesId === proces.id);
  const nu = new Set(open.map((taak) => taak.element));
  const klaar = (proces.doorlopen ?? []).filter((element) => !nu.has(element));
  const mark = (element: string, status: Diagrammarkering['status']): readonly Diagrammarkering[] => {
    const naam = diagram?.elementnaam(element);
    return naam === undefined ? [] : [{ element, naam, status }];
  };
  return [...klaar.flatMap((element) => mark(element, 'klaar')), ...[...nu].flatMap((element) => mark(element, 'nu'))];
}
