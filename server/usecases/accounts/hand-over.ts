import type { Datum } from '../../domain/datum.ts';
import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import { type Afwezigheid, findAfwezigheid } from '../../domain/zaak/afwezigheid.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import { listTaakrollen } from '../../domain/zaak/taakrollen.ts';
import type { Taak, Zaak } from '../../domain/zaak/zaak.ts';
import type { Gebruiker, Werkvoorraadvraag } from '../../ports.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';

const PER_KEER = 200;

/**
 * Hands over the tasks of everybody who is away from today on. Doing it again changes nothing. One that fails does not hold up the
 * others. @throws the first failure, after the rest is done.
 */
export async function processAfwezigheid(omgeving: Omgeving, vandaag: Datum): Promise<void> {
  const fouten: unknown[] = [];
  for (const gebruiker of await omgeving.stores.gebruikers.list(Object.keys(omgeving.regels.gemeenten))) {
    for (const { id, status, van, tot } of gebruiker.afwezigheden ?? []) {
      if (status === 'overgedragen' || van > vandaag || tot < vandaag) continue;
      await handOver(omgeving, gebruiker.gebruikersnaam, id, vandaag).catch((fout: unknown) => fouten.push(fout));
    }
  }
  if (fouten.length > 0) throw fouten[0];
}

/** First the account says which tasks go, then they go, then the account says that it is done: a stop in between is finished later. */
export async function handOver(omgeving: Omgeving, naam: string, id: string, vandaag: Datum): Promise<void> {
  const gebruiker = await omgeving.stores.gebruikers.find(naam);
  const begin = gebruiker?.afwezigheden?.find((deel) => deel.id === id);
  if (!gebruiker || !begin || begin.status === 'overgedragen') return;
  const taken = begin.status === 'bezig' ? begin.taken : await listEigenTaken(omgeving, begin.gemeente, naam, vandaag);
  const bezig: Afwezigheid = { ...begin, status: 'bezig', taken };
  const tussen = begin.status === 'bezig' ? gebruiker : await putAfwezigheid(omgeving, gebruiker, bezig);
  const ontvanger = await findOntvanger(omgeving, bezig, vandaag);
  for (const { zaakId, taakId } of taken) {
    await moveTaak(omgeving, { gemeente: bezig.gemeente, zaakId, taakId }, naam, `afwezig:${id}:${taakId}`, (taak) =>
      mag(ontvanger, taak) ? ontvanger.gebruikersnaam : null,
    );
  }
  await putAfwezigheid(omgeving, tussen, { ...bezig, status: 'overgedragen' });
}

/** Brings back what nobody touched since: still open, and with who took over or with nobody. @returns how many. */
export async function takeBack(omgeving: Omgeving, gebruiker: Gebruiker, afwezigheid: Afwezigheid): Promise<number> {
  const { gebruikersnaam: eigenaar } = gebruiker;
  let terug = 0;
  for (const { zaakId, taakId } of afwezigheid.taken) {
    const plaats = { gemeente: afwezigheid.gemeente, zaakId, taakId };
    const zaak = await moveTaak(
      omgeving,
      plaats,
      eigenaar,
      `terug:${afwezigheid.id}:${taakId}`,
      () => eigenaar,
      (taak) => taak.behandelaar === undefined || taak.behandelaar === afwezigheid.naar,
    );
    const taak = zaak.taken.find((deel) => deel.id === taakId);
    if (taak?.status === 'open' && taak.behandelaar === eigenaar) terug += 1;
  }
  return terug;
}

