import type { Termijnsoort, Termijnstand } from '../weergave/termijn.ts';
import { Icoon, type Icoonnaam } from './icoon.tsx';

const TEKENS: Readonly<Record<Termijnsoort, Icoonnaam>> = {
  laat: 'driehoek',
  vandaag: 'stip',
  nog: 'cirkel',
  opgeschort: 'pauze',
  geen: 'min',
};

/** "▲ 2 wd te laat": sign, words and colour together. */
export function Termijnstatus({ stand }: { readonly stand: Termijnstand }) {
  return (
    <span className={`werk-status werk-status--${stand.soort}`}>
      <Icoon naam={TEKENS[stand.soort]} />
      {stand.kort}
    </span>
  );
}

/** The same, as a badge with the words in full, for the head of a page. */
export function Termijnmerkje({ stand }: { readonly stand: Termijnstand }) {
  return (
    <span className={`werk-merkje werk-merkje--${stand.soort}`}>
      <Icoon naam={TEKENS[stand.soort]} />
      {stand.voluit}
    </span>
  );
}
