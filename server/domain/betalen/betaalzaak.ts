import type { Besluit } from '../besluit/besluit.ts';
import type { Datum } from '../datum.ts';
import type { Brief, Zaak } from '../zaak/zaak.ts';
import type { Betaalrun, Betaalrunregel, Betaalwerkgever } from './betaalrun.ts';
import { isTeBetalen, isVrijgegeven } from './betaalrun.ts';

/**
 * A zaak as a payment run reads it by the thousand: everything but the work in it, the text of its letters, what was asked of a meetbureau,
 * and how amounts and dates came about (those lists are empty here). What a zaak gets later is in it of itself, so that no amount is ever
 * left out.
 */
export interface Betaalzaak
  extends Omit<Zaak, 'processen' | 'taken' | 'heronderzoeken' | 'brieven' | 'loonwaardeverzoeken'> {
  readonly brieven: readonly Omit<Brief, 'gegevens'>[];
}

/** The part of a zaak that decides what is paid. */
export function toBetaalzaak(zaak: Zaak): Betaalzaak {
  const { processen: _processen, taken: _taken, heronderzoeken: _heronderzoeken, ...besloten } = zaak;
  const { loonwaardeverzoeken: _verzoeken, ...rest } = besloten;
  return {
    ...rest,
    brieven: zaak.brieven.map(({ gegevens: _gegevens, ...brief }) => brief),
    besluiten: zaak.besluiten.map(withoutUitleg),
    termijnen: zaak.termijnen.map((termijn) => ({ ...termijn, uitleg: [] })),
  };
}

/** Whether a zaak can ever have money in a run: something was decided about it. */
export function isBesloten({ besluiten }: Pick<Zaak, 'besluiten'>): boolean {
  return besluiten.length > 0;
}

/** A payment that was released, as later runs look back at it: without what people read of it. */
export interface Vrijgegevenregel
  extends Omit<Betaalrunregel, Leestekst | 'werkgever' | 'lksCent' | 'werkgeverslastenCent' | 'loonwaardePercentage'> {
  readonly werkgever: Pick<Betaalwerkgever, 'iban'>;
}

/** A released run with only what later runs need of it: of a whole gemeente over years it fits in memory. */
export interface Vrijgegevenrun extends Pick<Betaalrun, 'id' | 'maand' | 'volgnummer' | 'status' | 'betaaldag'> {
  /** The lines that count in the release. */
  readonly regels: readonly Vrijgegevenregel[];
}

/** What later runs need of a run; undefined when nothing of it was released. */
export function toVrijgegeven(run: Betaalrun): Vrijgegevenrun | undefined {
  if (!isVrijgegeven(run)) return undefined;
  const { id, maand, volgnummer, status, betaaldag, regels } = run;
  return { id, maand, volgnummer, status, betaaldag, regels: regels.filter(isTeBetalen).map(toRegel) };
}

/** A released payment with its run: what the zaak hears of it too, but from the run itself. */
export interface Eerdereregel extends Vrijgegevenregel {
  readonly runId: string;
  readonly betaaldag: Datum;
}

/** Of each zaak its own released payments, oldest first, so that a zaak does not look through those of all others. */
export function groupPerZaak(runs: readonly Vrijgegevenrun[]): ReadonlyMap<string, readonly Eerdereregel[]> {
  const perZaak = new Map<string, Eerdereregel[]>();
  for (const { id: runId, betaaldag, regels } of runs) {
    for (const regel of regels) {
      const eigen = perZaak.get(regel.zaakId);
      const eerder = { ...regel, runId, betaaldag };
      if (eigen === undefined) perZaak.set(regel.zaakId, [eerder]);
      else eigen.push(eerder);
    }
  }
  return perZaak;
}

// helpers

/**
 * What is paid by a besluit, without what people read of it: half of the bytes of a zaak are explanation. Its betaalschema is only what it
 * was told to come to; it is calculated with where the besluit kept no rekenbasis.
 */
function withoutUitleg({ betaaluitleg: _uitleg, ...besluit }: Besluit): Besluit {
  const { berekening, rekenbasis } = besluit;
  const betaalschema = rekenbasis === undefined ? besluit.betaalschema : [];
  return {
    ...besluit,
    ...(berekening === undefined ? {} : { berekening: { ...berekening, stappen: [] } }),
    betaalschema: betaalschema.map((regel) => ({ ...regel, omschrijving: '' })),
  };
}

type Leestekst =
  | 'werknemer'
  | 'uren'
  | 'forfaitair'
  | 'wmlCent'
  | 'omschrijving'
  | 'uitleg'
  | 'verschilMetVorige'
  | 'verschiloorzaak'
  | 'signalen'
  | 'uitgesloten';

function toRegel(regel: Betaalrunregel): Vrijgegevenregel {
  const {
    werknemer: _werknemer,
    uren: _uren,
    forfaitair: _forfaitair,
    wmlCent: _wml,
    omschrijving: _omschrijving,
    ...cijfers
  } = regel;
  const {
    uitleg: _uitleg,
    verschilMetVorige: _verschil,
    verschiloorzaak: _oorzaak,
    signalen: _signalen,
    uitgesloten: _uitgesloten,
    ...rest
  } = cijfers;
  const {
    lksCent: _lks,
    werkgeverslastenCent: _lasten,
    bruto: _bruto,
    loonwaardePercentage: _loonwaarde,
    ...kort
  } = rest;
  const { iban } = regel.werkgever;
  return { ...kort, werkgever: iban === undefined ? {} : { iban } };
}
