import { type Betaalzaak, isBesloten, toBetaalzaak } from '../../domain/betalen/betaalzaak.ts';
import { ConflictError, DuplicateError } from '../../domain/fouten.ts';
import type { Termijnregel } from '../../domain/volgen/overzicht.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Opdrachtresultaat, Opslag, ZaakStore } from '../../ports.ts';
import { checkOpslag } from '../check-opslag.ts';
import { GEEN_DATUM, sorteerwaarden } from '../werkvoorraad-volgorde.ts';
import type { Db } from './db.ts';

/** The aggregate store in SQLite: everything that one save writes is one transaction on disk. */
export function makeZaken(db: Db): ZaakStore {
  return {
    async find(gemeente, zaakId) {
      const rij = db.get<{ inhoud: string }>(
        'SELECT inhoud FROM zaken WHERE gemeente = ? AND zaak_id = ?',
        gemeente,
        zaakId,
      );
      return rij && (JSON.parse(rij.inhoud) as Zaak);
    },
    async save(opslag) {
      checkOpslag(opslag);
      db.transaction(() => writeOpslag(db, opslag));
    },
    async findOpdracht(gemeente, opdrachtId) {
      return findOpdracht(db, gemeente, opdrachtId);
    },
    async nextZaaknummer(gemeente, jaar) {
      const rij = db.get<{ stand: number }>(
        `INSERT INTO nummers (gemeente, jaar, stand) VALUES (?, ?, 1)
         ON CONFLICT (gemeente, jaar) DO UPDATE SET stand = stand + 1 RETURNING stand`,
        gemeente,
        jaar,
      );
      if (!rij) throw new Error('Er is geen zaaknummer uitgegeven.');
      return rij.stand;
    },
    async listBesloten(gemeente, na, aantal) {
      return db
        .all<{ rij: string }>(
          'SELECT rij FROM betaalzaken WHERE gemeente = ? AND zaak_id > ? ORDER BY zaak_id LIMIT ?',
          gemeente,
          na ?? '',
          aantal,
        )
        .map(({ rij }) => JSON.parse(rij) as Betaalzaak);
    },
    async findDueTermijnen(vandaag, limiet) {
      return db
        .all<Termijnregel>(
          `SELECT termijn_id AS termijnId, zaak_id AS zaakId, gemeente, soort, einddatum FROM termijnen
           WHERE einddatum < ? ORDER BY einddatum, gemeente, zaak_id, termijn_id LIMIT ?`,
          vandaag,
          limiet,
        )
        .map((rij) => ({ ...rij }));
    },
  };
}

/**
 * Everything of one save, inside a transaction of the caller. A command that was saved before writes nothing.
 * @throws ConflictError @throws DuplicateError as a save does
 */
export function writeOpslag(db: Db, opslag: Opslag): void {
  if (isDoneBefore(db, opslag)) return;
  writeZaak(db, opslag);
  writeLists(db, opslag);
  writeLog(db, opslag);
}

// helpers

function findOpdracht(db: Db, gemeente: string, opdrachtId: string): Opdrachtresultaat | undefined {
  const rij = db.get<Opdrachtresultaat>(
    'SELECT zaak_id AS zaakId, versie FROM opdrachten WHERE gemeente = ? AND opdracht_id = ?',
    gemeente,
    opdrachtId,
  );
  return rij && { ...rij };
}

function isDoneBefore(db: Db, { zaak, opdrachtId }: Opslag): boolean {
  const eerder = findOpdracht(db, zaak.gemeente, opdrachtId);
  if (eerder && eerder.zaakId !== zaak.id) {
    throw new DuplicateError(`Opdracht ${opdrachtId} is al uitgevoerd voor een andere zaak.`);
  }
  return eerder !== undefined;
}

