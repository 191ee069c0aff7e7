import type { Agendaregel } from '../../domain/volgen/overzicht.ts';
import type { Agendavraag, ZaakViews } from '../../ports.ts';
import { AGENDA_SLEUTEL, agendaSleutel } from '../agenda-sleutel.ts';
import { compareKeys } from '../compare-text.ts';
import type { Sleutel } from '../cursor.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Waarde } from './binding.ts';
import type { Db } from './db.ts';

/** The agenda in SQLite: each gemeente is read along the index of the dates; several gemeenten are merged here. */
export function makeAgenda(db: Db): Pick<ZaakViews, 'agenda' | 'agendaMaanden'> {
  return {
    async agenda(vraag) {
      const na = decodeCursor(vraag.na, AGENDA_SLEUTEL);
      const rijen = vraag.gemeenten
        .flatMap((gemeente) => readRijen(db, gemeente, { ...vraag, na }))
        .toSorted((a, b) => compareKeys(agendaSleutel(a), agendaSleutel(b)));
      const pagina = rijen.slice(0, vraag.aantal);
      const laatste = pagina.at(-1);
      const meer = rijen.length > vraag.aantal && laatste;
      const totaal = countMaanden(db, vraag).reduce((som, { n }) => som + n, 0);
      return { rijen: pagina, totaal, ...(meer ? { volgende: encodeCursor(agendaSleutel(laatste)) } : {}) };
    },
    async agendaMaanden(vraag) {
      const maanden: Record<string, number> = {};
      for (const { maand, n } of countMaanden(db, vraag)) maanden[maand] = (maanden[maand] ?? 0) + n;
      return maanden;
    },
  };
}

function readRijen(
  db: Db,
  gemeente: string,
  vraag: Agendavraag & { readonly na: Sleutel | undefined; readonly aantal: number },
): readonly Agendaregel[] {
  const { sql, waarden } = where(gemeente, vraag);
  const { na } = vraag;
  const vergelijk = na && compareKeys([gemeente], [na[3] ?? '']) > 0 ? '>=' : '>';
  const verder = na ? ` AND (datum, zaaknummer, volgnummer) ${vergelijk} (?, ?, ?)` : '';
  return db
    .all<{ rij: string }>(
      `SELECT rij FROM agenda WHERE ${sql}${verder} ORDER BY datum, zaaknummer, volgnummer LIMIT ?`,
      ...waarden,
      ...(na?.slice(0, 3) ?? []),
      vraag.aantal + 1,
    )
    .map(({ rij }) => JSON.parse(rij) as Agendaregel);
}

function countMaanden(db: Db, vraag: Agendavraag): readonly { readonly maand: string; readonly n: number }[] {
  return vraag.gemeenten.flatMap((gemeente) => {
    const { sql, waarden } = where(gemeente, vraag);
    return db.all<{ maand: string; n: number }>(
      `SELECT substr(datum, 1, 7) AS maand, count(*) AS n FROM agenda WHERE ${sql} GROUP BY 1`,
      ...waarden,
    );
  });
}

function where(gemeente: string, { van, tot, soort }: Agendavraag): { sql: string; waarden: readonly Waarde[] } {
  const sql = 'gemeente = ? AND datum BETWEEN ? AND ?';
  if (soort === undefined) return { sql, waarden: [gemeente, van, tot] };
  return { sql: `${sql} AND soort = ?`, waarden: [gemeente, van, tot, soort] };
}
