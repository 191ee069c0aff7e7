import type { Request } from 'express';
import type { z } from 'zod';
import type { Rol } from '../domain/zaak/zaak.ts';
import type { Actor } from '../usecases/usecases.ts';
import type { Services } from './services.ts';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** Who may call a route: everybody, everybody who is logged in, or who has one of these roles (in the gemeente of the path). */
export type Access = 'openbaar' | 'ingelogd' | readonly Rol[];

/** Bytes that leave as a file. `inline` shows them in the browser, otherwise they are downloaded. */
export interface Filereply {
  readonly mediatype: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly inline: boolean;
  /** Content security policy of a page that is shown; the policy of the app when absent. */
  readonly policy?: string;
}

/** What an uploaded file was checked to be. */
export interface Upload {
  readonly name: string;
  readonly mediatype: string;
  readonly content: Uint8Array;
}

/** What a route takes: something for the dossier, an answer of the bank, or a table of a spreadsheet. */
export type Uploadsoort = 'document' | 'bankbestand' | 'tabel' | 'json' | 'pakket';

export type Answer =
  | { readonly kind: 'json'; readonly status: 200 | 201; readonly schema: z.ZodType }
  | { readonly kind: 'text'; readonly mediatype: string }
  | { readonly kind: 'file'; readonly mediatypes: readonly string[] }
  | { readonly kind: 'empty' };

/** One call of a route after all checks: everything in it has the type that its schema promises. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly actor: Actor;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly upload: Upload | undefined;
  /** Only for the routes that begin and end a session. */
  readonly request: Request;
}

/**
 * One route as data. The router, the OpenAPI document and the authorisation matrix are all made of the list of these, so they
 * cannot say different things.
 */
export interface Route {
  readonly method: Method;
  /** As OpenAPI writes it: "/api/gemeenten/{gemeente}/zaken". */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  readonly access: Access;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | undefined;
  /** The body is a form with one file of this kind in the field `bestand`. */
  readonly takesUpload: Uploadsoort | false;
  /** Wrong answers are counted per account: the login. */
  readonly limitsLogin: boolean;
  readonly answer: Answer;
  readonly handle: (services: Services, call: Call<never, never, never>) => Promise<unknown>;
}
