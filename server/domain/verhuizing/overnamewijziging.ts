import { isToekennend } from '../besluit/besluit.ts';
import { listBesluitperioden, orderKeten } from '../besluit/besluitketen.ts';
import type { Datum } from '../datum.ts';
import { addDagen, formatDatum, maxDatum } from '../datum.ts';
import { currentRoute } from '../zaak/leesmodellen.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Overdracht } from './overdracht.ts';
import type { Overdrachtperiode } from './overdrachtperioden.ts';
import { makeOverdrachtperioden } from './overdrachtperioden.ts';
import { listOvernames } from './verhuisbesluit.ts';

/** The days of a package by their facts: one period where nothing changed since the move. */
export function listPakketperioden(overdracht: Overdracht): readonly Overdrachtperiode[] {
  const { perioden, eersteDag, einddatum, route, loonwaarde, dienstverband } = overdracht;
  return perioden ?? [makePeriode(eersteDag, einddatum, { route, loonwaarde, dienstverband })];
}

/**
 * In sentences: what a package that came in again makes different for the LKS of a zaak that began with an earlier one; empty when it says nothing
 * new but money.
 */
export function describeOvernamewijziging(zaak: Zaak, overdracht: Overdracht): readonly string[] {
  const { overname } = zaak.gegevens;
  if (overname === undefined) return [];
  const { eersteDag, einddatum } = overdracht;
  const zinnen: string[] = [];
  if (eersteDag !== overname.eersteDag) {
    zinnen.push(
      `Uw gemeente is verantwoordelijk vanaf ${formatDatum(eersteDag)}. Eerst was dat ${formatDatum(overname.eersteDag)}.`,
    );
  }
  if (einddatum !== overname.einddatum) {
    const [nu, eerst] = [einddatum, overname.einddatum].map((dag) =>
      dag === undefined ? 'geen einddatum' : formatDatum(dag),
    );
    zinnen.push(`De subsidie van de vorige gemeente liep tot en met: ${nu}. Eerst was dat: ${eerst}.`);
  }
  const vanaf = maxDatum(eersteDag, overname.eersteDag);
  const nieuw = clip(listPakketperioden(overdracht), vanaf);
  if (key(nieuw) !== key(clip(listEerder(zaak), vanaf))) {
    zinnen.push(`Dit geldt nu: ${nieuw.map(describePeriode).join('; ')}.`);
  }
  const eigen = listEigenBesluiten(zaak);
  const [laatste] = eigen.slice(-1);
  if (zinnen.length > 0 && laatste !== undefined) {
    zinnen.push(
      `U nam op ${formatDatum(laatste.datum)} zelf nog een besluit. Kijk of dat nog klopt; anders geeft u een wijziging door.`,
    );
  }
  return zinnen;
}

/** What this gemeente decided itself about the LKS that it took over: another amount by the law is not meant. */
export function listEigenBesluiten({ besluiten }: Pick<Zaak, 'besluiten'>): Zaak['besluiten'] {
  return orderKeten(besluiten).filter((besluit) => isToekennend(besluit) && !VOLGEND.includes(besluit.soort));
}

/** Ids of the besluiten that a besluit to take over from another day, or by other facts, comes in the place of. */
export function listVervangen({ besluiten }: Pick<Zaak, 'besluiten'>): readonly string[] {
  if (listOvernames(besluiten).length === 0) return [];
  const keten = orderKeten(besluiten);
  const einde = keten.findIndex(({ soort }) => !VOLGEND.includes(soort));
  return keten.slice(0, einde < 0 ? keten.length : einde).map(({ id }) => id);
}

// helpers

/** The besluiten that follow from what came over. */
const VOLGEND: readonly string[] = ['overname', 'herziening'];

type Feiten = Pick<Overdracht, 'route' | 'loonwaarde' | 'dienstverband'>;

function makePeriode(
  van: Datum,
  totEnMet: Datum | undefined,
  { route, loonwaarde: { percentage }, dienstverband }: Feiten,
): Overdrachtperiode {
  const { contractsoort, urenPerWeek, voltijdUren } = dienstverband;
  return {
    van,
    ...(totEnMet === undefined ? {} : { totEnMet }),
    route,
    ...(percentage === undefined || route === 'forfaitair' ? {} : { loonwaarde: percentage }),
    contractsoort,
    urenPerWeek,
    voltijdUren,
  };
}

/** As this gemeente decided on it; before that as the earlier package said. */
function listEerder(zaak: Zaak): readonly Overdrachtperiode[] {
  const { overname, dienstverband, loonwaarde } = zaak.gegevens;
  const besloten = makeOverdrachtperioden(listBesluitperioden(listOvernames(zaak.besluiten)));
  if (besloten.length > 0 || overname === undefined) return besloten;
  const { perioden, eersteDag, einddatum } = overname;
  return perioden ?? [makePeriode(eersteDag, einddatum, { route: currentRoute(zaak), loonwaarde, dienstverband })];
}

function clip(perioden: readonly Overdrachtperiode[], vanaf: Datum): readonly Overdrachtperiode[] {
  return perioden
    .filter(({ totEnMet }) => totEnMet === undefined || totEnMet > addDagen(vanaf, -1))
    .map((periode) => ({ ...periode, van: maxDatum(periode.van, vanaf) }));
}

function key(perioden: readonly Overdrachtperiode[]): string {
  return JSON.stringify(
    perioden.map(({ van, route, loonwaarde, contractsoort, urenPerWeek }) => [
      van,
      route,
      loonwaarde ?? null,
      contractsoort,
      contractsoort === 'nul_uren' ? 0 : urenPerWeek,
    ]),
  );
}

function describePeriode({ van, urenPerWeek, loonwaarde, route }: Overdrachtperiode): string {
  const uren = `${String(urenPerWeek).replace('.', ',')} uur per week`;
  const waarde = route === 'forfaitair' || loonwaarde === undefined ? 'forfaitair' : `loonwaarde ${loonwaarde} procent`;
  return `vanaf ${formatDatum(van)} ${uren}, ${waarde}`;
}
