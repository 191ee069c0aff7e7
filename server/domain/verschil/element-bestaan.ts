import type { Diagramindex } from './diagramindex.ts';
import type { Diagramelement } from './diagrammodel.ts';
import type { Gevolg } from './gevolg.ts';
import { isWettelijk, opmaak, readArtikel, rechtsgevolg, werkgevolg } from './gevolg.ts';
import type { Diagramverschil } from './maak-verschil.ts';
import { capital, joinLijst } from './woorden.ts';

/** An element that only the new version has. */
export function describeNieuw(element: Diagramelement, index: Diagramindex): Diagramverschil {
  const baan = element.baan === undefined ? '' : ` in de baan ${index.noemBaan(element.baan)}`;
  const naam = element.naam === undefined ? '' : `: ${index.noem(element.id)}`;
  return {
    element: element.id,
    eigenschap: 'toegevoegd',
    van: null,
    naar: element.naam ?? element.id,
    naam: element.naam ?? index.noem(element.id),
    zin: `Er komt een ${index.noemSoort(element)} bij${naam}${baan}${describeBuren(element, index)}.`,
    elementen: [element.id],
    ...readBestaansgevolg(element, index),
  };
}

/** An element that only the old version had. */
export function describeVervallen(element: Diagramelement, index: Diagramindex): Diagramverschil {
  const buren = describeBuren(element, index);
  const plek = buren === '' ? '' : ` Dit stond${buren}.`;
  return {
    element: element.id,
    eigenschap: 'vervallen',
    van: element.naam ?? element.id,
    naar: null,
    naam: element.naam ?? index.noem(element.id),
    zin: `${capital(index.noem(element.id))} vervalt${element.naam === undefined ? '' : ` (${index.noemSoort(element)})`}.${plek}`,
    elementen: [element.id],
    ...readBestaansgevolg(element, index),
  };
}

// helpers

function describeBuren({ id, aanElement }: Diagramelement, index: Diagramindex): string {
  const voor = aanElement === undefined ? index.listIn(id).map(({ van }) => index.noem(van)) : [];
  const na = index.listUit(id).map(({ naar }) => index.noem(naar));
  const delen = [
    ...(voor.length === 0 ? [] : [`na ${joinLijst(uniek(voor))}`]),
    ...(na.length === 0 ? [] : [`vóór ${joinLijst(uniek(na))}`]),
  ];
  return delen.length === 0 ? '' : ` ${delen.join(' en ')}`;
}

function uniek(namen: readonly string[]): readonly string[] {
  return [...new Set(namen)];
}

function readBestaansgevolg(element: Diagramelement, index: Diagramindex): Gevolg {
  const artikel = readArtikel(element);
  if (isWettelijk(element)) {
    const waarom =
      element.lks['verplicht'] === 'true'
        ? 'Deze stap is verplicht in het preferente proces.'
        : 'Deze stap voert de wet uit.';
    return rechtsgevolg(waarom, artikel);
  }
  if (element.lks['brief'] !== undefined) {
    return rechtsgevolg('Bij deze stap gaat een brief uit. Daar kan de werkgever of de werknemer op rekenen.');
  }
  if (element.gebeurtenissen.some(({ soort }) => ['bericht', 'timer', 'signaal', 'voorwaarde'].includes(soort))) {
    return rechtsgevolg('Een termijn of wachttijd bepaalt wanneer de zaak verdergaat.');
  }
  if (element.type.endsWith('Gateway') && index.listUit(element.id).length > 1) {
    return rechtsgevolg('Een keuze bepaalt welke weg een aanvraag volgt.');
  }
  if (element.gebeurtenissen.some(({ soort }) => soort === 'einde')) {
    return rechtsgevolg('Een einde bepaalt hoe een zaak afloopt.');
  }
  if (element.type === 'bpmn:Group') return opmaak('Een groep is alleen een kader in de tekening.');
  return werkgevolg('Alleen het werk binnen de gemeente verandert. De wet schrijft deze stap niet voor.');
}
