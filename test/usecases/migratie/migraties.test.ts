import { describe, expect, test } from 'vitest';
import { ConflictError, InvoerError } from '../../../server/domain/fouten.ts';
import { readInhoud } from '../../../server/domain/variant/variant.ts';
import { replayZaak } from '../../../server/domain/zaak/evolve-zaak.ts';
import { replaceVarianten } from '../../../server/rules/variantversies.ts';
import { makeMemoryStores } from '../../../server/store/memory/memory-stores.ts';
import { resumeMigraties } from '../../../server/usecases/migratie/resume-migraties.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { completeTotBesluit } from '../aanvraag.ts';
import { makeWorld, type World } from '../world.ts';

const STAD = 'voorbeeldstad';
const BEHEER: Actor = {
  gebruikersnaam: 'h.celik',
  naam: 'H. Çelik',
  rollen: ['functioneel_beheerder'],
  gemeenten: [STAD],
};
const PLAATS = { gemeente: STAD, variantId: `bestand:${STAD}:2` };
const REDEN = 'De raad heeft het nieuwe proces vastgesteld.';
const ZONDER_AOK = { 'dienstverband.aokOntvangenOp': undefined };

const basis = makeWorld();
const [bron] = basis.omgeving.processen.processen;
const landelijk = basis.omgeving.regels.gemeenten[STAD]?.varianten ?? [];

/** A world in which version 2 is there from March on: longer rappels, later payment, and this diagram. */
function makeTweede(anders: (xml: string) => string = (xml) => xml, stores = makeMemoryStores()): World {
  const [eerste] = landelijk;
  if (!eerste || !bron) throw new Error('The rules have no version to begin with');
  const motivering = 'Werkgevers vragen meer tijd om te antwoorden.';
  const tweede = {
    ...eerste,
    versie: '2',
    geldigVanaf: '2026-03-01',
    ...readInhoud({
      afwijkingen: [
        { sleutel: 'rappel.interval_wd', waarde: 15, motivering },
        { sleutel: 'loonwaarde.rapporttermijn_wd', waarde: 2, motivering },
        { sleutel: 'betaling.dag', waarde: 15, motivering },
      ],
      diagrammen: [{ proces: bron.naam, basis: bron.versie, xml: anders(bron.xml), motiveringen: [] }],
    }),
  };
  return makeWorld({ regels: replaceVarianten(basis.omgeving.regels, STAD, [eerste, tweede]), stores });
}

const rename = (xml: string): string => xml.replaceAll('name="Gegevens ontvangen"', 'name="Gegevens opvragen"');
const drop = (xml: string): string => xml.replaceAll('BesprekenUitkomstTask', 'NabesprekenUitkomstTask');

/** Waits for the arbeidsovereenkomst that a rappel asked for. */
async function startRappel(world: World): Promise<string> {
  const zaakId = await world.start(ZONDER_AOK);
  await completeTotBesluit(world, zaakId);
  return zaakId;
}

type Invoer = Parameters<World['usecases']['migrateZaken']>[2];

const opdracht = (nummer: number): string => `00000000-0000-4000-8000-00000000000${nummer}`;

describe('a version that is compared with the running zaken', () => {
  test('tells which dates move, which cannot, and changes nothing', async () => {
    const world = makeTweede(rename);
    const zaakId = await startRappel(world);
    const voor = await world.zaak(zaakId);

    const lezing = await world.usecases.readLopendeZaken(BEHEER, PLAATS);

    expect(lezing).toMatchObject({ gepubliceerd: true, magOverzetten: true, stappen: [{ stap: 4, aantal: 1 }] });
    expect(lezing.zaken).toMatchObject([
      {
        zaakId,
        oordeel: 'kan',
        bezwaren: [],
        datums: [
          { naam: 'Reactietermijn na een herinnering', oud: '2026-01-19', nieuw: '2026-01-26' },
          { naam: 'Betaaldag februari 2026', oud: '2026-02-20', nieuw: '2026-02-13' },
        ],
      },
    ]);
    expect(await world.zaak(zaakId)).toEqual(voor);
  });

  test('tells why a zaak cannot move: its open step is not there any more', async () => {
    const world = makeTweede(drop);
    const zaakId = await world.start();
    await world.complete(zaakId, 'BeoordelenAanvraagTask');
    await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
    await world.complete(zaakId, 'InvoerenLoonwaarderapportTask');

    const { zaken } = await world.usecases.readLopendeZaken(BEHEER, PLAATS);

    expect(zaken).toMatchObject([
      {
        oordeel: 'kan_niet',
        bezwaren: ['De stap “Uitkomst bespreken” staat open, maar bestaat niet in de andere versie.'],
      },
    ]);
  });
});

