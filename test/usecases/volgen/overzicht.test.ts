import { beforeAll, describe, expect, it } from 'vitest';
import { makeCsv } from '../../../server/domain/csv.ts';
import {
  listFormulierrijen,
  makeDoorlooptijdendocument,
} from '../../../server/domain/volgen/doorlooptijdenformulier.ts';
import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import { GEMEENTE, given, release } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { GROOT } from '../world.ts';

let world: World;

/** One zaak granted and paid, one that waits for its besluit until its terms come near. */
beforeAll(async () => {
  ({ world } = await given());
  await release(world);
  await deliverBetaalberichten(world.omgeving);
  const open = await world.start({ 'werknemer.bsn': '111222333' });
  await world.complete(open, 'BeoordelenAanvraagTask');
  await world.complete(open, 'AanvragenLoonwaardemetingTask', {
    'loonwaarde.aangevraagdOp': '2026-02-09',
    'loonwaarde.uiterlijkMeten': '2026-02-20',
  });
  await world.complete(open, 'InvoerenLoonwaarderapportTask', {
    'loonwaarde.meetdatum': '2026-02-09',
    'loonwaarde.rapportdatum': '2026-02-09',
  });
  await world.complete(open, 'BesprekenUitkomstTask', { 'gesprek.datum': '2026-02-09' });
  await world.goTo('2026-03-09');
});

describe('the overview of a gemeente', () => {
  it('shows the open work, and the statutory term that comes near on top', async () => {
    const overzicht = await world.usecases.readOverzicht(GROOT, GEMEENTE);
    expect(overzicht.open).toMatchObject({ te_laat: 1 });
    expect(overzicht.risico[0]).toMatchObject({ taak: 'Besluit vaststellen', wettelijkUiterlijk: '2026-03-16' });
  });

  it('shows what was paid month by month, and that March has no run yet', async () => {
    const { maanden, runs, waarschuwing } = await world.usecases.readOverzicht(GROOT, GEMEENTE);
    expect(maanden.at(-2)).toEqual({ maand: '2026-02', bedragCent: 35_539 + 122_411, regels: 2 });
    expect(maanden.at(-1)).toEqual({ maand: '2026-03', bedragCent: 0, regels: 0 });
    expect(maanden).toHaveLength(12);
    expect(runs).toEqual([]);
    // The run of February was released, and its file is not at the bank.
    expect(waarschuwing).toMatchObject({ maand: '2026-02' });
  });

  it('counts the zaken by route, and names nobody', async () => {
    const overzicht = await world.usecases.readOverzicht({ ...GROOT, rollen: ['beleidsmedewerker'] }, GEMEENTE);
    expect(overzicht.routes).toEqual([
      { route: 'regulier', status: 'afgerond', aantal: 1 },
      { route: 'tijdens_dienstverband', status: 'lopend', aantal: 1 },
    ]);
    expect(JSON.stringify(overzicht)).not.toContain('Jansen');
  });
});

describe('the doorlooptijden of real zaken', () => {
  it('measure from the log what really happened', async () => {
    const { geheel, perWerkgever, perVariant } = await world.usecases.readDoorlooptijden(GROOT, GEMEENTE, {});
    expect(geheel.zaken).toBe(1);
    expect(
      Object.fromEntries(geheel.cijfers.map(({ stap, mediaan, binnenNorm }) => [stap, [mediaan, binnenNorm]])),
    ).toEqual({
      meting: [0, 0],
      rapport: [0, 1],
      besluit: [0, 1],
      vijf_weken: [0, 1],
      geheel: [0, 0],
      eerste_betaling: [34, 1],
    });
    expect(perWerkgever.map(({ naam }) => naam)).toEqual(['Bakkerij De Vries']);
    expect(perVariant).toHaveLength(1);
  });

  it('leave out what was decided outside the period, and refuse one that ends before it begins', async () => {
    const later = await world.usecases.readDoorlooptijden(GROOT, GEMEENTE, { van: '2026-02-01', tot: '2026-03-01' });
    expect(later.geheel.zaken).toBe(0);
    const om = world.usecases.readDoorlooptijden(GROOT, GEMEENTE, { van: '2026-03-01', tot: '2026-02-01' });
    await expect(om).rejects.toThrow(/eerste dag/);
  });

  it('fill the form, as a sheet and as a document', async () => {
    const formulier = await world.usecases.readDoorlooptijden(GROOT, GEMEENTE, {});
    const csv = makeCsv(listFormulierrijen(formulier));
    expect(csv).toContain('"Gemeten tot rapport"');
    expect(csv).toContain('"100%"');
    const document = makeDoorlooptijdendocument(formulier);
    expect(document.blokken.filter(({ soort }) => soort === 'tabel').length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(document)).toContain('vijf weken (art. 10d lid 12 Pw)');
  });
});
