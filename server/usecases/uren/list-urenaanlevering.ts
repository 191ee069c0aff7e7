import type { Betaalzaak } from '../../domain/betalen/betaalzaak.ts';
import { minDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { formatNaam } from '../../domain/naam.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { heeftVariabeleUren, readUrenstand } from './read-zaakuren.ts';
import type { Urenaanlevering, Urenaanleverwerkgever, Urenaanleverzaak, Urenusecases } from './urenusecases.ts';

/** The zaken of a gemeente of which hours of past months miss, by werkgever, the most urgent first. */
export function makeListUrenaanlevering(omgeving: Omgeving): Urenusecases['listUrenaanlevering'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listUrenaanlevering', gemeente);
    const werkgevers = new Map<string, Urenaanleverwerkgever>();
    const nietBerekend: Urenaanlevering['nietBerekend'][number][] = [];
    for await (const zaak of walkBesloten(omgeving, gemeente)) {
      if (!heeftVariabeleUren(zaak)) continue;
      const gelezen = await readOntbrekend(omgeving, zaak);
      if ('reden' in gelezen) nietBerekend.push({ zaakId: zaak.id, zaaknummer: zaak.zaaknummer, ...gelezen });
      else if (gelezen.maanden.length > 0) addZaak(werkgevers, zaak, gelezen);
    }
    const { gemeenten } = omgeving.regels;
    return {
      vandaag: omgeving.klok.vandaag(),
      gemeentenaam: gemeenten[gemeente]?.gegevens?.naam ?? gemeente,
      werkgevers: [...werkgevers.values()].toSorted(compareWerkgevers),
      nietBerekend,
    };
  };
}

// helpers

async function readOntbrekend(
  omgeving: Omgeving,
  zaak: Betaalzaak,
): Promise<Pick<Urenaanleverzaak, 'maanden'> | { readonly reden: string }> {
  try {
    const { maanden } = await readUrenstand(omgeving, zaak);
    return { maanden: maanden.filter(({ stand }) => stand === 'ontbreekt') };
  } catch (fout) {
    if (fout instanceof InvoerError) return { reden: fout.message };
    throw fout;
  }
}

function addZaak(
  werkgevers: Map<string, Urenaanleverwerkgever>,
  zaak: Betaalzaak,
  { maanden }: Pick<Urenaanleverzaak, 'maanden'>,
): void {
  const { naam, kvkNummer, contactpersoon, email } = zaak.gegevens.werkgever;
  const uiterlijk = maanden.map((deel) => deel.uiterlijk).reduce(minDatum);
  const regel: Urenaanleverzaak = {
    zaakId: zaak.id,
    zaaknummer: zaak.zaaknummer,
    werknemer: formatNaam(zaak.gegevens.werknemer),
    contractsoort: zaak.gegevens.dienstverband.contractsoort,
    maanden,
  };
  const vorige = werkgevers.get(kvkNummer);
  werkgevers.set(kvkNummer, {
    ...(vorige ?? { naam, kvkNummer, contactpersoon, email }),
    uiterlijk: vorige === undefined ? uiterlijk : minDatum(vorige.uiterlijk, uiterlijk),
    zaken: [...(vorige?.zaken ?? []), regel],
  });
}

function compareWerkgevers(a: Urenaanleverwerkgever, b: Urenaanleverwerkgever): number {
  return a.uiterlijk === b.uiterlijk ? a.naam.localeCompare(b.naam, 'nl') : a.uiterlijk < b.uiterlijk ? -1 : 1;
}
