import { formatVeldwaarde } from '../../../server/domain/zaak/format-veldwaarde.ts';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Accountvastlegging } from '../../../server/ports.ts';
import { ROLNAMEN } from '../weergave/woorden.ts';

const SOORTEN: Readonly<Record<Accountvastlegging['soort'], string>> = {
  toegevoegd: 'Account toegevoegd',
  gewijzigd: 'Account gewijzigd',
  wachtwoord_vernieuwd: 'Nieuw tijdelijk wachtwoord gemaakt',
  eigen_wachtwoord: 'Eigen wachtwoord gewijzigd',
};

const VELDNAMEN: Readonly<Record<string, string>> = {
  naam: 'naam',
  rollen: 'rollen',
  gemeenten: 'gemeenten',
  actief: 'kan inloggen',
};

/** What happened to an account, in words: "Account gewijzigd: kan inloggen: ja → nee". */
export function describeAccountregel({ soort, wijzigingen }: Accountvastlegging): string {
  const delen = wijzigingen.map(({ pad, oud, nieuw }) => {
    const naar = formatWaarde(nieuw);
    return `${VELDNAMEN[pad] ?? pad}: ${oud === undefined ? naar : `${formatWaarde(oud)} → ${naar}`}`;
  });
  return [SOORTEN[soort], delen.join('; ')].filter(Boolean).join(': ');
}

function formatWaarde(waarde: unknown): string {
  if (!Array.isArray(waarde)) return formatVeldwaarde(waarde);
  return waarde.map((deel: unknown) => ROLNAMEN[deel as Rol] ?? formatVeldwaarde(deel)).join(', ') || 'geen';
}
