import type { Briefblok, Briefsjabloon } from '../brief/brief.ts';
import { type Brieftweetal, isJuridisch } from './brief-gevolg.ts';
import { compareBlok, describeBlokBestaan } from './compare-blokken.ts';
import type { Diagrammodel } from './diagrammodel.ts';
import { type Gevolg, opmaak, rechtsgevolg, werkgevolg } from './gevolg.ts';
import { compareEigenschap, type Onderwerp } from './maak-verschil.ts';
import type { Verschil } from './verschil.ts';
import type { Versieinhoud } from './versieinhoud.ts';
import { joinLijst, pairUp, quote } from './woorden.ts';

/** Every difference between the letters of two versions: letters by code, blocks by name. */
export function compareBrieven(oud: Versieinhoud, nieuw: Versieinhoud): readonly Verschil[] {
  const diagrammen = [...nieuw.diagrammen, ...oud.diagrammen];
  return pairUp(oud.brieven, nieuw.brieven, ({ code }) => code).flatMap((deel) => {
    const brief = deel.nieuw ?? deel.oud;
    if (brief === undefined) return [];
    const naam = `Brief ${brief.code} (${brief.titel})`;
    const onderwerp: Onderwerp = { element: brief.code, naam, elementen: listStappen(brief.code, diagrammen) };
    const verschillen =
      deel.oud !== undefined && deel.nieuw !== undefined
        ? compareBrief([deel.oud, deel.nieuw], onderwerp)
        : [describeBestaan(brief, onderwerp, deel.nieuw !== undefined)];
    return verschillen.map((verschil) => ({ soort: 'brief' as const, ...verschil }));
  });
}

// helpers

type Briefverschil = Omit<Verschil, 'soort'>;

/** The steps of the diagrams at which this letter goes out. */
function listStappen(code: string, diagrammen: readonly Diagrammodel[]): readonly string[] {
  const stappen = diagrammen
    .flatMap(({ elementen }) => elementen)
    .filter(({ lks }) => lks['brief']?.split(' ').includes(code) === true)
    .map(({ id }) => id);
  return [...new Set(stappen)];
}

function describeBestaan(brief: Briefsjabloon, onderwerp: Onderwerp, nieuw: boolean): Briefverschil {
  return {
    ...onderwerp,
    eigenschap: nieuw ? 'toegevoegd' : 'vervallen',
    van: nieuw ? null : brief.titel,
    naar: nieuw ? brief.titel : null,
    zin: nieuw
      ? `Er komt een brief bij: ${brief.code} ${quote(brief.titel)}, aan de ${joinLijst(brief.aan)}.`
      : `Brief ${brief.code} ${quote(brief.titel)} aan de ${joinLijst(brief.aan)} vervalt.`,
    ...readBriefgevolg([brief, brief], 'De lezer krijgt een andere brief.'),
  };
}

function compareBrief(tweetal: Brieftweetal, onderwerp: Onderwerp): readonly Briefverschil[] {
  const [oud, nieuw] = tweetal;
  const blokken = pairUp<Briefblok>(oud.blokken, nieuw.blokken, ({ naam }) => naam);
  return [
    ...compareKop(onderwerp, tweetal),
    ...blokken.flatMap((deel) =>
      deel.oud !== undefined && deel.nieuw !== undefined
        ? compareBlok(onderwerp, [deel.oud, deel.nieuw], tweetal)
        : describeBlokBestaan(onderwerp, deel, tweetal),
    ),
    ...compareVolgorde(onderwerp, tweetal),
  ];
}

