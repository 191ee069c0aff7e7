import type { Briefblok } from '../../../server/domain/brief/brief.ts';

/** What a block is called: "besluit-variabel" is "Besluit variabel". */
export function nameBlok(naam: string): string {
  const woorden = naam.replaceAll('-', ' ');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

/** The words of a block, one line for each item; what the system draws says what will stand there. */
export function listBlokregels(blok: Briefblok): readonly string[] {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
    case 'beroep':
      return [blok.tekst];
    case 'lijst':
      return blok.punten;
    case 'feiten':
      return blok.regels.map(({ label, tekst }) => `${label}: ${tekst}`);
    case 'invulvelden':
      return blok.velden.map((veld) => `${veld}: …`);
    case 'opsomming':
      return ['Hier staat een lijst die het systeem invult.'];
    case 'berekening':
      return ['Hier staat de berekening van het bedrag, stap voor stap.'];
    case 'verrekening':
      return ['Hier staat per maand wat is verrekend, en waardoor.'];
    case 'betaalschema':
      return ['Hier staat per maand wanneer wij betalen en hoeveel.'];
    case 'bezwaar':
      return ['Hier staat hoe iemand bezwaar maakt.'];
  }
}
