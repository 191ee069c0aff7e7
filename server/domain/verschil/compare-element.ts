import { compareGebeurtenissen } from './compare-gebeurtenissen.ts';
import type { Diagrampaar } from './diagramindex.ts';
import type { Diagramelement } from './diagrammodel.ts';
import { describeNieuw, describeVervallen } from './element-bestaan.ts';
import type { Gevolg } from './gevolg.ts';
import { isWettelijk, readArtikel, rechtsgevolg, TEKENING, UITLEGTEKST, werkgevolg } from './gevolg.ts';
import { compareEigenschap, type Diagramverschil, isGelijk, type Onderwerp } from './maak-verschil.ts';
import { compareStapvelden } from './stapvelden.ts';
import { capital, noemType, pairUp, quote } from './woorden.ts';

/** Every difference between the nodes of two diagrams, by id. */
export function compareElementen(paar: Diagrampaar): readonly Diagramverschil[] {
  const { oud, nieuw } = paar;
  return pairUp(oud.model.elementen, nieuw.model.elementen, ({ id }) => id).flatMap((deel) => {
    if (deel.oud === undefined) return deel.nieuw === undefined ? [] : [describeNieuw(deel.nieuw, nieuw)];
    return deel.nieuw === undefined ? [describeVervallen(deel.oud, oud)] : compareElement([deel.oud, deel.nieuw], paar);
  });
}

/** Properties that no field of the model holds ("loopCharacteristics"), one difference each. */
export function compareOverig(
  onderwerp: Onderwerp,
  [oud, nieuw]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>],
  gevolg: Gevolg,
): readonly Diagramverschil[] {
  const paden = [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])].sort();
  return paden.flatMap((pad) =>
    compareEigenschap(onderwerp, pad, [oud[pad], nieuw[pad]], (van, naar) => ({
      zin: `Bij ${onderwerp.naam} is ${quote(pad)} nu ${quote(naar ?? 'leeg')}. Dat was ${quote(van ?? 'leeg')}.`,
      gevolg,
    })),
  );
}

// helpers

type Tweetal = readonly [Diagramelement, Diagramelement];

function compareElement(tweetal: Tweetal, paar: Diagrampaar): readonly Diagramverschil[] {
  const [oud, nieuw] = tweetal;
  const noem = paar.nieuw.noem(nieuw.id);
  const onderwerp: Onderwerp = { element: nieuw.id, naam: noem, elementen: [nieuw.id] };
  const overig = isWettelijk(oud, nieuw)
    ? rechtsgevolg('Dit kenmerk hoort bij een stap die de wet uitvoert.', readArtikel(nieuw, oud))
    : werkgevolg('Dit kenmerk bepaalt hoe de stap wordt uitgevoerd.');
  const verschillen = [
    ...compareTeksten(onderwerp, tweetal),
    ...compareAard(onderwerp, tweetal),
    ...compareStandaardpad(onderwerp, tweetal, paar),
    ...compareGebeurtenissen(onderwerp, tweetal, paar),
    ...compareBewaking(onderwerp, tweetal, paar),
    ...comparePlek(onderwerp, tweetal, paar),
    ...compareStapvelden(onderwerp, tweetal, paar),
    ...compareOverig(onderwerp, [oud.overig, nieuw.overig], overig),
    ...compareTekening(onderwerp, tweetal),
  ];
  return verschillen.map((verschil) => ({ ...verschil, naam: nieuw.naam ?? capital(noem) }));
}

