import type { Diagramkennis } from '../../domain/diagram/diagrambevinding.ts';
import { checkDiagramgrenzen } from '../../domain/diagram/diagramgrenzen.ts';
import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Variantdiagram } from '../../domain/variant/variant.ts';
import { listElementwijzigingen } from '../../domain/variant/variantdiagram.ts';
import { isGemotiveerd } from '../../domain/variant/variantonderdeel.ts';
import type { Diagrammodel } from '../../domain/verschil/diagrammodel.ts';
import { HANDLERNAMEN, VRIJE_HANDLERS } from '../../handlers/index.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { WACHTTIJD_VERSTREKEN } from '../migratie/reconcile-wachttijden.ts';
import { listLagen } from '../zaak/proceskeuze.ts';
import { checkPijlvragen } from './check-pijlvragen.ts';
import { listFormulieren } from './lokale-formulieren.ts';
import { findLandelijk, readModel } from './read-variantdiagram.ts';
import type { Keuromgeving } from './variantbevinding.ts';
import { makeBevinding, makeMotiveringbevinding } from './variantbevinding.ts';
import type { Variantonderdeel } from './variantonderdelen.ts';
import type { Variantbevinding } from './variantversies.ts';

/** What the law, the engine and the rules for drawing find wrong with a local diagram, and which changes still need a motivering. */
export async function checkVariantdiagram(
  omgeving: Keuromgeving,
  geldend: GeldendeRegels,
  diagram: Variantdiagram,
): Promise<readonly Variantbevinding[]> {
  const { proces, basis } = diagram;
  const deel = (element?: string): Variantonderdeel => ({
    soort: 'diagram',
    naam: proces,
    ...(element === undefined ? {} : { element }),
  });
  const gelezen = await readBeide(omgeving, diagram);
  if (typeof gelezen === 'string') {
    const wat = { nr: 'D1', naam: 'Diagram', ernst: 'blokkeren', melding: gelezen, grondslag: 'BPMN 2.0' } as const;
    return [makeBevinding(deel(), wat)];
  }
  const grenzen = checkDiagramgrenzen({ ...gelezen, kennis: listKennis(omgeving, geldend) });
  return [
    ...grenzen.map(({ element, ...wat }) => makeBevinding(deel(element), wat)),
    ...checkPijlvragen(
      gelezen.lokaal,
      listFormulieren(omgeving, geldend),
      listEerder(omgeving, geldend, gelezen.lokaal),
    ).map(({ element, ...wat }) => makeBevinding(deel(element), wat)),
    ...(await listUitvoering(omgeving, geldend, diagram)).map(({ element, ...wat }) =>
      makeBevinding(deel(element), wat),
    ),
    ...listElementwijzigingen(gelezen.landelijk, gelezen.lokaal)
      .filter(({ element }) => !diagram.motiveringen.some((m) => m.element === element && isGemotiveerd(m)))
      .map(({ element, naam }) => makeMotiveringbevinding(deel(element), 'D15', `De wijziging van “${naam}”`)),
    ...listVerouderd(omgeving, geldend, proces, basis).map((wat) => makeBevinding(deel(), wat)),
  ];
}

/** What the bounds of a drawing depend on under these rules. */
export function listKennis({ regels }: Pick<Keuromgeving, 'regels'>, geldend: GeldendeRegels): Diagramkennis {
  const termijnen = regels.termijnen.findLast(({ geldigVanaf }) => geldigVanaf <= geldend.peildatum)?.termijnen ?? [];
  const brieven = geldend.bestanden('brieven').map(({ inhoud }) => [String(inhoud['code']), String(inhoud['soort'])]);
  return {
    termijnen,
    brieven: Object.fromEntries(brieven) as Diagramkennis['brieven'],
    vrijeHandlers: VRIJE_HANDLERS,
    wachtbericht: WACHTTIJD_VERSTREKEN,
  };
}

// helpers

/** Rule of bpmnlint on messages that nothing uses: untidy, but it changes nothing. */
const ONGEBRUIKT = 'global';

/** Both drawings, or the sentence that says why not. */
async function readBeide(
  omgeving: Keuromgeving,
  { proces, basis, xml }: Variantdiagram,
): Promise<{ readonly landelijk: Diagrammodel; readonly lokaal: Diagrammodel } | string> {
  try {
    const bron = findLandelijk(omgeving, proces, { basis, peildatum: basis });
    return { landelijk: await readModel(omgeving, bron.xml, proces), lokaal: await readModel(omgeving, xml, proces) };
  } catch (fout) {
    if (fout instanceof InvoerError || fout instanceof NietGevondenError) return fout.message;
    throw fout;
  }
}

/**
 * What stands in the way of carrying it out, and what is not drawn by our rules; each sentence once. What the national drawing itself does
 * in the same place is not for the gemeente to mend.
 */
async function listUitvoering(omgeving: Keuromgeving, geldend: GeldendeRegels, diagram: Variantdiagram) {
  const bekend = {
    handlers: HANDLERNAMEN,
    formulieren: Object.keys(listFormulieren(omgeving, geldend)),
    parameters: geldend.parameters.map(({ sleutel }) => sleutel),
    brieven: geldend.bestanden('brieven').map(({ inhoud }) => String(inhoud['code'])),
  };
  const { proces, basis, xml } = diagram;
  const eenmaal = new Map((await omgeving.diagrammen.check(xml, bekend)).map((b) => [nameBevinding(b), b]));
  if (eenmaal.size === 0) return [];
  const bron = findLandelijk(omgeving, proces, { basis, peildatum: basis });
  const landelijk = await omgeving.diagrammen.check(bron.xml, bekend);
  for (const bevinding of landelijk) eenmaal.delete(nameBevinding(bevinding));
  return [...eenmaal.values()].map(({ regel, element, melding }) => ({
    nr: 'D20',
    naam: 'Diagram',
    ernst: regel === ONGEBRUIKT ? ('waarschuwen' as const) : ('blokkeren' as const),
    ...(element === undefined || element === '' ? {} : { element }),
    melding,
    grondslag: 'Regels voor het tekenen',
  }));
}

/** The forms that can have been filled in before this process begins: none for a first process, those of all others for a later one. */
function listEerder({ processen }: Keuromgeving, geldend: GeldendeRegels, { elementen }: Diagrammodel): Set<string> {
  const isLater = elementen.some(({ type, gebeurtenissen }) => type === 'bpmn:StartEvent' && gebeurtenissen.length > 0);
  if (!isLater) return new Set();
  const tekeningen = [...processen.processen, ...listLagen(geldend).flatMap(({ diagrammen }) => diagrammen)];
  return new Set(
    tekeningen.flatMap(({ xml }) => Array.from(xml.matchAll(/\bformulier="([^"]+)"/g), ([, naam = '']) => naam)),
  );
}

function nameBevinding({ element, melding }: { readonly element?: string; readonly melding: string }): string {
  return `${element ?? ''} ${melding}`;
}

function listVerouderd({ processen }: Keuromgeving, geldend: GeldendeRegels, proces: string, basis: string) {
  const nieuwste = findLandelijk({ processen }, proces, { peildatum: geldend.variantbestand.basis }).versie;
  if (nieuwste <= basis) return [];
  const melding = `Dit diagram is gemaakt op de landelijke versie van ${basis}. Sinds ${nieuwste} is er een nieuwe. Neem de wijzigingen over.`;
  return [
    {
      nr: 'D16',
      naam: 'Nieuwe landelijke versie',
      ernst: 'waarschuwen',
      melding,
      grondslag: 'Preferent proces',
    } as const,
  ];
}
