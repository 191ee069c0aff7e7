import { readParametergevolg } from './compare-parameters.ts';
import { type Gevolg, opmaak, rechtsgevolg } from './gevolg.ts';
import { compareEigenschap, isGelijk, type Onderwerp } from './maak-verschil.ts';
import type { Verschil } from './verschil.ts';
import type { Versieinhoud, Versieparameter, Versieregel } from './versieinhoud.ts';
import { pairUp, quote } from './woorden.ts';

/** Every difference between the conditional rules, by name. The class is that of the parameter that they set. */
export function compareRegels(oud: Versieinhoud, nieuw: Versieinhoud): readonly Verschil[] {
  const parameters = [...nieuw.parameters, ...oud.parameters];
  return pairUp(oud.regels, nieuw.regels, ({ naam }) => naam).flatMap((deel) => {
    const regel = deel.nieuw ?? deel.oud;
    if (regel === undefined) return [];
    const parameter = parameters.find(({ sleutel }) => sleutel === regel.sleutel);
    const onderwerp = makeOnderwerp(regel, parameter);
    const verschillen =
      deel.oud !== undefined && deel.nieuw !== undefined
        ? compareRegel([deel.oud, deel.nieuw], onderwerp, parameters)
        : [describeBestaan(regel, onderwerp, { nieuw: deel.nieuw !== undefined, parameters })];
    return verschillen.map((verschil) => ({ soort: 'regel' as const, ...verschil }));
  });
}

// helpers

type Regelverschil = Omit<Verschil, 'soort'>;

function makeOnderwerp(regel: Versieregel, parameter: Versieparameter | undefined): Onderwerp {
  const naam = parameter === undefined ? regel.naam : `${parameter.naam}, in bepaalde gevallen`;
  return { element: regel.naam, naam, elementen: parameter?.elementen ?? [] };
}

function describeBestaan(
  regel: Versieregel,
  onderwerp: Onderwerp,
  { nieuw, parameters }: { readonly nieuw: boolean; readonly parameters: readonly Versieparameter[] },
): Regelverschil {
  const inhoud = `als ${regel.voorwaarde}, dan geldt voor ${noemParameter(regel, parameters)}: ${regel.tekst}`;
  return {
    ...onderwerp,
    eigenschap: nieuw ? 'toegevoegd' : 'vervallen',
    van: nieuw ? null : inhoud,
    naar: nieuw ? inhoud : null,
    zin: nieuw ? `Er komt een regel bij: ${inhoud}.` : `Deze regel vervalt: ${inhoud}.`,
    ...readRegelgevolg([regel], parameters),
  };
}

function compareRegel(
  [oud, nieuw]: readonly [Versieregel, Versieregel],
  onderwerp: Onderwerp,
  parameters: readonly Versieparameter[],
): readonly Regelverschil[] {
  const gevolg = readRegelgevolg([nieuw, oud], parameters);
  const regel = `de regel ${quote(nieuw.naam.replaceAll('-', ' '))}`;
  return [
    ...compareEigenschap(onderwerp, 'instelling', [oud.sleutel, nieuw.sleutel], () => ({
      zin: `Met ${regel} verandert nu ${noemParameter(nieuw, parameters)} in plaats van ${noemParameter(oud, parameters)}.`,
      gevolg,
    })),
    ...(isGelijk(oud.conditions, nieuw.conditions)
      ? []
      : [
          {
            ...onderwerp,
            eigenschap: 'voorwaarde',
            van: oud.voorwaarde,
            naar: nieuw.voorwaarde,
            zin: `Met ${regel} geldt voor ${noemParameter(nieuw, parameters)}: ${nieuw.tekst}, als ${nieuw.voorwaarde}. Dat was: als ${oud.voorwaarde}.`,
            ...gevolg,
          },
        ]),
    ...compareEigenschap(onderwerp, 'waarde', [oud.waarde, nieuw.waarde], () => ({
      zin: `Als ${nieuw.voorwaarde}, dan geldt voor ${noemParameter(nieuw, parameters)}: ${nieuw.tekst} in plaats van ${oud.tekst}.`,
      gevolg,
    })),
    ...compareEigenschap(onderwerp, 'prioriteit', [oud.prioriteit, nieuw.prioriteit], (van, naar) => ({
      zin: `De voorrang van ${regel} is ${String(naar)} in plaats van ${String(van)}. Gelden er meer regels tegelijk, dan wint de hoogste.`,
      gevolg,
    })),
    ...compareEigenschap(onderwerp, 'motivering', [oud.motivering, nieuw.motivering], (_van, naar) => ({
      zin: `De reden bij ${regel} is nu ${quote(naar ?? '')}.`,
      gevolg: opmaak('De reden staat in de bijlage. Wat de regel doet, blijft gelijk.'),
    })),
  ];
}

function noemParameter({ sleutel }: Versieregel, parameters: readonly Versieparameter[]): string {
  return quote(parameters.find((parameter) => parameter.sleutel === sleutel)?.naam ?? sleutel);
}

/** The heaviest class of the parameters that the rule sets, before and after. */
function readRegelgevolg(regels: readonly Versieregel[], parameters: readonly Versieparameter[]): Gevolg {
  const gevolgen = regels.flatMap(({ sleutel }) => {
    const parameter = parameters.find((kandidaat) => kandidaat.sleutel === sleutel);
    return parameter === undefined ? [] : [readParametergevolg(parameter)];
  });
  return (
    (['rechtsgevolg', 'werkgevolg', 'opmaak'] as const)
      .map((klasse) => gevolgen.find((gevolg) => gevolg.klasse === klasse))
      .find((gevolg) => gevolg !== undefined) ?? rechtsgevolg('Een regel bepaalt wat in bepaalde gevallen geldt.')
  );
}
