import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import {
  type Betaalrun,
  type Betaalrunregel,
  type Betaalrunstatus,
  type Betaalsignaal,
  isTeruggekomen,
} from '../../../server/domain/betalen/betaalrun.ts';
import { formatMaand, type Maand } from '../../../server/domain/datum.ts';
import type { Icoonnaam } from '../onderdelen/icoon.tsx';

interface Statuswoord {
  readonly naam: string;
  readonly klasse: 'nu' | 'klaar' | 'vandaag' | 'stil';
  readonly icoon: Icoonnaam;
}

/** How far a run is: sign, words and colour. */
export const RUNSTATUS: Readonly<Record<Betaalrunstatus, Statuswoord>> = {
  voorstel: { naam: 'Voorstel', klasse: 'nu', icoon: 'nu' },
  ter_goedkeuring: { naam: 'Wacht op vrijgeven', klasse: 'vandaag', icoon: 'stip' },
  vrijgegeven: { naam: 'Vrijgegeven, nog naar de bank', klasse: 'vandaag', icoon: 'stip' },
  aangeboden: { naam: 'Bij de bank', klasse: 'nu', icoon: 'nu' },
  bevestigd: { naam: 'Bevestigd', klasse: 'klaar', icoon: 'klaar' },
  ingetrokken: { naam: 'Ingetrokken', klasse: 'stil', icoon: 'min' },
};

/** A signal in two or three words; its sentence stands where the line opens. */
export const SIGNAALNAMEN: Readonly<Record<Betaalsignaal['soort'], string>> = {
  iban_ontbreekt: 'IBAN ontbreekt',
  iban_ongeldig: 'IBAN klopt niet',
  iban_gewijzigd: 'IBAN gewijzigd',
  dubbel: 'Misschien dubbel',
  ongebruikelijk_bedrag: 'Ongewoon bedrag',
  beschikking_niet_verzonden: 'Beschikking niet verstuurd',
  later_dan_norm: 'Later dan de norm',
  teruggekomen: 'Eerder teruggekomen',
};

/** "Betaalrun maart 2026". */
export function nameRun({ maand, volgnummer }: Pick<Betaalrun, 'maand' | 'volgnummer'>): string {
  return `Betaalrun ${formatMaand(maand)}${volgnummer === 1 ? '' : ` (${volgnummer})`}`;
}

/** "Februari": the month alone, as the head of a column. */
export function nameMaand(maand: Maand): string {
  const [naam = ''] = formatMaand(maand).split(' ');
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}

/** "+ € 3.543,61", "− € 92,30", and "geen" for 0. */
export function formatVerschil(cent: number): string {
  return cent === 0 ? 'geen' : `${cent > 0 ? '+' : '−'}\u00A0${formatBedrag(Math.abs(cent))}`;
}

/** Whether somebody should look at the line. */
export function vraagtAandacht({
  signalen,
  ...regel
}: Pick<Betaalrunregel, 'signalen' | 'status' | 'deelTerug'>): boolean {
  return signalen.length > 0 || isTeruggekomen(regel);
}

/** "NL91 ABNA 0417 1643 00". */
export function formatIban(iban: string): string {
  return iban.replaceAll(/(.{4})(?=.)/g, '$1\u00A0');
}
