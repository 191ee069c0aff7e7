import { expect, test } from 'vitest';
import {
  formatLijstnaam,
  formatNaam,
  formatNaamMetRoepnaam,
  formatVoluitNaam,
  normalizeZoektekst,
} from '../../../server/domain/naam.ts';
import { toNederlandseDatum } from '../../../server/domain/tijdstip.ts';
import type { Gebeurtenis, Vastlegging } from '../../../server/domain/zaak/gebeurtenis.ts';
import { makeGeschiedenis } from '../../../server/domain/zaak/geschiedenis.ts';
import { describeToestand } from '../../../server/domain/zaak/leesmodellen.ts';
import { describeWatNu, makeZaakoverzicht } from '../../../server/domain/zaak/overzicht-zaak.ts';
import { makeVerloop } from '../../../server/domain/zaak/verloop.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { GESTART, gestart, open, PROCES, termijn, zaakNa } from '../example-zaak.ts';

const CONTEXT = {
  gemeentenaam: 'Gemeente Voorbeeldstad',
  afwijkingen: [],
  werkafspraken: [],
  besluiten: [],
  eigenGegevens: [],
  vervolggegevens: [],
  namen: { anna: 'A. Visser' },
  labels: { arbeidsovereenkomst: 'arbeidsovereenkomst' },
  diagram: () => ({
    titel: 'Aanvraag en besluit',
    elementnaam: (element: string) => (element.endsWith('Gateway') ? undefined : element),
  }),
};

test('the overview masks the BSN and leaves out engine state and letter data', () => {
  const brief = {
    id: 'b1',
    code: 'PP-2',
    titel: 'Aanleveren gegevens',
    aan: 'werkgever',
    soort: 'kennisgeving',
    kanaal: 'brief',
    datum: '2026-01-05',
    sjabloonversie: '2026-01-01',
    gegevens: { geheim: true },
  } as const;
  const zaak = zaakNa(
    {
      soort: 'ProcesVerder',
      procesId: 'p1',
      toestand: 'TOESTAND',
      doorlopen: ['Start', 'XGateway', 'BeoordelenAanvraagTask'],
    },
    { soort: 'BriefOpgesteld', brief },
    open(),
  );
  const overzicht = makeZaakoverzicht(zaak, CONTEXT);
  expect(overzicht.titel).toBe('Yıldız, M. (Mehmet) bij Bakkerij De Vries');
  expect(overzicht.gegevens.werknemer).toMatchObject({ bsnGemaskeerd: '•••••782' });
  expect(JSON.stringify(overzicht)).not.toMatch(/versleuteld|TOESTAND|geheim/);
  expect(overzicht.processen[0]?.markeringen).toEqual([
    { element: 'Start', naam: 'Start', status: 'klaar' },
    { element: 'BeoordelenAanvraagTask', naam: 'BeoordelenAanvraagTask', status: 'nu' },
  ]);
});

test('wat nu: what, until when, and for whom the zaak waits', () => {
  expect(describeWatNu(zaakNa(gestart(termijn('x', '2026-03-02')), open()), {})).toBe(
    'Aanvraag beoordelen, uiterlijk ma 2 mrt 2026.',
  );
  const wacht = zaakNa(open({ stap: 4, rol: 'administratie' }), {
    soort: 'GegevensVastgelegd',
    bron: 'beslisregels',
    wijzigingen: [
      { pad: 'oordeel.ontbrekend', nieuw: ['arbeidsovereenkomst'] },
      { pad: 'oordeel.volledig', nieuw: false },
    ],
  });
  expect(describeWatNu(wacht, CONTEXT.labels)).toBe('Wacht op werkgever: arbeidsovereenkomst.');
  const afhandelen = {
    ...wacht,
    taken: wacht.taken.map((t) => ({ ...t, rol: 'consulent' as const, naam: 'Afhandelen' })),
  };
  expect(describeWatNu(afhandelen, CONTEXT.labels)).toBe('Afhandelen.');
  expect(describeToestand(wacht)).toBe('Wacht op werkgever');
  expect(describeWatNu({ ...zaakNa(), status: 'afgerond' }, {})).toBe('Afgerond. Er is nu niets te doen.');
});

test('the verloop says per stap what is done, what is now and what is skipped, with the Dutch date', () => {
  const zaak = zaakNa(
    open(),
    { soort: 'TaakAfgerond', taakId: 't1', op: '2026-01-06T23:30:00.000Z', door: 'anna' },
    open({ id: 't3', stap: 3, naam: 'Uitkomst bespreken' }),
  );
  const verloop = makeVerloop(zaak, CONTEXT.namen);
  expect(verloop.map((stap) => stap.status)).toEqual([
    'klaar',
    'overgeslagen',
    'nu',
    'later',
    'later',
    'later',
    'later',
  ]);
  expect(verloop[0]).toMatchObject({ datum: '2026-01-07', wie: 'A. Visser' });
  expect(verloop[2]).toMatchObject({ toelichting: 'Uitkomst bespreken' });
});

