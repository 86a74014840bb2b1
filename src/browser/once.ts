/** Does something at the first call; what failed is tried again. */
export function once<T>(begin: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= begin().catch((error: unknown) => {
    begun = undefined;
    throw error;
  }));
}
