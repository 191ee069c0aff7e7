import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLLEN, type Rol } from '../../server/domain/zaak.ts';
import { fillPath, listOperations, makeBody, type Operation } from './support/calls.ts';
import { Client, loginAs, type Reply } from './support/client.ts';
import { type Fixture, GEHEIM, type RealServer, startRealServer } from './support/real-server.ts';
import { WACHTWOORD } from './support/test-server.ts';

const WERKERS: readonly Rol[] = ['consulent', 'administratie'];
const LEZERS: readonly Rol[] = [...WERKERS, 'raadpleger', 'functioneel_beheerder'];
const VARIANTLEZERS: readonly Rol[] = ['functioneel_beheerder', 'beheerder', 'beleidsmedewerker'];
const BEHEER: readonly Rol[] = ['functioneel_beheerder', 'beheerder'];

/** Who may do what, written down a second time: a change of a right is a change of this table too. */
const RIGHTS: Readonly<Record<string, readonly Rol[] | 'openbaar' | 'ingelogd'>> = {
  'get-health': 'openbaar',
  'post-sessie': 'openbaar',
  'get-sessie': 'ingelogd',
  'delete-sessie': 'ingelogd',
  'get-gemeenten-gemeente-werkvoorraad': WERKERS,
  'get-gemeenten-gemeente-zaken': LEZERS,
  'post-gemeenten-gemeente-zaken': WERKERS,
  'get-gemeenten-gemeente-zaken-zaakId': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-geschiedenis': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-betalingen': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-processen': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-processen-proces': WERKERS,
  'put-gemeenten-gemeente-zaken-zaakId-processen-proces-concept': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-processen': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-bsn': WERKERS,
  'get-gemeenten-gemeente-zaken-zaakId-taken-taakId': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-taken-taakId-oppakken': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-taken-taakId-teruggeven': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-taken-taakId-toewijzen': WERKERS,
  'put-gemeenten-gemeente-zaken-zaakId-taken-taakId-concept': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-taken-taakId-voorbeeld': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-taken-taakId-voorbeeld-brieven-code': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-taken-taakId-afronden': WERKERS,
  'get-gemeenten-gemeente-zaken-zaakId-brieven-briefId': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-documenten-documentId': LEZERS,
  'post-gemeenten-gemeente-zaken-zaakId-documenten': WERKERS,
  'get-gemeenten-gemeente-agenda': LEZERS,
  'get-gemeenten-gemeente-meldingen': ROLLEN,
  'post-gemeenten-gemeente-meldingen-gelezen': ROLLEN,
  'get-gemeenten-gemeente-afwezigheid': WERKERS,
  'put-gemeenten-gemeente-afwezigheid': WERKERS,
  'post-gemeenten-gemeente-afwezigheid-beeindigen': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-taken-taakId-uitstellen': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-taken-taakId-hervatten': WERKERS,
  'get-gemeenten-gemeente-weergaven': WERKERS,
  'put-gemeenten-gemeente-weergaven-kenmerk': WERKERS,
  'delete-gemeenten-gemeente-weergaven-kenmerk': WERKERS,
  'get-gemeenten-gemeente-collegas': WERKERS,
  'get-gemeenten-gemeente-variant': ROLLEN,
  'get-gemeenten-gemeente-formulieren-naam': ROLLEN,
  'get-gemeenten-gemeente-processen-naam-versie': ROLLEN,
  'get-gemeenten-gemeente-bijlage': ['beleidsmedewerker', 'functioneel_beheerder', 'beheerder', 'consulent'],
  'get-gemeenten-gemeente-verschillen': VARIANTLEZERS,
  'get-gemeenten-gemeente-updates': VARIANTLEZERS,
  'get-gemeenten-gemeente-updates-naar': VARIANTLEZERS,
  'put-gemeenten-gemeente-updates-naar-keuzes': ['functioneel_beheerder'],
  'post-gemeenten-gemeente-updates-naar-concept': ['functioneel_beheerder'],
  'get-gemeenten-gemeente-actielog': VARIANTLEZERS,
  'get-gemeenten-gemeente-begeleiding-soort': VARIANTLEZERS,
  'put-gemeenten-gemeente-begeleiding-acties-actie': ['beleidsmedewerker', 'functioneel_beheerder'],
  'get-gemeenten-gemeente-uitleg': ROLLEN,
  'get-gemeenten-gemeente-varianten-variantId-feiten': VARIANTLEZERS,
  'get-gemeenten-gemeente-varianten-variantId-gevolgen': VARIANTLEZERS,
  'post-gemeenten-gemeente-varianten-variantId-proberen': VARIANTLEZERS,
  'post-gemeenten-gemeente-varianten-variantId-regelbereik': VARIANTLEZERS,
  'post-gemeenten-gemeente-varianten-variantId-briefvoorbeeld': VARIANTLEZERS,
  'post-gemeenten-gemeente-varianten-variantId-eigen-briefvoorbeeld': VARIANTLEZERS,
  'post-gemeenten-gemeente-varianten-variantId-regelkeuring': VARIANTLEZERS,
  'get-gemeenten-gemeente-storingen': BEHEER,
  'post-gemeenten-gemeente-storingen-storingId-opnieuw': BEHEER,
  'get-gemeenten-gemeente-auditlog': ['beheerder'],
  'get-gemeenten-gemeente-accountlog': ['beheerder'],
  'get-gemeenten-gemeente-gebruikers': ['beheerder'],
  'post-gemeenten-gemeente-gebruikers': ['beheerder'],
  'put-gemeenten-gemeente-gebruikers-gebruikersnaam': ['beheerder'],
  'post-gemeenten-gemeente-gebruikers-gebruikersnaam-wachtwoord': ['beheerder'],
  'get-gemeenten-gemeente-varianten': VARIANTLEZERS,
  'post-gemeenten-gemeente-varianten': ['functioneel_beheerder'],
  'post-gemeenten-gemeente-variantbestanden': ['functioneel_beheerder'],
  'put-gemeenten-gemeente-vier-ogen': ['beheerder'],
  'get-gemeenten-gemeente-varianten-variantId': VARIANTLEZERS,
  'get-gemeenten-gemeente-varianten-variantId-bestand': VARIANTLEZERS,
  'put-gemeenten-gemeente-varianten-variantId': ['functioneel_beheerder'],
  'put-gemeenten-gemeente-varianten-variantId-afwijkingen-sleutel': ['functioneel_beheerder'],
  'delete-gemeenten-gemeente-varianten-variantId-afwijkingen-sleutel': ['functioneel_beheerder'],
  'put-gemeenten-gemeente-varianten-variantId-waarschuwingen-nr': ['functioneel_beheerder'],
  'get-gemeenten-gemeente-varianten-variantId-inhoud': VARIANTLEZERS,
  'put-gemeenten-gemeente-varianten-variantId-diagrammen-proces': ['functioneel_beheerder'],
  'delete-gemeenten-gemeente-varianten-variantId-diagrammen-proces': ['functioneel_beheerder'],
  'put-gemeenten-gemeente-varianten-variantId-formulieren-naam': ['functioneel_beheerder'],
  'delete-gemeenten-gemeente-varianten-variantId-formulieren-naam': ['functioneel_beheerder'],
  'put-gemeenten-gemeente-varianten-variantId-brieven-code': ['functioneel_beheerder'],
  'delete-gemeenten-gemeente-varianten-variantId-brieven-code': ['functioneel_beheerder'],
  'put-gemeenten-gemeente-varianten-variantId-teksten-brief-blok': ['functioneel_beheerder'],
  'delete-gemeenten-gemeente-varianten-variantId-teksten-brief-blok': ['functioneel_beheerder'],
  'put-gemeenten-gemeente-varianten-variantId-regels-naam': ['functioneel_beheerder'],
  'delete-gemeenten-gemeente-varianten-variantId-regels-naam': ['functioneel_beheerder'],
  'get-gemeenten-gemeente-varianten-variantId-proefdraaien': VARIANTLEZERS,
  'post-gemeenten-gemeente-varianten-variantId-proefdraaien': ['functioneel_beheerder'],
  'get-gemeenten-gemeente-varianten-variantId-proefdraaien-proefId': VARIANTLEZERS,
  'delete-gemeenten-gemeente-varianten-variantId-proefdraaien-proefId': ['functioneel_beheerder'],
  'get-gemeenten-gemeente-varianten-variantId-proefdraaien-proefId-zaken-nummer': VARIANTLEZERS,
  'get-gemeenten-gemeente-varianten-variantId-lopende-zaken': VARIANTLEZERS,
  'post-gemeenten-gemeente-varianten-variantId-migraties': ['functioneel_beheerder'],
  'post-gemeenten-gemeente-varianten-variantId-migraties-migratieId-terugzetten': ['functioneel_beheerder'],
  'post-gemeenten-gemeente-varianten-variantId-aanbieden': ['functioneel_beheerder'],
  'post-gemeenten-gemeente-varianten-variantId-publiceren': BEHEER,
  'post-gemeenten-gemeente-varianten-variantId-terugsturen': BEHEER,
  'post-gemeenten-gemeente-varianten-variantId-intrekken': ['functioneel_beheerder'],
  'get-gemeenten-gemeente-verrekeningen': [...LEZERS, 'beheerder'],
  'post-gemeenten-gemeente-verrekeningen': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-vorderingen-vorderingId-ontvangsten': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-vorderingen-vorderingId-kwijtscheldingen': ['consulent'],
  'get-gemeenten-gemeente-agenda-koppeling': LEZERS,
  'post-gemeenten-gemeente-agenda-koppeling': LEZERS,
  'delete-gemeenten-gemeente-agenda-koppeling': LEZERS,
  'get-agenda-geheim': 'openbaar',
  'get-gemeenten-gemeente-overzicht': ROLLEN,
  'get-gemeenten-gemeente-doorlooptijden': ROLLEN,
  'get-gemeenten-gemeente-doorlooptijden-formulier': ROLLEN,
  'get-gemeenten-gemeente-herziening': [...LEZERS, 'beheerder'],
  'get-gemeenten-gemeente-herziening-voortgang': [...LEZERS, 'beheerder'],
  'post-gemeenten-gemeente-herziening': ['consulent', 'beheerder'],
  'get-gemeenten-gemeente-betaalruns': LEZERS,
  'post-gemeenten-gemeente-betaalruns': WERKERS,
  'get-gemeenten-gemeente-betaalruns-runId': LEZERS,
  'post-gemeenten-gemeente-betaalruns-runId-opnieuw': WERKERS,
  'post-gemeenten-gemeente-betaalruns-runId-aanbieden': WERKERS,
  'post-gemeenten-gemeente-betaalruns-runId-terugsturen': WERKERS,
  'post-gemeenten-gemeente-betaalruns-runId-goedkeuren': WERKERS,
  'post-gemeenten-gemeente-betaalruns-runId-aangeboden': WERKERS,
  'post-gemeenten-gemeente-betaalruns-runId-terugmelding': WERKERS,
  'post-gemeenten-gemeente-betaalruns-runId-intrekken': WERKERS,
  'put-gemeenten-gemeente-betaalruns-runId-regels-regelId-uitsluiting': WERKERS,
  'post-gemeenten-gemeente-betaalruns-runId-regels-regelId-terugzetten': WERKERS,
  'get-gemeenten-gemeente-betaalruns-runId-bestanden': WERKERS,
  'get-gemeenten-gemeente-betaalruns-runId-bestanden-bestand': WERKERS,
  'post-gemeenten-gemeente-betaalruns-runId-terugmelding-lezen': WERKERS,
  'get-gemeenten-gemeente-zaken-zaakId-metingen': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-metingen-bestand': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-loonwaarderapport-voorbeeldbestand': LEZERS,
  'post-gemeenten-gemeente-zaken-zaakId-loonwaarderapport-lezen': WERKERS,
  'get-gemeenten-gemeente-verzending': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-verzending': LEZERS,
  'post-gemeenten-gemeente-verzending-briefId': WERKERS,
  'post-gemeenten-gemeente-verzending-mails': WERKERS,
  'put-gemeenten-gemeente-zaken-zaakId-digitaal-akkoord': WERKERS,
  'post-gemeenten-gemeente-printbatches': WERKERS,
  'get-gemeenten-gemeente-printbatches-batchId': WERKERS,
  'post-gemeenten-gemeente-printbatches-batchId-post': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-dossier': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-gws': LEZERS,
  'get-gemeenten-gemeente-zaken-zaakId-gws-besluitId-csv': LEZERS,
  'post-gemeenten-gemeente-zaken-zaakId-gws-besluitId': WERKERS,
  'get-gemeenten-gemeente-zaken-zaakId-uren': LEZERS,
  'post-gemeenten-gemeente-zaken-zaakId-uren': WERKERS,
  'post-gemeenten-gemeente-zaken-zaakId-uren-opgaveId-intrekken': WERKERS,
  'get-gemeenten-gemeente-overdrachten': WERKERS,
  'get-gemeenten-gemeente-overdrachten-sleutel': WERKERS,
  'post-gemeenten-gemeente-overdrachten-sleutels': WERKERS,
  'post-gemeenten-gemeente-overdrachten-inlezen': WERKERS,
  'get-gemeenten-gemeente-overdrachten-pakketId': WERKERS,
  'get-gemeenten-gemeente-overdrachten-pakketId-bestand': WERKERS,
  'post-gemeenten-gemeente-overdrachten-pakketId-overnemen': WERKERS,
  'get-gemeenten-gemeente-brp-controle': WERKERS,
  'get-gemeenten-gemeente-brp-controle-voorbeeldbestand': WERKERS,
  'post-gemeenten-gemeente-brp-controle-vergelijken': WERKERS,
  'post-gemeenten-gemeente-brp-controle-starten': WERKERS,
  'get-gemeenten-gemeente-uren': WERKERS,
  'get-gemeenten-gemeente-uren-lijst': WERKERS,
  'get-gemeenten-gemeente-uren-voorbeeldbestand': WERKERS,
  'post-gemeenten-gemeente-uren-inlezen': WERKERS,
  'post-gemeenten-gemeente-uren-vastleggen': WERKERS,
  'post-sessie-wachtwoord': 'ingelogd',
  'post-demo-datum': ROLLEN,
  'get-formulieren-naam': 'ingelogd',
  'get-processen-naam-versie': 'ingelogd',
  'post-rekentool-subsidie': 'ingelogd',
  'post-rekentool-kalender': 'ingelogd',
  'post-rekentool-termijn': 'ingelogd',
  'post-rekentool-verloop': 'ingelogd',
};

