import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Parameterwaarde } from '../../domain/variant/variant.ts';
import { decideAfwijking, decideLandelijk, decideReden } from '../../domain/variant/variantonderdeel.ts';
import {
  decideAanbieden,
  decideIntrekken,
  decidePubliceren,
  decideTerugsturen,
  decideVariantkop,
} from '../../domain/variant/variantversie.ts';
import { sameWaarde } from '../../rules/afwijkingen.ts';
import { checkWaarde } from '../../rules/parameters.ts';
import type { Parameter } from '../../rules/regelbestand.ts';
import { toVariant } from '../../rules/variantversies.ts';
import { checkRecht } from '../rechten.ts';
import { readVierOgen, writeVierOgen } from '../vier-ogen.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeVariant } from './change-variant.ts';
import { keurNaastGepubliceerd } from './check-variantonderdelen.ts';
import { checkVersie, listBlokkades } from './check-variantversie.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';
import { showVersie } from './show-variant.ts';
import { showLijst } from './varianten.ts';
import type { Variantusecases } from './variantversies.ts';

/** Sets the effective date and the decision of a concept. */
export function makeChangeVariantkop(omgeving: Omgeving): Variantusecases['changeVariantkop'] {
  return async (actor, plaats, kop) => {
    checkEigenaarrecht(omgeving, actor, 'changeVariantkop', plaats.gemeente);
    const versie = await changeVariant(omgeving, plaats, (variant) =>
      decideVariantkop(variant, kop, actor.gebruikersnaam),
    );
    return showVersie(omgeving, actor, plaats.gemeente, versie);
  };
}

/** Sets one deviation of a concept. A value that the law forbids is kept and shown with its article; it stops the publication. */
export function makeSetAfwijking(omgeving: Omgeving): Variantusecases['setAfwijking'] {
  return async (actor, plaats, { sleutel, waarde, motivering }) => {
    checkEigenaarrecht(omgeving, actor, 'setAfwijking', plaats.gemeente);
    const versie = await changeVariant(omgeving, plaats, async (variant) => {
      const bestanden = await omgeving.regelkeuze.readBestanden(plaats.gemeente);
      const { geldend, zonder } = await checkVersie(bestanden, plaats.gemeente, toVariant(variant));
      const parameter = readParameter(geldend.parameters, sleutel);
      checkParameterwaarde(parameter, waarde);
      if (sameWaarde(zonder[sleutel]?.waarde ?? null, waarde)) {
        return decideLandelijk(variant, sleutel, actor.gebruikersnaam);
      }
      return decideAfwijking(variant, { sleutel, waarde, motivering: motivering.trim() }, actor.gebruikersnaam);
    });
    return showVersie(omgeving, actor, plaats.gemeente, versie);
  };
}

/** Back to the national value. */
export function makeRemoveAfwijking(omgeving: Omgeving): Variantusecases['removeAfwijking'] {
  return async (actor, plaats, sleutel) => {
    checkEigenaarrecht(omgeving, actor, 'removeAfwijking', plaats.gemeente);
    const versie = await changeVariant(omgeving, plaats, (variant) =>
      decideLandelijk(variant, sleutel, actor.gebruikersnaam),
    );
    return showVersie(omgeving, actor, plaats.gemeente, versie);
  };
}

/** Answers a warning of the law. @throws NietGevondenError for a number that no guardrail has */
export function makeSetWaarschuwingsreden(omgeving: Omgeving): Variantusecases['setWaarschuwingsreden'] {
  return async (actor, plaats, reden) => {
    checkEigenaarrecht(omgeving, actor, 'setWaarschuwingsreden', plaats.gemeente);
    const versie = await changeVariant(omgeving, plaats, async (variant) => {
      const { geldend } = await checkVersie(omgeving.regels, plaats.gemeente, toVariant(variant));
      if (!geldend.guardrails.guardrails.some(({ nr }) => nr === reden.nr)) {
        throw new NietGevondenError('Deze waarschuwing bestaat niet.');
      }
      return decideReden(variant, reden, actor.gebruikersnaam);
    });
    return showVersie(omgeving, actor, plaats.gemeente, versie);
  };
}

