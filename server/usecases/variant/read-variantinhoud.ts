import type { Formulier } from '../../../processes/formulier.ts';
import type { Briefsjabloon } from '../../domain/brief/brief.ts';
import type { Diagramkennis } from '../../domain/diagram/diagrambevinding.ts';
import { placeLokaleTeksten } from '../../domain/variant/lokale-teksten.ts';
import { listInvulvelden, sayVast } from '../../rules/check-lokale-tekst.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { listBriefstappen } from '../zaak/list-briefstappen.ts';
import { readVersie } from './change-variant.ts';
import { listKennis } from './check-variantdiagram.ts';
import { selectVersieregels } from './check-variantversie.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';
import { listNodigeVelden } from './nodige-velden.ts';
import { findLandelijk } from './read-variantdiagram.ts';
import { readVariantformulier } from './read-variantformulier.ts';
import type { Brieflezing, Diagramlezing, Formulierlezing, Variantonderdeelusecases } from './variantonderdelen.ts';

/** The diagrams, forms, letters and rules of a version, beside the national ones. */
export function makeReadVariantinhoud(omgeving: Omgeving): Variantonderdeelusecases['readVariantinhoud'] {
  return async (actor, plaats) => {
    checkEigenaarrecht(omgeving, actor, 'readVariantinhoud', plaats.gemeente);
    const { variant, opgeslagen } = await readVersie(omgeving, plaats);
    const geldend = selectVersieregels(
      await omgeving.regelkeuze.readBestanden(plaats.gemeente),
      plaats.gemeente,
      variant,
      omgeving.klok.vandaag(),
    );
    const diagrammen = listDiagrammen(omgeving, geldend);
    const stappen = await listBriefstappen(omgeving, diagrammen);
    return {
      stand: opgeslagen?.stand ?? 0,
      diagrammen,
      formulieren: listFormulieren(omgeving, geldend),
      brieven: listBrieven(omgeving, geldend, variant).map((brief) => ({
        ...brief,
        stappen: stappen.get(brief.code) ?? [],
      })),
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

/** Where the gemeente has no drawing of its own, that of its regio holds, with the reasons of the regio. */
function listDiagrammen(
  omgeving: Omgeving,
  { variantbestand, regiovariant }: GeldendeRegels,
): readonly Diagramlezing[] {
  const { basis: peildatum, diagrammen } = variantbestand;
  const namen = [...new Set(omgeving.processen.processen.map(({ naam }) => naam))];
  return namen.map((proces) => {
    const eigen = diagrammen.find((diagram) => diagram.proces === proces);
    const lokaal = eigen ?? regiovariant?.diagrammen.find((diagram) => diagram.proces === proces);
    const landelijk = findLandelijk(omgeving, proces, { basis: lokaal?.basis, peildatum });
    return {
      proces,
      titel: landelijk.titel,
      basis: landelijk.versie,
      xml: lokaal?.xml ?? landelijk.xml,
      landelijkXml: landelijk.xml,
      eigen: eigen !== undefined,
      motiveringen: lokaal?.motiveringen ?? [],
    };
  });
}

function listFormulieren(omgeving: Omgeving, geldend: GeldendeRegels): readonly Formulierlezing[] {
  const { formulieren } = geldend.variantbestand;
  const vanRegio = geldend.regiovariant?.formulieren ?? [];
  const namen = [
    ...new Set([...Object.keys(omgeving.formulieren), ...[...vanRegio, ...formulieren].map(({ naam }) => naam)]),
  ];
  return namen.map((naam) => {
    const eigen = formulieren.find((formulier) => formulier.naam === naam);
    const lokaal = eigen ?? vanRegio.find((formulier) => formulier.naam === naam);
    const landelijk: Formulier | undefined = omgeving.formulieren[naam];
    const nodig = landelijk === undefined ? [] : listNodigeVelden(omgeving, landelijk);
    const { formulier } = readVariantformulier(omgeving, naam, lokaal?.inhoud ?? { ...landelijk });
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

function listBrieven(
  omgeving: Omgeving,
  geldend: GeldendeRegels,
  variant: Variant,
): readonly Omit<Brieflezing, 'stappen'>[] {
  return geldend.bestanden('brieven').map(({ inhoud }) => {
    // The schema of the letters was checked when they were read.
    const landelijk = inhoud as unknown as Briefsjabloon;
    const { code, titel, soort, stap } = landelijk;
    const eigen = [variant, ...(geldend.regiovariant ? [geldend.regiovariant] : [])]
      .flatMap(({ brieven = [] }) => brieven)
      .find((brief) => brief.code === code);
    if (eigen !== undefined) {
      const { blokken } = eigen;
      return { code, titel, soort, stap, blokken, teksten: [], bewerkbaar: [], vast: [], eigen };
    }
    // What stands there without a text of the gemeente.
    const { blokken } = placeLokaleTeksten(landelijk, geldend.regiovariant?.teksten ?? []);
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
