/**
 * Does something for every item, and gives the answers in the order of the items. Each worker takes the next item as soon as it is done with
 * the one before, so that a large item holds up nobody. When one throws, the others finish what they began and the error is thrown then.
 */
export async function divideWork<Item, Worker, Answer>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (item: Item, worker: Worker) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const rest = items.entries();
  let stop = false;
  const ready = workers.map(async (worker) => {
    for (const [place, item] of rest) {
      if (stop) return;
      try {
        answers.set(place, await work(item, worker));
      } catch (error) {
        stop = true;
        throw error;
      }
    }
  });
  await Promise.allSettled(ready);
  await Promise.all(ready);
  return [...answers].toSorted(([a], [b]) => a - b).map(([, answer]) => answer);
}
