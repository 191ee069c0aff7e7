import { beforeAll, describe, expect, it } from 'vitest';
import { checkVarianten } from '../../../server/check-varianten.ts';
import { makeBijlagedocument } from '../../../server/domain/bijlage/bijlage-document.ts';
import { readInhoud } from '../../../server/domain/variant/variant.ts';
import { loadLibrary } from '../../../server/load-library.ts';
import type { Regelbestanden, Variant } from '../../../server/rules/regelbestand.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { GROOT, makeWorld, type World } from '../world.ts';
import { addStappen, EIGEN_FORMULIER, EIGEN_STAPPEN, LANDELIJK, MOTIVERINGEN } from './lokaal-diagram.ts';

const STAD = 'voorbeeldstad';
const PROCES = 'aanvraag-en-besluit';
const VERSIE = '2026-01-01+salland.2026-01-01';
const motivering = 'De gemeenten van Salland spraken dit samen af.';
const BEHEER: Actor = {
  gebruikersnaam: 'h.celik',
  naam: 'H. Çelik',
  rollen: ['functioneel_beheerder'],
  gemeenten: [STAD],
};

const { regels } = makeWorld().omgeving;

/** The variant of the regio: a longer rappel, an own text, an own drawing and the form of its own task. */
function makeRegiovariant(anders: Partial<Variant> = {}): Variant {
  return {
    naam: 'salland',
    versie: '2026-01-01',
    geldigVanaf: '2026-01-01',
    basis: '2026-01-01',
    ...readInhoud({
      afwijkingen: [
        { sleutel: 'rappel.interval_wd', waarde: 15, motivering },
        { sleutel: 'betaling.dag', waarde: 15, motivering },
      ],
      teksten: [{ brief: 'PP-2', blok: 'aanleiding', tekst: 'Salland vraagt u dit.', motivering }],
      formulieren: [EIGEN_FORMULIER],
      diagrammen: [{ proces: PROCES, basis: '2026-01-01', xml: addStappen(), motiveringen: MOTIVERINGEN }],
    }),
    ...anders,
  };
}

/** Voorbeeldstad belongs to the regio; it sets its payment day itself. */
function withRegio(regiovariant: Variant): Regelbestanden {
  const { gegevens, varianten } = regels.gemeenten[STAD] ?? { varianten: [] };
  if (gegevens === undefined) throw new Error('The gemeente is missing');
  const eigen = { sleutel: 'betaling.dag', waarde: 20, motivering: 'Onze betaalrun is op de 20e.' };
  return {
    ...regels,
    regios: { salland: [regiovariant] },
    gemeenten: {
      ...regels.gemeenten,
      [STAD]: {
        gegevens: { ...gegevens, regio: 'salland' },
        varianten: varianten.map((variant) => ({ ...variant, ...readInhoud({ afwijkingen: [eigen] }) })),
      },
    },
  };
}

const PLAATS = { gemeente: STAD, variantId: `bestand:${STAD}:2026-01-01` };

