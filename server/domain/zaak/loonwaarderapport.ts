import type { Datum } from '../datum.ts';
import { formatDatum } from '../datum.ts';
import type { Veldfout } from '../fouten.ts';
import type { Zaak } from './zaak.ts';

/** A main task of the job, as it was measured against the norm. Percentages. */
export interface Hoofdtaak {
  readonly omschrijving: string;
  readonly aandeel: number;
  readonly tempo: number;
  readonly kwaliteit: number;
  readonly nettoWerktijd: number;
}

/** A report of a loonwaardemeting as a loonwaardebureau sends it: the open form `rules/schema/loonwaarderapport.json`. */
export interface Loonwaarderapport {
  /** The reference of the request, or the zaaknummer. */
  readonly kenmerk: string;
  readonly meetdatum: Datum;
  readonly rapportdatum: Datum;
  readonly deskundige: string;
  readonly organisatie?: string;
  /** Whole percent of the minimum wage. */
  readonly loonwaarde: number;
  readonly volgendeMeting?: Datum;
  readonly hoofdtaken: readonly Hoofdtaak[];
  readonly toelichting?: string;
}

/** What a report puts in a task form, for a person to look at; nothing is recorded by it. */
export interface Rapportvoorstel {
  readonly rapport: Loonwaarderapport;
  /** Values of the fields of the form, without the group in front. */
  readonly waarden: Readonly<Record<string, string | number>>;
  /** What somebody should look at before it is taken over. */
  readonly opmerkingen: readonly string[];
}

/** What is wrong with a report for this zaak; empty when a form can be filled with it. */
export function checkRapport(
  rapport: Loonwaarderapport,
  zaak: Pick<Zaak, 'zaaknummer'>,
  vandaag: Datum,
): readonly Veldfout[] {
  const fouten: Veldfout[] = [];
  const { kenmerk, meetdatum, rapportdatum, volgendeMeting } = rapport;
  if (!new RegExp(`^${zaak.zaaknummer}(-M\\d+)?$`, 'i').test(kenmerk)) {
    const melding = `Dit rapport is van ${kenmerk.slice(0, 40)}. Deze zaak is ${zaak.zaaknummer}. Open de goede zaak, of vraag een nieuw bestand.`;
    fouten.push({ veld: 'kenmerk', melding });
  }
  if (meetdatum > vandaag)
    fouten.push({ veld: 'meetdatum', melding: 'De meting is nog niet geweest: de datum ligt na vandaag.' });
  if (rapportdatum < meetdatum)
    fouten.push({
      veld: 'rapportdatum',
      melding: 'Het rapport is van voor de meting. Vraag het bureau om een goed bestand.',
    });
  if (rapportdatum > vandaag)
    fouten.push({ veld: 'rapportdatum', melding: 'De datum van het rapport ligt na vandaag.' });
  if (volgendeMeting !== undefined && volgendeMeting <= meetdatum) {
    fouten.push({ veld: 'volgendeMeting', melding: 'De volgende meting ligt niet na deze meting.' });
  }
  return fouten;
}

/** The report as answers of the form, with what does not fit what was asked for. */
export function makeRapportvoorstel(
  rapport: Loonwaarderapport,
  { loonwaardeverzoeken = [] }: Pick<Zaak, 'loonwaardeverzoeken'>,
): Rapportvoorstel {
  const { meetdatum, rapportdatum, deskundige, loonwaarde, volgendeMeting, organisatie, kenmerk, hoofdtaken } = rapport;
  const verzoek = loonwaardeverzoeken.findLast((deel) => deel.kenmerk === kenmerk) ?? loonwaardeverzoeken.at(-1);
  const aandeel = hoofdtaken.reduce((som, taak) => som + taak.aandeel, 0);
  return {
    rapport,
    waarden: {
      meetdatum,
      rapportdatum,
      deskundige,
      percentage: loonwaarde,
      ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    },
    opmerkingen: [
      ...(verzoek === undefined ? ['Er is voor deze zaak geen meting aangevraagd.'] : []),
      ...(verzoek !== undefined && meetdatum > verzoek.uiterlijkMeten
        ? [`De meting was later dan gevraagd: uiterlijk ${formatDatum(verzoek.uiterlijkMeten)}.`]
        : []),
      ...(verzoek !== undefined && verzoek.kenmerk !== kenmerk && loonwaardeverzoeken.length > 1
        ? [`Het rapport noemt ${kenmerk}. De laatste aanvraag is ${verzoek.kenmerk}.`]
        : []),
      ...(verzoek !== undefined && organisatie !== undefined && organisatie !== verzoek.organisatie
        ? [`Het rapport is van ${organisatie}. Gevraagd was ${verzoek.organisatie}.`]
        : []),
      ...(hoofdtaken.length > 0 && Math.round(aandeel) !== 100
        ? [`De hoofdtaken zijn samen ${Math.round(aandeel)}%, geen 100%.`]
        : []),
    ],
  };
}

/** An example of the file, with the reference of this zaak in it. */
export function makeVoorbeeldrapport(kenmerk: string): string {
  const voorbeeld = {
    vorm: 'loonwaarderapport',
    versie: '1.0',
    kenmerk,
    meetdatum: '2026-02-12',
    rapportdatum: '2026-02-20',
    deskundige: 'L. Kuiper',
    organisatie: 'Meetbureau Oost',
    loonwaarde: 60,
    volgendeMeting: '2029-02-12',
    hoofdtaken: [
      { omschrijving: 'Brood inpakken', aandeel: 70, tempo: 60, kwaliteit: 90, nettoWerktijd: 100 },
      { omschrijving: 'Schoonmaken', aandeel: 30, tempo: 75, kwaliteit: 100, nettoWerktijd: 100 },
    ],
    toelichting: 'De werknemer heeft vaste werkinstructies nodig.',
  };
  return `${JSON.stringify(voorbeeld, null, 2)}\n`;
}