function compareTeksten(onderwerp: Onderwerp, [oud, nieuw]: Tweetal): readonly Diagramverschil[] {
  return [
    ...compareEigenschap(onderwerp, 'naam', [oud.naam, nieuw.naam], (van, naar) => ({
      zin:
        naar === undefined
          ? `${quote(van ?? '')} heeft geen naam meer.`
          : `${van === undefined ? `Een ${noemType(nieuw.type)} zonder naam` : quote(van)} heet nu ${quote(naar)}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'documentatie', [oud.documentatie, nieuw.documentatie], (van, naar) => ({
      zin:
        naar === undefined
          ? `De uitleg bij ${onderwerp.naam} vervalt.`
          : van === undefined
            ? `Bij ${onderwerp.naam} staat nu een uitleg: ${quote(naar)}.`
            : `De uitleg bij ${onderwerp.naam} is anders: ${quote(naar)}.`,
      gevolg: UITLEGTEKST,
    })),
  ];
}

function compareAard(onderwerp: Onderwerp, [oud, nieuw]: Tweetal): readonly Diagramverschil[] {
  const keuze = [oud, nieuw].some(({ type }) => type.endsWith('Gateway'));
  const stap = (waarom: string, alsWerk: string): Gevolg =>
    isWettelijk(oud, nieuw) ? rechtsgevolg(waarom, readArtikel(nieuw, oud)) : werkgevolg(alsWerk);
  return [
    ...compareEigenschap(onderwerp, 'type', [oud.type, nieuw.type], (van, naar) => ({
      zin: `${capital(onderwerp.naam)} is nu een ${noemType(naar ?? '')}. Dat was een ${noemType(van ?? '')}.`,
      gevolg: keuze
        ? rechtsgevolg('De soort keuze bepaalt welke wegen een aanvraag volgt.')
        : stap('Een stap die de wet uitvoert, gaat op een andere manier.', 'Het werk gaat op een andere manier.'),
    })),
    ...compareEigenschap(onderwerp, 'uitvoering', [oud.implementatie, nieuw.implementatie], (van, naar) => ({
      zin: `Het systeem voert bij ${onderwerp.naam} ${quote(naar ?? 'niets')} uit in plaats van ${quote(van ?? 'niets')}.`,
      gevolg: stap('Het systeem doet iets anders in een stap die de wet uitvoert.', 'Het systeem doet iets anders.'),
    })),
  ];
}

function compareStandaardpad(
  onderwerp: Onderwerp,
  [oud, nieuw]: Tweetal,
  paar: Diagrampaar,
): readonly Diagramverschil[] {
  const weg = (kant: 'oud' | 'nieuw', id: string | undefined): string => {
    const stroom = id === undefined ? undefined : paar[kant].findStroom(id);
    if (stroom === undefined) return 'er geen';
    return `${stroom.naam === undefined ? '' : `${quote(stroom.naam)} `}naar ${paar[kant].noem(stroom.naar)}`;
  };
  return compareEigenschap(onderwerp, 'standaardpad', [oud.standaardpad, nieuw.standaardpad], (van, naar) => ({
    zin: `Past bij ${onderwerp.naam} geen enkele voorwaarde, dan is de weg ${weg('nieuw', naar)}. Dat was ${weg('oud', van)}.`,
    gevolg: rechtsgevolg('De standaardweg bepaalt hoe een aanvraag verdergaat.', readArtikel(nieuw, oud)),
  }));
}

function compareBewaking(onderwerp: Onderwerp, [oud, nieuw]: Tweetal, paar: Diagrampaar): readonly Diagramverschil[] {
  const gastheren = [oud.aanElement, nieuw.aanElement].map((id) =>
    id === undefined ? undefined : paar.nieuw.findElement(id),
  );
  const artikel = readArtikel(nieuw, oud, ...gastheren);
  return [
    ...compareEigenschap(onderwerp, 'bewaakt', [oud.aanElement, nieuw.aanElement], (van, naar) => ({
      zin: `${capital(quote(nieuw.naam ?? nieuw.id))} bewaakt nu ${noemOf(paar, 'nieuw', naar)} in plaats van ${noemOf(paar, 'oud', van)}.`,
      gevolg: rechtsgevolg('De termijn hoort nu bij een andere stap.', artikel),
    })),
    ...compareEigenschap(onderwerp, 'onderbrekend', [oud.onderbrekend, nieuw.onderbrekend], (_van, naar) => ({
      zin:
        naar === false
          ? `${capital(onderwerp.naam)} breekt de taak niet meer af: de taak blijft openstaan.`
          : `${capital(onderwerp.naam)} breekt de taak nu af: de taak vervalt dan.`,
      gevolg: rechtsgevolg('Er gebeurt iets anders als de termijn voorbij is.', artikel),
    })),
  ];
}

function comparePlek(onderwerp: Onderwerp, [oud, nieuw]: Tweetal, paar: Diagrampaar): readonly Diagramverschil[] {
  const vanBaan = paar.oud.noemBaan(oud.baan);
  const naarBaan = paar.nieuw.noemBaan(nieuw.baan);
  return [
    // A lane that was drawn anew under the same name is the same lane.
    ...(vanBaan === naarBaan
      ? []
      : compareEigenschap(onderwerp, 'baan', [oud.baan, nieuw.baan], () => ({
          zin: `${capital(onderwerp.naam)} staat in de baan ${naarBaan} in plaats van ${vanBaan}.`,
          gevolg: werkgevolg('Iemand anders doet het werk. Voor de werkgever en de werknemer blijft het gelijk.'),
        }))),
    ...compareEigenschap(onderwerp, 'deelproces', [oud.deelproces, nieuw.deelproces], (van, naar) => ({
      zin: `${capital(onderwerp.naam)} staat in ${noemOf(paar, 'nieuw', naar)} in plaats van in ${noemOf(paar, 'oud', van)}.`,
      gevolg: isWettelijk(oud, nieuw)
        ? rechtsgevolg('Een stap die de wet uitvoert, komt op een ander moment.', readArtikel(nieuw, oud))
        : werkgevolg('De stap hoort bij een ander deel van het proces.'),
    })),
  ];
}

function noemOf(paar: Diagrampaar, kant: 'oud' | 'nieuw', id: string | undefined): string {
  return id === undefined ? 'het hoofdproces' : paar[kant].noem(id);
}

function compareTekening(onderwerp: Onderwerp, [oud, nieuw]: Tweetal): readonly Diagramverschil[] {
  if (isGelijk(oud.plaats, nieuw.plaats)) return [];
  const plek = ({ plaats }: Diagramelement): string | null =>
    plaats === undefined
      ? null
      : [plaats.x, plaats.y, plaats.breedte, plaats.hoogte, plaats.overig ?? ''].join(' ').trim();
  const zin = `${capital(onderwerp.naam)} is op een andere plek of in een andere vorm getekend.`;
  return [{ ...onderwerp, eigenschap: 'tekening', van: plek(oud), naar: plek(nieuw), zin, ...TEKENING }];
}
