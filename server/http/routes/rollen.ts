import { ROLLEN, type Rol } from '../../domain/zaak.ts';

/** Who may read zaken: whoever works on them, and who has to be able to look something up. */
export const LEZERS: readonly Rol[] = ['consulent', 'administratie', 'raadpleger'];

/** Who works on zaken. */
export const WERKERS: readonly Rol[] = ['consulent', 'administratie'];

/** Who keeps the installation running. */
export const BEHEERDERS: readonly Rol[] = ['functioneel_beheerder', 'beheerder'];

/** The audit log holds the data of every zaak: only for the beheerder. */
export const AUDITORS: readonly Rol[] = ['beheerder'];

/** Whoever works for the gemeente, in any role. */
export const IEDEREEN_VAN_DE_GEMEENTE: readonly Rol[] = ROLLEN;
