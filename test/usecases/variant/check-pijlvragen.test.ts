import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../server/usecases/usecases.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { makeWorld } from '../world.ts';
import { addStappen, EIGEN_FORMULIER, EIGEN_STAPPEN, LANDELIJK } from './lokaal-diagram.ts';

const MAKER: Actor = {
  gebruikersnaam: 'h.celik',
  naam: 'H. Çelik',
  rollen: ['functioneel_beheerder'],
  gemeenten: ['voorbeeldstad'],
};

/** The drawing with one choice made by the answer to the own question. */
const kies = (xml: string): string =>
  xml.replace('${case.forfaitair.werkgeverAkkoord}', '${case.lokaal.eerderDossier}');
const zoek = ({ bevindingen }: Variantdetail) => bevindingen.filter(({ nr }) => nr === 'D17');

/** A concept with the form of the own question, and what the check says of a drawing in it. */
async function begin() {
  const { usecases } = makeWorld();
  const { gemeente, id } = await usecases.startVariant(MAKER, 'voorbeeldstad', { geldigVanaf: '2026-01-05' });
  const plaats = { gemeente, variantId: id };
  await usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
  return (xml: string) =>
    usecases.saveVariantdiagram(MAKER, plaats, { proces: 'aanvraag-en-besluit', xml, motiveringen: [] });
}

describe('an arrow that chooses by an own question', () => {
  it('stops the version when no task asks that question, and says which', async () => {
    const save = await begin();
    const versie = await save(kies(LANDELIJK));
    expect(zoek(versie)).toMatchObject([
      {
        ernst: 'blokkeren',
        onderdeel: { soort: 'diagram', naam: 'aanvraag-en-besluit' },
        melding: expect.stringContaining('“eerderDossier”, maar geen taak stelt die vraag'),
      },
    ]);
    expect(versie.acties.aanbieden.mag).toBe(false);
  });

  it('is right when a task of the same drawing asks it', async () => {
    const save = await begin();
    expect(zoek(await save(kies(addStappen([EIGEN_STAPPEN.vraag]))))).toEqual([]);
  });

  it('may be asked in the aanvraag when it chooses in a process that comes later, and not the other way round', async () => {
    const { usecases, omgeving } = makeWorld();
    const { gemeente, id } = await usecases.startVariant(MAKER, 'voorbeeldstad', { geldigVanaf: '2026-01-05' });
    const plaats = { gemeente, variantId: id };
    await usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
    const verlenging = omgeving.processen.get('verlenging', '2026-01-01').xml;
    const later = verlenging.replace(/\$\{case\.verlenging\.antwoord[^}]*\}/, '${case.lokaal.eerderDossier}');
    const save = (proces: string, xml: string) =>
      usecases.saveVariantdiagram(MAKER, plaats, { proces, xml, motiveringen: [] });
    expect(zoek(await save('verlenging', later))).toHaveLength(1);
    expect(zoek(await save('aanvraag-en-besluit', addStappen([EIGEN_STAPPEN.vraag])))).toEqual([]);
    const vraag = { ...EIGEN_STAPPEN.vraag, baan: 'SysteemLane' };
    const pijl = {
      id: 'VerwerkenAntwoordNaarAntwoordBekendFlow',
      van: 'VerwerkenAntwoordTask',
      naar: 'AntwoordBekendMerge',
    };
    await save('verlenging', addStappen([vraag], verlenging, { ...pijl, plaats: { x: 160, y: 465 } }));
    expect(zoek(await save('aanvraag-en-besluit', kies(LANDELIJK)))).toHaveLength(1);
  });

  it('is looked at only for own questions: what the national process knows is checked elsewhere', async () => {
    const save = await begin();
    expect(zoek(await save(LANDELIJK.replace('Rappel versturen', 'Herinneren')))).toEqual([]);
  });
});
