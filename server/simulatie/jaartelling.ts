import { isToekennend } from '../domain/besluit/besluit.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import { JAARROLLEN, type Jaarrol, type Jaarrolsoort } from './jaarplan.ts';
import type { Sluitzaak } from './jaarsluiting.ts';
import type { Verteldeuren } from './jaaruren.ts';

/** How often something was planned, and how often it was carried out to the end. */
interface Aantal {
  readonly gepland: number;
  readonly gedaan: number;
}

/** What happened in the year besides aanvragen and payments. */
export interface Jaartelling extends Readonly<Record<Jaarrolsoort, Aantal>> {
  /** Zaken with LKS. */
  readonly toegekend: number;
  /** Months of hours that came in, corrections counted too. */
  readonly urenopgaven: number;
}

/** Counts from the zaken what came of everything that was planned. */
export function countVoorvallen(
  zaken: readonly Pick<Sluitzaak, 'nummer' | 'zaak'>[],
  { rollen, verteld }: { readonly rollen: ReadonlyMap<number, Jaarrol>; readonly verteld: readonly Verteldeuren[] },
): Jaartelling {
  const perRol = JAARROLLEN.map((soort): readonly [Jaarrolsoort, Aantal] => {
    const eigen = zaken.filter(({ nummer = -1 }) => rollen.get(nummer)?.soort === soort);
    const gepland = [...rollen.values()].filter((rol) => rol.soort === soort).length;
    return [soort, { gepland, gedaan: eigen.filter(({ zaak }) => KLAAR[soort](zaak)).length }];
  });
  const aantallen = Object.fromEntries(perRol) as Readonly<Record<Jaarrolsoort, Aantal>>;
  const toegekend = zaken.filter(({ zaak }) => zaak.besluiten.some(isToekennend)).length;
  return { ...aantallen, toegekend, urenopgaven: verteld.length };
}

/** What was planned and did not happen. */
export function checkVoorvallen(telling: Jaartelling): readonly string[] {
  return JAARROLLEN.map((soort) => ({ soort, ...telling[soort] }))
    .filter(({ gepland, gedaan }) => gedaan !== gepland)
    .map(({ soort, gepland, gedaan }) => `Van ${gepland} keer ${NAMEN[soort]} zijn er ${gedaan} afgerond.`);
}

/** Their names for people. */
export const NAMEN: Readonly<Record<Jaarrolsoort, string>> = {
  verhuizing: 'verhuizing',
  verlenging: 'verlenging',
  einde: 'einde',
  uren: 'andere uren',
  bezwaar: 'bezwaar',
  iban: 'ander rekeningnummer',
  hermeting: 'hermeting',
};

// helpers

const isKlaar = ({ processen }: Zaak, naam: string): boolean =>
  processen.some((proces) => proces.naam === naam && proces.status !== 'lopend');
const heeftBesluit = ({ besluiten }: Zaak, soort: string): boolean =>
  besluiten.some((besluit) => besluit.soort === soort);

const KLAAR: Readonly<Record<Jaarrolsoort, (zaak: Zaak) => boolean>> = {
  verhuizing: (zaak) => isKlaar(zaak, 'verhuizing-vertrek') && heeftBesluit(zaak, 'beeindiging'),
  // After forfaitaire LKS the extended contract has its LKS from the besluit after the first measurement.
  verlenging: (zaak) =>
    isKlaar(zaak, 'verlenging') &&
    heeftBesluit(zaak, zaak.gegevens.verlenging?.naarRegulier === true ? 'toekenning_regulier' : 'verlenging'),
  einde: (zaak) => isKlaar(zaak, 'eindafrekening') && heeftBesluit(zaak, 'beeindiging'),
  uren: (zaak) => isKlaar(zaak, 'wijziging') && heeftBesluit(zaak, 'wijziging'),
  bezwaar: (zaak) =>
    isKlaar(zaak, 'bezwaar') && (zaak.gegevens.bezwaar?.uitkomst !== 'gegrond' || heeftBesluit(zaak, 'wijziging')),
  iban: (zaak) => isKlaar(zaak, 'wijziging') && zaak.gegevens.wijziging?.iban === zaak.gegevens.werkgever.iban,
  hermeting: (zaak) => isKlaar(zaak, 'hermeting') && zaak.gegevens.hermeting?.percentage !== undefined,
};
