import type { Begeleiding } from '../../../server/domain/begeleiding/begeleiding.ts';
import type { Bijlage } from '../../../server/domain/bijlage/bijlage.ts';
import { STANDAARDMIX } from '../../../server/domain/proef/proefopdracht.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import type { Accountregel } from '../../../server/usecases/accounts/accountusecases.ts';
import type { Migratierapport } from '../../../server/usecases/migratie/migratieusecases.ts';
import type { Proefstand } from '../../../server/usecases/proef/proefusecases.ts';
import type { Updatevoorstel } from '../../../server/usecases/updates/updates.ts';
import type { Variantdetail, Variantenlijst } from '../../../server/usecases/variant/variantversies.ts';
export const TAAK: Taak = {
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

export const ACCOUNT: Accountregel = {
  gebruikersnaam: 'nieuw.olst-wijhe',
  naam: 'N. Nieuw',
  rollen: ['consulent'],
  gemeenten: ['olst-wijhe'],
  ookElders: false,
  actief: true,
  tijdelijkWachtwoord: true,
  versie: 1,
};

export const BIJLAGE: Bijlage = {
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

export const BEGELEIDING: Begeleiding = {
  soort: 'begeleiding-invoering',
  gemeente: BIJLAGE.gemeente,
  verordening: BIJLAGE.verordening,
  variant: BIJLAGE.variant,
  status: BIJLAGE.status,
  vandaag: '2026-03-02',
  start: '2026-03-02',
  verantwoording: '',
  oordelen: {
    gelijk: { naam: 'Gelijk', uitleg: '' },
    ruimer: { naam: 'Ruimer', uitleg: '' },
    strenger: { naam: 'Strenger', uitleg: '' },
    anders: { naam: 'Anders', uitleg: '' },
    geblokkeerd: { naam: 'Juridisch geblokkeerd', uitleg: '' },
  },
  klassen: BIJLAGE.klassen,
  regels: [],
  stappen: [],
  acties: [],
  paragraaf: { titel: '', inleiding: '', punten: [], slot: [], grondslag: '' },
  kickoff: { waarom: [], agenda: [], vragen: [], stappen: [], termijnen: [], betaling: [], processen: [] },
};

const NIET = { mag: false, reden: 'Deze versie is gepubliceerd.' };

export const LIJST: Variantenlijst = {
  gemeente: 'olst-wijhe',
  gemeentenaam: 'Olst-Wijhe',
  gemeenten: [{ slug: 'olst-wijhe', naam: 'Gemeente Olst-Wijhe' }],
  vierOgen: true,
  vierOgenLog: [],
  publicaties: [],
  mag: { starten: { mag: true }, vierOgen: false },
  versies: [],
};

export const VERSIE: Variantdetail = {
  id: 'versie-2',
  versie: '2',
  herkomst: 'gemeente',
  status: 'gepubliceerd',
  geldigVanaf: '2026-03-01',
  gemeente: 'olst-wijhe',
  gemeentenaam: 'Olst-Wijhe',
  gemeenten: [{ slug: 'olst-wijhe', naam: 'Gemeente Olst-Wijhe' }],
  basis: '2026-01-01',
  stand: 3,
  parameters: [],
  regels: [],
  teksten: [],
  diagrammen: [],
  formulieren: [],
  brieven: [],
  bevindingen: [],
  blokkades: 0,
  waarschuwingen: 0,
  zonderMotivering: [],
  acties: { wijzigen: NIET, aanbieden: NIET, publiceren: NIET, terugsturen: NIET, intrekken: NIET },
  geschiedenis: [],
};

export const PROEF: Proefstand = {
  id: 'proef-1',
  variantId: 'variant-1',
  status: 'bezig',
  gedaan: 3,
  vraag: { aantal: 10, seed: 1, mix: STANDAARDMIX, tegen: 'geldend' },
  versies: { oud: 'Versie 1', nieuw: 'Versie 2' },
  begonnenOp: '2026-03-02T09:00:00.000Z',
  doorNaam: 'H. Beheer',
};

export const MIGRATIE: Migratierapport = {
  migratieId: '4b0f9e6a-6a53-4a55-9c4e-0d4b1f0f7a11',
  soort: 'overzetten',
  reden: 'De raad heeft het vastgesteld.',
  doorNaam: 'H. Beheer',
  begonnenOp: '2026-03-02T09:00:00.000Z',
  af: true,
  regels: [],
};

export const UPDATE: Updatevoorstel = {
  gemeente: 'olst-wijhe',
  gemeentenaam: 'Olst-Wijhe',
  basis: '2026-01-01',
  naar: { versie: '2026-07-01', voorbeeld: true },
  vanVersie: '1',
  gemaakt: 0,
  totaal: 0,
  schoon: [],
  keuzes: [],
  raaktNiet: [],
  vervalt: [],
  antwoorden: {},
  diagrammen: [],
};
