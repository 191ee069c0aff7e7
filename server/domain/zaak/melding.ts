import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Taak, Tijdstip, Zaak } from './zaak.ts';

/** What happened that concerns one person: a line behind the bell. It names the zaak by number only, never a werknemer. */
export interface Melding {
  /** Follows from the save and its place in it, so that delivering twice is delivering once. */
  readonly id: string;
  readonly gemeente: string;
  /** User name of whom it concerns. */
  readonly aan: string;
  readonly soort:
    | 'toegewezen'
    | 'overgedragen'
    | 'teruggegeven'
    | 'afgerond'
    | 'vervallen'
    | 'termijn_verstreken'
    | 'storing'
    | 'betaaltermijn'
    | 'betaalbestand'
    | 'betaling_teruggekomen';
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly taakId?: string;
  /** Name of the task or of the term. */
  readonly onderwerp: string;
  /** User name of who did it, or "systeem". */
  readonly door: string;
  readonly tijdstip: Tijdstip;
}

/** The save that the meldingen come from. */
export interface Meldingbron {
  readonly door: string;
  readonly nu: Tijdstip;
}

type Bericht = Pick<Melding, 'aan' | 'soort' | 'onderwerp'> & Partial<Pick<Melding, 'taakId'>>;

/**
 * Whom a save concerns, beside who made it: who gets or loses a task, and who works on a zaak of which a term passed. `voor` is the zaak
 * before the save, absent for a new one.
 */
export function listMeldingen(
  voor: Zaak | undefined,
  na: Zaak,
  gebeurtenissen: readonly Gebeurtenis[],
  { door, nu }: Meldingbron,
): readonly Melding[] {
  const taken = new Map((voor?.taken ?? []).map((taak) => [taak.id, taak]));
  const berichten = gebeurtenissen.flatMap((gebeurtenis) => listBerichten(gebeurtenis, taken, voor ?? na, door));
  return berichten.map((bericht, index) => ({
    id: `${na.id}:${na.versie}:${index + 1}`,
    gemeente: na.gemeente,
    zaakId: na.id,
    zaaknummer: na.zaaknummer,
    door,
    tijdstip: nu,
    ...bericht,
  }));
}

// helpers

function listBerichten(
  gebeurtenis: Gebeurtenis,
  taken: ReadonlyMap<string, Taak>,
  zaak: Zaak,
  door: string,
): readonly Bericht[] {
  if (gebeurtenis.soort === 'TaakOpgepakt') {
    const { taakId, behandelaar } = gebeurtenis;
    const onderwerp = zaak.taken.find(({ id }) => id === taakId)?.naam ?? '';
    const gekregen: Bericht = { aan: behandelaar, soort: 'toegewezen', taakId, onderwerp };
    const kwijt = tellOwner(taken.get(taakId), 'overgedragen', [door, behandelaar]);
    return behandelaar === door ? kwijt : [gekregen, ...kwijt];
  }
  if (gebeurtenis.soort === 'TermijnVerstreken') {
    const termijn = zaak.termijnen.find(({ id }) => id === gebeurtenis.termijnId);
    // A signaal brings a task of its own.
    if (termijn?.signaal === true) return [];
    const onderwerp = termijn?.naam ?? '';
    const open = zaak.taken.filter(({ status }) => status === 'open');
    const behandelaars = new Set(open.flatMap(({ behandelaar = [] }) => behandelaar));
    return [...behandelaars].map((aan) => ({ aan, soort: 'termijn_verstreken', onderwerp }));
  }
  if (gebeurtenis.soort === 'TaakTeruggegeven') return tellOwner(taken.get(gebeurtenis.taakId), 'teruggegeven', [door]);
  if (gebeurtenis.soort === 'TaakAfgerond') return tellOwner(taken.get(gebeurtenis.taakId), 'afgerond', [door]);
  if (gebeurtenis.soort === 'TaakVervallen') return tellOwner(taken.get(gebeurtenis.taakId), 'vervallen', [door]);
  return [];
}

function tellOwner(taak: Taak | undefined, soort: Melding['soort'], behalve: readonly string[]): readonly Bericht[] {
  const aan = taak?.behandelaar;
  if (!taak || aan === undefined || behalve.includes(aan)) return [];
  return [{ aan, soort, taakId: taak.id, onderwerp: taak.naam }];
}
