import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import { decideAfwijking, listZonderMotivering } from '../../domain/variant/variantonderdeel.ts';
import type { Variantversie } from '../../domain/variant/variantversie.ts';
import {
  decideAanbieden,
  decideIntrekken,
  decidePubliceren,
  decideTerugsturen,
} from '../../domain/variant/variantversie.ts';
import { listGemeenten } from '../../rules/eigenaar.ts';
import type { EffectieveParameter } from '../../rules/parameters.ts';
import type { Parameter } from '../../rules/regelbestand.ts';
import type { Handeling } from '../rechten.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import { readVierOgen } from '../vier-ogen.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Versie } from './change-variant.ts';
import { keurNaastGepubliceerd } from './check-variantonderdelen.ts';
import type { Variantkeuring } from './check-variantversie.ts';
import { listBlokkades } from './check-variantversie.ts';
import { describeReikwijdte } from './describe-reikwijdte.ts';
import { describeVariantgebeurtenis } from './describe-variantgebeurtenis.ts';
import type { Variantactie, Variantdetail, Versieparameter } from './variantversies.ts';

/** Everything about a version, checked against the law as it is now. */
export async function showVersie(
  omgeving: Omgeving,
  actor: Actor,
  gemeente: string,
  versie: Versie,
): Promise<Variantdetail> {
  const keuring = await keurNaastGepubliceerd(omgeving, gemeente, versie.variant);
  const { variant, opgeslagen } = versie;
  const namen = await readNamen(omgeving, gemeente);
  const { bevindingen, geldend } = keuring;
  return {
    id: versie.id,
    versie: variant.versie,
    gemeente,
    gemeentenaam: geldend.gemeente.naam,
    ...describeReikwijdte(omgeving.regels, gemeente),
    basis: variant.basis,
    geldigVanaf: variant.geldigVanaf,
    ...(variant.besluitreferentie === undefined ? {} : { besluitreferentie: variant.besluitreferentie }),
    ...describeHerkomst(opgeslagen, namen),
    parameters: geldend.parameters.map((parameter) => describeParameter(parameter, versie, keuring)),
    regels: variant.regels,
    teksten: variant.teksten,
    diagrammen: variant.diagrammen.map(({ proces }) => proces),
    formulieren: variant.formulieren.map(({ naam }) => naam),
    brieven: (variant.brieven ?? []).map(({ code }) => code),
    bevindingen,
    blokkades: bevindingen.filter(({ ernst }) => ernst === 'blokkeren').length,
    waarschuwingen: bevindingen.filter(({ ernst }) => ernst === 'waarschuwen').length,
    zonderMotivering: opgeslagen === undefined ? [] : listZonderMotivering(variant),
    acties: listActies(actor, opgeslagen, listBlokkades(keuring), await readVierOgen(omgeving, gemeente)),
    geschiedenis: await listGeschiedenis(omgeving, versie, gemeente, { namen, parameters: geldend.parameters }),
  };
}

/** Display names of everybody of a gemeente or regio, by user name; who left keeps the user name. */
export async function readNamen({ stores, regels }: Omgeving, eigenaar: string): Promise<ReadonlyMap<string, string>> {
  const gebruikers = await stores.gebruikers.list(listGemeenten(regels, eigenaar));
  return new Map(gebruikers.map(({ gebruikersnaam, naam }) => [gebruikersnaam, naam]));
}

/** Status and people of a version; one from a file is in force by itself. */
export function describeHerkomst(opgeslagen: Variantversie | undefined, namen: ReadonlyMap<string, string>) {
  if (opgeslagen === undefined) return { herkomst: 'bestand', status: 'gepubliceerd', stand: 0 } as const;
  const { status, stand, maker } = opgeslagen;
  const name = (gebruikersnaam: string): string => namen.get(gebruikersnaam) ?? gebruikersnaam;
  const vast = { herkomst: 'gemeente', status, stand, makerNaam: name(maker) } as const;
  if (opgeslagen.status === 'gepubliceerd') return { ...vast, controleurNaam: name(opgeslagen.controleur) };
  if (opgeslagen.status !== 'concept' || opgeslagen.teruggestuurd === undefined) return vast;
  const { door, reden } = opgeslagen.teruggestuurd;
  return { ...vast, teruggestuurd: { doorNaam: name(door), reden } };
}

