import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeBijlageRenderer } from '../../../server/documents/bijlage/render-bijlage.ts';
import { makePdfMaker } from '../../../server/documents/typst.ts';
import { formatParameterwaarde } from '../../../server/domain/variant/format-parameterwaarde.ts';
import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import { readInhoud } from '../../../server/domain/variant/variant.ts';
import type { Parameter } from '../../../server/rules/regelbestand.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { readDocxText } from '../../e2e/tools/docx-text.ts';
import { readPdfText } from '../../e2e/tools/pdf-text.ts';
import { makeWorld } from '../../usecases/world.ts';

const STAD = 'voorbeeldstad';
const BELEID: Actor = { gebruikersnaam: 'b', naam: 'B. Beleid', rollen: ['beleidsmedewerker'], gemeenten: [STAD] };

const world = makeWorld();
const { parameters } = world.omgeving.regelkeuze.select(STAD, '2026-03-02').geldend;
const afwijkingen = parameters.map((parameter) => ({
  sleutel: parameter.sleutel,
  waarde: chooseOther(parameter),
  motivering: `Omdat ${parameter.sleutel} hier al jaren zo gaat.`,
}));
await world.stores.varianten.save({
  variant: {
    id: 'alles-anders',
    gemeente: STAD,
    naam: STAD,
    versie: 2,
    basis: '2026-01-01',
    geldigVanaf: '2026-02-01',
    maker: 'h.vos',
    makers: ['h.vos'],
    stand: 1,
    status: 'concept',
    ...readInhoud({ afwijkingen }),
  },
  verwachteStand: 0,
  vastleggingen: [],
});
const bijlage = await world.usecases.readBijlage(BELEID, STAD, { versie: 'alles-anders' });
const render = makeBijlageRenderer(makePdfMaker(), () => undefined);
const DELEN = ['afwijkingen', 'instellingen'] as const;
const { document } = new JSDOM(new TextDecoder().decode((await render(bijlage, 'html', DELEN)).inhoud)).window;
const teksten = {
  html: squeeze(document.body.textContent),
  word: squeeze(readDocxText((await render(bijlage, 'docx', DELEN)).inhoud)),
  pdf: squeeze(readPdfText((await render(bijlage, 'pdf', DELEN)).inhoud)),
};

/** A value of the same kind that is not the national one, whatever the law says of it: this is a concept. */
function chooseOther({ type, standaard, opties }: Parameter): Parameterwaarde {
  const anders = opties?.find(({ waarde }) => waarde !== standaard)?.waarde;
  switch (type) {
    case 'janee':
      return standaard !== true;
    case 'getal':
      return typeof standaard === 'number' ? standaard + 1 : 3;
    case 'datum-regel':
      return 15;
    case 'lijst': {
      const eerste = opties?.find(({ waarde }) => !(Array.isArray(standaard) && standaard.includes(waarde)));
      return eerste === undefined ? [] : [eerste.waarde];
    }
    case 'keuze':
      return anders ?? `anders-dan-${String(standaard)}`;
    case 'tekst':
      return 'Een andere tekst';
  }
}

/** A page breaks lines and words; what is said is the same without. */
function squeeze(tekst: string): string {
  return tekst.replaceAll(/[\s\u00AD\u00A0-]/g, '');
}

describe('a setting of the catalogue in which the gemeente differs', () => {
  it('is one of some eighty, in every stap', () => {
    expect(parameters.length).toBeGreaterThan(70);
    expect(new Set(parameters.map(({ stap }) => stap))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, null]));
  });

  it.each(parameters.map(({ sleutel }) => [sleutel] as const))(
    '%s is in the bijlage, as data and in every format',
    (sleutel) => {
      const parameter = parameters.find((kandidaat) => kandidaat.sleutel === sleutel);
      const eigen = afwijkingen.find((kandidaat) => kandidaat.sleutel === sleutel);
      if (parameter === undefined || eigen === undefined) throw new Error(sleutel);
      const lokaal = formatParameterwaarde(parameter, eigen.waarde);
      const landelijk = formatParameterwaarde(parameter, parameter.standaard);

      const [afwijking, ...dubbel] = bijlage.afwijkingen.filter((deel) => deel.sleutel === sleutel);
      expect(dubbel).toEqual([]);
      expect(afwijking).toMatchObject({ stap: parameter.stap, lokaal, landelijk, motivering: eigen.motivering });
      for (const tekst of Object.values(teksten)) {
        for (const feit of [parameter.naam, lokaal, landelijk, eigen.motivering, `≠ ${afwijking?.nummer ?? ''}`]) {
          expect(tekst).toContain(squeeze(feit));
        }
      }
    },
  );
});
