import type { Tijdstip } from '../domain/zaak/zaak.ts';
import type { Storing, StoringStore } from '../ports.ts';
import { describeFout } from './describe-fout.ts';

/** Shows a failure to the beheerder; the same one again counts as another attempt. */
export async function reportStoring(
  storingen: StoringStore,
  storing: Pick<Storing, 'id' | 'gemeente' | 'zaakId' | 'soort' | 'omschrijving'>,
  fout: unknown,
  nu: Tijdstip,
): Promise<void> {
  const vorige = await storingen.find(storing.id);
  const open = vorige?.status === 'open' ? vorige : undefined;
  await storingen.report({
    ...storing,
    fout: describeFout(fout),
    pogingen: (open?.pogingen ?? 0) + 1,
    sinds: open?.sinds ?? nu,
    status: 'open',
  });
}
