import { formatDatum } from '../datum.ts';
import type { Analyseregel, Begeleiding, Kickoff, Verordeningparagraaf } from './begeleiding.ts';
import type { Begeleidingsinvoer } from './begeleidingsinvoer.ts';
import { listAnalyseregels, listStapanalyses } from './list-analyseregels.ts';
import { planActies } from './plan-acties.ts';

/** Makes the begeleiding of a version. Pure: the same version, start and standen give the same. */
export function makeBegeleiding(invoer: Begeleidingsinvoer): Begeleiding {
  const { bijlage, teksten, vandaag, start } = invoer;
  const regels = listAnalyseregels(invoer);
  return {
    soort: 'begeleiding-invoering',
    gemeente: bijlage.gemeente,
    verordening: bijlage.verordening,
    variant: bijlage.variant,
    status: bijlage.status,
    vandaag,
    start,
    verantwoording: teksten.verantwoording,
    oordelen: teksten.oordelen,
    klassen: bijlage.klassen,
    regels,
    stappen: listStapanalyses(invoer, regels),
    acties: planActies(regels, invoer),
    paragraaf: makeParagraaf(regels, invoer),
    kickoff: makeKickoff(invoer),
  };
}

// helpers

/** Only what changes rights and duties belongs in the verordening itself; the bijlage names the rest. */
function makeParagraaf(
  regels: readonly Analyseregel[],
  { bijlage, teksten }: Begeleidingsinvoer,
): Verordeningparagraaf {
  const { titel, zonder, alleenWerk, met, punt, werk, slot, grondslag } = teksten.verordening;
  const { gemeente, variant } = bijlage;
  const waarden = { gemeente: gemeente.plaats, versie: variant.versie, datum: formatDatum(variant.geldigVanaf) };
  const anders = regels.filter(({ nummer }) => nummer !== undefined);
  const recht = anders.filter(({ klasse }) => klasse === 'rechtsgevolg');
  const overig = anders.length - recht.length;
  const aantal = overig === 1 ? 'één punt' : `${overig} punten`;
  return {
    titel,
    inleiding: fill(anders.length === 0 ? zonder : recht.length === 0 ? alleenWerk : met, waarden),
    punten: recht.map(({ naam, lokaal, landelijk, motivering }) =>
      fill(punt, { naam, lokaal: trimPunt(lokaal), landelijk: trimPunt(landelijk), motivering }),
    ),
    slot: [...(overig === 0 ? [] : [fill(werk, { aantal })]), ...(anders.length === 0 ? [] : [slot])],
    grondslag,
  };
}

function makeKickoff({ bijlage, teksten }: Begeleidingsinvoer): Kickoff {
  return {
    ...teksten.kickoff,
    stappen: bijlage.hoofdstappen.map(({ stap, naam, uitleg }) => ({ stap, naam, uitleg })),
    termijnen: bijlage.termijnen.map(({ naam, duur, wettelijk }) => ({ naam, duur, wettelijk })),
    betaling: bijlage.betaalregel.zinnen,
    processen: bijlage.processen.map(({ naam, versie, titel, doel, xml, perStap }) => ({
      naam,
      versie,
      titel,
      doel,
      ...(xml === undefined ? {} : { xml }),
      ...(perStap === true || xml !== undefined ? { plaat: true as const } : {}),
    })),
  };
}

/** The sentence around it has its own full stop. */
function trimPunt(tekst: string): string {
  return tekst.replace(/\.$/, '');
}

function fill(tekst: string, waarden: Readonly<Record<string, string>>): string {
  return tekst.replaceAll(/\{(\w+)\}/g, (geheel, naam: string) => waarden[naam] ?? geheel);
}
