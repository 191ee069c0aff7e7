import { describe, expect, it } from 'vitest';
import { VOORBEELD_ONTVANGSTEN } from '../../server/domain/betalen/ontvangsten.ts';
import { readOntvangsten } from '../../server/payments/read-ontvangsten.ts';
import { boek, type Camt053versie } from './bankantwoord.ts';

const REKENING = 'NL44RABO0123456789';
const VERSIES: readonly Camt053versie[] = ['camt.053.001.02', 'camt.053.001.08'];

const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

function afschrift(versie: string, boekingen: readonly string[], iban = REKENING): Uint8Array {
  return bytes(
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${versie}"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${boekingen.join('')}</Stmt></BkToCstmrStmt></Document>`,
  );
}

const details = (ref: string, omschrijving: string, extra = ''): string =>
  `<NtryDtls><TxDtls><Refs>${ref}<EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Dbtr><Nm>Bakkerij Voorbeeld</Nm></Dbtr><DbtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>${omschrijving}</Ustrd></RmtInf>${extra}</TxDtls></NtryDtls>`;

describe.each(VERSIES)('a statement %s', (versie) => {
  const binnen = boek(
    versie,
    '12.50',
    'CRDT',
    '2026-03-20',
    details('<AcctSvcrRef>REF1</AcctSvcrRef>', 'LKS-2026-000001'),
  );

  it('gives what came in, and leaves out what went out', async () => {
    const uit = boek(versie, '99.00', 'DBIT', '2026-03-20', '');
    expect(await readOntvangsten(afschrift(versie, [uit, binnen]), REKENING)).toEqual([
      {
        sleutel: expect.stringMatching(/^bank-[0-9a-f]{40}$/),
        plaats: 'boeking 2',
        op: '2026-03-20',
        bedragCent: 1250,
        omschrijving: 'LKS-2026-000001',
        iban: 'NL91ABNA0417164300',
        naam: 'Bakkerij Voorbeeld',
        referentie: 'REF1',
      },
    ]);
  });

  it('gives an entry the same key in every file, and two alike entries without a reference two keys', async () => {
    const kaal = boek(versie, '5.00', 'CRDT', '2026-03-20', details('', 'zonder kenmerk'));
    const een = await readOntvangsten(afschrift(versie, [binnen, kaal, kaal]), REKENING);
    const twee = await readOntvangsten(afschrift(versie, [kaal, kaal, binnen]), REKENING);
    const sleutels = een.map(({ sleutel }) => sleutel);
    expect(new Set(sleutels).size).toBe(3);
    expect(new Set(twee.map(({ sleutel }) => sleutel))).toEqual(new Set(sleutels));
  });

  it('marks a payment of the gemeente that came back', async () => {
    const retour = boek(
      versie,
      '5.00',
      'CRDT',
      '2026-03-20',
      details('', 'x', '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>'),
    );
    expect(await readOntvangsten(afschrift(versie, [retour]), REKENING)).toMatchObject([{ retour: true }]);
  });

  it('is of the account of the gemeente, and counts whole or not at all', async () => {
    await expect(readOntvangsten(afschrift(versie, [binnen], 'NL91ABNA0417164300'), REKENING)).rejects.toThrow(
      'niet van rekening',
    );
    const dollar = binnen.replace('Ccy="EUR"', 'Ccy="USD"');
    await expect(readOntvangsten(afschrift(versie, [binnen, dollar]), REKENING)).rejects.toMatchObject({
      velden: [{ veld: 'boeking 2' }],
    });
  });
});

describe('a table', () => {
  it('reads as its sample says', async () => {
    expect(await readOntvangsten(bytes(VOORBEELD_ONTVANGSTEN), undefined)).toMatchObject([
      { plaats: 'regel 2', op: '2026-03-13', bedragCent: 122_410, omschrijving: 'Terugbetaling LKS-2026-000001' },
      { plaats: 'regel 3', op: '2026-03-16', bedragCent: 5000, naam: 'Voorbeeld Bouw B.V.' },
    ]);
  });

  it('names every wrong line and reads nothing then', async () => {
    const tabel = 'datum;bedrag;iban;omschrijving\n32-1-2026;10,00;;a\n1-1-2026;-5,00;NL00;b\n1-1-2026;5,00;;c\n';
    await expect(readOntvangsten(bytes(tabel), undefined)).rejects.toMatchObject({
      message: 'Het bestand heeft 3 fouten. Er is niets verwerkt. Verbeter het bestand en probeer het opnieuw.',
      velden: [{ veld: 'regel 2' }, { veld: 'regel 3' }, { veld: 'regel 3' }],
    });
    await expect(readOntvangsten(bytes('bedrag\n1,00\n'), undefined)).rejects.toThrow('ontbreekt datum, omschrijving');
    await expect(readOntvangsten(bytes('<a/>'), undefined)).rejects.toThrow('geen rekeningafschrift');
  });
});
