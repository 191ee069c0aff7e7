import { describe, expect, it } from 'vitest';
import type { Eigenbrief } from '../../../server/domain/brief/eigenbrief.ts';
import { ConflictError, InvoerError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { EIGENBRIEF } from '../../domain/eigenbrief-voorbeeld.ts';
import { makeWorld, type World } from '../world.ts';
import { addStappen, EIGEN_FORMULIER, EIGEN_STAPPEN, MOTIVERINGEN } from './lokaal-diagram.ts';
import { BEHEERDER, BELEID, MAKER, plaatsVan } from './variantmensen.ts';

const STAD = 'voorbeeldstad';
const PROCES = 'aanvraag-en-besluit';

const BRIEF: Eigenbrief = {
  ...EIGENBRIEF,
  onderwerp: 'Kennismaken, kenmerk {{ kenmerk }}',
  blokken: [
    { naam: 'kop', soort: 'kop', tekst: 'Wij maken graag kennis' },
    { naam: 'bericht', soort: 'alinea', tekst: 'Beste {{ werknemer.naam }}, wij bellen u over {{ werkgever.naam }}.' },
  ],
  motivering: 'Werknemers komen vaker opdagen als zij ons eerst spreken.',
};

async function begin(world: World) {
  const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-01-05' });
  return plaatsVan(versie);
}

/** The own steps, with the own letter at the automatic message or at the task of a person. */
function draw(bij: 'bericht' | 'taak'): string {
  return bij === 'bericht'
    ? addStappen().replace('brief="EB-1"', 'brief="EB-3"')
    : addStappen([EIGEN_STAPPEN.vraag]).replace(
        'formulier="controleren-dossier"',
        'formulier="controleren-dossier" brief="EB-3"',
      );
}

async function fill(world: World, bij: 'bericht' | 'taak' = 'bericht') {
  const plaats = await begin(world);
  await world.usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
  await world.usecases.saveEigenbrief(MAKER, plaats, BRIEF);
  const versie = await world.usecases.saveVariantdiagram(MAKER, plaats, {
    proces: PROCES,
    xml: draw(bij),
    motiveringen: MOTIVERINGEN,
  });
  return { plaats, versie };
}

async function publish(world: World, versie: Variantdetail): Promise<void> {
  const { stand } = await world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand);
  await world.usecases.publishVariant(BEHEERDER, plaatsVan(versie), stand);
}

