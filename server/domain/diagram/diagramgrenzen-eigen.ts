import { BETAALPROCES_ID } from '../betalen/betaalrun.ts';
import type { Diagramelement } from '../verschil/diagrammodel.ts';
import type { Diagrambevinding, Diagramkennis, Grenzenvraag } from './diagrambevinding.ts';
import { PREFERENT } from './diagrambevinding.ts';
import { isVerplicht } from './diagramgrenzen-stappen.ts';
import type { Diagramloop } from './diagramloop.ts';

/** A wait of more than a year of werkdagen is a mistake. */
const LANGSTE_WACHT = 260;
const BESLUIT = 'art. 1:3 en 4:13 Awb';

/** What the steps that a gemeente adds may do: ask, write and wait; never decide, and never end a zaak. */
export function checkEigenStappen(
  { landelijk, lokaal, kennis }: Grenzenvraag,
  { lokaal: loop }: { readonly lokaal: Diagramloop },
): readonly Diagrambevinding[] {
  const bekend = new Set(landelijk.elementen.map(({ id }) => id));
  const nieuw = lokaal.elementen.filter(({ id }) => !bekend.has(id));
  if (landelijk.id === BETAALPROCES_ID) return nieuw.filter(({ type }) => STAPSOORT.test(type)).map(refuseBetaalstap);
  return [
    ...nieuw.flatMap((stap) => [
      ...checkWacht(stap, kennis),
      ...checkEinde(stap, lokaal.elementen, loop),
      ...checkPlicht(stap),
    ]),
    ...lokaal.elementen
      .filter(({ id, type }) => type === 'bpmn:UserTask' || !bekend.has(id))
      .flatMap((stap) => checkBericht(stap, kennis)),
    ...checkHandlers(landelijk.elementen, lokaal.elementen, kennis),
  ];
}

// helpers

/** What stands in the flow of a diagram; not its participants and data. */
const STAPSOORT = /(?:Task|Event|Gateway|SubProcess|CallActivity)$/;

/** A run of payments is of no zaak: it has no data to ask for, nobody to write to, and nothing that waits. */
function refuseBetaalstap(stap: Diagramelement): Diagrambevinding {
  const melding = `“${noem(stap)}” kan niet in dit proces: een betaalrun betaalt alle werkgevers tegelijk en hoort niet bij één zaak. Zet de eigen stap in het proces van de zaak, bijvoorbeeld vóór het besluit. Namen en uitleg mag u hier wel wijzigen.`;
  return block('D19', 'Eigen stap in het betaalproces', stap, melding, PREFERENT);
}

/** An own event listens for the end of an own wait; nothing else tells it anything. */
function checkWacht(stap: Diagramelement, { wachtbericht }: Diagramkennis): readonly Diagrambevinding[] {
  const berichten = stap.gebeurtenissen.filter(({ soort }) => soort === 'bericht');
  if (berichten.length === 0) return [];
  if (berichten.some(({ waarde }) => waarde !== wachtbericht)) {
    const melding = `“${noem(stap)}” wacht op een bericht dat niemand stuurt. Een eigen wachtstap gebruikt het bericht ${wachtbericht}.`;
    return [block('D9', 'Eigen wachtstap', stap, melding, PREFERENT)];
  }
  const werkdagen = Number(stap.lks['werkdagen']);
  if (!Number.isInteger(werkdagen) || werkdagen < 1 || werkdagen > LANGSTE_WACHT) {
    const melding = `Vul bij “${noem(stap)}” in hoeveel werkdagen de zaak wacht: 1 tot en met ${LANGSTE_WACHT}.`;
    return [block('D9', 'Eigen wachtstap', stap, melding, PREFERENT)];
  }
  if (!/^[1-7]\.\d+$/.test(stap.lks['code'] ?? '')) {
    const melding = `Geef “${noem(stap)}” een code, zoals 4.20. Daarmee staat de wachtstap in de bijlage.`;
    return [block('D9', 'Eigen wachtstap', stap, melding, PREFERENT)];
  }
  const melding = `De zaak wacht bij “${noem(stap)}” ${werkdagen} werkdagen. De wettelijke beslistermijn loopt dan gewoon door.`;
  return [{ ...block('D10', 'Wachten kost beslistermijn', stap, melding, 'art. 4:13 Awb'), ernst: 'waarschuwen' }];
}