const OWN = 'olst-wijhe';
const OTHER = 'voorbeeldstad';

let server: RealServer;
let own: Fixture;
let other: Fixture;
let operations: readonly Operation[];
const clients = new Map<Rol, Client>();

beforeAll(async () => {
  server = await startRealServer();
  own = await server.addZaak(OWN);
  other = await server.addZaak(OTHER);
  operations = listOperations((await new Client(server.url).get('/api/openapi.json')).json);
  for (const rol of ROLLEN) clients.set(rol, await loginAs(server.url, `${rol}.${OWN}`));
});
afterAll(() => server.close());

/** Open to whoever knows the secret; what is asked here is none. */
const ZONDER_GEHEIM = 'get-agenda-geheim';

async function callAs(rol: Rol, operation: Operation, fixture: Fixture): Promise<Reply> {
  const ends = operation.id === 'delete-sessie' || operation.id === 'post-sessie';
  const client = ends ? await loginAs(server.url, `${rol}.${OWN}`) : clients.get(rol);
  if (client === undefined) throw new Error(`Nobody is logged in as ${rol}`);
  return client.send(operation.method, fillPath(operation.path, fixture), bodyOf(operation, fixture));
}

function bodyOf(operation: Operation, fixture: Fixture): unknown {
  if (operation.id === 'post-sessie') return { gebruikersnaam: `consulent.${OWN}`, wachtwoord: WACHTWOORD };
  return makeBody(operation, fixture);
}

