import { describe, expect, it } from 'vitest';
import { fillLetter } from '../../../server/documents/fill-letter.ts';
import type { Briefblok } from '../../../server/domain/brief/brief.ts';
import { readVeld } from '../../../server/domain/veldpad.ts';
import type { Brief } from '../../../server/domain/zaak/zaak.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { findSjabloon, sjablonen } from '../../documents/templates.ts';
import { makeWorld } from '../world.ts';

const MAKER: Actor = {
  gebruikersnaam: 'h.celik',
  naam: 'H. Çelik',
  rollen: ['functioneel_beheerder'],
  gemeenten: ['voorbeeldstad', 'olst-wijhe'],
};

async function begin(waar = 'voorbeeldstad') {
  const world = makeWorld();
  const gevraagd: Brief[] = [];
  Object.assign(world.omgeving, {
    renderBrief: async (brief: Brief, concept: boolean) => {
      expect(concept).toBe(true);
      gevraagd.push(brief);
      return new TextEncoder().encode(JSON.stringify(fillLetter(brief, findSjabloon, concept)));
    },
  });
  const { gemeente, id } = await world.usecases.startVariant(MAKER, waar, { geldigVanaf: '2026-02-05' });
  const plaats = { gemeente, variantId: id };
  const preview = async (brief: string, blok: string, tekst: string) =>
    new TextDecoder().decode(await world.usecases.previewVarianttekst(MAKER, plaats, { brief, blok, tekst }));
  return { ...world, plaats, gevraagd, preview };
}

/** Blocks of which the gemeente may change the words. */
const blokken = sjablonen
  .filter(({ code }) => code !== 'OD-05')
  .flatMap(({ code, blokken: delen }) =>
    delen.flatMap((blok) => (blok.soort === 'alinea' || blok.soort === 'kop' ? [[code, blok.naam] as const] : [])),
  );

describe('the preview of a letter text', () => {
  // A preview keeps nothing, so that one version serves all letters.
  const gedeeld = begin().then(async (world) => ({
    ...world,
    brieven: (await world.usecases.readVariantinhoud(MAKER, world.plaats)).brieven,
  }));

  it('shows the text in the letter of a made-up zaak, with the amount and the days of this version', async () => {
    const { preview } = await begin();
    const brief = await preview('PP-6', 'betaling', 'Wij betalen {{ betaalregel }} aan {{ werkgever.naam }}.');
    expect(brief).toContain('aan Voorbeeld Werkgever bv.');
    expect(brief).toMatch(/Loonkostensubsidie per maand/);
    expect(brief).toMatch(/"maart 2026","vr 20 mrt 2026","€.1\.088,10"/);
    // The day on which it leaves is not known while it is written: six weken, and no last day.
    expect(brief).toContain('binnen zes weken');
    expect(brief).not.toContain('19 maart 2026');
  });

  it('keeps nothing, and has the other texts of the version in it', async () => {
    const { usecases, plaats, preview } = await begin();
    const kop = { brief: 'PP-6', blok: 'besluit-kop', tekst: 'Wat wij hebben besloten', motivering: '' };
    await usecases.saveVarianttekst(MAKER, plaats, kop);
    expect(await preview('PP-6', 'betaling', 'Iets heel anders.')).toContain('Wat wij hebben besloten');
    expect((await usecases.readVariantversie(MAKER, plaats)).teksten).toEqual([kop]);
  });

  it.each(blokken)('shows letter %s with an own text in block %s', async (brief, blok) => {
    const { preview } = await gedeeld;
    expect(await preview(brief, blok, 'Eigen woorden van de gemeente.')).toContain('Eigen woorden van de gemeente.');
  });

  it.each(blokken)('fills all that letter %s may ask for in block %s', async (code, naam) => {
    const { preview, brieven } = await gedeeld;
    const velden = brieven
      .find((brief) => brief.code === code)
      ?.bewerkbaar.find(({ blok }) => blok === naam)
      ?.invulvelden.filter((veld) => !veld.startsWith('{%'));
    expect(velden).toContain('{{ werknemer.naam }}');
    expect(await preview(code, naam, `Alles: ${velden?.join(' ')} einde`)).toMatch(/Alles: .* einde/);
  });

  it.each([
    ['{{ geheim.code }}', /kent het invulveld {{ geheim\.code }} niet/],
    ['Tot {% if besluit.einddatum %} straks', /een begin en een einde/],
    ['{% endif %} {% if besluit.einddatum %}', /een begin en een einde/],
    ['{% else %}', /invulveld|een begin en een einde/],
  ])('refuses %s by its name', async (tekst, melding) => {
    const { preview } = await begin();
    await expect(preview('PP-6', 'besluit', tekst)).rejects.toThrow(melding);
  });

  it('refuses a fact that only stands in a part of the letter that is not always there', async () => {
    const { preview } = await begin();
    await expect(preview('PP-6', 'werknemer', '{{ besluit.eersteBetaling.betaaldag | datum }}')).rejects.toThrow(
      /kent het invulveld/,
    );
    await expect(preview('PP-6', 'bezwaar', 'Geen bezwaar.')).rejects.toThrow(/art\. 3:45 Awb/);
    await expect(preview('PP-Z3', 'beroep', 'Geen beroep.')).rejects.toThrow(/art\. 6:23 Awb/);
    for (const blok of ['beroep-hoe', 'beroep-kop', 'beroep-kosten']) {
      await expect(preview('PP-Z3', blok, 'Geen beroep.')).rejects.toThrow(/art\. 6:23 Awb/);
    }
  });
});

