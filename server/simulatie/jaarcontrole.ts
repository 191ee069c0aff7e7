import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import { isToekennend } from '../domain/besluit/besluit.ts';
import type { Betaalrun, Betaalrunregel } from '../domain/betalen/betaalrun.ts';
import { isTeBetalen, listMeegaand, listTeBetalen } from '../domain/betalen/betaalrun.ts';
import type { Grootboek, Grootboekbron } from '../domain/betalen/grootboek.ts';
import type { Datum, Maand } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import type { Brief, Zaak } from '../domain/zaak/zaak.ts';
import type { Jaarrun, Jaarzaak } from './jaarboek.ts';
import type { Jaarplek } from './jaarplek.ts';

/** A letter of later than this before the end can still be on its way. */
const ONDERWEG_DAGEN = 14;

/** Terms that were kept, and terms that passed. A term that fell away counts for neither. */
export function countTermijnen(zaken: readonly Pick<Zaak, 'termijnen'>[]): {
  readonly gehaald: number;
  readonly gemist: number;
} {
  const termijnen = zaken.flatMap((zaak) => zaak.termijnen).filter(({ signaal }) => signaal !== true);
  const count = (status: string) => termijnen.filter((termijn) => termijn.status === status).length;
  return { gehaald: count('gehaald'), gemist: count('verstreken') };
}

/** Terms of which the last day is over and that nobody noticed: a term that passed has to be recorded as such. */
export function listGemisteTermijnen(zaken: readonly Jaarzaak[], vandaag: Datum): readonly string[] {
  return zaken.flatMap(({ naam, zaak }) =>
    zaak.termijnen
      .filter(({ status, einddatum }) => status === 'lopend' && einddatum < vandaag)
      .map((termijn) => `Zaak ${naam}: de termijn “${termijn.naam}” tot en met ${termijn.einddatum} is niet bewaakt.`),
  );
}

/** Every letter was made, went out, and none is there twice. */
export async function checkBrieven(
  { stores, gemeente }: Jaarplek,
  zaken: readonly Jaarzaak[],
  laatste: Datum,
): Promise<readonly string[]> {
  const fouten: string[] = [];
  for (const { naam, zaak } of zaken) {
    for (const brief of zaak.brieven) {
      const bestand = await stores.bestanden.find(gemeente, zaak.id, brief.id);
      if (bestand === undefined) fouten.push(`Zaak ${naam}: brief ${brief.code} aan de ${brief.aan} is niet gemaakt.`);
      const verzending = await stores.verzenden.find(gemeente, brief.id);
      if (verzending?.verzondenOp === undefined && brief.datum < addDagen(laatste, -ONDERWEG_DAGEN))
        fouten.push(`Zaak ${naam}: brief ${brief.code} aan de ${brief.aan} van ${brief.datum} is niet verstuurd.`);
    }
    fouten.push(...listDubbel(naam, zaak.brieven));
  }
  return fouten;
}

/** Every besluit that gives, changes or ends LKS was told to the werkgever: without that it has no effect, and nothing is paid by it. */
export function checkBekendgemaakt(zaken: readonly Jaarzaak[]): readonly string[] {
  return zaken.flatMap(({ naam, zaak: { besluiten, brieven } }) =>
    besluiten
      .filter((besluit) => isToekennend(besluit) || besluit.soort === 'beeindiging')
      .filter(({ id }) => !brieven.some((brief) => brief.aan === 'werkgever' && listBesluitIds(brief).includes(id)))
      .map(
        ({ soort, datum }) => `Zaak ${naam}: geen brief aan de werkgever vertelt het besluit ${soort} van ${datum}.`,
      ),
  );
}

