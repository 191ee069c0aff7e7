import { expect, test } from 'vitest';
import { markDubbelBetaald, toBetaaldemaanden } from '../../../server/domain/betalen/dubbelbetaald.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { makeRegel } from '../../payments/voorbeeldrun.ts';

const makeZaak = (id: string, achternaam: string, laatste3 = '782') =>
  ({
    id,
    zaaknummer: `LKS-2026-${id}`,
    gegevens: {
      werknemer: { achternaam, geboortedatum: '1999-04-01', bsn: { versleuteld: `x${id}`, laatste3 } },
      werkgever: { naam: 'Bakkerij', kvkNummer: '90000018' },
    },
  }) as unknown as Zaak;

const paid = (zaak: Zaak, ...maanden: readonly string[]) =>
  toBetaaldemaanden(zaak, [
    ...maanden.map((maand) => ({ maand, betaaldCent: 1 })),
    { maand: '2026-01', betaaldCent: 0 },
  ]);
const nieuw = (maand: string) => makeRegel({ zaakId: 'B', zaaknummer: 'LKS-2026-B', maand });
const soorten = (zaken: Parameters<typeof markDubbelBetaald>[1], maand = '2026-03') =>
  markDubbelBetaald([nieuw(maand)], zaken).flatMap(({ signalen }) => signalen);

test('a line over a month that was paid in another zaak of the same person is marked, however the name is written', () => {
  const zaken = [paid(makeZaak('A', 'de Vries'), '2026-03'), paid(makeZaak('B', 'De Vríes'))];
  expect(soorten(zaken)).toEqual([
    { soort: 'dubbel', ernst: 'let_op', melding: expect.stringContaining('al betaald in zaak LKS-2026-A') },
  ]);
  expect(soorten(zaken, '2026-01')).toEqual([]);
});

test('a line of somebody else, or of the zaak that was paid itself, is not', () => {
  expect(soorten([paid(makeZaak('A', 'de Vries', '333'), '2026-03'), paid(makeZaak('B', 'de Vries'))])).toEqual([]);
  expect(soorten([paid(makeZaak('B', 'de Vries'), '2026-03')])).toEqual([]);
});

test('a line has the signal once', () => {
  const zaken = [paid(makeZaak('A', 'de Vries'), '2026-03'), paid(makeZaak('B', 'de Vries'))];
  const eens = markDubbelBetaald([nieuw('2026-03')], zaken);
  expect(markDubbelBetaald(eens, zaken)).toEqual(eens);
});
