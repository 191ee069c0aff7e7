import type { Bijlagewaarschuwing } from '../../domain/bijlage/bijlage.ts';
import { checkVariant } from '../../rules/guardrails.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { listLagen } from './proceskeuze.ts';

/** What the guardrails say about a version, each with the reason of the gemeente, or of its regio, to go on in spite of it. */
export async function listWaarschuwingen(geldend: GeldendeRegels): Promise<readonly Bijlagewaarschuwing[]> {
  const redenen = listLagen(geldend).flatMap((laag) => laag.redenen ?? []);
  const bevindingen = await checkVariant(geldend);
  return bevindingen.map(({ nr, naam, ernst, melding, grondslag }) => {
    const antwoord = ernst === 'blokkeren' ? undefined : redenen.find((reden) => reden.nr === nr);
    return { nr, naam, melding, grondslag, ...(antwoord === undefined ? {} : { reden: antwoord.reden }) };
  });
}
