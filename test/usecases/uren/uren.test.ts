import { describe, expect, test } from 'vitest';
import { InvoerError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import { readUrenbestand } from '../../../server/inlezen/read-urenbestand.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { GEMEENTE, grant } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld } from '../world.ts';

const NUL_UREN: Formulierwaarden = { 'dienstverband.contractsoort': 'nul_uren', 'dienstverband.urenPerWeek': 0 };
const MAART = { bron: 'werkgever', van: '2026-03-01', totEnMet: '2026-03-31', uren: 62.5 } as const;

/** A 0-urencontract from 23 January, looked at on 2 April. */
async function given(anders: Formulierwaarden = {}): Promise<{ readonly world: World; readonly zaakId: string }> {
  const world = makeWorld();
  const zaakId = await grant(world, { ...NUL_UREN, ...anders });
  world.setDatum('2026-04-02');
  return { world, zaakId };
}

const plaats = (zaakId: string, opdrachtId = 'opdracht-1') => ({ gemeente: GEMEENTE, zaakId, opdrachtId });
const lijst = (naam: string, ...regels: readonly string[]) =>
  readUrenbestand(
    'csv',
    naam,
    new TextEncoder().encode(['zaaknummer;werknemer;maand;van;tot en met;uren', ...regels].join('\n')),
  );
const polis = (...regels: readonly string[]) =>
  readUrenbestand(
    'polisadministratie',
    'polis.csv',
    new TextEncoder().encode(
      ['bsn;loonheffingennummer;aanvang tijdvak;einde tijdvak;verloonde uren', ...regels].join('\n'),
    ),
  );
const opgaven = async (world: World, zaakId: string) => (await world.zaak(zaakId)).urenopgaven ?? [];
const fouten = async (belofte: Promise<unknown>) => {
  const fout = await belofte.catch((deel: unknown) => deel);
  if (!(fout instanceof InvoerError)) throw fout;
  return fout.velden.map(({ veld, melding }) => `${veld}: ${melding}`);
};

describe('hours of a zaak', () => {
  test('miss in every month that is over, until somebody records them', async () => {
    const { world, zaakId } = await given();
    const voor = await world.usecases.readUren(GROOT, GEMEENTE, zaakId);
    expect(voor.maanden.map(({ maand, stand }) => `${maand} ${stand}`)).toEqual([
      '2026-01 ontbreekt',
      '2026-02 ontbreekt',
      '2026-03 ontbreekt',
      '2026-04 loopt',
    ]);
    const na = await world.usecases.addUren(GROOT, plaats(zaakId), { ...MAART, ontvangenOp: '2026-04-02' });
    expect(na.maanden[2]).toMatchObject({ maand: '2026-03', stand: 'binnen', uren: 62.5, ontvangenOp: '2026-04-02' });
    expect(na.opgaven).toMatchObject([{ bron: 'werkgever', uren: 62.5, geldt: 'ja', door: 'e.degroot' }]);
  });

  test('are what the werkgever is owed over the month', async () => {
    const { world, zaakId } = await given();
    const voor = await world.usecases.readZaakbetalingen(GROOT, GEMEENTE, zaakId);
    expect(voor.maanden[2]).toMatchObject({ maand: '2026-03', rechtCent: 0 });
    await world.usecases.addUren(GROOT, plaats(zaakId), { ...MAART, ontvangenOp: '2026-04-02' });
    const na = await world.usecases.readZaakbetalingen(GROOT, GEMEENTE, zaakId);
    // 62,5 hours of 0,45 x 2.477,952 x 1,235 / 156: loonwaarde 55%.
    expect(na.maanden[2]).toMatchObject({ rechtCent: 55_173, teVerrekenenCent: 55_173, teBetalenCent: 0 });
  });

  test('of a payslip of four weeks fall into two months by their dates', async () => {
    const { world, zaakId } = await given();
    const strook = { bron: 'loonstrook', van: '2026-02-23', totEnMet: '2026-03-22', uren: 56 } as const;
    const na = await world.usecases.addUren(GROOT, plaats(zaakId), { ...strook, ontvangenOp: '2026-04-02' });
    expect(na.opgaven[0]?.maanden.map(({ maand, uren }) => [maand, uren])).toEqual([
      ['2026-02', 12],
      ['2026-03', 44],
    ]);
    expect(na.maanden[2]).toMatchObject({
      stand: 'ontbreekt',
      ontbreekt: [{ van: '2026-03-23', totEnMet: '2026-03-31' }],
    });
  });

  test('can be corrected: the last holds, and what stood there stays to be seen', async () => {
    const { world, zaakId } = await given();
    await world.usecases.addUren(GROOT, plaats(zaakId, 'a'), { ...MAART, ontvangenOp: '2026-04-02' });
    const na = await world.usecases.addUren(GROOT, plaats(zaakId, 'b'), {
      ...MAART,
      uren: 60,
      ontvangenOp: '2026-04-02',
    });
    expect(na.maanden[2]?.uren).toBe(60);
    expect(na.opgaven.map(({ uren, geldt }) => [uren, geldt])).toEqual([
      [60, 'ja'],
      [62.5, 'vervangen'],
    ]);
  });

  test('are recorded once, however often the same command comes', async () => {
    const { world, zaakId } = await given();
    await world.usecases.addUren(GROOT, plaats(zaakId), { ...MAART, ontvangenOp: '2026-04-02' });
    await world.usecases.addUren(GROOT, plaats(zaakId), { ...MAART, ontvangenOp: '2026-04-02' });
    expect(await opgaven(world, zaakId)).toHaveLength(1);
  });

  test('can be taken back with a reason, once', async () => {
    const { world, zaakId } = await given();
    const { opgaven: eerst } = await world.usecases.addUren(GROOT, plaats(zaakId, 'a'), {
      ...MAART,
      ontvangenOp: '2026-04-02',
    });
    const opgave = { opgaveId: eerst[0]?.id ?? '', reden: 'Andere zaak' };
    const na = await world.usecases.withdrawUren(GROOT, plaats(zaakId, 'b'), opgave);
    expect(na.maanden[2]?.stand).toBe('ontbreekt');
    expect(na.opgaven[0]).toMatchObject({ geldt: 'ingetrokken', ingetrokken: { reden: 'Andere zaak' } });
    await expect(world.usecases.withdrawUren(GROOT, plaats(zaakId, 'c'), opgave)).rejects.toThrow('al ingetrokken');
    await expect(
      world.usecases.withdrawUren(GROOT, plaats(zaakId, 'd'), { ...opgave, opgaveId: 'weg' }),
    ).rejects.toThrow('Deze uren staan niet bij deze zaak.');
  });

  test('are refused field by field, also when the proof is of another zaak', async () => {
    const { world, zaakId } = await given();
    const melding = await fouten(
      world.usecases.addUren(GROOT, plaats(zaakId), {
        ...MAART,
        uren: -1,
        ontvangenOp: '2026-05-01',
        documentId: 'document-van-een-ander',
      }),
    );
    expect(melding).toEqual([
      'uren: De uren moeten 0 of meer zijn.',
      'ontvangenOp: De dag van ontvangst kan niet na vandaag zijn. Kies een eerdere dag.',
      'documentId: Dit document hoort niet bij deze zaak. Voeg de loonstrook opnieuw toe.',
    ]);
    expect(await opgaven(world, zaakId)).toEqual([]);
  });

  test('are told in the history', async () => {
    const { world, zaakId } = await given();
    await world.usecases.addUren(GROOT, plaats(zaakId), { ...MAART, ontvangenOp: '2026-04-02' });
    const [regel] = await world.usecases.readGeschiedenis(GROOT, GEMEENTE, zaakId);
    expect(regel?.zin).toMatch(/^62,5 uur vastgelegd over .* volgens opgave van de werkgever$/);
  });

  test('are not for who only reads', async () => {
    const { world, zaakId } = await given();
    const lezer = { ...GROOT, rollen: ['raadpleger'] as const };
    expect((await world.usecases.readUren(lezer, GEMEENTE, zaakId)).magVastleggen).toBe(false);
    await expect(
      world.usecases.addUren(lezer, plaats(zaakId), { ...MAART, ontvangenOp: '2026-04-02' }),
    ).rejects.toThrow(NietToegestaanError);
  });
});

describe('a list of a werkgever', () => {
  test('is looked at first, and changes nothing until it is confirmed', async () => {
    const { world, zaakId } = await given();
    const { zaaknummer } = await world.zaak(zaakId);
    const bestand = lijst('maart.csv', `${zaaknummer};A. Jansen;2026-03;;;62,5`, `${zaaknummer};;2026-02;;;`);
    const voorbeeld = await world.usecases.previewUrenimport(ADMIN, GEMEENTE, bestand, '2026-04-02');
    expect(voorbeeld).toMatchObject({ fouten: [], zonderUren: [3], regels: [{ regel: 2, uitkomst: 'nieuw' }] });
    expect(await opgaven(world, zaakId)).toEqual([]);
    const gedaan = await world.usecases.importUren(ADMIN, GEMEENTE, bestand, '2026-04-02');
    expect(gedaan.verwerkt).toEqual({ op: '2026-04-02', door: 'A. Visser' });
    expect(await opgaven(world, zaakId)).toMatchObject([{ bron: 'csv', uren: 62.5, bestand: 'maart.csv' }]);
  });

  test('changes nothing the second time, also after a colleague corrected a line', async () => {
    const { world, zaakId } = await given();
    const { zaaknummer } = await world.zaak(zaakId);
    const bestand = lijst('maart.csv', `${zaaknummer};;2026-03;;;62,5`);
    await world.usecases.importUren(ADMIN, GEMEENTE, bestand, '2026-04-02');
    await world.usecases.addUren(GROOT, plaats(zaakId), { ...MAART, uren: 60, ontvangenOp: '2026-04-02' });
    const { versie } = await world.zaak(zaakId);
    const weer = await world.usecases.importUren(ADMIN, GEMEENTE, bestand, '2026-04-02');
    expect(weer.regels.map(({ uitkomst }) => uitkomst)).toEqual(['ongewijzigd']);
    expect((await world.zaak(zaakId)).versie).toBe(versie);
  });

  test('with other hours is a correction, and says what stood there', async () => {
    const { world, zaakId } = await given();
    const { zaaknummer } = await world.zaak(zaakId);
    await world.usecases.importUren(ADMIN, GEMEENTE, lijst('a.csv', `${zaaknummer};;2026-03;;;62,5`), '2026-04-02');
    const anders = lijst('b.csv', `${zaaknummer};;2026-03;;;70`);
    const voorbeeld = await world.usecases.previewUrenimport(ADMIN, GEMEENTE, anders, '2026-04-02');
    expect(voorbeeld.regels).toMatchObject([{ uitkomst: 'correctie', was: 62.5, uren: 70 }]);
  });

  test('with one wrong line records nothing, and names line, column and way out', async () => {
    const { world, zaakId } = await given();
    const { zaaknummer } = await world.zaak(zaakId);
    const bestand = lijst(
      'fout.csv',
      `${zaaknummer};A. Jansen;2026-03;;;62,5`,
      'LKS-2026-9999;;2026-03;;;10',
      `${zaaknummer};B. Pieters;2026-02;;;10`,
      `${zaaknummer};;2026-03;;;60`,
      `${zaaknummer};;2026-02;;;veel`,
      `${zaaknummer};;2025-11;;;10`,
    );
    expect(await fouten(world.usecases.importUren(ADMIN, GEMEENTE, bestand, '2026-04-02'))).toEqual([
      'regel 3, kolom zaaknummer: Zaak “LKS-2026-9999” is er niet in deze gemeente, of er is nog niet over besloten. Neem het zaaknummer over uit de beschikking.',
      `regel 4, kolom werknemer: De naam “B. Pieters” hoort niet bij zaak ${zaaknummer}: dat is A. Jansen. Verbeter het zaaknummer of de naam.`,
      'regel 5, kolom van: Regel 2 gaat over dezelfde dagen van deze zaak. Laat één van de twee staan.',
      'regel 6, kolom uren: Uren “veel” kan niet. Schrijf een getal van 0 of meer, bijvoorbeeld 62,5.',
      'regel 7, kolom van: In deze periode loopt er geen loonkostensubsidie. Kies een andere periode.',
    ]);
    expect(await opgaven(world, zaakId)).toEqual([]);
  });
});

describe('an export of the polisadministratie', () => {
  test('finds the zaak by the BSN, and never shows one', async () => {
    const { world, zaakId } = await given();
    const bestand = polis('123456782;;20260301;20260331;62,5');
    const gedaan = await world.usecases.importUren(ADMIN, GEMEENTE, bestand, '2026-04-02');
    expect(JSON.stringify(gedaan)).not.toContain('123456782');
    expect(await opgaven(world, zaakId)).toMatchObject([{ bron: 'polisadministratie', uren: 62.5 }]);
  });

  test('says without the number that nobody has it', async () => {
    const { world } = await given();
    const voorbeeld = await world.usecases.previewUrenimport(
      ADMIN,
      GEMEENTE,
      polis('111222333;;20260301;20260331;10'),
      '2026-04-02',
    );
    expect(voorbeeld.fouten).toEqual([
      {
        regel: 2,
        kolom: 'bsn',
        melding: 'Bij dit BSN is er in deze gemeente geen zaak met variabele uren. Haal de regel uit het bestand.',
      },
    ]);
  });

  test('asks for the loonheffingennummer when somebody has two jobs', async () => {
    const { world, zaakId } = await given();
    world.setDatum('2026-01-05');
    const ander = await grant(world, {
      ...NUL_UREN,
      'werkgever.naam': 'Kwekerij',
      'werkgever.kvkNummer': '87654321',
    });
    world.setDatum('2026-05-02');
    const regel = polis('123456782;;20260401;20260430;10');
    const { fouten: gemeld } = await world.usecases.previewUrenimport(ADMIN, GEMEENTE, regel, '2026-05-02');
    const nummers = [(await world.zaak(zaakId)).zaaknummer, (await world.zaak(ander)).zaaknummer];
    expect(gemeld[0]?.kolom).toBe('loonheffingennummer');
    for (const nummer of nummers) expect(gemeld[0]?.melding).toContain(nummer);
  });
});

describe('hours that have to come in', () => {
  test('are listed by werkgever, with the day by which they have to be there', async () => {
    const { world, zaakId } = await given();
    world.setDatum('2026-01-05');
    await grant(world, { 'werkgever.kvkNummer': '11112222' });
    world.setDatum('2026-04-02');
    const { werkgevers, nietBerekend } = await world.usecases.listUrenaanlevering(ADMIN, GEMEENTE);
    expect(nietBerekend).toEqual([]);
    expect(werkgevers).toMatchObject([
      {
        naam: 'Bakkerij De Vries',
        email: 'info@bakkerij.example',
        uiterlijk: '2026-04-13',
        zaken: [
          {
            zaakId,
            werknemer: 'A. Jansen',
            maanden: [{ maand: '2026-01' }, { maand: '2026-02' }, { maand: '2026-03', teLaat: false }],
          },
        ],
      },
    ]);
    expect(JSON.stringify(werkgevers)).not.toContain('123456782');
  });

  test('go off the list when they are in', async () => {
    const { world, zaakId } = await given({ 'dienstverband.begindatum': '2026-03-01' });
    await world.usecases.addUren(GROOT, plaats(zaakId), { ...MAART, ontvangenOp: '2026-04-02' });
    expect((await world.usecases.listUrenaanlevering(ADMIN, GEMEENTE)).werkgevers).toEqual([]);
  });
});
