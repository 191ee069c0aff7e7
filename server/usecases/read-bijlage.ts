import { makeBetaalafspraak, makeBetaalkalender } from '../domain/betaalkalender.ts';
import type { Bijlageinvoer, Bijlageparameter, Bijlageteksten } from '../domain/bijlage-invoer.ts';
import { makeBijlage } from '../domain/bijlage-maken.ts';
import type { Briefsjabloon } from '../domain/brief.ts';
import { type Datum, addMaanden } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { describeVoorwaarde } from '../domain/regelzin-tekst.ts';
import { formatParameterwaarde } from '../domain/format-parameterwaarde.ts';
import { sameWaarde } from '../rules/afwijkingen.ts';
import { checkVariant } from '../rules/guardrails.ts';
import type { EffectieveParameters } from '../rules/parameters.ts';
import { calculateParameters } from '../rules/parameters.ts';
import type { Parameter } from '../rules/regelbestand.ts';
import { listRegelfeiten } from '../rules/regelfeiten.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import type { Omgeving } from './change-zaak.ts';
import { listBijlageonderdelen } from './bijlage-onderdelen.ts';
import type { Procesbron } from '../engine/process-source.ts';
import { WACHTTIJD_VERSTREKEN } from './reconcile-wachttijden.ts';
import { checkRecht } from './rechten.ts';
import type { Usecases } from './usecases.ts';
import type { Versieomgeving } from './versieinhoud.ts';
import type { Zaakregels } from './zaakregels.ts';

const JAREN_VOORUIT = 2;

/** What the bijlage is made from. */
type Bijlageomgeving = Pick<Omgeving, 'regelkeuze' | 'proceskeuze' | 'proces' | 'klok'> & Versieomgeving;

/** The bijlage of the variant in force in this gemeente, made from its rules, the diagram and the letters. */
export function makeReadBijlage(omgeving: Bijlageomgeving): Usecases['readBijlage'] {
  return async (actor, gemeente, keuzes) => {
    checkRecht(actor, 'readBijlage', gemeente);
    const peildatum = keuzes.peildatum ?? omgeving.klok.vandaag();
    checkPeildatum(peildatum, omgeving.klok.vandaag());
    await omgeving.regelkeuze.refresh(gemeente);
    const regels = omgeving.regelkeuze.select(gemeente, peildatum);
    return makeBijlage(await gatherInvoer(omgeving, regels, { concept: keuzes.concept ?? false, peildatum }));
  };
}

// helpers

/** Law and feestdagen are known for a few years ahead, not for ever. @throws InvoerError */
function checkPeildatum(peildatum: Datum, vandaag: Datum): void {
  if (peildatum <= addMaanden(vandaag, JAREN_VOORUIT * 12)) return;
  const melding = `Kies een peildatum van hoogstens ${JAREN_VOORUIT} jaar na vandaag.`;
  throw new InvoerError(melding, [{ veld: 'peildatum', melding }]);
}

async function gatherInvoer(
  omgeving: Bijlageomgeving,
  { geldend, rekengegevens }: Zaakregels,
  { concept, peildatum }: { readonly concept: boolean; readonly peildatum: string },
): Promise<Bijlageinvoer> {
  const effectief = await calculateParameters(geldend);
  const bevindingen = await checkVariant(geldend);
  const { naam, versie, geldigVanaf, basis, besluitreferentie } = geldend.variantbestand;
  const proces = await omgeving.proceskeuze.select(geldend, omgeving.proces);
  const jaar = Number(peildatum.slice(0, 4));
  const afspraak = makeBetaalafspraak(
    effectief['betaling.dag']?.waarde,
    effectief['betaling.dag_niet_werkdag']?.waarde,
  );
  return {
    gemeente: geldend.gemeente,
    variant: { naam, versie, geldigVanaf, basis, ...(besluitreferentie === undefined ? {} : { besluitreferentie }) },
    concept,
    // The schema of this kind of file was checked when it was read.
    teksten: geldend.bestand('bijlage') as unknown as Bijlageteksten,
    parameters: geldend.parameters.map((parameter) => describeParameter(parameter, effectief)),
    regels: describeRegels(geldend),
    onderdelen: await listBijlageonderdelen(omgeving, geldend),
    lokaleTeksten: [...(geldend.regiovariant?.teksten ?? []), ...geldend.variantbestand.teksten],
    waarschuwingen: bevindingen.map(({ nr, melding, grondslag }) => ({ nr, melding, grondslag })),
    processen: [proces],
    termijnen: listTermijnen(omgeving, proces, peildatum),
    sjablonen: listSjablonen(geldend, proces),
    jaar,
    betaalmaanden: makeBetaalkalender(jaar, afspraak, rekengegevens),
    peildatum,
  };
}

function describeParameter(parameter: Parameter, effectief: EffectieveParameters): Bijlageparameter {
  const { sleutel, naam, uitleg, stap, elementen, brieven, standaard, grens, grondslag, aanname } = parameter;
  const lokaal = effectief[sleutel];
  const waarde = lokaal === undefined ? standaard : lokaal.waarde;
  return {
    sleutel,
    naam,
    uitleg,
    stap,
    elementen,
    brieven,
    standaard,
    waarde,
    grens,
    grondslag,
    aanname,
    landelijk: formatParameterwaarde(parameter, standaard),
    lokaal: formatParameterwaarde(parameter, waarde),
    afwijkend: !sameWaarde(standaard, waarde),
    ...(lokaal?.motivering === undefined ? {} : { motivering: lokaal.motivering }),
  };
}

function describeRegels(geldend: GeldendeRegels): Bijlageinvoer['regels'] {
  const feiten = listRegelfeiten(geldend);
  return [...(geldend.regiovariant?.regels ?? []), ...geldend.variantbestand.regels].map((regel) => {
    const parameter = geldend.parameters.find(({ sleutel }) => sleutel === regel.sleutel);
    return {
      naam: regel.naam,
      sleutel: regel.sleutel,
      voorwaarde: describeVoorwaarde(regel.conditions, feiten),
      waarde: parameter === undefined ? String(regel.waarde) : formatParameterwaarde(parameter, regel.waarde),
      motivering: regel.motivering,
    };
  });
}

/** A term that runs only in own steps is there when the gemeente has such a step. */
function listTermijnen(
  { regels }: Bijlageomgeving,
  { elementen }: Procesbron,
  peildatum: string,
): Bijlageinvoer['termijnen'] {
  const termijnen = regels.termijnen.findLast(({ geldigVanaf }) => geldigVanaf <= peildatum)?.termijnen ?? [];
  const wacht = elementen.some(({ bericht }) => bericht === WACHTTIJD_VERSTREKEN);
  return termijnen.filter(({ bericht }) => wacht || bericht !== WACHTTIJD_VERSTREKEN);
}

/** All letters, of those for own messages only the ones that a step sends. */
function listSjablonen(geldend: GeldendeRegels, { elementen }: Procesbron): readonly Briefsjabloon[] {
  const gebruikt = new Set(elementen.flatMap(({ brief }) => brief));
  return geldend
    .bestanden('brieven')
    .map(({ inhoud }) => inhoud as unknown as Briefsjabloon)
    .filter(({ code }) => gebruikt.has(code) || !code.startsWith('EB-'));
}
