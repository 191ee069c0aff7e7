/** Whether the error is MongoDB's "duplicate key" (11000), alone or as every error of a bulk write. */
export function isDuplicateKey(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 11_000) return false;
  const delen =
    'writeErrors' in error && Array.isArray(error.writeErrors) ? (error.writeErrors as { code?: number }[]) : [];
  return delen.every((deel) => deel.code === 11_000);
}

/** Repeats an upsert that lost the race for a new document: the second time the document is there and the guard decides. */
export async function retryDuplicateKey<T>(work: () => Promise<T>, pogingen = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (pogingen <= 1 || !isDuplicateKey(error)) throw error;
    return retryDuplicateKey(work, pogingen - 1);
  }
}
