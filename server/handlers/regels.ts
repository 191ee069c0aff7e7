import { evolveAll } from '../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis, Regeltoepassing } from '../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import { recordGegevens } from './gegevens.ts';
import type { Handlercontext } from './handler.ts';

/**
 * Asks the rule sets one after the other and keeps what they say in `oordeel`, so that the next one sees it. Each leaves its trace.
 * `wis` names the fields of an earlier oordeel that no longer count.
 */
export async function applyRegelsets(
  zaak: Zaak,
  regelsets: readonly string[],
  wis: readonly string[],
  context: Handlercontext,
): Promise<{ readonly zaak: Zaak; readonly gebeurtenissen: readonly Gebeurtenis[] }> {
  const leeg = Object.fromEntries(wis.map((veld) => [`oordeel.${veld}`, null]));
  const gebeurtenissen: Gebeurtenis[] = [];
  let werk = zaak;
  let oordeel: Readonly<Record<string, unknown>> = leeg;
  for (const regelset of regelsets) {
    const toepassing = await context.decide(regelset, werk);
    oordeel = { ...oordeel, ...prefix(toepassing) };
    werk = evolveAll(zaak, [...recordGegevens(zaak, oordeel, 'beslisregels')]);
    gebeurtenissen.push({ soort: 'RegelsToegepast', toepassing });
  }
  return { zaak: werk, gebeurtenissen: [...gebeurtenissen, ...recordGegevens(zaak, oordeel, 'beslisregels')] };
}

// helpers

function prefix({ uitkomst }: Regeltoepassing): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(uitkomst).map(([veld, waarde]) => [`oordeel.${veld}`, waarde]));
}
