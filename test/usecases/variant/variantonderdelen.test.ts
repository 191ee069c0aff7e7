import { describe, expect, it } from 'vitest';
import { listVelden } from '../../../processes/formulier.ts';
import { ConflictError, InvoerError, NietGevondenError } from '../../../server/domain/fouten.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { makeWorld, type World } from '../world.ts';
import { addStappen, EIGEN_FORMULIER, EIGEN_STAPPEN, LANDELIJK, MOTIVERINGEN } from './lokaal-diagram.ts';
import { MAKER, plaatsVan } from './variantmensen.ts';

const STAD = 'voorbeeldstad';
const PROCES = 'aanvraag-en-besluit';
const MOTIVERING = 'Zo werken wij al jaren, en werkgevers waarderen het.';

const van = (versie: Variantdetail, soort: string) =>
  versie.bevindingen.filter(({ onderdeel }) => onderdeel.soort === soort);

async function begin(world: World) {
  const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-01-05' });
  return { versie, plaats: plaatsVan(versie) };
}

/** A national form with its fields changed. */
function changeForm(
  world: World,
  naam: string,
  change: (velden: Record<string, unknown>[]) => Record<string, unknown>[],
) {
  const inhoud = structuredClone(world.omgeving.formulieren[naam]) as unknown as {
    groepen: { velden: Record<string, unknown>[] }[];
  };
  for (const groep of inhoud.groepen) groep.velden = change(groep.velden);
  return { ...inhoud, groepen: inhoud.groepen.filter(({ velden }) => velden.length > 0) };
}

