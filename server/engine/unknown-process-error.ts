/** A process or version that this server does not have. */
export class UnknownProcessError extends Error {
  override readonly name = 'UnknownProcessError';
}
