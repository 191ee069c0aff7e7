import type { Request, Response } from 'express';
import { fileTypeFromBuffer } from 'file-type';
import multer from 'multer';
import { hideBsn } from '../domain/bsn.ts';
import { isTeGrootBeeld } from '../domain/dossier/beeldmaat.ts';
import { InvoerError } from '../domain/fouten.ts';
import { UploadError } from './respond.ts';
import type { Upload, Uploadsoort } from './route.ts';

/** What may be uploaded: media type by the extension that the stored name gets. */
const TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** What a telephone makes of a picture, and other programs cannot read. */
const FOTO_VAN_TELEFOON: ReadonlySet<string> = new Set(['image/heic', 'image/heif', 'image/heic-sequence']);

export const UPLOADTYPES: readonly string[] = Object.keys(TYPES);

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_NAME = 120;

const receive = multer({
  storage: multer.memoryStorage(),
  defParamCharset: 'utf8',
  limits: {
    fileSize: MAX_BYTES,
    files: 1,
    fields: 5,
    fieldSize: 500_000,
    fieldNameSize: 50,
    parts: 8,
    headerPairs: 50,
  },
}).single('bestand');

/** Reads a form with one file. @throws UploadError when it is too big or of another kind than its content may be. */
export async function readUpload(request: Request, response: Response, soort: Uploadsoort): Promise<Upload> {
  await receiveFile(request, response);
  const { file } = request;
  if (file === undefined) throw missing();
  const found = await fileTypeFromBuffer(file.buffer);
  if (soort === 'json') return readJsonbestand(file, found?.mime);
  if (soort === 'tabel') return readTabelbestand(file, found?.mime);
  if (soort === 'pakket')
    return { name: safeName(file.originalname, 'jwe'), mediatype: 'application/jose', content: file.buffer };
  if (soort === 'bankbestand') return readBankbestand(file, found?.mime);
  const extension = found === undefined ? undefined : TYPES[found.mime];
  if (found !== undefined && FOTO_VAN_TELEFOON.has(found.mime)) {
    throw new UploadError(
      415,
      'Een foto van een telefoon (heic) kan niet. Bewaar hem als jpg of pdf en kies dat bestand.',
    );
  }
  if (found === undefined || extension === undefined) {
    throw new UploadError(415, 'Dit soort bestand kan niet. Kies een pdf, png, jpg, docx of odt.');
  }
  if (isTeGrootBeeld(file.buffer, found.mime)) {
    throw new UploadError(413, 'Deze afbeelding heeft te veel beeldpunten. Maak hem kleiner, of bewaar hem als pdf.');
  }
  return { name: safeName(file.originalname, extension), mediatype: found.mime, content: file.buffer };
}

/** Data as text. */
function readJsonbestand(file: Express.Multer.File, mime: string | undefined): Upload {
  if (mime !== undefined) throw new UploadError(415, 'Dit soort bestand kan niet. Kies een JSON-bestand.');
  return { name: safeName(hideBsn(file.originalname), 'json'), mediatype: 'application/json', content: file.buffer };
}

/** A table as text: a workbook of a spreadsheet has to be saved as CSV first. */
function readTabelbestand(file: Express.Multer.File, mime: string | undefined): Upload {
  if (mime !== undefined && !startsWithMark(file.buffer)) {
    throw new UploadError(415, 'Dit soort bestand kan niet. Bewaar de lijst in Excel als CSV en kies dat bestand.');
  }
  return { name: safeName(hideBsn(file.originalname), 'csv'), mediatype: 'text/csv', content: file.buffer };
}

/** "Unicode text" of Excel: UTF-16 with its mark. By its first bytes it is taken for music. */
function startsWithMark(inhoud: Uint8Array): boolean {
  return (inhoud[0] === 0xff && inhoud[1] === 0xfe) || (inhoud[0] === 0xfe && inhoud[1] === 0xff);
}

/** Text only; whoever reads it decides what it says. */
function readBankbestand(file: Express.Multer.File, mime: string | undefined): Upload {
  if (mime !== undefined && mime !== 'application/xml') {
    throw new UploadError(415, 'Dit soort bestand kan niet. Kies een xml of csv van de bank.');
  }
  const xml = /^(?:\uFEFF)?\s*</.test(file.buffer.subarray(0, 100).toString('utf8'));
  const [mediatype, extensie] = xml ? ['application/xml', 'xml'] : ['text/csv', 'csv'];
  return {
    name: safeName(hideBsn(file.originalname), extensie ?? ''),
    mediatype: mediatype ?? '',
    content: file.buffer,
  };
}

/** A name without folders, control characters or a second extension that does something: "één contract.pdf". */
export function safeName(original: string, extension: string): string {
  const base = original.normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? '';
  const stem = base
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[^\p{L}\p{N} _()-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_NAME)
    // Half of a sign that was cut: a name with it cannot be sent back.
    .replace(/\p{Cs}$/u, '');
  return `${stem === '' ? 'document' : stem}.${extension}`;
}

function receiveFile(request: Request, response: Response): Promise<void> {
  if (!request.is('multipart/form-data')) {
    return Promise.reject(new UploadError(415, 'Stuur het bestand als formulier, in het veld ‘bestand’.'));
  }
  return new Promise((resolve, reject) => {
    receive(request, response, (error: unknown) => (error === undefined ? resolve() : reject(translate(error))));
  });
}

/** Whatever a broken form makes multer or its parser say, the sender is the one who can repair it. */
function translate(error: unknown): Error {
  if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE') {
    return new UploadError(413, 'Dit bestand is te groot. Kies een bestand van hoogstens 10 MB.');
  }
  return error instanceof Error ? missing() : new TypeError('multer failed without an error');
}

function missing(): InvoerError {
  return new InvoerError('Er is geen bestand meegestuurd.', [{ veld: 'bestand', melding: 'Kies één bestand.' }]);
}
