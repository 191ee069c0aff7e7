import type { Loonwaarderapport } from '../../../server/domain/zaak/loonwaarderapport.ts';
import type { Services } from '../../../server/http/services.ts';
import type { Stores } from '../../../server/ports.ts';
import { makeFakeUsecases } from './fake-usecases.ts';

const RAPPORT: Loonwaarderapport = {
  kenmerk: 'LKS-2026-0118-M1',
  meetdatum: '2026-02-12',
  rapportdatum: '2026-02-20',
  deskundige: 'L. Kuiper',
  loonwaarde: 60,
  hoofdtaken: [],
};

/** What the routes need, with use cases that answer fixed things: for tests of what http itself does. */
export function makeFakeServices(stores: Stores): Services {
  let id = 0;
  return {
    usecases: makeFakeUsecases(),
    gebruikers: stores.gebruikers,
    rekentool: {
      subsidie: () => ({
        uitkomst: 'toekennen',
        bedragPerMaandCent: 1,
        lksCent: 1,
        werkgeverslastenCent: 0,
        exactCent: '1',
        stappen: [],
      }),
      verloop: () => ({ perUurCent: 785, bijVoltijdCent: 122411, perioden: [] }),
      kalender: async () => [],
      termijn: ({ van }) => ({ einddatum: van, uitleg: [] }),
    },
    readBrpbestand: () => ({ naam: 'brp.csv', kenmerk: 'a'.repeat(64), regels: [], fouten: [] }),
    klok: { nu: () => '2026-03-02T09:00:00.000Z', vandaag: () => '2026-03-02' },
    makeId: () => `id-${(id += 1)}`,
    demo: true,
    versie: '0.0.1',
    opslag: 'geheugen',
    check: () => stores.check(),
    listFeestdagen: () => ['2026-04-06'],
    gemeentenaam: (slug) => ({ voorbeeldstad: 'Voorbeeldstad', 'olst-wijhe': 'Olst-Wijhe' })[slug] ?? slug,
    findFormulier: (naam) =>
      naam === 'beoordelen-aanvraag'
        ? { naam, versie: '2026-01-01', titel: 'Aanvraag beoordelen', knop: 'Aanvraag beoordelen', groepen: [] }
        : undefined,
    renderBijlage: async (bijlage, formaat, delen) => ({
      naam: `bijlage.${formaat}`,
      mediatype: formaat === 'html' ? 'text/html; charset=utf-8' : 'application/json',
      inhoud: new TextEncoder().encode(JSON.stringify({ bijlage, delen })),
      ...(formaat === 'html' ? { stijl: 'sha256-proef' } : {}),
    }),
    renderBegeleiding: async (begeleiding, soort, formaat) => ({
      naam: `${soort}.${formaat}`,
      mediatype: formaat === 'html' ? 'text/html; charset=utf-8' : 'application/json',
      inhoud: new TextEncoder().encode(JSON.stringify({ begeleiding, soort })),
      ...(formaat === 'html' ? { stijl: 'sha256-proef' } : {}),
    }),
    papier: {
      dossier: () => new TextEncoder().encode('%PDF-1.7'),
      dossierzip: () => new TextEncoder().encode('PK'),
      stuk: () => new TextEncoder().encode('%PDF-1.7'),
      stapel: () => new TextEncoder().encode('%PDF-1.7'),
    },
    betaalbestanden: {
      list: () => ({
        opdracht: 'LKS-202603-1-olst-wijhe',
        betaaldag: '2026-03-13',
        uitvoerdatum: '2026-03-12',
        aanleverdatum: '2026-03-11',
        aantal: 1,
        totaalCent: 122_411,
        bestanden: [{ soort: 'journaal.csv', naam: 'journaal.csv' }],
        werkgevers: [{ nummer: 1, naam: 'Bakkerij De Korenaar B.V.', aantal: 1, totaalCent: 122_411 }],
        opmerkingen: [],
      }),
      make: async (_bron, { soort, nummer = 0, boeking = '' }) => ({
        naam: `${soort}-één.xml`,
        mediatype: 'application/xml',
        inhoud: new TextEncoder().encode(`<a>${nummer} ${boeking}</a>`),
      }),
      readOntvangsten: async () => [
        { sleutel: 'bank-1', plaats: 'regel 2', op: '2026-03-02', bedragCent: 100, omschrijving: 'Terugbetaling' },
      ],
      read: async (bytes) => ({
        soort: 'csv',
        regels: [{ uitkomst: 'onbekend', plaats: 'regel 2', melding: `Het bestand heeft ${bytes.length} bytes.` }],
        zonderBericht: [],
      }),
    },
    readLoonwaarderapport: () => RAPPORT,
    readUrenbestand: (bron, naam, inhoud) => ({
      bron,
      naam,
      kenmerk: 'a'.repeat(64),
      regels: [],
      fouten: [{ regel: inhoud.length, melding: 'Zo lang is het bestand.' }],
      zonderUren: [],
    }),
    findProces: (naam, versie) =>
      naam === 'aanvraag-en-besluit' && versie === '2026-01-01' ? '<definitions />' : undefined,
  };
}
