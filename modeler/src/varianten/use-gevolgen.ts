import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Variantdetail } from '../../../server/usecases/variantversies.ts';
import { readGevolgen } from '../api/variantregels.ts';
import { readVariantinhoud } from '../api/variantdiagram.ts';

/** What the version means as it is now: payment days, and where the running zaken are. */
export function useGevolgen({ gemeente, id, stand }: Variantdetail) {
  return useQuery({
    queryKey: ['gevolgen', gemeente, id, stand],
    queryFn: ({ signal }) => readGevolgen({ gemeente, id }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The drawing of this version, with the name of each element by its id. */
export function useTekening({ gemeente, id, diagrammen }: Variantdetail) {
  return useQuery({
    queryKey: ['parameterdiagram', gemeente, id, diagrammen],
    queryFn: async () => {
      const xml = (await readVariantinhoud({ gemeente, id })).diagrammen[0]?.xml;
      return xml === undefined ? null : { xml, namen: readNamen(xml) };
    },
  });
}

// helpers

function readNamen(xml: string): ReadonlyMap<string, string> {
  const benoemd = new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('[id][name]');
  return new Map(Array.from(benoemd, (element) => [element.id, element.getAttribute('name') ?? element.id]));
}
