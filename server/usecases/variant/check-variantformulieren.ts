import type { Formulier, Formulierveld } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Variantformulier } from '../../domain/variant/variant.ts';
import { isGemotiveerd } from '../../domain/variant/variantonderdeel.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import { checkMeldingen } from './check-formuliermeldingen.ts';
import type { NodigVeld } from './nodige-velden.ts';
import { listNodigeVelden } from './nodige-velden.ts';
import { readVariantformulier } from './read-variantformulier.ts';
import type { Keuromgeving } from './variantbevinding.ts';
import { makeBevinding, makeMotiveringbevinding } from './variantbevinding.ts';
import type { Variantbevinding } from './variantversies.ts';

/** Data that an own form may also ask for: what people know of the werknemer, the werkgever and the job. */
const VRIJE_GROEPEN = /^(werknemer|werkgever|dienstverband)\./;
const LOKAAL = /^lokaal\.[a-z][A-Za-z0-9]*$/;
const PREFERENT = 'Preferent proces loonkostensubsidie';

/** What may not be changed in the forms of a version, and which of them still need a motivering. */
export function checkVariantformulieren(omgeving: Keuromgeving, variant: Variant): readonly Variantbevinding[] {
  return variant.formulieren.flatMap((eigen) => [
    ...checkFormulier(omgeving, variant, eigen),
    ...(isGemotiveerd(eigen)
      ? []
      : [
          makeMotiveringbevinding(
            { soort: 'formulier', naam: eigen.naam },
            'F4',
            `Het eigen formulier “${eigen.naam}”`,
          ),
        ]),
  ]);
}

// helpers

function checkFormulier(
  omgeving: Keuromgeving,
  variant: Variant,
  { naam, inhoud }: Variantformulier,
): readonly Variantbevinding[] {
  const gelezen = read(omgeving, naam, inhoud);
  if (typeof gelezen === 'string') return [block(naam, undefined, 'F1', 'Formulier', gelezen, PREFERENT)];
  const { formulier, landelijk } = gelezen;
  const nodig = landelijk === undefined ? [] : listNodigeVelden(omgeving, landelijk, variant.regels);
  const velden = new Map(listVelden(formulier).map((veld) => [veld.veld, veld]));
  return [
    ...nodig.flatMap((veld) => checkNodig(naam, veld, velden.get(veld.veld))),
    ...listVelden(formulier).flatMap((veld) => checkVraag(omgeving, naam, veld, landelijk)),
    ...checkMeldingen(omgeving, gelezen),
  ];
}

function read(
  omgeving: Keuromgeving,
  naam: string,
  inhoud: Variantformulier['inhoud'],
): { readonly formulier: Formulier; readonly landelijk?: Formulier } | string {
  try {
    return readVariantformulier(omgeving, naam, inhoud);
  } catch (fout) {
    if (fout instanceof InvoerError) return fout.message;
    throw fout;
  }
}

/** A field that is needed later is there, asks the same, and is asked in the same cases. */
function checkNodig(naam: string, nodig: NodigVeld, nu: Formulierveld | undefined): readonly Variantbevinding[] {
  const { veld, label, reden, grondslag, landelijk } = nodig;
  if (nu === undefined) {
    const melding = `De vraag “${label}” kan niet weg: ${reden}.`;
    return [block(naam, veld, 'F2', 'Vraag is nodig', melding, grondslag)];
  }
  const anders = [
    nu.soort === landelijk.soort ? [] : ['van een andere soort'],
    landelijk.verplicht && !nu.verplicht ? ['niet meer verplicht'] : [],
    JSON.stringify(nu.als) === JSON.stringify(landelijk.als) ? [] : ['in andere gevallen zichtbaar'],
    sameOpties(nu, landelijk) ? [] : ['met andere antwoorden'],
  ].flat();
  if (anders.length === 0) return [];
  const melding = `De vraag “${label}” is nu ${anders.join(' en ')}. Dat kan niet: ${reden}. De woorden van de vraag mag u wel wijzigen.`;
  return [block(naam, veld, 'F2', 'Vraag is nodig', melding, grondslag)];
}

/** Labels and order of the answers are free; the values that are stored are not. */
function sameOpties(nu: Formulierveld, landelijk: Formulierveld): boolean {
  const values = ({ opties = [] }: Formulierveld): string => JSON.stringify(opties.map(({ waarde }) => waarde).sort());
  return values(nu) === values(landelijk);
}

/** An own question writes its answer in the group `lokaal`, or in data that a national form asks for in the same way. */
function checkVraag(
  { formulieren }: Keuromgeving,
  naam: string,
  veld: Formulierveld,
  landelijk: Formulier | undefined,
): readonly Variantbevinding[] {
  const inDitFormulier = landelijk && listVelden(landelijk).some((oud) => oud.veld === veld.veld);
  if (inDitFormulier === true || LOKAAL.test(veld.veld)) return [];
  const elders = Object.values(formulieren)
    .flatMap(listVelden)
    .some((ander) => ander.veld === veld.veld && ander.soort === veld.soort && sameOpties(ander, veld));
  if (VRIJE_GROEPEN.test(veld.veld) && elders) return [];
  const melding = `De eigen vraag “${veld.label}” schrijft in “${veld.veld}”. Dat kan niet: die gegevens bepalen het besluit. Gebruik een veld dat met “lokaal.” begint, zoals lokaal.eigenVraag.`;
  return [block(naam, veld.veld, 'F3', 'Eigen vraag', melding, 'art. 3:2 Awb')];
}

function block(
  naam: string,
  veld: string | undefined,
  nr: string,
  titel: string,
  melding: string,
  grondslag: string,
): Variantbevinding {
  const onderdeel = { soort: 'formulier', naam, ...(veld === undefined ? {} : { element: veld }) } as const;
  return makeBevinding(onderdeel, { nr, naam: titel, ernst: 'blokkeren', melding, grondslag });
}
