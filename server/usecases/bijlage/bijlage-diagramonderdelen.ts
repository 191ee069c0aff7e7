import type { Bijlageonderdeel } from '../../domain/bijlage/bijlage-invoer.ts';
import { type Elementwijziging, listElementwijzigingen } from '../../domain/variant/variantdiagram.ts';
import type { Diagramelement, Diagrammodel } from '../../domain/verschil/diagrammodel.ts';
import { findKlasse, joinZinnen, listAarden, readStap, type Vergeleken } from './bijlage-vergelijking.ts';

/** The elements of one diagram that differ from the national one, in the order of the process. */
export function fromDiagram(lokaal: Diagrammodel, vergeleken: Vergeleken): readonly Bijlageonderdeel[] {
  const { landelijk, lagen, regio, verschillen, rollen } = vergeleken;
  const oud = landelijk.diagrammen.find(({ proces }) => proces === lokaal.proces);
  const eigen = lagen.flatMap(({ diagrammen }) => diagrammen).find(({ proces }) => proces === lokaal.proces);
  if (oud === undefined || eigen === undefined) return [];
  const vanRegio = regio?.diagrammen.find(({ proces }) => proces === lokaal.proces)?.motiveringen ?? [];
  const motiveringen = new Map(eigen.motiveringen.map(({ element, motivering }) => [element, motivering]));
  return listElementwijzigingen(oud, lokaal)
    .map((wijziging) => {
      const bron = wijziging.soort === 'weg' ? oud : lokaal;
      const element = bron.elementen.find(({ id }) => id === wijziging.element);
      const eigenVerschillen = verschillen.filter(
        (v) => v.soort === 'diagram' && v.proces === lokaal.proces && v.element === wijziging.element,
      );
      const motivering = motiveringen.get(wijziging.element) ?? '';
      // The gemeente can have drawn on in the diagram of the regio: with its reason, the change is still that of the regio.
      const isVanRegio = vanRegio.some((deel) => deel.element === wijziging.element && deel.motivering === motivering);
      return {
        plaats: readPlaats(element),
        soort: 'stap' as const,
        onderdeel: wijziging.element,
        naam: nameWijziging(wijziging),
        stap: readStap(element),
        proces: lokaal.proces,
        elementen: wijziging.soort === 'weg' ? [] : [wijziging.element],
        landelijk: wijziging.soort === 'nieuw' ? 'deze stap is er niet' : 'zoals in het preferente proces',
        lokaal: joinZinnen(eigenVerschillen),
        motivering,
        ...(isVanRegio ? { vanRegio: true as const } : {}),
        klasse: findKlasse(eigenVerschillen),
        aarden: listAarden(eigenVerschillen, vergeleken),
        ...nameRol(wijziging, element, rollen),
        grondslag: element?.lks['grondslag'] ?? vergeleken.eigenWerkwijze,
        brieven: (element?.lks['brief'] ?? '').split(/\s+/).filter((code) => code !== ''),
      };
    })
    .toSorted((a, b) => a.plaats - b.plaats)
    .map(({ plaats: _plaats, ...onderdeel }) => onderdeel);
}

// helpers

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

/** Of a step that is gone, nothing in the process says who did it. */
function nameRol(
  { soort }: Elementwijziging,
  element: Diagramelement | undefined,
  rollen: Vergeleken['rollen'],
): Pick<Bijlageonderdeel, 'rollen'> {
  const rol = element?.lks['rol'];
  return soort !== 'weg' || rol === undefined ? {} : { rollen: [rollen[rol] ?? rol] };
}

/** Place in the process by the code of the step: "4.10" comes after "4.9". */
function readPlaats(element: Diagramelement | undefined): number {
  const [stap = 0, nummer = 0] = (element?.lks['code'] ?? '').split('.').map(Number);
  return stap * 1000 + nummer;
}
