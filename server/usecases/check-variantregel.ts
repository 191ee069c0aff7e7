import { readInhoud } from '../domain/variant.ts';
import type { Variantregel } from '../domain/variant.ts';
import { findApplicable } from '../rules/evaluate.ts';
import { makeFeiten } from '../rules/feiten.ts';
import { listRegelfeiten } from '../rules/regelfeiten.ts';
import type { Variant } from '../rules/regelbestand.ts';
import { readVersie } from './change-variant.ts';
import type { Omgeving } from './change-zaak.ts';
import { runVoorbeelden } from './check-regels.ts';
import { checkVersie, selectVersieregels } from './check-variantversie.ts';
import { checkVariantregel } from './edit-variantonderdeel.ts';
import { checkRecht } from './rechten.ts';
import { describeVariantregel } from './try-variant.ts';
import type { Variantregelusecases } from './variantregels.ts';

/** More zaken than this are not read to answer one question. */
const MAX_ZAKEN = 2000;
const PER_PAGINA = 200;

/** The facts that rules of this version can be about. */
export function makeReadRegelfeiten(omgeving: Omgeving): Variantregelusecases['readRegelfeiten'] {
  return async (actor, plaats) => {
    checkRecht(actor, 'readRegelfeiten', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    return { feiten: listRegelfeiten(selectVersieregels(omgeving.regels, plaats.gemeente, variant)) };
  };
}

/** A rule as it is being written: its sentence, its examples, and what the law and the other rules say of it. */
export function makeCheckVariantregel(omgeving: Omgeving): Variantregelusecases['checkVariantregel'] {
  return async (actor, plaats, regel) => {
    checkRecht(actor, 'checkVariantregel', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    checkVariantregel(omgeving, variant, regel);
    const { geldend, bevindingen } = await checkVersie(omgeving.regels, plaats.gemeente, withRegel(variant, regel));
    return {
      zin: describeVariantregel(regel, geldend.parameters, listRegelfeiten(geldend)),
      bevindingen: bevindingen.filter(
        ({ regel: van, melding }) => van === regel.naam || melding.includes(`“${regel.naam}”`),
      ),
      voorbeelden: await runVoorbeelden(geldend, regel),
    };
  };
}

/** How many running zaken meet the conditions today. */
export function makeCountRegelzaken(omgeving: Omgeving): Variantregelusecases['countRegelzaken'] {
  return async (actor, plaats, regel) => {
    checkRecht(actor, 'countRegelzaken', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    checkVariantregel(omgeving, variant, regel);
    const { lopend, ids } = await listLopendeZaken(omgeving, plaats.gemeente);
    let vallen = 0;
    for (const id of ids) if (await meets(omgeving, { gemeente: plaats.gemeente, id }, regel)) vallen += 1;
    return { lopend, vallen, bekeken: ids.length };
  };
}

// helpers

function withRegel(variant: Variant, regel: Variantregel): Variant {
  const regels = variant.regels.some(({ naam }) => naam === regel.naam)
    ? variant.regels.map((oud) => (oud.naam === regel.naam ? regel : oud))
    : [...variant.regels, regel];
  return { ...variant, ...readInhoud({ ...variant, regels }) };
}

async function listLopendeZaken(
  { stores }: Omgeving,
  gemeente: string,
): Promise<{ readonly lopend: number; readonly ids: readonly string[] }> {
  const ids: string[] = [];
  let lopend = 0;
  let na: string | undefined;
  do {
    const pagina = await stores.views.zaken({
      gemeenten: [gemeente],
      status: 'lopend',
      aantal: PER_PAGINA,
      ...(na === undefined ? {} : { na }),
    });
    lopend = pagina.totaal;
    ids.push(...pagina.rijen.map(({ zaakId }) => zaakId));
    na = pagina.volgende;
  } while (na !== undefined && ids.length < MAX_ZAKEN);
  return { lopend, ids: ids.slice(0, MAX_ZAKEN) };
}

async function meets(
  { stores, klok, regels }: Omgeving,
  { gemeente, id }: { readonly gemeente: string; readonly id: string },
  regel: Variantregel,
): Promise<boolean> {
  const zaak = await stores.zaken.find(gemeente, id);
  if (zaak === undefined) return false;
  const feiten = makeFeiten(zaak.gegevens, {
    vandaag: klok.vandaag(),
    gemeente: { slug: gemeente, naam: regels.gemeenten[gemeente]?.gegevens?.naam ?? gemeente },
    documenten: zaak.documenten.map(({ soort }) => soort),
    termijnen: zaak.termijnen,
  });
  return (await findApplicable([regel], feiten)).length > 0;
}
