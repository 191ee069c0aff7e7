/** What a browser wants to hear of: everything in a gemeente, or one zaak. */
export interface Volgvraag {
  readonly gemeente: string;
  readonly zaakId?: string;
}

/** Reads what came in over the socket; undefined when it is anything but a request to follow. */
export function parseVolgvraag(vraag: unknown): Volgvraag | undefined {
  if (typeof vraag !== 'object' || vraag === null || !('gemeente' in vraag)) return undefined;
  const { gemeente } = vraag;
  if (typeof gemeente !== 'string' || !/^[a-z][a-z0-9-]{0,59}$/.test(gemeente)) return undefined;
  if (!('zaakId' in vraag)) return { gemeente };
  const { zaakId } = vraag;
  if (typeof zaakId !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(zaakId)) return undefined;
  return { gemeente, zaakId };
}
