import { type Formulier, type Formulierveld, listVelden } from '../../../processes/formulier.ts';
import { isKeuze } from './bewerk-formulier.ts';

/** What is wrong with the form, one sentence each, by the question it is about ('' for the form itself). */
export function listFormulierfouten(
  formulier: Formulier,
): readonly { readonly veld: string; readonly melding: string }[] {
  const velden = listVelden(formulier);
  const kop = listKopfouten(formulier).map((melding) => ({ veld: '', melding }));
  if (velden.length === 0) return [...kop, { veld: '', melding: 'Zet ten minste één vraag in het formulier.' }];
  const vragen = velden.flatMap((veld, plek) => {
    const eerder = new Set(velden.slice(0, plek).map((ander) => ander.veld));
    const meldingen = [
      ...(veld.label.trim().length < 3 ? ['Geef de vraag een naam van ten minste 3 tekens.'] : []),
      ...checkOpties(veld),
      ...(veld.min !== undefined && veld.max !== undefined && veld.min > veld.max
        ? ['Het kleinste getal is groter dan het grootste.']
        : []),
      ...[veld.als?.veld, veld.vanaf, veld.positiefBij?.veld].flatMap((pad) =>
        pad === undefined || eerder.has(pad)
          ? []
          : [`Deze vraag hangt af van ${nameVeld(velden, pad)}. Zet die vraag ervoor.`],
      ),
      ...(veld.als !== undefined && veld.als.is.length === 0
        ? ['Kies bij welk antwoord deze vraag in beeld komt.']
        : []),
    ];
    return meldingen.map((melding) => ({ veld: veld.veld, melding }));
  });
  return [...kop, ...vragen];
}

// helpers

function listKopfouten({ titel, uitleg, knop, meldingen = [] }: Formulier): readonly string[] {
  return [
    ...(titel.trim().length < 3 ? ['Geef het formulier een naam van ten minste 3 tekens.'] : []),
    ...(uitleg !== undefined && uitleg.trim().length < 3 ? ['Maak de uitleg langer, of haal hem weg.'] : []),
    ...(knop.trim().length < 3 ? ['Zet op de knop een tekst van ten minste 3 tekens.'] : []),
    ...(meldingen.some(({ tekst }) => tekst.trim().length < 3) ? ['Typ een tekst in elke melding.'] : []),
    ...(meldingen.some(({ als }) => als?.is.length === 0) ? ['Kies bij welk antwoord de melding er staat.'] : []),
  ];
}

function checkOpties({ soort, opties = [] }: Formulierveld): readonly string[] {
  if (!isKeuze(soort)) return [];
  if (opties.length < 2) return ['Geef ten minste twee antwoorden.'];
  return opties.some(({ label }) => label.trim().length < 2)
    ? ['Geef elk antwoord een naam van ten minste 2 tekens.']
    : [];
}

function nameVeld(velden: readonly Formulierveld[], pad: string): string {
  const label = velden.find(({ veld }) => veld === pad)?.label;
  return label === undefined ? `“${pad}”, die er niet meer is` : `“${label}”`;
}
