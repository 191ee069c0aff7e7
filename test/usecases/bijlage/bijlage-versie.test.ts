import { describe, expect, it } from 'vitest';
import { makeBijlageRenderer } from '../../../server/documents/bijlage/render-bijlage.ts';
import { makePdfMaker } from '../../../server/documents/typst.ts';
import { makeBijlagedocument } from '../../../server/domain/bijlage/bijlage-document.ts';
import { InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { readDocxText } from '../../e2e/tools/docx-text.ts';
import { addStappen, EIGEN_FORMULIER, MOTIVERINGEN } from '../variant/lokaal-diagram.ts';
import { makeWorld, type World } from '../world.ts';

const STAD = 'voorbeeldstad';
const MOTIVERING = 'Zo werken wij al jaren.';

function makeActor(rol: Rol, gemeente = STAD): Actor {
  return { gebruikersnaam: rol, naam: rol, rollen: [rol], gemeenten: [gemeente] };
}

const MAKER = makeActor('functioneel_beheerder');
const BELEID = makeActor('beleidsmedewerker');

/** A concept with a payment day, a number of rappels, own steps and an own form. */
async function makeConcept(world: World) {
  const { id } = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-06-01' });
  const plaats = { gemeente: STAD, variantId: id };
  await world.usecases.setAfwijking(MAKER, plaats, { sleutel: 'betaling.dag', waarde: 15, motivering: MOTIVERING });
  await world.usecases.setAfwijking(MAKER, plaats, { sleutel: 'rappel.aantal', waarde: 3, motivering: MOTIVERING });
  await world.usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
  await world.usecases.saveVariantdiagram(MAKER, plaats, {
    proces: 'aanvraag-en-besluit',
    xml: addStappen(),
    motiveringen: MOTIVERINGEN,
  });
  return plaats;
}

const FEITEN = ['de 15e van de maand', 'Dossier controleren', 'Is er al een dossier?'];

describe('the bijlage of a concept', () => {
  it('says in Word and HTML what the gemeente changed, with CONCEPT on it', async () => {
    const world = makeWorld();
    const { variantId } = await makeConcept(world);
    const bijlage = await world.usecases.readBijlage(BELEID, STAD, { versie: variantId });

    expect(bijlage.status).toBe('concept');
    expect(bijlage.afwijkingen.find(({ sleutel }) => sleutel === 'rappel.aantal')?.lokaal).toContain('3');
    const render = makeBijlageRenderer(makePdfMaker(), () => undefined);
    const { inhoud, naam } = await render(bijlage, 'docx', ['afwijkingen', 'stappen', 'instellingen']);
    const tekst = readDocxText(inhoud);
    expect(naam).toContain('-concept');
    for (const feit of [...FEITEN, 'CONCEPT']) expect(tekst).toContain(feit);
    const html = new TextDecoder().decode((await render(bijlage, 'html', ['afwijkingen', 'stappen'])).inhoud);
    for (const feit of [...FEITEN, 'CONCEPT']) expect(html).toContain(feit);
  });

  it('has its own drawing, and is the same each time', async () => {
    const world = makeWorld();
    const { variantId } = await makeConcept(world);
    const bijlage = await world.usecases.readBijlage(BELEID, STAD, { versie: variantId });
    expect(bijlage.processen[0]?.xml).toContain('Dossier controleren');
    const render = makeBijlageRenderer(makePdfMaker(), () => undefined);
    const eigen = { ...bijlage, processen: bijlage.processen.filter(({ xml }) => xml !== undefined) };
    const [eerst, weer] = [await render(eigen, 'pdf', ['diagrammen']), await render(eigen, 'pdf', ['diagrammen'])];
    expect(Buffer.compare(eerst.inhoud, weer.inhoud)).toBe(0);
  }, 60_000);

  it('counts what is other in a later process, there and nowhere else', async () => {
    const world = makeWorld();
    const { id } = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-06-01' });
    const plaats = { gemeente: STAD, variantId: id };
    const landelijk = world.omgeving.processen.latest('bezwaar', '2026-03-02').xml;
    const xml = landelijk.replace('name="Hoorzitting vastleggen"', 'name="Hoorzitting verslaan"');
    const motiveringen = [{ element: 'VastleggenHoorzittingTask', motivering: MOTIVERING }];
    await world.usecases.saveVariantdiagram(MAKER, plaats, { proces: 'bezwaar', xml, motiveringen });

    const bijlage = await world.usecases.readBijlage(BELEID, STAD, { versie: id, was: 'landelijk' });
    expect(bijlage.afwijkingen).toMatchObject([
      { nummer: 'A1', naam: 'Stap ‘Hoorzitting verslaan’', proces: 'bezwaar', stap: 5, motivering: MOTIVERING },
    ]);
    const anders = bijlage.processen.flatMap(({ naam, stappen }) =>
      stappen.filter(({ afwijkingen }) => afwijkingen.length > 0).map(({ code }) => [naam, code]),
    );
    expect(anders).toEqual([['bezwaar', '5.45']]);
    expect(bijlage.processen.filter((proces) => proces.xml !== undefined).map(({ naam }) => naam)).toEqual(['bezwaar']);
    expect(bijlage.waswordt?.regels).toMatchObject([{ soort: 'diagram', naam: 'Hoorzitting verslaan' }]);
    const tekst = JSON.stringify(makeBijlagedocument(bijlage, ['afwijkingen']).blokken);
    expect(tekst).toContain('Bezwaar, stap 5');

    const { stappen, acties, kickoff } = await world.usecases.readBegeleiding(BELEID, STAD, { versie: id });
    expect(stappen.filter(({ afwijkingen }) => afwijkingen.length > 0)).toMatchObject([
      { proces: 'Bezwaar', code: '5.45', afwijkingen: ['A1'] },
    ]);
    expect(acties.map(({ afwijking }) => afwijking)).toEqual(['A1']);
    expect(kickoff.processen.filter(({ plaat }) => plaat === true).map(({ naam }) => naam)).toEqual([
      'aanvraag-en-besluit',
      'bezwaar',
    ]);
  });

  it('shows a change of the drawing at once', async () => {
    const world = makeWorld();
    const plaats = await makeConcept(world);
    await world.usecases.readBijlage(BELEID, STAD, { versie: plaats.variantId });
    await world.usecases.removeVariantdiagram(MAKER, plaats, 'aanvraag-en-besluit');
    const zonder = await world.usecases.readBijlage(BELEID, STAD, { versie: plaats.variantId });
    expect(zonder.processen[0]?.xml).toBeUndefined();
    expect(zonder.afwijkingen.filter(({ soort }) => soort === 'stap')).toEqual([]);
  });

  it('tells what changes since an earlier version, settings with both values', async () => {
    const world = makeWorld();
    const { variantId } = await makeConcept(world);
    const bijlage = await world.usecases.readBijlage(BELEID, STAD, { versie: variantId, was: 'landelijk' });

    const { waswordt } = bijlage;
    expect(waswordt?.was).toBe('Landelijk, vanaf 1 januari 2026');
    expect(waswordt?.wordt).toContain('(concept)');
    expect(waswordt?.regels.find(({ naam }) => naam === 'Betaaldag')).toMatchObject({
      soort: 'parameter',
      was: 'laatste werkdag vóór de 21e',
      wordt: 'de 15e van de maand',
      klasse: 'rechtsgevolg',
    });
    expect(waswordt?.regels.some(({ soort }) => soort === 'diagram')).toBe(true);
    const koppen = makeBijlagedocument(bijlage).blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.tekst] : []));
    expect(koppen).toContain('3 Wat verandert er');
    const zelf = await world.usecases.readBijlage(BELEID, STAD, { versie: variantId, was: variantId });
    expect(zelf.waswordt?.regels).toEqual([]);
  });

  it('tells the raad of a reason at a warning that is new or other than before', async () => {
    const world = makeWorld();
    const maker = makeActor('functioneel_beheerder', 'olst-wijhe');
    const { id } = await world.usecases.startVariant(maker, 'olst-wijhe', { geldigVanaf: '2026-06-01' });
    const plaats = { gemeente: 'olst-wijhe', variantId: id };
    await world.usecases.setWaarschuwingsreden(maker, plaats, { nr: 'G35', reden: 'Het pakket kan nog niet anders.' });

    const was = 'bestand:olst-wijhe:2026-01-01';
    const bijlage = await world.usecases.readBijlage(maker, 'olst-wijhe', { versie: id, was });
    expect(bijlage.waarschuwingen).toMatchObject([{ nr: 'G35', reden: 'Het pakket kan nog niet anders.' }]);
    expect(bijlage.waswordt?.regels).toMatchObject([
      { soort: 'waarschuwing', klasse: 'opmaak', wordt: 'Het pakket kan nog niet anders.' },
    ]);
    const tegenLandelijk = await world.usecases.readBijlage(maker, 'olst-wijhe', { versie: id, was: 'landelijk' });
    expect(tegenLandelijk.waswordt?.regels.at(-1)).toMatchObject({ soort: 'waarschuwing', was: 'geen reden' });
    const tekst = JSON.stringify(makeBijlagedocument(bijlage, ['waswordt']).blokken);
    expect(tekst).toContain('Redenen bij waarschuwingen');
    expect(tekst).toContain('Het pakket kan nog niet anders');
  });

  it('is for who may look at versions, of the own gemeente', async () => {
    const world = makeWorld();
    const { variantId: versie } = await makeConcept(world);
    const consulent = makeActor('consulent');
    await expect(world.usecases.readBijlage(consulent, STAD, {})).resolves.toBeDefined();
    await expect(world.usecases.readBijlage(consulent, STAD, { versie })).rejects.toThrow(NietToegestaanError);
    const vreemd = makeActor('beleidsmedewerker', 'olst-wijhe');
    await expect(world.usecases.readBijlage(vreemd, 'olst-wijhe', { versie })).rejects.toThrow(NietGevondenError);
    await expect(world.usecases.readBijlage(BELEID, STAD, { was: 'bestaat-niet' })).rejects.toThrow(NietGevondenError);
  });

  it('with a drawing that is not finished says what to do', async () => {
    const world = makeWorld();
    const plaats = await makeConcept(world);
    const [diagram] = (await world.usecases.readVariantinhoud(MAKER, plaats)).diagrammen;
    const xml = diagram?.xml.replaceAll(/implementation="ontvangst-bevestigen"/g, '') ?? '';
    await world.usecases.saveVariantdiagram(MAKER, plaats, {
      proces: 'aanvraag-en-besluit',
      xml,
      motiveringen: MOTIVERINGEN,
    });
    const vraag = world.usecases.readBijlage(BELEID, STAD, { versie: plaats.variantId });
    await expect(vraag).rejects.toThrow(InvoerError);
    await expect(vraag).rejects.toThrow(/diagram van versie .* is nog niet af/);
  });
});
