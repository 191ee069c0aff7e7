import type { Bijlage } from '../../../server/domain/bijlage.ts';
import type { Taak } from '../../../server/domain/zaak.ts';
import type { Accountregel, Usecases } from '../../../server/usecases/usecases.ts';
import type { Variantdetail, Variantenlijst } from '../../../server/usecases/variantversies.ts';
import { makeOverzicht } from './overzicht.ts';

const TAAK: Taak = {
  id: 'taak-1',
  procesId: 'proces-1',
  element: 'BeoordelenAanvraagTask',
  wachtId: 'intern',
  naam: 'Aanvraag beoordelen',
  stap: 1,
  rol: 'consulent',
  formulier: 'beoordelen-aanvraag',
  status: 'open',
  ontstaanOp: '2026-03-02T09:00:00.000Z',
};

const ACCOUNT: Accountregel = {
  gebruikersnaam: 'nieuw.olst-wijhe',
  naam: 'N. Nieuw',
  rollen: ['consulent'],
  gemeenten: ['olst-wijhe'],
  ookElders: false,
  actief: true,
  tijdelijkWachtwoord: true,
  versie: 1,
};

const BIJLAGE: Bijlage = {
  soort: 'bijlage-verordening',
  titel: 'Werkproces loonkostensubsidie',
  gemeente: { slug: 'olst-wijhe', naam: 'Gemeente Olst-Wijhe', plaats: 'Olst-Wijhe', kleur: '#00693c' },
  verordening: 'Verordening',
  variant: { naam: 'olst-wijhe', versie: '2026-01-01', geldigVanaf: '2026-01-01', basis: '2026-01-01' },
  status: 'vastgesteld',
  grondslag: [],
  doel: [],
  processen: [],
  hoofdstappen: [],
  algemeen: [],
  inleidingAfwijkingen: '',
  afwijkingen: [],
  klassen: {
    rechtsgevolg: { naam: 'Rechtsgevolg', uitleg: '' },
    werkgevolg: { naam: 'Werkgevolg', uitleg: '' },
    opmaak: { naam: 'Alleen opmaak', uitleg: '' },
  },
  waarschuwingen: [],
  termijnen: [],
  betaalregel: { zinnen: [], grondslag: '', jaar: 2026, maanden: [] },
  brieven: [],
  aannames: [],
};

const NIET = { mag: false, reden: 'Deze versie is gepubliceerd.' };

const LIJST: Variantenlijst = {
  gemeente: 'olst-wijhe',
  gemeentenaam: 'Olst-Wijhe',
  vierOgen: true,
  mag: { starten: { mag: true }, vierOgen: false },
  versies: [],
};

const VERSIE: Variantdetail = {
  id: 'versie-2',
  versie: '2',
  herkomst: 'gemeente',
  status: 'gepubliceerd',
  geldigVanaf: '2026-03-01',
  gemeente: 'olst-wijhe',
  gemeentenaam: 'Olst-Wijhe',
  basis: '2026-01-01',
  stand: 3,
  parameters: [],
  regels: [],
  teksten: [],
  bevindingen: [],
  blokkades: 0,
  waarschuwingen: 0,
  zonderMotivering: [],
  acties: { wijzigen: NIET, aanbieden: NIET, publiceren: NIET, terugsturen: NIET, intrekken: NIET },
  geschiedenis: [],
};

/** Use cases that answer the same thing always and change nothing; a test replaces the ones that it is about. */
export function makeFakeUsecases(eigen: Partial<Usecases> = {}): Usecases {
  const overzicht = async () => makeOverzicht();
  return {
    startZaak: async () => ({ zaakId: 'zaak-1', zaaknummer: 'LKS-2026-0001', versie: 1 }),
    readZaak: overzicht,
    readGeschiedenis: async () => [],
    readTaak: async () => ({
      taak: TAAK,
      zaakversie: 1,
      formulier: {
        naam: 'beoordelen-aanvraag',
        versie: '2026-01-01',
        titel: 'Aanvraag',
        knop: 'Beoordelen',
        groepen: [],
      },
      waarden: {},
      bronnen: {},
      afwijkingen: [],
    }),
    claimTaak: overzicht,
    releaseTaak: overzicht,
    assignTaak: overzicht,
    saveConcept: async () => ({ bewaardOp: '2026-03-02T09:00:00.000Z' }),
    previewTaak: async () => ({ gevolgen: [], brieven: [] }),
    previewBrief: async () => new TextEncoder().encode('%PDF-1.7'),
    completeTaak: overzicht,
    addDocument: async (_actor, _plaats, { naam, soort, mediatype, inhoud }) => ({
      id: 'document-1',
      naam,
      soort,
      mediatype,
      bytes: inhoud.byteLength,
      toegevoegdOp: '2026-03-02T09:00:00.000Z',
      toegevoegdDoor: 'consulent',
    }),
    readBestand: async (_actor, { gemeente, zaakId, bestandId }) => ({
      id: bestandId,
      gemeente,
      zaakId,
      mediatype: 'application/pdf',
      naam: 'één "brief".pdf',
      inhoud: new TextEncoder().encode('%PDF-1.7'),
    }),
    showBsn: async () => '123456782',
    listWerkvoorraad: async () => ({
      vandaag: '2026-03-02',
      risicogrens: '2026-03-16',
      rijen: [],
      totaal: 0,
      tellingen: {
        mijn: 0,
        groep: 0,
        alle: 0,
        termijn: { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0 },
      },
      namen: {},
    }),
    listZaken: async () => ({ rijen: [], totaal: 0 }),
    listAgenda: async () => ({ vandaag: '2026-03-02', maand: '2026-03', rijen: [], totaal: 0, maanden: [] }),
    listWeergaven: async () => [],
    saveWeergave: async (_actor, _gemeente, id, invoer) => ({ id, ...invoer }),
    removeWeergave: async () => {},
    listCollegas: async () => [],
    listStoringen: async () => [],
    retryStoring: async () => {},
    readVariant: async (_actor, gemeente) => ({
      gemeente,
      gemeentenaam: 'Olst-Wijhe',
      versie: '1',
      geldigVanaf: '2026-01-01',
      waarschuwingen: [],
      parameters: [],
    }),
    listVarianten: async () => LIJST,
    readVariantversie: async () => VERSIE,
    startVariant: async () => VERSIE,
    importVariant: async () => VERSIE,
    exportVariant: async () => ({ naam: 'variant.json', inhoud: '{}' }),
    changeVariantkop: async () => VERSIE,
    setAfwijking: async () => VERSIE,
    removeAfwijking: async () => VERSIE,
    submitVariant: async () => VERSIE,
    publishVariant: async () => VERSIE,
    returnVariant: async () => VERSIE,
    withdrawVariant: async () => VERSIE,
    setVierOgen: async () => LIJST,
    listGebruikers: async () => [],
    addGebruiker: async () => ({ gebruiker: ACCOUNT, wachtwoord: 'tijdelijk' }),
    changeGebruiker: async () => ACCOUNT,
    resetWachtwoord: async () => ({ wachtwoord: 'tijdelijk' }),
    changeWachtwoord: async () => {},
    listAccountlog: async () => ({ rijen: [], totaal: 0 }),
    listAuditlog: async () => ({ rijen: [], totaal: 0 }),
    readBijlage: async () => BIJLAGE,
    moveDemoDate: async () => ({ vandaag: '2026-03-03', gebeurd: 0 }),
    ...eigen,
  };
}
