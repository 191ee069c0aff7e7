import type { Datum } from '../domain/datum.ts';
import { isDatum } from '../domain/datum.ts';
import type { Veldfout } from '../domain/fouten.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Hoofdtaak, Loonwaarderapport } from '../domain/zaak/loonwaarderapport.ts';

const MAX_BYTES = 200_000;
const MAX_TAKEN = 20;
const VELDEN = [
  '$schema',
  'vorm',
  'versie',
  'kenmerk',
  'meetdatum',
  'rapportdatum',
  'deskundige',
  'organisatie',
  'loonwaarde',
  'volgendeMeting',
  'hoofdtaken',
  'toelichting',
];

/** Reads a report as JSON. @throws InvoerError naming every wrong field, with the way out */
export function readLoonwaarderapport(inhoud: Uint8Array): Loonwaarderapport {
  const bron = parseBron(inhoud);
  const fouten: Veldfout[] = [];
  const lezer = makeLezer(bron, '', fouten);
  const vreemd = Object.keys(bron).find((naam) => !VELDEN.includes(naam));
  if (vreemd !== undefined) {
    fouten.push({ veld: vreemd.slice(0, 40), melding: 'Dit veld is onbekend. Haal het uit het bestand.' });
  }
  const rapport: Loonwaarderapport = {
    kenmerk: lezer.tekst('kenmerk', 40) ?? '',
    meetdatum: lezer.datum('meetdatum') ?? '',
    rapportdatum: lezer.datum('rapportdatum') ?? '',
    deskundige: lezer.tekst('deskundige', 100) ?? '',
    ...pick('organisatie', lezer.tekst('organisatie', 150, true)),
    loonwaarde: lezer.procent('loonwaarde', 100, true) ?? 0,
    ...pick('volgendeMeting', lezer.datum('volgendeMeting', true)),
    hoofdtaken: readHoofdtaken(bron['hoofdtaken'], fouten),
    ...pick('toelichting', lezer.tekst('toelichting', 5000, true)),
  };
  if (fouten.length === 0) return rapport;
  const aantal = fouten.length === 1 ? 'één veld' : `${fouten.length} velden`;
  throw new InvoerError(
    `In het rapport klopt ${aantal} niet. Vraag het bureau om een goed bestand, of vul het zelf in.`,
    fouten,
  );
}

// helpers

type Bron = Readonly<Record<string, unknown>>;

function parseBron(inhoud: Uint8Array): Bron {
  if (inhoud.byteLength > MAX_BYTES)
    throw refuse('Dit bestand is te groot voor een rapport als JSON. Is het een pdf? Voeg die toe bij Documenten.');
  let bron: unknown;
  try {
    bron = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inhoud));
  } catch {
    throw refuse('Dit is geen JSON-bestand. Is het een pdf? Voeg die toe bij Documenten.');
  }
  if (!isBron(bron) || bron['vorm'] !== 'loonwaarderapport') {
    throw refuse('Dit is geen loonwaarderapport. In het bestand hoort "vorm": "loonwaarderapport" te staan.');
  }
  if (bron['versie'] !== '1.0')
    throw refuse('Deze versie van het loonwaarderapport is onbekend. Nodig is "versie": "1.0".');
  return bron;
}

function makeLezer(bron: Bron, voor: string, fouten: Veldfout[]) {
  const meld = (veld: string, melding: string): undefined => {
    fouten.push({ veld: `${voor}${veld}`, melding });
    return undefined;
  };
  const mist = (veld: string, mag: boolean) => (mag ? undefined : meld(veld, 'Dit veld ontbreekt.'));
  return {
    tekst(veld: string, lengte: number, mag = false): string | undefined {
      const waarde = bron[veld];
      if (waarde === undefined || waarde === null || waarde === '') return mist(veld, mag);
      if (typeof waarde !== 'string') return meld(veld, 'Hier hoort tekst te staan.');
      return waarde.length > lengte
        ? meld(veld, `Deze tekst is langer dan ${lengte} tekens. Kort hem in.`)
        : waarde.trim();
    },
    datum(veld: string, mag = false): Datum | undefined {
      const waarde = bron[veld];
      if (waarde === undefined || waarde === null || waarde === '') return mist(veld, mag);
      return isDatum(waarde) ? waarde : meld(veld, 'Hier hoort een datum te staan als 2026-02-12.');
    },
    procent(veld: string, grens: number, heel = false): number | undefined {
      const waarde = bron[veld];
      if (waarde === undefined || waarde === null) return mist(veld, false);
      const goed = typeof waarde === 'number' && waarde >= 0 && waarde <= grens && (!heel || Number.isInteger(waarde));
      if (goed) return waarde;
      return meld(
        veld,
        heel
          ? `Hier hoort een heel getal van 0 tot en met ${grens} te staan.`
          : `Hier hoort een getal van 0 tot en met ${grens} te staan.`,
      );
    },
  };
}

function readHoofdtaken(bron: unknown, fouten: Veldfout[]): readonly Hoofdtaak[] {
  if (bron === undefined || bron === null) return [];
  if (!Array.isArray(bron) || bron.length > MAX_TAKEN) {
    fouten.push({
      veld: 'hoofdtaken',
      melding: `Hier hoort een lijst van hoogstens ${MAX_TAKEN} hoofdtaken te staan.`,
    });
    return [];
  }
  return bron.map((deel: unknown, nummer): Hoofdtaak => {
    const lezer = makeLezer(isBron(deel) ? deel : {}, `hoofdtaken ${nummer + 1}, `, fouten);
    return {
      omschrijving: lezer.tekst('omschrijving', 200) ?? '',
      aandeel: lezer.procent('aandeel', 100) ?? 0,
      tempo: lezer.procent('tempo', 200) ?? 0,
      kwaliteit: lezer.procent('kwaliteit', 100) ?? 0,
      nettoWerktijd: lezer.procent('nettoWerktijd', 100) ?? 0,
    };
  });
}

function isBron(waarde: unknown): waarde is Bron {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function pick<K extends string, V>(naam: K, waarde: V | undefined): Partial<Record<K, V>> {
  return waarde === undefined ? {} : ({ [naam]: waarde } as Record<K, V>);
}

function refuse(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'bestand', melding }]);
}