describe('a letter of the gemeente itself', () => {
  it('stands beside the national ones, and only makers of the variant write it', async () => {
    const world = makeWorld();
    const plaats = await begin(world);
    const versie = await world.usecases.saveEigenbrief(MAKER, plaats, BRIEF);
    expect(versie.brieven).toEqual(['EB-3']);
    expect(versie.geschiedenis[0]?.zin).toBe(
      'Eigen brief EB-3 ‘Uitnodiging kennismaking’ toegevoegd. Motivering: Werknemers komen vaker opdagen als zij ons eerst spreken.',
    );
    const { brieven } = await world.usecases.readVariantinhoud(BELEID, plaats);
    expect(brieven.find(({ code }) => code === 'EB-3')).toMatchObject({ eigen: BRIEF, stappen: [], teksten: [] });
    expect(brieven.find(({ code }) => code === 'EB-1')?.eigen).toBeUndefined();
    await expect(world.usecases.saveEigenbrief(BELEID, plaats, BRIEF)).rejects.toThrow(NietToegestaanError);
  });

  it.each<[string, Partial<Eigenbrief>, RegExp]>([
    ['that is a decision', { soort: 'beschikking' }, /alleen een kennisgeving.*art\. 1:3, 3:45 en 3:46 Awb/],
    ['with the code of a national letter', { code: 'EB-1' }, /EB-1 is van een landelijke brief/],
    ['with a code of another kind', { code: 'PP-99' }, /EB- met een nummer/],
    [
      'with an unknown placeholder',
      { blokken: [{ naam: 'bericht', soort: 'alinea', tekst: 'U krijgt {{ besluit.bedrag }}.' }] },
      /kent het invulveld \{\{ besluit\.bedrag \}\} niet in het blok "bericht"/,
    ],
    [
      'with an unknown placeholder in the subject',
      { onderwerp: 'Over {{ geheim }}' },
      /\{\{ geheim \}\} niet in het onderwerp/,
    ],
    ['with a placeholder that is not closed', { onderwerp: 'Over {{ kenmerk' }, /\{\{/],
    ['without a paragraph', { blokken: [{ naam: 'kop', soort: 'kop', tekst: 'Kop' }] }, /geen tekst/],
    ['with an empty paragraph', { blokken: [{ naam: 'bericht', soort: 'alinea', tekst: '  ' }] }, /leeg/],
    [
      'with one name for two blocks',
      { blokken: [...BRIEF.blokken, { naam: 'kop', soort: 'kop', tekst: 'Nog een' }] },
      /"kop" twee keer/,
    ],
  ])('%s is refused, and nothing is kept', async (_wat, deel, melding) => {
    const world = makeWorld();
    const plaats = await begin(world);
    const poging = world.usecases.saveEigenbrief(MAKER, plaats, { ...BRIEF, ...deel });
    await expect(poging).rejects.toThrow(InvoerError);
    await expect(poging).rejects.toThrow(melding);
    expect((await world.usecases.readVariantversie(MAKER, plaats)).brieven).toEqual([]);
  });

  it('without a motivering is kept, and stops the version', async () => {
    const world = makeWorld();
    const plaats = await begin(world);
    const versie = await world.usecases.saveEigenbrief(MAKER, plaats, { ...BRIEF, motivering: 'kort' });
    expect(versie.bevindingen).toMatchObject([{ nr: 'B4', ernst: 'blokkeren', onderdeel: { naam: 'EB-3' } }]);
  });

  it('cannot be removed while a step sends it, and can afterwards', async () => {
    const world = makeWorld();
    const { plaats } = await fill(world);
    const { brieven } = await world.usecases.readVariantinhoud(MAKER, plaats);
    expect(brieven.find(({ code }) => code === 'EB-3')?.stappen).toEqual(['Werkgever berichten']);
    const poging = world.usecases.removeEigenbrief(MAKER, plaats, 'EB-3');
    await expect(poging).rejects.toThrow(ConflictError);
    await expect(poging).rejects.toThrow(/‘Werkgever berichten’ verstuurt deze brief/);
    await world.usecases.removeVariantdiagram(MAKER, plaats, PROCES);
    expect((await world.usecases.removeEigenbrief(MAKER, plaats, 'EB-3')).brieven).toEqual([]);
  });

  it('that a step names but nobody made stops the version', async () => {
    const world = makeWorld();
    const plaats = await begin(world);
    await world.usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
    const { bevindingen } = await world.usecases.saveVariantdiagram(MAKER, plaats, {
      proces: PROCES,
      xml: draw('bericht'),
      motiveringen: MOTIVERINGEN,
    });
    expect(bevindingen.filter(({ melding }) => melding.includes('EB-3'))).not.toEqual([]);
  });

  it('is shown as it will be, with a made-up zaak', async () => {
    const world = makeWorld();
    const plaats = await begin(world);
    expect(await world.usecases.previewEigenbrief(BELEID, plaats, BRIEF)).toBeInstanceOf(Uint8Array);
    const fout = { ...BRIEF, onderwerp: 'Over {{ geheim }}' };
    await expect(world.usecases.previewEigenbrief(BELEID, plaats, fout)).rejects.toThrow(/geheim/);
    expect((await world.usecases.readVariantversie(MAKER, plaats)).brieven).toEqual([]);
  });

  it('comes out of a file as it went in, and a broken one is refused with the reason', async () => {
    const world = makeWorld();
    const { plaats } = await fill(world);
    const { inhoud } = await world.usecases.exportVariant(MAKER, plaats);
    expect(JSON.parse(inhoud)).toMatchObject({ brieven: [BRIEF] });
    const elders = makeWorld();
    const terug = await elders.usecases.importVariant(MAKER, STAD, inhoud);
    expect(JSON.parse((await elders.usecases.exportVariant(MAKER, plaatsVan(terug))).inhoud).brieven).toEqual([BRIEF]);
    const besluit = elders.usecases.importVariant(MAKER, STAD, inhoud.replace('"kennisgeving"', '"beschikking"'));
    await expect(besluit).rejects.toMatchObject({
      velden: [{ melding: expect.stringMatching(/alleen een kennisgeving/) }],
    });
    await expect(
      elders.usecases.importVariant(MAKER, STAD, inhoud.replace('{{ werkgever.naam }}', '{{ geheim }}')),
    ).rejects.toMatchObject({ velden: [{ melding: expect.stringContaining('{{ geheim }}') }] });
  });

  it('stands in the differences, and in the bijlage with its step and its reason', async () => {
    const world = makeWorld();
    const { versie } = await fill(world);
    const { verschillen } = await world.usecases.readVerschillen(BELEID, STAD, { van: 'landelijk', naar: versie.id });
    expect(verschillen.filter(({ soort }) => soort === 'brief')).toMatchObject([
      {
        element: 'EB-3',
        klasse: 'werkgevolg',
        zin: 'Er komt een brief bij: EB-3 ‘Uitnodiging kennismaking’, aan de werknemer.',
        elementen: ['BerichtenWerkgeverTask'],
      },
    ]);
    await publish(world, versie);
    const bijlage = await world.usecases.readBijlage(BELEID, STAD, {});
    expect(bijlage.brieven.map(({ code }) => code)).toContain('EB-3');
    expect(bijlage.brieven.map(({ code }) => code)).not.toContain('EB-1');
    expect(bijlage.afwijkingen.find(({ soort }) => soort === 'tekst')).toMatchObject({
      naam: 'Eigen brief EB-3 ‘Uitnodiging kennismaking’',
      lokaal: 'Een kennisgeving aan de werknemer, per post. Die gaat uit bij ‘Werkgever berichten’.',
      motivering: BRIEF.motivering,
    });
  });
});

describe('a zaak with a letter of the gemeente itself', () => {
  it('gets it from the own message, with the text of then, whatever is published later', async () => {
    const world = makeWorld();
    await publish(world, (await fill(world)).versie);
    const zaakId = await world.start();
    await world.complete(zaakId, 'BeoordelenAanvraagTask');
    await world.complete(zaakId, 'ControlerenDossierTask', { 'lokaal.eerderDossier': false });
    const brief = (await world.zaak(zaakId)).brieven.find(({ code }) => code === 'EB-3');
    expect(brief).toMatchObject({ aan: 'werknemer', kanaal: 'brief', titel: 'Uitnodiging kennismaking' });
    expect(brief?.gegevens['sjabloon']).toMatchObject({ onderwerp: BRIEF.onderwerp, blokken: BRIEF.blokken });
  });

  it('gets it when the task that names it is done, and not before', async () => {
    const world = makeWorld();
    const { versie } = await fill(world, 'taak');
    expect(versie.bevindingen.filter(({ ernst }) => ernst === 'blokkeren')).toEqual([]);
    await publish(world, versie);
    const zaakId = await world.start();
    await world.complete(zaakId, 'BeoordelenAanvraagTask');
    const count = async () => (await world.zaak(zaakId)).brieven.filter(({ code }) => code === 'EB-3').length;
    expect(await count()).toBe(0);
    await world.complete(zaakId, 'ControlerenDossierTask', { 'lokaal.eerderDossier': false });
    expect(await count()).toBe(1);
  });

  it('gets no decision from a task that is not the step for it', async () => {
    const world = makeWorld();
    const { plaats } = await fill(world, 'taak');
    const { bevindingen } = await world.usecases.saveVariantdiagram(MAKER, plaats, {
      proces: PROCES,
      xml: draw('taak').replace('brief="EB-3"', 'brief="PP-6"'),
      motiveringen: MOTIVERINGEN,
    });
    expect(bevindingen.filter(({ nr }) => nr === 'D11')).toMatchObject([
      { ernst: 'blokkeren', onderdeel: { element: 'ControlerenDossierTask' } },
    ]);
  });
});
