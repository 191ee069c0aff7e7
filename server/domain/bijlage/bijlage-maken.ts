import type { Bijlage, Bijlagebetaalregel } from './bijlage.ts';
import { listBijlageafwijkingen } from './bijlage-afwijkingen.ts';
import type { Bijlageinvoer } from './bijlage-invoer.ts';
import { listBijlageprocessen } from './bijlage-processen.ts';
import { listHoofdstappen, listInstellingen } from './bijlage-stappen.ts';
import { listBijlagetermijnen } from './bijlage-termijnen.ts';

/**
 * Makes the bijlage of a variant (art. 8a lid 2 onder c Pw). Pure: the same rules, diagram and year give the same bijlage.
 * @throws Error when a parameter has no class in the file with the fixed texts.
 */
export function makeBijlage(invoer: Bijlageinvoer): Bijlage {
  const { gemeente, teksten } = invoer;
  const afwijkingen = listBijlageafwijkingen(invoer);
  const processen = listBijlageprocessen(invoer, afwijkingen);
  const plaats = shortName(gemeente.naam);
  const noem = (tekst: string): string => fill(tekst, { gemeente: plaats });
  return {
    soort: 'bijlage-verordening',
    titel: teksten.titel,
    gemeente: { slug: gemeente.slug, naam: gemeente.naam, plaats, kleur: gemeente.kleur },
    verordening: gemeente.verordening,
    variant: invoer.variant,
    status: invoer.concept ? 'concept' : 'vastgesteld',
    grondslag: teksten.grondslag,
    doel: teksten.doel.map((alinea) => noem(alinea)),
    processen,
    hoofdstappen: listHoofdstappen(invoer, processen, afwijkingen),
    algemeen: listInstellingen(invoer, null, afwijkingen),
    inleidingAfwijkingen: noem(afwijkingen.length === 0 ? teksten.zonderAfwijkingen : teksten.metAfwijkingen),
    afwijkingen,
    klassen: teksten.klassen,
    waarschuwingen: invoer.waarschuwingen,
    termijnen: listBijlagetermijnen(invoer),
    betaalregel: makeBetaalregel(invoer),
    brieven: invoer.sjablonen
      .map(({ code, titel, soort, aan, stap, grondslag }) => ({ code, titel, soort, aan, stap, grondslag }))
      .toSorted((a, b) => a.stap - b.stap || a.code.localeCompare(b.code, 'nl', { numeric: true })),
    aannames: listAannames(invoer),
  };
}

// helpers

function makeBetaalregel(invoer: Bijlageinvoer): Bijlagebetaalregel {
  const { betaalregel } = invoer.teksten;
  const lees = (sleutel: string): string =>
    invoer.parameters.find((parameter) => parameter.sleutel === sleutel)?.lokaal ?? '';
  const waarden = {
    gemeente: shortName(invoer.gemeente.naam),
    dag: withArticle(lees(betaalregel.sleutels.dag)),
    nietWerkdag: lees(betaalregel.sleutels.nietWerkdag),
    eerste: lees(betaalregel.sleutels.eerste),
    variabel: lees(betaalregel.sleutels.variabel),
  };
  const vasteDag = invoer.parameters.some(
    ({ sleutel, waarde }) => sleutel === betaalregel.sleutels.dag && typeof waarde === 'number',
  );
  const zinnen = [
    betaalregel.vast,
    betaalregel.dag,
    ...(vasteDag ? [betaalregel.nietWerkdag] : []),
    betaalregel.eerste,
    betaalregel.variabel,
  ];
  return {
    zinnen: zinnen.map((zin) => fill(zin, waarden)),
    grondslag: betaalregel.grondslag,
    jaar: invoer.jaar,
    maanden: invoer.betaalmaanden.map(({ maand, betaaldag, uiterlijk }) => ({ maand, betaaldag, uiterlijk })),
  };
}

function listAannames({ parameters, termijnen, sjablonen }: Bijlageinvoer): readonly string[] {
  const brieven = sjablonen.filter(({ aanname }) => aanname !== undefined);
  const zelfde = [...new Set(brieven.map(({ aanname }) => aanname ?? ''))];
  return [
    ...parameters
      .filter(({ aanname }) => aanname)
      .map(({ naam, landelijk }) => `Instelling ‘${naam}’: geen bron legt de landelijke waarde (${landelijk}) vast.`),
    ...termijnen
      .filter(({ aanname }) => aanname)
      .map(({ naam }) => `Termijn ‘${naam}’: geen bron legt de lengte of de wijze van tellen precies vast.`),
    ...zelfde.map((tekst) => {
      const codes = brieven.filter(({ aanname }) => aanname === tekst).map(({ code }) => code);
      return `${codes.length === 1 ? 'Brief' : 'Brieven'} ${codes.join(', ')}: ${tekst}`;
    }),
  ];
}

/** "Gemeente Olst-Wijhe" is "Olst-Wijhe" in a sentence. */
function shortName(naam: string): string {
  return naam.replace(/^Gemeente /, '');
}

function withArticle(dag: string): string {
  return dag.startsWith('de ') ? dag : `de ${dag}`;
}

/** Fills `{naam}`; a name that is not there stays, so that it is seen. */
function fill(tekst: string, waarden: Readonly<Record<string, string>>): string {
  return tekst.replaceAll(/\{(\w+)\}/g, (geheel, naam: string) => waarden[naam] ?? geheel);
}
