import type { Betaalzaak } from '../../domain/betalen/betaalzaak.ts';
import { groupPerZaak } from '../../domain/betalen/betaalzaak.ts';
import { isVerwerkt, isWaarschijnlijkDezelfde } from '../../domain/betalen/ontvangst-gelijk.ts';
import type { Vorderingzaak } from '../../domain/betalen/ontvangsten.ts';
import { countOpenCent, decideOntvangst } from '../../domain/betalen/ontvangsten.ts';
import { proposeOntvangsten } from '../../domain/betalen/propose-ontvangsten.ts';
import { InvoerError, type Veldfout } from '../../domain/fouten.ts';
import { listVorderingen, type Verrekenbareregel } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import { checkRecht } from '../rechten.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import type { Ontvangstkeuze, Ontvangstresultaat, Ontvangstusecases } from './ontvangstusecases.ts';

/** Reads, proposes and books what came in at the bank for vorderingen. */
export function makeOntvangstusecases(omgeving: Omgeving): Ontvangstusecases {
  return {
    readOntvangstrekening: async (actor, gemeente) => {
      checkRecht(actor, 'readOntvangstrekening', gemeente);
      const { geldend } = await omgeving.regelkeuze.selectVandaag(gemeente, omgeving.klok.vandaag());
      return geldend.gemeente.rekening?.iban;
    },
    previewOntvangsten: async (actor, gemeente, ontvangsten) => {
      checkRecht(actor, 'previewOntvangsten', gemeente);
      const zaken = await listVorderingzaken(omgeving, gemeente);
      const open = zaken.map((zaak) => ({ ...zaak, openCent: countOpenCent(zaak) }));
      return {
        regels: proposeOntvangsten(ontvangsten, zaken),
        zaken: open
          .filter(({ openCent }) => openCent > 0)
          .map(({ zaakId, zaaknummer, werkgever, openCent }) => ({ zaakId, zaaknummer, werkgever, openCent })),
      };
    },
    bookOntvangsten: async (actor, gemeente, keuzes) => {
      checkRecht(actor, 'bookOntvangsten', gemeente);
      const zaken = new Map((await listVorderingzaken(omgeving, gemeente)).map((zaak) => [zaak.zaakId, zaak]));
      checkKeuzes(keuzes, zaken, omgeving.klok.vandaag());
      const moment = makeMoment(omgeving, actor);
      const resultaten: Ontvangstresultaat[] = [];
      for (const keuze of keuzes) resultaten.push(await book(omgeving, gemeente, keuze, moment));
      return resultaten;
    },
  };
}

// helpers

/** The zaken in which a werkgever owes or owed something. */
async function listVorderingzaken(omgeving: Omgeving, gemeente: string): Promise<readonly Vorderingzaak[]> {
  const eerder = groupPerZaak(await omgeving.stores.betalen.listVrijgegeven(gemeente));
  const zaken: Vorderingzaak[] = [];
  for await (const zaak of walkBesloten(omgeving, gemeente)) {
    if ((zaak.vorderingen ?? []).length > 0) zaken.push(toVorderingzaak(zaak, eerder.get(zaak.id) ?? []));
  }
  return zaken;
}

function toVorderingzaak(
  zaak: Pick<Betaalzaak, 'id' | 'zaaknummer' | 'vorderingen'> & Pick<Zaak, 'gegevens'>,
  regels: readonly Verrekenbareregel[],
): Vorderingzaak {
  const { naam, iban } = zaak.gegevens.werkgever;
  return {
    zaakId: zaak.id,
    zaaknummer: zaak.zaaknummer,
    werkgever: naam,
    ...(iban === undefined ? {} : { iban }),
    vorderingen: listVorderingen(zaak, regels),
  };
}

function checkKeuzes(
  keuzes: readonly Ontvangstkeuze[],
  zaken: ReadonlyMap<string, Vorderingzaak>,
  vandaag: string,
): void {
  const gezien = new Set<string>();
  const fouten = keuzes.flatMap((keuze): readonly Veldfout[] => {
    const { sleutel, plaats, op, zaakId, reden = '', omschrijving = '' } = keuze;
    const dubbel = gezien.has(sleutel);
    gezien.add(sleutel);
    if (dubbel) return [{ veld: plaats, melding: 'Deze ontvangst staat er twee keer in.' }];
    const zaak = zaken.get(zaakId);
    if (!zaak) return [{ veld: plaats, melding: 'In deze zaak hoeft de werkgever niets terug te betalen.' }];
    if (reden.trim() === '' && isWaarschijnlijkDezelfde(zaak, { ...keuze, omschrijving }, true)) {
      return [{ veld: plaats, melding: 'Deze ontvangst lijkt al vastgelegd. Zeg waarom het een andere is.' }];
    }
    return op > vandaag ? [{ veld: plaats, melding: 'Deze dag is nog niet geweest.' }] : [];
  });
  if (fouten.length > 0) throw new InvoerError('Er is niets vastgelegd. Verbeter deze regels.', fouten);
}

/** The command is of the entry at the bank, so that it counts once in the whole gemeente, whoever books it and wherever. */
async function book(
  omgeving: Omgeving,
  gemeente: string,
  { zaakId, plaats, omschrijving: _omschrijving, reden, ...bank }: Ontvangstkeuze,
  moment: Moment,
): Promise<Ontvangstresultaat> {
  let gedaan = false;
  const { sleutel, bedragCent } = bank;
  const waarom = reden?.trim() ?? '';
  const zaak = await changeZaak(omgeving, { gemeente, zaakId }, `ontvangst:${sleutel}`, moment, (huidig) => {
    const vooraf = decideOntvangst(toVorderingzaak(huidig, huidig.betalingen ?? []), {
      ...bank,
      ...(waarom === '' ? {} : { reden: waarom }),
    });
    gedaan = vooraf.length > 0;
    return gedaan ? { vooraf } : undefined;
  });
  const na = toVorderingzaak(zaak, zaak.betalingen ?? []);
  const delen = na.vorderingen.flatMap(({ vordering }) => vordering.ontvangsten.filter(({ id }) => id === sleutel));
  return {
    plaats,
    zaakId,
    zaaknummer: na.zaaknummer,
    werkgever: na.werkgever,
    uitkomst: gedaan && isVerwerkt(na, bank) ? 'vastgelegd' : 'al_vastgelegd',
    bedragCent,
    teVeelCent: delen.reduce((som, { teVeelCent = 0 }) => som + teVeelCent, 0),
    openCent: countOpenCent(na),
  };
}
