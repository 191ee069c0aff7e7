import { formatBedrag } from '../../domain/bedrag/bedrag.ts';
import type { Betaalrunregel } from '../../domain/betalen/betaalrun.ts';
import type { Bankontvangst } from '../../domain/betalen/ontvangsten.ts';
import type {
  Terugmeldbestand,
  Terugmeldkeuzes,
  Terugmeldregel,
  Terugmelduitkomst,
} from '../../domain/betalen/terugmelding.ts';
import { formatDatumKort } from '../../domain/datum.ts';
import type { Inleesregel } from '../../domain/inlezen/inleesverslag.ts';
import type { Ontvangstresultaat } from '../verrekenen/ontvangstusecases.ts';

const WOORDEN: Readonly<Record<Terugmelduitkomst, string>> = {
  uitgevoerd: 'betaald',
  teruggekomen: 'teruggekomen',
  aangenomen: 'aangenomen door de bank',
  al_bekend: 'was al bekend',
  onzeker: 'onzeker',
  andere_run: 'betaling van een andere betaalrun',
  onbekend: 'geen betaling van deze betaalrun',
};

/** Why nothing was recorded of a line. */
const WAAROM: Readonly<Partial<Record<Terugmelduitkomst, string>>> = {
  aangenomen: 'De bank heeft de betaling nog niet uitgevoerd.',
  onzeker: 'Er is geen betaling bij gekozen.',
  andere_run: 'Lees het bestand ook in bij die betaalrun.',
};

/**
 * The lines of an answer of the bank as its report keeps them: by payment and zaaknummer, without names, accounts or free text.
 * @param run the lines of the run before the file was processed
 */
export function toTerugmeldregels(
  { regels }: Pick<Terugmeldbestand, 'regels'>,
  keuzes: Terugmeldkeuzes,
  run: readonly Pick<Betaalrunregel, 'id' | 'zaakId' | 'zaaknummer' | 'bedragCent' | 'status' | 'deelTerug'>[],
): readonly Inleesregel[] {
  const betalingen = new Map(run.map((regel) => [regel.id, regel]));
  return regels.map((regel): Inleesregel => {
    const { plaats, op, voorstel, reden, uitkomst } = regel;
    const gekozen = voorstel?.regelIds.find((id) => id === keuzes[plaats]);
    const betaling = betalingen.get(regel.regelId ?? gekozen ?? '');
    const zegt = gekozen === undefined ? uitkomst : (voorstel?.uitkomst ?? uitkomst);
    const deelCent = gekozen === undefined ? undefined : voorstel?.deelCent;
    const bedragCent = deelCent ?? regel.bedragCent ?? betaling?.bedragCent;
    const wie = betaling === undefined ? '' : `betaling ${betaling.id} `;
    const dag = op === undefined ? '' : ` op ${formatDatumKort(op)}`;
    // Only the code of the bank: the words beside it can name somebody.
    const code = /^[A-Z]{2}\d{2}(?=\b)/.exec(reden ?? '')?.[0];
    const toelichting = listToelichting([
      gekozen === undefined ? WAAROM[uitkomst] : 'Door een mens gekozen.',
      deelCent === undefined ? undefined : 'Er kwam een deel terug.',
      code === undefined ? undefined : `Reden van de bank: ${code}.`,
    ]);
    return {
      ...toPlaats(plaats, `${wie}${WOORDEN[zegt]}${dag}`),
      ...(betaling === undefined ? {} : { zaakId: betaling.zaakId, zaaknummer: betaling.zaaknummer }),
      ...(bedragCent === undefined ? {} : { bedragCent }),
      uitkomst: isBekend(betaling, zegt, deelCent) ? 'ongewijzigd' : toUitkomst(zegt),
      ...toelichting,
    };
  });
}

/** The receipts of a file as its report keeps them: by zaaknummer, without names, accounts or descriptions. */
export function toOntvangstregels(
  ontvangsten: readonly Bankontvangst[],
  resultaten: readonly Ontvangstresultaat[],
): readonly Inleesregel[] {
  const perPlaats = new Map(resultaten.map((resultaat) => [resultaat.plaats, resultaat]));
  return ontvangsten.map(({ plaats, op, bedragCent, retour }): Inleesregel => {
    const gedaan = perPlaats.get(plaats);
    const kop = { ...toPlaats(plaats, `ontvangen op ${formatDatumKort(op)}`), bedragCent };
    if (gedaan === undefined) {
      const waarom =
        retour === true ? 'Dit is een betaling van de gemeente die terugkwam.' : 'Er is geen zaak gekozen.';
      return { ...kop, uitkomst: 'overgeslagen', toelichting: waarom };
    }
    const { zaakId, zaaknummer, uitkomst, teVeelCent } = gedaan;
    const teveel =
      teVeelCent > 0 ? `${formatBedrag(teVeelCent)} te veel: betaal dit terug aan de werkgever.` : undefined;
    return {
      ...kop,
      zaakId,
      zaaknummer,
      uitkomst: uitkomst === 'vastgelegd' ? 'vastgelegd' : 'ongewijzigd',
      ...listToelichting([teveel]),
    };
  });
}

// helpers

/** Whether the run knew this already: of a part by its amount. */
function isBekend(
  betaling: Pick<Betaalrunregel, 'status' | 'deelTerug'> | undefined,
  zegt: Terugmelduitkomst,
  deelCent: number | undefined,
): boolean {
  return deelCent === undefined ? betaling?.status === zegt : betaling?.deelTerug?.cent === deelCent;
}

function toUitkomst(uitkomst: Terugmeldregel['uitkomst']): Inleesregel['uitkomst'] {
  if (uitkomst === 'uitgevoerd' || uitkomst === 'teruggekomen') return 'vastgelegd';
  return uitkomst === 'al_bekend' ? 'ongewijzigd' : 'overgeslagen';
}

/** A table has lines with numbers; a place in another file stands in front of what it says. */
function toPlaats(plaats: string, wat: string): Pick<Inleesregel, 'regel' | 'wat'> {
  const nummer = /^regel (\d+)$/.exec(plaats)?.[1];
  return nummer === undefined ? { wat: `${plaats}: ${wat}` } : { regel: Number(nummer), wat };
}

function listToelichting(zinnen: readonly (string | undefined)[]): { readonly toelichting?: string } {
  const toelichting = zinnen.filter((zin) => zin !== undefined).join(' ');
  return toelichting === '' ? {} : { toelichting };
}
