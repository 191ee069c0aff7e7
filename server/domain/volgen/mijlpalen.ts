import type { Datum } from '../datum.ts';
import type { Gebeurtenis, Vastlegging, Veldwijziging } from '../zaak/gebeurtenis.ts';

/** When a zaak passed what the doorlooptijden are measured between. Nothing in it points at a person. */
export interface Mijlpalen {
  readonly zaakId: string;
  /** "Voorbeeldstad 3": the version that it began with. */
  readonly variant: string;
  readonly werkgever: string;
  readonly aanvraag: Datum;
  readonly metingAangevraagd?: Datum;
  readonly gemeten?: Datum;
  readonly rapport?: Datum;
  /** Werkdagen that the gemeente gives for the report. */
  readonly rapportnorm?: number;
  /** The first besluit on the aanvraag. */
  readonly besluit?: Datum;
  /** The day from which the term of the preferente proces and that of the law count, and whether they were kept. */
  readonly preferentVan?: Datum;
  readonly preferentGehaald?: boolean;
  readonly wettelijkVan?: Datum;
  readonly wettelijkGehaald?: boolean;
  readonly eersteBetaling?: Datum;
  /** Its id, for when the bank sends it back. */
  readonly eersteBetalingId?: string;
  /** Last day on which the first payment could be made. */
  readonly uiterlijkBetalen?: Datum;
  readonly rappels: number;
}

/** Collects the mijlpalen from the audit log, one line at a time and in any order of zaken; the lines of one zaak oldest first. */
export class Mijlpalenboek {
  readonly #zaken = new Map<string, Mijlpalen>();
  /** Kind by id of the terms that are measured. */
  readonly #termijnen = new Map<string, string>();

  add({ zaakId, gebeurtenis, datum }: Pick<Vastlegging, 'zaakId' | 'gebeurtenis' | 'datum'>): void {
    if (gebeurtenis.soort === 'ZaakGestart') {
      this.#zaken.set(zaakId, startMijlpalen(gebeurtenis));
      return;
    }
    const zaak = this.#zaken.get(zaakId);
    if (zaak !== undefined)
      this.#zaken.set(zaakId, { ...forgetBetaling(zaak, gebeurtenis), ...this.#read(zaak, gebeurtenis, datum) });
  }

  list(): readonly Mijlpalen[] {
    return [...this.#zaken.values()];
  }

  #read(zaak: Mijlpalen, gebeurtenis: Gebeurtenis, datum: Datum): Partial<Mijlpalen> {
    const { soort } = gebeurtenis;
    if (soort === 'TermijnGehaald' || soort === 'TermijnVerstreken') {
      return judgeTermijn(this.#termijnen.get(gebeurtenis.termijnId), soort === 'TermijnGehaald', zaak);
    }
    if (soort === 'BriefOpgesteld') {
      return RAPPELBRIEVEN.has(gebeurtenis.brief.code) ? { rappels: zaak.rappels + 1 } : {};
    }
    if (soort === 'BetalingVrijgegeven') {
      if (zaak.eersteBetaling !== undefined) return {};
      return { eersteBetaling: gebeurtenis.betaling.betaaldag, eersteBetalingId: gebeurtenis.betaling.id };
    }
    // Only the way to the first besluit is measured: what comes after it is another stretch.
    if (zaak.besluit !== undefined) return {};
    if (soort === 'GegevensVastgelegd') return readWijzigingen(gebeurtenis.wijzigingen);
    if (soort === 'TermijnGestart') {
      const { termijn } = gebeurtenis;
      this.#termijnen.set(termijn.id, termijn.soort);
      return startTermijn(zaak, termijn.soort, termijn.van, termijn.aantal);
    }
    if (soort !== 'BesluitGenomen') return {};
    const uiterlijk = gebeurtenis.besluit.betaalschema[0]?.uiterlijk;
    return { besluit: datum, ...(uiterlijk === undefined ? {} : { uiterlijkBetalen: uiterlijk }) };
  }
}

// helpers

/** A first payment that came back whole was not made, and of an LKS that ended before it nothing is waited for. */
function forgetBetaling(zaak: Mijlpalen, gebeurtenis: Gebeurtenis): Mijlpalen {
  const { soort } = gebeurtenis;
  if (soort === 'BetalingTeruggekomen' && gebeurtenis.deelCent === undefined) {
    if (gebeurtenis.betalingId !== zaak.eersteBetalingId) return zaak;
    const { eersteBetaling: _dag, eersteBetalingId: _id, ...rest } = zaak;
    return rest;
  }
  if (soort !== 'BesluitGenomen' || gebeurtenis.besluit.soort !== 'beeindiging' || zaak.eersteBetaling) return zaak;
  const { uiterlijkBetalen: _uiterlijk, ...rest } = zaak;
  return rest;
}

/** Brief 2 and brief 11: what asks the werkgever again for what is missing. */
const RAPPELBRIEVEN: ReadonlySet<string> = new Set(['PP-2', 'PP-11']);

function startMijlpalen({ zaakId, variant, gegevens }: Extract<Gebeurtenis, { soort: 'ZaakGestart' }>): Mijlpalen {
  return {
    zaakId,
    variant: `${variant.naam} ${variant.versie}`,
    werkgever: gegevens.werkgever.naam,
    aanvraag: gegevens.aanvraag.datumOntvangst,
    rappels: 0,
  };
}

const VELDEN: Readonly<Record<string, 'metingAangevraagd' | 'gemeten' | 'rapport'>> = {
  'loonwaarde.aangevraagdOp': 'metingAangevraagd',
  'loonwaarde.meetdatum': 'gemeten',
  'loonwaarde.rapportdatum': 'rapport',
};

function readWijzigingen(wijzigingen: readonly Veldwijziging[]): Partial<Mijlpalen> {
  return Object.fromEntries(
    wijzigingen.flatMap(({ pad, nieuw }) => {
      const veld = VELDEN[pad];
      return veld === undefined || typeof nieuw !== 'string' ? [] : [[veld, nieuw]];
    }),
  );
}

function startTermijn(zaak: Mijlpalen, soort: string, van: Datum, aantal: number): Partial<Mijlpalen> {
  switch (soort) {
    case 'rapporttermijn':
      return { rapportnorm: aantal };
    case 'beslistermijn_preferent':
      return { preferentVan: van };
    case 'beslistermijn_wettelijk':
      return zaak.wettelijkVan === undefined ? { wettelijkVan: van } : {};
    default:
      return {};
  }
}

/** A term that passed stays passed, also when the besluit comes after it. */
function judgeTermijn(soort: string | undefined, gehaald: boolean, zaak: Mijlpalen): Partial<Mijlpalen> {
  if (soort === 'beslistermijn_preferent') return { preferentGehaald: gehaald && zaak.preferentGehaald !== false };
  if (soort === 'beslistermijn_wettelijk') return { wettelijkGehaald: gehaald && zaak.wettelijkGehaald !== false };
  return {};
}
