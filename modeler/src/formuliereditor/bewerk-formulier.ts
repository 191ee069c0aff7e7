import { type Formulier, type Formuliergroep, type Formulierveld, listVelden } from '../../../processes/formulier.ts';

/** What a question is asked as, in the words of a user. */
export const VELDSOORTEN: Readonly<Record<Formulierveld['soort'], string>> = {
  tekst: 'Korte tekst',
  tekstvak: 'Lange tekst',
  getal: 'Getal',
  datum: 'Datum',
  janee: 'Ja of nee',
  keuzerondjes: 'Keuze, alle antwoorden in beeld',
  keuze: 'Keuze uit een lijst',
  'e-mail': 'E-mailadres',
  telefoon: 'Telefoonnummer',
  postcode: 'Postcode',
  iban: 'Rekeningnummer (IBAN)',
  kvk: 'KVK-nummer',
  bsn: 'BSN',
};

/** Changes one question; what is set to undefined goes away. */
export function changeVeld(formulier: Formulier, pad: string, deel: Partialveld): Formulier {
  return mapVelden(formulier, (veld) => (veld.veld === pad ? dropLeeg({ ...veld, ...deel }) : veld));
}

/** A change of a question. */
export type Partialveld = { readonly [Naam in keyof Formulierveld]?: Formulierveld[Naam] | undefined };

/** Another kind of question: limits and answers that it does not have go away, answers that it needs come. */
export function changeSoort(formulier: Formulier, pad: string, soort: Formulierveld['soort']): Formulier {
  const veld = listVelden(formulier).find((kandidaat) => kandidaat.veld === pad);
  if (veld === undefined) return formulier;
  const keuze = isKeuze(soort);
  return changeVeld(formulier, pad, {
    soort,
    opties: keuze ? (veld.opties ?? [makeOptie('Antwoord een', []), makeOptie('Antwoord twee', [])]) : undefined,
    ...(soort === 'getal' ? {} : { min: undefined, max: undefined, decimalen: undefined, eenheid: undefined }),
    ...(soort === 'tekst' || soort === 'tekstvak' ? {} : { maxlengte: undefined, vorm: undefined }),
    ...(soort === 'datum' ? {} : { datumgrens: undefined }),
    ...(soort === 'datum' || soort === 'getal' ? {} : { vanaf: undefined, positiefBij: undefined }),
    standaard: undefined,
  });
}

/** Whether people choose from answers. */
export function isKeuze(soort: Formulierveld['soort']): boolean {
  return soort === 'keuze' || soort === 'keuzerondjes';
}

/** An answer with a value of its own, made from its words. */
export function makeOptie(
  label: string,
  bezet: readonly string[],
): { readonly waarde: string; readonly label: string } {
  const woord = makeWoorden(label).join('_') || 'antwoord';
  return { waarde: makeVrij(woord, bezet, '_'), label };
}

/** One place up or down; past the edge of its group a question goes into the next one. */
export function moveVeld(formulier: Formulier, pad: string, stap: -1 | 1): Formulier {
  const van = findPlek(formulier, pad);
  if (van === undefined) return formulier;
  const groep = formulier.groepen[van.groep]?.velden.length ?? 0;
  const binnen = van.veld + stap;
  if (binnen >= 0 && binnen < groep) return placeVeld(formulier, pad, { groep: van.groep, veld: binnen });
  const buur = formulier.groepen[van.groep + stap];
  if (buur === undefined) return formulier;
  return placeVeld(formulier, pad, { groep: van.groep + stap, veld: stap === 1 ? 0 : buur.velden.length });
}

/** Puts a question in the place that it gets in its group, counted without itself. */
export function placeVeld(
  formulier: Formulier,
  pad: string,
  naar: { readonly groep: number; readonly veld: number },
): Formulier {
  const veld = listVelden(formulier).find((kandidaat) => kandidaat.veld === pad);
  if (veld === undefined) return formulier;
  return mapGroepen(removeVeld(formulier, pad), (groep, nr) =>
    nr === naar.groep ? { ...groep, velden: groep.velden.toSpliced(naar.veld, 0, veld) } : groep,
  );
}

