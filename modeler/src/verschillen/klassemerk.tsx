import type { Gevolgklasse } from '../../../server/domain/bijlage/bijlage.ts';
import { Icoon, type Icoonnaam } from '../onderdelen/icoon.tsx';

/** Sign and word of each class. */
export const KLASSEN: readonly { readonly klasse: Gevolgklasse; readonly icoon: Icoonnaam; readonly stijl: string }[] =
  [
    { klasse: 'rechtsgevolg', icoon: 'wet', stijl: 'laat' },
    { klasse: 'werkgevolg', icoon: 'potlood', stijl: 'nu' },
    { klasse: 'opmaak', icoon: 'kader', stijl: 'stil' },
  ];

/** The class of a difference: sign, word and colour. */
export function Klassemerk({ klasse }: { readonly klasse: Gevolgklasse }) {
  const merk = KLASSEN.find((kandidaat) => kandidaat.klasse === klasse);
  return (
    <span className={`werk-merkje werk-merkje--${merk?.stijl ?? 'stil'}`}>
      {merk && <Icoon naam={merk.icoon} />}
      {klasse}
    </span>
  );
}
