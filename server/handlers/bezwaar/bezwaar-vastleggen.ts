import type { Besluit } from '../../domain/besluit/besluit.ts';
import { isToekennend } from '../../domain/besluit/besluit.ts';
import { findLaatste, orderKeten } from '../../domain/besluit/besluitketen.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { findBeroepTot } from './bezwaar.ts';
import { readBestreden, readBezwaar } from './bezwaar-registreren.ts';

/**
 * Records the decision on the bezwaar. What is taken back counts as if it had never been decided: the LKS is again what it was by the
 * besluit before it, and the payments settle the difference. @throws InvoerError when the same person took the besluit (art. 10:3 lid 3 Awb).
 */
export const recordBezwaarbeslissing: Handler = ({ zaak, context }) => {
  const { uitkomst, motivering, gevolg } = readBezwaar(zaak);
  const bestreden = readBestreden(zaak);
  const door = readBeslisser(zaak, context);
  if (uitkomst === undefined) throw new TypeError(`Zaak ${zaak.id}: op het bezwaar is nog niet beslist.`);
  if (bestreden.door === door) {
    throw fout(
      'beslissing',
      'U heeft het besluit genomen waartegen bezwaar is gemaakt. Een collega moet op het bezwaar beslissen (art. 10:3 lid 3 Awb).',
    );
  }
  checkGevolg(zaak, bestreden);
  const route = currentRoute(zaak);
  const besluit: Besluit = {
    id: context.makeId(),
    soort: 'beslissing_op_bezwaar',
    datum: context.vandaag,
    door,
    grondslag: context.readBesluitgrond('beslissing_op_bezwaar', route),
    route,
    ...(motivering === undefined ? {} : { toelichting: motivering }),
    ...(gevolg === 'herroepen' ? { herroept: bestreden.id } : {}),
    betaalschema: [],
    beroepTot: findBeroepTot(context),
  };
  return [
    { soort: 'BesluitGenomen', besluit },
    ...(gevolg === 'toekennen' ? recordGegevens(zaak, { 'besluit.uitkomst': 'toekennen' }, 'bezwaar') : []),
    ...(gevolg === 'herroepen' ? restoreGegevens(zaak, besluit) : []),
  ];
};

// helpers

/** Who decided: with a second signature that is not who recorded it. */
function readBeslisser({ gegevens: { bezwaar } }: Zaak, { door }: Handlercontext): string {
  const { akkoord, besluitDoor } = bezwaar?.ondertekening ?? {};
  return bezwaar?.gevolg === 'toekennen' && akkoord === true ? (besluitDoor ?? door) : door;
}

/** Besluiten that changed what was there: without them it is as before. */
const HERROEPBAAR: readonly Besluit['soort'][] = ['wijziging', 'hermeting', 'herziening', 'beeindiging'];

/** @throws InvoerError when what follows does not fit the besluit */
function checkGevolg(zaak: Zaak, bestreden: Besluit): void {
  const { gevolg } = readBezwaar(zaak);
  if (gevolg === 'toekennen' && zaak.besluiten.some(isToekennend)) {
    throw fout('gevolg', 'Er is al loonkostensubsidie toegekend. Kies “Het besluit wijzigen”.');
  }
  if (gevolg !== 'herroepen') return;
  if (!HERROEPBAAR.includes(bestreden.soort)) {
    throw fout(
      'gevolg',
      'Alleen een wijziging, een nieuw bedrag of een einde van de subsidie kunt u herroepen. Kies een ander gevolg.',
    );
  }
  if (orderKeten(zaak.besluiten).at(-1)?.id === bestreden.id) return;
  throw fout(
    'gevolg',
    'Na dit besluit is al een ander besluit genomen over dezelfde subsidie. Kies “Het besluit wijzigen” en neem een nieuw besluit.',
  );
}

/** The contract as the one who decides knows it, and hours, loonwaarde and route as the besluit has them that holds again. */
function restoreGegevens(zaak: Zaak, besluit: Besluit): readonly Gebeurtenis[] {
  const contract = { 'dienstverband.einddatum': readBezwaar(zaak).contractEinde ?? null };
  const geldend = findLaatste([...zaak.besluiten, besluit]);
  if (geldend?.rekenbasis === undefined) return recordGegevens(zaak, contract, 'bezwaar');
  const { urenPerWeek, loonwaarde, route } = geldend.rekenbasis;
  const velden = {
    ...contract,
    'dienstverband.urenPerWeek': urenPerWeek,
    'oordeel.route': route,
    ...(loonwaarde === undefined ? {} : { 'loonwaarde.percentage': loonwaarde }),
  };
  return recordGegevens(zaak, velden, 'bezwaar');
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: `bezwaar.${veld}`, melding }]);
}