/** Where a question stands; undefined when it is not there. */
export function findPlek(
  { groepen }: Formulier,
  pad: string,
): { readonly groep: number; readonly veld: number } | undefined {
  for (const [groep, { velden }] of groepen.entries()) {
    const veld = velden.findIndex((kandidaat) => kandidaat.veld === pad);
    if (veld >= 0) return { groep, veld };
  }
  return undefined;
}

/** Takes a question away; its group stays. */
export function removeVeld(formulier: Formulier, pad: string): Formulier {
  return mapGroepen(formulier, (groep) => ({ ...groep, velden: groep.velden.filter(({ veld }) => veld !== pad) }));
}

/** A new question at the end of the last group; its answer is kept under `lokaal.`, by its words. */
export function addVeld(formulier: Formulier, label: string): { readonly formulier: Formulier; readonly pad: string } {
  const [eerste = 'vraag', ...rest] = makeWoorden(label);
  const naam = [
    eerste.replace(/^[^a-z]+/, '') || 'vraag',
    ...rest.map((woord) => woord.charAt(0).toUpperCase() + woord.slice(1)),
  ]
    .join('')
    .slice(0, 40);
  const bezet = listVelden(formulier).map(({ veld }) => veld);
  const pad = makeVrij(`lokaal.${naam}`, bezet, '');
  const veld: Formulierveld = { veld: pad, soort: 'tekst', label, verplicht: false, maxlengte: 200 };
  const laatste = formulier.groepen.length - 1;
  return {
    pad,
    formulier: mapGroepen(formulier, (groep, nr) =>
      nr === laatste ? { ...groep, velden: [...groep.velden, veld] } : groep,
    ),
  };
}

/** A new group at the end, for questions that are put in it. */
export function addGroep(formulier: Formulier, titel: string): Formulier {
  return { ...formulier, groepen: [...formulier.groepen, { titel, velden: [] }] };
}

export function changeGroep(formulier: Formulier, nr: number, titel: string): Formulier {
  return mapGroepen(formulier, ({ titel: _titel, ...groep }, plek) =>
    plek === nr ? (titel === '' ? groep : { titel, ...groep }) : (formulier.groepen[plek] ?? groep),
  );
}

/** The form as it can be saved: without groups in which nothing is asked. */
export function cleanFormulier(formulier: Formulier): Formulier {
  return { ...formulier, groepen: formulier.groepen.filter(({ velden }) => velden.length > 0) };
}

// helpers

function mapGroepen(formulier: Formulier, doe: (groep: Formuliergroep, nr: number) => Formuliergroep): Formulier {
  return { ...formulier, groepen: formulier.groepen.map(doe) };
}

function mapVelden(formulier: Formulier, doe: (veld: Formulierveld) => Formulierveld): Formulier {
  return mapGroepen(formulier, (groep) => ({ ...groep, velden: groep.velden.map(doe) }));
}

/** A file knows no undefined. */
function dropLeeg(veld: Partialveld & Pick<Formulierveld, 'veld' | 'soort' | 'label' | 'verplicht'>): Formulierveld {
  return Object.fromEntries(
    Object.entries(veld).filter(([, waarde]) => waarde !== undefined),
  ) as unknown as Formulierveld;
}

/** Words of a to z and digits: "Heeft u ’n coach?" is heeft, u, n, coach. */
function makeWoorden(tekst: string): readonly string[] {
  return (
    tekst
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

function makeVrij(naam: string, bezet: readonly string[], teken: string): string {
  if (!bezet.includes(naam)) return naam;
  let nummer = 2;
  while (bezet.includes(`${naam}${teken}${nummer}`)) nummer += 1;
  return `${naam}${teken}${nummer}`;
}
