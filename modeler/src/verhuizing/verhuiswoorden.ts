import type { Brpbevinding } from '../../../server/domain/verhuizing/brp-vergelijking.ts';
import type { Verrekenwijze } from '../../../server/domain/verhuizing/verhuizinggegevens.ts';
import type { Overdrachtoverzicht } from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import type { Icoonnaam } from '../onderdelen/icoon.tsx';

interface Statuswoord {
  readonly naam: string;
  readonly klasse: 'laat' | 'vandaag' | 'klaar' | 'later';
  readonly icoon: Icoonnaam;
}

export const ONTVANGSTSTATUS: Readonly<Record<Overdrachtoverzicht['ontvangen'][number]['status'], Statuswoord>> = {
  nieuw: { naam: 'Nieuw', klasse: 'vandaag', icoon: 'stip' },
  overgenomen: { naam: 'Zaak begonnen', klasse: 'klaar', icoon: 'klaar' },
};

export const VERZENDSTATUS: Readonly<Record<Overdrachtoverzicht['verzonden'][number]['status'], Statuswoord>> = {
  wacht_op_sleutel: { naam: 'Wacht op de sleutel van de ontvanger', klasse: 'vandaag', icoon: 'pauze' },
  klaar: { naam: 'Klaar om te versturen', klasse: 'vandaag', icoon: 'stip' },
  bezorgd: { naam: 'Bezorgd bij de gemeente', klasse: 'klaar', icoon: 'klaar' },
};

export const BRPUITKOMST: Readonly<Record<Brpbevinding['uitkomst'], Statuswoord>> = {
  verhuisd: { naam: 'Verhuisd binnen Nederland', klasse: 'vandaag', icoon: 'stip' },
  buitenland: { naam: 'Naar het buitenland', klasse: 'vandaag', icoon: 'stip' },
  niet_gevonden: { naam: 'Staat niet in de lijst', klasse: 'laat', icoon: 'driehoek' },
  hier: { naam: 'Woont nog hier', klasse: 'klaar', icoon: 'klaar' },
};

export const VERREKENWIJZEN: Readonly<Record<Verrekenwijze, string>> = {
  LKS_02: 'de werkgever betaalt terug aan de vorige gemeente',
  LKS_03: 'de vorige gemeente verrekent met subsidie voor andere werknemers',
  LKS_04: 'uw gemeente verrekent dit met de vorige gemeente',
  geen: 'er is niets te veel betaald',
};

export const FREQUENTIES: Readonly<Record<string, string>> = {
  maandelijks: 'elke maand',
  per_kwartaal: 'elk kwartaal',
  jaarlijks: 'elk jaar',
};
