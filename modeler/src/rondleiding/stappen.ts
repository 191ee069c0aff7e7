import type { Rol } from '../../../server/domain/zaak/zaak.ts';

/** One stop of the tour: what it points at, and what it says. */
export interface Rondleidingstap {
  /** Selector of what the tour points at; the text stands by itself when that is not on screen. */
  readonly doel: string;
  readonly titel: string;
  readonly tekst: string;
}

const menu = (pad: string): string => `#hoofdmenu a[href$="/${pad}"]`;

const ZOEKEN: Rondleidingstap = {
  doel: '.werk-zoek',
  titel: 'Zoeken',
  tekst: 'Zoek hier op naam, werkgever of zaaknummer. De toets / brengt u er meteen.',
};
const HULP: Rondleidingstap = {
  doel: '#hoofdmenu a[href*="/hulp"]',
  titel: 'Hulp',
  tekst: 'Hier staat uitleg bij de pagina waar u bent, met een gids voor uw werk en een woordenlijst.',
};
const DEMODATUM: Rondleidingstap = {
  doel: 'button[aria-label^="Demodatum"]',
  titel: 'De demodatum',
  tekst:
    'In de demo zet u hier de datum vooruit. Wat dan moet gebeuren, gebeurt: een rappel, een termijn, een betaling.',
};

const CONSULENT: readonly Rondleidingstap[] = [
  {
    doel: menu('werkvoorraad'),
    titel: 'Werkvoorraad',
    tekst: 'Hier begint u. Wat volgens de wet het eerst moet, staat bovenaan. ⚖ betekent: de wet bepaalt de datum.',
  },
  {
    doel: menu('zaken'),
    titel: 'Zaken',
    tekst: 'Alle zaken van uw gemeente, ook de afgeronde. In een zaak zegt “Wat nu” wat u moet doen.',
  },
  ZOEKEN,
  DEMODATUM,
  HULP,
];
const FUNCTIONEEL_BEHEERDER: readonly Rondleidingstap[] = [
  {
    doel: menu('varianten'),
    titel: 'Varianten',
    tekst: 'Hier staat hoe uw gemeente werkt. Begin een concept, wijzig instellingen, en laat een collega publiceren.',
  },
  {
    doel: menu('verschillen'),
    titel: 'Verschillen',
    tekst: 'Leg twee versies naast elkaar. U leest in zinnen wat er anders is en wat het gevolg is.',
  },
  {
    doel: menu('proefdraaien'),
    titel: 'Proefdraaien',
    tekst: 'Laat bedachte zaken door uw concept lopen, en zie vooraf wat het met termijnen en bedragen doet.',
  },
  DEMODATUM,
  HULP,
];
const BELEIDSMEDEWERKER: readonly Rondleidingstap[] = [
  {
    doel: menu('bijlage'),
    titel: 'Bijlage verordening',
    tekst: 'Hier maakt u de beschrijving van het werkproces voor de verordening. U typt niets over.',
  },
  {
    doel: menu('varianten'),
    titel: 'Varianten',
    tekst: 'Hier leest u waar uw gemeente afwijkt, en waarom.',
  },
  HULP,
];
const BEHEERDER: readonly Rondleidingstap[] = [
  { doel: menu('gebruikers'), titel: 'Gebruikers', tekst: 'Hier maakt u accounts en geeft u rollen.' },
  { doel: menu('auditlog'), titel: 'Auditlog', tekst: 'Hier ziet u wie wat deed, met de oude en de nieuwe waarde.' },
  HULP,
];

const PER_ROL: readonly (readonly [readonly Rol[], readonly Rondleidingstap[]])[] = [
  [['consulent', 'administratie'], CONSULENT],
  [['functioneel_beheerder'], FUNCTIONEEL_BEHEERDER],
  [['beleidsmedewerker'], BELEIDSMEDEWERKER],
  [['beheerder'], BEHEERDER],
];

/** The tour of the first role that has one: at most five steps; what the demo alone has is left out elsewhere. */
export function listRondleiding(rollen: readonly Rol[], demo: boolean): readonly Rondleidingstap[] {
  const [, stappen = [ZOEKEN, HULP]] = PER_ROL.find(([voor]) => voor.some((rol) => rollen.includes(rol))) ?? [];
  return stappen.filter((stap) => demo || stap !== DEMODATUM);
}
