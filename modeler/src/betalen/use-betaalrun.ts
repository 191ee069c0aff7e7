import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { ApiFout } from '../api/api-fout.ts';
import { readBetaalrun } from '../api/betalen.ts';

/** One run, read again when somebody comes back to the page. */
export function useBetaalrun(gemeente: string, runId: string) {
  return useQuery({
    queryKey: ['betaalrun', gemeente, runId],
    queryFn: () => readBetaalrun(gemeente, runId),
    refetchOnWindowFocus: true,
  });
}

/** A command on a run: the answer is the run as it became. Who was too late gets the run of now with the message. */
export function useRunwijziging<T, R extends Betaalrundetail = Betaalrundetail>(
  run: Betaalrundetail,
  send: (invoer: T) => Promise<R>,
) {
  const client = useQueryClient();
  const sleutel = ['betaalrun', run.gemeente, run.id];
  return useMutation({
    mutationFn: send,
    onSuccess: async (nieuw) => {
      client.setQueryData(sleutel, nieuw);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['betaalruns', run.gemeente] }),
        client.invalidateQueries({ queryKey: ['betaalbestanden', run.gemeente, run.id] }),
      ]);
    },
    onError: (fout) => {
      if (fout instanceof ApiFout && fout.status === 409) void client.invalidateQueries({ queryKey: sleutel });
    },
  });
}