test('stap 5 keeps telling of the besluit while a later process has a task open', () => {
  const zaak = zaakNa(
    open({ stap: 5, naam: 'Besluit vaststellen' }),
    { soort: 'TaakAfgerond', taakId: 't1', op: '2026-01-06T09:00:00.000Z', door: 'anna' },
    {
      soort: 'BesluitGenomen',
      besluit: {
        id: 'b1',
        soort: 'toekenning_regulier',
        datum: '2026-01-06',
        door: 'anna',
        grondslag: 'art. 10d lid 1 Pw',
        route: 'regulier',
        betaalschema: [],
      },
    },
    open({ id: 't7', stap: 7, naam: 'Antwoord werkgever verwerken' }),
  );
  const verloop = makeVerloop(zaak, {});
  expect(verloop[4]).toMatchObject({ status: 'klaar', toelichting: 'Toegekend' });
  expect(verloop[6]).toMatchObject({ status: 'nu', toelichting: 'Antwoord werkgever verwerken' });
});

const toekenning = {
  id: 'b1',
  soort: 'toekenning_regulier',
  datum: '2026-01-06',
  ingangsdatum: '2026-01-01',
  door: 'anna',
  grondslag: 'art. 10d lid 1 Pw',
  route: 'regulier',
  betaalschema: [],
} as const;
const beeindiging = {
  ...toekenning,
  id: 'b2',
  soort: 'beeindiging',
  datum: '2026-05-11',
  ingangsdatum: '2026-06-01',
} as const;

test('after a terugvordering the LKS still comes back in stap 7, and a loonwaarde is written in Dutch', () => {
  const zaak = zaakNa(
    { soort: 'GegevensVastgelegd', bron: 'aanvraag', wijzigingen: [{ pad: 'loonwaarde.percentage', nieuw: 45.5 }] },
    { soort: 'BesluitGenomen', besluit: toekenning },
    { soort: 'BesluitGenomen', besluit: { ...toekenning, id: 'b2', soort: 'terugvordering' } },
  );
  const verloop = makeVerloop({ ...zaak, status: 'afgerond' }, {});
  expect(verloop[6]).toMatchObject({ status: 'later' });
  expect(verloop[1]).toMatchObject({ toelichting: 'Loonwaarde 45,5%' });
});

test('stap 5 has the day and the person of the besluit that it tells of, not of the first task', () => {
  const berekening = (bedragPerMaandCent: number) => ({
    peildatum: '2026-01-01',
    bedragPerMaandCent,
    lksCent: bedragPerMaandCent,
    werkgeverslastenCent: 0,
    stappen: [],
  });
  const genomen = (besluit: object) => ({ soort: 'BesluitGenomen', besluit }) as Gebeurtenis;
  const zaak = zaakNa(
    open({ stap: 5, naam: 'Besluit vaststellen' }),
    { soort: 'TaakAfgerond', taakId: 't1', op: '2026-01-06T09:00:00.000Z', door: 'anna' },
    genomen({ ...toekenning, berekening: berekening(100_000) }),
    genomen({
      ...toekenning,
      id: 'b2',
      soort: 'wijziging',
      datum: '2026-03-04',
      ingangsdatum: '2026-03-01',
      door: 'bert',
      berekening: berekening(120_000),
    }),
    genomen({ ...toekenning, id: 'b3', soort: 'kwijtschelding', datum: '2026-04-01', ingangsdatum: undefined }),
  );
  const stap5 = makeVerloop(zaak, { bert: 'B. de Boer' })[4];
  expect(stap5).toMatchObject({ status: 'klaar', datum: '2026-03-04', wie: 'B. de Boer' });
  expect(stap5?.toelichting).toMatch(/^Gewijzigd toegekend: €.1\.200,00 per maand$/);
});

test('stap 7 is done when an end was decided, with its day', () => {
  const zaak = { ...zaakNa(), besluiten: [toekenning, beeindiging] } as Zaak;
  expect(makeVerloop(zaak, CONTEXT.namen)[6]).toMatchObject({
    status: 'klaar',
    datum: '2026-05-11',
    wie: 'A. Visser',
  });
});

