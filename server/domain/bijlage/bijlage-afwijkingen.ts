import type { Briefblok, Briefsjabloon, LokaleTekst } from '../brief/brief.ts';
import { placeLokaleTeksten } from '../variant/lokale-teksten.ts';
import type { Brieftweetal } from '../verschil/brief-gevolg.ts';
import { compareInvulvelden, readWoordgevolg } from '../verschil/compare-blokken.ts';
import type { Wijzigingsaard } from '../verschil/wijzigingsaard.ts';
import type { Bijlageafwijking, Gevolgklasse } from './bijlage.ts';
import type { Bijlagegevolg, Bijlageinvoer, Bijlageparameter } from './bijlage-invoer.ts';

/**
 * Every point in which the variant differs from the preferente proces, numbered A1, A2, ...: the settings in the order of the
 * catalogue, then the conditional rules, the local texts of letters, and the own steps and forms.
 * @throws Error when the catalogue has a parameter without a class.
 */
export function listBijlageafwijkingen(invoer: Bijlageinvoer): readonly Bijlageafwijking[] {
  const lijst = [
    ...invoer.parameters.filter(({ afwijkend }) => afwijkend).map((parameter) => fromParameter(parameter, invoer)),
    ...fromRegels(invoer),
    ...fromTeksten(invoer),
    ...(invoer.onderdelen ?? []),
  ];
  return lijst.map((afwijking, plaats) => ({ nummer: `A${plaats + 1}`, ...afwijking }));
}

/** The class of a deviation of this parameter. @throws Error when the file with the classes does not name it. */
export function readGevolgklasse(sleutel: string, teksten: Bijlageinvoer['teksten']): Gevolgklasse {
  return readGevolg(sleutel, teksten).klasse;
}

/** What a change of this parameter changes. @throws Error when the file with the classes does not name it. */
export function readGevolg(sleutel: string, { gevolgen }: Pick<Bijlageinvoer['teksten'], 'gevolgen'>): Bijlagegevolg {
  const gevolg = gevolgen.find((kandidaat) => kandidaat.sleutel === sleutel);
  if (gevolg === undefined)
    throw new Error(`Voor de instelling "${sleutel}" staat niet vast wat een afwijking verandert.`);
  return gevolg;
}

// helpers

type ZonderNummer = Omit<Bijlageafwijking, 'nummer'>;

function fromParameter(parameter: Bijlageparameter, { teksten }: Bijlageinvoer): ZonderNummer {
  return {
    soort: 'instelling',
    sleutel: parameter.sleutel,
    naam: parameter.naam,
    stap: parameter.stap,
    elementen: parameter.elementen,
    landelijk: parameter.landelijk,
    lokaal: parameter.lokaal,
    motivering: parameter.motivering ?? '',
    ...(parameter.vanRegio === true ? { vanRegio: true as const } : {}),
    klasse: readGevolgklasse(parameter.sleutel, teksten),
    grondslag: parameter.grondslag,
    brieven: parameter.brieven,
  };
}

function fromRegels({ regels, parameters, teksten }: Bijlageinvoer): readonly ZonderNummer[] {
  return regels.flatMap((regel) => {
    const parameter = parameters.find(({ sleutel }) => sleutel === regel.sleutel);
    if (parameter === undefined) return [];
    return [
      {
        soort: 'regel' as const,
        sleutel: regel.sleutel,
        onderdeel: regel.naam,
        waarde: regel.ruweWaarde,
        naam: `${parameter.naam}, in bepaalde gevallen`,
        stap: parameter.stap,
        elementen: parameter.elementen,
        landelijk: parameter.landelijk,
        lokaal: `${regel.waarde}, als ${regel.voorwaarde}`,
        motivering: regel.motivering,
        ...(regel.vanRegio === true ? { vanRegio: true as const } : {}),
        klasse: readGevolgklasse(regel.sleutel, teksten),
        grondslag: parameter.grondslag,
        brieven: parameter.brieven,
      },
    ];
  });
}

/** One deviation for the same text in several letters. */
function fromTeksten({ lokaleTeksten, sjablonen, processen }: Bijlageinvoer): readonly ZonderNummer[] {
  const sleutelVan = ({ blok, tekst }: LokaleTekst): string => JSON.stringify([blok, tekst]);
  return [...new Set(lokaleTeksten.map(sleutelVan))].flatMap((sleutel) => {
    const groep = lokaleTeksten.filter((tekst) => sleutelVan(tekst) === sleutel);
    const [eerste] = groep;
    const brieven = groep.map(({ brief }) => brief);
    const sjabloon = sjablonen.find(({ code }) => code === eerste?.brief);
    if (eerste === undefined || sjabloon === undefined) return [];
    const elementen = processen.flatMap((proces) =>
      proces.elementen.filter(({ brief }) => brief.some((code) => brieven.includes(code))).map(({ id }) => id),
    );
    return [
      {
        soort: 'tekst' as const,
        onderdeel: eerste.blok,
        aarden: listAarden(groep, sjablonen),
        naam: `Tekst ‘${eerste.blok}’ in brief ${brieven.join(' en ')}`,
        stap: sjabloon.stap,
        elementen,
        landelijk: 'tekst van het landelijke sjabloon',
        lokaal: 'eigen tekst',
        motivering: eerste.motivering,
        ...(eerste.vanRegio === true ? { vanRegio: true as const } : {}),
        klasse: readTekstklasse(groep, sjablonen),
        grondslag: sjabloon.grondslag,
        brieven,
      },
    ];
  });
}

const ZWAARSTE_EERST: readonly Gevolgklasse[] = ['rechtsgevolg', 'werkgevolg', 'opmaak'];

/** The same words can stand in a decision and in a brochure: the heaviest class counts. */
function readTekstklasse(groep: readonly LokaleTekst[], sjablonen: readonly Briefsjabloon[]): Gevolgklasse {
  const klassen = listParen(groep, sjablonen).map(([blokken, brieven]) => readWoordgevolg(blokken, brieven).klasse);
  return ZWAARSTE_EERST.find((klasse) => klassen.includes(klasse)) ?? 'opmaak';
}

/** Whether the reader is told something more or less, or the same in other words. */
function listAarden(groep: readonly LokaleTekst[], sjablonen: readonly Briefsjabloon[]): readonly Wijzigingsaard[] {
  const aarden = listParen(groep, sjablonen).flatMap(([[was, wordt]]): readonly Wijzigingsaard[] => {
    const { erbij, eraf } = compareInvulvelden(was, wordt);
    if (erbij.length + eraf.length === 0) return ['woorden'];
    return [
      ...(erbij.length === 0 ? [] : (['gegeven_erbij'] as const)),
      ...(eraf.length === 0 ? [] : (['gegeven_weg'] as const)),
    ];
  });
  return [...new Set(aarden)];
}

/** The national and the own block, each with its letter. */
function listParen(
  groep: readonly LokaleTekst[],
  sjablonen: readonly Briefsjabloon[],
): readonly (readonly [blokken: readonly [Briefblok, Briefblok], brieven: Brieftweetal])[] {
  return groep.flatMap((tekst) => {
    const oud = sjablonen.find(({ code }) => code === tekst.brief);
    if (oud === undefined) return [];
    const nieuw = placeLokaleTeksten(oud, [tekst]);
    const [was, wordt] = [oud, nieuw].flatMap(({ blokken }) => blokken.filter(({ naam }) => naam === tekst.blok));
    return was === undefined || wordt === undefined
      ? []
      : [
          [
            [was, wordt],
            [oud, nieuw],
          ] as const,
        ];
  });
}
