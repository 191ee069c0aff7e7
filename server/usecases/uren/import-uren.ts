import type { Datum } from '../../domain/datum.ts';
import { formatMaand } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { formatNaam } from '../../domain/naam.ts';
import type { Dagenreeks } from '../../domain/uren/maanduren.ts';
import { clipToMaand, splitInMaanden } from '../../domain/uren/maanduren.ts';
import type { Importfout, Urenbestand, Urenbestandregel } from '../../domain/uren/urenimport.ts';
import { findUrenuitkomst } from '../../domain/uren/urenimport.ts';
import type { Ureninvoer } from '../../domain/uren/ureninvoer.ts';
import { checkUreninvoer, clipUren } from '../../domain/uren/ureninvoer.ts';
import { formatKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { makeUrenzoeker } from './match-uren.ts';
import type { Urenstand } from './read-zaakuren.ts';
import { readUrenstand } from './read-zaakuren.ts';
import { toVastlegging } from './record-uren.ts';
import type { Urenimport, Urenimportregel, Urenusecases } from './urenusecases.ts';

const MAX_FOUTEN = 100;

/** Says line by line what a file would change, or what is wrong with it. */
export function makePreviewUrenimport(omgeving: Omgeving): Urenusecases['previewUrenimport'] {
  return async (actor, gemeente, bestand, ontvangenOp) => {
    checkRecht(actor, 'previewUrenimport', gemeente);
    return toImport(bestand, await readBestand(omgeving, gemeente, bestand, ontvangenOp));
  };
}

/** Records the hours of a file zaak by zaak; when it stops halfway, the same file again does the rest. */
export function makeImportUren(omgeving: Omgeving): Urenusecases['importUren'] {
  return async (actor, gemeente, bestand, ontvangenOp) => {
    checkRecht(actor, 'importUren', gemeente);
    const gelezen = await readBestand(omgeving, gemeente, bestand, ontvangenOp);
    const uitkomst = toImport(bestand, gelezen);
    if (uitkomst.fouten.length > 0) throw refuse(uitkomst.fouten);
    const moment = makeMoment(omgeving, actor);
    for (const [zaakId, regels] of groupPerZaak(gelezen.regels)) {
      // Made of the file, so that the same file is the same command, whoever sends it.
      const opdrachtId = `uren-${bestand.kenmerk.slice(0, 40)}-${zaakId}`;
      await changeZaak(omgeving, { gemeente, zaakId }, opdrachtId, moment, async (zaak) => {
        const stand = await readUrenstand(omgeving, zaak);
        const nieuw = regels.filter(({ invoer }) => compare(invoer, stand).uitkomst !== 'ongewijzigd');
        const vooraf = nieuw.map(({ invoer }) => toVastlegging(invoer, stand, moment, omgeving.makeId()));
        return vooraf.length === 0 ? undefined : { vooraf };
      });
    }
    return { ...uitkomst, verwerkt: { op: moment.vandaag, door: actor.naam } };
  };
}

// helpers

interface Gelezenregel {
  readonly regel: Urenimportregel;
  readonly invoer: Ureninvoer;
}

interface Gelezenbestand {
  readonly regels: readonly Gelezenregel[];
  readonly fouten: readonly Importfout[];
}

/** The columns of the two kinds of file, by the field that is wrong. */
const KOLOMMEN: Readonly<Record<Urenbestand['bron'], Readonly<Record<string, string>>>> = {
  csv: { van: 'van', totEnMet: 'tot en met', uren: 'uren' },
  polisadministratie: { van: 'aanvang tijdvak', totEnMet: 'einde tijdvak', uren: 'verloonde uren' },
};

async function readBestand(
  omgeving: Omgeving,
  gemeente: string,
  bestand: Urenbestand,
  ontvangenOp: Datum,
): Promise<Gelezenbestand> {
  const zoek = await makeUrenzoeker(omgeving, gemeente, bestand.bron);
  const regels: Gelezenregel[] = [];
  const fouten: Importfout[] = [...bestand.fouten];
  const standen = new Map<string, Urenstand>();
  for (const regel of bestand.regels) {
    const gevonden = zoek(regel);
    if ('melding' in gevonden) {
      fouten.push({ regel: regel.regel, ...gevonden });
      continue;
    }
    const { zaak } = gevonden;
    const stand = standen.get(zaak.id) ?? (await readUrenstand(omgeving, zaak));
    standen.set(zaak.id, stand);
    const invoer = toInvoer(regel, bestand, ontvangenOp);
    const eerder = regels.find((deel) => deel.regel.zaakId === zaak.id && overlaps(deel.invoer, invoer));
    fouten.push(...checkRegel(regel.regel, invoer, stand, bestand.bron, eerder));
    regels.push({ regel: toRegel(regel, invoer, stand), invoer });
  }
  return { regels, fouten: fouten.toSorted((a, b) => a.regel - b.regel) };
}

function toInvoer(
  { van, totEnMet, uren }: Urenbestandregel,
  { bron, naam }: Urenbestand,
  ontvangenOp: Datum,
): Ureninvoer {
  return { bron, van, totEnMet, uren, ontvangenOp, bestand: naam };
}

function checkRegel(
  regel: number,
  invoer: Ureninvoer,
  { kader }: Urenstand,
  bron: Urenbestand['bron'],
  eerder: Gelezenregel | undefined,
): readonly Importfout[] {
  const fouten = checkUreninvoer(invoer, kader).map(({ veld, melding }): Importfout => {
    const kolom = KOLOMMEN[bron][veld];
    return { regel, ...(kolom === undefined ? {} : { kolom }), melding };
  });
  if (eerder === undefined) return fouten;
  const melding = `Regel ${eerder.regel.regel} gaat over dezelfde dagen van deze zaak. Laat één van de twee staan.`;
  return [...fouten, { regel, kolom: KOLOMMEN[bron]['van'] ?? 'van', melding }];
}

function toRegel({ regel }: Urenbestandregel, invoer: Ureninvoer, stand: Urenstand): Urenimportregel {
  const { zaak } = stand;
  const dagen = clipUren(invoer, stand.kader);
  return {
    regel,
    zaakId: zaak.id,
    zaaknummer: zaak.zaaknummer,
    werknemer: formatNaam(zaak.gegevens.werknemer),
    werkgever: zaak.gegevens.werkgever.naam,
    ...dagen,
    uren: invoer.uren,
    ...compare(invoer, stand),
    maanden: splitInMaanden({ ...dagen, uren: invoer.uren }),
    ...describeLaat(dagen, stand),
  };
}

function compare(invoer: Ureninvoer, { zaak, kader }: Urenstand) {
  return findUrenuitkomst({ ...invoer, ...clipUren(invoer, kader) }, zaak.urenopgaven ?? []);
}

/** Their own quarter was settled already. */
function describeLaat(dagen: Dagenreeks, { maanden, zaak }: Urenstand): Pick<Urenimportregel, 'opmerking'> {
  const verrekend = new Set((zaak.verrekeningen ?? []).map(({ kwartaal }) => kwartaal));
  const laat = maanden.find(
    ({ maand, kwartaal }) => clipToMaand(dagen, maand) !== undefined && verrekend.has(kwartaal),
  );
  if (laat === undefined) return {};
  return {
    opmerking: `Het ${formatKwartaal(laat.kwartaal)} is al verrekend. De uren van ${formatMaand(laat.maand)} gaan mee met een volgend kwartaal.`,
  };
}

function overlaps(a: Dagenreeks, b: Dagenreeks): boolean {
  return a.van <= b.totEnMet && a.totEnMet >= b.van;
}

function toImport({ bron, naam, kenmerk, zonderUren }: Urenbestand, { regels, fouten }: Gelezenbestand): Urenimport {
  const kop = { bron, bestand: naam, kenmerk, zonderUren };
  return { ...kop, regels: regels.map(({ regel }) => regel), fouten: fouten.slice(0, MAX_FOUTEN) };
}

function groupPerZaak(regels: readonly Gelezenregel[]): ReadonlyMap<string, readonly Gelezenregel[]> {
  const groepen = new Map<string, Gelezenregel[]>();
  for (const regel of regels) groepen.set(regel.regel.zaakId, [...(groepen.get(regel.regel.zaakId) ?? []), regel]);
  return groepen;
}

function refuse(fouten: readonly Importfout[]): InvoerError {
  const aantal = fouten.length === 1 ? 'één fout' : `${fouten.length} fouten`;
  return new InvoerError(
    `Het bestand heeft ${aantal}. Er is niets vastgelegd. Verbeter het bestand en lees het opnieuw in.`,
    fouten.map(({ regel, kolom, melding }) => ({
      veld: `regel ${regel}${kolom === undefined ? '' : `, kolom ${kolom}`}`,
      melding,
    })),
  );
}
