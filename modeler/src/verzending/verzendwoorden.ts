import type { Verzending, Verzendstatus } from '../../../server/domain/brief/verzending.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Tijdstip } from '../../../server/domain/zaak/zaak.ts';
import type { Verzendgroep } from '../../../server/usecases/verzenden/verzendusecases.ts';
import type { Icoonnaam } from '../onderdelen/icoon.tsx';
import { dateOfTijdstip, formatTijd, formatTijdstip } from '../weergave/datum.ts';

interface Statuswoord {
  readonly naam: string;
  readonly klasse: 'nu' | 'klaar' | 'vandaag' | 'laat' | 'stil';
  readonly icoon: Icoonnaam;
}

/** Where a letter is: sign, words and colour. */
export const VERZENDSTATUS: Readonly<Record<Verzendstatus, Statuswoord>> = {
  te_versturen: { naam: 'Klaar om te versturen', klasse: 'vandaag', icoon: 'stip' },
  bezig: { naam: 'Wordt verstuurd', klasse: 'nu', icoon: 'nu' },
  te_printen: { naam: 'Te printen', klasse: 'vandaag', icoon: 'stip' },
  geprint: { naam: 'Geprint, nog naar de post', klasse: 'nu', icoon: 'nu' },
  verzonden: { naam: 'Verzonden', klasse: 'klaar', icoon: 'klaar' },
  mislukt: { naam: 'Mislukt', klasse: 'laat', icoon: 'kruis' },
};

/** Where a letter is, in words; an e-mail that could not go yet says that it is tried again. */
export function nameVerzendstatus({ status, fout, volgendePoging }: Verzending): string {
  const opnieuw = status === 'te_versturen' && fout !== undefined && volgendePoging !== undefined;
  return opnieuw ? 'Wacht op een nieuwe poging' : VERZENDSTATUS[status].naam;
}

export const GROEPNAMEN: Readonly<Record<Verzendgroep, string>> = {
  te_printen: 'Te printen',
  te_versturen: 'Te versturen',
  mislukt: 'Mislukt',
  verzonden: 'Verzonden',
};

/** "per e-mail naar info@bakkerij.example", "per post", "uitgereikt aan B. de Vries". */
export function describeWijze({ wijze, email, uitgereiktAan }: Verzending): string {
  switch (wijze) {
    case 'e-mail':
      return `per e-mail naar ${email ?? 'een onbekend adres'}`;
    case 'post':
      return 'per post';
    case 'uitgereikt':
      return `uitgereikt aan ${uitgereiktAan ?? 'de ontvanger'}`;
    default:
      return wijze satisfies never;
  }
}

/** That a besluit left on a later day than stands on it: then its bezwaartermijn began later too. */
export function describeVerschil({ soort, verzondenOp, briefdatum }: Verzending): string | undefined {
  if (soort !== 'beschikking' || verzondenOp === undefined || verzondenOp <= briefdatum) return undefined;
  return `Op de brief staat ${formatDatumKort(briefdatum)}. De bezwaartermijn begint op de dag na de verzending.`;
}

/** How often the mail server was tried in vain, when last, and what comes next; nothing before the first attempt. */
export function describePogingen({
  wijze,
  status,
  pogingen,
  sinds,
  verzondenOp,
  volgendePoging,
  fout,
}: Verzending): string | undefined {
  if (wijze !== 'e-mail' || pogingen === 0 || fout === undefined || verzondenOp !== undefined) return undefined;
  if (status === 'te_versturen') {
    const keer = `Poging ${pogingen} was ${formatTijdstip(sinds)}.`;
    return volgendePoging === undefined ? keer : `${keer} Volgende poging ${describeMoment(volgendePoging, sinds)}.`;
  }
  if (status !== 'mislukt') return undefined;
  const vaak = pogingen > 1 ? ` (${pogingen} keer geprobeerd)` : '';
  return `Dat was ${formatTijdstip(sinds)}${vaak}. Het gaat niet vanzelf opnieuw: kies wat u doet.`;
}

// helpers

/** "om 14:05" on the same day, else with the day. */
function describeMoment(tijdstip: Tijdstip, bij: Tijdstip): string {
  return dateOfTijdstip(tijdstip) === dateOfTijdstip(bij) ? `om ${formatTijd(tijdstip)}` : formatTijdstip(tijdstip);
}
