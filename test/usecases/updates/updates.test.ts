import { beforeEach, describe, expect, it } from 'vitest';
import { readInhoud, type Variantinhoud } from '../../../server/domain/variant/variant.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { addStappen, EIGEN_FORMULIER, EIGEN_STAPPEN, MOTIVERINGEN } from '../variant/lokaal-diagram.ts';
import { GROOT, type World } from '../world.ts';
import { makeUpdateWorld } from './update-world.ts';

const VOS: Actor = { ...GROOT, gebruikersnaam: 'h.vos', naam: 'H. Vos', rollen: ['functioneel_beheerder'] };
const LEZER: Actor = { ...VOS, gebruikersnaam: 'b.lezer', rollen: ['beleidsmedewerker'] };
const NAAR = '2026-07-01';
const OLST = { gemeente: 'olst-wijhe', naar: NAAR };
const STAD = { gemeente: 'voorbeeldstad', naar: NAAR };
const CONTACT = 'parameter:contact.forfaitair.termijn_dagen';
const MOTIVERING = 'Zo werken wij hier al jaren, met goede ervaringen.';

describe('a new national version for a gemeente', () => {
  let world: World;
  beforeEach(() => {
    world = makeUpdateWorld();
  });

  /** Puts a second version of Voorbeeldstad in force. */
  async function publish(inhoud: Partial<Variantinhoud>): Promise<void> {
    await world.stores.varianten.save({
      variant: {
        id: 'v2',
        gemeente: 'voorbeeldstad',
        naam: 'voorbeeldstad',
        versie: 2,
        basis: '2026-01-01',
        geldigVanaf: '2026-02-01',
        maker: 'h.vos',
        makers: ['h.vos'],
        stand: 1,
        status: 'gepubliceerd',
        controleur: 'm.bos',
        gepubliceerdOp: '2026-01-20T09:00:00.000Z',
        ...readInhoud(inhoud),
      },
      verwachteStand: 0,
      vastleggingen: [],
    });
    await world.omgeving.regelkeuze.refresh('voorbeeldstad');
  }

  it('waits for every gemeente, marked as an example, with how many choices there are', async () => {
    const olst = await world.usecases.listUpdates(VOS, 'olst-wijhe');
    const stad = await world.usecases.listUpdates(LEZER, 'voorbeeldstad');

    expect(olst).toMatchObject({
      basis: '2026-01-01',
      updates: [{ versie: NAAR, voorbeeld: true, gemaakt: 0, totaal: 1 }],
    });
    expect(stad.updates).toMatchObject([{ versie: NAAR, totaal: 0 }]);
  });

  it('has the parameter, the step and the letter that changed, and asks where the gemeente deviates', async () => {
    const voorstel = await world.usecases.readUpdate(VOS, OLST);

    // More than this means that the example no longer follows the version that it was made from: bring it up to date.
    expect([...new Set(voorstel.schoon.map(({ soort, element }) => `${soort} ${element}`))]).toEqual([
      'parameter rappel.aantal',
      'diagram BesprekenUitkomstTask',
      'brief PP-2/doen',
    ]);
    expect(voorstel.keuzes).toEqual([
      expect.objectContaining({
        id: CONTACT,
        uitleg: 'Landelijk wordt het 10 werkdagen. Eerst was er niets ingesteld. Hier was het 5 werkdagen.',
      }),
    ]);
    expect(voorstel.raaktNiet.map(({ element }) => element)).toContain('betaling.dag');
    expect(voorstel.diagrammen).toContainEqual(
      expect.objectContaining({ proces: 'aanvraag-en-besluit', van: expect.any(String), naar: expect.any(String) }),
    );
  });

  it('keeps an answer with who gave it, also for a colleague, and lets it be changed', async () => {
    await world.usecases.answerUpdate(VOS, OLST, { keuze: CONTACT, antwoord: { keuze: 'landelijk' } });
    await world.usecases.answerUpdate(VOS, OLST, { keuze: CONTACT, antwoord: { keuze: 'anders', waarde: 7 } });

    const voorstel = await world.usecases.readUpdate(LEZER, OLST);

    expect(voorstel).toMatchObject({ gemaakt: 1, totaal: 1, antwoorden: { [CONTACT]: { door: 'h.vos' } } });
    expect(voorstel.keuzes[0]?.antwoord).toEqual({ keuze: 'anders', waarde: 7 });
  });

  it.each([
    [{ keuze: 'anders', waarde: 99 } as const, /moet een heel getal van 1 tot en met 20 zijn/],
    [{ keuze: 'anders', waarde: 'veel' } as const, /moet een heel getal/],
  ])('refuses the answer %j and keeps nothing', async (antwoord, melding) => {
    await expect(world.usecases.answerUpdate(VOS, OLST, { keuze: CONTACT, antwoord })).rejects.toThrow(melding);

    expect((await world.usecases.readUpdate(VOS, OLST)).gemaakt).toBe(0);
  });

  it('refuses an answer to a question that does not exist, and of somebody who may only read', async () => {
    const antwoord = { keuze: 'houden' } as const;

    await expect(world.usecases.answerUpdate(VOS, OLST, { keuze: 'parameter:iets', antwoord })).rejects.toThrow(
      'is er niet meer',
    );
    await expect(world.usecases.answerUpdate(LEZER, OLST, { keuze: CONTACT, antwoord })).rejects.toThrow(
      'Uw rol mag dit niet',
    );
  });

  it('gives no concept while there are open choices', async () => {
    await expect(world.usecases.startUpdate(VOS, OLST, { geldigVanaf: NAAR })).rejects.toThrow(
      'Er is nog 1 keuze te maken.',
    );
  });

  it('becomes a concept on the new version with a report; it is not in force', async () => {
    await world.usecases.answerUpdate(VOS, OLST, { keuze: CONTACT, antwoord: { keuze: 'houden' } });

    const { concept } = await world.usecases.startUpdate(VOS, OLST, { geldigVanaf: '2026-08-01' });

    const detail = await world.usecases.readVariantversie(VOS, {
      gemeente: 'olst-wijhe',
      variantId: concept?.variantId ?? '',
    });
    expect(concept).toMatchObject({ versie: 2, door: 'h.vos' });
    expect(concept?.overgenomen.join(' ')).toContain('De werkgever krijgt 3 in plaats van 2 rappels.');
    expect(concept?.gekozen).toEqual([expect.objectContaining({ antwoord: 'Hier gehouden: 5 werkdagen' })]);
    expect(detail).toMatchObject({ status: 'concept', geldigVanaf: '2026-08-01' });
    expect(detail.bevindingen.filter(({ ernst }) => ernst === 'blokkeren')).toEqual([]);
    const bewaard = await world.stores.varianten.find('olst-wijhe', concept?.variantId ?? '');
    expect(bewaard).toMatchObject({ basis: NAAR, status: 'concept' });
    expect(bewaard?.afwijkingen.map(({ sleutel }) => sleutel)).toContain('contact.forfaitair.termijn_dagen');
    expect(world.omgeving.regelkeuze.select('olst-wijhe', '2026-09-01').geldend.variantbestand.basis).toBe(
      '2026-01-01',
    );
  });

  it('leaves out of the concept what was answered with national', async () => {
    await world.usecases.answerUpdate(VOS, OLST, { keuze: CONTACT, antwoord: { keuze: 'landelijk' } });

    const { concept } = await world.usecases.startUpdate(VOS, OLST, { geldigVanaf: NAAR });

    const bewaard = await world.stores.varianten.find('olst-wijhe', concept?.variantId ?? '');
    expect(bewaard?.afwijkingen.map(({ sleutel }) => sleutel)).not.toContain('contact.forfaitair.termijn_dagen');
  });

  it('puts an own diagram and the national change together, with the own motivering', async () => {
    const xml = addStappen([EIGEN_STAPPEN.vraag]);
    const motiveringen = MOTIVERINGEN.filter(({ element }) => element === EIGEN_STAPPEN.vraag.id);
    await publish({
      diagrammen: [{ proces: 'aanvraag-en-besluit', basis: '2026-01-01', xml, motiveringen }],
      formulieren: [EIGEN_FORMULIER],
      afwijkingen: [{ sleutel: 'rappel.aantal', waarde: 3, motivering: MOTIVERING }],
    });

    const { concept, keuzes } = await world.usecases.startUpdate(VOS, STAD, { geldigVanaf: NAAR });

    const bewaard = await world.stores.varianten.find('voorbeeldstad', concept?.variantId ?? '');
    const [diagram] = bewaard?.diagrammen ?? [];
    const detail = await world.usecases.readVariantversie(VOS, {
      gemeente: 'voorbeeldstad',
      variantId: concept?.variantId ?? '',
    });
    expect(keuzes).toEqual([]);
    expect(diagram).toMatchObject({ basis: NAAR, motiveringen });
    expect(diagram?.xml).toContain('name="Uitkomst en begeleiding bespreken"');
    expect(diagram?.xml).toContain('name="Dossier controleren"');
    expect(bewaard).toMatchObject({ afwijkingen: [], formulieren: [EIGEN_FORMULIER] });
    expect(detail.bevindingen.filter(({ ernst }) => ernst === 'blokkeren')).toEqual([]);
  });

  it('keeps the reason at a warning that still holds, and drops one of a warning that does not', async () => {
    await world.usecases.answerUpdate(VOS, OLST, { keuze: CONTACT, antwoord: { keuze: 'houden' } });
    const { concept, vervalt } = await world.usecases.startUpdate(VOS, OLST, { geldigVanaf: NAAR });
    const olst = await world.stores.varianten.find('olst-wijhe', concept?.variantId ?? '');
    expect(olst?.redenen).toEqual([{ nr: 'G35', reden: expect.stringContaining('herkent de betaling') }]);
    expect(vervalt).toEqual([]);

    await publish({ redenen: [{ nr: 'G35', reden: MOTIVERING }] });
    const stad = await world.usecases.startUpdate(VOS, STAD, { geldigVanaf: NAAR });
    const bewaard = await world.stores.varianten.find('voorbeeldstad', stad.concept?.variantId ?? '');
    expect(bewaard?.redenen ?? []).toEqual([]);
    expect(stad.concept?.vervallen).toEqual([expect.stringContaining('reden bij waarschuwing G35 vervalt')]);
  });

  it('waits no more once the gemeente has taken it over', async () => {
    await publish({});
    const bron = await world.stores.varianten.find('voorbeeldstad', 'v2');
    if (bron === undefined) throw new Error('niet bewaard');
    await world.stores.varianten.save({
      variant: { ...bron, id: 'v3', versie: 3, basis: NAAR, geldigVanaf: NAAR, stand: 1 },
      verwachteStand: 0,
      vastleggingen: [],
    });

    expect((await world.usecases.listUpdates(VOS, 'voorbeeldstad')).updates).toEqual([]);
    await expect(world.usecases.readUpdate(VOS, STAD)).rejects.toThrow('al overgenomen');
  });

  it('does not exist outside the demo, nor under another date', async () => {
    await expect(world.usecases.readUpdate(VOS, { ...OLST, naar: '2026-08-01' })).rejects.toThrow('is er niet');
  });
});
