import { ROLLEN, type Rol } from '../domain/zaak/zaak.ts';

/** Everybody who can log in. */
export const ALLEN: readonly Rol[] = ROLLEN;
/** Who does the tasks of a zaak, and pays. */
export const BEHANDELAARS: readonly Rol[] = ['consulent', 'administratie'];
/** Accounts and the log of everything: only for who answers for them. */
export const BEHEERDERS: readonly Rol[] = ['beheerder'];
/** Who may look at every zaak of the gemeente. */
export const LEZERS: readonly Rol[] = ['consulent', 'administratie', 'raadpleger', 'functioneel_beheerder'];
/** Who looks at variants. */
export const VARIANTLEZERS: readonly Rol[] = ['functioneel_beheerder', 'beheerder', 'beleidsmedewerker'];
/** Who makes them. */
export const VARIANTMAKERS: readonly Rol[] = ['functioneel_beheerder'];
/** Who may be the second pair of eyes on them. */
export const CONTROLEURS: readonly Rol[] = ['functioneel_beheerder', 'beheerder'];
/** Figures without names: also for who answers for the work and does not see the zaken. */
export const OVERZICHTLEZERS: readonly Rol[] = ROLLEN;
/** Who may make the bijlage of the verordening. */
export const BIJLAGELEZERS: readonly Rol[] = ['beleidsmedewerker', 'functioneel_beheerder', 'beheerder', 'consulent'];
