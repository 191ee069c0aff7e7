import type { Demogegevens } from './demo/seed-demo.ts';

/** What somebody at the terminal wants to know now: where to go, who to be, and what to try first. */
export function welcome(url: string, demo: Demogegevens | undefined): string {
  const opened = [`Preferent staat klaar op ${url}`, `Beschrijving van de API: ${url}/api/docs`];
  if (demo === undefined) return opened.join('\n');
  const width = Math.max(...demo.gebruikers.map(({ gebruikersnaam }) => gebruikersnaam.length)) + 2;
  const logins = demo.gebruikers.map(
    ({ gebruikersnaam, rollen, gemeenten }) =>
      `  ${gebruikersnaam.padEnd(width)}${rollen.join(', ').replaceAll('_', ' ')} in ${gemeenten.join(' en ')}`,
  );
  return [
    ...opened,
    '',
    `Dit is een demo met verzonnen mensen. Het wachtwoord is overal: ${demo.wachtwoord}`,
    ...logins,
    '',
    'Probeer eerst dit:',
    '  1. Meld u aan als consulent.olst-wijhe. U ziet de werkvoorraad: bovenaan staat wat het eerst moet.',
    '  2. Open een taak, vul het formulier in en rond hem af. De zaak gaat vanzelf verder.',
    '  3. Klik bovenin op de demodatum en ga een week verder. Rappels gaan uit en termijnen lopen af.',
    '  4. Meld u aan als consulent.voorbeeldstad en zie hoe dezelfde aanvraag daar loopt.',
    '',
    'Stoppen: Ctrl+C. Opnieuw beginnen met verse voorbeelden: npm run demo:reset',
  ].join('\n');
}