/** Offers a concept to a colleague for the check. */
export function makeSubmitVariant(omgeving: Omgeving): Variantusecases['submitVariant'] {
  return async (actor, plaats, stand) => {
    checkEigenaarrecht(omgeving, actor, 'submitVariant', plaats.gemeente);
    const versie = await changeVariant(omgeving, { ...plaats, stand }, async (variant) => {
      const keuring = await keurNaastGepubliceerd(omgeving, plaats.gemeente, toVariant(variant));
      return decideAanbieden(variant, listBlokkades(keuring), actor.gebruikersnaam);
    });
    return showVersie(omgeving, actor, plaats.gemeente, versie);
  };
}

/** Puts a checked version in force: zaken that start from now on follow it, running ones keep theirs. */
export function makePublishVariant(omgeving: Omgeving): Variantusecases['publishVariant'] {
  return async (actor, plaats, stand) => {
    checkEigenaarrecht(omgeving, actor, 'publishVariant', plaats.gemeente);
    const wie = { door: actor.gebruikersnaam, nu: omgeving.klok.nu() };
    const versie = await changeVariant(omgeving, { ...plaats, stand }, async (variant) => {
      const keuring = await keurNaastGepubliceerd(omgeving, plaats.gemeente, toVariant(variant));
      const vierOgen = await readVierOgen(omgeving, plaats.gemeente);
      return decidePubliceren(variant, { blokkades: listBlokkades(keuring), vierOgen }, wie);
    });
    await omgeving.regelkeuze.refresh(plaats.gemeente);
    return showVersie(omgeving, actor, plaats.gemeente, versie);
  };
}

/** Gives a version back to its makers with the reason. */
export function makeReturnVariant(omgeving: Omgeving): Variantusecases['returnVariant'] {
  return async (actor, plaats, { stand, reden }) => {
    checkEigenaarrecht(omgeving, actor, 'returnVariant', plaats.gemeente);
    const versie = await changeVariant(omgeving, { ...plaats, stand }, (variant) =>
      decideTerugsturen(variant, reden, actor.gebruikersnaam),
    );
    return showVersie(omgeving, actor, plaats.gemeente, versie);
  };
}

/** Withdraws a version that is not in force yet. */
export function makeWithdrawVariant(omgeving: Omgeving): Variantusecases['withdrawVariant'] {
  return async (actor, plaats, stand) => {
    checkEigenaarrecht(omgeving, actor, 'withdrawVariant', plaats.gemeente);
    const versie = await changeVariant(omgeving, { ...plaats, stand }, (variant) =>
      decideIntrekken(variant, actor.gebruikersnaam),
    );
    return showVersie(omgeving, actor, plaats.gemeente, versie);
  };
}

/** Whether a second person must approve. */
export function makeSetVierOgen(omgeving: Omgeving): Variantusecases['setVierOgen'] {
  return async (actor, gemeente, aan) => {
    checkRecht(actor, 'setVierOgen', gemeente);
    await writeVierOgen(omgeving, actor, gemeente, aan);
    return showLijst(omgeving, actor, gemeente);
  };
}

// helpers

/** @throws NietGevondenError */
function readParameter(parameters: readonly Parameter[], sleutel: string): Parameter {
  const parameter = parameters.find((p) => p.sleutel === sleutel);
  if (parameter === undefined) throw new NietGevondenError('Deze instelling bestaat niet.');
  return parameter;
}

/** @throws InvoerError when the catalogue does not know the value, or leaves nothing to choose. */
function checkParameterwaarde(parameter: Parameter, waarde: Parameterwaarde): void {
  const fout =
    parameter.vrijheid === 'vast' ? `ligt vast in de wet (${parameter.grondslag})` : checkWaarde(parameter, waarde);
  if (fout === undefined) return;
  const melding = `${parameter.naam} ${fout}.`;
  throw new InvoerError(melding, [{ veld: 'waarde', melding }]);
}
