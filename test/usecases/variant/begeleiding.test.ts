import { describe, expect, it } from 'vitest';
import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { makeWorld, type World } from '../world.ts';

const OLST = 'olst-wijhe';

function makeActor(rol: Rol, gemeente = OLST): Actor {
  return { gebruikersnaam: rol, naam: `De ${rol}`, rollen: [rol], gemeenten: [gemeente] };
}

const BELEID = makeActor('beleidsmedewerker');
const MAKER = makeActor('functioneel_beheerder');
const STAND = {
  actie: 'instelling.betaling.dag',
  status: 'bezig',
  wie: 'Team Participatie',
  opmerking: 'Wacht op de crediteurenadministratie.',
  verwachteVersie: 0,
} as const;

async function makeConcept(world: World, afwijkingen: Readonly<Record<string, number | boolean>>): Promise<string> {
  const { id } = await world.usecases.startVariant(MAKER, OLST, { geldigVanaf: '2026-06-01' });
  for (const [sleutel, waarde] of Object.entries(afwijkingen)) {
    await world.usecases.setAfwijking(
      MAKER,
      { gemeente: OLST, variantId: id },
      { sleutel, waarde, motivering: 'Zo werken wij.' },
    );
  }
  return id;
}

describe('the differences of a version', () => {
  it('judges every setting: the payment day of Olst-Wijhe is earlier, so better for the werkgever', async () => {
    const { regels } = await makeWorld().usecases.readBegeleiding(BELEID, OLST, {});
    expect(regels.find(({ id }) => id === 'instelling.betaling.dag')).toMatchObject({
      oordeel: 'ruimer',
      landelijk: 'laatste werkdag vóór de 21e',
      lokaal: 'de 15e van de maand',
      brieven: ['PP-6', 'PP-7'],
      systemen: expect.arrayContaining(['financieel pakket']),
    });
    expect(regels.find(({ id }) => id === 'instelling.rappel.aantal')?.oordeel).toBe('gelijk');
  });

  it.each([
    ['rappel.aantal', 3, 'ruimer'],
    ['rappel.aantal', 1, 'strenger'],
    ['beslistermijn.preferent_wd', 5, 'ruimer'],
    ['betaling.dag', 25, 'geblokkeerd'],
  ])('of %s as %s is %s', async (sleutel, waarde, oordeel) => {
    const world = makeWorld();
    const versie = await makeConcept(world, { [sleutel]: waarde });
    const { regels, acties } = await world.usecases.readBegeleiding(BELEID, OLST, { versie });
    const regel = regels.find(({ id }) => id === `instelling.${sleutel}`);
    expect(regel?.oordeel).toBe(oordeel);
    expect(regel?.blokkades.length).toBe(oordeel === 'geblokkeerd' ? 1 : 0);
    expect(acties.some(({ id }) => id === regel?.id)).toBe(oordeel !== 'geblokkeerd');
  });

  it('has ids that are all different and fit in an address', async () => {
    const { regels } = await makeWorld().usecases.readBegeleiding(BELEID, OLST, {});
    const ids = regels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);
  });
});

describe('the plan', () => {
  it('has one action per difference, on werkdagen from the start, one after the other per owner', async () => {
    const { acties, regels } = await makeWorld().usecases.readBegeleiding(BELEID, OLST, { start: '2026-04-04' });
    expect(acties.length).toBe(regels.filter(({ nummer }) => nummer !== undefined).length);
    // 4 April 2026 is a Saturday, 6 April is tweede paasdag.
    expect(acties[0]?.begin).toBe('2026-04-07');
    for (const eigenaar of new Set(acties.map((actie) => actie.eigenaar))) {
      const eigen = acties.filter((actie) => actie.eigenaar === eigenaar);
      for (const [plaats, actie] of eigen.entries()) {
        expect(actie.eind >= actie.begin).toBe(true);
        expect(actie.begin > (eigen[plaats - 1]?.eind ?? '')).toBe(true);
      }
    }
    for (const { toets, actie } of acties) expect([toets, actie]).not.toContain('');
  });

  it('refuses a start far from today', async () => {
    const vraag = makeWorld().usecases.readBegeleiding(BELEID, OLST, { start: '2099-01-01' });
    await expect(vraag).rejects.toThrow(InvoerError);
  });
});

