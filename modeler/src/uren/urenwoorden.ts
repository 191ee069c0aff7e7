import { formatGetal } from '../../../server/domain/bedrag/bedrag.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import { formatDatum, formatDatumKort, formatMaand, splitDatum } from '../../../server/domain/datum.ts';
import type { Dagenreeks } from '../../../server/domain/uren/maanduren.ts';
import type { Urenuitkomst } from '../../../server/domain/uren/urenimport.ts';
import type { Urenmaand } from '../../../server/domain/uren/urenmaand.ts';
import type { Urenbron } from '../../../server/domain/uren/urenopgave.ts';
import { formatKwartaal } from '../../../server/domain/verrekenen/kwartaal.ts';
import type { Urenaanleverwerkgever, Urenopgaveregel } from '../../../server/usecases/uren/urenusecases.ts';
import type { Icoonnaam } from '../onderdelen/icoon.tsx';

interface Stand {
  readonly naam: string;
  readonly klasse: string;
  readonly icoon: Icoonnaam;
}

export const BRONNEN: Readonly<Record<Urenbron, string>> = {
  werkgever: 'Opgave van de werkgever',
  csv: 'Lijst van de werkgever',
  loonstrook: 'Loonstrook',
  polisadministratie: 'Suwinet (polisadministratie)',
};

export const GELDT: Readonly<Record<Urenopgaveregel['geldt'], Stand>> = {
  ja: { naam: 'Telt mee', klasse: 'klaar', icoon: 'klaar' },
  deels: { naam: 'Telt voor een deel mee', klasse: 'nu', icoon: 'nu' },
  vervangen: { naam: 'Vervangen door een latere opgave', klasse: 'stil', icoon: 'min' },
  voorrang: { naam: 'Telt niet mee, een andere bron gaat voor', klasse: 'stil', icoon: 'min' },
  ingetrokken: { naam: 'Ingetrokken', klasse: 'stil', icoon: 'min' },
};

export const UITKOMSTEN: Readonly<Record<Urenuitkomst, Stand>> = {
  nieuw: { naam: 'Nieuw', klasse: 'klaar', icoon: 'plus' },
  correctie: { naam: 'Verbetering', klasse: 'vandaag', icoon: 'anders' },
  ongewijzigd: { naam: 'Staat er al', klasse: 'stil', icoon: 'min' },
};

/** What the gemeente takes as proof (parameter `bewijs.uren`). */
export const BEWIJS: Readonly<Record<string, string>> = {
  loonstroken_of_suwinet: 'loonstroken of gegevens uit Suwinet',
  suwinet_dan_loonstroken: 'eerst Suwinet, loonstroken alleen als het nodig is',
  loonstroken: 'loonstroken',
  declaratieformulier: 'een declaratieformulier van de werkgever',
};

/** How far a month is, in the words of the screen. */
export function describeStand({ stand, teLaat, kwartaal, verrekendMet }: Urenmaand): Stand {
  const later = verrekendMet.kwartaal !== kwartaal;
  if (stand === 'loopt') return { naam: 'Maand loopt nog', klasse: 'stil', icoon: 'stip' };
  if (stand === 'binnen') {
    return later
      ? { naam: 'Binnen, na de verrekening', klasse: 'vandaag', icoon: 'klaar' }
      : { naam: 'Binnen', klasse: 'klaar', icoon: 'klaar' };
  }
  if (teLaat || later) return { naam: 'Ontbreekt, te laat', klasse: 'laat', icoon: 'driehoek' };
  return { naam: 'Ontbreekt', klasse: 'vandaag', icoon: 'stip' };
}

/** Where the hours of a month are settled. */
export function describeVerrekening({ kwartaal, verrekendMet }: Pick<Urenmaand, 'kwartaal' | 'verrekendMet'>): string {
  const waar = `het ${formatKwartaal(verrekendMet.kwartaal)}, betaald in ${formatMaand(verrekendMet.betaalmaand)}`;
  if (verrekendMet.kwartaal === kwartaal) return `Gaat mee met ${waar}`;
  return `Het ${formatKwartaal(kwartaal)} is al verrekend. Gaat mee met ${waar}`;
}

/** "23 mrt tot en met 31 mrt 2026", or the month when it is a whole one. */
export function formatPeriode({ van, totEnMet }: Dagenreeks): string {
  const heel = van.endsWith('-01') && van.slice(0, 7) === totEnMet.slice(0, 7) && isLaatsteDag(totEnMet);
  return heel ? formatMaand(van.slice(0, 7)) : `${formatDatumKort(van)} tot en met ${formatDatumKort(totEnMet)}`;
}

/** "62,5 uur" */
export function formatUren(uren: number): string {
  return `${formatGetal(uren)} uur`;
}

/** The mail to a werkgever: how many, by when, and never a name of an employee. */
export function makeMailtekst(werkgever: Urenaanleverwerkgever, gemeentenaam: string, vandaag: Datum): string {
  const maanden = [...new Set(werkgever.zaken.flatMap((zaak) => zaak.maanden.map(({ maand }) => maand)))].toSorted();
  const mensen = werkgever.zaken.length === 1 ? 'één werknemer' : `${werkgever.zaken.length} werknemers`;
  const wanneer = werkgever.uiterlijk < vandaag ? 'zo snel mogelijk' : `uiterlijk ${formatDatum(werkgever.uiterlijk)}`;
  return [
    `Beste ${werkgever.contactpersoon},`,
    '',
    `U krijgt van ons loonkostensubsidie voor ${mensen} met wisselende uren. Wij hebben nog niet alle uren over ${maanden.map(formatMaand).join(', ')}.`,
    '',
    `Wilt u de bijgevoegde lijst invullen en ${wanneer} terugsturen? Vul in de laatste kolom alle uren in waarover u loon betaalde. Een loonstrook van vier weken kan ook: verander dan de dagen.`,
    '',
    'Komen de uren later, dan betalen wij ze bij een volgend kwartaal. De vaste betaling gaat gewoon door.',
    '',
    'Met vriendelijke groet,',
    gemeentenaam,
  ].join('\n');
}

function isLaatsteDag(datum: string): boolean {
  const { jaar, maand, dag } = splitDatum(datum);
  return new Date(Date.UTC(jaar, maand, 0)).getUTCDate() === dag;
}
