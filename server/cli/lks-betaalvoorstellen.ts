import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import { formatMaand, type Maand } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { makeBetaalvoorstellen, type Voorstelverslag } from '../usecases/betalen/betaalvoorstellen.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { makeUitmap, readMaand, readUitmap } from './betaalopties.ts';
import type { Werkomgeving } from './open-omgeving.ts';
import { type Optiebeschrijving, type Opties, parseOpties } from './opties.ts';
import { type Bestandenverslag, type Bestandenvraag, writeBetaalbestanden } from './schrijf-betaalbestanden.ts';
import type { Uitvoer } from './uitvoer.ts';

const OPTIES: Optiebeschrijving = {
  waarden: { maand: '2026-03', gemeente: 'olst-wijhe', uit: 'betaalbestanden-maart' },
  schakelaars: ['alle', 'json'],
};

/** So often it says how far it is. */
const MELDINGEN = 20;

/**
 * `betaalvoorstellen`: the proposals of a month for every gemeente of this store, or for one; with `--uit` the files of what was released in
 * that month too. 1 when a gemeente failed.
 */
export async function runBetaalvoorstellen(
  args: readonly string[],
  open: () => Promise<Werkomgeving>,
  uitvoer: Uitvoer,
): Promise<0 | 1> {
  const opties = parseOpties(args, OPTIES);
  const maand = readMaand(opties);
  const map = opties.findTekst('uit') === undefined ? undefined : await readUitmap(opties);
  checkKeuze(opties);
  const werk = await open();
  const { omgeving } = werk;
  try {
    const gemeenten = listGemeenten(opties, omgeving);
    if (map !== undefined) await makeUitmap(map);
    return await work(omgeving, { maand, gemeenten, map, json: opties.has('json') }, uitvoer);
  } finally {
    await werk.close();
  }
}

// helpers

interface Opdracht {
  readonly maand: Maand;
  readonly gemeenten: readonly string[];
  /** Where the files go; absent when nobody asked for them. */
  readonly map: string | undefined;
  readonly json: boolean;
}

async function work(omgeving: Omgeving, { maand, gemeenten, map, json }: Opdracht, uitvoer: Uitvoer): Promise<0 | 1> {
  const tel = makeTeller(gemeenten.length, 'regels', uitvoer);
  const verslagen = await makeBetaalvoorstellen(omgeving, { maand, gemeenten }, ({ aantal, geblokkeerd }) =>
    tel(aantal + geblokkeerd),
  );
  const geschreven = map === undefined ? [] : await writeBestanden(omgeving, { maand, gemeenten, map }, uitvoer);
  const bestanden = geschreven.reduce((som, { aantal }) => som + aantal, 0);
  uitvoer.print(
    json ? JSON.stringify({ maand, gemeenten: verslagen, bestanden }) : describe(verslagen, { maand, bestanden, map }),
  );
  const mislukt = [
    ...verslagen.flatMap(({ gemeente, uitkomst, melding }) =>
      uitkomst === 'mislukt' ? [`${gemeente}: het voorstel is niet gemaakt. ${melding}`] : [],
    ),
    ...geschreven.flatMap(({ gemeente, melding }) =>
      melding === undefined ? [] : [`${gemeente}: de bestanden zijn niet gemaakt. ${melding}`],
    ),
  ];
  for (const zin of mislukt) uitvoer.warn(zin);
  return mislukt.length === 0 ? 0 : 1;
}

function writeBestanden(
  omgeving: Omgeving,
  vraag: Bestandenvraag,
  uitvoer: Uitvoer,
): Promise<readonly Bestandenverslag[]> {
  const tel = makeTeller(vraag.gemeenten.length, 'bestanden', uitvoer);
  return writeBetaalbestanden(omgeving, vraag, ({ aantal }) => tel(aantal));
}

function checkKeuze(opties: Opties): void {
  if (opties.has('alle') !== opties.has('gemeente')) return;
  throw new InvoerError('Noem één gemeente met --gemeente olst-wijhe, of kies --alle voor alle gemeenten.');
}

/** @throws InvoerError for a gemeente that this installation does not have */
function listGemeenten(opties: Opties, { regels }: Omgeving): readonly string[] {
  const bekend = Object.keys(regels.gemeenten).toSorted();
  const een = opties.findTekst('gemeente');
  if (een === undefined) return bekend;
  if (bekend.includes(een)) return [een];
  throw new InvoerError(`Optie --gemeente: "${een}" is er niet. Kies uit ${bekend.join(', ')}.`);
}

/** Says on stderr how far it is, some twenty times. */
function makeTeller(totaal: number, wat: string, uitvoer: Uitvoer): (aantal: number) => void {
  const stap = Math.max(1, Math.ceil(totaal / MELDINGEN));
  let [gedaan, som] = [0, 0];
  return (aantal) => {
    gedaan += 1;
    som += aantal;
    if (gedaan % stap === 0 || gedaan === totaal) uitvoer.warn(`${gedaan} van ${totaal} gemeenten, ${som} ${wat}`);
  };
}

const UITKOMSTEN: Readonly<Record<Exclude<Voorstelverslag['uitkomst'], 'gemaakt'>, string>> = {
  open: 'er staat al een betaalrun open',
  vrijgegeven: 'deze maand is al vrijgegeven',
  niets: 'er is niets te betalen',
  mislukt: 'het voorstel is niet gemaakt',
};

function describe(
  verslagen: readonly Voorstelverslag[],
  { maand, bestanden, map }: { readonly maand: string; readonly bestanden: number; readonly map: string | undefined },
): string {
  const gemaakt = verslagen.filter(({ uitkomst }) => uitkomst === 'gemaakt');
  const som = (lees: (verslag: Voorstelverslag) => number) => gemaakt.reduce((totaal, deel) => totaal + lees(deel), 0);
  return [
    ...verslagen.map(describeGemeente),
    '',
    `${formatMaand(maand)}: ${gemaakt.length} voorstellen, ${som(({ aantal }) => aantal)} betalingen, samen ${formatBedrag(som(({ bedragCent }) => bedragCent))}.`,
    ...(gemaakt.length === 0 ? [] : ['Controleer elk voorstel en laat een collega het goedkeuren (vier ogen).']),
    ...(map === undefined ? [] : [`${bestanden} bestanden van vrijgegeven betaalruns staan in ${map}.`]),
  ].join('\n');
}

function describeGemeente(verslag: Voorstelverslag): string {
  const { gemeente, uitkomst, aantal, bedragCent, geblokkeerd, nietBerekend } = verslag;
  if (uitkomst !== 'gemaakt') return `${gemeente}: ${UITKOMSTEN[uitkomst]}`;
  return [
    `${gemeente}: ${aantal} betalingen, ${formatBedrag(bedragCent)}`,
    ...(geblokkeerd === 0 ? [] : [`${geblokkeerd} tegengehouden door een signaal`]),
    ...(nietBerekend === 0 ? [] : [`${nietBerekend} niet te berekenen`]),
  ].join(', ');
}
