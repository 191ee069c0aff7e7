import { listAfhankelijk, reverseWissel } from '../../domain/variant/variantwissel.ts';
import type { Gebeurtenis, Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { planVariantwissel } from '../variant/plan-variantwissel.ts';
import type { Wisseldoel } from '../variant/wisseldoel.ts';
import type { Moment, Omgeving, Zaakopdracht } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import type { Migratieopdracht } from './migratielog.ts';
import type { Migratieregel } from './migratieusecases.ts';

/** What came of one zaak. */
export type Regeluitkomst = Pick<Migratieregel, 'uitkomst' | 'melding'>;

/** Does it for one zaak, and says what stood in the way. */
export async function attempt(doe: () => Promise<Regeluitkomst>): Promise<Regeluitkomst> {
  try {
    return await doe();
  } catch (fout) {
    if (fout instanceof Weigering) return { uitkomst: 'geweigerd', melding: fout.message };
    if (!(fout instanceof Error)) throw fout;
    return { uitkomst: 'mislukt', melding: fout.message };
  }
}

/** The zaak itself stands in the way; nothing was changed. */
class Weigering extends Error {
  override readonly name = 'Weigering';
}

/** Moves one zaak to the other version. @throws Weigering when the zaak itself stands in the way; nothing is changed then */
export async function moveZaak(
  omgeving: Omgeving,
  { doel, migratie, zaakId, moment }: { doel: Wisseldoel; migratie: Migratieopdracht; zaakId: string; moment: Moment },
): Promise<Regeluitkomst> {
  const { gemeente, id, reden } = migratie;
  const opdrachtId = `migratie:${id}:${zaakId}`;
  if (await omgeving.stores.zaken.findOpdracht(gemeente, opdrachtId)) return { uitkomst: 'overgezet' };
  let volgde = false;
  await changeZaak(
    omgeving,
    { gemeente, zaakId },
    opdrachtId,
    moment,
    async (zaak): Promise<Zaakopdracht | undefined> => {
      const { oordeel, wissel, bezwaren } = await planVariantwissel(omgeving, doel, zaak, moment.vandaag);
      volgde = oordeel === 'volgt_al';
      if (volgde) return undefined;
      if (zaak.status === 'afgerond') throw new Weigering('De zaak is intussen afgerond.');
      if (wissel === undefined) throw new Weigering([...new Set(bezwaren)].join(' '));
      return { vooraf: [{ soort: 'VariantGewisseld', ...wissel, migratieId: id, reden }] };
    },
  );
  return { uitkomst: volgde ? 'volgde_al' : 'overgezet' };
}

/** Puts one zaak back under the version that it came from, as long as nothing happened under the new one. */
export async function putBack(
  omgeving: Omgeving,
  { migratie, zaakId, moment }: { migratie: Migratieopdracht; zaakId: string; moment: Moment },
): Promise<Regeluitkomst> {
  const { gemeente, id, reden, van = '' } = migratie;
  const opdrachtId = `terugzetten:${id}:${zaakId}`;
  const heen = await omgeving.stores.zaken.findOpdracht(gemeente, `migratie:${van}:${zaakId}`);
  if (!heen) return { uitkomst: 'geweigerd', melding: 'Deze zaak was niet overgezet.' };
  await changeZaak(omgeving, { gemeente, zaakId }, opdrachtId, moment, async (zaak) => {
    const vastleggingen = await omgeving.stores.views.vastleggingen(gemeente, zaakId);
    // The log can be a moment behind the zaak; what is not in it yet might be what stands in the way.
    if (!vastleggingen.some(({ versie }) => versie === zaak.versie)) {
      throw new Error('De laatste wijziging van deze zaak wordt nog verwerkt. Probeer het zo weer.');
    }
    return { vooraf: [decideTerug(zaak, vastleggingen, { migratieId: van, reden })] };
  });
  return { uitkomst: 'teruggezet' };
}

function decideTerug(
  zaak: Zaak,
  vastleggingen: readonly Vastlegging[],
  { migratieId, reden }: { readonly migratieId: string; readonly reden: string },
): Gebeurtenis {
  const opVolgorde = vastleggingen.toSorted((a, b) => a.versie - b.versie || a.volgnummer - b.volgnummer);
  const plaats = opVolgorde.findLastIndex(({ gebeurtenis }) => gebeurtenis.soort === 'VariantGewisseld');
  const wissel = opVolgorde[plaats]?.gebeurtenis;
  if (wissel?.soort !== 'VariantGewisseld' || wissel.migratieId !== migratieId || wissel.terug === true) {
    throw new Weigering('De zaak is daarna nog eens overgezet of al teruggezet.');
  }
  const [eerste] = listAfhankelijk(opVolgorde.slice(plaats + 1));
  if (eerste || zaak.status === 'afgerond') {
    const wat =
      eerste === undefined
        ? 'de zaak is afgerond'
        : (GEBEURTENISSEN[eerste.gebeurtenis.soort] ?? 'het proces is verdergegaan');
    throw new Weigering(`Na het overzetten is er iets gebeurd volgens de nieuwe versie: ${wat}.`);
  }
  return { soort: 'VariantGewisseld', ...reverseWissel(wissel, reden) };
}

const GEBEURTENISSEN: Readonly<Partial<Record<Gebeurtenis['soort'], string>>> = {
  TaakAfgerond: 'een taak is afgerond',
  GegevensVastgelegd: 'er zijn gegevens vastgelegd',
  BriefOpgesteld: 'er is een brief verstuurd',
  BesluitGenomen: 'er is een besluit genomen',
  TermijnVerstreken: 'een termijn is verstreken',
};
