import type { Agendaregel } from '../../domain/volgen/overzicht.ts';
import type { Agendavraag, ZaakViews } from '../../ports.ts';
import { AGENDA_SLEUTEL, agendaSleutel } from '../agenda-sleutel.ts';
import { compareKeys } from '../compare-text.ts';
import { decodeCursor } from '../cursor.ts';
import type { MemoryState } from './state.ts';
import { paginate } from './views.ts';

/** The agenda in memory. */
export function makeAgenda(state: MemoryState): Pick<ZaakViews, 'agenda' | 'agendaMaanden'> {
  return {
    async agenda(vraag) {
      const na = decodeCursor(vraag.na, AGENDA_SLEUTEL);
      return paginate(select(state, vraag), agendaSleutel, compareKeys, { aantal: vraag.aantal, na });
    },
    async agendaMaanden(vraag) {
      const maanden: Record<string, number> = {};
      for (const { datum } of select(state, vraag)) {
        const maand = datum.slice(0, 7);
        maanden[maand] = (maanden[maand] ?? 0) + 1;
      }
      return maanden;
    },
  };
}

function select(state: MemoryState, { gemeenten, van, tot, soort }: Agendavraag): readonly Agendaregel[] {
  return [...state.agenda.values()]
    .flat()
    .filter(
      (regel) =>
        gemeenten.includes(regel.gemeente) &&
        regel.datum >= van &&
        regel.datum <= tot &&
        (soort === undefined || regel.soort === soort),
    );
}
