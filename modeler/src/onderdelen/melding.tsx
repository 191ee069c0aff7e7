import type { ReactNode } from 'react';
import { Icoon, type Icoonnaam } from './icoon.tsx';

export type Meldingsoort = 'info' | 'laat' | 'vandaag' | 'klaar' | 'anders';

const TEKENS: Readonly<Record<Meldingsoort, Icoonnaam>> = {
  info: 'info',
  laat: 'driehoek',
  vandaag: 'stip',
  klaar: 'klaar',
  anders: 'anders',
};

interface Eigenschappen {
  readonly soort?: Meldingsoort;
  readonly icoon?: Icoonnaam;
  readonly children: ReactNode;
}

/** A message in the page: sign, words and colour. */
export function Melding({ soort = 'info', icoon, children }: Eigenschappen) {
  return (
    <div className={`werk-melding werk-melding--${soort}`}>
      <Icoon naam={icoon ?? TEKENS[soort]} />
      <div>{children}</div>
    </div>
  );
}
