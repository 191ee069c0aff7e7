import type { Formulier } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import { startwaarden } from '../../../processes/startwaarden.ts';
import { maskBsn } from '../../domain/bsn.ts';
import { readVeld } from '../../domain/veldpad.ts';
import { isVersleuteldBsn } from '../../domain/zaak/format-veldwaarde.ts';
import type { Taak, Zaak } from '../../domain/zaak/zaak.ts';
import type { EffectieveParameters } from '../../rules/parameters.ts';
import { listWerkafspraken } from '../../rules/werkafspraken.ts';
import { checkRecht } from '../rechten.ts';
import type { Formulierwaarden, Usecases } from '../usecases.ts';
import { readZaakformulier } from '../variant/lokale-formulieren.ts';
import { nameConflict } from '../variant/name-conflict.ts';
import type { Omgeving } from './change-zaak.ts';
import { readZaak } from './change-zaak.ts';
import { findOpenTaak, findTaak } from './handle-taak.ts';
import { readTaakformulier } from './read-taakformulier.ts';

/** A task with its form, what is known already with where that came from, and the draft of this user. */
export function makeReadTaak(omgeving: Omgeving): Usecases['readTaak'] {
  return async (actor, { gemeente, zaakId, taakId }) => {
    checkRecht(actor, 'readTaak', gemeente);
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const taak = findTaak(zaak, taakId);
    const formulier = readTaakformulier(omgeving, zaak, taak, omgeving.klok.vandaag());
    const concept = await omgeving.stores.concepten.find(actor.gebruikersnaam, taakId);
    const regels = omgeving.regelkeuze.ofProces(zaak, taak.procesId);
    const parameters = await regels.calculateParameters(zaak, omgeving.klok.vandaag());
    return {
      taak,
      zaakversie: zaak.versie,
      formulier,
      waarden: {
        ...proposeWaarden(formulier, parameters),
        ...startwaarden(formulier, zaak.gegevens),
        ...maskedBsns(omgeving, zaak, taak),
      },
      bronnen: await findBronnen(omgeving, zaak, taak),
      ...(concept ? { concept: { waarden: concept.waarden, bewaardOp: concept.bewaardOp } } : {}),
      werkafspraken: listWerkafspraken(regels.geldend, parameters, ({ elementen }) => elementen.includes(taak.element)),
    };
  };
}

/** Keeps what somebody typed and has not sent; a BSN is never kept in a draft. */
export function makeSaveConcept(omgeving: Omgeving): Usecases['saveConcept'] {
  return async (actor, { gemeente, zaakId, taakId }, waarden) => {
    checkRecht(actor, 'saveConcept', gemeente);
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const taak = await nameConflict(omgeving, gemeente, () => findOpenTaak(zaak, taakId, actor));
    const velden = listVelden(readZaakformulier(omgeving, zaak, taak)).filter((veld) => veld.soort !== 'bsn');
    const bewaard = Object.fromEntries(
      velden.filter(({ veld }) => Object.hasOwn(waarden, veld)).map(({ veld }) => [veld, waarden[veld]]),
    );
    const bewaardOp = omgeving.klok.nu();
    const { gebruikersnaam: gebruiker } = actor;
    await omgeving.stores.concepten.put({ gebruiker, taakId, gemeente, waarden: bewaard, bewaardOp });
    return { bewaardOp };
  };
}

// helpers

/** A choice that is called after a parameter proposes what the gemeente agreed on, unless it is not allowed in this zaak. */
function proposeWaarden(formulier: Formulier, parameters: EffectieveParameters): Formulierwaarden {
  return Object.fromEntries(
    listVelden(formulier).flatMap(({ veld, opties = [] }) => {
      const waarde = parameters[veld]?.waarde;
      const mag = opties.some((optie) => optie.waarde === waarde && optie.beletsel === undefined);
      return mag ? [[veld, waarde]] : [];
    }),
  );
}

function maskedBsns(omgeving: Omgeving, zaak: Zaak, taak: Taak): Formulierwaarden {
  const velden = listVelden(readZaakformulier(omgeving, zaak, taak)).filter((veld) => veld.soort === 'bsn');
  return Object.fromEntries(
    velden.flatMap(({ veld }) => {
      const bsn = readVeld(zaak.gegevens, veld);
      return isVersleuteldBsn(bsn) ? [[veld, maskBsn(bsn.laatste3)]] : [];
    }),
  );
}

/** Where each known value came from: the last step that recorded it, else the aanvraag. */
async function findBronnen(omgeving: Omgeving, zaak: Zaak, taak: Taak): Promise<Readonly<Record<string, string>>> {
  const vastleggingen = await omgeving.stores.views.vastleggingen(zaak.gemeente, zaak.id);
  const laatste = new Map(
    vastleggingen
      .toSorted((a, b) => a.versie - b.versie || a.volgnummer - b.volgnummer)
      .flatMap(({ gebeurtenis }) =>
        gebeurtenis.soort === 'GegevensVastgelegd'
          ? gebeurtenis.wijzigingen.map(({ pad }): [string, string] => [pad, gebeurtenis.bron])
          : [],
      ),
  );
  return Object.fromEntries(
    listVelden(readZaakformulier(omgeving, zaak, taak))
      .filter(({ veld }) => readVeld(zaak.gegevens, veld) !== undefined)
      .map(({ veld }) => [veld, laatste.get(veld) ?? 'aanvraag']),
  );
}
