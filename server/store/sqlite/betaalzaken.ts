import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { isBesloten, toBetaalzaak, toVrijgegeven } from '../../domain/betalen/betaalzaak.ts';
import { makeRunkop } from '../../domain/betalen/runkop.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Connection } from './binding.ts';

/** Gives a file of before there were bulk reads what a payment run reads: of each decided zaak, and of each released run. */
export function fillBetaalzaken(connection: Connection): void {
  const zaken = list(connection, 'SELECT gemeente, zaak_id AS id FROM zaken');
  const lees = connection.prepare('SELECT inhoud FROM zaken WHERE gemeente = ? AND zaak_id = ?');
  const schrijf = connection.prepare('INSERT INTO betaalzaken VALUES (?, ?, ?)');
  for (const { gemeente, id } of zaken) {
    const zaak = JSON.parse((lees.get(gemeente, id) as { readonly inhoud: string }).inhoud) as Zaak;
    if (isBesloten(zaak)) schrijf.run(gemeente, id, JSON.stringify(toBetaalzaak(zaak)));
  }
  const runs = list(connection, 'SELECT gemeente, id FROM betaalruns');
  const leesRun = connection.prepare('SELECT rij FROM betaalruns WHERE gemeente = ? AND id = ?');
  const schrijfRun = connection.prepare('UPDATE betaalruns SET vrijgegeven = ? WHERE gemeente = ? AND id = ?');
  for (const { gemeente, id } of runs) {
    const vrijgegeven = toVrijgegeven(
      JSON.parse((leesRun.get(gemeente, id) as { readonly rij: string }).rij) as Betaalrun,
    );
    if (vrijgegeven !== undefined) schrijfRun.run(JSON.stringify(vrijgegeven), gemeente, id);
  }
}

/** Gives the runs of before their kop. */
export function fillRunkoppen(connection: Connection): void {
  const lees = connection.prepare('SELECT rij FROM betaalruns WHERE gemeente = ? AND id = ?');
  const schrijf = connection.prepare('INSERT INTO betaalrunkoppen VALUES (?, ?, ?)');
  for (const { gemeente, id } of list(connection, 'SELECT gemeente, id FROM betaalruns')) {
    const run = JSON.parse((lees.get(gemeente, id) as { readonly rij: string }).rij) as Betaalrun;
    schrijf.run(gemeente, id, JSON.stringify(makeRunkop(run)));
  }
}

// helpers

function list(connection: Connection, sql: string): readonly Record<'gemeente' | 'id', string>[] {
  return connection.prepare(sql).all() as readonly Record<'gemeente' | 'id', string>[];
}
