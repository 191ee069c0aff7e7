import { compareOverig } from './compare-element.ts';
import type { Diagramindex, Diagrampaar } from './diagramindex.ts';
import type { Diagramstroom } from './diagrammodel.ts';
import { type Gevolg, isWettelijk, readArtikel, rechtsgevolg, TEKENING, UITLEGTEKST, werkgevolg } from './gevolg.ts';
import { isInvoeging } from './invoeging.ts';
import { compareEigenschap, type Diagramverschil, isGelijk, type Onderwerp } from './maak-verschil.ts';
import { capital, pairUp, quote } from './woorden.ts';
import { describeUitdrukking } from './woordenboek.ts';

/**
 * Every difference between the arrows of two diagrams, by id. What follows from a step that came or went is told with that step: its own
 * arrows, and the arrow that now runs through it.
 */
export function compareStromen(paar: Diagrampaar): readonly Diagramverschil[] {
  const { oud, nieuw } = paar;
  return pairUp(oud.model.stromen, nieuw.model.stromen, ({ id }) => id).flatMap((deel) => {
    if (deel.oud !== undefined && deel.nieuw !== undefined) return compareStroom([deel.oud, deel.nieuw], paar);
    if (deel.nieuw !== undefined) return describeLos(deel.nieuw, paar, 'toegevoegd');
    return deel.oud === undefined ? [] : describeLos(deel.oud, paar, 'vervallen');
  });
}

// helpers

type Tweetal = readonly [Diagramstroom, Diagramstroom];

/** An arrow that only one version has. */
function describeLos(
  stroom: Diagramstroom,
  paar: Diagrampaar,
  wat: 'toegevoegd' | 'vervallen',
): readonly Diagramverschil[] {
  const [eigen, ander] = wat === 'toegevoegd' ? [paar.nieuw, paar.oud] : [paar.oud, paar.nieuw];
  const buren = [stroom.van, stroom.naar];
  const bijStap = buren.some((id) => ander.findElement(id) === undefined);
  if (countGelijk(stroom, eigen) === countGelijk(stroom, ander)) return [];
  if (stroom.voorwaarde === undefined && (bijStap || isInvoeging(stroom, eigen, ander))) return [];
  const weg = noemWeg(stroom, eigen);
  const als = stroom.voorwaarde === undefined ? '' : `, als ${describeUitdrukking(stroom.voorwaarde, paar.woorden)}`;
  const verschil = {
    element: stroom.id,
    naam: capital(weg),
    elementen: [stroom.id],
    eigenschap: wat,
    ...readGevolg([stroom], paar),
  };
  const waarde = `${stroom.van} → ${stroom.naar}`;
  return wat === 'toegevoegd'
    ? [{ ...verschil, van: null, naar: waarde, zin: `Erbij komt ${weg}${als}.` }]
    : [
        {
          ...verschil,
          van: waarde,
          naar: null,
          zin: `${capital(weg)} vervalt${als === '' ? '' : ` (gold${als.slice(1)})`}.`,
        },
      ];
}

/** Arrows with the same ends, name and condition: one that was only drawn anew got another id and nothing else. */
function countGelijk({ van, naar, naam, voorwaarde, type }: Diagramstroom, index: Diagramindex): number {
  return index
    .listUit(van)
    .filter((stroom) =>
      isGelijk([naar, naam, voorwaarde, type], [stroom.naar, stroom.naam, stroom.voorwaarde, stroom.type]),
    ).length;
}

