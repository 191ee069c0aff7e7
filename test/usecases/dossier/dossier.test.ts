import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makePapier } from '../../../server/papier.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { sjablonen } from '../../documents/templates.ts';
import { GROOT, makeWorld } from '../world.ts';

const G = 'voorbeeldstad';
const RAADPLEGER: Actor = { ...GROOT, gebruikersnaam: 'r.lezer', rollen: ['raadpleger'] };
const papier = makePapier(sjablonen, { make: () => new TextEncoder().encode('%PDF-1.7'), countPages: () => 1 });

async function makeZaak() {
  const world = makeWorld();
  const zaakId = await world.start();
  const document = { naam: 'contract.pdf', soort: 'arbeidsovereenkomst', mediatype: 'application/pdf' } as const;
  const plaats = { gemeente: G, zaakId };
  await world.usecases.addDocument(GROOT, plaats, { ...document, inhoud: new TextEncoder().encode('%PDF-1.7 a') });
  const tweede = { ...document, inhoud: new TextEncoder().encode('%PDF-1.7 b') };
  const { id } = await world.usecases.addDocument(GROOT, plaats, tweede);
  // The same file again, under another name: it is there already.
  expect(await world.usecases.addDocument(GROOT, plaats, { ...tweede, naam: 'kopie.pdf' })).toMatchObject({ id });
  return { world, zaakId };
}

test('the zip of a dossier holds the PDF, the letters as they were stored, every document and the zaak as JSON', async () => {
  const { world, zaakId } = await makeZaak();
  const inhoud = await world.usecases.readDossier(GROOT, { gemeente: G, zaakId, metBsn: false, metBestanden: true });
  const bestanden = unzipSync(papier.dossierzip(inhoud));
  const nummer = inhoud.bron.zaak.zaaknummer;
  const namen = Object.keys(bestanden);
  expect(namen.slice(0, 2)).toEqual([`dossier-${nummer}.pdf`, `dossier-${nummer}.json`]);
  expect(namen.filter((naam) => naam.startsWith('brieven/'))).toHaveLength(inhoud.bron.zaak.brieven.length);
  // Two uploads of one name stay two files.
  const contracten = namen.filter((naam) => naam.endsWith('-contract.pdf'));
  expect(contracten.map((naam) => new TextDecoder().decode(bestanden[naam])).toSorted()).toEqual([
    '%PDF-1.7 a',
    '%PDF-1.7 b',
  ]);
  const json = new TextDecoder().decode(bestanden[`dossier-${nummer}.json`]);
  expect(JSON.parse(json)).toMatchObject({ zaak: { id: zaakId }, gebeurtenissen: expect.any(Array) });
  expect(json).not.toContain('123456782');
});

test('a dossier with the BSN says in the audit log that it was shown, and is not for who may only read', async () => {
  const { world, zaakId } = await makeZaak();
  const vraag = { gemeente: G, zaakId, metBestanden: false };
  const getoond = async () =>
    (await world.stores.views.vastleggingen(G, zaakId)).filter(({ gebeurtenis }) => gebeurtenis.soort === 'BsnGetoond');
  await world.usecases.readDossier(RAADPLEGER, { ...vraag, metBsn: false });
  expect(await getoond()).toHaveLength(0);
  await expect(world.usecases.readDossier(RAADPLEGER, { ...vraag, metBsn: true })).rejects.toThrow(
    'Uw rol mag dit niet',
  );
  const { bron } = await world.usecases.readDossier(GROOT, { ...vraag, metBsn: true });
  expect(bron.bsn).toBe('123456782');
  expect((await getoond()).map(({ door }) => door)).toEqual(['e.degroot']);
});
