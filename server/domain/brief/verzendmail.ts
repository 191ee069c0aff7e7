import type { Gemeentegegevens } from '../gemeente.ts';
import type { Verzending } from './verzending.ts';

/** An e-mail with one letter in it. */
export interface Mailbericht {
  /** Of the letter: the mail server and the reader recognise the same letter by it when it is sent again. */
  readonly berichtId: string;
  readonly naar: string;
  /** Where an answer goes. */
  readonly antwoordAan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly bijlage: { readonly naam: string; readonly inhoud: Uint8Array };
}

/** What the reader sees around the letter. It names no employee: an e-mail is read by more people than a letter. */
export function makeMailtekst(
  { titel, zaaknummer, soort }: Pick<Verzending, 'titel' | 'zaaknummer' | 'soort'>,
  gemeente: Gemeentegegevens,
): Pick<Mailbericht, 'onderwerp' | 'tekst'> {
  const wat = soort === 'beschikking' ? 'een besluit' : soort === 'kennisgeving' ? 'een brief' : 'een document';
  const regels = [
    'Beste heer of mevrouw,',
    `In de bijlage vindt u ${wat} van ons: ${titel}.`,
    `Wilt u reageren? Beantwoord deze e-mail of bel ${gemeente.telefoon} (${gemeente.bereikbaar}). Noem daarbij het kenmerk ${zaaknummer}.`,
    `Met vriendelijke groet,\n\n${gemeente.naam}\n${gemeente.afdeling}`,
  ];
  return { onderwerp: `${titel} (kenmerk ${zaaknummer})`, tekst: regels.join('\n\n') };
}

/** The whole e-mail. The same letter always has the same berichtId. */
export function makeMailbericht(
  verzending: Verzending & { readonly email: string },
  gemeente: Gemeentegegevens,
  bijlage: Mailbericht['bijlage'],
): Mailbericht {
  return {
    berichtId: `brief.${verzending.id}`,
    naar: verzending.email,
    antwoordAan: gemeente.email,
    ...makeMailtekst(verzending, gemeente),
    bijlage,
  };
}
