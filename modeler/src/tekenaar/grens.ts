import type { Diagramelement, Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import type { Grens, Weigering } from './bewaker.ts';

/** What the law fixes of a step that a gemeente must take; the rest of the step may get other words. */
const VAST: readonly (readonly [wat: string, lees: (element: Diagramelement) => unknown])[] = [
  ['de soort stap', ({ type }) => type],
  ['wat het systeem hier doet', ({ implementatie }) => implementatie],
  ['de regels die het systeem hier toepast', ({ lks }) => lks['regelset']],
  ['de grondslag', ({ lks }) => lks['grondslag']],
  ['de plaats in de zeven stappen', ({ lks }) => `${lks['stap']} ${lks['code']}`],
  ['dat deze stap verplicht is', ({ lks }) => lks['verplicht']],
  [
    'waar deze stap op wacht',
    ({ gebeurtenissen, aanElement, onderbrekend }) => JSON.stringify([gebeurtenissen, aanElement, onderbrekend]),
  ],
];

/** The limits of a drawing: steps that the law requires stay, do what they did, and stay in their order. */
export function makeGrens(landelijk: Diagrammodel): Grens {
  const verplicht = landelijk.elementen.filter(isVerplicht);
  const volgorde = listVolgorde(landelijk, verplicht);
  return (model) => {
    const nu = new Map(model.elementen.map((element) => [element.id, element]));
    const weg = verplicht
      .filter(({ id }) => !nu.has(id))
      .map((element) => refuse(element, `${noem(element)} is verplicht en mag niet weg.`));
    const anders = verplicht.flatMap((element) => listAnders(element, nu.get(element.id)));
    return weg.length + anders.length > 0 ? [...weg, ...anders] : listVerplaatst(model, volgorde);
  };
}

// helpers

interface Paar {
  readonly eerst: Diagramelement;
  readonly dan: Diagramelement;
}

function isVerplicht({ lks }: Diagramelement): boolean {
  return lks['verplicht'] === 'true';
}

function listAnders(element: Diagramelement, nu: Diagramelement | undefined): readonly Weigering[] {
  if (nu === undefined) return [];
  return VAST.filter(([, lees]) => lees(element) !== lees(nu)).map(([wat]) =>
    refuse(element, `Bij ${noem(element)} ligt ${wat} vast.`),
  );
}

/** Which required step comes before which, where there is no way back. */
function listVolgorde(model: Diagrammodel, verplicht: readonly Diagramelement[]): readonly Paar[] {
  const bereik = new Map(verplicht.map(({ id }) => [id, findBereik(model, id)]));
  return verplicht.flatMap((eerst) =>
    verplicht
      .filter((dan) => bereik.get(eerst.id)?.has(dan.id) === true && bereik.get(dan.id)?.has(eerst.id) === false)
      .map((dan) => ({ eerst, dan })),
  );
}

function listVerplaatst(model: Diagrammodel, volgorde: readonly Paar[]): readonly Weigering[] {
  const bereik = new Map(
    volgorde.flatMap(({ eerst, dan }) => [eerst.id, dan.id]).map((id) => [id, findBereik(model, id)]),
  );
  return volgorde.flatMap(({ eerst, dan }) => {
    if (bereik.get(dan.id)?.has(eerst.id) === true)
      return [refuse(dan, `${noem(eerst)} moet vóór ${noem(dan)} komen.`)];
    if (bereik.get(eerst.id)?.has(dan.id) !== true)
      return [refuse(dan, `Na ${noem(eerst)} moet ${noem(dan)} nog kunnen komen.`)];
    return [];
  });
}

/** Everything that a zaak can still come along after this element, events on its edge included. */
function findBereik(model: Diagrammodel, begin: string): ReadonlySet<string> {
  const gezien = new Set<string>();
  const rij = [begin];
  for (let huidig = rij.pop(); huidig !== undefined; huidig = rij.pop()) {
    const verder = [
      ...model.stromen.filter(({ van }) => van === huidig).map(({ naar }) => naar),
      ...model.elementen.filter(({ aanElement }) => aanElement === huidig).map(({ id }) => id),
    ];
    for (const id of verder.filter((kandidaat) => !gezien.has(kandidaat))) {
      gezien.add(id);
      rij.push(id);
    }
  }
  return gezien;
}

function refuse({ id, lks }: Diagramelement, reden: string): Weigering {
  return { element: id, reden, grondslag: lks['grondslag'] ?? '' };
}

function noem({ lks, naam, id }: Diagramelement): string {
  return `“${[lks['code'], naam ?? id].filter(Boolean).join(' ')}”`;
}
