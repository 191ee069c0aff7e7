import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiFout, describeFout } from '../../modeler/src/api/api-fout.ts';
import { get, post, setCsrfToken, setSessieEndHandler } from '../../modeler/src/api/verzoek.ts';

interface Gestuurd {
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

const echteFetch = globalThis.fetch;
let gestuurd: Gestuurd[] = [];

/** A server that gives one answer to everything. */
function answerWith(status: number, inhoud?: unknown): void {
  globalThis.fetch = async (_pad, init) => {
    gestuurd.push({ headers: init?.headers as Record<string, string>, body: init?.body });
    return new Response(inhoud === undefined ? null : JSON.stringify(inhoud), { status });
  };
}

beforeEach(() => {
  gestuurd = [];
  setCsrfToken('geheim');
  setSessieEndHandler(() => {});
});
afterEach(() => {
  globalThis.fetch = echteFetch;
});

describe('a request to the server', () => {
  it('carries the CSRF token only when it changes something', async () => {
    answerWith(200, {});
    await get('/api/x');
    await post('/api/x', { a: 1 });
    expect(gestuurd.map(({ headers }) => headers['x-csrf-token'])).toEqual([undefined, 'geheim']);
    expect(gestuurd[1]?.body).toBe('{"a":1}');
  });

  it('sends a form as a form, so that the browser sets its boundary', async () => {
    answerWith(201, {});
    await post('/api/x', new FormData());
    expect(gestuurd[0]?.headers['content-type']).toBeUndefined();
  });

  it('answers with nothing when there is nothing', async () => {
    answerWith(204);
    await expect(post('/api/x')).resolves.toBeUndefined();
  });

  it('turns a problem document into an error that names the fields', async () => {
    answerWith(422, { title: 'Niet goed', detail: 'Controleer 1 antwoord.', fouten: [{ veld: 'a', melding: 'b' }] });
    const fout = await post('/api/x').catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(ApiFout);
    expect(fout).toMatchObject({ status: 422, velden: [{ veld: 'a', melding: 'b' }] });
    expect(describeFout(fout)).toBe('Controleer 1 antwoord.');
  });

  it('keeps who was first in a conflict, and the code of a failure', async () => {
    answerWith(409, { detail: 'x', conflict: { door: 'collega' } });
    await expect(post('/api/x')).rejects.toMatchObject({ conflict: { door: 'collega' } });
    answerWith(500, { detail: 'x', foutcode: 'AB12' });
    await expect(post('/api/x')).rejects.toMatchObject({ code: 'AB12' });
  });

  it('notices that the session has ended, but not at a wrong password', async () => {
    let geeindigd = 0;
    setSessieEndHandler(() => {
      geeindigd += 1;
    });
    answerWith(401, { detail: 'Niet aangemeld.' });
    await expect(post('/api/sessie', {})).rejects.toMatchObject({ status: 401 });
    expect(geeindigd).toBe(0);
    await expect(get('/api/gemeenten/x/zaken')).rejects.toMatchObject({ status: 401 });
    expect(geeindigd).toBe(1);
  });

  it('says in Dutch that there is no connection and that nothing is lost', async () => {
    globalThis.fetch = async () => {
      throw new TypeError('network');
    };
    const fout = await get('/api/x').catch((reden: unknown) => reden);
    expect(describeFout(fout)).toContain('niets verloren');
  });
});
