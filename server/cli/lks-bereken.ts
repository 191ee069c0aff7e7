import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import type { LksUitkomst } from '../domain/bedrag/loonkostensubsidie.ts';
import { calculateLoonkostensubsidie } from '../domain/bedrag/loonkostensubsidie.ts';
import type { LksInvoer } from '../domain/bedrag/loonkostensubsidie-invoer.ts';
import type { Rekengegevens } from '../domain/bedrag/rekengegevens.ts';
import { formatDatum } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { readRekengegevens } from '../rules/read-rekengegevens.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import type { Optiebeschrijving, Opties } from './opties.ts';
import { parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';
import { formatStappen } from './uitvoer.ts';

const OPTIES: Optiebeschrijving = {
  waarden: {
    peildatum: '2026-01-01',
    geboortedatum: '1990-05-01',
    loonwaarde: '60',
    uren: '40',
    voltijd: '38',
    nad: '40',
    basis: 'R',
    begin: '2026-01-01',
  },
  schakelaars: ['forfaitair', 'bbl', 'json'],
};

/** `bereken`: the LKS per month, with its steps. */
export function runBereken(args: readonly string[], regels: Regelbestanden, uitvoer: Uitvoer): void {
  const opties = parseOpties(args, OPTIES);
  const invoer = readInvoer(opties);
  const uitkomst = calculate(invoer, readRekengegevens(regels));
  const { bedragPerMaandCent, lksCent, werkgeverslastenCent, stappen } = uitkomst;
  uitvoer.print(
    opties.has('json')
      ? JSON.stringify({ bedragPerMaandCent, lksCent, werkgeverslastenCent, stappen })
      : formatUitkomst(invoer, uitkomst),
  );
}

// helpers

function readInvoer(opties: Opties): LksInvoer {
  const soort = opties.has('forfaitair') ? 'forfaitair' : 'regulier';
  const basis = opties.findTekst('basis');
  if (basis !== undefined && basis !== 'R' && basis !== 'U') {
    throw new InvoerError(`Optie --basis: "${basis}" kan niet. Kies R (referentiemaandloon) of U (uurloon x 156).`);
  }
  return {
    peildatum: opties.readDatum('peildatum'),
    geboortedatum: opties.readDatum('geboortedatum'),
    soort,
    loonwaarde: soort === 'regulier' ? opties.readGetal('loonwaarde') : opties.findGetal('loonwaarde'),
    urenPerWeek: opties.readGetal('uren'),
    voltijdUren: opties.readGetal('voltijd'),
    normaleArbeidsduur: opties.findGetal('nad'),
    bbl: opties.has('bbl'),
    ...(opties.has('begin') ? { begindatumDienstverband: opties.readDatum('begin') } : {}),
    ...(basis === undefined ? {} : { basis }),
  };
}

const OPTIE_VAN_VELD: Readonly<Record<string, string>> = {
  soort: 'forfaitair',
  urenPerWeek: 'uren',
  voltijdUren: 'voltijd',
  normaleArbeidsduur: 'nad',
  begindatumDienstverband: 'begin',
};

// The domain names its fields; somebody at a command line knows options.
function calculate(invoer: LksInvoer, gegevens: Rekengegevens): LksUitkomst {
  try {
    return calculateLoonkostensubsidie(invoer, gegevens);
  } catch (fout) {
    if (!(fout instanceof InvoerError)) throw fout;
    const regels = fout.velden.map(({ veld, melding }) => `Optie --${OPTIE_VAN_VELD[veld] ?? veld}: ${melding}`);
    throw new InvoerError(regels.join('\n'), fout.velden);
  }
}

function formatUitkomst(invoer: LksInvoer, uitkomst: LksUitkomst): string {
  const kop = `Loonkostensubsidie (${invoer.soort}) op ${formatDatum(invoer.peildatum)}`;
  const slot =
    uitkomst.uitkomst === 'afwijzen'
      ? 'Geen loonkostensubsidie: de aanvraag moet worden afgewezen.'
      : `Per maand ${formatBedrag(uitkomst.bedragPerMaandCent)}: subsidie ${formatBedrag(uitkomst.lksCent)} en werkgeverslasten ${formatBedrag(uitkomst.werkgeverslastenCent)}.`;
  return `${kop}\n\n${formatStappen(uitkomst.stappen)}\n\n${slot}`;
}
