import type { Herzieningsplan } from '../../domain/besluit/herziening.ts';
import { planHerziening } from '../../domain/besluit/herziening.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';

/** Calculates the amount by the minimum wage of the date, and says when that cannot be done yet. */
export const calculateHerziening: Handler = ({ zaak, context }) => {
  const plan = readHerzieningsplan(zaak, context);
  const bedragen = plan.uitkomst === 'berekend' ? plan : undefined;
  return recordGegevens(
    zaak,
    {
      'herziening.uitkomst': plan.uitkomst,
      'herziening.oudCent': bedragen?.oudCent ?? null,
      'herziening.nieuwCent': bedragen?.nieuwCent ?? null,
      'herziening.reden': plan.uitkomst === 'berekend' ? null : plan.reden,
    },
    'herziening',
  );
};

/** What the herziening of this zaak comes to, per the date with which it was started. What cannot be calculated waits for a person. */
export function readHerzieningsplan(
  zaak: Zaak,
  { rekengegevens, parameters }: Pick<Handlercontext, 'rekengegevens' | 'parameters'>,
): Herzieningsplan {
  const { herziening } = zaak.gegevens;
  if (herziening === undefined) throw new TypeError(`Zaak ${zaak.id}: de herziening heeft geen datum.`);
  const { besluiten, gegevens } = zaak;
  try {
    return planHerziening({ besluiten, gegevens }, herziening.datum, { rekengegevens, parameters });
  } catch (fout) {
    if (!(fout instanceof InvoerError)) throw fout;
    return { uitkomst: 'onbekend', reden: fout.message };
  }
}
