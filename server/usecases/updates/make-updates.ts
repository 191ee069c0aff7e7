import { formatDatum } from '../../domain/datum.ts';
import { ConflictError, InvoerError } from '../../domain/fouten.ts';
import type { Rebaseantwoord, Rebaseantwoorden, Rebasekeuring, Rebasekeuze } from '../../domain/rebase/rebase.ts';
import { countAntwoorden } from '../../domain/rebase/rebase-variant.ts';
import type { Parameterwaarde } from '../../domain/variant/variant.ts';
import type { Actor } from '../usecases.ts';
import { listVersies } from '../variant/change-variant.ts';
import { checkEigenaarrecht } from '../variant/eigenaarrecht.ts';
import { readNamen } from '../variant/show-variant.ts';
import { openConcept } from '../variant/varianten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { selectBron, type Uitwerking, workOut } from './update-voorstel.ts';
import type { Updatekeuze, Updateplaats, Updateusecases, Updateverslag, Updatevoorstel } from './updates.ts';
import { readUpdatestand, type Updatestand, writeUpdatestand } from './updatestand.ts';

/** The national versions that wait for a gemeente, oldest first. */
export function makeListUpdates(omgeving: Omgeving): Updateusecases['listUpdates'] {
  return async (actor, gemeente) => {
    checkEigenaarrecht(omgeving, actor, 'listUpdates', gemeente);
    const bestanden = await omgeving.regelkeuze.readBestanden(gemeente);
    const { geldend } = omgeving.regelkeuze.select(gemeente, omgeving.klok.vandaag());
    const wachtend = bestanden.parameters.filter(
      ({ geldigVanaf }) => geldigVanaf > selectBron(omgeving, { gemeente, naar: geldigVanaf }).basis,
    );
    const updates = [];
    for (const { geldigVanaf: naar } of wachtend) {
      const { gemaakt, totaal, schoon, naar: versie } = await showVoorstel(omgeving, { gemeente, naar });
      updates.push({ ...versie, gemaakt, totaal, schoon: schoon.length });
    }
    return { gemeente, gemeentenaam: geldend.gemeente.naam, basis: geldend.variantbestand.basis, updates };
  };
}

/** One update with its questions. */
export function makeReadUpdate(omgeving: Omgeving): Updateusecases['readUpdate'] {
  return async (actor, plaats) => {
    checkEigenaarrecht(omgeving, actor, 'readUpdate', plaats.gemeente);
    return showVoorstel(omgeving, plaats);
  };
}

/** Keeps one answer, with who gave it; it can be changed until the concept is made. */
export function makeAnswerUpdate(omgeving: Omgeving): Updateusecases['answerUpdate'] {
  return async (actor, plaats, { keuze, antwoord }) => {
    checkEigenaarrecht(omgeving, actor, 'answerUpdate', plaats.gemeente);
    const { bron, stand, uitwerking } = await readStand(omgeving, plaats);
    const vraag = uitwerking.rebase.keuzes.find(({ id }) => id === keuze);
    if (vraag === undefined) {
      throw new ConflictError('Deze vraag is er niet meer. Bekijk de keuzes opnieuw.');
    }
    checkAntwoord(vraag, antwoord, uitwerking);
    const gegeven = { antwoord, door: actor.gebruikersnaam, tijdstip: omgeving.klok.nu() };
    await writeUpdatestand(omgeving, plaats, bron.versie, {
      ...stand,
      antwoorden: { ...stand.antwoorden, [keuze]: gegeven },
    });
    return showVoorstel(omgeving, plaats);
  };
}

/** Makes the concept, with a report of what came into it. */
export function makeStartUpdate(omgeving: Omgeving): Updateusecases['startUpdate'] {
  return async (actor, plaats, kop) => {
    checkEigenaarrecht(omgeving, actor, 'startUpdate', plaats.gemeente);
    const { bron, stand, uitwerking } = await readStand(omgeving, plaats);
    const { gemaakt, totaal } = countAntwoorden(uitwerking.rebase);
    if (gemaakt < totaal) {
      const open = totaal - gemaakt;
      throw new ConflictError(`${open === 1 ? 'Er is nog 1 keuze' : `Er zijn nog ${open} keuzes`} te maken.`);
    }
    const uit = `versie ${bron.versie}, bijgewerkt naar de landelijke versie van ${formatDatum(plaats.naar)}`;
    const nieuw = { ...bron, ...uitwerking.inhoud, basis: plaats.naar };
    const { id, versie } = await openConcept(omgeving, actor, plaats.gemeente, { kop, bron: nieuw, uit });
    const verslag = makeVerslag(omgeving, actor, uitwerking, { variantId: id, versie: Number(versie) });
    await writeUpdatestand(omgeving, plaats, bron.versie, { ...stand, concept: verslag });
    return showVoorstel(omgeving, plaats);
  };
}

// helpers

async function readStand(omgeving: Omgeving, plaats: Updateplaats) {
  await omgeving.regelkeuze.refresh(plaats.gemeente);
  const bron = selectBron(omgeving, plaats);
  const stand = await readUpdatestand(omgeving, plaats, bron.versie);
  return { bron, stand, uitwerking: await workOut(omgeving, plaats, readAntwoorden(stand)) };
}

function readAntwoorden({ antwoorden }: Updatestand): Rebaseantwoorden {
  return Object.fromEntries(Object.entries(antwoorden).map(([id, { antwoord }]) => [id, antwoord]));
}