/** What the bank paid out is what the ledger says, with the saldi of settlements, which are paid over no month of their own. */
export function checkBank(bankCent: number, boek: Grootboek, runs: readonly Betaalrun[]): readonly string[] {
  const nietUitgevoerd = runs.flatMap(listTeBetalen).filter(({ status }) => status === 'open');
  const saldiCent = runs
    .flatMap(listTeBetalen)
    .filter(({ soort, status }) => soort === 'verrekening' && status !== 'teruggekomen')
    .reduce((som, { bedragCent }) => som + bedragCent, 0);
  const openCent = nietUitgevoerd.reduce((som, { bedragCent }) => som + bedragCent, 0);
  const boekCent = boek.betaaldCent + saldiCent - openCent;
  if (bankCent === boekCent) return [];
  return [`De bank betaalde ${formatBedrag(bankCent)}, maar volgens het grootboek is dat ${formatBedrag(boekCent)}.`];
}

/**
 * A month that a run should have paid and did not: its besluit was there before the last run was made, and neither a signal of that run keeps
 * it out nor the bank sent it back.
 */
export function checkOnbetaald(
  bronnen: readonly Grootboekbron[],
  zaken: readonly Jaarzaak[],
  { runs, totEnMet }: { readonly runs: readonly Betaalrun[]; readonly totEnMet: Maand },
): readonly string[] {
  const laatste = runs.at(-1);
  const tegengehouden = new Set(
    laatste?.regels
      .filter((regel) => !isTeBetalen(regel) || regel.status === 'teruggekomen')
      .map(({ zaakId, maand }) => `${zaakId} ${maand}`),
  );
  const perNaam = new Map(zaken.map(({ naam, zaak }) => [naam, zaak]));
  return bronnen.flatMap(({ zaak: naam, stand }) => {
    const zaak = perNaam.get(naam);
    const later = zaak?.besluiten.some(({ datum }) => laatste !== undefined && datum >= laatste.berekendOp) === true;
    if (later) return [];
    return stand
      .filter(({ maand, teBetalenCent }) => maand <= totEnMet && teBetalenCent > 0)
      .filter(({ maand }) => !tegengehouden.has(`${zaak?.id ?? ''} ${maand}`))
      .map(({ maand, teBetalenCent }) => `Zaak ${naam}: over ${maand} is ${formatBedrag(teBetalenCent)} niet betaald.`);
  });
}

/** Every zaak heard of each of its payments and of what the bank did with it: the file of the zaak tells what the runs tell. */
export function checkGehoord(zaken: readonly Jaarzaak[], runs: readonly Betaalrun[]): readonly string[] {
  const describe = ({ id, maand, bedragCent, status }: Gehoord) => [id, maand, bedragCent, status].join(' ');
  const regels = runs.flatMap(listMeegaand);
  return zaken.flatMap(({ naam, zaak }) => {
    const gehoord = (zaak.betalingen ?? []).map(describe).toSorted();
    const gedaan = regels
      .filter(({ zaakId }) => zaakId === zaak.id)
      .map(describe)
      .toSorted();
    if (gehoord.join() === gedaan.join()) return [];
    return [
      `Zaak ${naam}: er staan ${gehoord.length} betalingen in de zaak en ${gedaan.length} in de betaalruns, of met een andere status.`,
    ];
  });
}

/** Every run pays in time. */
export function checkRuns(runs: readonly Jaarrun[]): readonly string[] {
  return runs
    .filter(({ betaaldag, uiterlijk }) => betaaldag > uiterlijk)
    .map(({ maand, betaaldag, uiterlijk }) => `De betaalrun van ${maand} betaalt op ${betaaldag}, na ${uiterlijk}.`);
}

// helpers

type Gehoord = Pick<Betaalrunregel, 'id' | 'maand' | 'bedragCent' | 'status'>;

function listDubbel(naam: string, brieven: readonly Brief[]): readonly string[] {
  const gezien = new Set<string>();
  return brieven.flatMap(({ id, code, aan, datum, gegevens }) => {
    const sleutels = [id, JSON.stringify([code, aan, datum, gegevens])];
    const dubbel = sleutels.some((sleutel) => gezien.has(sleutel));
    for (const sleutel of sleutels) gezien.add(sleutel);
    return dubbel ? [`Zaak ${naam}: brief ${code} aan de ${aan} van ${datum} is er twee keer.`] : [];
  });
}

function listBesluitIds({ besluitId, ookBesluitIds = [] }: Brief): readonly (string | undefined)[] {
  return [besluitId, ...ookBesluitIds];
}
