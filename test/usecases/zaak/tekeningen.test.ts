import { beforeEach, describe, expect, it } from 'vitest';
import { makeProcessLibrary } from '../../../server/engine/process-library.ts';
import type { Procesbron } from '../../../server/engine/process-source.ts';
import type { Stores } from '../../../server/ports.ts';
import { makeMemoryStores } from '../../../server/store/memory/memory-stores.ts';
import { keepTekeningen } from '../../../server/usecases/zaak/tekeningen.ts';
import { GROOT, makeWorld, type World } from '../world.ts';

const { processen, diagrammen } = makeWorld().omgeving;
const oud = processen.get('aanvraag-en-besluit', '2026-01-01');
const nieuw = await diagrammen.compile(oud.xml.replaceAll('BesprekenUitkomstTask', 'NabesprekenUitkomstTask'), {
  naam: oud.naam,
  versie: oud.versie,
});
const verplaatst = await diagrammen.compile(`${oud.xml}<!-- drawn elsewhere -->`, {
  naam: oud.naam,
  versie: oud.versie,
});

let stores: Stores;
let eerst: World;
let zaakId: string;

/** The server after an upgrade: the same store, another drawing under the same version; none when `bron` is absent. */
function upgrade(bron?: Procesbron): World {
  const andere = processen.processen.filter(({ naam }) => naam !== oud.naam);
  let teller = 0;
  const makeId = (): string => `na-${(teller += 1)}`;
  const library = makeProcessLibrary(bron === undefined ? andere : [bron, ...andere]);
  const na = makeWorld({ stores, processen: library, makeId });
  na.setDatum('2026-01-06');
  return na;
}

const keep = (...nu: readonly Procesbron[]): Promise<readonly string[]> =>
  keepTekeningen(stores.instellingen, { nu, eerder: [] });

beforeEach(async () => {
  stores = makeMemoryStores();
  eerst = makeWorld({ stores });
  zaakId = await eerst.start();
  await eerst.complete(zaakId, 'BeoordelenAanvraagTask');
  await eerst.complete(zaakId, 'AanvragenLoonwaardemetingTask');
});

describe('a zaak that runs while its drawing changes under the same version', () => {
  it('goes on along the drawing with which it began; a new zaak follows the new one', async () => {
    await keep(oud);
    const na = upgrade(nieuw);
    await keep(nieuw);

    await na.complete(zaakId, 'InvoerenLoonwaarderapportTask');

    expect((await na.openTaak(zaakId)).element).toBe('BesprekenUitkomstTask');
    const ander = await na.start({ 'werknemer.bsn': '111222333' });
    await na.complete(ander, 'BeoordelenAanvraagTask');
    await na.complete(ander, 'AanvragenLoonwaardemetingTask');
    await na.complete(ander, 'InvoerenLoonwaarderapportTask');
    expect((await na.openTaak(ander)).element).toBe('NabesprekenUitkomstTask');
  });

  it.each([
    { wat: 'only the place of its shapes changed', bron: verplaatst },
    { wat: 'its version is gone from the product', bron: undefined },
  ])('goes on also when $wat', async ({ bron }) => {
    await keep(oud);

    await upgrade(bron).complete(zaakId, 'InvoerenLoonwaarderapportTask');

    expect((await eerst.openTaak(zaakId)).element).toBe('BesprekenUitkomstTask');
  });

  it('misses no term: one that passes after the change is heard by the old drawing', async () => {
    await keep(oud);
    const na = upgrade(nieuw);

    await na.goTo('2026-02-10');

    const { termijnen } = await na.zaak(zaakId);
    expect(termijnen.find(({ soort }) => soort === 'rapporttermijn')).toMatchObject({
      status: 'verstreken',
      gemeldOp: expect.any(String),
    });
    expect(await stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
  });

  it('shows its own drawing, and the new one for what begins now', async () => {
    await keep(oud);
    const na = upgrade(nieuw);
    const { usecases } = na;

    const [getoond] = (await usecases.readZaak(GROOT, 'voorbeeldstad', zaakId)).processen;
    if (getoond === undefined) throw new Error('No process is shown');

    expect(getoond.tekening).toBe(oud.kenmerken[0]);
    expect(await usecases.readGemeenteproces(GROOT, 'voorbeeldstad', getoond)).toBe(oud.xml);
    expect(await usecases.readGemeenteproces(GROOT, 'voorbeeldstad', { naam: oud.naam, versie: oud.versie })).toBe(
      nieuw.xml,
    );
    const onbekend = { naam: oud.naam, versie: oud.versie, tekening: '2.0000000000000000' };
    await expect(usecases.readGemeenteproces(GROOT, 'voorbeeldstad', onbekend)).rejects.toThrow(/bestaat niet/u);
    expect((await eerst.usecases.readZaak(GROOT, 'voorbeeldstad', zaakId)).processen[0]).not.toHaveProperty('tekening');
  });

  it('is left as it was when its drawing was not kept, and tells the beheerder where the file belongs', async () => {
    const na = upgrade(nieuw);
    const voor = await na.zaak(zaakId);
    expect((await na.usecases.readZaak(GROOT, 'voorbeeldstad', zaakId)).zaaknummer).toBe(voor.zaaknummer);

    await expect(na.complete(zaakId, 'InvoerenLoonwaarderapportTask')).rejects.toThrow(
      /eerdere tekening van het proces aanvraag-en-besluit 2026-01-01.*niets gewijzigd.*processes\/eerder/u,
    );
    await na.goTo('2026-02-10');

    expect(await na.zaak(zaakId)).toEqual(voor);
    const storingen = await stores.storingen.list(['voorbeeldstad'], 'open');
    expect(storingen.find(({ soort }) => soort === 'termijn')?.fout).toContain('processes/eerder');
    await keep(oud);
    await na.complete(zaakId, 'InvoerenLoonwaarderapportTask');
    expect((await na.openTaak(zaakId)).element).toBe('BesprekenUitkomstTask');
  });
});

describe('keeping drawings at the start', () => {
  it('tells once, in Dutch, which drawing is another than at the start before', async () => {
    expect(await keep(oud)).toEqual([]);
    expect(await keep(nieuw)).toEqual([
      'Het diagram aanvraag-en-besluit 2026-01-01 is veranderd sinds de vorige start. Wat al loopt, gaat verder op de tekening waarmee het begon. Wat nieuw begint, volgt de nieuwe tekening.',
    ]);
    expect(await keep(nieuw)).toEqual([]);
  });

  it('never replaces what was kept', async () => {
    await keep(oud);
    const [kenmerk = ''] = oud.kenmerken;

    await keep({ ...nieuw, kenmerken: oud.kenmerken });

    expect(await stores.instellingen.find(`tekening:aanvraag-en-besluit:2026-01-01:${kenmerk}`)).toBe(oud.xml);
  });
});