async function showVoorstel(omgeving: Omgeving, plaats: Updateplaats): Promise<Updatevoorstel> {
  const { bron, stand, uitwerking } = await readStand(omgeving, plaats);
  const { rebase, catalogus, oud, nieuw } = uitwerking;
  const { geldend } = omgeving.regelkeuze.select(plaats.gemeente, omgeving.klok.vandaag());
  const concept = await findConcept(omgeving, plaats.gemeente, stand.concept);
  const namen = await readNamen(omgeving, plaats.gemeente);
  return {
    gemeente: plaats.gemeente,
    gemeentenaam: geldend.gemeente.naam,
    basis: bron.basis,
    naar: { versie: plaats.naar, voorbeeld: catalogus.voorbeeld === true },
    vanVersie: bron.versie,
    schoon: rebase.schoon,
    keuzes: rebase.keuzes.map((keuze) => withVorm(keuze, uitwerking)),
    raaktNiet: rebase.raaktNiet,
    vervalt: rebase.vervalt,
    ...countAntwoorden(rebase),
    antwoorden: Object.fromEntries(
      Object.entries(stand.antwoorden).map(([id, { door, tijdstip }]) => [
        id,
        { door: namen.get(door) ?? door, tijdstip },
      ]),
    ),
    diagrammen: nieuw.diagrammen.map(({ proces, titel, xml }) => {
      const eigen = bron.diagrammen.find((diagram) => diagram.proces === proces);
      const van = eigen?.xml ?? oud.diagrammen.find((diagram) => diagram.proces === proces)?.xml;
      return { proces, titel, naar: xml, ...(van === undefined ? {} : { van }) };
    }),
    ...(concept === undefined ? {} : { concept }),
  };
}

/** A list of codes is better changed in the concept, where each code has its name and its bounds. */
function withVorm(keuze: Rebasekeuze, { bron, catalogus }: Uitwerking): Updatekeuze {
  if (keuze.anders !== 'waarde') return keuze;
  const sleutel =
    bron.regels.find(({ naam }) => keuze.soort === 'regel' && naam === keuze.element)?.sleutel ?? keuze.element;
  const parameter = catalogus.parameters.find((kandidaat) => kandidaat.sleutel === sleutel);
  const { anders: _anders, ...zonder } = keuze;
  if (parameter === undefined || parameter.type === 'lijst') return zonder;
  const { type, opties, eenheid } = parameter;
  return { ...keuze, vorm: { type, opties, eenheid } };
}

/** A withdrawn concept is as if it was never made. */
async function findConcept(
  omgeving: Omgeving,
  gemeente: string,
  concept: Updateverslag | undefined,
): Promise<Updateverslag | undefined> {
  const versies = concept === undefined ? [] : await listVersies(omgeving, gemeente);
  const gevonden = versies.find(({ id }) => id === concept?.variantId);
  return gevonden === undefined || gevonden.opgeslagen?.status === 'ingetrokken' ? undefined : concept;
}

/** @throws InvoerError with the reason and what can be chosen */
function checkAntwoord(vraag: Rebasekeuze, antwoord: Rebaseantwoord, { keuring, bron }: Uitwerking): void {
  const melding = describeFout(vraag, antwoord, keuring, bron);
  if (melding !== undefined) throw new InvoerError(melding, [{ veld: 'antwoord', melding }]);
}

function describeFout(
  { anders, houdenNiet, element, naam }: Rebasekeuze,
  antwoord: Rebaseantwoord,
  keuring: Rebasekeuring,
  bron: Uitwerking['bron'],
): string | undefined {
  if (antwoord.keuze === 'houden') return houdenNiet;
  if (antwoord.keuze !== 'anders') return undefined;
  if (anders === undefined) return 'Hier kunt u geen andere waarde geven. Kies een van de antwoorden.';
  if (anders === 'tekst') return checkNieuweTekst(element, antwoord.waarde, keuring);
  const regel = bron.regels.find((kandidaat) => kandidaat.naam === element);
  const fout = keuring.checkWaarde(regel?.sleutel ?? element, antwoord.waarde);
  return fout === undefined ? undefined : `${naam} ${fout}.`;
}

function checkNieuweTekst(element: string, waarde: Parameterwaarde, keuring: Rebasekeuring): string | undefined {
  const [brief = '', blok = ''] = element.split('/');
  if (typeof waarde !== 'string' || waarde.trim() === '') return 'Vul de tekst in.';
  return keuring.checkTekst({ brief, blok, tekst: waarde, motivering: '' });
}

function makeVerslag(
  { klok }: Omgeving,
  actor: Actor,
  { rebase }: Uitwerking,
  concept: Pick<Updateverslag, 'variantId' | 'versie'>,
): Updateverslag {
  return {
    ...concept,
    door: actor.gebruikersnaam,
    tijdstip: klok.nu(),
    overgenomen: rebase.schoon.map(({ zin }) => zin),
    gekozen: rebase.keuzes.map((keuze) => ({ vraag: keuze.vraag, antwoord: describeAntwoord(keuze) })),
    vervallen: rebase.vervalt,
  };
}

function describeAntwoord({ antwoord, lokaal, landelijk }: Rebasekeuze): string {
  if (antwoord?.keuze === 'anders') return `Anders: ${String(antwoord.waarde)}`;
  return antwoord?.keuze === 'houden' ? `Hier gehouden: ${lokaal}` : `Landelijk overgenomen: ${landelijk}`;
}
