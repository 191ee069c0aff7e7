import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { GROOT, type World } from '../world.ts';
import { makeUpdateWorld } from './update-world.ts';

const VOS: Actor = { ...GROOT, gebruikersnaam: 'h.vos', naam: 'H. Vos', rollen: ['functioneel_beheerder'] };
const BOS: Actor = { ...VOS, gebruikersnaam: 'm.bos', naam: 'M. Bos' };
const REGIO = 'regio:voorbeeldregio';
const NAAR = '2026-07-01';
const MOTIVERING = 'De gemeenten van de regio spraken dit samen af met de werkgevers.';

describe('a new national version for a gemeente in a regio', () => {
  let world: World;
  beforeEach(() => {
    world = makeUpdateWorld();
  });

  async function publishRegio(waarden: Readonly<Record<string, number>>): Promise<void> {
    const { id: variantId } = await world.usecases.startVariant(VOS, REGIO, { geldigVanaf: '2026-01-05' });
    const plaats = { gemeente: REGIO, variantId };
    let stand = 0;
    for (const [sleutel, waarde] of Object.entries(waarden)) {
      ({ stand } = await world.usecases.setAfwijking(VOS, plaats, { sleutel, waarde, motivering: MOTIVERING }));
    }
    ({ stand } = await world.usecases.submitVariant(VOS, plaats, stand));
    await world.usecases.publishVariant(BOS, plaats, stand);
  }

  it('does not bring in a national value that the regio has its own for', async () => {
    await publishRegio({ 'rappel.aantal': 1 });
    const voorstel = await world.usecases.readUpdate(VOS, { gemeente: 'voorbeeldstad', naar: NAAR });
    const geraakt = voorstel.schoon.map(({ soort, element }) => `${soort} ${element}`);
    expect(geraakt).not.toContain('parameter rappel.aantal');
    expect(geraakt).toContain('brief PP-2/doen');
  });

  it('asks nothing about a national change that the regio keeps from the gemeente', async () => {
    const olst = { gemeente: 'olst-wijhe', naar: NAAR };
    expect((await world.usecases.readUpdate(VOS, olst)).totaal).toBe(1);
    await publishRegio({ 'contact.forfaitair.termijn_dagen': 8 });
    const voorstel = await world.usecases.readUpdate(VOS, olst);
    expect(voorstel.totaal).toBe(0);
    expect(voorstel.raaktNiet.map(({ element }) => element)).toContain('contact.forfaitair.termijn_dagen');
  });

  it('is taken over by the regio itself in the same way', async () => {
    await publishRegio({ 'rappel.aantal': 1 });
    const plaats = { gemeente: REGIO, naar: NAAR };
    const lijst = await world.usecases.listUpdates(VOS, REGIO);
    expect(lijst).toMatchObject({ gemeentenaam: 'Voorbeeldregio', updates: [{ versie: NAAR, totaal: 1 }] });
    await world.usecases.answerUpdate(VOS, plaats, { keuze: 'parameter:rappel.aantal', antwoord: { keuze: 'houden' } });
    const voorstel = await world.usecases.startUpdate(VOS, plaats, { geldigVanaf: NAAR });
    expect(voorstel.concept).toMatchObject({ versie: 2 });
    const versie = await world.usecases.readVariantversie(VOS, {
      gemeente: REGIO,
      variantId: voorstel.concept?.variantId ?? '',
    });
    expect(versie).toMatchObject({ basis: NAAR, status: 'concept' });
    expect(versie.parameters.find(({ sleutel }) => sleutel === 'rappel.aantal')).toMatchObject({ waarde: 1 });
  });
});