function mayCall(id: string, rol: Rol): boolean {
  const rights = RIGHTS[id];
  return rights === 'openbaar' || rights === 'ingelogd' || (rights?.includes(rol) ?? false);
}

/** Everything that is kept of the zaken, as one text. */
async function snapshot(): Promise<string> {
  const parts = [own, other].map(async ({ gemeente, zaakId }) => [
    await server.stores.zaken.find(gemeente, zaakId),
    await server.stores.views.vastleggingen(gemeente, zaakId),
    await server.stores.views.zaken({ gemeenten: [gemeente], aantal: 100 }),
    await server.stores.storingen.list([gemeente], 'open'),
    await server.stores.gebruikers.list([gemeente]),
    await server.stores.varianten.list(gemeente),
    await server.stores.betalen.list(gemeente),
  ]);
  return JSON.stringify(await Promise.all(parts));
}

test('the description names the rights of every route as the table does', () => {
  const described = Object.fromEntries(
    operations.map(({ id, access, roles }) => [id, access === 'rollen' ? roles.toSorted() : access]),
  );
  const expected = Object.fromEntries(
    Object.entries(RIGHTS).map(([id, rights]) => [id, typeof rights === 'string' ? rights : rights.toSorted()]),
  );
  expect(described).toEqual(expected);
});

