import { describe, expect, it } from 'vitest';
import { selectStukken } from '../../../server/domain/verhuizing/overdracht.ts';
import {
  checkGeldig,
  checkInschrijving,
  checkOverdracht,
  listPakketvorderingen,
  makeOvernamegegevens,
} from '../../../server/domain/verhuizing/overname.ts';
import type { DocumentVerwijzing } from '../../../server/domain/zaak/zaak.ts';
import { pakket, verhuisdeZaak } from './voorbeelden.ts';

const BSN = { versleuteld: 'v1:b', laatste3: '782' };
const neem = (overdracht = pakket()) => makeOvernamegegevens(overdracht, { op: '2026-03-23', bsn: BSN });

describe('a transfer package', () => {
  it('holds data and no settings of the sender', () => {
    const tekst = JSON.stringify(pakket());
    expect(tekst).not.toMatch(/parameter|variant|betaalschema|leeftijdIngang|indexatieJuli|rekenbasis/);
    expect(pakket().besluiten.map(({ soort }) => soort)).toEqual(['toekenning_regulier', 'beeindiging']);
  });

  it('leaves out the old address and what is not needed to go on', () => {
    const { werknemer } = pakket();
    expect(werknemer).not.toHaveProperty('adres');
    expect(werknemer).toMatchObject({ achternaam: 'Yıldız', bsn: '123456782' });
  });

  it('lets the days of both gemeenten follow each other', () => {
    expect(pakket()).toMatchObject({ laatsteDag: '2026-03-10', eersteDag: '2026-03-11', einddatum: '2027-01-31' });
    expect(checkOverdracht(pakket())).toEqual([]);
    expect(checkOverdracht(pakket(undefined, { laatsteDag: '2026-03-12' }))[0]?.melding).toContain('sluit niet aan');
  });

  it('is refused when the contract ended before the move, or a month is in it twice', () => {
    const { dienstverband, maanden } = pakket();
    const beeindigd = pakket(undefined, { dienstverband: { ...dienstverband, einddatum: '2026-03-01' } });
    expect(checkOverdracht(beeindigd)[0]?.melding).toContain('eindigde op 1 maart 2026');
    expect(checkOverdracht(pakket(undefined, { maanden: [...maanden, ...maanden] }))).toHaveLength(1);
  });
});

describe('what the next gemeente begins with', () => {
  it('is the same person, werkgever, job and loonwaarde, under its own BSN-kluis', () => {
    const gegevens = neem();
    expect(gegevens.werknemer).toMatchObject({ achternaam: 'Yıldız', bsn: BSN, woongemeente: 'olst-wijhe' });
    expect(gegevens.loonwaarde).toMatchObject({ percentage: 60, volgendeMeting: '2027-12-15' });
    expect(gegevens.aanvraag.ingediendDoor).toBe('andere_gemeente');
    expect(JSON.stringify(gegevens)).not.toContain('123456782');
  });

  it('asks for the new address instead of guessing it', () => {
    expect(neem().werknemer.adres.straat).toBe('');
  });

  it('counts what the other gemeente paid only when the gemeenten settle it between them', () => {
    expect(neem().overname).toMatchObject({ betaald: [{ maand: '2026-03', bedragCent: 12_345 }] });
    expect(neem().overname?.vorderingen).toEqual([
      {
        id: 'vordering-1',
        maanden: [{ maand: '2026-03', bedragCent: 12_345 }],
        datum: '2026-03-20',
        uiterlijk: '2026-05-04',
      },
    ]);
    const terug = neem(pakket(verhuisdeZaak({ verrekenwijze: 'LKS_02' })));
    expect(terug.overname).not.toHaveProperty('betaald');
  });
});

describe('a package of version 1', () => {
  it('has one claim, of all that was paid with LKS 04, and none with another clausule', () => {
    const { verrekening } = pakket();
    const { vorderingen: _nieuw, rekening: _rekening, ...oud } = verrekening;
    expect(listPakketvorderingen(pakket(undefined, { versie: 1, verrekening: oud }))).toEqual([
      { id: 'pakket-0001', maanden: oud.maanden, datum: '2026-03-20' },
    ]);
    expect(listPakketvorderingen(pakket(undefined, { verrekening: { ...oud, wijze: 'LKS_02' } }))).toEqual([]);
  });
});

describe('the age of a package', () => {
  it('is what the sender set, and it says until when it was good and what to ask', () => {
    expect(pakket().geldigTot).toBe('2026-06-18');
    expect(checkGeldig(pakket(), '2026-06-18', 1)).toBeUndefined();
    expect(checkGeldig(pakket(), '2026-06-19', 365)?.melding).toBe(
      'Dit pakket is gemaakt op 20 maart 2026 en was te gebruiken tot en met 18 juni 2026. Vraag Gemeente Voorbeeldstad om het opnieuw te maken.',
    );
  });

  it('is what the receiver set where the package does not say it', () => {
    const { geldigTot: _weg, ...zonder } = pakket();
    expect(checkGeldig(zonder, '2026-03-30', 10)).toBeUndefined();
    expect(checkGeldig(zonder, '2026-03-31', 10)?.melding).toContain('tot en met 30 maart 2026');
    expect(checkGeldig(zonder, '2027-03-31', undefined)).toBeUndefined();
  });
});

describe('the day of inschrijving', () => {
  it('has to follow the last day of the other gemeente', () => {
    const { overname } = neem();
    if (!overname) throw new Error('geen overname');
    expect(checkInschrijving(overname, '2026-03-11')).toBeUndefined();
    expect(checkInschrijving(overname, '2026-03-15')).toContain('krijgt de werkgever over de dagen ertussen niets');
    expect(checkInschrijving(overname, '2026-03-01')).toContain('dubbel betaald');
  });
});

describe('the papers that go with it', () => {
  const document = (id: string, soort: DocumentVerwijzing['soort']): DocumentVerwijzing => ({
    id,
    naam: `${id}.pdf`,
    soort,
    mediatype: 'application/pdf',
    bytes: 10,
    toegevoegdOp: '2026-01-20T10:00:00.000Z',
    toegevoegdDoor: 'consulent',
  });
  const documenten = [
    document('oud', 'loonwaarderapport'),
    document('nieuw', 'loonwaarderapport'),
    document('iban', 'iban_bewijs'),
  ];

  it('are the latest of the kinds that the gemeente chose', () => {
    const keuze = selectStukken(documenten, ['loonwaarderapport', 'beschikking']);
    expect(keuze.documenten.map(({ id }) => id)).toEqual(['nieuw']);
    expect(keuze.beschikkingen).toBe(true);
  });

  it('are all of them only with the whole dossier, and none without a choice', () => {
    expect(selectStukken(documenten, ['volledig_dossier']).documenten).toHaveLength(3);
    expect(selectStukken(documenten, undefined)).toEqual({ documenten: [], beschikkingen: false });
  });
});
