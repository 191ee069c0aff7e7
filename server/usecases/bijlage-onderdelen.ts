import type { Formulier } from '../../processes/formulier.ts';
import { listVelden } from '../../processes/formulier.ts';
import type { Bijlageonderdeel } from '../domain/bijlage-invoer.ts';
import type { Gevolgklasse } from '../domain/bijlage.ts';
import type { Elementwijziging } from '../domain/variantdiagram.ts';
import { listElementwijzigingen } from '../domain/variantdiagram.ts';
import { compareVersies } from '../domain/verschil/compare-versies.ts';
import type { Diagramelement, Diagrammodel } from '../domain/verschil/diagrammodel.ts';
import type { Verschil } from '../domain/verschil/verschil.ts';
import type { Versieinhoud } from '../domain/verschil/versieinhoud.ts';
import type { Variant } from '../rules/regelbestand.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import { listLagen } from './proceskeuze.ts';
import { readVersieinhoud, selectLandelijk, type Versieomgeving } from './versieinhoud.ts';

const EIGEN_WERKWIJZE = 'Eigen werkwijze van de gemeente';
const ZWAARST: readonly Gevolgklasse[] = ['rechtsgevolg', 'werkgevolg', 'opmaak'];

/** The steps and forms in which the gemeente differs from the preferente proces, each with what differs and why. */
export async function listBijlageonderdelen(
  omgeving: Versieomgeving,
  geldend: GeldendeRegels,
): Promise<readonly Bijlageonderdeel[]> {
  const lagen = listLagen(geldend);
  if (lagen.every(({ diagrammen, formulieren }) => diagrammen.length + formulieren.length === 0)) return [];
  const zonder = selectLandelijk(omgeving.regels, geldend.gemeente.slug, geldend.peildatum);
  const { inhoud: landelijk } = await readVersieinhoud(omgeving, zonder);
  const { inhoud: lokaal } = await readVersieinhoud(omgeving, geldend);
  const verschillen = compareVersies(landelijk, lokaal);
  return [
    ...lokaal.diagrammen.flatMap((diagram) => fromDiagram(diagram, { landelijk, lagen, verschillen })),
    ...listFormulieren(lagen).map((formulier) => fromFormulier(formulier, lokaal, verschillen)),
  ];
}

// helpers

interface Vergeleken {
  readonly landelijk: Versieinhoud;
  readonly lagen: readonly Variant[];
  readonly verschillen: readonly Verschil[];
}

function fromDiagram(lokaal: Diagrammodel, { landelijk, lagen, verschillen }: Vergeleken): readonly Bijlageonderdeel[] {
  const oud = landelijk.diagrammen.find(({ proces }) => proces === lokaal.proces);
  const eigen = lagen.flatMap(({ diagrammen }) => diagrammen).find(({ proces }) => proces === lokaal.proces);
  if (oud === undefined || eigen === undefined) return [];
  const motiveringen = new Map(eigen.motiveringen.map(({ element, motivering }) => [element, motivering]));
  return listElementwijzigingen(oud, lokaal)
    .map((wijziging) => {
      const bron = wijziging.soort === 'weg' ? oud : lokaal;
      const element = bron.elementen.find(({ id }) => id === wijziging.element);
      const eigenVerschillen = verschillen.filter((v) => v.soort === 'diagram' && v.element === wijziging.element);
      return {
        plaats: readPlaats(element),
        soort: 'stap' as const,
        naam: nameWijziging(wijziging),
        stap: readStap(element),
        elementen: wijziging.soort === 'weg' ? [] : [wijziging.element],
        landelijk: wijziging.soort === 'nieuw' ? 'deze stap is er niet' : 'zoals in het preferente proces',
        lokaal: joinZinnen(eigenVerschillen),
        motivering: motiveringen.get(wijziging.element) ?? '',
        klasse: findKlasse(eigenVerschillen),
        grondslag: element?.lks['grondslag'] ?? EIGEN_WERKWIJZE,
        brieven: (element?.lks['brief'] ?? '').split(/\s+/).filter((code) => code !== ''),
      };
    })
    .toSorted((a, b) => a.plaats - b.plaats)
    .map(({ plaats: _plaats, ...onderdeel }) => onderdeel);
}

function fromFormulier(
  { naam, basis, motivering, inhoud }: Variant['formulieren'][number],
  lokaal: Versieinhoud,
  verschillen: readonly Verschil[],
): Bijlageonderdeel {
  const taken = lokaal.diagrammen.flatMap(({ elementen }) => elementen).filter(({ lks }) => lks['formulier'] === naam);
  const eigenVerschillen = verschillen.filter(
    ({ soort, element }) => soort === 'formulier' && (element === naam || element.startsWith(`${naam}/`)),
  );
  const [taak] = taken;
  return {
    soort: 'formulier',
    naam: `Formulier ‘${String(inhoud['titel'])}’`,
    stap: readStap(taak),
    elementen: taken.map(({ id }) => id),
    landelijk: basis === undefined ? 'dit formulier is er niet' : 'zoals in het preferente proces',
    lokaal: [joinZinnen(eigenVerschillen), ...(basis === undefined ? [listVragen(inhoud)] : [])].join(' '),
    motivering,
    klasse: findKlasse(eigenVerschillen),
    grondslag: taak?.lks['grondslag'] ?? EIGEN_WERKWIJZE,
    brieven: [],
  };
}

/** What an own form asks; it was checked when it was saved. */
function listVragen(inhoud: Readonly<Record<string, unknown>>): string {
  const vragen = listVelden(inhoud as unknown as Formulier).map(({ label }) => label);
  const zin = `Het vraagt: ${vragen.join('; ')}`;
  return zin.endsWith('?') ? zin : `${zin}.`;
}

/** The forms of the layers, those of the gemeente in the place of those of the regio. */
function listFormulieren(lagen: readonly Variant[]): Variant['formulieren'] {
  const alle = lagen.toReversed().flatMap(({ formulieren }) => formulieren);
  return [...new Map(alle.map((formulier) => [formulier.naam, formulier])).values()];
}

function nameWijziging({ naam, soort }: Elementwijziging): string {
  switch (soort) {
    case 'nieuw':
      return `Eigen stap ‘${naam}’`;
    case 'weg':
      return `Zonder de stap ‘${naam}’`;
    case 'gewijzigd':
      return `Stap ‘${naam}’`;
  }
}

function readStap(element: Diagramelement | undefined): number | null {
  const stap = Number(element?.lks['stap'] ?? element?.lks['code']?.split('.')[0]);
  return Number.isInteger(stap) ? stap : null;
}

/** Place in the process by the code of the step: "4.10" comes after "4.9". */
function readPlaats(element: Diagramelement | undefined): number {
  const [stap = 0, nummer = 0] = (element?.lks['code'] ?? '').split('.').map(Number);
  return stap * 1000 + nummer;
}

function joinZinnen(verschillen: readonly Verschil[]): string {
  const zinnen = verschillen.filter(({ klasse }) => klasse !== 'opmaak').map(({ zin }) => zin);
  return (zinnen.length > 0 ? zinnen : verschillen.map(({ zin }) => zin)).join(' ');
}

function findKlasse(verschillen: readonly Verschil[]): Gevolgklasse {
  return ZWAARST.find((klasse) => verschillen.some((verschil) => verschil.klasse === klasse)) ?? 'opmaak';
}
