import { readGevolg } from '../../domain/bijlage/bijlage-afwijkingen.ts';
import type { Bijlageteksten } from '../../domain/bijlage/bijlage-invoer.ts';
import type { Briefsjabloon } from '../../domain/brief/brief.ts';
import type { Datum } from '../../domain/datum.ts';
import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import { placeLokaleTeksten } from '../../domain/variant/lokale-teksten.ts';
import { describeVoorwaarde } from '../../domain/variant/regelzin-tekst.ts';
import { readInhoud } from '../../domain/variant/variant.ts';
import type { Diagrammodel } from '../../domain/verschil/diagrammodel.ts';
import type { Versieinhoud, Versieparameter, Versiereden, Versieregel } from '../../domain/verschil/versieinhoud.ts';
import { calculateParameters } from '../../rules/parameters.ts';
import type { Regelbestanden, Variant } from '../../rules/regelbestand.ts';
import { listRegelfeiten } from '../../rules/regelfeiten.ts';
import { type GeldendeRegels, selectRegels } from '../../rules/rule-set.ts';
import { replaceVarianten } from '../../rules/variantversies.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { listWaarschuwingen } from '../zaak/list-waarschuwingen.ts';
import { listLagen } from '../zaak/proceskeuze.ts';
import { listFormulieren } from './lokale-formulieren.ts';
import { findLandelijk } from './read-variantdiagram.ts';

/** What a version is read from; the command line has no store. */
export type Versieomgeving = Pick<Omgeving, 'regels' | 'processen' | 'formulieren' | 'diagrammen'>;

/** A version with the files of its diagrams, to draw them. */
export interface Versielezing {
  readonly inhoud: Versieinhoud;
  readonly diagrammen: readonly { readonly proces: string; readonly titel: string; readonly xml: string }[];
}

/** Everything that these rules make of the process: national, with the layers of regio and gemeente in their place. */
export async function readVersieinhoud(omgeving: Versieomgeving, geldend: GeldendeRegels): Promise<Versielezing> {
  const bronnen = listDiagrambronnen(omgeving, geldend);
  const diagrammen = await Promise.all(bronnen.map(({ proces, xml }) => readModel(omgeving, proces, xml)));
  return {
    inhoud: {
      parameters: await listParameters(geldend),
      regels: listRegels(geldend),
      diagrammen,
      formulieren: Object.values(listFormulieren(omgeving, geldend)),
      brieven: listBrieven(geldend),
      redenen: await listRedenen(geldend),
    },
    diagrammen: bronnen,
  };
}

/**
 * The national rules on a date, without anything of the regio or the gemeente. An example version is chosen only by its own date.
 * @throws NietGevondenError when no national version is in force then
 */
export function selectLandelijk(bestanden: Regelbestanden, gemeente: string, peildatum: Datum): GeldendeRegels {
  const catalogus = bestanden.parameters.findLast(
    ({ geldigVanaf, voorbeeld }) => geldigVanaf === peildatum || (geldigVanaf < peildatum && voorbeeld !== true),
  );
  if (catalogus === undefined) throw new NietGevondenError(`Er is geen landelijke versie die geldt op ${peildatum}.`);
  const leeg: Variant = {
    naam: 'landelijk',
    versie: catalogus.geldigVanaf,
    geldigVanaf: catalogus.geldigVanaf,
    basis: catalogus.geldigVanaf,
    ...readInhoud({}),
  };
  const { regiovariant: _regio, ...geldend } = selectRegels(
    replaceVarianten(bestanden, gemeente, [leeg]),
    gemeente,
    peildatum,
  );
  return geldend;
}

// helpers

function listDiagrambronnen(omgeving: Versieomgeving, geldend: GeldendeRegels): Versielezing['diagrammen'] {
  const namen = [...new Set(omgeving.processen.processen.map(({ naam }) => naam))];
  const peildatum = geldend.variantbestand.basis;
  return namen.flatMap((proces) => {
    const eigen = listLagen(geldend).flatMap(({ diagrammen }) =>
      diagrammen.filter((deel) => deel.proces === proces),
    )[0];
    const bestaat = omgeving.processen.processen.some(({ naam, versie }) => naam === proces && versie <= peildatum);
    if (eigen === undefined && !bestaat) return [];
    const landelijk = findLandelijk(omgeving, proces, { basis: eigen?.basis, peildatum });
    return [{ proces, titel: landelijk.titel, xml: eigen?.xml ?? landelijk.xml }];
  });
}

async function readModel({ diagrammen }: Versieomgeving, proces: string, xml: string): Promise<Diagrammodel> {
  const gelezen = await diagrammen.readModel(xml, proces);
  if (gelezen.gelukt) return gelezen.model;
  throw new InvoerError(`Het diagram van ${proces} is niet te lezen. ${gelezen.melding}`);
}

async function listParameters(geldend: GeldendeRegels): Promise<readonly Versieparameter[]> {
  const effectief = await calculateParameters(geldend);
  // The schema of this kind of file was checked when it was read.
  const teksten = geldend.bestand('bijlage') as unknown as Bijlageteksten;
  return geldend.parameters.map((parameter) => {
    const { sleutel, naam, stap, elementen, brieven, grondslag } = parameter;
    const waarde = effectief[sleutel]?.waarde ?? null;
    const { klasse, zin } = readGevolg(sleutel, teksten);
    const tekst = formatParameterwaarde(parameter, waarde);
    return {
      sleutel,
      naam,
      stap,
      elementen,
      brieven,
      grondslag,
      waarde,
      tekst,
      klasse,
      ...(zin === undefined ? {} : { zin }),
    };
  });
}

function listRegels(geldend: GeldendeRegels): readonly Versieregel[] {
  const feiten = listRegelfeiten(geldend);
  return listLagen(geldend)
    .toReversed()
    .flatMap(({ regels }) => regels)
    .map(({ naam, sleutel, waarde, prioriteit, conditions, motivering }) => {
      const parameter = geldend.parameters.find((kandidaat) => kandidaat.sleutel === sleutel);
      return {
        naam,
        sleutel,
        waarde,
        prioriteit,
        conditions,
        motivering,
        tekst: parameter === undefined ? String(waarde) : formatParameterwaarde(parameter, waarde),
        voorwaarde: describeVoorwaarde(conditions, feiten),
      };
    });
}

/** A reason at a warning that no longer holds says nothing. */
async function listRedenen(geldend: GeldendeRegels): Promise<readonly Versiereden[]> {
  if (listLagen(geldend).every(({ redenen = [] }) => redenen.length === 0)) return [];
  const waarschuwingen = await listWaarschuwingen(geldend);
  return waarschuwingen.flatMap(({ nr, naam, reden }) => (reden === undefined ? [] : [{ nr, naam, reden }]));
}

function listBrieven(geldend: GeldendeRegels): readonly Briefsjabloon[] {
  const teksten = listLagen(geldend).flatMap((laag) => laag.teksten);
  return geldend
    .bestanden('brieven')
    .map(({ inhoud }) => placeLokaleTeksten(inhoud as unknown as Briefsjabloon, teksten));
}
