import { compareOverig } from './compare-element.ts';
import type { Diagrampaar } from './diagramindex.ts';
import type { Diagrambaan } from './diagrammodel.ts';
import { TEKENING, UITLEGTEKST, werkgevolg } from './gevolg.ts';
import { compareEigenschap, type Diagramverschil, isGelijk, makeBestaan, type Onderwerp } from './maak-verschil.ts';
import { pairUp, quote } from './woorden.ts';

const VERDELING = werkgevolg('Een baan zegt wie het werk doet. Voor de werkgever en de werknemer blijft het gelijk.');

/** Every difference between the lanes: who does the work. */
export function compareBanen({ oud, nieuw }: Diagrampaar): readonly Diagramverschil[] {
  return pairUp(oud.model.banen, nieuw.model.banen, ({ id }) => id).flatMap((deel) => {
    if (deel.oud !== undefined && deel.nieuw !== undefined) return compareBaan(deel.oud, deel.nieuw);
    const baan = deel.nieuw ?? deel.oud;
    if (baan === undefined) return [];
    const naam = baan.naam ?? baan.id;
    const onderwerp = { element: baan.id, naam, elementen: [baan.id] };
    const erbij = deel.nieuw !== undefined;
    const zin = erbij ? `Er komt een baan bij: ${quote(naam)}.` : `De baan ${quote(naam)} vervalt.`;
    return [makeBestaan(onderwerp, erbij, zin, VERDELING)];
  });
}

// helpers

function compareBaan(oud: Diagrambaan, nieuw: Diagrambaan): readonly Diagramverschil[] {
  const naam = quote(nieuw.naam ?? nieuw.id);
  const onderwerp: Onderwerp = { element: nieuw.id, naam: nieuw.naam ?? nieuw.id, elementen: [nieuw.id] };
  return [
    ...compareEigenschap(onderwerp, 'naam', [oud.naam, nieuw.naam], (van, naar) => ({
      zin: `De baan ${quote(van ?? 'zonder naam')} heet nu ${quote(naar ?? 'niets')}.`,
      gevolg: VERDELING,
    })),
    ...compareEigenschap(onderwerp, 'documentatie', [oud.documentatie, nieuw.documentatie], (_van, naar) => ({
      zin:
        naar === undefined
          ? `De uitleg bij de baan ${naam} vervalt.`
          : `De uitleg bij de baan ${naam} is nu ${quote(naar)}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareOverig(onderwerp, [oud.overig, nieuw.overig], VERDELING),
    ...(isGelijk(oud.plaats, nieuw.plaats)
      ? []
      : compareEigenschap(onderwerp, 'tekening', [JSON.stringify(oud.plaats), JSON.stringify(nieuw.plaats)], () => ({
          zin: `De baan ${naam} is op een andere plek of in een andere vorm getekend.`,
          gevolg: TEKENING,
        }))),
  ];
}
