import { describe, expect, it } from 'vitest';
import { InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { makeWorld, type World } from '../world.ts';
import { addStappen, EIGEN_FORMULIER, MOTIVERINGEN } from './lokaal-diagram.ts';
import { BEHEERDER, BELEID, MAKER, makeActor, plaatsVan } from './variantmensen.ts';

const STAD = 'voorbeeldstad';
const PROCES = 'aanvraag-en-besluit';
const MOTIVERING = 'Zo werken wij al jaren, en werkgevers waarderen het.';

const van = (versie: Variantdetail, soort: string) =>
  versie.bevindingen.filter(({ onderdeel }) => onderdeel.soort === soort);

async function begin(world: World) {
  const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-01-05' });
  return { versie, plaats: plaatsVan(versie) };
}

describe('a letter text of the gemeente', () => {
  const tekst = { brief: 'PP-6', blok: 'betaling', tekst: 'Wij betalen op de 15e.', motivering: MOTIVERING };

  it('takes the place of a block, and goes back', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    expect((await world.usecases.saveVarianttekst(MAKER, plaats, tekst)).teksten).toEqual([tekst]);
    const { brieven } = await world.usecases.readVariantinhoud(MAKER, plaats);
    expect(brieven.find(({ code }) => code === 'PP-6')).toMatchObject({ soort: 'beschikking', teksten: [tekst] });
    const terug = await world.usecases.removeVarianttekst(MAKER, plaats, tekst);
    expect(terug.teksten).toEqual([]);
    expect(terug.geschiedenis[0]?.zin).toBe('Brief PP-6, blok betaling terug naar de landelijke tekst.');
  });

  it.each([
    [{ ...tekst, tekst: 'Uw code is {{ geheim.code }}.' }, /kent het invulveld/],
    [{ ...tekst, tekst: '{% for a in b %}{% endfor %}' }, /kent het invulveld/],
    [{ ...tekst, blok: 'bestaat-niet' }, /heeft geen blok/],
    [{ ...tekst, blok: 'bezwaar' }, /art\. 3:45 Awb/],
  ])('is refused when it asks or replaces what it cannot: %o', async (fout, melding) => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    await expect(world.usecases.saveVarianttekst(MAKER, plaats, fout)).rejects.toThrow(melding);
    expect((await world.usecases.readVariantversie(MAKER, plaats)).teksten).toEqual([]);
  });

  it('may ask for whatever the national letter asks for', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const { brieven } = await world.usecases.readVariantinhoud(MAKER, plaats);
    const brief = brieven.find(({ code }) => code === 'PP-6');
    const invulvelden = brief?.bewerkbaar.find(({ blok }) => blok === 'betaling')?.invulvelden ?? [];
    expect(invulvelden).toEqual(expect.arrayContaining(['{{ betaalregel }}', '{{ werknemer.naam }}']));
    const alles = { ...tekst, tekst: invulvelden.join(' ') };
    expect((await world.usecases.saveVarianttekst(MAKER, plaats, alles)).blokkades).toBe(0);
  });

  it('without a motivering stops publishing', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const versie = await world.usecases.saveVarianttekst(MAKER, plaats, { ...tekst, motivering: '' });
    expect(van(versie, 'brief')).toMatchObject([{ nr: 'B2', ernst: 'blokkeren' }]);
  });
});

describe('a conditional rule of the gemeente', () => {
  const regel = {
    naam: 'uitzendbureau',
    prioriteit: 10,
    conditions: { fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true },
    sleutel: 'rappel.interval_wd',
    waarde: 5,
    motivering: MOTIVERING,
    voorbeelden: [{ naam: 'uitzendbureau', feiten: { 'werkgever.uitzendbureau': true }, verwacht: 5 }],
  };

  it('is kept with its examples, and taken away again', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    expect(
      (await world.usecases.saveVariantregel(MAKER, plaats, { ...regel, conditions: { all: [regel.conditions] } }))
        .regels,
    ).toHaveLength(1);
    expect((await world.usecases.removeVariantregel(MAKER, plaats, 'uitzendbureau')).regels).toEqual([]);
  });

  it.each([
    [{ ...regel, sleutel: 'bestaat.niet', conditions: { all: [regel.conditions] } }, /bestaat niet/],
    [{ ...regel, conditions: { all: [{ ...regel.conditions, fact: 'geheim' }] } }, /geheim/],
    [{ ...regel, conditions: { all: [{ ...regel.conditions, operator: 'eval' }] } }, /eval|vergelijking|moet/],
    [{ ...regel, conditions: { iets: 1 } as never }, /./],
  ])('that names what does not exist is refused: %#', async (fout, melding) => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    await expect(world.usecases.saveVariantregel(MAKER, plaats, fout)).rejects.toThrow(InvoerError);
    await expect(world.usecases.saveVariantregel(MAKER, plaats, fout)).rejects.toThrow(melding);
  });
});