/** An own message, and a task with a letter, send letters that exist and never a decision: that is made by its own step only. */
function checkBericht(stap: Diagramelement, { brieven, vrijeHandlers }: Diagramkennis): readonly Diagrambevinding[] {
  const vrij = stap.implementatie !== undefined && vrijeHandlers.includes(stap.implementatie);
  if (!vrij && stap.type !== 'bpmn:UserTask') return [];
  const codes = (stap.lks['brief'] ?? '').split(/\s+/).filter((code) => code !== '');
  if (stap.implementatie === 'bericht-versturen' && codes.length === 0) {
    const melding = `Kies bij “${noem(stap)}” welke brief het systeem verstuurt.`;
    return [block('D11', 'Eigen bericht', stap, melding, PREFERENT)];
  }
  return codes
    .filter((code) => brieven[code] === 'beschikking')
    .map((code) => {
      const melding = `“${noem(stap)}” stuurt brief ${code}. Dat is een besluit. Een besluit gaat alleen uit met de stap die het vastlegt.`;
      return block('D11', 'Eigen bericht', stap, melding, 'art. 1:3 en 3:41 Awb');
    });
}

/** A new end would let a zaak stop without a besluit, unless it only ends a side branch that a signal began. */
function checkEinde(
  stap: Diagramelement,
  elementen: readonly Diagramelement[],
  loop: Diagramloop,
): readonly Diagrambevinding[] {
  if (stap.type !== 'bpmn:EndEvent') return [];
  const signalen = new Set(elementen.filter(({ onderbrekend }) => onderbrekend === false).map(({ id }) => id));
  const eindigtAlles = stap.gebeurtenissen.some(({ soort }) => soort === 'einde');
  if (!eindigtAlles && !loop.bereik(loop.begin, (id) => signalen.has(id)).has(stap.id)) return [];
  const melding = `Bij het nieuwe einde “${noem(stap)}” stopt een zaak zonder besluit. Leid de pijl terug naar een stap van het landelijke proces.`;
  return [block('D12', 'Elke aanvraag krijgt een besluit', stap, melding, BESLUIT)];
}

/** Only the national process says what is mandatory. */
function checkPlicht(stap: Diagramelement): readonly Diagrambevinding[] {
  if (!isVerplicht(stap)) return [];
  const melding = `“${noem(stap)}” is een eigen stap en kan niet verplicht zijn. Zet “verplicht” uit.`;
  return [block('D13', 'Eigen stap', stap, melding, PREFERENT)];
}

/** What the system does itself stands once where the national process has it; a second time would pay or decide twice. */
function checkHandlers(
  landelijk: readonly Diagramelement[],
  lokaal: readonly Diagramelement[],
  { vrijeHandlers }: Diagramkennis,
): readonly Diagrambevinding[] {
  const landelijkeHandlers = new Map(landelijk.map(({ id, implementatie }) => [id, implementatie]));
  const count = (lijst: readonly Diagramelement[], handler: string): number =>
    lijst.filter(({ implementatie }) => implementatie === handler).length;
  return lokaal.flatMap((stap) => {
    const { implementatie: handler } = stap;
    if (handler === undefined || landelijkeHandlers.get(stap.id) === handler || vrijeHandlers.includes(handler))
      return [];
    if (count(lokaal, handler) <= count(landelijk, handler)) return [];
    const melding = `“${noem(stap)}” laat het systeem iets doen (${handler}) dat alleen op de plek van het landelijke proces kan. Kies bij een eigen automatische stap: ${vrijeHandlers.join(' of ')}.`;
    return [block('D14', 'Eigen automatische stap', stap, melding, PREFERENT)];
  });
}

function block(nr: string, naam: string, stap: Diagramelement, melding: string, grondslag: string): Diagrambevinding {
  return { nr, naam, ernst: 'blokkeren', element: stap.id, melding, grondslag };
}

function noem({ naam, id }: Diagramelement): string {
  return naam ?? id;
}
