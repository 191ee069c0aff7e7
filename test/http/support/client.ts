import { WACHTWOORD } from './test-server.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The answer as JSON; undefined when it is none. */
  readonly json: Record<string, unknown> | undefined;
}

/** A browser that keeps one cookie and sends the CSRF token, as the app does. */
export class Client {
  readonly #url: string;
  #cookie = '';
  csrfToken = '';

  constructor(url: string) {
    this.#url = url;
  }

  get cookie(): string {
    return this.#cookie;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('POST', path, body, headers);
  }

  async login(gebruikersnaam: string, wachtwoord = WACHTWOORD): Promise<Reply> {
    const reply = await this.post('/api/sessie', { gebruikersnaam, wachtwoord });
    if (typeof reply.json?.['csrfToken'] === 'string') this.csrfToken = reply.json['csrfToken'];
    return reply;
  }

  /** A body that is a string goes as it is; anything else as JSON, a form as a form. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const own: Record<string, string> = {};
    if (this.#cookie !== '') own['cookie'] = this.#cookie;
    if (this.csrfToken !== '' && method !== 'GET') own['x-csrf-token'] = this.csrfToken;
    if (body !== undefined && !(body instanceof FormData)) own['content-type'] = 'application/json';
    const reply = await fetch(this.#url + path, {
      method,
      headers: { ...own, ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: encode(body) }),
    });
    const cookie = reply.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie !== undefined) this.#cookie = cookie;
    const text = await reply.text();
    return { status: reply.status, headers: reply.headers, text, json: parse(reply, text) };
  }
}

/** A client that is logged in. */
export async function loginAs(url: string, gebruikersnaam: string): Promise<Client> {
  const client = new Client(url);
  const reply = await client.login(gebruikersnaam);
  if (reply.status !== 200) throw new Error(`Login of ${gebruikersnaam} failed: ${reply.text}`);
  return client;
}

function encode(body: unknown): string | FormData {
  return typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
}

function parse(reply: Response, text: string): Record<string, unknown> | undefined {
  const isJson = /json/.test(reply.headers.get('content-type') ?? '');
  return isJson ? (JSON.parse(text) as Record<string, unknown>) : undefined;
}