test('without a login nothing answers but what is open to everybody, and nothing is written', async () => {
  const before = await snapshot();
  const answers: Record<string, number> = {};
  for (const operation of operations) {
    const reply = await new Client(server.url).send(
      operation.method,
      fillPath(operation.path, own),
      bodyOf(operation, own),
    );
    answers[operation.id] = reply.status;
  }
  const open = (id: string) => (id === ZONDER_GEHEIM ? 404 : 200);
  const expected = Object.fromEntries(operations.map(({ id }) => [id, RIGHTS[id] === 'openbaar' ? open(id) : 401]));
  expect(answers).toEqual(expected);
  expect(await snapshot()).toBe(before);
});

describe.each(ROLLEN)('%s', (rol) => {
  test('gets no further than the door where the role may not go, and nothing is written', async () => {
    const before = await snapshot();
    const forbidden = operations.filter(({ id }) => !mayCall(id, rol));
    for (const operation of forbidden) {
      const reply = await callAs(rol, operation, own);
      expect([operation.id, reply.status]).toEqual([operation.id, 403]);
      expect(reply.text).not.toContain(GEHEIM[OWN]);
    }
    expect(await snapshot()).toBe(before);
  });

  test('gets nothing of another gemeente, by whatever address, and nothing is written', async () => {
    const before = await snapshot();
    for (const operation of operations.filter(({ path }) => path.includes('{gemeente}'))) {
      const straight = await callAs(rol, operation, other);
      expect([operation.id, straight.status]).toEqual([operation.id, 404]);
      expect(straight.text).not.toContain(GEHEIM[OTHER]);
      if (!/Id}|gebruikersnaam}/.test(operation.path) || !mayCall(operation.id, rol)) continue;
      const crossed = await callAs(rol, operation, { ...other, gemeente: OWN });
      expect([operation.id, crossed.status]).toEqual([operation.id, 404]);
      expect(crossed.text).not.toContain(GEHEIM[OTHER]);
    }
    expect(await snapshot()).toBe(before);
  });

  test('is answered where the role may go, in its own gemeente, with nothing of another', async () => {
    const fixture = await server.addZaak(OWN);
    for (const operation of operations.filter(({ id }) => mayCall(id, rol))) {
      const reply = await callAs(rol, operation, fixture);
      const answered =
        isAnswer(reply) ||
        (operation.id === ZONDER_GEHEIM && reply.status === 404) ||
        (rol === 'administratie' && isTaskOfOther(operation, reply));
      expect([operation.id, reply.status, answered]).toEqual([operation.id, reply.status, true]);
      expect(reply.text).not.toContain(GEHEIM[OTHER]);
    }
  });
});

