import { z } from 'zod';
import type { Access, Answer, Call, Filereply, Method, Route, Uploadsoort } from './route.ts';
import type { Services } from './services.ts';

const NOTHING = z.strictObject({});
type Nothing = typeof NOTHING;

/** What every kind of route has in common. */
interface Spec<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  readonly access: Access;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly takesUpload?: Uploadsoort;
  readonly limitsLogin?: boolean;
}

type Handle<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R> = (
  services: Services,
  call: Call<z.output<P>, z.output<Q>, z.output<B>>,
) => Promise<R>;

/** A route that answers JSON; the handler's value must fit the schema, and only what the schema names leaves the house. */
export function jsonRoute<
  A extends z.ZodType,
  P extends z.ZodObject = Nothing,
  Q extends z.ZodObject = Nothing,
  B extends z.ZodType = z.ZodUndefined,
>(
  spec: Spec<P, Q, B> & { readonly answer: A; readonly status?: 200 | 201 },
  handle: Handle<P, Q, B, z.input<A>>,
): Route {
  return build(spec, { kind: 'json', status: spec.status ?? 200, schema: spec.answer }, handle);
}

/** A route that answers a file: a letter or a document. */
export function fileRoute<
  P extends z.ZodObject = Nothing,
  Q extends z.ZodObject = Nothing,
  B extends z.ZodType = z.ZodUndefined,
>(spec: Spec<P, Q, B> & { readonly mediatypes: readonly string[] }, handle: Handle<P, Q, B, Filereply>): Route {
  return build(spec, { kind: 'file', mediatypes: spec.mediatypes }, handle);
}

/** A route that answers a text of one media type: a diagram. */
export function textRoute<P extends z.ZodObject = Nothing>(
  spec: Spec<P, Nothing, z.ZodUndefined> & { readonly mediatype: string },
  handle: Handle<P, Nothing, z.ZodUndefined, string>,
): Route {
  return build(spec, { kind: 'text', mediatype: spec.mediatype }, handle);
}

/** A route that answers nothing but "done". */
export function emptyRoute<
  P extends z.ZodObject = Nothing,
  Q extends z.ZodObject = Nothing,
  B extends z.ZodType = z.ZodUndefined,
>(spec: Spec<P, Q, B>, handle: Handle<P, Q, B, void>): Route {
  return build(spec, { kind: 'empty' }, handle);
}

function build<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  spec: Spec<P, Q, B>,
  answer: Answer,
  handle: Handle<P, Q, B, unknown>,
): Route {
  return {
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    ...(spec.description === undefined ? {} : { description: spec.description }),
    tag: spec.tag,
    access: spec.access,
    params: spec.params ?? NOTHING,
    query: spec.query ?? NOTHING,
    body: spec.body,
    takesUpload: spec.takesUpload ?? false,
    limitsLogin: spec.limitsLogin ?? false,
    answer,
    handle,
  };
}
