import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Werkvoorraadvraag } from '../../server/ports.ts';
import type { Waarde } from '../../server/store/sqlite/binding.ts';
import { Db } from '../../server/store/sqlite/db.ts';
import { MIGRATIES } from '../../server/store/sqlite/migraties.ts';
import { makeVerzenden } from '../../server/store/sqlite/verzenden.ts';
import { makeViews } from '../../server/store/sqlite/views.ts';
import { makeWerkvoorraad } from '../../server/store/sqlite/werkvoorraad.ts';
import { useMap } from './maak-map.ts';
import { maakWerkvoorraadvraag } from './maak-opslag.ts';

/** A database that remembers how SQLite means to run each query. */
class ExplainingDb extends Db {
  readonly plannen: string[] = [];

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  override get<T>(sql: string, ...waarden: readonly Waarde[]): T | undefined {
    this.explain(sql, waarden);
    return super.get<T>(sql, ...waarden);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  override all<T>(sql: string, ...waarden: readonly Waarde[]): readonly T[] {
    this.explain(sql, waarden);
    return super.all<T>(sql, ...waarden);
  }

  private explain(sql: string, waarden: readonly Waarde[]): void {
    for (const { detail } of super.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...waarden)) {
      this.plannen.push(detail);
    }
  }
}

describe('how SQLite runs the lists', () => {
  const map = useMap();

  async function plan(work: (db: ExplainingDb) => Promise<unknown>): Promise<string> {
    const db = new ExplainingDb(join(map(), 'app.db'), MIGRATIES);
    await work(db);
    db.close();
    return db.plannen.join('\n');
  }
  const VRAGEN: readonly (readonly [string, Partial<Werkvoorraadvraag>])[] = [
    ['groep', { lijst: 'groep' }],
    ['alle', {}],
    ['late', { lijst: 'groep', termijn: 'te_laat' }],
    ['stap', { stap: 4, element: 'X' }],
    ['search', { zoek: 'bakker' }],
    ['the next page', { na: Buffer.from('[1,"2026-03-10","LKS-1","t","voorbeeldstad"]').toString('base64url') }],
  ];

  it.each(VRAGEN)('reads a page along the index of its order, without sorting: %s', async (_, anders) => {
    const plannen = await plan((db) => makeWerkvoorraad(db).werkvoorraad(maakWerkvoorraadvraag(anders)));
    expect(plannen).toMatch(/USING (COVERING )?INDEX werkvoorraad_(risico|datum)/);
    expect(plannen).not.toMatch(/TEMP B-TREE|SCAN/);
  });

  it.each([
    ['werknemer', 'werknemer'],
    ['-werkgever', 'werkgever'],
    ['zaak', 'zaaknummer'],
    ['-stap', 'stap'],
    ['-uiterlijk', 'datum'],
    ['-risico', 'risico'],
  ] as const)('reads a page by %s along its own index, without sorting', async (volgorde, index) => {
    const waarde = volgorde === '-stap' ? 3 : 'x';
    const na = Buffer.from(JSON.stringify([0, waarde, 'LKS-1', 't', 'voorbeeldstad'])).toString('base64url');
    for (const anders of [{}, { na }, { lijst: 'groep', zoek: 'bakker' }] as const) {
      const plannen = await plan((db) =>
        makeWerkvoorraad(db).werkvoorraad(maakWerkvoorraadvraag({ ...anders, volgorde })),
      );
      expect(plannen).toMatch(new RegExp(`USING (COVERING )?INDEX werkvoorraad_${index}`));
      expect(plannen).not.toMatch(/TEMP B-TREE|SCAN/);
    }
  });

  it('counts lists, stappen and dates from the running counts', async () => {
    for (const anders of [{}, { lijst: 'groep', stap: 2 }, { element: 'X', termijn: 'vandaag' }] as const) {
      const plannen = await plan((db) => makeWerkvoorraad(db).werkvoorraadTellingen(maakWerkvoorraadvraag(anders)));
      expect(plannen).toMatch(/SEARCH werkvoorraad_tellingen USING PRIMARY KEY \(gemeente=/);
    }
  });

  it('finds one person’s tasks by name', async () => {
    const plannen = await plan((db) => makeWerkvoorraad(db).werkvoorraad(maakWerkvoorraadvraag({ lijst: 'mijn' })));
    expect(plannen.match(/INDEX werkvoorraad_behandelaar/g)).toHaveLength(2);
  });

  it('counts a list by reading it when it ends on its first page, and along its index when it goes on', async () => {
    const vraag = maakWerkvoorraadvraag();
    const eerste = await plan((db) => makeWerkvoorraad(db).werkvoorraad(vraag));
    const na = Buffer.from('[1,"2026-03-10","LKS-1","t","voorbeeldstad"]').toString('base64url');
    const volgende = await plan((db) => makeWerkvoorraad(db).werkvoorraad({ ...vraag, na }));
    expect(eerste).not.toContain('werkvoorraad_tellingen');
    expect(volgende).toContain('werkvoorraad_tellingen');
  });

  it('finds the e-mails that are due among those that wait, not among all letters', async () => {
    const vraag = { gemeente: 'voorbeeldstad', nu: '2026-03-02', onderbroken: '2026-03-02', aantal: 20 };
    const plannen = await plan((db) => makeVerzenden(db).listAanDeBeurt(vraag));
    expect(plannen).toMatch(/INDEX verzendingen_status \(gemeente=\? AND status=\?/);
    expect(plannen).not.toContain('SCAN');
  });

  it('reads zaken and the audit log along their index', async () => {
    const vraag = { gemeenten: ['voorbeeldstad'], aantal: 25 };
    const plannen = await plan(async (db) => {
      await makeViews(db).zaken(vraag);
      await makeViews(db).auditlog(vraag);
    });
    expect(plannen).toMatch(/INDEX zaakregels_volgorde/);
    expect(plannen).toMatch(/INDEX vastleggingen_tijdstip/);
    expect(plannen).not.toMatch(/TEMP B-TREE|SCAN/);
  });
});
