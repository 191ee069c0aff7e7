import type { Variantregel } from '../../domain/variant/variant.ts';
import { readInhoud } from '../../domain/variant/variant.ts';
import type { Zaakregel } from '../../domain/volgen/overzicht.ts';
import { listGemeenten } from '../../rules/eigenaar.ts';
import { findApplicable } from '../../rules/evaluate.ts';
import { makeFeiten } from '../../rules/feiten.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import { listRegelfeiten } from '../../rules/regelfeiten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readVersie } from './change-variant.ts';
import { runVoorbeelden } from './check-regels.ts';
import { checkVersie, selectVersieregels } from './check-variantversie.ts';
import { checkVariantregel } from './edit-variantonderdeel.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';
import { describeVariantregel } from './try-variant.ts';
import type { Variantregelusecases } from './variantregels.ts';

/** More zaken than this are not read to answer one question. */
const MAX_ZAKEN = 2000;
const PER_PAGINA = 200;

/** The facts that rules of this version can be about. */
export function makeReadRegelfeiten(omgeving: Omgeving): Variantregelusecases['readRegelfeiten'] {
  return async (actor, plaats) => {
    checkEigenaarrecht(omgeving, actor, 'readRegelfeiten', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    const bestanden = await omgeving.regelkeuze.readBestanden(plaats.gemeente);
    return { feiten: listRegelfeiten(selectVersieregels(bestanden, plaats.gemeente, variant)) };
  };
}

/** A rule as it is being written: its sentence, its examples, and what the law and the other rules say of it. */
export function makeCheckVariantregel(omgeving: Omgeving): Variantregelusecases['checkVariantregel'] {
  return async (actor, plaats, regel) => {
    checkEigenaarrecht(omgeving, actor, 'checkVariantregel', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    checkVariantregel(omgeving, variant, regel);
    const bestanden = await omgeving.regelkeuze.readBestanden(plaats.gemeente);
    const { geldend, bevindingen } = await checkVersie(bestanden, plaats.gemeente, withRegel(variant, regel));
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
    checkEigenaarrecht(omgeving, actor, 'countRegelzaken', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    checkVariantregel(omgeving, variant, regel);
    const { lopend, zaken } = await listLopendeZaken(omgeving, plaats.gemeente);
    let vallen = 0;
    for (const zaak of zaken) if (await meets(omgeving, zaak, regel)) vallen += 1;
    return { lopend, vallen, bekeken: zaken.length };
  };
}

// helpers

function withRegel(variant: Variant, regel: Variantregel): Variant {
  const regels = variant.regels.some(({ naam }) => naam === regel.naam)
    ? variant.regels.map((oud) => (oud.naam === regel.naam ? regel : oud))
    : [...variant.regels, regel];
  return { ...variant, ...readInhoud({ ...variant, regels }) };
}

type Zaakplaats = Pick<Zaakregel, 'gemeente' | 'zaakId'>;

async function listLopendeZaken(
  { stores, regels }: Omgeving,
  eigenaar: string,
): Promise<{ readonly lopend: number; readonly zaken: readonly Zaakplaats[] }> {
  const zaken: Zaakplaats[] = [];
  let lopend = 0;
  let na: string | undefined;
  do {
    const pagina = await stores.views.zaken({
      gemeenten: listGemeenten(regels, eigenaar),
      status: 'lopend',
      aantal: PER_PAGINA,
      ...(na === undefined ? {} : { na }),
    });
    lopend = pagina.totaal;
    zaken.push(...pagina.rijen);
    na = pagina.volgende;
  } while (na !== undefined && zaken.length < MAX_ZAKEN);
  return { lopend, zaken: zaken.slice(0, MAX_ZAKEN) };
}

async function meets(
  { stores, klok, regels }: Omgeving,
  { gemeente, zaakId }: Zaakplaats,
  regel: Variantregel,
): Promise<boolean> {
  const zaak = await stores.zaken.find(gemeente, zaakId);
  if (zaak === undefined) return false;
  const feiten = makeFeiten(zaak.gegevens, {
    vandaag: klok.vandaag(),
    gemeente: { slug: gemeente, naam: regels.gemeenten[gemeente]?.gegevens?.naam ?? gemeente },
    documenten: zaak.documenten.map(({ soort }) => soort),
    termijnen: zaak.termijnen,
  });
  return (await findApplicable([regel], feiten)).length > 0;
}
