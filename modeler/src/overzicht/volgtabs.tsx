import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import { type Paginatab, Paginatabs } from '../onderdelen/paginatabs.tsx';

const IEDEREEN: readonly Rol[] = [
  'consulent',
  'administratie',
  'functioneel_beheerder',
  'beleidsmedewerker',
  'raadpleger',
  'beheerder',
];

const TABS = [
  { pad: 'overzicht', naam: 'Overzicht', rollen: IEDEREEN },
  { pad: 'doorlooptijden', naam: 'Doorlooptijden', rollen: IEDEREEN },
] as const satisfies readonly Paginatab[];

/** Between how the gemeente stands and how long things took. */
export function Volgtabs({ hier }: { readonly hier: (typeof TABS)[number]['pad'] }) {
  return <Paginatabs naam="Volgen" tabs={TABS} hier={hier} />;
}
