import type { Formulier } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import { ConflictError } from '../../domain/fouten.ts';
import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/**
 * A zaak may have moved on since the form was opened: a document came in, a term passed. That is no conflict, as long as nobody else
 * touched this task or the fields that it asks.
 * @throws ConflictError naming who changed what
 */
export async function checkVersie(
  omgeving: Pick<Omgeving, 'stores'>,
  zaak: Zaak,
  actor: Actor,
  versie: number,
  { formulier, taakId }: { readonly formulier: Formulier; readonly taakId?: string },
): Promise<void> {
  if (versie === zaak.versie) return;
  if (versie > zaak.versie) throw new ConflictError('Deze versie van de zaak bestaat nog niet. Ververs de zaak.');
  const velden = new Set(listVelden(formulier).map((veld) => veld.veld));
  const sindsdien = (await omgeving.stores.views.vastleggingen(zaak.gemeente, zaak.id)).filter(
    (regel) => regel.versie > versie && regel.door !== actor.gebruikersnaam,
  );
  const geraakt = sindsdien.filter((regel) => touches(regel, taakId, velden));
  const laatste = geraakt.at(-1);
  if (!laatste) return;
  throw new ConflictError(
    `Deze gegevens zijn intussen gewijzigd door ${laatste.door}. Kijk wat er nu staat en kies wat geldt.`,
    {
      door: laatste.door,
      tijdstip: laatste.tijdstip,
      zaakversie: zaak.versie,
      wijzigingen: geraakt.flatMap(({ gebeurtenis }) =>
        gebeurtenis.soort === 'GegevensVastgelegd' ? gebeurtenis.wijzigingen.filter(({ pad }) => velden.has(pad)) : [],
      ),
    },
  );
}

// helpers

function touches({ gebeurtenis }: Vastlegging, taakId: string | undefined, velden: ReadonlySet<string>): boolean {
  if (gebeurtenis.soort === 'GegevensVastgelegd') return gebeurtenis.wijzigingen.some(({ pad }) => velden.has(pad));
  return taakId !== undefined && 'taakId' in gebeurtenis && gebeurtenis.taakId === taakId;
}
