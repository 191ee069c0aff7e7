import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Omgeving } from './change-zaak.ts';

/** The titles of the processes of a zaak by name and version, as "naam@versie". */
export async function readProcestitels(
  { proceskeuze }: Pick<Omgeving, 'proceskeuze'>,
  zaak: Zaak,
): Promise<Record<string, string>> {
  const paren = zaak.processen.map(async ({ naam, versie }) => {
    const bron = await proceskeuze.find(zaak.gemeente, { naam, versie });
    return [`${naam}@${versie}`, bron.titel] as const;
  });
  return Object.fromEntries(await Promise.all(paren));
}