/** What stands around the text: kind, reader, subject, articles, annexes. */
function compareKop(onderwerp: Onderwerp, tweetal: Brieftweetal): readonly Briefverschil[] {
  const [oud, nieuw] = tweetal;
  const brief = onderwerp.naam.replace(/^B/, 'b');
  return [
    ...compareEigenschap(onderwerp, 'titel', [oud.titel, nieuw.titel], (van, naar) => ({
      zin: `Brief ${nieuw.code} ${quote(van ?? '')} heet nu ${quote(naar ?? '')}.`,
      gevolg: opmaak('Alleen de naam van de brief verandert.'),
    })),
    ...compareEigenschap(onderwerp, 'onderwerp', [oud.onderwerp, nieuw.onderwerp], (_van, naar) => ({
      zin: `Het onderwerp van ${brief} is nu ${quote(naar ?? '')}.`,
      gevolg: opmaak('Alleen de onderwerpregel verandert.'),
    })),
    ...compareEigenschap(onderwerp, 'soort', [oud.soort, nieuw.soort], (van, naar) => ({
      zin: `De soort van ${brief} is nu ${quote(naar ?? '')} in plaats van ${quote(van ?? '')}.`,
      gevolg: rechtsgevolg('Tegen een beschikking kan de lezer bezwaar maken.', 'art. 1:3 en 7:1 Awb'),
    })),
    ...compareEigenschap(onderwerp, 'aan', [oud.aan.toSorted(), nieuw.aan.toSorted()], (van, naar) => ({
      zin: `De gemeente stuurt ${brief} aan de ${joinLijst(naar ?? [])} in plaats van aan de ${joinLijst(van ?? [])}.`,
      gevolg: rechtsgevolg('Dit bepaalt wie de brief krijgt.', 'art. 3:41 Awb'),
    })),
    ...compareEigenschap(onderwerp, 'kanaal', [oud.kanaal, nieuw.kanaal], (_van, naar) => ({
      zin: `De gemeente stuurt ${brief} nu ${naar === 'e-mail' ? 'per e-mail, als de lezer een adres gaf' : 'per post'}.`,
      gevolg: werkgevolg('Dit bepaalt hoe de brief uitgaat (art. 2:14 Awb).'),
    })),
    ...compareEigenschap(onderwerp, 'grondslag', [oud.grondslag, nieuw.grondslag], (van, naar) => ({
      zin: `De grondslag van ${brief} is nu ${naar ?? 'leeg'}. Dat was ${van ?? 'leeg'}.`,
      gevolg: rechtsgevolg('De brief rust op een ander artikel.', 'art. 3:46 en 3:47 Awb'),
    })),
    ...compareEigenschap(onderwerp, 'stap', [oud.stap, nieuw.stap], (van, naar) => ({
      zin: `Bij stap ${String(naar)} hoort nu ${brief}. Dat was stap ${String(van)}.`,
      gevolg: werkgevolg('De brief hoort bij een ander deel van het werk.'),
    })),
    ...compareEigenschap(onderwerp, 'briefhoofd', [oud.briefhoofd, nieuw.briefhoofd], (_van, naar) => ({
      zin: naar === true ? `Boven ${brief} staan nu adres en datum.` : `Boven ${brief} staan geen adres en datum meer.`,
      gevolg: opmaak('Alleen het uiterlijk van de brief verandert.'),
    })),
    ...compareEigenschap(onderwerp, 'bijlagen', [oud.bijlagen.toSorted(), nieuw.bijlagen.toSorted()], (van, naar) => ({
      zin: `De bijlagen bij ${brief} zijn nu ${joinLijst(naar ?? []) || 'geen'}. Dat was ${joinLijst(van ?? []) || 'geen'}.`,
      gevolg: readBriefgevolg(tweetal, 'De lezer krijgt andere bijlagen.'),
    })),
  ];
}

function compareVolgorde(onderwerp: Onderwerp, [oud, nieuw]: Brieftweetal): readonly Briefverschil[] {
  const namen = ({ blokken }: Briefsjabloon, ander: Briefsjabloon): readonly string[] =>
    blokken.map(({ naam }) => naam).filter((naam) => ander.blokken.some((blok) => blok.naam === naam));
  return compareEigenschap(onderwerp, 'volgorde', [namen(oud, nieuw), namen(nieuw, oud)], () => ({
    zin: `In ${onderwerp.naam.replace(/^B/, 'b')} staan de alinea’s in een andere volgorde.`,
    gevolg: opmaak('De tekst zelf blijft gelijk.'),
  }));
}

function readBriefgevolg(tweetal: Brieftweetal, waarom: string): Gevolg {
  return isJuridisch(tweetal) ? rechtsgevolg(waarom, tweetal[1].grondslag) : werkgevolg(waarom);
}