/** Done, or refused for what was sent, not for who sent it. */
function isAnswer({ status }: Reply): boolean {
  return (status >= 200 && status < 300) || status === 409 || status === 422;
}

/** The first task of a zaak is for the consulent; administratie may see it and not do it. */
function isTaskOfOther({ path }: Operation, { status, json }: Reply): boolean {
  return path.includes('{taakId}') && status === 403 && /voor de rol consulent/.test(String(json?.['detail']));
}

test('lists, counts and searches hold only the own gemeente', async () => {
  const client = await loginAs(server.url, `consulent.${OWN}`);
  for (const path of [`werkvoorraad?lijst=alle&zoek=${GEHEIM[OTHER]}`, `zaken?zoek=${GEHEIM[OTHER]}`]) {
    const reply = await client.get(`/api/gemeenten/${OWN}/${path}`);
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({ rijen: [], totaal: 0 });
  }
  const all = await client.get(`/api/gemeenten/${OWN}/zaken`);
  expect(all.text).toContain(GEHEIM[OWN]);
  expect(all.text).not.toContain(GEHEIM[OTHER]);
});

test('the payment days of another gemeente are not for who does not work there', async () => {
  const client = await loginAs(server.url, `consulent.${OWN}`);
  expect((await client.post('/api/rekentool/kalender', { gemeente: OTHER, jaar: 2026 })).status).toBe(403);
});
