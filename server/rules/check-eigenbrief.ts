import { EIGENBRIEFCODE, EIGENBRIEFVELDEN, type Eigenbrief } from '../domain/brief/eigenbrief.ts';
import type { Datum } from '../domain/datum.ts';
import { findInvulvelden, isGesloten } from './check-lokale-tekst.ts';
import type { Regelbestanden } from './regelbestand.ts';

/**
 * What is wrong with an own letter, one Dutch sentence each: its code is taken, it would be a decision, it says nothing, or it asks for
 * something that a letter does not know.
 * @param basis the national version of the variant
 */
export function checkEigenbrief(brief: Eigenbrief, regels: Regelbestanden, basis: Datum): readonly string[] {
  const { code, soort, onderwerp, blokken } = brief;
  return [
    ...checkCode(code, regels, basis),
    ...(soort === 'kennisgeving'
      ? []
      : [
          `Een eigen brief kan alleen een kennisgeving zijn. Een beschikking is landelijk: die rust op een artikel en zegt hoe iemand bezwaar maakt (art. 1:3, 3:45 en 3:46 Awb).`,
        ]),
    ...(blokken.some((blok) => blok.soort === 'alinea')
      ? []
      : [`Brief ${code} heeft geen tekst. Zet er ten minste één alinea in.`]),
    ...checkDubbel(brief),
    ...checkVelden(code, 'het onderwerp', onderwerp),
    ...blokken.flatMap(({ naam, tekst }) => checkVelden(code, `het blok "${naam}"`, tekst)),
  ];
}

// helpers

function checkCode(code: string, { overig }: Regelbestanden, basis: Datum): readonly string[] {
  if (!EIGENBRIEFCODE.test(code))
    return [`De code ${code} kan niet. De code van een eigen brief is EB- met een nummer.`];
  const landelijk = (overig['brieven'] ?? []).some(
    ({ inhoud, geldigVanaf }) => inhoud['code'] === code && geldigVanaf <= basis,
  );
  return landelijk ? [`De code ${code} is van een landelijke brief. Kies een hoger nummer.`] : [];
}

function checkDubbel({ code, blokken }: Eigenbrief): readonly string[] {
  const namen = blokken.map(({ naam }) => naam);
  const dubbel = namen.filter((naam, plek) => namen.indexOf(naam) !== plek);
  return [...new Set(dubbel)].map((naam) => `In brief ${code} komt het blok "${naam}" twee keer voor.`);
}

function checkVelden(code: string, waar: string, tekst: string): readonly string[] {
  const velden = findInvulvelden(tekst);
  return [
    ...(tekst.trim() === '' ? [`In brief ${code} is ${waar} leeg. Typ een tekst of haal het weg.`] : []),
    ...velden
      .filter((veld) => !EIGENBRIEFVELDEN.includes(veld))
      .map((veld) => `Brief ${code} kent het invulveld ${veld} niet in ${waar}. Kies een invulveld uit de lijst.`),
    ...(isGesloten(velden) ? [] : ['Een "alleen bij" hoort een begin en een einde te hebben. Zet beide in de tekst.']),
  ];
}