describe('running zaken that are moved', () => {
  test('go on under the new version: the term, the name of the task, the history, and then the process to its end', async () => {
    const world = makeTweede(rename);
    const zaakId = await startRappel(world);

    const rapport = await world.usecases.migrateZaken(BEHEER, PLAATS, {
      opdrachtId: opdracht(1),
      zaakIds: [zaakId],
      reden: REDEN,
    });

    expect(rapport).toMatchObject({ af: true, regels: [{ zaakId, uitkomst: 'overgezet' }] });
    const zaak = await world.zaak(zaakId);
    expect(zaak.variant.versie).toBe('2');
    expect(zaak.processen[0]?.versie).toBe(`2026-01-01+${zaak.variant.naam}.2`);
    expect(zaak.termijnen.find(({ soort }) => soort === 'rappel')).toMatchObject({
      aantal: 15,
      einddatum: '2026-01-26',
    });
    expect((await world.openTaak(zaakId)).naam).toBe('Gegevens opvragen');
    const geschiedenis = await world.usecases.readGeschiedenis({ ...BEHEER, rollen: ['consulent'] }, STAD, zaakId);
    expect(geschiedenis[0]).toMatchObject({
      door: 'h.celik',
      zin: expect.stringContaining('naar versie 2. Reden: De raad'),
    });
    await world.complete(zaakId, 'OntvangenGegevensTask', { 'dienstverband.aokOntvangenOp': '2026-01-05' });
    await world.complete(zaakId, 'VaststellenBesluitTask');
    const klaar = await world.zaak(zaakId);
    expect(klaar).toMatchObject({ status: 'afgerond', besluiten: [{ soort: 'toekenning_regulier' }] });
    expect(klaar.besluiten[0]?.betaalschema[0]?.betaaldag.slice(8)).toBe('13');
    const log = await world.stores.views.vastleggingen(STAD, zaakId);
    expect(replayZaak(log)).toStrictEqual(klaar);
  });

  const rest: readonly (readonly [string, (world: World, invoer: Invoer) => Promise<unknown>])[] = [
    ['the same command does the rest', (world, invoer) => world.usecases.migrateZaken(BEHEER, PLAATS, invoer)],
    ['the next start of the server does the rest', (world) => resumeMigraties(world.omgeving)],
  ];
  test.each(rest)('after a crash halfway %s, and nothing twice', async (_naam, doRest) => {
    const stores = makeMemoryStores();
    const world = makeTweede(rename, stores);
    const zaakIds = [await startRappel(world), await startRappel(world), await startRappel(world)];
    let saves = 0;
    const kapot = {
      ...stores,
      zaken: {
        ...stores.zaken,
        save: async (opslag: Parameters<typeof stores.zaken.save>[0]) => {
          saves += 1;
          // The process is gone: no error that anybody handles.
          if (saves === 2) throw 'stroom weg';
          await stores.zaken.save(opslag);
        },
      },
    };
    const invoer = { opdrachtId: opdracht(1), zaakIds, reden: REDEN };
    await expect(makeTweede(rename, kapot).usecases.migrateZaken(BEHEER, PLAATS, invoer)).rejects.toBe('stroom weg');
    const halverwege = await world.usecases.readLopendeZaken(BEHEER, PLAATS);
    expect(halverwege.zaken.map(({ oordeel }) => oordeel).toSorted()).toEqual(['kan', 'kan', 'volgt_al']);
    expect(halverwege.migraties).toMatchObject([{ af: false, reden: REDEN }]);

    await doRest(world, invoer);
    const [rapport] = (await world.usecases.readLopendeZaken(BEHEER, PLAATS)).migraties;
    const nogEens = await world.usecases.migrateZaken(BEHEER, PLAATS, invoer);
    expect(await resumeMigraties(world.omgeving)).toBe(0);

    expect(rapport?.regels.map(({ uitkomst }) => uitkomst)).toEqual(['overgezet', 'overgezet', 'overgezet']);
    expect(nogEens).toEqual(rapport);
    for (const zaakId of zaakIds) {
      const log = await stores.views.vastleggingen(STAD, zaakId);
      const wissels = log.filter(({ gebeurtenis }) => gebeurtenis.soort === 'VariantGewisseld');
      expect(wissels.map(({ door }) => door)).toEqual([BEHEER.gebruikersnaam]);
    }
  });

  test('that were being put back are put back by the next start; a server that stops meanwhile leaves the rest', async () => {
    const stores = makeMemoryStores();
    const world = makeTweede(rename, stores);
    const zaakIds = [await startRappel(world), await startRappel(world)];
    await world.usecases.migrateZaken(BEHEER, PLAATS, { opdrachtId: opdracht(1), zaakIds, reden: REDEN });
    const kapot = {
      ...stores,
      zaken: {
        ...stores.zaken,
        save: async () => {
          throw 'stroom weg';
        },
      },
    };
    const plaats = { ...PLAATS, migratieId: opdracht(1) };
    const terug = { opdrachtId: opdracht(2), reden: 'Het besluit is aangehouden.' };
    await expect(makeTweede(rename, kapot).usecases.undoMigratie(BEHEER, plaats, terug)).rejects.toBe('stroom weg');

    await expect(resumeMigraties(world.omgeving, AbortSignal.abort())).rejects.toThrow(/abort/i);
    expect(await resumeMigraties(world.omgeving)).toBe(1);

    for (const zaakId of zaakIds) expect((await world.zaak(zaakId)).variant.versie).toBe('2026-01-01');
    const { migraties } = await world.usecases.readLopendeZaken(BEHEER, PLAATS);
    expect(migraties.map(({ soort, af }) => [soort, af])).toEqual([
      ['terugzetten', true],
      ['overzetten', true],
    ]);
  });

  test('can be put back as long as nothing happened that rests on the new version', async () => {
    const world = makeTweede(rename);
    const [een, ander] = [await startRappel(world), await startRappel(world)];
    const voor = await world.zaak(een);
    const invoer = { opdrachtId: opdracht(1), zaakIds: [een, ander], reden: REDEN };
    await world.usecases.migrateZaken(BEHEER, PLAATS, invoer);
    await world.complete(ander, 'OntvangenGegevensTask', { 'dienstverband.aokOntvangenOp': '2026-01-05' });

    const terug = { opdrachtId: opdracht(2), reden: 'Het besluit is aangehouden.' };
    const rapport = await world.usecases.undoMigratie(BEHEER, { ...PLAATS, migratieId: opdracht(1) }, terug);

    expect(rapport.regels).toMatchObject([
      { zaakId: een, uitkomst: 'teruggezet' },
      {
        zaakId: ander,
        uitkomst: 'geweigerd',
        melding: 'Na het overzetten is er iets gebeurd volgens de nieuwe versie: er zijn gegevens vastgelegd.',
      },
    ]);
    expect({ ...(await world.zaak(een)), versie: voor.versie }).toEqual(voor);
    await world.goTo('2026-01-20');
    expect((await world.zaak(een)).gegevens.rappel.aantalVerstuurd).toBe(2);
  });

  test('is not put back while the log is behind the zaak, and is when the log has caught up', async () => {
    const stores = makeMemoryStores();
    const world = makeTweede(rename, stores);
    const zaakId = await startRappel(world);
    await world.usecases.migrateZaken(BEHEER, PLAATS, { opdrachtId: opdracht(1), zaakIds: [zaakId], reden: REDEN });
    const { versie } = await world.zaak(zaakId);
    const achter = {
      ...stores,
      views: {
        ...stores.views,
        vastleggingen: async (gemeente: string, id: string) =>
          (await stores.views.vastleggingen(gemeente, id)).filter((vastlegging) => vastlegging.versie < versie),
      },
    };
    const plaats = { ...PLAATS, migratieId: opdracht(1) };
    const terug = { opdrachtId: opdracht(2), reden: 'Het besluit is aangehouden.' };

    const eerst = await makeTweede(rename, achter).usecases.undoMigratie(BEHEER, plaats, terug);
    expect(eerst.regels).toMatchObject([
      { uitkomst: 'mislukt', melding: expect.stringContaining('Probeer het zo weer') },
    ]);
    expect((await world.zaak(zaakId)).versie).toBe(versie);
    const daarna = await world.usecases.undoMigratie(BEHEER, plaats, terug);
    expect(daarna.regels).toMatchObject([{ uitkomst: 'teruggezet' }]);
  });

  test('refuses a zaak whose step is gone and moves the others', async () => {
    const world = makeTweede(drop);
    const rappel = await startRappel(world);
    const gesprek = await world.start();
    for (const taak of ['BeoordelenAanvraagTask', 'AanvragenLoonwaardemetingTask', 'InvoerenLoonwaarderapportTask']) {
      await world.complete(gesprek, taak);
    }
    const invoer = { opdrachtId: opdracht(1), zaakIds: [gesprek, rappel], reden: REDEN };
    const { regels } = await world.usecases.migrateZaken(BEHEER, PLAATS, invoer);
    expect(regels).toMatchObject([
      { uitkomst: 'geweigerd', melding: expect.stringContaining('bestaat niet in de andere versie') },
      { uitkomst: 'overgezet' },
    ]);
    expect((await world.zaak(gesprek)).variant.versie).toBe('2026-01-01');
  });

  test('needs a reason and a published version', async () => {
    const world = makeTweede();
    const zaakId = await startRappel(world);
    const invoer = { opdrachtId: opdracht(1), zaakIds: [zaakId], reden: '' };
    await expect(world.usecases.migrateZaken(BEHEER, PLAATS, invoer)).rejects.toThrow(InvoerError);
    const concept = await world.usecases.startVariant(BEHEER, STAD, { geldigVanaf: '2026-04-01' });
    const plaats = { gemeente: STAD, variantId: concept.id };
    await expect(world.usecases.migrateZaken(BEHEER, plaats, { ...invoer, reden: REDEN })).rejects.toThrow(
      ConflictError,
    );
    expect(await world.usecases.readLopendeZaken(BEHEER, plaats)).toMatchObject({
      gepubliceerd: false,
      magOverzetten: false,
    });
  });
});
