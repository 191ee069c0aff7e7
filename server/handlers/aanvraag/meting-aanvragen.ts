import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Loonwaardeverzoek } from '../../domain/zaak/loonwaardeverzoek.ts';
import { makeLoonwaardeverzoek } from '../../domain/zaak/loonwaardeverzoek.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { findGestart } from '../termijn.ts';

/** What a task asked about a measurement; nothing leaves until it is whole. */
export type Metingaanvraag = Partial<Pick<Loonwaardeverzoek, 'uiterlijkMeten' | 'organisatie'>> & {
  readonly soortMeting?: Loonwaardeverzoek['soort'];
  readonly aangevraagdOp?: Loonwaardeverzoek['datum'];
};

/**
 * The request to the loonwaardedeskundige, as PDF and as data, with the term for the report that starts in the same step. The same
 * request is not made twice.
 */
export function requestMeting(
  zaak: Zaak,
  { soortMeting = 'eerste', aangevraagdOp, uiterlijkMeten, organisatie }: Metingaanvraag,
  termijnen: readonly Gebeurtenis[],
): readonly Gebeurtenis[] {
  if (aangevraagdOp === undefined || uiterlijkMeten === undefined || organisatie === undefined) return [];
  const rapportUiterlijk = findGestart(termijnen)?.einddatum;
  const verzoek = makeLoonwaardeverzoek(zaak, {
    soort: soortMeting,
    datum: aangevraagdOp,
    uiterlijkMeten,
    ...(rapportUiterlijk === undefined ? {} : { rapportUiterlijk }),
    organisatie,
  });
  const eerder = (zaak.loonwaardeverzoeken ?? []).some((oud) => isZelfde(oud, verzoek));
  return eerder ? [] : [{ soort: 'LoonwaardemetingAangevraagd', verzoek }];
}

// helpers

function isZelfde({ kenmerk: _oud, ...a }: Loonwaardeverzoek, { kenmerk: _nieuw, ...b }: Loonwaardeverzoek): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
