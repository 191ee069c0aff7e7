import type { Response } from 'express';
import type { Answer, Filereply } from './route.ts';

/** Sends what a handler returned in the way that its route promises. */
export function sendAnswer(response: Response, answer: Answer, value: unknown): void {
  switch (answer.kind) {
    case 'json':
      response.status(answer.status).json(answer.schema.parse(value));
      return;
    case 'text':
      response.type(answer.mediatype).send(value);
      return;
    case 'file':
      sendFile(response, answer.mediatypes, value as Filereply);
      return;
    case 'empty':
      response.status(204).end();
      return;
    default:
      answer satisfies never;
  }
}

/** Files come from outside: never guessed, never run, and only of the kinds that the route names. */
function sendFile(response: Response, mediatypes: readonly string[], file: Filereply): void {
  if (!mediatypes.includes(file.mediatype)) throw new TypeError(`A file of type ${file.mediatype} may not leave here`);
  response.set({
    'content-type': file.mediatype,
    'content-disposition': `${file.inline ? 'inline' : 'attachment'}; ${filenameOf(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
  if (!file.inline) response.set('content-security-policy', "default-src 'none'; sandbox");
  else if (file.policy !== undefined) response.set('content-security-policy', file.policy);
  response.send(Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength));
}

/** RFC 6266: the real name for browsers, an ASCII one for the rest. */
function filenameOf(name: string): string {
  const ascii = name.replaceAll(/[^A-Za-z0-9 ._-]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
