import { formatGetal } from '../../domain/bedrag/bedrag.ts';
import type { Datum } from '../../domain/datum.ts';
import { diffDagen, formatMaand } from '../../domain/datum.ts';
import { formatNaam } from '../../domain/naam.ts';
import type { Dagenreeks } from '../../domain/uren/maanduren.ts';
import { clipToMaand, countMaanduren, splitInMaanden } from '../../domain/uren/maanduren.ts';
import type { Importfout, Urenbestand, Urenbestandregel } from '../../domain/uren/urenimport.ts';
import { findUrenuitkomst } from '../../domain/uren/urenimport.ts';
import type { Ureninvoer } from '../../domain/uren/ureninvoer.ts';
import { checkUreninvoer, clipUren } from '../../domain/uren/ureninvoer.ts';
import { nameUrenbron } from '../../domain/uren/urenopgave.ts';
import { formatKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeUrenzoeker } from './match-uren.ts';
import type { Urenstand } from './read-zaakuren.ts';
import { readUrenstand } from './read-zaakuren.ts';
import type { Urenimportregel } from './urenusecases.ts';

/** A line of a file with the zaak that it is of. */
export interface Gelezenregel {
  readonly bron: Urenbestandregel;
  readonly regel: Urenimportregel;
  readonly invoer: Ureninvoer;
}

/** A file held against the zaken of the gemeente. */
export interface Gelezenbestand {
  readonly regels: readonly Gelezenregel[];
  /** As long as there is one, nothing of the file is recorded. */
  readonly fouten: readonly Importfout[];
}

/** Every line of a file with its zaak and what it changes there, or what is wrong with it. */
export async function toetsUrenbestand(
  omgeving: Omgeving,
  gemeente: string,
  bestand: Urenbestand,
  ontvangenOp: Datum,
): Promise<Gelezenbestand> {
  const zoek = await makeUrenzoeker(omgeving, gemeente, bestand.bron);
  const regels: Gelezenregel[] = [];
  const fouten: Importfout[] = [...bestand.fouten];
  const standen = new Map<string, { readonly stand: Urenstand; readonly gelezen: Gelezenregel[] }>();
  for (const bron of bestand.regels) {
    const gevonden = zoek(bron);
    if ('melding' in gevonden) {
      fouten.push({ regel: bron.regel, ...gevonden });
      continue;
    }
    const { zaak } = gevonden;
    const vanZaak = standen.get(zaak.id) ?? { stand: await readUrenstand(omgeving, zaak), gelezen: [] };
    standen.set(zaak.id, vanZaak);
    const invoer = toInvoer(bron, bestand, ontvangenOp);
    const eerder = vanZaak.gelezen.find((deel) => overlaps(deel.invoer, invoer));
    fouten.push(...checkRegel(bron.regel, invoer, vanZaak.stand, bestand.bron, eerder));
    const gelezen = { bron, regel: toUrenregel(bron, invoer, vanZaak.stand), invoer };
    vanZaak.gelezen.push(gelezen);
    regels.push(gelezen);
  }
  return { regels, fouten: fouten.toSorted((a, b) => a.regel - b.regel) };
}

/** A line as the zaak stands now: what it changes there, and what somebody should know of it. */
export function toUrenregel({ regel }: Urenbestandregel, invoer: Ureninvoer, stand: Urenstand): Urenimportregel {
  const { zaak } = stand;
  const dagen = clipUren(invoer, stand.kader);
  const vergelijking = findUrenuitkomst({ ...invoer, ...dagen }, zaak.urenopgaven ?? []);
  const zinnen = [
    describeVeel(invoer.uren, dagen, stand),
    describeVoorrang(invoer, dagen, stand),
    describeLaat(dagen, stand),
  ];
  const opmerking = zinnen.filter((zin) => zin !== undefined).join(' ');
  return {
    regel,
    zaakId: zaak.id,
    zaaknummer: zaak.zaaknummer,
    werknemer: formatNaam(zaak.gegevens.werknemer),
    werkgever: zaak.gegevens.werkgever.naam,
    ...dagen,
    uren: invoer.uren,
    ...vergelijking,
    maanden: splitInMaanden({ ...dagen, uren: invoer.uren }),
    ...(opmerking === '' ? {} : { opmerking }),
  };
}

// helpers

/** The columns of the two kinds of file, by the field that is wrong. */
const KOLOMMEN: Readonly<Record<Urenbestand['bron'], Readonly<Record<string, string>>>> = {
  csv: { van: 'van', totEnMet: 'tot en met', uren: 'uren' },
  polisadministratie: { van: 'aanvang tijdvak', totEnMet: 'einde tijdvak', uren: 'verloonde uren' },
};

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

/** More hours than a full-time job has: they can be right, but a mistake is likelier. */
function describeVeel(uren: number, { van, totEnMet }: Dagenreeks, { zaak }: Urenstand): string | undefined {
  const { voltijdUren } = zaak.gegevens.dienstverband;
  const voltijd = Math.ceil((voltijdUren * (diffDagen(van, totEnMet) + 1)) / 7);
  if (uren <= voltijd) return undefined;
  return `Let op: ${formatGetal(uren)} uur is meer dan een voltijdbaan in deze dagen (ongeveer ${voltijd} uur). Kijk het aantal na.`;
}

/** Two sources about the same days: which of them holds, so that nobody overrules one without seeing it. */
function describeVoorrang(invoer: Ureninvoer, dagen: Dagenreeks, { zaak, context }: Urenstand): string | undefined {
  const anders = (zaak.urenopgaven ?? []).filter(
    (opgave) => opgave.ingetrokken === undefined && opgave.bron !== invoer.bron && overlaps(opgave, dagen),
  );
  if (anders.length === 0) return undefined;
  const nieuw = { id: 'nieuw', ...invoer, ...dagen };
  const alle = [...(zaak.urenopgaven ?? []), nieuw];
  const { urenvoorrang } = context.rekengegevens;
  const delen = splitInMaanden(nieuw).map((deel) => countMaanduren(deel.maand, [deel], alle, urenvoorrang));
  const telt = delen.some(({ aandelen }) => aandelen.some(({ opgaveId }) => opgaveId === 'nieuw'));
  const bronnen = [...new Set(anders.map(({ bron }) => nameUrenbron(bron)))].join(' en ');
  return telt
    ? `Over deze dagen zijn er ook uren volgens ${bronnen}. Die tellen dan niet meer.`
    : `Deze uren tellen niet mee: over deze dagen gaat ${bronnen} voor.`;
}

/** Their own quarter was settled already. */
function describeLaat(dagen: Dagenreeks, { maanden, zaak }: Urenstand): string | undefined {
  const verrekend = new Set((zaak.verrekeningen ?? []).map(({ kwartaal }) => kwartaal));
  const laat = maanden.find(
    ({ maand, kwartaal }) => clipToMaand(dagen, maand) !== undefined && verrekend.has(kwartaal),
  );
  if (laat === undefined) return undefined;
  return `Het ${formatKwartaal(laat.kwartaal)} is al verrekend. De uren van ${formatMaand(laat.maand)} gaan mee met een volgend kwartaal.`;
}

function overlaps(a: Dagenreeks, b: Dagenreeks): boolean {
  return a.van <= b.totEnMet && a.totEnMet >= b.van;
}
