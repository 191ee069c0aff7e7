import { describe, expect, it } from 'vitest';
import { findOndertekenpad, readOndertekening } from '../../../server/domain/besluit/ondertekening.ts';
import { addDagen } from '../../../server/domain/datum.ts';
import { findUitkomst, listOpen } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT } from '../world.ts';
import type { Geval } from './getekend.ts';
import { GEVALLEN } from './getekend.ts';

const OLST = 'olst-wijhe';
const REDEN = 'De uren kloppen niet met het contract.';

const padVan = ({ tekenen }: Geval) => findOndertekenpad(tekenen) ?? '';

async function listBesluiten({ proces, besluit }: Geval, world: World, zaakId: string) {
  const { besluiten, processen } = await world.zaak(zaakId);
  const procesId = processen.findLast(({ naam }) => naam === proces)?.id;
  return besluiten.filter((deel) => deel.procesId === procesId && deel.soort === besluit);
}

async function listTeLaat(world: World) {
  const { rijen } = await world.usecases.listWerkvoorraad(GROOT, OLST, { lijst: 'alle', termijn: 'te_laat' });
  return rijen.map(({ element, termijn, uiterlijk }) => [element, termijn, uiterlijk]);
}

describe.each(GEVALLEN)('the second signature in $proces', (geval) => {
  const { proces, tekenen, terug, opnieuw, beslis } = geval;
  const pad = padVan(geval);

  it('is not asked for in Voorbeeldstad: the besluit is there at once', async () => {
    const { world, zaakId } = await beslis('voorbeeldstad');
    expect(await listBesluiten(geval, world, zaakId)).toHaveLength(1);
    expect(listOpen(await world.zaak(zaakId))).not.toContain(tekenen);
  });

  it('is waited for in Olst-Wijhe; then the besluit is there once, in the name of who decided', async () => {
    const { world, zaakId } = await beslis(OLST);
    const wacht = await world.zaak(zaakId);
    expect(listOpen(wacht)).toEqual([tekenen]);
    expect(await listBesluiten(geval, world, zaakId)).toEqual([]);
    const { besluitDoor = '', bedragPerMaandCent } = readOndertekening(wacht.gegevens, pad) ?? {};
    expect(bedragPerMaandCent).toBeGreaterThan(0);
    const zelf = world.complete(zaakId, tekenen, {}, { ...GROOT, gebruikersnaam: besluitDoor });
    await expect(zelf).rejects.toThrow('vier ogen');

    await world.complete(zaakId, tekenen, {}, ADMIN);
    const genomen = await listBesluiten(geval, world, zaakId);
    expect(genomen).toMatchObject([{ door: besluitDoor, berekening: { bedragPerMaandCent } }]);
    const klaar = await world.zaak(zaakId);
    expect(findUitkomst(klaar, proces)).toBeDefined();
    expect(klaar.brieven.length).toBeGreaterThan(wacht.brieven.length);
    await expect(world.complete(zaakId, tekenen, {}, ADMIN)).rejects.toThrow('is niet open');
  });

  it('that is refused brings the reason back, and nothing is recorded or sent', async () => {
    const { world, zaakId } = await beslis(OLST);
    const { brieven } = await world.zaak(zaakId);
    const nee = { [`${pad}.akkoord`]: false, [`${pad}.reden`]: REDEN, [`${pad}.ondertekendOp`]: undefined };
    await world.complete(zaakId, tekenen, nee, ADMIN);
    const zaak = await world.zaak(zaakId);
    expect(listOpen(zaak)).toEqual([terug]);
    expect(zaak.brieven).toEqual(brieven);
    expect(await listBesluiten(geval, world, zaakId)).toEqual([]);
    const taakId = (await world.openTaak(zaakId, terug)).id;
    const { formulier } = await world.usecases.readTaak(GROOT, { gemeente: OLST, zaakId, taakId });
    expect(formulier.meldingen).toContainEqual({ tekst: `De budgethouder (B. Houder) was niet akkoord: ${REDEN}` });

    if (opnieuw === undefined) return;
    await world.complete(zaakId, terug, opnieuw);
    expect(listOpen(await world.zaak(zaakId))).toEqual([tekenen]);
    await world.complete(zaakId, tekenen, {}, ADMIN);
    expect(await listBesluiten(geval, world, zaakId)).toHaveLength(1);
  });
});

const MET_TERMIJN = GEVALLEN.flatMap((geval) =>
  geval.termijn === undefined ? [] : [{ ...geval, soort: geval.termijn }],
);

it.each(MET_TERMIJN)(
  '$soort runs on while $proces waits for the budgethouder, and is seen to be too late',
  async (geval) => {
    const { tekenen, soort, beslis } = geval;
    const { world, zaakId } = await beslis(OLST);
    const find = async () => (await world.zaak(zaakId)).termijnen.findLast((termijn) => termijn.soort === soort);
    const lopend = await find();
    expect(lopend).toMatchObject({ status: 'lopend', opschortingen: [] });
    const { naam = '', einddatum = '' } = lopend ?? {};
    await world.goTo(einddatum);
    expect(await listTeLaat(world)).toEqual([]);
    await world.goTo(addDagen(einddatum, 1));
    expect(await listTeLaat(world)).toContainEqual([tekenen, naam, einddatum]);
    expect((await find())?.status).toBe('verstreken');
    // The diagram heard it too, so that the gemeente is told and not only the list of tasks.
    expect((await find())?.gemeldOp).toBe(addDagen(einddatum, 1));
    expect(await world.stores.storingen.list([OLST], 'open')).toEqual([]);

    await world.complete(zaakId, tekenen, {}, ADMIN);
    expect(await listBesluiten(geval, world, zaakId)).toHaveLength(1);
    expect(await listTeLaat(world)).toEqual([]);
  },
);

it.each(GEVALLEN.filter(({ eindigt }) => eindigt !== undefined))(
  'the end of the LKS comes nearer while $proces waits for the budgethouder, and both see it',
  async ({ tekenen, eindigt = '', melden = '', beslis }) => {
    const { world, zaakId } = await beslis(OLST);
    await world.goTo(eindigt);
    expect(listOpen(await world.zaak(zaakId))).toContain(melden);
    const { rijen } = await world.usecases.listWerkvoorraad(GROOT, OLST, { lijst: 'alle' });
    const taak = rijen.find(({ element }) => element === tekenen);
    expect(taak?.uiterlijk).toBeDefined();
    const termijn = (await world.zaak(zaakId)).termijnen.find(({ soort }) => soort === 'einde_nadert');
    expect(termijn?.elementen).toContain(tekenen);
  },
);
