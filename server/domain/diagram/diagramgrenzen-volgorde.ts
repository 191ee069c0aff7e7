import type { Diagramelement, Diagramstroom } from '../verschil/diagrammodel.ts';
import type { Diagrambevinding, Grenzenvraag } from './diagrambevinding.ts';
import { PREFERENT } from './diagrambevinding.ts';
import { isVerplicht } from './diagramgrenzen-stappen.ts';
import type { Diagramloop } from './diagramloop.ts';
import { findEerste, isKeuze } from './diagramloop.ts';

interface Lopen {
  readonly landelijk: Diagramloop;
  readonly lokaal: Diagramloop;
}

/**
 * The order that the law needs. Of two mandatory steps (or a mandatory step and an end) where nationally the second is reached only through
 * the first, the same holds locally; what nationally always follows a step still always follows it; every choice of the national process is
 * there, with the same conditions, and each way out of it leads to the same mandatory steps, choices and ends.
 */
export function checkVolgorde(paar: Grenzenvraag, lopen: Lopen): readonly Diagrambevinding[] {
  return [...checkErvoor(paar, lopen), ...checkErna(paar, lopen), ...checkKeuzes(paar, lopen)];
}

// helpers

/** "B only through A": A gone from the diagram, B cannot be reached. */
function checkErvoor({ landelijk, lokaal }: Grenzenvraag, lopen: Lopen): readonly Diagrambevinding[] {
  const staat = new Set(lokaal.elementen.map(({ id }) => id));
  const samen = landelijk.elementen.filter(({ id }) => staat.has(id));
  const verplicht = samen.filter(isVerplicht);
  const doelen = [...verplicht, ...samen.filter(({ type }) => type === 'bpmn:EndEvent')];
  const bereikbaar = lopen.lokaal.bereik(lopen.lokaal.begin);
  const kwijt = doelen.filter(({ id }) => !bereikbaar.has(id)).map((stap) => refuseOnbereikbaar(stap));
  const omzeild = verplicht.flatMap((eerst) => {
    const landelijkZonder = lopen.landelijk.bereik(lopen.landelijk.begin, (id) => id === eerst.id);
    const lokaalZonder = lopen.lokaal.bereik(lopen.lokaal.begin, (id) => id === eerst.id);
    return doelen
      .filter(({ id }) => id !== eerst.id && !landelijkZonder.has(id) && lokaalZonder.has(id))
      .map((dan) => refuseOmzeild(eerst, dan));
  });
  return [...kwijt, ...keepNearest(omzeild)];
}

/** A way round a step shows at everything that comes after it; one finding for each step is enough. */
function keepNearest(bevindingen: readonly Diagrambevinding[]): readonly Diagrambevinding[] {
  return bevindingen.filter(
    ({ element, nr }, plaats) =>
      bevindingen.findIndex((ander) => ander.nr === nr && ander.element === element) === plaats,
  );
}

/** "after A always B": from A no end can be reached without B. */
function checkErna({ landelijk, lokaal, kennis }: Grenzenvraag, lopen: Lopen): readonly Diagrambevinding[] {
  const staat = new Set(lokaal.elementen.map(({ id }) => id));
  const wettelijk = new Set(kennis.termijnen.filter((t) => t.wettelijk).map(({ bericht }) => bericht));
  const samen = landelijk.elementen.filter(({ id }) => staat.has(id));
  const vanaf = samen.filter(
    (element) => isVerplicht(element) || element.gebeurtenissen.some(({ waarde }) => wettelijk.has(waarde)),
  );
  const bevindingen = samen.filter(isVerplicht).flatMap((dan) =>
    vanaf
      .filter(({ id }) => id !== dan.id)
      .filter(({ id }) => !canEnd(lopen.landelijk, id, dan.id) && canEnd(lopen.lokaal, id, dan.id))
      .map((eerst) => refuseOvergeslagen(eerst, dan)),
  );
  return keepNearest(bevindingen);
}

function canEnd(loop: Diagramloop, van: string, zonder: string): boolean {
  const bereik = loop.bereik(
    loop.stromenUit(van).map(({ naar }) => naar),
    (id) => id === zonder,
  );
  return loop.einden.some((id) => bereik.has(id));
}

