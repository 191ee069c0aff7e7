import type { Diagrampaar } from './diagramindex.ts';
import type { Diagramelement } from './diagrammodel.ts';
import type { Gevolg } from './gevolg.ts';
import { isWettelijk, readArtikel, rechtsgevolg, UITLEGTEKST, werkgevolg } from './gevolg.ts';
import { compareEigenschap, type Diagramverschil, type Onderwerp } from './maak-verschil.ts';
import { capital, compareWoorden, joinLijst, quote } from './woorden.ts';

interface Veldbeschrijving {
  readonly zin: (stap: string, van: string | undefined, naar: string | undefined, paar: Diagrampaar) => string;
  readonly gevolg: (oud: Diagramelement, nieuw: Diagramelement) => Gevolg;
}

const WERK_VERDELING = werkgevolg('Iemand anders doet het werk. Voor de werkgever en de werknemer blijft het gelijk.');

/** Each field of `lks:stap`: how a change reads and what it changes. */
const VELDEN: Readonly<Record<string, Veldbeschrijving>> = {
  code: {
    zin: (stap, van, naar) => `${stap} heeft nummer ${naar ?? 'geen'} in plaats van ${van ?? 'geen'}.`,
    gevolg: () => UITLEGTEKST,
  },
  stap: {
    zin: (stap, van, naar) => `${stap} hoort bij stap ${naar ?? 'geen'} in plaats van stap ${van ?? 'geen'}.`,
    gevolg: () => werkgevolg('De stap staat ergens anders in het werkproces en in de bijlage.'),
  },
  rol: {
    zin: (stap, van, naar) => `${stap} is werk voor ${noemRol(naar)} in plaats van ${noemRol(van)}.`,
    gevolg: () => WERK_VERDELING,
  },
  formulier: {
    zin: (stap, van, naar) =>
      naar === undefined
        ? `${stap} heeft geen formulier meer. Dat was ${quote(van ?? '')}.`
        : `${stap} gebruikt het formulier ${quote(naar)}${van === undefined ? '' : ` in plaats van ${quote(van)}`}.`,
    gevolg: () => werkgevolg('De medewerker vult bij deze taak iets anders in.'),
  },
  scherm: {
    zin: (stap, van, naar) =>
      `${stap} gebeurt op de pagina ${quote(naar ?? 'geen')} in plaats van ${quote(van ?? 'geen')}.`,
    gevolg: () => werkgevolg('De medewerker doet deze taak op een andere pagina.'),
  },
  grondslag: {
    zin: (stap, van, naar) => `${stap} rust op ${naar ?? 'geen artikel'} in plaats van op ${van ?? 'geen artikel'}.`,
    gevolg: (oud, nieuw) => rechtsgevolg('Het artikel waarop de stap rust, verandert.', readArtikel(nieuw, oud)),
  },
  parameters: {
    zin: (stap, van, naar, { woorden }) =>
      describeWoorden(`De instellingen bij ${stap}`, [van, naar], (sleutel) => woorden.noemParameter(sleutel)),
    gevolg: () => werkgevolg('De stap kijkt naar andere instellingen. Wat die doen, staat bij de instelling zelf.'),
  },
  verplicht: {
    zin: (stap, _van, naar) =>
      naar === 'true'
        ? `${stap} is nu verplicht: een gemeente mag deze stap niet weglaten.`
        : `${stap} is niet meer verplicht: een gemeente mag deze stap weglaten.`,
    gevolg: (oud, nieuw) =>
      rechtsgevolg('Wat verplicht is, beschermt de werkgever en de werknemer.', readArtikel(nieuw, oud)),
  },
  brief: {
    zin: (stap, van, naar) => describeWoorden(`De brieven bij ${stap}`, [van, naar], (code) => `brief ${code}`),
    gevolg: (oud, nieuw) =>
      rechtsgevolg('De werkgever of de werknemer krijgt andere brieven.', readArtikel(nieuw, oud)),
  },
  regelset: {
    zin: (stap, van, naar) => describeWoorden(`De beslisregels bij ${stap}`, [van, naar], (naam) => quote(naam)),
    gevolg: (oud, nieuw) => rechtsgevolg('Andere regels bepalen de uitkomst van deze stap.', readArtikel(nieuw, oud)),
  },
  vierOgen: {
    zin: (stap, _van, naar, { nieuw }) =>
      naar === undefined
        ? `${stap} mag nu ook iemand doen die eerder aan de zaak heeft beslist.`
        : `${stap} mag niet iemand doen die ook ${joinLijst(naar.split(' ').map((id) => nieuw.noem(id)))} heeft gedaan (vier ogen).`,
    gevolg: () => werkgevolg('Dit bepaalt wie in de gemeente het werk mag doen.'),
  },
  werkdagen: {
    zin: (stap, van, naar) =>
      `Het wachten bij ${stap} duurt ${naar ?? 'geen'} in plaats van ${van ?? 'geen'} werkdagen.`,
    gevolg: (oud, nieuw) =>
      rechtsgevolg('De werkgever en de werknemer wachten langer of korter.', readArtikel(nieuw, oud)),
  },
};

