import { formatVoluitNaam } from '../../domain/naam.ts';
import type { Overdracht } from '../../domain/verhuizing/overdracht.ts';
import { checkOverdracht } from '../../domain/verhuizing/overname.ts';
import { describeOvernamewijziging } from '../../domain/verhuizing/overnamewijziging.ts';
import type { Sleutelkaart } from '../../domain/verhuizing/sleutelkaart.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Ontvangen } from './overdrachtlijst.ts';
import type { Overdrachtvoorbeeld } from './verhuisusecases.ts';

/** What a package says, for the person who decides about it. */
export async function describePakket(
  omgeving: Pick<Omgeving, 'overdracht' | 'stores'>,
  overdracht: Overdracht,
  afzender: Sleutelkaart,
  { pakketId, status, bijgewerkt = false, zaakId }: Pick<Ontvangen, 'pakketId' | 'status' | 'bijgewerkt' | 'zaakId'>,
): Promise<Overdrachtvoorbeeld> {
  const { werknemer, werkgever, dienstverband, loonwaarde } = overdracht;
  const { van, zaaknummer, eersteDag, laatsteDag, route, einddatum, voorzieningen, verrekening } = overdracht;
  return {
    pakketId,
    status,
    bijgewerkt,
    veranderd: await listVeranderd(omgeving, overdracht, { bijgewerkt, zaakId }),
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

// helpers

/** Of a package that came in again: what it makes different for the zaak that was begun. */
async function listVeranderd(
  { stores }: Pick<Omgeving, 'stores'>,
  overdracht: Overdracht,
  { bijgewerkt, zaakId }: { readonly bijgewerkt: boolean; readonly zaakId: string | undefined },
): Promise<readonly string[]> {
  const zaak = bijgewerkt && zaakId !== undefined ? await stores.zaken.find(overdracht.naar.slug, zaakId) : undefined;
  return zaak === undefined ? [] : describeOvernamewijziging(zaak, overdracht);
}
