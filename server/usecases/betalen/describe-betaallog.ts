import { formatBedrag } from '../../domain/bedrag/bedrag.ts';
import type { Terugmelding } from '../../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { formatDatumKort } from '../../domain/datum.ts';
import type { Betaallogregel, Betaalvastlegging } from '../../ports.ts';
import type { Betaalrundetail } from './betaalusecases.ts';

/** A line of the log of a run as a sentence. `naam` gives the display name of a user name. */
export function describeBetaallog(
  { tijdstip, gebeurtenis }: Betaalvastlegging,
  run: Pick<Betaalrun, 'regels'>,
  naam: (gebruiker: string) => string,
): Betaalrundetail['geschiedenis'][number] {
  const door = 'door' in gebeurtenis ? gebeurtenis.door : 'systeem';
  return { tijdstip, door: naam(door), zin: describe(gebeurtenis, run) };
}

// helpers

function describe(gebeurtenis: Betaallogregel, run: Pick<Betaalrun, 'regels'>): string {
  switch (gebeurtenis.soort) {
    case 'BetaalrunGestart':
      return 'Betaalrun begonnen';
    case 'VoorstelGemaakt':
      return `Voorstel berekend: ${count(gebeurtenis.aantal)}, te betalen ${formatBedrag(gebeurtenis.bedragCent)}`;
    case 'RegelUitgesloten':
      return `${nameRegel(run, gebeurtenis.regelId)} uit de betaalrun gehaald: ${gebeurtenis.reden}`;
    case 'RegelTeruggezet':
      return `${nameRegel(run, gebeurtenis.regelId)} teruggezet in de betaalrun`;
    case 'TerGoedkeuringAangeboden':
      return 'Voorstel ter goedkeuring aangeboden';
    case 'Teruggestuurd':
      return `Voorstel teruggestuurd: ${gebeurtenis.reden}`;
    case 'Vrijgegeven':
      return 'Betaalrun goedgekeurd, het geld is vrijgegeven';
    case 'BestandAangeboden':
      return `Betaalbestand aangeboden bij de bank op ${formatDatumKort(gebeurtenis.op)}`;
    case 'TerugmeldingVerwerkt':
      return describeTerugmelding(gebeurtenis.meldingen);
    case 'Bevestigd':
      return 'Elke regel is bevestigd, de betaalrun is klaar';
    case 'Ingetrokken':
      return `Betaalrun ingetrokken: ${gebeurtenis.reden}`;
    case 'BetaaltermijnGemeld':
      return `Gewaarschuwd: het geld moet er uiterlijk ${formatDatumKort(gebeurtenis.uiterlijk)} zijn`;
    default:
      return gebeurtenis satisfies never;
  }
}

function describeTerugmelding(meldingen: readonly Terugmelding[]): string {
  const terug = meldingen.filter(({ status, deelCent }) => status === 'teruggekomen' && deelCent === undefined).length;
  const deels = meldingen.filter(({ deelCent }) => deelCent !== undefined).length;
  const uitgevoerd = meldingen.length - terug - deels;
  const delen = [
    ...(uitgevoerd > 0 ? [`${count(uitgevoerd)} uitgevoerd`] : []),
    ...(terug > 0 ? [`${count(terug)} teruggekomen`] : []),
    ...(deels > 0 ? [`${count(deels)} voor een deel teruggekomen`] : []),
  ];
  return `Bericht van de bank verwerkt: ${delen.join(' en ')}`;
}

function nameRegel({ regels }: Pick<Betaalrun, 'regels'>, regelId: string): string {
  const regel = regels.find(({ id }) => id === regelId);
  return regel === undefined ? `Regel ${regelId}` : `Regel ${regelId} (${regel.werkgever.naam})`;
}

function count(aantal: number): string {
  return aantal === 1 ? '1 regel' : `${aantal} regels`;
}