function checkKeuzes({ landelijk, lokaal }: Grenzenvraag, lopen: Lopen): readonly Diagrambevinding[] {
  const nu = new Map(lokaal.elementen.map((element) => [element.id, element]));
  const vast = (id: string): boolean =>
    landelijk.elementen.some(
      (e) => e.id === id && (isVerplicht(e) || isKeuze(e, lopen.landelijk) || e.type === 'bpmn:EndEvent'),
    );
  return landelijk.elementen
    .filter((element) => isKeuze(element, lopen.landelijk))
    .flatMap((keuze) => {
      const eigen = nu.get(keuze.id);
      const grondslag = findGrondslag(keuze, landelijk.elementen, landelijk.stromen);
      if (eigen === undefined) return [refuseKeuze(keuze, 'is weg', grondslag)];
      const stromen = new Map(lopen.lokaal.stromenUit(keuze.id).map((stroom) => [stroom.id, stroom]));
      const landelijke = lopen.landelijk.stromenUit(keuze.id);
      const nieuw = [...stromen.values()].filter(({ id }) => !landelijke.some((stroom) => stroom.id === id));
      return [
        ...(eigen.type === keuze.type ? [] : [refuseKeuze(keuze, 'is van een andere soort', grondslag)]),
        ...(eigen.standaardpad === keuze.standaardpad
          ? []
          : [refuseKeuze(keuze, 'heeft een ander standaardpad', grondslag)]),
        ...nieuw.map(() => refuseKeuze(keuze, 'heeft een extra uitgang', grondslag)),
        ...landelijke.flatMap((stroom) => {
          const anders = compareUitgang(stroom, stromen.get(stroom.id), lopen, vast);
          return anders === undefined ? [] : [{ ...refuseKeuze(keuze, anders, grondslag), element: stroom.id }];
        }),
      ];
    });
}

/** What is wrong with one way out of a choice; undefined when it is as nationally. */
function compareUitgang(
  landelijk: Diagramstroom,
  lokaal: Diagramstroom | undefined,
  lopen: Lopen,
  vast: (id: string) => boolean,
): string | undefined {
  const uitgang = `“${landelijk.naam ?? landelijk.id}”`;
  if (lokaal === undefined) return `mist de uitgang ${uitgang}`;
  if ((lokaal.voorwaarde ?? '') !== (landelijk.voorwaarde ?? '')) return `heeft bij ${uitgang} een andere voorwaarde`;
  const was = findEerste(lopen.landelijk, landelijk.naar, vast);
  const wordt = findEerste(lopen.lokaal, lokaal.naar, vast);
  const zelfde = was.size === wordt.size && [...was].every((id) => wordt.has(id));
  return zelfde ? undefined : `leidt bij ${uitgang} ergens anders naartoe`;
}

/** A choice rests on the article of the step before it. */
function findGrondslag(
  keuze: Diagramelement,
  elementen: readonly Diagramelement[],
  stromen: readonly Diagramstroom[],
): string {
  const voorgangers = stromen.filter(({ naar }) => naar === keuze.id).map(({ van }) => van);
  const grondslag = elementen.find(({ id, lks }) => voorgangers.includes(id) && lks['grondslag'] !== undefined);
  return grondslag?.lks['grondslag'] ?? PREFERENT;
}

function refuseKeuze(keuze: Diagramelement, wat: string, grondslag: string): Diagrambevinding {
  return {
    nr: 'D8',
    naam: 'Keuze van het landelijke proces',
    ernst: 'blokkeren',
    element: keuze.id,
    melding: `De keuze “${keuze.naam ?? keuze.id}” ${wat}. Keuzes van het landelijke proces liggen vast. Eigen stappen en eigen keuzes ertussen mogen wel.`,
    grondslag,
  };
}

function refuseOnbereikbaar(stap: Diagramelement): Diagrambevinding {
  return {
    nr: 'D6',
    naam: 'Stap wordt nooit bereikt',
    ernst: 'blokkeren',
    element: stap.id,
    melding: `Geen enkele pijl leidt nog naar “${stap.naam ?? stap.id}”. Verbind de stap weer met het proces.`,
    grondslag: stap.lks['grondslag'] ?? PREFERENT,
  };
}

function refuseOmzeild(eerst: Diagramelement, dan: Diagramelement): Diagrambevinding {
  return {
    nr: 'D7',
    naam: 'Volgorde van verplichte stappen',
    ernst: 'blokkeren',
    element: eerst.id,
    melding: `“${dan.naam ?? dan.id}” kan nu komen zonder dat “${eerst.naam ?? eerst.id}” is gedaan. De verplichte stap “${eerst.naam ?? eerst.id}” hoort er altijd voor.`,
    grondslag: eerst.lks['grondslag'] ?? PREFERENT,
  };
}

function refuseOvergeslagen(eerst: Diagramelement, dan: Diagramelement): Diagrambevinding {
  return {
    nr: 'D7',
    naam: 'Volgorde van verplichte stappen',
    ernst: 'blokkeren',
    element: dan.id,
    melding: `Na “${eerst.naam ?? eerst.id}” kan de zaak nu eindigen zonder “${dan.naam ?? dan.id}”. Die verplichte stap hoort er altijd op te volgen.`,
    grondslag: dan.lks['grondslag'] ?? PREFERENT,
  };
}
