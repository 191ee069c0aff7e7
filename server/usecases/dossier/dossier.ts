import type { Dossierbron } from '../../domain/dossier/dossier.ts';
import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import { makeGeschiedenis } from '../../domain/zaak/geschiedenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Bestand } from '../../ports.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import { makeShowBsn, storeBrief } from '../verzenden/documenten.ts';
import { readGedateerdeBesluiten } from '../zaak/bezwaartermijnen.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { readProcestitels } from '../zaak/procestitels.ts';
import { readNamen } from '../zaak/show-zaak.ts';
import { readVeldwoorden } from '../zaak/veldwoorden.ts';

/** What a dossier is made of, with the files that go into its zip. */
export interface Dossierinhoud {
  readonly bron: Dossierbron;
  readonly vastleggingen: readonly Vastlegging[];
  /** The documents as they came, to put behind the letters. */
  readonly documenten: readonly (Pick<Bestand, 'naam' | 'mediatype' | 'inhoud'> & { readonly id: string })[];
  /** The letters as they were stored and the documents as they came; empty unless asked for. */
  readonly bestanden: readonly (Pick<Bestand, 'naam' | 'inhoud'> & { readonly map: 'brieven' | 'documenten' })[];
}

/** What somebody wants of the dossier. */
export interface Dossiervraag {
  readonly gemeente: string;
  readonly zaakId: string;
  /** Also the BSN; that it was asked for is in the audit log. */
  readonly metBsn: boolean;
  readonly metBestanden: boolean;
}

/** The dossiers of zaken. */
export interface Dossierusecases {
  /** @throws NietToegestaanError when the role may not see the BSN that it asks for */
  readDossier(actor: Actor, vraag: Dossiervraag): Promise<Dossierinhoud>;
}

/** Gathers the dossier of one zaak. */
export function makeReadDossier(omgeving: Omgeving): Dossierusecases['readDossier'] {
  const showBsn = makeShowBsn(omgeving);
  return async (actor, { gemeente, zaakId, metBsn, metBestanden }) => {
    checkRecht(actor, 'readDossier', gemeente);
    const bsn = metBsn ? await showBsn(actor, gemeente, zaakId) : undefined;
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const vastleggingen = (await omgeving.stores.views.vastleggingen(gemeente, zaakId)).toSorted(
      (a, b) => a.versie - b.versie || a.volgnummer - b.volgnummer,
    );
    const documenten = await readDocumenten(omgeving, zaak);
    const namen = await readNamen(omgeving, gemeente);
    const woorden = await readVeldwoorden(omgeving, gemeente);
    const procestitels = await readProcestitels(omgeving, zaak);
    return {
      bron: {
        zaak: { ...zaak, besluiten: await readGedateerdeBesluiten(omgeving, zaak) },
        gemeente: omgeving.regelkeuze.ofZaak(zaak).geldend.gemeente,
        geschiedenis: makeGeschiedenis(vastleggingen, { gebruikers: namen, processen: procestitels, ...woorden }),
        verzendingen: await omgeving.stores.verzenden.listZaak(gemeente, zaakId),
        procestitels,
        ...woorden,
        namen,
        vandaag: omgeving.klok.vandaag(),
        door: actor.naam,
        ...(bsn === undefined ? {} : { bsn }),
      },
      vastleggingen,
      documenten,
      bestanden: metBestanden
        ? [
            ...(await readBrieven(omgeving, zaak)),
            ...documenten.map((document) => ({ map: 'documenten' as const, ...document })),
          ]
        : [],
    };
  };
}

// helpers

async function readDocumenten({ stores }: Omgeving, zaak: Zaak): Promise<Dossierinhoud['documenten']> {
  const documenten: Dossierinhoud['documenten'][number][] = [];
  for (const { id } of zaak.documenten) {
    const bestand = await stores.bestanden.find(zaak.gemeente, zaak.id, id);
    if (bestand) documenten.push({ ...bestand, id });
  }
  return documenten;
}

async function readBrieven(omgeving: Omgeving, zaak: Zaak): Promise<Dossierinhoud['bestanden']> {
  const bestanden: Dossierinhoud['bestanden'][number][] = [];
  for (const { id } of zaak.brieven) {
    bestanden.push({ map: 'brieven', ...(await storeBrief(omgeving, zaak.gemeente, zaak.id, id)) });
  }
  return bestanden;
}
