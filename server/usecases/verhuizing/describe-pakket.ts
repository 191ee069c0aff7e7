import { formatVoluitNaam } from '../../domain/naam.ts';
import type { Overdracht } from '../../domain/verhuizing/overdracht.ts';
import { checkOverdracht } from '../../domain/verhuizing/overname.ts';
import type { Sleutelkaart } from '../../domain/verhuizing/sleutelkaart.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Ontvangen } from './overdrachtlijst.ts';
import type { Overdrachtvoorbeeld } from './verhuisusecases.ts';

/** What a package says, for the person who decides about it. */
export async function describePakket(
  omgeving: Pick<Omgeving, 'overdracht'>,
  overdracht: Overdracht,
  afzender: Sleutelkaart,
  { pakketId, status, bijgewerkt = false }: Ontvangen,
): Promise<Overdrachtvoorbeeld> {
  const { werknemer, werkgever, dienstverband, loonwaarde } = overdracht;
  const { van, zaaknummer, eersteDag, laatsteDag, route, einddatum, voorzieningen, verrekening } = overdracht;
  return {
    pakketId,
    status,
    bijgewerkt,
    van,
    zaaknummer,
    eersteDag,
    laatsteDag,
    route,
    verrekening,
    ...(einddatum === undefined ? {} : { einddatum }),
    ...(voorzieningen === undefined ? {} : { voorzieningen }),
    ondertekendDoor: afzender.gemeente.naam,
    vingerafdruk: await omgeving.overdracht.makeVingerafdruk(afzender),
    werknemer: {
      naam: formatVoluitNaam(werknemer),
      geboortedatum: werknemer.geboortedatum,
      bsnLaatste3: werknemer.bsn.slice(-3),
    },
    werkgever: { naam: werkgever.naam, kvkNummer: werkgever.kvkNummer },
    functie: dienstverband.functie,
    urenPerWeek: dienstverband.urenPerWeek,
    ...(loonwaarde.percentage === undefined ? {} : { loonwaarde: loonwaarde.percentage }),
    ...(loonwaarde.volgendeMeting === undefined ? {} : { volgendeMeting: loonwaarde.volgendeMeting }),
    stukken: overdracht.stukken.map(({ naam, soort }) => ({ naam, soort })),
    beletsels: checkOverdracht(overdracht).map(({ melding }) => melding),
  };
}
