import type { Formulier, Formulieroptie, Formulierveld } from '../../../processes/formulier.ts';
import { nameBesluit } from '../../domain/besluit/besluitnaam.ts';
import { listBeschikkingen } from '../../domain/besluit/bezwaartermijn.ts';
import { formatDatum } from '../../domain/datum.ts';
import type { Besluit, Zaak } from '../../domain/zaak/zaak.ts';

const VELD = 'bezwaar.besluitdatum';

/**
 * The form on which a bezwaar is registered, with the besluiten of the zaak to choose from in the place of a date to type. It is for the
 * eye: what comes back is still a date, which the handler looks up, so that the date of a letter counts as well.
 */
export function offerBesluiten(formulier: Formulier, zaak: Pick<Zaak, 'besluiten' | 'brieven'>): Formulier {
  const opties = listOpties(zaak);
  if (opties.length === 0) return formulier;
  const groepen = formulier.groepen.map((groep) => ({
    ...groep,
    velden: groep.velden.map((veld) => (veld.veld === VELD ? toKeuze(veld, opties) : veld)),
  }));
  return { ...formulier, groepen };
}

// helpers

/** The newest first; what was decided on one day is one choice. Against a beslissing op bezwaar one goes to court. */
function listOpties({ besluiten, brieven }: Pick<Zaak, 'besluiten' | 'brieven'>): readonly Formulieroptie[] {
  const mogelijk = besluiten.filter(({ soort }) => soort !== 'beslissing_op_bezwaar');
  const dagen = [...new Set(mogelijk.map(({ datum }) => datum))].toSorted().toReversed();
  return dagen.map((datum) => {
    const vanDag = mogelijk.filter((besluit) => besluit.datum === datum);
    const namen = [...new Set(vanDag.map((besluit) => nameBesluit(besluit)))];
    const brief = vanDag.map((besluit) => describeBrief(besluit, brieven)).find((tekst) => tekst !== '') ?? '';
    return { waarde: datum, label: `${formatDatum(datum)}: ${new Intl.ListFormat('nl').format(namen)}${brief}` };
  });
}

/** " (brief van 8 januari 2026)" when the letter has another date than the besluit. */
function describeBrief(besluit: Besluit, brieven: Zaak['brieven']): string {
  const dag = listBeschikkingen(besluit, brieven)[0]?.datum;
  return dag === undefined || dag === besluit.datum ? '' : ` (brief van ${formatDatum(dag)})`;
}

/** With one besluit there is nothing to choose: it is filled in. */
function toKeuze(veld: Formulierveld, opties: readonly Formulieroptie[]): Formulierveld {
  const [eerste, ...rest] = opties;
  return {
    ...veld,
    soort: 'keuze',
    opties,
    hulp: 'Het besluit waartegen bezwaar is gemaakt. De datum staat boven de brief.',
    ...(eerste !== undefined && rest.length === 0 ? { standaard: eerste.waarde } : {}),
  };
}
