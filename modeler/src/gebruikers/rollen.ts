import type { Rol } from '../../../server/domain/zaak/zaak.ts';

/** What each role may do, in the order in which a beheerder chooses. */
export const ROLLEN_UITGELEGD: readonly { readonly waarde: Rol; readonly label: string; readonly hulp: string }[] = [
  { waarde: 'consulent', label: 'Consulent', hulp: 'beoordeelt aanvragen en neemt besluiten' },
  { waarde: 'administratie', label: 'Administratie', hulp: 'verwerkt rapporten en gegevens' },
  { waarde: 'raadpleger', label: 'Raadpleger', hulp: 'ziet zaken, wijzigt niets' },
  {
    waarde: 'functioneel_beheerder',
    label: 'Functioneel beheerder',
    hulp: 'ziet zaken en de variant, lost storingen op',
  },
  { waarde: 'beleidsmedewerker', label: 'Beleidsmedewerker', hulp: 'ziet de variant van de gemeente' },
  { waarde: 'beheerder', label: 'Beheerder', hulp: 'beheert accounts, ziet storingen en het auditlog' },
];
