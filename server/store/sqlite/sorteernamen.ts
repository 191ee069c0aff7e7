import { makeSorteernaam } from '../../domain/naam.ts';
import type { Connection } from './binding.ts';

const VAST = `CREATE TRIGGER werkvoorraad_vast BEFORE UPDATE ON werkvoorraad
  BEGIN SELECT RAISE(ABORT, 'Regels van de werkvoorraad worden vervangen, niet gewijzigd.'); END;`;

/** Gives the task rows of before names were sorted without their tussenvoegsel the key of today. */
export function rewriteSorteernamen(connection: Connection): void {
  const rijen = connection
    .prepare("SELECT gemeente, taak_id AS taakId, rij ->> '$.werknemer' AS werknemer FROM werkvoorraad")
    .all() as readonly Record<'gemeente' | 'taakId' | 'werknemer', string>[];
  const schrijf = connection.prepare(
    'UPDATE werkvoorraad SET werknemer_sleutel = ? WHERE gemeente = ? AND taak_id = ?',
  );
  connection.exec('DROP TRIGGER werkvoorraad_vast');
  for (const { gemeente, taakId, werknemer } of rijen) schrijf.run(makeSorteernaam(werknemer), gemeente, taakId);
  connection.exec(VAST);
}
