import type { Bijlageafwijking, Bijlageinstelling } from '../bijlage.ts';
import type { Analyseregel, Oordeel, Stapanalyse } from './begeleiding.ts';
import type { Begeleidingsinvoer } from './begeleidingsinvoer.ts';
import { findActiesoort } from './find-actiesoort.ts';
import { vergelijkWaarde } from './vergelijk-waarde.ts';

/** Every setting compared with the preferente proces, and after them the rules, texts, steps and forms that differ. */
export function listAnalyseregels(invoer: Begeleidingsinvoer): readonly Analyseregel[] {
  const { hoofdstappen, algemeen, afwijkingen } = invoer.bijlage;
  const instellingen = [
    ...hoofdstappen.flatMap(({ stap, instellingen: eigen }) => eigen.map((instelling) => ({ stap, instelling }))),
    ...algemeen.map((instelling) => ({ stap: null, instelling })),
  ];
  const anders = afwijkingen.filter(({ soort }) => soort !== 'instelling');
  const ids = uniqueIds(anders);
  return [
    ...instellingen.map(({ stap, instelling }) => fromInstelling(instelling, stap, invoer)),
    ...anders.map((afwijking, plaats) => fromAfwijking(afwijking, ids[plaats] ?? '', 'anders', invoer)),
  ];
}

/** Every step of the process with the deviations that act there. */
export function listStapanalyses({ bijlage }: Pick<Begeleidingsinvoer, 'bijlage'>): readonly Stapanalyse[] {
  return bijlage.hoofdstappen.flatMap(({ stappen }) =>
    stappen.map(({ code, naam, wie, afwijkingen }) => ({ code, naam, wie, afwijkingen })),
  );
}

// helpers

function fromInstelling(instelling: Bijlageinstelling, stap: number | null, invoer: Begeleidingsinvoer): Analyseregel {
  const { sleutel, naam, landelijk, lokaal, grondslag, afwijking: nummer } = instelling;
  const id = `instelling.${sleutel}`;
  const afwijking = invoer.bijlage.afwijkingen.find((kandidaat) => kandidaat.nummer === nummer);
  if (afwijking !== undefined)
    return fromAfwijking(afwijking, id, vergelijkWaarde(sleutel, instelling, invoer), invoer);
  return {
    id,
    soort: 'instelling',
    naam,
    stap,
    landelijk,
    lokaal,
    oordeel: 'gelijk',
    blokkades: [],
    motivering: '',
    grondslag,
    brieven: [],
    rollen: [],
    systemen: [],
  };
}

function fromAfwijking(
  afwijking: Bijlageafwijking,
  id: string,
  oordeel: Oordeel,
  invoer: Begeleidingsinvoer,
): Analyseregel {
  const { nummer, soort, sleutel, naam, stap, landelijk, lokaal, motivering, klasse, grondslag, brieven } = afwijking;
  const namen = sleutel === undefined ? afwijking.elementen : [sleutel];
  const blokkades = invoer.blokkades
    .filter((blokkade) => soort !== 'regel' && blokkade.namen.some((deel) => namen.includes(deel)))
    .map(({ melding }) => melding);
  const wie = invoer.bijlage.hoofdstappen.flatMap(({ stappen }) =>
    stappen.filter(({ element }) => afwijking.elementen.includes(element)).map((deel) => deel.wie.toLowerCase()),
  );
  return {
    id,
    nummer,
    soort,
    naam,
    stap,
    landelijk,
    lokaal,
    oordeel: blokkades.length > 0 ? 'geblokkeerd' : oordeel,
    blokkades,
    klasse,
    motivering,
    grondslag,
    brieven,
    rollen: [...new Set(wie.filter((rol) => rol !== '' && rol !== 'systeem'))],
    systemen: findActiesoort(afwijking, invoer.teksten).systemen,
  };
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