describe('a gemeente that belongs to a regio', () => {
  let world: World;
  beforeAll(() => {
    world = makeWorld({ regels: withRegio(makeRegiovariant()) });
  });

  it('runs its zaken over the drawing and the form of the regio, with its terms and its words', async () => {
    const zaakId = await world.start({ 'dienstverband.aokOntvangenOp': undefined });
    expect((await world.zaak(zaakId)).processen[0]?.versie).toBe(VERSIE);
    await world.complete(zaakId, 'BeoordelenAanvraagTask');
    const taak = await world.openTaak(zaakId, EIGEN_STAPPEN.vraag.id);
    const { formulier } = await world.usecases.readTaak(GROOT, { gemeente: STAD, zaakId, taakId: taak.id });
    expect(formulier.titel).toBe('Dossier controleren');
    await world.complete(zaakId, EIGEN_STAPPEN.vraag.id, { 'lokaal.eerderDossier': true });
    expect((await world.usecases.readZaak(GROOT, STAD, zaakId)).eigenGegevens).toEqual([
      { label: 'Is er al een dossier?', waarde: 'ja' },
    ]);
    await world.goTo('2026-01-09');
    for (const element of ['AanvragenLoonwaardemetingTask', 'InvoerenLoonwaarderapportTask', 'BesprekenUitkomstTask']) {
      await world.complete(zaakId, element);
    }
    const zaak = await world.zaak(zaakId);
    expect(zaak.termijnen.find(({ soort }) => soort === 'rappel')).toMatchObject({ aantal: 15 });
    const brief = zaak.brieven.find(({ code }) => code === 'PP-2');
    expect(brief?.gegevens['lokaleTeksten']).toMatchObject({ aanleiding: 'Salland vraagt u dit.' });
    const geschiedenis = await world.usecases.readGeschiedenis(GROOT, STAD, zaakId);
    expect(JSON.stringify(geschiedenis)).toContain('Is er al een dossier?');
  });

  it('shows what is national, of the regio and its own on the page of its version', async () => {
    const versie = await world.usecases.readVariantversie(BEHEER, PLAATS);
    const vind = (sleutel: string) => versie.parameters.find((parameter) => parameter.sleutel === sleutel);
    expect(vind('rappel.interval_wd')).toMatchObject({ landelijk: 15, waarde: 15, afwijking: false });
    expect(vind('rappel.interval_wd')?.regioTekst).not.toBe(vind('rappel.interval_wd')?.landelijkTekst);
    expect(vind('betaling.dag')).toMatchObject({ landelijk: 15, waarde: 20, afwijking: true });
    expect(vind('rappel.aantal')?.regioTekst).toBeUndefined();
    const nu = await world.usecases.readVariant(BEHEER, STAD);
    const herkomst = nu.parameters.filter(({ afwijking }) => afwijking).map((p) => [p.sleutel, p.vanRegio]);
    expect(Object.fromEntries(herkomst)).toEqual({ 'rappel.interval_wd': true, 'betaling.dag': false });
  });

  it('begins its own drawing, form and text with those of the regio', async () => {
    const { diagrammen, formulieren, brieven } = await world.usecases.readVariantinhoud(BEHEER, PLAATS);
    const diagram = diagrammen.find(({ proces }) => proces === PROCES);
    expect(diagram).toMatchObject({ eigen: false, xml: addStappen(), landelijkXml: LANDELIJK });
    expect(diagram?.motiveringen).toEqual(MOTIVERINGEN);
    expect(formulieren.find(({ naam }) => naam === EIGEN_FORMULIER.naam)).toMatchObject({ eigen: false });
    const blokken = brieven.find(({ code }) => code === 'PP-2')?.blokken;
    expect(blokken?.find(({ naam }) => naam === 'aanleiding')).toMatchObject({ tekst: 'Salland vraagt u dit.' });
  });

  it('keeps no drawing of its own that says the same as that of the regio, and one that says the national again', async () => {
    const { usecases } = makeWorld({ regels: withRegio(makeRegiovariant()) });
    const { id: variantId } = await usecases.startVariant(BEHEER, STAD, { geldigVanaf: '2026-01-05' });
    const plaats = { gemeente: STAD, variantId };
    const save = (xml: string) =>
      usecases.saveVariantdiagram(BEHEER, plaats, { proces: PROCES, xml, motiveringen: MOTIVERINGEN });
    expect((await save(addStappen())).diagrammen).toEqual([]);
    expect((await save(LANDELIJK)).diagrammen).toEqual([PROCES]);
    expect((await save(addStappen())).diagrammen).toEqual([]);
  });

  it('tells in its bijlage what the regio does differently, with the reason', async () => {
    const bijlage = await world.usecases.readBijlage(BEHEER, STAD, {});
    const { afwijkingen } = bijlage;
    const namen = afwijkingen.map(({ naam }) => naam);
    expect(namen).toContain('Eigen stap ‘Dossier controleren’');
    expect(namen).toContain('Formulier ‘Dossier controleren’');
    expect(namen).toContain('Tekst ‘aanleiding’ in brief PP-2');
    expect(afwijkingen.find(({ sleutel }) => sleutel === 'rappel.interval_wd')).toMatchObject({ motivering });
    expect(afwijkingen.find(({ sleutel }) => sleutel === 'betaling.dag')?.motivering).toContain('betaalrun');
    const vanRegio = afwijkingen.filter((afwijking) => afwijking.vanRegio === true).map(({ naam }) => naam);
    expect(vanRegio).toContain('Eigen stap ‘Dossier controleren’');
    expect(vanRegio).toContain('Formulier ‘Dossier controleren’');
    expect(vanRegio).not.toContain('Betaaldag');
    const stap = bijlage.processen[0]?.stappen.find(({ naam }) => naam === 'Dossier controleren');
    expect(stap?.vanRegio).toBe(true);
    expect(JSON.stringify(makeBijlagedocument(bijlage, ['stappen']).blokken)).toContain(', van de regio');
  });
});

describe('the files of a regio', () => {
  it('are checked when the server starts, like those of a gemeente', async () => {
    const library = await loadLibrary(new URL('../../../', import.meta.url).pathname);
    const check = (variant: Variant) => checkVarianten({ ...library, regels: withRegio(variant) });
    expect(await check(makeRegiovariant())).toEqual([]);
    const fout = await check(makeRegiovariant({ formulieren: [] }));
    expect(fout).not.toEqual([]);
    expect(fout.every((zin) => zin.startsWith('regios/salland/variant-2026-01-01.json, D20: '))).toBe(true);
  });
});
