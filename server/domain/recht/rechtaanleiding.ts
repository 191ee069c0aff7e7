import { formatGetal, formatPercentage } from '../bedrag/bedrag.ts';
import type { Rekenbasis, Vastgesteldbedrag } from '../bedrag/rekenbasis.ts';
import { countVasteUren } from '../bedrag/rekenbasis.ts';
import type { Besluit } from '../besluit/besluit.ts';
import { formatDatum } from '../datum.ts';
import type { Rechtaanleiding, Rechtdeel } from './recht.ts';

type Aanleiding = Pick<Rechtdeel, 'aanleiding' | 'reden'>;

/** Why an amount begins on this day, as far as two besluiten can tell. */
export function describeAanleiding(
  { aanleiding, van }: Pick<Vastgesteldbedrag, 'aanleiding' | 'van'>,
  besluit: Pick<Besluit, 'soort' | 'datum' | 'ingangsdatum'>,
  basis: Rekenbasis | undefined,
  vorige: Rekenbasis | undefined,
): Aanleiding {
  const per = `per ${formatDatum(van)}`;
  if (aanleiding === 'indexatie') return { aanleiding, reden: `Nieuw minimumloon ${per}` };
  if (aanleiding === 'verjaardag') return { aanleiding: 'leeftijd', reden: `Hogere leeftijd van de werknemer ${per}` };
  const sinds = besluit.ingangsdatum === undefined ? per : `per ${formatDatum(besluit.ingangsdatum)}`;
  if (besluit.soort === 'herziening') return { aanleiding: 'indexatie', reden: `Nieuw minimumloon ${sinds}` };
  if (vorige === undefined || basis === undefined) {
    return { aanleiding: 'ingang', reden: `Toegekend ${sinds} met het besluit van ${formatDatum(besluit.datum)}` };
  }
  const [eerste, ...rest] = compareBasis(vorige, basis);
  if (eerste === undefined) {
    return { aanleiding: 'besluit', reden: `Besluit van ${formatDatum(besluit.datum)}, ${sinds}` };
  }
  const vervolg = rest.map(({ zin }) => ` en ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`);
  return { aanleiding: eerste.aanleiding, reden: `${eerste.zin}${vervolg.join('')} ${sinds}` };
}

// helpers

interface Verandering {
  readonly aanleiding: Rechtaanleiding;
  readonly zin: string;
}

function compareBasis(oud: Rekenbasis, nieuw: Rekenbasis): readonly Verandering[] {
  const uren = [countVasteUren(oud), countVasteUren(nieuw)].map((aantal) => formatGetal(aantal));
  const veranderingen: (Verandering | false)[] = [
    countVasteUren(oud) !== countVasteUren(nieuw) && {
      aanleiding: 'uren',
      zin: `Uren gewijzigd van ${uren[0]} naar ${uren[1]} per week`,
    },
    (oud.loonwaarde !== nieuw.loonwaarde || oud.soort !== nieuw.soort) && {
      aanleiding: 'loonwaarde',
      zin: `Loonwaarde gewijzigd van ${describeLoonwaarde(oud)} naar ${describeLoonwaarde(nieuw)}`,
    },
    (oud.contractsoort !== nieuw.contractsoort || oud.voltijdUren !== nieuw.voltijdUren) && {
      aanleiding: 'contract',
      zin: 'Contract gewijzigd',
    },
    (oud.geboortedatum !== nieuw.geboortedatum || oud.bbl !== nieuw.bbl) && {
      aanleiding: 'leerweg',
      zin: 'Leeftijd of leerweg van de werknemer gewijzigd',
    },
  ];
  return veranderingen.filter((verandering) => verandering !== false);
}

function describeLoonwaarde({ soort, loonwaarde }: Rekenbasis): string {
  return soort === 'forfaitair' ? 'forfaitair' : formatPercentage(loonwaarde ?? 0);
}