describe.each(['voorbeeldstad', 'olst-wijhe'])('the preview of a letter of %s', (gemeente) => {
  const gedeeld = begin(gemeente);

  it.each(sjablonen.filter(({ code }) => code !== 'OD-05').map((sjabloon) => [sjabloon.code, sjabloon] as const))(
    'has no gap in %s',
    async (code, { blokken: delen }) => {
      const { preview, gevraagd } = await gedeeld;
      const eerste = delen.find((blok) => blok.soort === 'alinea' || blok.soort === 'kop');
      if (eerste?.soort !== 'alinea' && eerste?.soort !== 'kop') throw new Error(`${code} has no text`);
      // The lines of a form are filled in by hand.
      const tekst = (await preview(code, eerste.naam, eerste.tekst)).replaceAll(/"velden":\[[^\]]*\]/g, '');
      expect(tekst).not.toMatch(
        /…|undefined|null,"tekst"| {2}(?!Voorbeeldstad)|"(tekst|label)":""|"(punten|regels|rijen)":\[\]| [.,;:]/,
      );
      const gegevens = gevraagd.findLast((brief) => brief.code === code)?.gegevens ?? {};
      expect(listLeeg(delen, gegevens)).toEqual([]);
    },
  );
});

/** What the blocks of a letter ask for and nothing stands there, whether the block is shown or hangs on it. */
function listLeeg(delen: readonly Briefblok[], gegevens: Brief['gegevens']): readonly string[] {
  const paden = Array.from(JSON.stringify(delen).matchAll(/\{\{ ([\w.]+)/g), ([, pad = '']) => pad);
  return [...new Set(paden)].filter((pad) => [null, undefined, ''].includes(readVeld(gegevens, pad) as null));
}

describe('a beschikking of the national set', () => {
  it.each(sjablonen.filter(({ soort }) => soort === 'beschikking').map((sjabloon) => [sjabloon.code, sjabloon]))(
    '%s says how somebody objects or goes to court, whatever the case',
    (_code, sjabloon) => {
      // Against a beslissing op bezwaar one goes to court (art. 6:23 Awb).
      const rechtsmiddel = sjabloon.code === 'PP-Z3' ? 'beroep' : 'bezwaar';
      const [uitleg] = sjabloon.blokken.filter(({ soort }) => soort === rechtsmiddel);
      expect(uitleg).toBeDefined();
      expect(uitleg?.als).toBeUndefined();
    },
  );
});
