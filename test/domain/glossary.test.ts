import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DOMAIN = new URL('../../server/domain/', import.meta.url);

const rijen = readFileSync(new URL('README.md', DOMAIN), 'utf8')
  .split('\n')
  .filter((regel) => regel.startsWith('| `'))
  .map((regel) =>
    regel
      .split('|')
      .slice(1, -1)
      .map((cel) => cel.trim()),
  )
  .filter((cellen) => cellen.length === 3);
const verklaard = rijen.map(([naam = '']) => naam.replaceAll('`', ''));

const uitgevoerd = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
  .filter((bestand) => bestand.endsWith('.ts'))
  .flatMap((bestand) => {
    const bron = readFileSync(new URL(bestand, DOMAIN), 'utf8');
    return Array.from(bron.matchAll(/^export (?:interface|type|class|abstract class) (\w+)/gm), (treffer) => ({
      bestand,
      naam: treffer[1] ?? '',
    }));
  });

describe('the glossary of the domain', () => {
  it('explains every exported type', () => {
    const zonder = uitgevoerd.filter(({ naam }) => !verklaard.includes(naam));
    // Add a row to server/domain/README.md for each of these.
    expect(zonder.map(({ bestand, naam }) => `${bestand}: ${naam}`)).toEqual([]);
  });

  it('explains nothing that is gone, and nothing twice', () => {
    const namen = uitgevoerd.map(({ naam }) => naam);
    expect(verklaard.filter((naam) => !namen.includes(naam))).toEqual([]);
    expect(verklaard.filter((naam, plaats) => verklaard.indexOf(naam) !== plaats)).toEqual([]);
  });

  it('says for each what it means and where it comes from', () => {
    for (const [naam, betekenis, bron] of rijen) {
      expect(betekenis?.length, naam).toBeGreaterThan(10);
      expect(bron, naam).toBeTruthy();
    }
  });
});