test('stap 6 tells until which month payment was released; what the bank sent back does not count', () => {
  const betaling = (maand: string, status: 'uitgevoerd' | 'teruggekomen') => ({
    id: `LKS-1-${maand}`,
    soort: 'maand',
    bedragCent: 108_810,
    status,
    runId: 'run-1',
    maand,
    betaaldag: '2026-04-20',
  });
  const betalingen = [betaling('2026-03', 'uitgevoerd'), betaling('2026-04', 'teruggekomen')] as const;
  const stap6 = (...besluiten: readonly object[]) => makeVerloop({ ...zaakNa(), betalingen, besluiten } as Zaak, {})[5];
  // Between two runs there is no task, and paying goes on: until the last month of the LKS.
  expect(stap6(toekenning)).toMatchObject({ status: 'nu', toelichting: expect.stringContaining('maart') });
  expect(stap6({ ...toekenning, einddatum: '2026-04-30' })?.status).toBe('nu');
  expect(stap6({ ...toekenning, einddatum: '2026-03-31' })?.status).toBe('klaar');
  expect(stap6(toekenning, beeindiging)?.status).toBe('klaar');
  expect(makeVerloop({ ...zaakNa(), betalingen } as Zaak, {})[5]).toMatchObject({
    toelichting: 'Betaling vrijgegeven tot en met maart 2026',
  });
  expect(makeVerloop(zaakNa(), {})[5]?.toelichting).toBeUndefined();
});

test('a moment belongs to the Dutch date, in winter and in summer', () => {
  expect(toNederlandseDatum('2026-01-31T22:59:59.999Z')).toBe('2026-01-31');
  expect(toNederlandseDatum('2026-01-31T23:00:00.000Z')).toBe('2026-02-01');
  expect(toNederlandseDatum('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
});

test('names with a tussenvoegsel and diacritics', () => {
  const naam = { voorletters: 'S.', voornaam: 'Sanne', tussenvoegsel: 'de', achternaam: 'Boer' };
  expect(formatLijstnaam(naam)).toBe('de Boer, S.');
  expect(formatNaam(naam)).toBe('S. de Boer');
  expect(formatVoluitNaam(naam)).toBe('Sanne de Boer');
  expect(formatNaamMetRoepnaam(naam)).toBe('de Boer, S. (Sanne)');
  expect(normalizeZoektekst('  YILDIZ  Çelik Łódź Straße ')).toBe('yildiz celik lodz strasse');
  expect(normalizeZoektekst('Yıldız')).toBe('yildiz');
});

test('the history reads as sentences, leaves out the engine and never shows a BSN', () => {
  const gebeurtenissen: readonly Gebeurtenis[] = [
    GESTART,
    PROCES,
    { soort: 'ProcesVerder', procesId: 'p1', toestand: 'x', doorlopen: [] },
    open(),
    { soort: 'TaakOpgepakt', taakId: 't1', behandelaar: 'anna' },
    {
      soort: 'GegevensVastgelegd',
      bron: 'Aanvraag beoordelen',
      wijzigingen: [
        { pad: 'werknemer.bsn', oud: '•••••111', nieuw: { versleuteld: 'geheim', laatste3: '782' } },
        { pad: 'intern.veld', nieuw: 1 },
      ],
    },
    gestart(termijn('rappel', '2026-01-19', { naam: 'Rappel', uitleg: [{ omschrijving: '10 werkdagen' }] })),
    { soort: 'TermijnVerstreken', termijnId: 'rappel', op: '2026-01-20' },
  ];
  const log = gebeurtenissen.map(
    (gebeurtenis, index): Vastlegging => ({
      id: String(index),
      zaakId: 'z1',
      gemeente: 'voorbeeldstad',
      versie: 1,
      volgnummer: index,
      tijdstip: '2026-01-05T09:00:00.000Z',
      datum: '2026-01-05',
      door: index === 7 ? 'systeem' : 'anna',
      gebeurtenis,
    }),
  );
  const regels = makeGeschiedenis(log, { gebruikers: CONTEXT.namen, velden: { 'werknemer.bsn': 'BSN' } });
  expect(regels.map((regel) => `${regel.door}: ${regel.zin}`)).toEqual([
    'A. Visser: Zaak LKS-2026-0001 geopend volgens variant voorbeeldstad, versie 2026-01-01',
    'A. Visser: Proces “aanvraag-en-besluit” gestart, versie 2026-01-01',
    'A. Visser: Taak “Aanvraag beoordelen” klaargezet voor consulent',
    'A. Visser: Taak “Aanvraag beoordelen” opgepakt door A. Visser',
    'A. Visser: BSN: •••••111 → •••••782',
    'A. Visser: Termijn “Rappel” loopt tot en met ma 19 jan 2026',
    'Systeem: Termijn “Rappel” verstreken',
  ]);
  expect(regels[5]?.toelichting).toEqual([{ omschrijving: '10 werkdagen' }]);
  expect(JSON.stringify(regels)).not.toContain('geheim');
});
