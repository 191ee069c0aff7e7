import { expect, it } from 'vitest';
import { offerBesluiten } from '../../../server/usecases/zaak/bezwaarkeuze.ts';

it('a bezwaar offers all besluiten, the newest first, with the date of a letter that differs', () => {
  const besluit = (id: string, soort: string, datum: string) => ({ id, soort, datum });
  const zaak = {
    besluiten: [
      besluit('b1', 'toekenning_regulier', '2026-01-05'),
      besluit('b2', 'wijziging', '2026-03-02'),
      besluit('b3', 'terugvordering', '2026-03-02'),
      besluit('b4', 'beslissing_op_bezwaar', '2026-04-01'),
    ],
    brieven: [{ id: 'x', soort: 'beschikking', datum: '2026-01-08', besluitId: 'b1' }],
  } as unknown as Parameters<typeof offerBesluiten>[1];
  const velden = [{ veld: 'bezwaar.besluitdatum', soort: 'datum', label: 'Datum', verplicht: true }] as const;
  const formulier = { naam: 'x', versie: '1', titel: 'x', knop: 'x', groepen: [{ velden }] };
  const keuze = offerBesluiten(formulier, zaak).groepen[0]?.velden[0];
  expect(keuze?.standaard).toBeUndefined();
  expect(keuze?.opties?.map(({ label }) => label)).toEqual([
    '2 maart 2026: wijziging van de loonkostensubsidie en terugvordering van loonkostensubsidie',
    '5 januari 2026: toekenning van de loonkostensubsidie (brief van 8 januari 2026)',
  ]);
  expect(offerBesluiten(formulier, { besluiten: [], brieven: [] })).toBe(formulier);
});
