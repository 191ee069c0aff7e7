import type { Formulier } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import type { Bijlageonderdeel } from '../../domain/bijlage/bijlage-invoer.ts';
import type { Eigenbrief } from '../../domain/brief/eigenbrief.ts';
import { joinLijst } from '../../domain/verschil/woorden.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import { findKlasse, joinZinnen, listAarden, readStap, type Vergeleken } from './bijlage-vergelijking.ts';

/** An own form, or an own version of a national one. */
export function fromFormulier(formulier: Variant['formulieren'][number], vergeleken: Vergeleken): Bijlageonderdeel {
  const { naam, basis, motivering, inhoud } = formulier;
  const { lokaal, verschillen } = vergeleken;
  const taken = lokaal.diagrammen.flatMap(({ elementen }) => elementen).filter(({ lks }) => lks['formulier'] === naam);
  const eigenVerschillen = verschillen.filter(
    ({ soort, element }) => soort === 'formulier' && (element === naam || element.startsWith(`${naam}/`)),
  );
  const [taak] = taken;
  return {
    soort: 'formulier',
    onderdeel: naam,
    naam: `Formulier ‘${String(inhoud['titel'])}’`,
    stap: readStap(taak),
    elementen: taken.map(({ id }) => id),
    landelijk: basis === undefined ? 'dit formulier is er niet' : 'zoals in het preferente proces',
    lokaal: [joinZinnen(eigenVerschillen), ...(basis === undefined ? [listVragen(inhoud)] : [])].join(' '),
    motivering,
    ...(vergeleken.regio?.formulieren.includes(formulier) === true ? { vanRegio: true as const } : {}),
    klasse: findKlasse(eigenVerschillen),
    aarden: listAarden(eigenVerschillen, vergeleken),
    grondslag: taak?.lks['grondslag'] ?? vergeleken.eigenWerkwijze,
    brieven: [],
  };
}

/** A letter of the gemeente itself: to whom it goes, how, and at which steps. */
export function fromBrief(
  brief: Eigenbrief,
  { lokaal, eigenWerkwijze, regio }: Pick<Vergeleken, 'lokaal' | 'eigenWerkwijze' | 'regio'>,
): Bijlageonderdeel {
  const { code, titel, aan, kanaal, stap, motivering } = brief;
  const stappen = lokaal.diagrammen
    .flatMap(({ elementen }) => elementen)
    .filter(({ lks }) => (lks['brief'] ?? '').split(/\s+/).includes(code));
  const namen = stappen.map(({ id, naam }) => `‘${naam ?? id}’`);
  const weg = kanaal === 'e-mail' ? 'per e-mail, en zonder e-mailadres per post' : 'per post';
  const wanneer = namen.length === 0 ? 'Nog geen stap verstuurt deze brief.' : `Die gaat uit bij ${joinLijst(namen)}.`;
  return {
    soort: 'tekst',
    onderdeel: code,
    naam: `Eigen brief ${code} ‘${titel}’`,
    stap,
    elementen: stappen.map(({ id }) => id),
    landelijk: 'deze brief is er niet',
    lokaal: `Een kennisgeving aan de ${joinLijst(aan)}, ${weg}. ${wanneer}`,
    motivering,
    ...(regio?.brieven?.includes(brief) === true ? { vanRegio: true as const } : {}),
    klasse: 'werkgevolg',
    aarden: ['brief_erbij'],
    grondslag: eigenWerkwijze,
    brieven: [code],
  };
}

// helpers

/** What an own form asks; it was checked when it was saved. */
function listVragen(inhoud: Readonly<Record<string, unknown>>): string {
  const vragen = listVelden(inhoud as unknown as Formulier).map(({ label }) => label);
  const zin = `Het vraagt: ${vragen.join('; ')}`;
  return zin.endsWith('?') ? zin : `${zin}.`;
}
