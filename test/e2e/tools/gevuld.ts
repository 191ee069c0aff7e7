import type { Stores } from '../../../server/ports.ts';
import { doTaak, pickUp, startZaak, type Zaakplek } from './aanvraag.ts';
import type { Toestel } from './werkplek.ts';

/** A zaak with everything, one with an open task, and one whose besluit waits; all in Voorbeeldstad. */
export interface Vulling {
  readonly toegekend: Zaakplek;
  readonly open: Zaakplek;
  readonly besluit: Zaakplek;
}

/** Works a few zaken in the browser, so that every page has something to show. */
export async function fillProduct(toestel: Toestel): Promise<Vulling> {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const start = (achternaam: string) => startZaak(consulent, 'voorbeeldstad', { Achternaam: achternaam });
  const [toegekend, besluit, open] = [await start('Jansen'), await start('Yıldız'), await start('de Boer')];
  const administratie = await toestel.login('administratie.voorbeeldstad');
  for (const zaak of [toegekend, besluit]) {
    await doTaak(consulent, zaak, 'Aanvraag beoordelen');
    await doTaak(consulent, zaak, 'Loonwaardemeting aanvragen');
    await doTaak(administratie, zaak, 'Rapport invoeren');
    await doTaak(consulent, zaak, 'Uitkomst bespreken');
  }
  await doTaak(consulent, toegekend, 'Besluit vaststellen');
  await pickUp(consulent, besluit, 'Besluit vaststellen');
  await Promise.all([consulent.context.close(), administratie.context.close()]);
  return { toegekend, besluit, open };
}

/** Puts an incident in the store, as a failed task leaves it behind. */
export async function reportStoring(stores: Stores): Promise<void> {
  await stores.storingen.report({
    id: 'storing-1',
    gemeente: 'voorbeeldstad',
    zaakId: 'zaak-1',
    soort: 'taak',
    omschrijving: 'De taak ‘Besluit vaststellen’ is niet afgerond',
    fout: 'Error: de opslag gaf geen antwoord',
    pogingen: 3,
    sinds: '2026-03-02T09:00:00.000Z',
    status: 'open',
  });
}
