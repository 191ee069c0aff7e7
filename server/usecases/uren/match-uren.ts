import type { Betaalzaak } from '../../domain/betalen/betaalzaak.ts';
import { hideBsn } from '../../domain/bsn.ts';
import { formatNaam } from '../../domain/naam.ts';
import type { Importfout, Urenbestand, Urenbestandregel } from '../../domain/uren/urenimport.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { heeftVariabeleUren } from './read-zaakuren.ts';

/** Finds the zaak of a line, or says what is wrong with it. Never a BSN in what it says. */
export type Urenzoeker = (
  regel: Urenbestandregel,
) => { readonly zaak: Betaalzaak } | Pick<Importfout, 'kolom' | 'melding'>;

/** Knows the zaken of a gemeente by what a file names them by: the zaaknummer, or the BSN with the loonheffingennummer. */
export async function makeUrenzoeker(
  omgeving: Omgeving,
  gemeente: string,
  bron: Urenbestand['bron'],
): Promise<Urenzoeker> {
  const perSleutel = new Map<string, Betaalzaak[]>();
  for await (const zaak of walkBesloten(omgeving, gemeente)) {
    const sleutel = bron === 'csv' ? zaak.zaaknummer.toUpperCase() : readBsn(omgeving, zaak);
    if (sleutel !== undefined) perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), zaak]);
  }
  if (bron === 'csv') return (regel) => findOpNummer(regel, perSleutel);
  return (regel) => findOpBsn(regel, perSleutel);
}

// helpers

type Zaken = ReadonlyMap<string, readonly Betaalzaak[]>;

/** Only of zaken with variable hours: of others nobody needs to know the BSN here. */
function readBsn({ kluis }: Omgeving, zaak: Betaalzaak): string | undefined {
  return heeftVariabeleUren(zaak) ? kluis.decrypt(zaak.gegevens.werknemer.bsn) : undefined;
}

function findOpNummer({ zaaknummer = '', naam }: Urenbestandregel, zaken: Zaken): ReturnType<Urenzoeker> {
  const [zaak] = zaken.get(zaaknummer.toUpperCase()) ?? [];
  if (zaak === undefined) {
    const melding = `Zaak “${hideBsn(zaaknummer).slice(0, 30)}” is er niet in deze gemeente, of er is nog niet over besloten. Neem het zaaknummer over uit de beschikking.`;
    return { kolom: 'zaaknummer', melding };
  }
  const { achternaam } = zaak.gegevens.werknemer;
  if (naam === undefined || fold(naam).includes(fold(achternaam))) return { zaak };
  const melding = `De naam “${hideBsn(naam).slice(0, 60)}” hoort niet bij zaak ${zaak.zaaknummer}: dat is ${formatNaam(zaak.gegevens.werknemer)}. Verbeter het zaaknummer of de naam.`;
  return { kolom: 'werknemer', melding };
}

function findOpBsn({ bsn = '', loonheffingennummer }: Urenbestandregel, zaken: Zaken): ReturnType<Urenzoeker> {
  const alle = zaken.get(bsn) ?? [];
  if (alle.length === 0) {
    const melding = 'Bij dit BSN is er in deze gemeente geen zaak met variabele uren. Haal de regel uit het bestand.';
    return { kolom: 'bsn', melding };
  }
  const bijWerkgever = alle.filter(
    ({ gegevens }) =>
      loonheffingennummer === undefined ||
      gegevens.werkgever.loonheffingennummer === undefined ||
      fold(gegevens.werkgever.loonheffingennummer) === fold(loonheffingennummer),
  );
  const [zaak, ...meer] = bijWerkgever;
  if (zaak === undefined) {
    const melding = `Het loonheffingennummer hoort niet bij de werkgever van zaak ${alle[0]?.zaaknummer}. Kijk na of het om een andere baan gaat.`;
    return { kolom: 'loonheffingennummer', melding };
  }
  if (meer.length === 0) return { zaak };
  const nummers = bijWerkgever.map(({ zaaknummer }) => zaaknummer).join(' en ');
  return {
    kolom: 'loonheffingennummer',
    melding: `Deze regel kan bij ${nummers} horen. Vul het loonheffingennummer in, ook bij de zaak, of leg de uren daar met de hand vast.`,
  };
}

/** Capitals, accents and signs make no difference. */
function fold(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
