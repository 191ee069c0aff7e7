import type { Datum } from '../datum.ts';
import { addDagen, maxDatum } from '../datum.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Opschorting, Zaak, Zaaktermijn } from '../zaak/zaak.ts';
import type { Feestdagenkalender } from './feestdagen.ts';
import { isVerstreken, resumeTermijn, verdaagTermijn } from './termijn.ts';

/** Stops the clock of the running statutory terms (Awb 4:15), but for the term that the suspension itself ends with. */
export function suspendTermijnen(zaak: Zaak, opschorting: Opschorting): readonly Gebeurtenis[] {
  return zaak.termijnen
    .filter((termijn) => termijn.wettelijk && termijn.status === 'lopend' && termijn.id !== opschorting.uiterlijkMet)
    .filter((termijn) => opschorting.van <= termijn.einddatum)
    .map((termijn) => ({ soort: 'TermijnOpgeschort', termijnId: termijn.id, opschorting }));
}

/** Lets the clock run again from `tot` on, the first day that counts, for every suspended term of which the suspension fits `welke`. */
export function resumeTermijnen(
  zaak: Zaak,
  tot: Datum,
  kalender: Feestdagenkalender,
  welke: (opschorting: Opschorting) => boolean = () => true,
): readonly Gebeurtenis[] {
  return zaak.termijnen.flatMap((termijn): readonly Gebeurtenis[] => {
    const open = termijn.opschortingen.find((periode) => periode.tot === undefined);
    if (termijn.status !== 'opgeschort' || !open || !welke(open)) return [];
    const { einddatum, uitleg } = resumeTermijn(termijn, tot, kalender);
    return [{ soort: 'TermijnHervat', termijnId: termijn.id, tot: maxDatum(tot, open.van), einddatum, uitleg }];
  });
}

/** A later date for a term that cannot be kept, with the reason that the aanvrager is told (Awb 4:14). @throws InvoerError */
export function postponeTermijn(termijn: Zaaktermijn, tot: Datum, motivering: string, grondslag?: string): Gebeurtenis {
  const { uitleg } = verdaagTermijn(termijn, tot, motivering, grondslag);
  return { soort: 'TermijnVerdaagd', termijnId: termijn.id, tot, uitleg };
}

/** Marks the running or suspended terms of these kinds as kept; a term that has passed stays passed. */
export function keepTermijnen(zaak: Zaak, soorten: readonly string[], op: Datum): readonly Gebeurtenis[] {
  return listLopend(zaak)
    .filter((termijn) => soorten.includes(termijn.soort))
    .map((termijn) =>
      isVerstreken(termijn, op)
        ? { soort: 'TermijnVerstreken', termijnId: termijn.id, op }
        : { soort: 'TermijnGehaald', termijnId: termijn.id, op },
    );
}

/** Drops the running or suspended terms for which `welke` holds. */
export function dropTermijnen(
  zaak: Zaak,
  reden: string,
  welke: (termijn: Zaaktermijn) => boolean = () => true,
): readonly Gebeurtenis[] {
  return listLopend(zaak)
    .filter(welke)
    .map((termijn) => ({ soort: 'TermijnVervallen', termijnId: termijn.id, reden }));
}

/** The terms of which the last day lies before `vandaag` and of which nobody has recorded that yet. */
export function listVerstrekenTermijnen(zaak: Zaak, vandaag: Datum): readonly Zaaktermijn[] {
  return zaak.termijnen.filter((termijn) => termijn.status === 'lopend' && isVerstreken(termijn, vandaag));
}

/** What happens when a term passes: it is recorded, and a suspension that lasts no longer than this term ends with its last day. */
export function passTermijn(
  zaak: Zaak,
  termijn: Zaaktermijn,
  vandaag: Datum,
  kalender: Feestdagenkalender,
): readonly Gebeurtenis[] {
  const eersteDagErna = addDagen(termijn.einddatum, 1);
  const hervat = resumeTermijnen(zaak, eersteDagErna, kalender, ({ uiterlijkMet }) => uiterlijkMet === termijn.id);
  return [{ soort: 'TermijnVerstreken', termijnId: termijn.id, op: vandaag }, ...hervat];
}

// helpers

function listLopend(zaak: Zaak): readonly Zaaktermijn[] {
  return zaak.termijnen.filter((termijn) => termijn.status === 'lopend' || termijn.status === 'opgeschort');
}
