import ical from 'ical-generator';
import type { Agendafeed, Feedmoment } from '../usecases/volgen/agendafeed.ts';

const TITELS: Readonly<Record<Feedmoment['soort'], string>> = {
  // The day to ask, so many months before the end: the end itself is another day.
  einde_arbeidsovereenkomst: 'Verlenging bespreken (contract loopt af)',
  einde_lks: 'Verlenging bespreken (subsidie loopt af)',
  volgende_meting: 'Volgende loonwaardemeting',
  verjaardag: 'Bedrag verandert door leeftijd',
  einde_forfaitair: 'Einde forfaitaire loonkostensubsidie',
  meting_plannen: 'Loonwaardemeting plannen',
  herziening: 'Herziening per 1 januari',
};

/** The agenda as iCalendar (RFC 5545): whole days, with what it is and the zaaknummer. Nothing in it names a person. */
export function makeIcal({ gemeente, momenten }: Agendafeed): string {
  const kalender = ical({
    name: `Loonkostensubsidie ${gemeente}`,
    prodId: { company: 'Preferent', product: 'Agenda', language: 'NL' },
  });
  for (const { id, datum, soort, zaaknummer } of momenten) {
    const dag = new Date(`${datum}T00:00:00.000Z`);
    kalender.createEvent({
      id: `${id}@preferent`,
      start: dag,
      allDay: true,
      // Equal moments give equal text, whenever it is asked for.
      stamp: dag,
      summary: zaaknummer === undefined ? TITELS[soort] : `${TITELS[soort]} ${zaaknummer}`,
    });
  }
  return kalender.toString();
}
