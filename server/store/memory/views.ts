import type { Werkvoorraadregel, Zaakregel } from '../../domain/volgen/overzicht.ts';
import type { Pagina, Werkvoorraadvraag, Zaaktelling, ZaakViews } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { copyJson } from '../copy.ts';
import type { Sleutel } from '../cursor.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import {
  compareSleutels,
  isUitgesteld,
  sleutelvorm,
  sorteerwaarden,
  termijngroep,
  werkvoorraadSleutel,
} from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { MemoryState } from './state.ts';

/** The lists in memory: filter, sort, cut. Slow and plain, so that it shows what the other adapters must answer. */
export function makeViews(state: MemoryState): Omit<ZaakViews, 'agenda' | 'agendaMaanden'> {
  return {
    async werkvoorraad(vraag) {
      const rijen = select(state, vraag).filter((rij) => {
        const uitgesteld = isUitgesteld(rij, vraag);
        if (uitgesteld || vraag.termijn === 'uitgesteld') return uitgesteld && vraag.termijn === 'uitgesteld';
        return vraag.termijn === undefined || termijngroep(rij, vraag) === vraag.termijn;
      });
      const na = decodeCursor(vraag.na, sleutelvorm(vraag));
      return paginate(rijen, (rij) => werkvoorraadSleutel(rij, vraag), compareSleutels(vraag), { ...vraag, na });
    },
    async werkvoorraadTellingen(vraag) {
      const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0, uitgesteld: 0 };
      for (const rij of select(state, vraag)) {
        termijn[isUitgesteld(rij, vraag) ? 'uitgesteld' : termijngroep(rij, vraag)] += 1;
      }
      const open = [...state.werkvoorraad.values()]
        .flat()
        .filter((rij) => vraag.gemeenten.includes(rij.gemeente) && !isUitgesteld(rij, vraag));
      const count = (lijst: Werkvoorraadvraag['lijst']) =>
        open.filter((rij) => isInLijst(rij, { ...vraag, lijst })).length;
      return { mijn: count('mijn'), groep: count('groep'), alle: count('alle'), termijn };
    },
    async zaaktellingen(gemeenten) {
      const groepen = new Map<string, Zaaktelling>();
      for (const { gemeente, route, status } of state.zaakregels.values()) {
        if (!gemeenten.includes(gemeente)) continue;
        const sleutel = `${route} ${status}`;
        groepen.set(sleutel, { route, status, aantal: (groepen.get(sleutel)?.aantal ?? 0) + 1 });
      }
      return [...groepen.values()].toSorted((a, b) => compareKeys([a.route, a.status], [b.route, b.status]));
    },
    async zaken(vraag) {
      const woorden = splitZoekwoorden(vraag.zoek);
      const rijen = [...state.zaakregels.values()].filter(
        (rij) =>
          vraag.gemeenten.includes(rij.gemeente) &&
          (vraag.status === undefined || rij.status === vraag.status) &&
          (vraag.stap === undefined || rij.stap === vraag.stap) &&
          woorden.every((woord) => rij.zoektekst.includes(woord)),
      );
      const key = (rij: Zaakregel) => [rij.ontvangenOp, rij.zaaknummer, rij.gemeente];
      return paginate(rijen, key, runDown, { ...vraag, na: decodeCursor(vraag.na, 'sss') });
    },
    async vastleggingen(gemeente, zaakId) {
      return state.vastleggingen
        .filter((rij) => rij.gemeente === gemeente && rij.zaakId === zaakId)
        .toSorted((a, b) => compareKeys([a.versie, a.volgnummer], [b.versie, b.volgnummer]))
        .map(copyJson);
    },
    async auditlog(vraag) {
      const rijen = state.vastleggingen.filter((rij) => vraag.gemeenten.includes(rij.gemeente));
      return paginate(rijen, (rij) => [rij.tijdstip, rij.zaakId, rij.versie, rij.volgnummer, rij.gemeente], runDown, {
        ...vraag,
        na: decodeCursor(vraag.na, 'ssnns'),
      });
    },
  };
}

function select(state: MemoryState, vraag: Werkvoorraadvraag): readonly Werkvoorraadregel[] {
  const woorden = splitZoekwoorden(vraag.zoek);
  const werkgever = splitZoekwoorden(vraag.werkgever);
  const equals = (gevraagd: string | number | undefined, waarde: string | number | null) =>
    gevraagd === undefined || gevraagd === waarde;
  return [...state.werkvoorraad.values()]
    .flat()
    .filter(
      (rij) =>
        vraag.gemeenten.includes(rij.gemeente) &&
        isInLijst(rij, vraag) &&
        equals(vraag.stap, rij.stap) &&
        equals(vraag.element, rij.element) &&
        werkgever.every((woord) => String(sorteerwaarden(rij).werkgever).includes(woord)) &&
        equals(vraag.route, rij.route) &&
        equals(vraag.behandelaar, rij.behandelaar) &&
        woorden.every((woord) => rij.zoektekst.includes(woord)),
    );
}

function isInLijst(rij: Werkvoorraadregel, vraag: Werkvoorraadvraag): boolean {
  if (vraag.lijst === 'mijn') return rij.behandelaar === vraag.gebruiker;
  return vraag.lijst === 'alle' || vraag.rollen.includes(rij.rol);
}

/** The order of a list that begins with the highest key. */
export const runDown = (a: Sleutel, b: Sleutel): number => compareKeys(b, a);

/** One page of rows that are sorted by their key. */
export function paginate<T>(
  rijen: readonly T[],
  key: (rij: T) => Sleutel,
  compare: (a: Sleutel, b: Sleutel) => number,
  { na, aantal }: { readonly na: Sleutel | undefined; readonly aantal: number },
): Pagina<T> {
  const rest = rijen
    .filter((rij) => na === undefined || compare(key(rij), na) > 0)
    .toSorted((a, b) => compare(key(a), key(b)));
  const pagina = rest.slice(0, aantal);
  const laatste = pagina.at(-1);
  const volgende = rest.length > aantal && laatste ? { volgende: encodeCursor(key(laatste)) } : {};
  return { rijen: pagina.map(copyJson), totaal: rijen.length, ...volgende };
}
