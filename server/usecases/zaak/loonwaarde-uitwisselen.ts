import { formatDatumKort } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Gemeentegegevens } from '../../domain/gemeente.ts';
import type { Inleesregel } from '../../domain/inlezen/inleesverslag.ts';
import { makeInleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import type { Loonwaarderapport, Rapportvoorstel } from '../../domain/zaak/loonwaarderapport.ts';
import { checkRapport, makeRapportvoorstel } from '../../domain/zaak/loonwaarderapport.ts';
import type { Loonwaardeverzoek } from '../../domain/zaak/loonwaardeverzoek.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from './change-zaak.ts';
import { readZaak } from './change-zaak.ts';
import { makeMoment } from './handle-taak.ts';

/** The requests that left for a zaak, with who sent them. */
export interface Zaakmetingen {
  readonly zaaknummer: string;
  readonly gemeente: Gemeentegegevens | undefined;
  readonly verzoeken: readonly Loonwaardeverzoek[];
}

/** What goes to the loonwaardedeskundige, and what comes back. */
export interface Loonwaardeusecases {
  readLoonwaardeverzoeken(actor: Actor, gemeente: string, zaakId: string): Promise<Zaakmetingen>;
  /** A report as answers of the task form; nothing is recorded. @throws InvoerError when it is not of this zaak */
  previewLoonwaarderapport(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string },
    rapport: Loonwaarderapport,
  ): Promise<Rapportvoorstel>;
  /** The same, and keeps the report of the file: its answers go into the form now. @throws InvoerError when it is not of this zaak */
  takeLoonwaarderapport(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string },
    rapport: Loonwaarderapport,
    bestand: Rapportbestand,
  ): Promise<Rapportvoorstel & { readonly verslagId: string }>;
}

/** The file that a report was read from. */
export interface Rapportbestand {
  readonly naam: string;
  /** SHA-256 of its bytes. */
  readonly kenmerk: string;
}

/** Both directions. */
export function makeLoonwaardeusecases(omgeving: Omgeving): Loonwaardeusecases {
  return {
    async readLoonwaardeverzoeken(actor, gemeente, zaakId) {
      checkRecht(actor, 'readLoonwaardeverzoeken', gemeente);
      const { zaaknummer, loonwaardeverzoeken = [] } = await readZaak(omgeving, gemeente, zaakId);
      return { zaaknummer, gemeente: omgeving.regels.gemeenten[gemeente]?.gegevens, verzoeken: loonwaardeverzoeken };
    },
    async previewLoonwaarderapport(actor, { gemeente, zaakId }, rapport) {
      checkRecht(actor, 'previewLoonwaarderapport', gemeente);
      return makeRapportvoorstel(rapport, await readPassend(omgeving, { gemeente, zaakId }, rapport));
    },
    async takeLoonwaarderapport(actor, plaats, rapport, bestand) {
      checkRecht(actor, 'takeLoonwaarderapport', plaats.gemeente);
      const zaak = await readPassend(omgeving, plaats, rapport);
      const voorstel = makeRapportvoorstel(rapport, zaak);
      const [eerder] = await omgeving.stores.inlezen.listBestand(zaak.gemeente, SOORT, bestand.kenmerk);
      if (eerder !== undefined) return { ...voorstel, verslagId: eerder.id };
      const { nu: op, vandaag: datum, door } = makeMoment(omgeving, actor);
      const kop = { gemeente: zaak.gemeente, soort: SOORT, op, datum, door, doorNaam: actor.naam } as const;
      const bron = { ...kop, bestand: bestand.naam, sha256: bestand.kenmerk };
      const verslag = makeInleesverslag(bron, 0, listRapportregels(zaak, voorstel));
      await omgeving.stores.inlezen.save({ verslag, zaken: [] });
      return { ...voorstel, verslagId: verslag.id };
    },
  };
}

// helpers

const SOORT = 'loonwaarderapport';

/** The zaak that this report is of. @throws InvoerError naming every wrong field */
async function readPassend(
  omgeving: Omgeving,
  { gemeente, zaakId }: { readonly gemeente: string; readonly zaakId: string },
  rapport: Loonwaarderapport,
): Promise<Zaak> {
  const zaak = await readZaak(omgeving, gemeente, zaakId);
  const fouten = checkRapport(rapport, zaak, omgeving.klok.vandaag());
  if (fouten.length > 0) throw new InvoerError('Dit rapport kan hier niet worden overgenomen.', fouten);
  return zaak;
}

/** What of the report went into the form, without the name of who measured. */
function listRapportregels(
  { id: zaakId, zaaknummer }: Zaak,
  { rapport, opmerkingen }: Rapportvoorstel,
): readonly Inleesregel[] {
  const { kenmerk, meetdatum, rapportdatum, loonwaarde, volgendeMeting } = rapport;
  const feiten = [
    `kenmerk ${kenmerk}`,
    `gemeten op ${formatDatumKort(meetdatum)}`,
    `rapport van ${formatDatumKort(rapportdatum)}`,
    `loonwaarde ${loonwaarde}%`,
    ...(volgendeMeting === undefined ? [] : [`volgende meting ${formatDatumKort(volgendeMeting)}`]),
  ];
  const toelichting = opmerkingen.join(' ');
  const regel = { zaakId, zaaknummer, wat: feiten.join(', '), uitkomst: 'ingevuld' } as const;
  return [{ ...regel, ...(toelichting === '' ? {} : { toelichting }) }];
}