/** Saves the account with this afwezigheid in place of the one before; absent: without it. */
export async function putAfwezigheid(
  { stores, klok, makeId }: Omgeving,
  oud: Gebruiker,
  afwezigheid: Afwezigheid | undefined,
  weg?: string,
): Promise<Gebruiker> {
  const rest = (oud.afwezigheden ?? []).filter(({ id }) => id !== (afwezigheid?.id ?? weg));
  const afwezigheden = afwezigheid === undefined ? rest : [...rest, afwezigheid];
  const nieuw: Gebruiker = { ...oud, afwezigheden, versie: (oud.versie ?? 0) + 1 };
  await stores.gebruikers.save({
    gebruiker: nieuw,
    verwachteVersie: oud.versie ?? 0,
    vastlegging: {
      id: makeId(),
      tijdstip: klok.nu(),
      door: oud.gebruikersnaam,
      gebruikersnaam: oud.gebruikersnaam,
      gemeenten: oud.gemeenten,
      soort: 'gewijzigd',
      wijzigingen: [{ pad: 'afwezigheid', nieuw: afwezigheid ? describe(afwezigheid) : 'geen' }],
    },
  });
  return nieuw;
}

// helpers

const STAND = { gepland: 'gepland', bezig: 'overdracht begonnen', overgedragen: 'taken overgedragen' } as const;

function describe({ van, tot, status }: Afwezigheid): string {
  return `${van} tot en met ${tot}, ${STAND[status]}`;
}

/** Everything in hand, also what was put off. */
async function listEigenTaken(
  { stores }: Omgeving,
  gemeente: string,
  gebruiker: string,
  vandaag: Datum,
): Promise<Afwezigheid['taken']> {
  const vraag: Werkvoorraadvraag = {
    gemeenten: [gemeente],
    lijst: 'mijn',
    gebruiker,
    rollen: [],
    vandaag,
    risicogrens: vandaag,
    binnenkortTot: vandaag,
    aantal: PER_KEER,
  };
  const alle: Werkvoorraadregel[] = [];
  for (const lijst of [vraag, { ...vraag, termijn: 'uitgesteld' as const }]) {
    let na: string | undefined;
    do {
      const pagina = await stores.views.werkvoorraad(na === undefined ? lijst : { ...lijst, na });
      alle.push(...pagina.rijen);
      na = pagina.volgende;
    } while (na !== undefined);
  }
  return alle.map(({ zaakId, taakId }) => ({ zaakId, taakId }));
}

/** Who takes over: only a colleague who is still there and not away on the same day. */
async function findOntvanger(
  { stores }: Omgeving,
  { naar, gemeente }: Afwezigheid,
  vandaag: Datum,
): Promise<Gebruiker | undefined> {
  const collega = naar === null ? undefined : await stores.gebruikers.find(naar);
  const kan = collega?.actief && collega.gemeenten.includes(gemeente);
  return kan && !findAfwezigheid(collega.afwezigheden, gemeente, vandaag) ? collega : undefined;
}

/** The role fits, and it is not the second pair of eyes on something of one's own. */
function mag(ontvanger: Gebruiker | undefined, taak: Taak): ontvanger is Gebruiker {
  if (!ontvanger || taak.nietVoor === ontvanger.gebruikersnaam) return false;
  return listTaakrollen(ontvanger.rollen).includes(taak.rol);
}

function moveTaak(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string; readonly taakId: string },
  eigenaar: string,
  opdrachtId: string,
  kies: (taak: Taak) => string | null,
  mag: (taak: Taak) => boolean = (taak) => taak.behandelaar === eigenaar,
): Promise<Zaak> {
  const { klok } = omgeving;
  const moment = { nu: klok.nu(), vandaag: klok.vandaag(), door: eigenaar };
  return changeZaak(omgeving, plaats, opdrachtId, moment, (zaak) => {
    const taak = zaak.taken.find(({ id }) => id === plaats.taakId);
    if (taak?.status !== 'open' || !mag(taak)) return undefined;
    const behandelaar = kies(taak);
    const gebeurtenis: Gebeurtenis =
      behandelaar === null
        ? { soort: 'TaakTeruggegeven', taakId: taak.id }
        : { soort: 'TaakOpgepakt', taakId: taak.id, behandelaar };
    return { vooraf: [gebeurtenis] };
  });
}
