import { beforeEach, describe, expect, it } from 'vitest';
import { InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Variantregel, Voorwaarde } from '../../../server/domain/variant/variant.ts';
import type { Variantplaats } from '../../../server/usecases/variant/variantversies.ts';
import { AANVRAAG, GROOT, makeWorld, type World } from '../world.ts';
import { BEHEERDER, MAKER, makeActor } from './variantmensen.ts';

const STAD = 'voorbeeldstad';

const UITZENDBUREAU: Voorwaarde = { fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true };
const POST: Voorwaarde = { fact: 'aanvraag', path: 'kanaal', operator: 'equal', value: 'post' };

function makeRegel(rest: Partial<Variantregel> = {}): Variantregel {
  return {
    naam: 'snel-bij-uitzendbureau',
    prioriteit: 10,
    conditions: { all: [UITZENDBUREAU] },
    sleutel: 'rappel.interval_wd',
    waarde: 5,
    motivering: 'Uitzendbureaus leveren snel aan; een korte tussentijd past daarbij.',
    ...rest,
  };
}

let world: World;
let plaats: Variantplaats;
beforeEach(async () => {
  world = makeWorld();
  const { id } = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-03-01' });
  plaats = { gemeente: STAD, variantId: id };
});

const save = (regel: Variantregel) => world.usecases.saveVariantregel(MAKER, plaats, regel);

describe('trying a version', () => {
  it('shows each parameter with the layers it went through, and which rule gave it', async () => {
    await world.usecases.setAfwijking(MAKER, plaats, {
      sleutel: 'rappel.interval_wd',
      waarde: 8,
      motivering: 'Acht werkdagen past bij ons.',
    });
    await save(makeRegel());
    const proef = await world.usecases.tryVariant(MAKER, plaats, { feiten: { 'werkgever.uitzendbureau': true } });
    const interval = proef.parameters.find(({ sleutel }) => sleutel === 'rappel.interval_wd');
    expect(interval?.waarde).toBe(5);
    expect(interval?.lagen).toMatchObject([
      { herkomst: 'landelijk', tekst: '10 werkdagen' },
      { herkomst: 'gemeente', tekst: '8 werkdagen', motivering: 'Acht werkdagen past bij ons.' },
      { herkomst: 'regel', tekst: '5 werkdagen', regel: 'snel-bij-uitzendbureau' },
    ]);
    expect(proef.parameters.find(({ sleutel }) => sleutel === 'rappel.aantal')?.lagen).toHaveLength(1);
  });

  it('says of each rule whether it holds and which comparison decides', async () => {
    await save(makeRegel({ conditions: { all: [UITZENDBUREAU, POST] } }));
    const { regels } = await world.usecases.tryVariant(MAKER, plaats, { feiten: { 'werkgever.uitzendbureau': true } });
    expect(regels).toEqual([
      {
        naam: 'snel-bij-uitzendbureau',
        zin: 'Als ‘werkgever: uitzendbureau’ is ja en ‘aanvraag: binnengekomen via’ is ‘Post’, dan geldt voor ‘Tijd tussen herinneringen’: 5 werkdagen.',
        prioriteit: 10,
        geldt: false,
        delen: [
          { tekst: '‘werkgever: uitzendbureau’ is ja', feit: 'ja', klopt: true },
          { tekst: '‘aanvraag: binnengekomen via’ is ‘Post’', feit: 'niet bekend', klopt: false },
        ],
      },
    ]);
  });

  it('refuses a fact that does not exist and a value that it cannot have, each by its name', async () => {
    const poging = world.usecases.tryVariant(MAKER, plaats, {
      feiten: { 'werknemer.achternaam': 'Bakker', 'aanvraag.kanaal': 'duif', 'dienstverband.urenPerWeek': null },
    });
    await expect(poging).rejects.toMatchObject({
      velden: [{ veld: 'feiten.werknemer.achternaam' }, { veld: 'feiten.aanvraag.kanaal' }],
    });
    await expect(poging).rejects.toThrow('aanvraag: binnengekomen via: Kies een waarde uit de lijst.');
  });

  it('is for who may see variants, in their own gemeente', async () => {
    const invoer = { feiten: {} };
    await expect(world.usecases.tryVariant(makeActor('c', 'consulent'), plaats, invoer)).rejects.toThrow(
      NietToegestaanError,
    );
    await expect(
      world.usecases.tryVariant(makeActor('f', 'functioneel_beheerder', 'olst-wijhe'), plaats, invoer),
    ).rejects.toThrow(NietGevondenError);
    expect((await world.usecases.tryVariant(BEHEERDER, plaats, invoer)).regels).toEqual([]);
  });
});

