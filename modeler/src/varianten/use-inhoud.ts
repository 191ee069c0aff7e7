import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { readVariantinhoud } from '../api/variantdiagram.ts';

/** The forms, letters and diagrams of a version as it is now, beside the national ones. */
export function useInhoud({ gemeente, id, stand }: Variantdetail) {
  return useQuery({
    queryKey: ['inhoud', gemeente, id, stand],
    queryFn: () => readVariantinhoud({ gemeente, id }),
    placeholderData: keepPreviousData,
  });
}
