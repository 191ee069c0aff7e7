import type { Datum } from '../datum.ts';
import type { Vorderingstand } from '../verrekenen/zaakverrekening.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import { isVerwerkt } from './ontvangst-gelijk.ts';

/** Money that came in on the account of a gemeente, as a bank file says it. In cents, more than 0. */
export interface Bankontvangst {
  /** Key of the entry at the bank: the same entry in another file has the same key, so that it counts once. */
  readonly sleutel: string;
  /** Where it stands in the file: "boeking 3", "regel 4". */
  readonly plaats: string;
  readonly op: Datum;
  readonly bedragCent: number;
  /** Account of who paid. */
  readonly iban?: string;
  readonly naam?: string;
  readonly omschrijving: string;
  /** The bank says that this is a payment of the gemeente itself that came back. */
  readonly retour?: boolean;
  /** Of the bank itself, when the file gives one of this receipt alone: the same in every file that it makes. */
  readonly referentie?: string;
}

/** What a zaak is still owed, and by whom. */
export interface Vorderingzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly iban?: string;
  /** All its vorderingen, oldest first, those that are settled too. */
  readonly vorderingen: readonly Vorderingstand[];
}

/**
 * `gevonden`: one zaak, and the amount is exactly what is open; `mogelijk`: a person chooses; `al_verwerkt`: this entry was booked before;
 * `waarschijnlijk_dezelfde`: it looks like one that was booked before, and counts only with a reason; `teruggekomen`: a payment of the
 * gemeente itself; `onbekend`: nothing fits.
 */
export type Ontvangstuitkomst =
  | 'gevonden'
  | 'mogelijk'
  | 'al_verwerkt'
  | 'waarschijnlijk_dezelfde'
  | 'teruggekomen'
  | 'onbekend';

/** What to do with one receipt: a proposal, a person confirms it. */
export interface Ontvangstvoorstel {
  readonly ontvangst: Bankontvangst;
  readonly uitkomst: Ontvangstuitkomst;
  /** Zaken that it can be for, the likeliest first; what is open in each in cents. */
  readonly zaken: readonly (Pick<Vorderingzaak, 'zaakId' | 'zaaknummer' | 'werkgever'> & {
    readonly openCent: number;
  })[];
  /** One Dutch sentence. */
  readonly melding: string;
}

/** A receipt over the vorderingen of a zaak, in cents; `teVeelCent` belongs to the werkgever. */
export interface Ontvangstverdeling {
  readonly delen: readonly { readonly vorderingId: string; readonly bedragCent: number }[];
  readonly teVeelCent: number;
}

/** A sample of the table, with made-up werkgevers. */
export const VOORBEELD_ONTVANGSTEN = [
  'datum;bedrag;iban;naam;omschrijving;referentie',
  '13-3-2026;1224,10;NL91ABNA0417164300;Bakkerij Voorbeeld;Terugbetaling LKS-2026-000001;260313-0001',
  '16-3-2026;50,00;NL44RABO0123456789;Voorbeeld Bouw B.V.;;260316-0007',
  '',
].join('\r\n');

/** What is left open in a zaak, in cents. */
export function countOpenCent({ vorderingen }: Pick<Vorderingzaak, 'vorderingen'>): number {
  return vorderingen.reduce((som, { openCent }) => som + Math.max(0, openCent), 0);
}

/** Pays the vorderingen of a zaak, oldest first; what is more than all of them is too much. */
export function divideOntvangst(vorderingen: readonly Vorderingstand[], bedragCent: number): Ontvangstverdeling {
  let over = bedragCent;
  const delen = vorderingen.flatMap(({ vordering, openCent }) => {
    const cent = Math.min(over, Math.max(0, openCent));
    over -= cent;
    return cent > 0 ? [{ vorderingId: vordering.id, bedragCent: cent }] : [];
  });
  return { delen, teVeelCent: over };
}

/** What a receipt does in its zaak; nothing when it was booked there before. What is too much stands with the last vordering that it is for. */
export function decideOntvangst(
  zaak: Pick<Vorderingzaak, 'vorderingen' | 'zaaknummer'>,
  bank: Pick<Bankontvangst, 'sleutel' | 'bedragCent' | 'op' | 'iban' | 'referentie'> & { readonly reden?: string },
): readonly Gebeurtenis[] {
  if (isVerwerkt(zaak, bank)) return [];
  const { sleutel, bedragCent, op, iban, referentie, reden } = bank;
  const { delen, teVeelCent } = divideOntvangst(zaak.vorderingen, bedragCent);
  const laatste = delen.at(-1)?.vorderingId ?? zaak.vorderingen.at(-1)?.vordering.id;
  if (laatste === undefined) return [];
  const alle = delen.length > 0 ? delen : [{ vorderingId: laatste, bedragCent: 0 }];
  return alle.map((deel): Gebeurtenis => {
    const teveel = deel.vorderingId === laatste && teVeelCent > 0 ? { teVeelCent } : {};
    const ontvangst = {
      id: sleutel,
      bedragCent: deel.bedragCent,
      op,
      bron: 'bank' as const,
      kenmerk: zaak.zaaknummer,
      ...(iban === undefined ? {} : { iban }),
      ...(referentie === undefined ? {} : { referentie }),
      ...(reden === undefined ? {} : { reden }),
    };
    return { soort: 'VorderingOntvangen', vorderingId: deel.vorderingId, ontvangst: { ...ontvangst, ...teveel } };
  });
}
