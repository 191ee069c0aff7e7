import { compareMeldingen } from './compare-meldingen.ts';
import { compareVeld } from './compare-velden.ts';
import type { Diagrammodel } from './diagrammodel.ts';
import { opmaak, UITLEGTEKST, werkgevolg } from './gevolg.ts';
import { compareEigenschap, isGelijk, type Onderwerp } from './maak-verschil.ts';
import { describeVeldBestaan } from './veld-bestaan.ts';
import type { Verschil } from './verschil.ts';
import type { Versieformulier, Versieinhoud, Versieveld } from './versieinhoud.ts';
import { pairUp, quote } from './woorden.ts';
import type { Woordenboek } from './woordenboek.ts';

/** Every difference between the forms of two versions: forms by name, fields by path. */
export function compareFormulieren(oud: Versieinhoud, nieuw: Versieinhoud, woorden: Woordenboek): readonly Verschil[] {
  const diagrammen = [...nieuw.diagrammen, ...oud.diagrammen];
  return pairUp(oud.formulieren, nieuw.formulieren, ({ naam }) => naam).flatMap((deel) => {
    const formulier = deel.nieuw ?? deel.oud;
    if (formulier === undefined) return [];
    const elementen = listTaken(formulier.naam, diagrammen);
    if (deel.oud === undefined || deel.nieuw === undefined)
      return [{ soort: 'formulier' as const, ...describeHeel(deel, elementen) }];
    return compareFormulier([deel.oud, deel.nieuw], elementen, woorden).map((verschil) => ({
      soort: 'formulier' as const,
      ...verschil,
    }));
  });
}

// helpers

type Formulierverschil = Omit<Verschil, 'soort'>;

/** The tasks of the diagrams that use this form. */
function listTaken(formulier: string, diagrammen: readonly Diagrammodel[]): readonly string[] {
  const taken = diagrammen
    .flatMap(({ elementen }) => elementen)
    .filter(({ lks }) => lks['formulier'] === formulier)
    .map(({ id }) => id);
  return [...new Set(taken)];
}

function describeHeel(
  { oud, nieuw }: { readonly oud?: Versieformulier; readonly nieuw?: Versieformulier },
  elementen: readonly string[],
): Formulierverschil {
  const formulier = nieuw ?? oud;
  const titel = formulier?.titel ?? '';
  return {
    element: formulier?.naam ?? '',
    naam: titel,
    elementen,
    eigenschap: nieuw === undefined ? 'vervallen' : 'toegevoegd',
    van: oud === undefined ? null : titel,
    naar: nieuw === undefined ? null : titel,
    zin: nieuw === undefined ? `Het formulier ${quote(titel)} vervalt.` : `Er komt een formulier bij: ${quote(titel)}.`,
    ...werkgevolg('De medewerker vult bij deze taak iets anders in.'),
  };
}

function compareFormulier(
  [oud, nieuw]: readonly [Versieformulier, Versieformulier],
  elementen: readonly string[],
  woorden: Woordenboek,
): readonly Formulierverschil[] {
  const onderwerp: Onderwerp = { element: nieuw.naam, naam: nieuw.titel, elementen };
  const bij = `formulier ${quote(nieuw.titel)}`;
  const velden = pairUp(listVelden(oud), listVelden(nieuw), ({ veld }) => veld);
  return [
    ...compareEigenschap(onderwerp, 'titel', [oud.titel, nieuw.titel], (van, naar) => ({
      zin: `Het formulier ${quote(van ?? '')} heet nu ${quote(naar ?? '')}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'uitleg', [oud.uitleg, nieuw.uitleg], (_van, naar) => ({
      zin: naar === undefined ? `De uitleg boven ${bij} vervalt.` : `Boven ${bij} staat nu: ${quote(naar)}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'knop', [oud.knop, nieuw.knop], (van, naar) => ({
      zin: `Op de knop van ${bij} staat ${quote(naar ?? '')} in plaats van ${quote(van ?? '')}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareMeldingen(onderwerp, [oud, nieuw]),
    ...velden.flatMap((deel) => {
      if (deel.oud !== undefined && deel.nieuw !== undefined)
        return compareVeld(onderwerp, [deel.oud, deel.nieuw], woorden);
      return describeVeldBestaan(onderwerp, deel, woorden);
    }),
    ...compareIndeling(onderwerp, oud, nieuw),
  ];
}

/** Order and grouping of the fields that both forms have. */
function compareIndeling(
  onderwerp: Onderwerp,
  oud: Versieformulier,
  nieuw: Versieformulier,
): readonly Formulierverschil[] {
  const samen = new Set(listVelden(oud).map(({ veld }) => veld));
  const blijft = new Set(listVelden(nieuw).flatMap(({ veld }) => (samen.has(veld) ? [veld] : [])));
  const labels = (formulier: Versieformulier): readonly string[] =>
    listVelden(formulier)
      .filter(({ veld }) => blijft.has(veld))
      .map(({ veld }) => veld);
  const indeling = (formulier: Versieformulier): readonly string[] =>
    formulier.groepen.map(({ titel, uitleg, velden }) => {
      const namen = velden.map(({ veld }) => veld).filter((veld) => blijft.has(veld));
      return [titel ?? '', uitleg ?? '', ...namen.toSorted()].join(' | ');
    });
  const volgorde = compareEigenschap(onderwerp, 'volgorde', [labels(oud), labels(nieuw)], () => ({
    zin: `In formulier ${quote(nieuw.titel)} staan de vragen in een andere volgorde.`,
    gevolg: opmaak('De vragen zelf blijven gelijk.'),
  }));
  if (isGelijk(indeling(oud), indeling(nieuw)) || volgorde.length > 0) return volgorde;
  return compareEigenschap(onderwerp, 'indeling', [indeling(oud), indeling(nieuw)], () => ({
    zin: `Formulier ${quote(nieuw.titel)} heeft andere kopjes of andere groepen.`,
    gevolg: opmaak('De vragen zelf blijven gelijk.'),
  }));
}

function listVelden({ groepen }: Versieformulier): readonly Versieveld[] {
  return groepen.flatMap(({ velden }) => velden);
}
