import { type Paginatab, Paginatabs } from '../onderdelen/paginatabs.tsx';

const TABS = [
  { pad: 'zaken', naam: 'Alle zaken', rollen: ['consulent', 'administratie', 'raadpleger'] },
  { pad: 'overdrachten', naam: 'Overdrachten', rollen: ['consulent', 'administratie'] },
  { pad: 'brp-controle', naam: 'BRP-controle', rollen: ['consulent', 'administratie'] },
  { pad: 'inleesverslagen', naam: 'Inleesverslagen', rollen: ['consulent', 'administratie', 'raadpleger'] },
] as const satisfies readonly Paginatab[];

/** From the zaken to the pages about moving; who only reads zaken has no need of them. */
export function Zakentabs({ hier }: { readonly hier: (typeof TABS)[number]['pad'] }) {
  return <Paginatabs naam="Zaken en verhuizingen" tabs={TABS} hier={hier} />;
}