describe('the stand of an action', () => {
  it('is kept, per version, with who said so and when', async () => {
    const world = makeWorld();
    await world.usecases.saveActiestand(BELEID, OLST, STAND);
    const { acties } = await world.usecases.readBegeleiding(MAKER, OLST, {});
    expect(acties.find(({ id }) => id === STAND.actie)?.stand).toEqual({
      status: 'bezig',
      wie: 'Team Participatie',
      opmerking: 'Wacht op de crediteurenadministratie.',
      door: 'De beleidsmedewerker',
      op: expect.stringMatching(/^2026-\d\d-\d\d$/),
      versie: 1,
    });
    const versie = await makeConcept(world, {});
    const concept = await world.usecases.readBegeleiding(BELEID, OLST, { versie });
    expect(concept.acties.find(({ id }) => id === STAND.actie)?.stand).toBeUndefined();
  });

  it('of two actions never undoes another', async () => {
    const world = makeWorld();
    const { acties } = await world.usecases.readBegeleiding(BELEID, OLST, {});
    await Promise.all(
      acties.map(({ id }) => world.usecases.saveActiestand(BELEID, OLST, { ...STAND, actie: id, status: 'klaar' })),
    );
    const na = await world.usecases.readBegeleiding(BELEID, OLST, {});
    expect(na.acties.every(({ stand }) => stand?.status === 'klaar')).toBe(true);
  });

  it('of a colleague who was first is not overwritten: both values are shown, and one is chosen', async () => {
    const world = makeWorld();
    await world.usecases.saveActiestand(BELEID, OLST, STAND);
    const eigen = { ...STAND, status: 'klaar', wie: 'Financiën' } as const;
    const conflict = await world.usecases.saveActiestand(MAKER, OLST, eigen).catch((fout: unknown) => fout);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({
      message: expect.stringMatching(/De beleidsmedewerker zei .*‘Bezig’, ‘Team Participatie’.*U koos: ‘Klaar’/),
      conflict: {
        door: 'beleidsmedewerker',
        zaakversie: 1,
        wijzigingen: [
          { pad: 'status', nieuw: 'bezig' },
          { pad: 'wie', nieuw: 'Team Participatie' },
        ],
      },
    });
    await world.usecases.saveActiestand(MAKER, OLST, { ...eigen, verwachteVersie: 1 });
    const nogmaals = world.usecases.saveActiestand(BELEID, OLST, { ...STAND, verwachteVersie: 1 });
    await expect(nogmaals).rejects.toMatchObject({ conflict: { wijzigingen: [{ oud: 'bezig', nieuw: 'klaar' }, {}] } });
    const { acties } = await world.usecases.readBegeleiding(MAKER, OLST, {});
    expect(acties.find(({ id }) => id === STAND.actie)?.stand).toMatchObject({ status: 'klaar', versie: 2 });
    const onbekend = world.usecases.saveActiestand(BELEID, OLST, {
      ...STAND,
      actie: 'instelling.uitvoerder',
      verwachteVersie: 3,
    });
    await expect(onbekend).rejects.toThrow('nog niets gezegd');
  });

  it('is in the log with every earlier one, of all versions, newest first', async () => {
    const world = makeWorld();
    await world.usecases.saveActiestand(BELEID, OLST, STAND);
    await world.usecases.saveActiestand(MAKER, OLST, { ...STAND, status: 'klaar', verwachteVersie: 1 });
    const log = await world.usecases.listActielog(makeActor('beheerder'), OLST);
    expect(
      log.map(({ onderdeel, status, door, doorNaam, variantversie }) => [
        onderdeel,
        status,
        door,
        doorNaam,
        variantversie,
      ]),
    ).toEqual([
      ['Betaaldag', 'klaar', 'functioneel_beheerder', 'De functioneel_beheerder', '2026-01-01'],
      ['Betaaldag', 'bezig', 'beleidsmedewerker', 'De beleidsmedewerker', '2026-01-01'],
    ]);
    expect(log[0]).toMatchObject({ opmerking: STAND.opmerking, wie: STAND.wie });
    await expect(world.usecases.listActielog(makeActor('consulent'), OLST)).rejects.toThrow(NietToegestaanError);
    const elders = makeActor('beleidsmedewerker', 'voorbeeldstad');
    await expect(world.usecases.listActielog(elders, OLST)).rejects.toThrow(NietGevondenError);
  });

  it('is refused for an action that is not there, and for who may only look', async () => {
    const { usecases } = makeWorld();
    const vreemd = usecases.saveActiestand(BELEID, OLST, { ...STAND, actie: '__proto__' });
    await expect(vreemd).rejects.toThrow(NietGevondenError);
    await expect(usecases.saveActiestand(makeActor('beheerder'), OLST, STAND)).rejects.toThrow(NietToegestaanError);
    await expect(usecases.readBegeleiding(makeActor('consulent'), OLST, {})).rejects.toThrow(NietToegestaanError);
    const elders = makeActor('beleidsmedewerker', 'voorbeeldstad');
    await expect(usecases.readBegeleiding(elders, OLST, {})).rejects.toThrow(NietGevondenError);
    const lang = usecases.saveActiestand(BELEID, OLST, { ...STAND, opmerking: 'x'.repeat(501) });
    await expect(lang).rejects.toThrow(InvoerError);
  });
});

describe('the text for the verordening', () => {
  it('names each deviation with rechtsgevolg and its reason, and the article', async () => {
    const { paragraaf } = await makeWorld().usecases.readBegeleiding(BELEID, OLST, {});
    expect(paragraaf.grondslag).toBe('art. 8a lid 2 onder c Participatiewet');
    expect(paragraaf.inleiding).toContain('Olst-Wijhe wijkt daarvan af');
    expect(paragraaf.punten.some((punt) => punt.startsWith('Betaaldag: de 15e van de maand. Landelijk:'))).toBe(true);
    expect(paragraaf.punten.join('')).not.toMatch(/[{}]|\.\./);
  });

  it('says so when nothing differs', async () => {
    const { paragraaf, acties } = await makeWorld().usecases.readBegeleiding(BELEID, OLST, { versie: 'landelijk' });
    expect(paragraaf.inleiding).toContain('wijkt daarvan niet af');
    expect([...paragraaf.punten, ...paragraaf.slot, ...acties]).toEqual([]);
  });
});
