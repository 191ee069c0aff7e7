import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { readVariantinhoud } from '../api/variantdiagram.ts';
import { readGevolgen } from '../api/variantregels.ts';
import { readProcestekening } from '../diagram/parameterplaats.ts';

/** What the version means as it is now: payment days, and where the running zaken are. */
export function useGevolgen({ gemeente, id, stand }: Variantdetail) {
  return useQuery({
    queryKey: ['gevolgen', gemeente, id, stand],
    queryFn: ({ signal }) => readGevolgen({ gemeente, id }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The drawings of this version, of every process. */
export function useTekeningen({ gemeente, id, diagrammen }: Variantdetail) {
  return useQuery({
    queryKey: ['parameterdiagram', gemeente, id, diagrammen],
    queryFn: async () => (await readVariantinhoud({ gemeente, id })).diagrammen.map(readProcestekening),
  });
}
