import { ConflictError } from '../../domain/fouten.ts';
import type { Accountvastlegging, Gebruiker, GebruikerStore } from '../../ports.ts';
import { ACCOUNT_BESTAAT, ACCOUNT_GEWIJZIGD } from '../accountmeldingen.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Db } from './db.ts';

/** The accounts in SQLite; an account and its line in the log are one transaction, and the log can only grow. */
export function makeGebruikers(db: Db): GebruikerStore {
  const find = (gebruikersnaam: string): Gebruiker | undefined => {
    const rij = db.get<{ rij: string }>('SELECT rij FROM gebruikers WHERE gebruikersnaam = ?', gebruikersnaam);
    return rij && (JSON.parse(rij.rij) as Gebruiker);
  };
  const put = (gebruiker: Gebruiker) =>
    db.run('INSERT OR REPLACE INTO gebruikers VALUES (?, ?)', gebruiker.gebruikersnaam, JSON.stringify(gebruiker));
  return {
    async find(gebruikersnaam) {
      return find(gebruikersnaam);
    },
    async list(gemeenten) {
      return db
        .all<{ rij: string }>('SELECT rij FROM gebruikers ORDER BY gebruikersnaam')
        .map(({ rij }) => JSON.parse(rij) as Gebruiker)
        .filter((gebruiker) => gebruiker.gemeenten.some((gemeente) => gemeenten.includes(gemeente)));
    },
    async put(gebruiker) {
      put(gebruiker);
    },
    async save({ gebruiker, verwachteVersie, vastlegging }) {
      db.transaction(() => {
        const eerder = find(gebruiker.gebruikersnaam);
        if (eerder && verwachteVersie === undefined) throw new ConflictError(ACCOUNT_BESTAAT);
        if ((eerder && (eerder.versie ?? 0)) !== verwachteVersie) throw new ConflictError(ACCOUNT_GEWIJZIGD);
        put(gebruiker);
        const { id, tijdstip, gemeenten } = vastlegging;
        const rij = JSON.stringify(vastlegging);
        db.run('INSERT INTO accountlog VALUES (?, ?, ?, ?)', tijdstip, id, JSON.stringify(gemeenten), rij);
      });
    },
    async accountlog(vraag) {
      return listAccountlog(db, vraag);
    },
  };
}

function listAccountlog(db: Db, { gemeenten, na, aantal }: Parameters<GebruikerStore['accountlog']>[0]) {
  const waar = `EXISTS (SELECT 1 FROM json_each(accountlog.gemeenten)
    WHERE json_each.value IN (${gemeenten.map(() => '?').join(', ')}))`;
  const telling = db.get<{ n: number }>(`SELECT count(*) AS n FROM accountlog WHERE ${waar}`, ...gemeenten);
  const sleutel = decodeCursor(na, 'ss');
  const rijen = db
    .all<{ rij: string }>(
      `SELECT rij FROM accountlog WHERE ${waar}${sleutel ? ' AND (tijdstip, id) < (?, ?)' : ''}
       ORDER BY tijdstip DESC, id DESC LIMIT ?`,
      ...gemeenten,
      ...(sleutel ?? []),
      aantal + 1,
    )
    .map(({ rij }) => JSON.parse(rij) as Accountvastlegging);
  const pagina = rijen.slice(0, aantal);
  const laatste = pagina.at(-1);
  const volgende = rijen.length > aantal && laatste ? { volgende: encodeCursor([laatste.tijdstip, laatste.id]) } : {};
  return { rijen: pagina, totaal: telling?.n ?? 0, ...volgende };
}
