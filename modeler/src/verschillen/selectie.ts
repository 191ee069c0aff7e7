import type { Gevolgklasse } from '../../../server/domain/bijlage/bijlage.ts';
import type { Verschil, Verschilsoort } from '../../../server/domain/verschil/verschil.ts';

/** A difference with its number, which stays the same whatever is filtered. */
export interface Genummerd extends Verschil {
  readonly nummer: number;
}

/** What of the list is shown. */
export interface Selectie {
  readonly klasse: Gevolgklasse | 'alle';
  readonly soort: Verschilsoort | 'alle';
}

/** A mark on an element of one of the two diagrams. */
export interface Verschilmerk {
  readonly element: string;
  readonly soort: 'anders' | 'nieuw' | 'vervalt';
  readonly nummers: readonly number[];
}

const MEER = 3;

/** Gives each difference its number. */
export function numberVerschillen(verschillen: readonly Verschil[]): readonly Genummerd[] {
  return verschillen.map((verschil, plaats) => ({ ...verschil, nummer: plaats + 1 }));
}

/** The differences that fit the choice. */
export function selectVerschillen(lijst: readonly Genummerd[], { klasse, soort }: Selectie): readonly Genummerd[] {
  return lijst.filter(
    (verschil) => (klasse === 'alle' || verschil.klasse === klasse) && (soort === 'alle' || verschil.soort === soort),
  );
}

/** The marks on one side: what is new stands in the new diagram only, what went in the old one only. */
export function listVerschilmerken(lijst: readonly Genummerd[], kant: 'oud' | 'nieuw'): readonly Verschilmerk[] {
  const merken = new Map<string, Verschilmerk>();
  for (const verschil of lijst) {
    const soort = readSoort(verschil);
    if (soort === (kant === 'oud' ? 'nieuw' : 'vervalt')) continue;
    for (const element of verschil.elementen) {
      const eerder = merken.get(element);
      merken.set(element, {
        element,
        soort: eerder?.soort === 'nieuw' || eerder?.soort === 'vervalt' ? eerder.soort : soort,
        nummers: [...(eerder?.nummers ?? []), verschil.nummer],
      });
    }
  }
  return [...merken.values()];
}

/** "3, 4, 7 …" */
export function formatNummers(nummers: readonly number[]): string {
  return nummers.slice(0, MEER).join(', ') + (nummers.length > MEER ? ' …' : '');
}

// helpers

/** Only an element of the diagram itself comes or goes; a setting or letter that does changes the step it belongs to. */
function readSoort({ soort, eigenschap }: Verschil): Verschilmerk['soort'] {
  if (soort !== 'diagram') return 'anders';
  return eigenschap === 'toegevoegd' ? 'nieuw' : eigenschap === 'vervallen' ? 'vervalt' : 'anders';
}