const ROLLEN: Readonly<Record<string, string>> = {
  consulent: 'de consulent',
  administratie: 'de administratie',
  systeem: 'het systeem',
};

/** The fields of `lks:stap` that differ, each as its own difference. */
export function compareStapvelden(
  onderwerp: Onderwerp,
  [oud, nieuw]: readonly [Diagramelement, Diagramelement],
  paar: Diagrampaar,
): readonly Diagramverschil[] {
  const namen = [...new Set([...Object.keys(oud.lks), ...Object.keys(nieuw.lks)])].sort();
  return namen.flatMap((naam) => {
    const waarden = [readVeld(oud, naam), readVeld(nieuw, naam)] as const;
    const stap = onderwerp.naam;
    return compareEigenschap(onderwerp, `lks:${naam}`, waarden, (van, naar) => ({
      zin: capital(VELDEN[naam]?.zin(stap, van, naar, paar) ?? describeAnders(stap, naam, van, naar)),
      gevolg: VELDEN[naam]?.gevolg(oud, nieuw) ?? readOnbekend(oud, nieuw),
    }));
  });
}

// helpers

/** Lists of codes have no order; a step is not mandatory unless it says so. */
function readVeld({ lks }: Diagramelement, naam: string): string | undefined {
  const waarde = lks[naam];
  if (naam === 'verplicht') return waarde === 'true' ? 'true' : undefined;
  return ['parameters', 'brief', 'regelset'].includes(naam) ? waarde?.split(' ').sort().join(' ') : waarde;
}

function noemRol(rol: string | undefined): string {
  return rol === undefined ? 'niemand' : (ROLLEN[rol] ?? quote(rol));
}

function describeWoorden(
  wat: string,
  [van, naar]: readonly [string | undefined, string | undefined],
  noem: (woord: string) => string,
): string {
  const { erbij, eraf } = compareWoorden(van?.split(' ') ?? [], naar?.split(' ') ?? []);
  const zinnen = [
    ...(erbij.length === 0 ? [] : [`erbij ${erbij.length === 1 ? 'komt' : 'komen'} ${joinLijst(erbij.map(noem))}`]),
    ...(eraf.length === 0 ? [] : [`${joinLijst(eraf.map(noem))} ${eraf.length === 1 ? 'vervalt' : 'vervallen'}`]),
  ];
  return `${wat} zijn anders: ${zinnen.join('; ')}.`;
}

function describeAnders(stap: string, naam: string, van: string | undefined, naar: string | undefined): string {
  return `Het kenmerk ${quote(naam)} van ${stap} is ${quote(naar ?? 'leeg')} in plaats van ${quote(van ?? 'leeg')}.`;
}

function readOnbekend(oud: Diagramelement, nieuw: Diagramelement): Gevolg {
  return isWettelijk(oud, nieuw)
    ? rechtsgevolg('Dit kenmerk hoort bij een stap die de wet uitvoert.', readArtikel(nieuw, oud))
    : werkgevolg('Dit kenmerk bepaalt hoe de stap wordt uitgevoerd.');
}
