import type { Formulier } from '../../processes/formulier.ts';
import type { Briefsjabloon } from '../domain/brief.ts';
import type { Diagramkennis } from '../domain/diagrambevinding.ts';
import { listInvulvelden, sayVast } from '../rules/check-lokale-tekst.ts';
import type { Variant } from '../rules/regelbestand.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import { listKennis } from './check-variantdiagram.ts';
import { readVersie } from './change-variant.ts';
import type { Omgeving } from './change-zaak.ts';
import { selectVersieregels } from './check-variantversie.ts';
import { findLandelijk } from './read-variantdiagram.ts';
import { listNodigeVelden } from './nodige-velden.ts';
import { checkRecht } from './rechten.ts';
import { readVariantformulier } from './read-variantformulier.ts';
import type { Brieflezing, Diagramlezing, Formulierlezing, Variantonderdeelusecases } from './variantonderdelen.ts';

/** The diagrams, forms, letters and rules of a version, beside the national ones. */
export function makeReadVariantinhoud(omgeving: Omgeving): Variantonderdeelusecases['readVariantinhoud'] {
  return async (actor, plaats) => {
    checkRecht(actor, 'readVariantinhoud', plaats.gemeente);
    const { variant, opgeslagen } = await readVersie(omgeving, plaats);
    const geldend = selectVersieregels(omgeving.regels, plaats.gemeente, variant);
    return {
      stand: opgeslagen?.stand ?? 0,
      diagrammen: listDiagrammen(omgeving, variant),
      formulieren: listFormulieren(omgeving, variant),
      brieven: listBrieven(omgeving, geldend, variant),
      regels: variant.regels,
      termijnen: listKennis(omgeving, geldend).termijnen.map(describeTermijn),
    };
  };
}

// helpers

/** Only what a drawing is checked against. */
function describeTermijn({
  naam,
  bericht,
  wettelijk,
  grondslag,
  elementen,
}: Diagramkennis['termijnen'][number]): Diagramkennis['termijnen'][number] {
  return { naam, bericht, wettelijk, grondslag, elementen };
}

function listDiagrammen(omgeving: Omgeving, variant: Variant): readonly Diagramlezing[] {
  const { basis: peildatum, diagrammen } = variant;
  const namen = [...new Set(omgeving.processen.processen.map(({ naam }) => naam))];
  return namen.map((proces) => {
    const eigen = diagrammen.find((diagram) => diagram.proces === proces);
    const landelijk = findLandelijk(omgeving, proces, { basis: eigen?.basis, peildatum });
    return {
      proces,
      basis: landelijk.versie,
      xml: eigen?.xml ?? landelijk.xml,
      landelijkXml: landelijk.xml,
      eigen: eigen !== undefined,
      motiveringen: eigen?.motiveringen ?? [],
    };
  });
}

function listFormulieren(omgeving: Omgeving, { formulieren }: Variant): readonly Formulierlezing[] {
  const namen = [...new Set([...Object.keys(omgeving.formulieren), ...formulieren.map(({ naam }) => naam)])];
  return namen.map((naam) => {
    const eigen = formulieren.find((formulier) => formulier.naam === naam);
    const landelijk: Formulier | undefined = omgeving.formulieren[naam];
    const nodig = landelijk === undefined ? [] : listNodigeVelden(omgeving, landelijk);
    const { formulier } = readVariantformulier(omgeving, naam, eigen?.inhoud ?? { ...landelijk });
    return {
      naam,
      formulier,
      ...(landelijk === undefined ? {} : { landelijk }),
      eigen: eigen !== undefined,
      ...(eigen === undefined ? {} : { motivering: eigen.motivering }),
      nodig: nodig.map(({ veld }) => veld),
      redenen: nodig.map(({ veld, reden, grondslag }) => ({ veld, reden, grondslag })),
    };
  });
}

function listBrieven(omgeving: Omgeving, geldend: GeldendeRegels, variant: Variant): readonly Brieflezing[] {
  return geldend.bestanden('brieven').map(({ inhoud }) => {
    // The schema of the letters was checked when they were read.
    const { code, titel, soort, stap, blokken } = inhoud as unknown as Briefsjabloon;
    return {
      code,
      titel,
      soort,
      stap,
      blokken,
      teksten: variant.teksten.filter(({ brief }) => brief === code),
      bewerkbaar: blokken
        .filter((blok) => sayVast(code, blok) === undefined)
        .map(({ naam: blok }) => ({
          blok,
          invulvelden: listInvulvelden({ brief: code, blok }, omgeving.regels, variant.basis),
        })),
      vast: blokken.flatMap((blok) => {
        const reden = sayVast(code, blok);
        return reden === undefined ? [] : [{ blok: blok.naam, reden }];
      }),
    };
  });
}