/** Inside the transaction nobody else writes, so a version that was read still stands when it is replaced. */
function writeZaak(db: Db, { zaak, verwachteVersie, opdrachtId }: Opslag): void {
  const { gemeente, id, versie, zaaknummer } = zaak;
  const nu = db.get<{ versie: number }>('SELECT versie FROM zaken WHERE gemeente = ? AND zaak_id = ?', gemeente, id);
  if ((nu?.versie ?? 0) !== verwachteVersie) {
    throw new ConflictError(`Zaak ${zaaknummer} is intussen door iemand anders gewijzigd.`);
  }
  const andere = 'SELECT 1 FROM zaken WHERE gemeente = ? AND zaaknummer = ? AND zaak_id <> ?';
  if (db.get(andere, gemeente, zaaknummer, id)) {
    throw new DuplicateError(`Zaaknummer ${zaaknummer} is al in gebruik.`);
  }
  db.run(
    `INSERT INTO zaken (gemeente, zaak_id, versie, zaaknummer, inhoud) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (gemeente, zaak_id) DO UPDATE SET versie = excluded.versie, zaaknummer = excluded.zaaknummer,
       inhoud = excluded.inhoud`,
    gemeente,
    id,
    versie,
    zaaknummer,
    JSON.stringify(zaak),
  );
  db.run('INSERT INTO opdrachten VALUES (?, ?, ?, ?)', gemeente, opdrachtId, id, versie);
}

/** The rows of the lists are those of the last save: the old ones go, the new ones come. */
function writeLists(db: Db, { zaak, werkvoorraad, zaakregel, termijnen, agenda }: Opslag): void {
  const { gemeente, id } = zaak;
  db.run('DELETE FROM werkvoorraad WHERE gemeente = ? AND zaak_id = ?', gemeente, id);
  for (const rij of werkvoorraad) {
    const { werknemer, werkgever } = sorteerwaarden(rij);
    db.run(
      'INSERT INTO werkvoorraad VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      gemeente,
      id,
      rij.taakId,
      rij.zaaknummer,
      rij.rol,
      rij.behandelaar,
      rij.wettelijkUiterlijk,
      rij.uiterlijk ?? GEEN_DATUM,
      rij.opgeschort ? 1 : 0,
      rij.stap,
      rij.element,
      rij.werkgever,
      rij.route,
      rij.zoektekst,
      JSON.stringify(rij),
      werknemer,
      werkgever,
      rij.uitgesteldTot ?? '',
    );
  }
  db.run(
    'INSERT OR REPLACE INTO zaakregels VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    gemeente,
    id,
    zaakregel.ontvangenOp,
    zaakregel.zaaknummer,
    zaakregel.status,
    zaakregel.stap,
    zaakregel.zoektekst,
    JSON.stringify(zaakregel),
  );
  db.run('DELETE FROM termijnen WHERE gemeente = ? AND zaak_id = ?', gemeente, id);
  for (const rij of termijnen) {
    db.run('INSERT INTO termijnen VALUES (?, ?, ?, ?, ?)', gemeente, id, rij.termijnId, rij.soort, rij.einddatum);
  }
  writeAgenda(db, gemeente, id, agenda);
  if (!isBesloten(zaak)) return;
  db.run('INSERT OR REPLACE INTO betaalzaken VALUES (?, ?, ?)', gemeente, id, JSON.stringify(toBetaalzaak(zaak)));
}

function writeAgenda(db: Db, gemeente: string, zaakId: string, agenda: Opslag['agenda']): void {
  db.run('DELETE FROM agenda WHERE gemeente = ? AND zaak_id = ?', gemeente, zaakId);
  for (const rij of agenda) {
    const { volgnummer, datum, zaaknummer, soort } = rij;
    const json = JSON.stringify(rij);
    db.run(
      'INSERT INTO agenda VALUES (?, ?, ?, ?, ?, ?, ?)',
      gemeente,
      zaakId,
      volgnummer,
      datum,
      zaaknummer,
      soort,
      json,
    );
  }
}

function writeLog(db: Db, { zaak, vastleggingen, effecten }: Opslag): void {
  const { gemeente, id, versie } = zaak;
  for (const rij of vastleggingen) {
    db.run(
      'INSERT INTO vastleggingen VALUES (?, ?, ?, ?, ?, ?)',
      gemeente,
      id,
      versie,
      rij.volgnummer,
      rij.tijdstip,
      JSON.stringify(rij),
    );
  }
  for (const effect of effecten) {
    db.run(
      'INSERT INTO outbox (effect_id, gemeente, zaak_id, effect) VALUES (?, ?, ?, ?)',
      effect.id,
      gemeente,
      id,
      JSON.stringify(effect),
    );
  }
}