function compareStroom(tweetal: Tweetal, paar: Diagrampaar): readonly Diagramverschil[] {
  const [oud, nieuw] = tweetal;
  const weg = noemWeg(nieuw, paar.nieuw);
  const onderwerp: Onderwerp = { element: nieuw.id, naam: weg, elementen: [nieuw.id] };
  const gevolg = readGevolg(tweetal, paar);
  const verschillen = [
    ...compareEinden(onderwerp, tweetal, paar),
    ...compareVoorwaarde(onderwerp, tweetal, paar),
    ...compareEigenschap(onderwerp, 'naam', [oud.naam, nieuw.naam], (van, naar) => ({
      zin: `De pijl van ${paar.nieuw.noem(nieuw.van)} naar ${paar.nieuw.noem(nieuw.naar)} heet nu ${quote(naar ?? 'niets')} in plaats van ${quote(van ?? 'niets')}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'documentatie', [oud.documentatie, nieuw.documentatie], (_van, naar) => ({
      zin: naar === undefined ? `De uitleg bij ${weg} vervalt.` : `De uitleg bij ${weg} is nu ${quote(naar)}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'type', [oud.type, nieuw.type], () => ({
      zin: `${capital(weg)} is nu een ander soort pijl.`,
      gevolg,
    })),
    ...compareOverig(onderwerp, [oud.overig, nieuw.overig], gevolg),
    ...compareTekening(onderwerp, tweetal),
  ];
  return verschillen.map((verschil) => ({ ...verschil, naam: capital(weg) }));
}

function compareEinden(onderwerp: Onderwerp, [oud, nieuw]: Tweetal, paar: Diagrampaar): readonly Diagramverschil[] {
  if (oud.van === nieuw.van && oud.naar === nieuw.naar) return [];
  if (isInvoeging(oud, paar.oud, paar.nieuw) && isInvoeging(nieuw, paar.nieuw, paar.oud)) return [];
  const gevolg = readGevolg([oud, nieuw], paar);
  return [
    ...compareEigenschap(onderwerp, 'van', [oud.van, nieuw.van], (van, naar) => ({
      zin: `Vóór ${paar.nieuw.noem(nieuw.naar)} komt nu ${paar.nieuw.noem(naar ?? '')} in plaats van ${paar.oud.noem(van ?? '')}.`,
      gevolg,
    })),
    ...compareEigenschap(onderwerp, 'naar', [oud.naar, nieuw.naar], (van, naar) => ({
      zin: `Na ${paar.nieuw.noem(nieuw.van)}${nieuw.naam === undefined ? '' : ` (${quote(nieuw.naam)})`} komt nu ${paar.nieuw.noem(naar ?? '')} in plaats van ${paar.oud.noem(van ?? '')}.`,
      gevolg,
    })),
  ];
}

function compareVoorwaarde(onderwerp: Onderwerp, [oud, nieuw]: Tweetal, paar: Diagrampaar): readonly Diagramverschil[] {
  const als = (uitdrukking: string): string => `als ${describeUitdrukking(uitdrukking, paar.woorden)}`;
  return compareEigenschap(onderwerp, 'voorwaarde', [oud.voorwaarde, nieuw.voorwaarde], (van, naar) => ({
    zin:
      naar === undefined
        ? `${capital(onderwerp.naam)} heeft geen voorwaarde meer. Dat was: ${als(van ?? '')}.`
        : `${capital(onderwerp.naam)} geldt nu ${als(naar)}.${van === undefined ? ' Er was geen voorwaarde.' : ` Dat was: ${als(van)}.`}`,
    gevolg: rechtsgevolg('Een voorwaarde bepaalt welke weg een aanvraag volgt.', readArtikelBij([oud, nieuw], paar)),
  }));
}

function compareTekening(onderwerp: Onderwerp, [oud, nieuw]: Tweetal): readonly Diagramverschil[] {
  // An arrow that goes elsewhere is drawn elsewhere.
  if (isGelijk(oud.punten, nieuw.punten) || oud.van !== nieuw.van || oud.naar !== nieuw.naar) return [];
  const zin = `De pijl bij ${onderwerp.naam} is anders getekend.`;
  return [
    { ...onderwerp, eigenschap: 'tekening', van: oud.punten ?? null, naar: nieuw.punten ?? null, zin, ...TEKENING },
  ];
}

function noemWeg({ van, naar, naam }: Diagramstroom, index: Diagramindex): string {
  return `de weg ${naam === undefined ? '' : `${quote(naam)} `}van ${index.noem(van)} naar ${index.noem(naar)}`;
}

/** The order of steps matters to others when the law asks for one of them, or when a choice is made here. */
function readGevolg(stromen: readonly Diagramstroom[], paar: Diagrampaar): Gevolg {
  const buren = stromen
    .flatMap(({ van, naar }) => [van, naar])
    .flatMap((id) => paar.nieuw.findElement(id) ?? paar.oud.findElement(id) ?? []);
  if (stromen.some(({ voorwaarde }) => voorwaarde !== undefined) || buren.some(({ type }) => type.endsWith('Gateway')))
    return rechtsgevolg('Hier wordt gekozen welke weg een aanvraag volgt.', readArtikelBij(stromen, paar));
  return isWettelijk(...buren)
    ? rechtsgevolg('De volgorde van stappen die de wet uitvoeren, verandert.', readArtikel(...buren))
    : werkgevolg('De volgorde van het werk binnen de gemeente verandert.');
}

/** The article of the first step that the arrows lead to or come from. */
function readArtikelBij(stromen: readonly Diagramstroom[], paar: Diagrampaar): string | undefined {
  const buren = stromen.flatMap(({ van, naar }) => [naar, van]);
  return readArtikel(...buren.map((id) => paar.nieuw.findElement(id) ?? paar.oud.findElement(id)));
}
