import { InvoerError } from '../../domain/fouten.ts';
import { decideVerrekening } from '../../domain/verrekenen/vaststellen-verrekening.ts';
import type { Verrekening } from '../../domain/verrekenen/verrekening.ts';
import type { Verrekeninggegevens } from '../../domain/verrekenen/verrekeninggegevens.ts';
import type { Vorderingwijze, Zaakverrekening } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { findBezwaarTot } from '../bezwaar/bezwaar.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { renewPakket } from '../verhuizing/overdracht-klaarzetten.ts';
import { calculateZaakverrekening, findUiterlijkTerug, limitKwartaal, readVerrekening } from './verrekening.ts';

/**
 * Fixes the settlement that somebody checked, or that there is nothing to settle. When the zaak changed after the check nothing is fixed:
 * it is calculated and checked again.
 */
export const fixKwartaalverrekening: Handler = ({ zaak, element, context }) => {
  const verrekening = readVerrekening(zaak);
  const nu = calculateZaakverrekening(zaak, limitKwartaal(verrekening.kwartaal, context.vandaag), context);
  const gelijk = isZelfde(nu, verrekening.voorstel);
  return [
    ...recordGegevens(zaak, { 'verrekening.afloop': findAfloop(nu, gelijk) }, element.naam),
    ...(gelijk ? decideZaakverrekening(zaak, verrekening, 'kwartaal', context) : []),
  ];
};

function findAfloop(verrekening: Verrekening, gelijk: boolean): NonNullable<Verrekeninggegevens['afloop']> {
  if (!gelijk) return 'opnieuw';
  return verrekening.regels.length === 0 ? 'niets' : 'versturen';
}

/** Whether two settlements come to the same months and amounts. */
export function isZelfde(a: Verrekening, b: Verrekening): boolean {
  const kern = ({ regels, wijze }: Verrekening) =>
    JSON.stringify([wijze, regels.map(({ maand, verschilCent }) => [maand, verschilCent])]);
  return kern(a) === kern(b);
}

/**
 * What happens when a settlement is fixed today: it is booked, and money that comes back is a besluit with a vordering.
 * @throws InvoerError when nobody chose how money comes back, or why it is set off against LKS for other werknemers
 */
export function decideZaakverrekening(
  zaak: Zaak,
  { voorstel, wijze, reden, toelichting }: Verrekeninggegevens & { readonly voorstel: Verrekening },
  aanleiding: Zaakverrekening['aanleiding'],
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const wie = { id: context.makeId(), aanleiding, datum: context.vandaag, door: context.door };
  const uitleg = [toelichting, wijze === 'andere_werknemers' ? reden : undefined].filter((deel) => deel !== undefined);
  const tekst = uitleg.length === 0 ? {} : { toelichting: uitleg.join(' ') };
  if (voorstel.brief !== 'beschikking') return decideVerrekening(voorstel, wie);
  const route = currentRoute(zaak);
  const besluitId = context.makeId();
  const genomen: Gebeurtenis = {
    soort: 'BesluitGenomen',
    besluit: {
      id: besluitId,
      soort: 'terugvordering',
      datum: context.vandaag,
      door: context.door,
      grondslag: context.readBesluitgrond('terugvordering', route),
      route,
      ...tekst,
      betaalschema: [],
      bezwaarTot: findBezwaarTot(context),
    },
  };
  if (voorstel.wijze !== 'beschikking') return [genomen, ...decideVerrekening(voorstel, wie)];
  if (wijze === undefined) throw fout('wijze', 'Kies hoe het geld terugkomt.');
  if (wijze === 'andere_werknemers' && (reden ?? '').trim() === '') {
    throw fout(
      'reden',
      'Leg uit waarom dit mag. Verrekenen met subsidie voor andere werknemers heeft een onzekere basis.',
    );
  }
  const vordering = { id: context.makeId(), besluitId, uiterlijk: findUiterlijkTerug(context), wijze, ...tekst };
  return [genomen, ...decideVerrekening(voorstel, { ...wie, vordering }), ...tellNieuweGemeente(zaak, wijze)];
}

// helpers

/** The claim on the new gemeente travels in a package that is made anew. @throws InvoerError when there is no such gemeente */
function tellNieuweGemeente(zaak: Zaak, wijze: Vorderingwijze): readonly Gebeurtenis[] {
  if (wijze !== 'met_gemeente') return [];
  const opnieuw = renewPakket(zaak);
  if (opnieuw.length === 0) {
    throw fout(
      'wijze',
      'De nieuwe gemeente kan dit alleen verrekenen als de zaak na een verhuizing is overgedragen. Kies hoe de werkgever terugbetaalt.',
    );
  }
  return opnieuw;
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: `verrekening.${veld}`, melding }]);
}
