import { type Datum, formatDatum } from '../../domain/datum.ts';
import { isGemotiveerd } from '../../domain/variant/variantonderdeel.ts';
import { checkEigenbrief } from '../../rules/check-eigenbrief.ts';
import { checkLokaleTekst } from '../../rules/check-lokale-tekst.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import { checkSamenloop } from '../../rules/samenloop.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { checkVariantdiagram } from './check-variantdiagram.ts';
import { checkVariantformulieren } from './check-variantformulieren.ts';
import type { Variantkeuring } from './check-variantversie.ts';
import { checkVersie, describeBevinding } from './check-variantversie.ts';
import type { Keuromgeving } from './variantbevinding.ts';
import { makeBevinding, makeMotiveringbevinding } from './variantbevinding.ts';
import type { Variantonderdeel } from './variantonderdelen.ts';
import type { Variantbevinding } from './variantversies.ts';

/** Checks a whole version: its parameters and rules against every guardrail, and its diagrams, forms and letter texts. */
export async function keurVersie(
  omgeving: Keuromgeving,
  gemeente: string,
  variant: Variant,
  vandaag?: Datum,
): Promise<Variantkeuring> {
  const keuring = await checkVersie(omgeving.regels, gemeente, variant, vandaag);
  const { geldend } = keuring;
  const diagrammen = await Promise.all(
    variant.diagrammen.map((diagram) => checkVariantdiagram(omgeving, geldend, diagram)),
  );
  return {
    ...keuring,
    bevindingen: [
      ...keuring.bevindingen,
      ...(await listSamenloop(omgeving, gemeente, variant, keuring)),
      ...diagrammen.flat(),
      ...checkVariantformulieren(omgeving, variant),
      ...checkTeksten(omgeving, variant),
      ...checkBrieven(omgeving, variant),
    ],
  };
}

/** The same beside everything that was published by now, on whichever server. */
export async function keurNaastGepubliceerd(
  omgeving: Omgeving,
  eigenaar: string,
  variant: Variant,
): Promise<Variantkeuring> {
  const regels = await omgeving.regelkeuze.readBestanden(eigenaar);
  return keurVersie({ ...omgeving, regels }, eigenaar, variant, omgeving.klok.vandaag());
}

// helpers

/** What the version breaks only in a gemeente of the regio, or under its regio on a later day. */
async function listSamenloop(
  { regels }: Pick<Keuromgeving, 'regels'>,
  eigenaar: string,
  variant: Variant,
  { geldend, effectief, bevindingen }: Variantkeuring,
): Promise<readonly Variantbevinding[]> {
  const bekend = new Set(bevindingen.map(({ nr }) => nr));
  const samen = await checkSamenloop(regels, eigenaar, variant);
  return samen
    .filter(({ nr }) => !bekend.has(nr))
    .map(({ gemeente: _gemeente, gemeentenaam, vanaf, ...bevinding }) => {
      const melding = `In ${gemeentenaam}, vanaf ${formatDatum(vanaf)}: ${bevinding.melding}`;
      return { ...describeBevinding(bevinding, geldend, effectief), melding };
    });
}

function checkTeksten({ regels }: Pick<Keuromgeving, 'regels'>, variant: Variant): readonly Variantbevinding[] {
  return variant.teksten.flatMap((tekst) => {
    const onderdeel: Variantonderdeel = { soort: 'brief', naam: tekst.brief, element: tekst.blok };
    const zin = `De eigen tekst “${tekst.blok}” in brief ${tekst.brief}`;
    return [
      ...checkLokaleTekst(tekst, regels, variant.basis).map((melding) =>
        makeBevinding(onderdeel, {
          nr: 'B1',
          naam: 'Tekst van een brief',
          ernst: 'blokkeren',
          melding,
          grondslag: 'art. 3:45 en 3:46 Awb',
        }),
      ),
      ...(isGemotiveerd(tekst) ? [] : [makeMotiveringbevinding(onderdeel, 'B2', zin)]),
    ];
  });
}

function checkBrieven({ regels }: Pick<Keuromgeving, 'regels'>, variant: Variant): readonly Variantbevinding[] {
  return (variant.brieven ?? []).flatMap((brief) => {
    const onderdeel: Variantonderdeel = { soort: 'brief', naam: brief.code };
    return [
      ...checkEigenbrief(brief, regels, variant.basis).map((melding) =>
        makeBevinding(onderdeel, {
          nr: 'B3',
          naam: 'Eigen brief',
          ernst: 'blokkeren',
          melding,
          grondslag: 'art. 1:3, 3:45 en 3:46 Awb',
        }),
      ),
      ...(isGemotiveerd(brief) ? [] : [makeMotiveringbevinding(onderdeel, 'B4', `De eigen brief ${brief.code}`)]),
    ];
  });
}
