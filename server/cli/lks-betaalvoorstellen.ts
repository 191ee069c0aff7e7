import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import { formatMaand } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { makeBetaalvoorstellen, type Voorstelverslag } from '../usecases/betalen/betaalvoorstellen.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { makeUitmap, readMaand, readUitmap } from './betaalopties.ts';
import type { Werkomgeving } from './open-omgeving.ts';
import { type Optiebeschrijving, type Opties, parseOpties } from './opties.ts';
import { writeBetaalbestanden } from './schrijf-betaalbestanden.ts';
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
    const tel = makeTeller(gemeenten.length, uitvoer);
    const verslagen = await makeBetaalvoorstellen(omgeving, { maand, gemeenten }, tel);
    const bestanden = map === undefined ? 0 : await writeBetaalbestanden(omgeving, { maand, gemeenten, map });
    const mislukt = verslagen.filter(({ uitkomst }) => uitkomst === 'mislukt');
    uitvoer.print(
      opties.has('json')
        ? JSON.stringify({ maand, gemeenten: verslagen, bestanden })
        : describe(verslagen, { maand, bestanden, map }),
    );
    for (const { gemeente, melding } of mislukt) uitvoer.warn(`${gemeente}: het voorstel is niet gemaakt. ${melding}`);
    return mislukt.length === 0 ? 0 : 1;
  } finally {
    await werk.close();
  }
}

// helpers

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
function makeTeller(totaal: number, uitvoer: Uitvoer): (verslag: Voorstelverslag) => void {
  const stap = Math.max(1, Math.ceil(totaal / MELDINGEN));
  let [gedaan, regels] = [0, 0];
  return ({ aantal, geblokkeerd }) => {
    gedaan += 1;
    regels += aantal + geblokkeerd;
    if (gedaan % stap === 0 || gedaan === totaal) uitvoer.warn(`${gedaan} van ${totaal} gemeenten, ${regels} regels`);
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
