import type { Effect } from '../domain/zaak/effect.ts';
import type { Tijdstip } from '../domain/zaak/zaak.ts';
import type { GeclaimdEffect, OutboxStore } from '../ports.ts';

/** Delivers one effect. Doing it twice has the same outcome as doing it once. Rejects when it did not work. */
export type Bezorger<S extends Effect['soort']> = (effect: Extract<Effect, { readonly soort: S }>) => Promise<void>;

/** Who delivers which kind of effect: a new kind without its deliverer does not compile. */
export type Bezorgers = { readonly [S in Effect['soort']]: Bezorger<S> };

export interface Dispatcheropties {
  readonly outbox: OutboxStore;
  readonly bezorgers: Bezorgers;
  /** Name of this server, for the lease. */
  readonly eigenaar: string;
  /** The real time: retries wait, also when the demo date stands still. */
  readonly nu: () => Tijdstip;
  /** What went wrong, in one line without personal data. */
  readonly describeFout: (fout: unknown) => string;
}

/** What one round delivered. */
export interface Bezorgronde {
  readonly bezorgd: number;
  readonly mislukt: number;
}

const LEASE_SECONDEN = 120;
const PER_RONDE = 20;
/** After so many attempts a person has to look. */
export const MAXIMUM_POGINGEN = 5;
const EERSTE_WACHT_SECONDEN = 5;

/** Seconds to wait after this many failed attempts: 5, 20, 80, 320; undefined means giving up. */
export function backoffSeconden(pogingen: number): number | undefined {
  return pogingen >= MAXIMUM_POGINGEN ? undefined : EERSTE_WACHT_SECONDEN * 4 ** (pogingen - 1);
}

/**
 * Claims a handful of effects and delivers them, in order. One that fails waits and is tried again, each time later; after the last
 * attempt it becomes a storing. A crash halfway leaves the lease to run out: then it is delivered again.
 */
export async function dispatchOnce(opties: Dispatcheropties): Promise<Bezorgronde> {
  const effecten = await opties.outbox.claim(opties.eigenaar, opties.nu(), LEASE_SECONDEN, PER_RONDE);
  let mislukt = 0;
  for (const geclaimd of effecten) if (!(await deliverOne(opties, geclaimd))) mislukt += 1;
  return { bezorgd: effecten.length - mislukt, mislukt };
}

/** Delivers until nothing is left that can be delivered now. */
export async function dispatchAll(opties: Dispatcheropties): Promise<Bezorgronde> {
  let totaal: Bezorgronde = { bezorgd: 0, mislukt: 0 };
  for (;;) {
    const ronde = await dispatchOnce(opties);
    if (ronde.bezorgd + ronde.mislukt === 0) return totaal;
    totaal = { bezorgd: totaal.bezorgd + ronde.bezorgd, mislukt: totaal.mislukt + ronde.mislukt };
  }
}

// helpers

async function deliverOne(
  { outbox, bezorgers, nu, describeFout }: Dispatcheropties,
  geclaimd: GeclaimdEffect,
): Promise<boolean> {
  const { effect, pogingen } = geclaimd;
  try {
    await deliver(bezorgers, effect);
  } catch (fout) {
    const wacht = backoffSeconden(pogingen);
    await outbox.failed(effect.id, describeFout(fout), wacht === undefined ? undefined : addSeconden(nu(), wacht));
    return false;
  }
  await outbox.delivered(effect.id);
  return true;
}

function deliver(bezorgers: Bezorgers, effect: Effect): Promise<void> {
  switch (effect.soort) {
    case 'brief':
      return bezorgers.brief(effect);
    case 'overdracht':
      return bezorgers.overdracht(effect);
    case 'melding':
      return bezorgers.melding(effect);
    case 'persoonlijk':
      return bezorgers.persoonlijk(effect);
    default:
      return effect satisfies never;
  }
}

function addSeconden(tijdstip: Tijdstip, seconden: number): Tijdstip {
  return new Date(Date.parse(tijdstip) + seconden * 1000).toISOString();
}
