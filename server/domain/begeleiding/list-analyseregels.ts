import type { Bijlageafwijking, Bijlageinstelling } from '../bijlage/bijlage.ts';
import { actsIn } from '../bijlage/bijlage-processen.ts';
import type { Analyseregel, Stapanalyse } from './begeleiding.ts';
import type { Begeleidingsinvoer } from './begeleidingsinvoer.ts';
import { findActiesoort } from './find-actiesoort.ts';
import { findZwaarste, judgeAfwijking } from './judge-afwijking.ts';

/** What differs from the preferente proces in the order of its numbers in the bijlage, and after that the settings that are the same. */
export function listAnalyseregels(invoer: Begeleidingsinvoer): readonly Analyseregel[] {
  const { hoofdstappen, algemeen, afwijkingen } = invoer.bijlage;
  const instellingen = [
    ...hoofdstappen.flatMap(({ stap, instellingen: eigen }) => eigen.map((instelling) => ({ stap, instelling }))),
    ...algemeen.map((instelling) => ({ stap: null, instelling })),
  ];
  const anders = afwijkingen.filter(({ soort }) => soort !== 'instelling');
  const ids = uniqueIds(anders);
  const regels = [
    ...instellingen.map(({ stap, instelling }) => fromInstelling(instelling, stap, invoer)),
    ...anders.map((afwijking, plaats) => fromAfwijking(afwijking, ids[plaats] ?? '', invoer)),
  ];
  const volgorde = new Map(afwijkingen.map(({ nummer }, plaats) => [nummer, plaats]));
  const plaatsVan = ({ nummer = '' }: Analyseregel): number => volgorde.get(nummer) ?? volgorde.size;
  return regels.toSorted((a, b) => plaatsVan(a) - plaatsVan(b));
}

/** Every step of the process with the deviations that act there, and what they come to together. */
export function listStapanalyses(
  { bijlage }: Pick<Begeleidingsinvoer, 'bijlage'>,
  regels: readonly Analyseregel[],
): readonly Stapanalyse[] {
  return bijlage.processen.flatMap(({ titel: proces, stappen }) =>
    stappen.map(({ code, naam, wie, afwijkingen }) => {
      const hier = regels.filter(({ nummer }) => nummer !== undefined && afwijkingen.includes(nummer));
      return { proces, code, naam, wie, afwijkingen, oordeel: findZwaarste(hier.map(({ oordeel }) => oordeel)) };
    }),
  );
}

// helpers

function fromInstelling(instelling: Bijlageinstelling, stap: number | null, invoer: Begeleidingsinvoer): Analyseregel {
  const { sleutel, naam, landelijk, lokaal, grondslag, afwijking: nummer } = instelling;
  const id = `instelling.${sleutel}`;
  const afwijking = invoer.bijlage.afwijkingen.find((kandidaat) => kandidaat.nummer === nummer);
  if (afwijking !== undefined) return fromAfwijking(afwijking, id, invoer);
  return {
    id,
    soort: 'instelling',
    naam,
    stap,
    landelijk,
    lokaal,
    oordeel: 'gelijk',
    uitleg: [],
    blokkades: [],
    motivering: '',
    grondslag,
    brieven: [],
    elementen: [],
    rollen: [],
    systemen: [],
  };
}

function fromAfwijking(afwijking: Bijlageafwijking, id: string, invoer: Begeleidingsinvoer): Analyseregel {
  const { nummer, soort, naam, stap, landelijk, lokaal, motivering, klasse, grondslag, brieven } = afwijking;
  const { eigenaar, systemen } = findActiesoort(afwijking, invoer.teksten);
  return {
    id,
    nummer,
    soort,
    naam,
    stap,
    ...(afwijking.proces === undefined ? {} : { proces: afwijking.proces }),
    landelijk,
    lokaal,
    ...judgeAfwijking(afwijking, invoer),
    klasse,
    motivering,
    grondslag,
    brieven,
    elementen: afwijking.elementen,
    rollen: listRollen(afwijking, invoer, eigenaar),
    systemen,
  };
}

/** Who works with it: those of the steps that it acts on, else who has to bring it into use. */
function listRollen(
  { elementen, rollen = [], proces }: Bijlageafwijking,
  { bijlage }: Begeleidingsinvoer,
  eigenaar: string,
): readonly string[] {
  const stappen = bijlage.processen.filter(({ naam }) => actsIn({ proces }, naam)).flatMap((deel) => deel.stappen);
  const wie = stappen.filter(({ element }) => elementen.includes(element)).map((stap) => stap.wie);
  const namen = [...wie, ...rollen].map((rol) => rol.toLowerCase()).filter((rol) => rol !== '' && rol !== 'systeem');
  return namen.length === 0 ? [eigenaar] : [...new Set(namen)];
}

/** The name of a difference as an id; two of the same name are told apart by their order. */
function uniqueIds(afwijkingen: readonly Bijlageafwijking[]): readonly string[] {
  const geteld = new Map<string, number>();
  return afwijkingen.map(({ soort, sleutel, naam }) => {
    const id = `${soort}.${sleutel ?? slugify(naam)}`;
    const aantal = (geteld.get(id) ?? 0) + 1;
    geteld.set(id, aantal);
    return aantal === 1 ? id : `${id}-${aantal}`;
  });
}

function slugify(naam: string): string {
  return naam
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}