// helpers

function describeParameter(parameter: Parameter, { variant }: Versie, keuring: Variantkeuring): Versieparameter {
  const { nr: _nr, standaard, bron: _bron, ...rest } = parameter;
  const landelijk = keuring.zonder[parameter.sleutel]?.waarde ?? standaard;
  const waarde = keuring.effectief[parameter.sleutel]?.waarde ?? landelijk;
  const afwijking = variant.afwijkingen.find(({ sleutel }) => sleutel === parameter.sleutel);
  return {
    ...rest,
    landelijk,
    landelijkTekst: formatParameterwaarde(parameter, standaard),
    ...describeRegio(parameter, keuring.zonder[parameter.sleutel]),
    waarde,
    tekst: formatParameterwaarde(parameter, waarde),
    afwijking: afwijking !== undefined,
    ...(afwijking === undefined ? {} : { motivering: afwijking.motivering }),
  };
}

/** The value that the regio set, where it did. */
function describeRegio(
  parameter: Parameter,
  zonder: EffectieveParameter | undefined,
): Pick<Versieparameter, 'regioTekst' | 'regioMotivering'> {
  if (zonder?.herkomst !== 'regio') return {};
  const { waarde, motivering } = zonder;
  return {
    regioTekst: formatParameterwaarde(parameter, waarde),
    ...(motivering === undefined ? {} : { regioMotivering: motivering }),
  };
}

/** What this user can do with it now: the same decisions as those of the commands, only not carried out. */
function listActies(
  actor: Actor,
  variant: Variantversie | undefined,
  blokkades: readonly string[],
  vierOgen: boolean,
): Variantdetail['acties'] {
  const door = actor.gebruikersnaam;
  const attempt = (handeling: Handeling, decide: (versie: Variantversie) => unknown): Variantactie => {
    if (variant === undefined) return { mag: false, reden: 'Deze versie hoort bij het product en verandert niet.' };
    return attemptActie(() => {
      checkRecht(actor, handeling);
      decide(variant);
    });
  };
  const proef = { sleutel: '', waarde: null, motivering: '' };
  return {
    wijzigen: attempt('setAfwijking', (versie) => decideAfwijking(versie, proef, door)),
    aanbieden: attempt('submitVariant', (versie) => decideAanbieden(versie, blokkades, door)),
    publiceren: attempt('publishVariant', (versie) =>
      decidePubliceren(versie, { blokkades, vierOgen }, { door, nu: '' }),
    ),
    terugsturen: attempt('returnVariant', (versie) => decideTerugsturen(versie, 'een reden die lang genoeg is', door)),
    intrekken: attempt('withdrawVariant', (versie) => decideIntrekken(versie, door)),
  };
}

/** Whether it goes, and if not the sentence that the command itself would answer. */
export function attemptActie(work: () => void): Variantactie {
  try {
    work();
    return { mag: true };
  } catch (fout) {
    if (!(fout instanceof Error) || fout instanceof TypeError) throw fout;
    return { mag: false, reden: fout.message };
  }
}

async function listGeschiedenis(
  { stores }: Omgeving,
  { id }: Versie,
  gemeente: string,
  bekend: { readonly namen: ReadonlyMap<string, string>; readonly parameters: readonly Parameter[] },
): Promise<Variantdetail['geschiedenis']> {
  const vastleggingen = await stores.varianten.vastleggingen(gemeente, id);
  return vastleggingen.toReversed().map(({ tijdstip, gebeurtenis }) => ({
    tijdstip,
    doorNaam: bekend.namen.get(gebeurtenis.door) ?? gebeurtenis.door,
    zin: describeVariantgebeurtenis(gebeurtenis, bekend.parameters),
  }));
}