describe('a version with everything', () => {
  async function fill(world: World) {
    const { plaats } = await begin(world);
    await world.usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
    await world.usecases.saveVarianttekst(MAKER, plaats, {
      brief: 'EB-1',
      blok: 'bericht',
      tekst: 'Wij kijken mee.',
      motivering: '',
    });
    return world.usecases.saveVariantdiagram(MAKER, plaats, {
      proces: PROCES,
      xml: addStappen(),
      motiveringen: MOTIVERINGEN,
    });
  }

  it('comes out of a file as it went in, also unfinished', async () => {
    const world = makeWorld();
    const versie = await fill(world);
    const { inhoud } = await world.usecases.exportVariant(MAKER, plaatsVan(versie));
    const elders = makeWorld();
    const ander = makeActor('r.dekker', 'functioneel_beheerder', 'olst-wijhe');
    const terug = await elders.usecases.importVariant(ander, 'olst-wijhe', inhoud);
    const nogmaals = await elders.usecases.exportVariant(ander, { gemeente: 'olst-wijhe', variantId: terug.id });
    expect({ ...JSON.parse(nogmaals.inhoud), naam: '', versie: '' }).toEqual({
      ...JSON.parse(inhoud),
      naam: '',
      versie: '',
    });
    expect(terug.blokkades).toBe(1);
  });

  it.each([
    ['diagrammen[0].xml', (bestand: string) => bestand.replace('<?xml', '<!DOCTYPE x><?xml')],
    [
      'diagrammen[0].xml',
      (bestand: string) => bestand.replace('"proces": "aanvraag-en-besluit"', '"proces": "onbekend"'),
    ],
    ['formulieren[0].inhoud', (bestand: string) => bestand.replace('"soort": "janee"', '"soort": "script"')],
  ])('from a file with a part that cannot be used is refused at %s', async (veld, breek) => {
    const world = makeWorld();
    const { inhoud } = await world.usecases.exportVariant(MAKER, plaatsVan(await fill(world)));
    const elders = makeWorld();
    const fout: unknown = await elders.usecases
      .importVariant(MAKER, STAD, breek(inhoud))
      .catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(InvoerError);
    expect((fout as InvoerError).velden.map((v) => v.veld)).toContain(veld);
    expect(await elders.stores.varianten.list(STAD)).toEqual([]);
  });

  it('is read by a beleidsmedewerker, who changes nothing', async () => {
    const world = makeWorld();
    const plaats = plaatsVan(await fill(world));
    expect((await world.usecases.readVariantinhoud(BELEID, plaats)).diagrammen[0]?.eigen).toBe(true);
    await expect(world.usecases.removeVariantdiagram(BELEID, plaats, PROCES)).rejects.toThrow(NietToegestaanError);
    const vreemd = makeActor('r.dekker', 'functioneel_beheerder', 'olst-wijhe');
    await expect(world.usecases.readVariantinhoud(vreemd, plaats)).rejects.toThrow(NietGevondenError);
  });

  it('stands in the bijlage with its steps, its letter and its reasons', async () => {
    const world = makeWorld();
    const { id, gemeente } = await fill(world);
    const plaats = { gemeente, variantId: id };
    const tekst = { brief: 'EB-1', blok: 'bericht', tekst: 'Wij kijken mee.', motivering: MOTIVERING };
    const { stand } = await world.usecases.saveVarianttekst(MAKER, plaats, tekst);
    const aangeboden = await world.usecases.submitVariant(MAKER, plaats, stand);
    await world.usecases.publishVariant(BEHEERDER, plaats, aangeboden.stand);
    const bijlage = await world.usecases.readBijlage(BELEID, STAD, {});
    const eigen = bijlage.afwijkingen.filter(({ soort }) => soort === 'stap');
    expect(eigen.map(({ naam, motivering }) => [naam, motivering])).toEqual([
      ['Eigen stap ‘Dossier controleren’', MOTIVERINGEN[0]?.motivering],
      ['Eigen stap ‘Werkgever berichten’', MOTIVERINGEN[0]?.motivering],
      ['Eigen stap ‘Bedenktijd werkgever’', MOTIVERINGEN[0]?.motivering],
    ]);
    for (const { lokaal } of eigen) expect(lokaal).not.toBe('');
    expect(bijlage.afwijkingen.find(({ soort }) => soort === 'formulier')).toMatchObject({
      naam: 'Formulier ‘Dossier controleren’',
      landelijk: 'dit formulier is er niet',
      lokaal: expect.stringContaining('Is er al een dossier?'),
    });
    const stappen = bijlage.processen.flatMap((proces) => proces.stappen);
    expect(stappen.find(({ code }) => code === '1.92')?.termijnen).toEqual(['3 werkdagen (wachten)']);
    expect(bijlage.brieven.map(({ code }) => code)).toContain('EB-1');
    const versies = bijlage.processen.map(({ naam, versie }) => [naam, versie]);
    expect(versies).toContainEqual(['aanvraag-en-besluit', '2026-01-01+voorbeeldstad.2']);
    expect(versies).toContainEqual(['bezwaar', '2026-01-01']);
  });
});
