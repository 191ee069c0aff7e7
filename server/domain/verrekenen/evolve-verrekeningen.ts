import type { Schuldbetaling } from '../verhuizing/gemeenteschuld.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Zaakvordering } from './zaakverrekening.ts';

/** What happens to the settlements of a zaak, to what the werkgever owes by them and to what the gemeente owes another one. */
export type Verrekeninggebeurtenis = Extract<
  Gebeurtenis,
  { readonly soort: 'VerrekeningVastgesteld' | `Vordering${string}` | `Gemeenteschuld${string}` }
>;

/** The zaak after a gebeurtenis. The same one again changes nothing. @throws TypeError for a vordering that is not there */
export function evolveVerrekeningen(zaak: Zaak, gebeurtenis: Verrekeninggebeurtenis): Zaak {
  switch (gebeurtenis.soort) {
    case 'VerrekeningVastgesteld':
      return { ...zaak, verrekeningen: addOnce(zaak.verrekeningen ?? [], gebeurtenis.verrekening) };
    case 'VorderingVastgesteld': {
      const vordering: Zaakvordering = { ...gebeurtenis.vordering, ontvangsten: [], kwijt: [] };
      return { ...zaak, vorderingen: addOnce(zaak.vorderingen ?? [], vordering) };
    }
    case 'VorderingOntvangen':
      return changeVordering(zaak, gebeurtenis.vorderingId, (vordering) => ({
        ...vordering,
        ontvangsten: addOnce(vordering.ontvangsten, gebeurtenis.ontvangst),
      }));
    case 'VorderingKwijt':
      return changeVordering(zaak, gebeurtenis.vorderingId, (vordering) => ({
        ...vordering,
        kwijt: addOnce(vordering.kwijt, gebeurtenis.kwijtschelding),
      }));
    case 'GemeenteschuldVastgesteld':
      return {
        ...zaak,
        gemeenteschulden: addOnce(zaak.gemeenteschulden ?? [], { ...gebeurtenis.schuld, betalingen: [] }),
      };
    case 'GemeenteschuldBetaald':
      return paySchuld(zaak, gebeurtenis.schuldId, gebeurtenis.betaling);
    default:
      return gebeurtenis satisfies never;
  }
}

// helpers

function addOnce<T extends { readonly id: string }>(lijst: readonly T[], nieuw: T): readonly T[] {
  return lijst.some(({ id }) => id === nieuw.id) ? lijst : [...lijst, nieuw];
}

function paySchuld(zaak: Zaak, id: string, betaling: Schuldbetaling): Zaak {
  const schulden = zaak.gemeenteschulden ?? [];
  if (!schulden.some((schuld) => schuld.id === id)) throw new TypeError(`Schuld ${id} is er niet.`);
  return {
    ...zaak,
    gemeenteschulden: schulden.map((schuld) =>
      schuld.id === id ? { ...schuld, betalingen: addOnce(schuld.betalingen, betaling) } : schuld,
    ),
  };
}

function changeVordering(zaak: Zaak, id: string, verander: (oud: Zaakvordering) => Zaakvordering): Zaak {
  const vorderingen = zaak.vorderingen ?? [];
  if (!vorderingen.some((vordering) => vordering.id === id)) throw new TypeError(`Vordering ${id} is er niet.`);
  return {
    ...zaak,
    vorderingen: vorderingen.map((vordering) => (vordering.id === id ? verander(vordering) : vordering)),
  };
}
