import { makeWachtendSignaal } from '../../domain/termijn/signaal.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import { viewProces } from '../../domain/zaak/zaakproces.ts';
import type { Handler } from '../handler.ts';
import { findGestart } from '../termijn.ts';
import { confirmBezwaar } from './bezwaar-bevestigen.ts';
import { readBestreden, readBezwaar, registerBezwaar } from './bezwaar-registreren.ts';

/** A bezwaar that comes in while another one runs. */
export interface Wachtendbezwaar {
  /** The message that its process begins with. */
  readonly bericht: string;
  /** What its process begins with. */
  readonly wijzigingen: readonly Veldwijziging[];
  /** The same as changes of the zaak as it is now, with nothing left of the bezwaar that runs. */
  readonly begin: readonly Veldwijziging[];
}

/** What somebody does after the term of a bezwaar, and what therefore keeps the next one waiting. */
const UITVOERING: readonly string[] = ['UitvoerenBeslissingTask', 'WijzigenNaBezwaarTask'];

/**
 * Registers a bezwaar that has to wait until the one that runs has ended: its term to decide runs from the day of the law (art. 7:10 Awb)
 * and its receipt is confirmed (art. 6:14 Awb) now. Its process begins by itself later, and goes on with that term.
 * @throws InvoerError naming the field, as a bezwaar that does not wait
 */
export function queueBezwaar({ bericht, wijzigingen, begin }: Wachtendbezwaar): Handler {
  return async ({ zaak, element, context }) => {
    const procesId = context.makeId();
    const ingevuld = evolveAll(zaak, [{ soort: 'GegevensVastgelegd', wijzigingen: begin, bron: 'bezwaar' }]);
    const eigen = viewProces(ingevuld, procesId);
    const geregistreerd = await registerBezwaar({ zaak: eigen, element, context });
    const na = evolveAll(eigen, geregistreerd);
    const { door } = readBezwaar(na);
    const termijn = findGestart(geregistreerd);
    const signaal = makeWachtendSignaal(bericht, `Volgend bezwaar, van de ${door}`, {
      vandaag: context.vandaag,
      makeId: context.makeId,
      procesId,
      wijzigingen: [
        ...wijzigingen.filter(({ nieuw }) => nieuw !== undefined),
        { pad: 'bezwaar.besluitId', nieuw: readBestreden(na).id },
        { pad: 'bezwaar.bevestigdOp', nieuw: context.vandaag },
      ],
    });
    const naam = `Beslissen op het volgende bezwaar, van de ${door}`;
    const elementen = [...(termijn?.elementen ?? []), ...UITVOERING];
    return [
      ...(termijn === undefined
        ? []
        : [{ soort: 'TermijnGestart' as const, termijn: { ...termijn, naam, elementen, procesId } }]),
      ...(await confirmBezwaar({ zaak: na, element, context })),
      signaal,
    ];
  };
}
