import type { Versieformulier, Versieveld } from '../verschil/versieinhoud.ts';

type Groep = Versieformulier['groepen'][number];

/**
 * Puts fields in the groups of a form. What the form does not have comes after the field that it follows in the other form, else at the end.
 */
export function placeVelden(
  velden: ReadonlyMap<string, Versieveld>,
  indeling: Versieformulier,
  ander: Versieformulier,
): readonly Groep[] {
  const groepen = indeling.groepen.map((groep) => ({
    ...groep,
    velden: groep.velden.flatMap(({ veld }) => velden.get(veld) ?? []),
  }));
  const volgorde = listVelden(ander);
  for (const [plaats, naam] of volgorde.entries()) {
    const veld = velden.get(naam);
    if (veld === undefined || groepen.some((groep) => hasVeld(groep, naam))) continue;
    const vorige = volgorde.slice(0, plaats).findLast((eerder) => groepen.some((groep) => hasVeld(groep, eerder)));
    const groep = groepen.find((kandidaat) => vorige !== undefined && hasVeld(kandidaat, vorige)) ?? groepen.at(-1);
    if (groep === undefined) groepen.push({ velden: [veld] });
    else
      groep.velden.splice(groep.velden.findIndex((deel) => deel.veld === vorige) + 1 || groep.velden.length, 0, veld);
  }
  return groepen.filter((groep) => groep.velden.length > 0);
}

/** How a form is laid out, apart from what its fields ask: headings, and the order of the fields that count. */
export function readIndeling({ groepen }: Versieformulier, tellen: ReadonlySet<string>): unknown {
  return groepen.map(({ titel, uitleg, velden }) => ({
    titel,
    uitleg,
    velden: velden.map(({ veld }) => veld).filter((veld) => tellen.has(veld)),
  }));
}

/** The names of the fields of a form, in order. */
export function listVelden({ groepen }: Versieformulier): readonly string[] {
  return groepen.flatMap(({ velden }) => velden.map(({ veld }) => veld));
}

// helpers

function hasVeld({ velden }: Groep, naam: string): boolean {
  return velden.some(({ veld }) => veld === naam);
}
