import { isGemotiveerd } from '../domain/variantonderdeel.ts';
import { checkLokaleTekst } from '../rules/check-lokale-tekst.ts';
import type { Variant } from '../rules/regelbestand.ts';
import { checkVariantdiagram } from './check-variantdiagram.ts';
import { checkVariantformulieren } from './check-variantformulieren.ts';
import type { Variantkeuring } from './check-variantversie.ts';
import { checkVersie } from './check-variantversie.ts';
import type { Keuromgeving } from './variantbevinding.ts';
import { makeBevinding, makeMotiveringbevinding } from './variantbevinding.ts';
import type { Variantonderdeel } from './variantonderdelen.ts';
import type { Variantbevinding } from './variantversies.ts';

/** Checks a whole version: its parameters and rules against every guardrail, and its diagrams, forms and letter texts. */
export async function keurVersie(omgeving: Keuromgeving, gemeente: string, variant: Variant): Promise<Variantkeuring> {
  const keuring = await checkVersie(omgeving.regels, gemeente, variant);
  const { geldend } = keuring;
  const diagrammen = await Promise.all(
    variant.diagrammen.map((diagram) => checkVariantdiagram(omgeving, geldend, diagram)),
  );
  return {
    ...keuring,
    bevindingen: [
      ...keuring.bevindingen,
      ...diagrammen.flat(),
      ...checkVariantformulieren(omgeving, variant),
      ...checkTeksten(omgeving, variant),
    ],
  };
}

// helpers

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
