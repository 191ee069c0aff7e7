import type { Variantstatus } from '../../../server/domain/variant/variantversie.ts';
import { Icoon, type Icoonnaam } from '../onderdelen/icoon.tsx';

interface Merk {
  readonly naam: string;
  readonly soort: string;
  readonly icoon: Icoonnaam;
}

const MERKEN: Readonly<Record<Variantstatus, Merk>> = {
  concept: { naam: 'Concept', soort: 'vandaag', icoon: 'document' },
  ter_controle: { naam: 'Ter controle', soort: 'nu', icoon: 'persoon' },
  gepubliceerd: { naam: 'Gepubliceerd', soort: 'klaar', icoon: 'klaar' },
  ingetrokken: { naam: 'Ingetrokken', soort: 'stil', icoon: 'kruis' },
};

/** The status of a version: sign, word and colour. */
export function Statusmerk({ status }: { readonly status: Variantstatus }) {
  const { naam, soort, icoon } = MERKEN[status];
  return (
    <span className={`werk-merkje werk-merkje--${soort}`}>
      <Icoon naam={icoon} />
      {naam}
    </span>
  );
}
