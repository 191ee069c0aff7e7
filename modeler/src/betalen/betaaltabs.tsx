import { type Paginatab, Paginatabs } from '../onderdelen/paginatabs.tsx';

const TABS = [
  { pad: 'betalen', naam: 'Betaalruns', rollen: ['consulent', 'administratie'] },
  { pad: 'verrekeningen', naam: 'Verrekeningen', rollen: ['consulent', 'administratie'] },
  { pad: 'uren', naam: 'Uren aanleveren', rollen: ['consulent', 'administratie'] },
  { pad: 'herziening', naam: 'Herziening', rollen: ['consulent', 'administratie', 'beheerder'] },
] as const satisfies readonly Paginatab[];

/** From the payment runs to what decides their amounts, and back. */
export function Betaaltabs({ hier }: { readonly hier: (typeof TABS)[number]['pad'] }) {
  return <Paginatabs naam="Betalen" tabs={TABS} hier={hier} />;
}