describe('a diagram of the gemeente', () => {
  it('needs a motivering for each change, and keeps none for what did not change', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    await world.usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
    const [eerste] = MOTIVERINGEN;
    const motiveringen = [eerste, { element: 'VaststellenBesluitTask', motivering: MOTIVERING }].filter(
      (m) => m !== undefined,
    );
    const versie = await world.usecases.saveVariantdiagram(MAKER, plaats, {
      proces: PROCES,
      xml: addStappen(),
      motiveringen,
    });
    expect(
      van(versie, 'diagram')
        .filter(({ nr }) => nr === 'D15')
        .map(({ onderdeel }) => onderdeel.element),
    ).toEqual(['BedenktijdEvent', 'BerichtenWerkgeverTask']);
    await expect(world.usecases.submitVariant(MAKER, plaats, versie.stand)).rejects.toThrow(/nog geen motivering/);
    const { diagrammen } = await world.usecases.readVariantinhoud(MAKER, plaats);
    expect(diagrammen.filter(({ eigen }) => eigen)).toMatchObject([
      { proces: PROCES, eigen: true, basis: '2026-01-01', motiveringen: [eerste] },
    ]);
    expect(diagrammen[0]?.landelijkXml).toBe(LANDELIJK);
  });

  it('is not saved over what somebody else did since it was seen', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const { stand, termijnen } = await world.usecases.readVariantinhoud(MAKER, plaats);
    expect(termijnen.map(({ bericht }) => bericht)).toContain('RappeltermijnVerstreken');
    const anders = { proces: PROCES, xml: LANDELIJK.replace('Rappel versturen', 'Herinneren'), motiveringen: [] };
    const nu = await world.usecases.saveVariantdiagram(MAKER, { ...plaats, stand }, anders);
    const later = { ...anders, xml: LANDELIJK.replace('Rappel versturen', 'Vragen') };
    await expect(world.usecases.saveVariantdiagram(MAKER, { ...plaats, stand }, later)).rejects.toThrow(ConflictError);
    expect((await world.usecases.readVariantinhoud(MAKER, plaats)).diagrammen[0]?.xml).toBe(anders.xml);
    const opnieuw = await world.usecases.saveVariantdiagram(MAKER, { ...plaats, stand: nu.stand }, later);
    expect(opnieuw.stand).toBe(nu.stand + 1);
  });

  it('that says and shows the national one is not kept', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const anders = { proces: PROCES, xml: LANDELIJK.replace('Rappel versturen', 'Herinneren'), motiveringen: [] };
    expect((await world.usecases.saveVariantdiagram(MAKER, plaats, anders)).diagrammen).toEqual([PROCES]);
    const terug = await world.usecases.saveVariantdiagram(MAKER, plaats, { ...anders, xml: LANDELIJK });
    expect(terug.diagrammen).toEqual([]);
    expect(terug.geschiedenis.map(({ zin }) => zin)).toEqual([
      `Diagram ${PROCES} terug naar landelijk.`,
      `Diagram ${PROCES} toegevoegd. Gemotiveerd: nog niets.`,
      'Begonnen vanuit versie 2026-01-01.',
    ]);
  });

  it('is told where it cannot be carried out or is drawn wrongly, and cannot be offered then', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const xml = addStappen([EIGEN_STAPPEN.vraag]);
    const versie = await world.usecases.saveVariantdiagram(MAKER, plaats, {
      proces: PROCES,
      xml,
      motiveringen: MOTIVERINGEN,
    });
    expect(van(versie, 'diagram')).toMatchObject([
      { nr: 'D20', naam: 'Diagram', onderdeel: { element: 'ControlerenDossierTask' } },
    ]);
    const met = await world.usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
    expect(met.blokkades).toBe(0);
  });

  it('that leaves out what the law needs is kept, with the article, and stops publishing', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const xml = LANDELIJK.replace('implementation="toekenning-versturen"', 'implementation="bericht-versturen"');
    const versie = await world.usecases.saveVariantdiagram(MAKER, plaats, { proces: PROCES, xml, motiveringen: [] });
    const [bevinding] = van(versie, 'diagram').filter(({ nr }) => nr === 'D3');
    expect(bevinding?.onderdeel).toEqual({ soort: 'diagram', naam: PROCES, element: 'VersturenToekenningTask' });
    expect(bevinding?.grondslag).toMatch(/^art\. /);
    expect(versie.acties.aanbieden.mag).toBe(false);
  });

  it.each([
    ['no BPMN', '<html><body>hallo</body></html>', /BPMN 2\.0|leesbaar|klopt niet/],
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${LANDELIJK}`, /DOCTYPE/],
    ['half a file', LANDELIJK.slice(0, 5000), /./],
  ])('with %s is not kept', async (_wat, xml, melding) => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const opslaan = world.usecases.saveVariantdiagram(MAKER, plaats, { proces: PROCES, xml, motiveringen: [] });
    await expect(opslaan).rejects.toThrow(InvoerError);
    await expect(opslaan).rejects.toThrow(melding);
    expect((await world.usecases.readVariantversie(MAKER, plaats)).diagrammen).toEqual([]);
  });

  it('of a process or version that does not exist is not kept', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const diagram = { proces: PROCES, xml: LANDELIJK, motiveringen: [] };
    await expect(
      world.usecases.saveVariantdiagram(MAKER, plaats, { ...diagram, proces: 'eigen-proces' }),
    ).rejects.toThrow(NietGevondenError);
    await expect(world.usecases.saveVariantdiagram(MAKER, plaats, { ...diagram, basis: '2020-01-01' })).rejects.toThrow(
      NietGevondenError,
    );
  });
});

describe('a form of the gemeente', () => {
  it('may say it otherwise and ask more, in its own group', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const eigen = { veld: 'lokaal.voertuig', soort: 'janee', label: 'Heeft de werknemer een auto?', verplicht: false };
    const inhoud = changeForm(world, 'bespreken-uitkomst', (velden) => [
      ...velden.map((veld) => ({ ...veld, label: `${String(veld['label'])} (eigen woorden)` })),
      eigen,
    ]);
    const versie = await world.usecases.saveVariantformulier(MAKER, plaats, {
      naam: 'bespreken-uitkomst',
      inhoud,
      motivering: MOTIVERING,
    });
    expect(versie).toMatchObject({ formulieren: ['bespreken-uitkomst'], blokkades: 0 });
  });

  it.each([
    [
      'lost',
      (velden: Record<string, unknown>[]) => velden.filter(({ veld }) => veld !== 'gesprek.rapportAanpassen'),
      /kan niet weg/,
    ],
    [
      'of another kind',
      (velden: Record<string, unknown>[]) =>
        velden.map((v) =>
          v['veld'] === 'gesprek.datum' ? { ...v, soort: 'tekst', datumgrens: undefined, vanaf: undefined } : v,
        ),
      /andere soort/,
    ],
    [
      'not required any more',
      (velden: Record<string, unknown>[]) =>
        velden.map((v) => (v['veld'] === 'gesprek.samenvatting' ? { ...v, verplicht: false } : v)),
      /niet meer verplicht/,
    ],
  ])('keeps a field that is needed later: %s', async (_wat, change, melding) => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const inhoud = JSON.parse(JSON.stringify(changeForm(world, 'bespreken-uitkomst', change))) as Record<
      string,
      unknown
    >;
    const formulier = { naam: 'bespreken-uitkomst', inhoud, motivering: MOTIVERING };
    const versie = await world.usecases.saveVariantformulier(MAKER, plaats, formulier);
    expect(van(versie, 'formulier')).toContainEqual(
      expect.objectContaining({ nr: 'F2', ernst: 'blokkeren', melding: expect.stringMatching(melding) }),
    );
  });

  it('cannot write in data that decide on the besluit', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const inhoud = {
      ...EIGEN_FORMULIER.inhoud,
      groepen: [{ velden: [{ veld: 'oordeel.afwijzen', soort: 'janee', label: 'Afwijzen?', verplicht: true }] }],
    };
    const versie = await world.usecases.saveVariantformulier(MAKER, plaats, { ...EIGEN_FORMULIER, inhoud });
    expect(van(versie, 'formulier')).toMatchObject([{ nr: 'F3', grondslag: 'art. 3:2 Awb' }]);
  });

  it('that is no form is refused at its place, and the national one unchanged is not kept', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const kapot = { naam: 'bespreken-uitkomst', inhoud: { naam: 'bespreken-uitkomst' }, motivering: '' };
    await expect(world.usecases.saveVariantformulier(MAKER, plaats, kapot)).rejects.toMatchObject({
      velden: expect.arrayContaining([{ veld: 'inhoud', melding: 'titel: ontbreekt.' }]),
    });
    // A browser sends its parts in another order.
    const gelijk = changeForm(world, 'bespreken-uitkomst', (velden) =>
      velden.map((veld) => Object.fromEntries(Object.entries(veld).toReversed())),
    );
    const inhoud = Object.fromEntries(Object.entries(gelijk).toReversed());
    const zelfde = { naam: 'bespreken-uitkomst', inhoud, motivering: MOTIVERING };
    expect((await world.usecases.saveVariantformulier(MAKER, plaats, zelfde)).formulieren).toEqual([]);
  });

  it('tells which fields cannot go: every required one, and what rules, letters and choices read', async () => {
    const world = makeWorld();
    const { plaats } = await begin(world);
    const { formulieren } = await world.usecases.readVariantinhoud(MAKER, plaats);
    for (const { landelijk, nodig } of formulieren) {
      const verplicht = landelijk ? listVelden(landelijk).filter((veld) => veld.verplicht) : [];
      expect(nodig).toEqual(expect.arrayContaining(verplicht.map(({ veld }) => veld)));
    }
    const aanvraag = formulieren.find(({ naam }) => naam === 'aanvraag');
    expect(aanvraag?.nodig).toContain('werkgever.iban');
    expect(aanvraag?.nodig).not.toContain('werkgever.kenmerk');
  });
});

describe('what stands around the questions of a form', () => {
  const NAAM = 'vaststellen-besluit';
  const inhoudVan = (world: World) =>
    structuredClone(world.omgeving.formulieren[NAAM]) as unknown as Record<string, unknown> & {
      meldingen: readonly Record<string, unknown>[];
    };
  const save = async (world: World, change: (inhoud: ReturnType<typeof inhoudVan>) => Record<string, unknown>) => {
    const { plaats } = await begin(world);
    const inhoud = change(inhoudVan(world));
    const versie = await world.usecases.saveVariantformulier(MAKER, plaats, {
      naam: NAAM,
      inhoud,
      motivering: MOTIVERING,
    });
    return { plaats, versie };
  };

  it('is free: name, explanation, button, the words of a warning and an own message', async () => {
    const world = makeWorld();
    const { plaats, versie } = await save(world, (inhoud) => ({
      ...inhoud,
      titel: 'Besluit nemen',
      uitleg: 'Kijk eerst in het dossier.',
      knop: 'Besluit nemen',
      meldingen: [
        ...inhoud.meldingen.map((melding) => ({ ...melding, tekst: 'Niet akkoord: {betaalopdracht.reden}' })),
        { als: { feit: 'dienstverband.contractsoort', is: ['nul_uren'] }, tekst: 'Let op: een 0-urencontract.' },
      ],
    }));
    expect(van(versie, 'formulier')).toEqual([]);
    const { inhoud } = await world.usecases.exportVariant(MAKER, plaats);
    expect(JSON.parse(inhoud).formulieren[0].inhoud).toMatchObject({ knop: 'Besluit nemen' });
    const { verschillen } = await world.usecases.readVerschillen(MAKER, STAD, { van: 'landelijk', naar: versie.id });
    expect(verschillen.map(({ zin }) => zin)).toEqual([
      expect.stringContaining('heet nu ‘Besluit nemen’'),
      expect.stringContaining('staat nu: ‘Kijk eerst in het dossier.’'),
      expect.stringContaining('Op de knop van formulier'),
      expect.stringContaining('De melding boven formulier ‘Besluit nemen’ is nu'),
      expect.stringContaining('komt een melding: ‘Let op: een 0-urencontract’'),
    ]);
  });

  it.each<[string, string, (inhoud: ReturnType<typeof inhoudVan>) => Record<string, unknown>]>([
    ['a national warning that is gone', 'F5', ({ meldingen: _weg, ...inhoud }) => inhoud],
    [
      'a national warning under another condition',
      'F5',
      (inhoud) => ({ ...inhoud, meldingen: inhoud.meldingen.map(({ tekst }) => ({ tekst })) }),
    ],
    [
      'a fact that does not exist',
      'F6',
      (inhoud) => ({ ...inhoud, meldingen: [...inhoud.meldingen, { tekst: 'Zie {geheim.gegeven}.' }] }),
    ],
    [
      'a BSN',
      'F6',
      (inhoud) => ({ ...inhoud, meldingen: [...inhoud.meldingen, { tekst: 'Het is {werknemer.bsn}.' }] }),
    ],
  ])('stops the version with %s', async (_wat, nr, change) => {
    const { versie } = await save(makeWorld(), change);
    expect(van(versie, 'formulier')).toMatchObject([{ nr, ernst: 'blokkeren', onderdeel: { naam: NAAM } }]);
  });

  it('is refused at once without the shape of a form', async () => {
    await expect(save(makeWorld(), (inhoud) => ({ ...inhoud, knop: '' }))).rejects.toThrow(/knop/);
    await expect(save(makeWorld(), (inhoud) => ({ ...inhoud, meldingen: [{ tekst: '' }] }))).rejects.toThrow(
      InvoerError,
    );
  });
});
