import type { Zaakregel } from '../../domain/volgen/overzicht.ts';
import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Pagina, Zaaktelling, ZaakViews } from '../../ports.ts';
import type { Sleutel } from '../cursor.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { Waarde } from './binding.ts';
import type { Db } from './db.ts';

/** The other lists in SQLite: zaken and the audit log, newest first, paged by key. */
export function makeViews(db: Db): Pick<ZaakViews, 'zaken' | 'zaaktellingen' | 'vastleggingen' | 'auditlog'> {
  return {
    async zaken(vraag) {
      const woorden = splitZoekwoorden(vraag.zoek);
      const filter = [
        ...(vraag.status === undefined ? [] : ['status = ?']),
        ...(vraag.stap === undefined ? [] : ['stap = ?']),
        ...woorden.map(() => 'instr(zoektekst, ?) > 0'),
      ];
      const waarden = [vraag.status, vraag.stap, ...woorden].filter((waarde) => waarde !== undefined);
      return paginate<Zaakregel>(db, 'zaakregels', ['ontvangen_op', 'zaaknummer', 'gemeente'], {
        ...vraag,
        filter,
        waarden,
        na: decodeCursor(vraag.na, 'sss'),
        key: (rij) => [rij.ontvangenOp, rij.zaaknummer, rij.gemeente],
      });
    },
    async zaaktellingen(gemeenten) {
      return db.all<Zaaktelling>(
        `SELECT rij ->> '$.route' AS route, status, count(*) AS aantal FROM zaakregels
         WHERE gemeente IN (${gemeenten.map(() => '?').join(', ')}) GROUP BY 1, 2 ORDER BY 1, 2`,
        ...gemeenten,
      );
    },
    async vastleggingen(gemeente, zaakId) {
      return db
        .all<{ rij: string }>(
          'SELECT rij FROM vastleggingen WHERE gemeente = ? AND zaak_id = ? ORDER BY versie, volgnummer',
          gemeente,
          zaakId,
        )
        .map(({ rij }) => JSON.parse(rij) as Vastlegging);
    },
    async auditlog(vraag) {
      return paginate<Vastlegging>(db, 'vastleggingen', ['tijdstip', 'zaak_id', 'versie', 'volgnummer', 'gemeente'], {
        ...vraag,
        filter: [],
        waarden: [],
        na: decodeCursor(vraag.na, 'ssnns'),
        key: (rij) => [rij.tijdstip, rij.zaakId, rij.versie, rij.volgnummer, rij.gemeente],
      });
    },
  };
}

interface Lijstvraag<T> {
  readonly gemeenten: readonly string[];
  readonly filter: readonly string[];
  readonly waarden: readonly Waarde[];
  readonly na: Sleutel | undefined;
  readonly aantal: number;
  readonly key: (rij: T) => Sleutel;
}

/** One page, newest first. Table and columns are names of this file, never input. */
function paginate<T>(db: Db, tabel: string, kolommen: readonly string[], vraag: Lijstvraag<T>): Pagina<T> {
  const { gemeenten, aantal, na, key } = vraag;
  const waar = [`gemeente IN (${gemeenten.map(() => '?').join(', ')})`, ...vraag.filter].join(' AND ');
  const waarden = [...gemeenten, ...vraag.waarden];
  const telling = db.get<{ n: number }>(`SELECT count(*) AS n FROM ${tabel} WHERE ${waar}`, ...waarden);
  const verder = na ? ` AND (${kolommen.join(', ')}) < (${kolommen.map(() => '?').join(', ')})` : '';
  const rijen = db
    .all<{ rij: string }>(
      `SELECT rij FROM ${tabel} WHERE ${waar}${verder}
       ORDER BY ${kolommen.map((kolom) => `${kolom} DESC`).join(', ')} LIMIT ?`,
      ...waarden,
      ...(na ?? []),
      aantal + 1,
    )
    .map(({ rij }) => JSON.parse(rij) as T);
  const pagina = rijen.slice(0, aantal);
  const laatste = pagina.at(-1);
  const meer = rijen.length > aantal && laatste !== undefined;
  return { rijen: pagina, totaal: telling?.n ?? 0, ...(meer ? { volgende: encodeCursor(key(laatste)) } : {}) };
}