describe('a rule that is being written', () => {
  it('is shown as a sentence with the outcome of its examples; nothing is saved', async () => {
    const keuring = await world.usecases.checkVariantregel(
      MAKER,
      plaats,
      makeRegel({
        voorbeelden: [
          { naam: 'wel', feiten: { 'werkgever.uitzendbureau': true }, verwacht: 5 },
          { naam: 'niet', feiten: { 'werkgever.uitzendbureau': false }, verwacht: 5 },
        ],
      }),
    );
    expect(keuring.zin).toBe(
      'Als ‘werkgever: uitzendbureau’ is ja, dan geldt voor ‘Tijd tussen herinneringen’: 5 werkdagen.',
    );
    expect(keuring.voorbeelden).toEqual([
      {
        naam: 'wel',
        goed: true,
        verwachtTekst: '5 werkdagen',
        uitkomstTekst: '5 werkdagen',
        regel: 'snel-bij-uitzendbureau',
      },
      { naam: 'niet', goed: false, verwachtTekst: '5 werkdagen', uitkomstTekst: '10 werkdagen' },
    ]);
    expect(keuring.bevindingen).toMatchObject([{ nr: 'R6', ernst: 'waarschuwen' }]);
    expect((await world.usecases.readVariantversie(MAKER, plaats)).regels).toEqual([]);
  });

  it('is refused with a Dutch sentence when its conditions are no conditions', async () => {
    const fout = { ...makeRegel(), conditions: { all: [{ fact: 'werkgever', operator: 'lijktOp', value: 1 }] } };
    await expect(world.usecases.checkVariantregel(MAKER, plaats, fout)).rejects.toThrow(InvoerError);
    await expect(world.usecases.checkVariantregel(MAKER, plaats, fout)).rejects.toThrow('lijktOp');
  });

  it('counts the running zaken that it is about', async () => {
    expect(await world.usecases.countRegelzaken(MAKER, plaats, makeRegel())).toEqual({
      lopend: 0,
      vallen: 0,
      bekeken: 0,
    });
    for (const [nummer, uitzendbureau] of [true, false, true].entries()) {
      await world.usecases.startZaak(GROOT, {
        gemeente: STAD,
        waarden: { ...AANVRAAG, 'werkgever.uitzendbureau': uitzendbureau },
        opdrachtId: `aanvraag-${nummer}`,
      });
    }
    expect(await world.usecases.countRegelzaken(MAKER, plaats, makeRegel())).toEqual({
      lopend: 3,
      vallen: 2,
      bekeken: 3,
    });
  });
});

describe('the rules of a version', () => {
  it('that contradict each other stop publishing, with an example in the sentence', async () => {
    await save(makeRegel());
    const versie = await save(makeRegel({ naam: 'langzaam-bij-post', conditions: POST, waarde: 15 }));
    expect(versie.bevindingen).toMatchObject([
      { nr: 'R1', ernst: 'blokkeren', onderdeel: { soort: 'regel' }, sleutels: ['rappel.interval_wd'] },
    ]);
    expect(versie.bevindingen[0]?.melding).toMatch(/Bijvoorbeeld bij .*uitzendbureau ja; .*Post/);
    expect(versie.acties.aanbieden.mag).toBe(false);
    const opgelost = await save(makeRegel({ naam: 'langzaam-bij-post', conditions: POST, waarde: 15, prioriteit: 20 }));
    expect(opgelost.bevindingen).toMatchObject([{ nr: 'R2', ernst: 'waarschuwen' }]);
    expect(opgelost.acties.aanbieden.mag).toBe(true);
  });

  it('are held to the law like fixed values', async () => {
    const versie = await save(makeRegel({ sleutel: 'betaling.dag', waarde: 25 }));
    expect(versie.bevindingen).toMatchObject([
      { nr: 'G15', ernst: 'blokkeren', regel: 'snel-bij-uitzendbureau', onderdeel: { soort: 'regel' } },
    ]);
  });

  it('are held to the law together: each is allowed, both in one zaak are not', async () => {
    await save(makeRegel({ naam: 'laat-signaal', sleutel: 'forfaitair.signaal_meting_maand', waarde: 6 }));
    const samen = await save(
      makeRegel({ naam: 'korte-duur', conditions: POST, sleutel: 'forfaitair.duur_maanden', waarde: 5 }),
    );
    expect(samen.bevindingen).toMatchObject([{ nr: 'G11', ernst: 'blokkeren' }]);
    expect(samen.bevindingen[0]?.melding).toContain('“korte-duur”');
    const apart = await save(
      makeRegel({
        naam: 'korte-duur',
        conditions: { all: [POST, { ...UITZENDBUREAU, value: false }] },
        sleutel: 'forfaitair.duur_maanden',
        waarde: 5,
      }),
    );
    expect(apart.bevindingen).toEqual([]);
  });

  it('need a motivering before they can be published', async () => {
    const versie = await save(makeRegel({ motivering: '' }));
    expect(versie.bevindingen).toMatchObject([{ nr: 'R5', ernst: 'blokkeren', regel: 'snel-bij-uitzendbureau' }]);
  });
});

describe('what a version means', () => {
  it('is told as payment days of the year, moved where the day is no werkdag', async () => {
    await world.usecases.setAfwijking(MAKER, plaats, {
      sleutel: 'betaling.dag',
      waarde: 15,
      motivering: 'Zo werkt het hier.',
    });
    const { betaaldagen, jaar, lopend } = await world.usecases.readVariantgevolgen(MAKER, plaats);
    expect([jaar, lopend, betaaldagen.length]).toEqual([2026, 0, 12]);
    expect(betaaldagen[0]).toEqual({
      maand: '2026-01',
      landelijk: '2026-01-20',
      hier: '2026-01-15',
      verschoven: false,
    });
    expect(betaaldagen.filter(({ verschoven }) => verschoven).map(({ hier }) => hier)).toEqual([
      '2026-02-13',
      '2026-03-13',
      '2026-08-14',
      '2026-11-13',
    ]);
  });

  it('leaves out a day that the law forbids', async () => {
    await world.usecases.setAfwijking(MAKER, plaats, { sleutel: 'betaling.dag', waarde: 25, motivering: '' });
    const { betaaldagen } = await world.usecases.readVariantgevolgen(MAKER, plaats);
    expect(betaaldagen.every(({ hier, landelijk }) => hier === undefined && landelijk !== undefined)).toBe(true);
  });

  it('knows the vocabulary of its date', async () => {
    const { feiten } = await world.usecases.readRegelfeiten(MAKER, plaats);
    expect(feiten.map(({ pad }) => pad)).toContain('werkgever.uitzendbureau');
  });
});
