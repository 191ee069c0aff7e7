import { compareOverig } from './compare-element.ts';
import type { Diagrampaar } from './diagramindex.ts';
import type { Diagramproces } from './diagrammodel.ts';
import { opmaak, rechtsgevolg, UITLEGTEKST, werkgevolg } from './gevolg.ts';
import { compareEigenschap, type Diagramverschil, makeBestaan, type Onderwerp } from './maak-verschil.ts';
import { pairUp, quote } from './woorden.ts';

/** Every difference in what the diagram says of its process as a whole: name, explanation, version, date. */
export function compareProcessen({ oud, nieuw }: Diagrampaar): readonly Diagramverschil[] {
  return pairUp(oud.model.processen, nieuw.model.processen, ({ id }) => id).flatMap((deel) => {
    if (deel.oud !== undefined && deel.nieuw !== undefined) return compareProces(deel.oud, deel.nieuw);
    const proces = deel.nieuw ?? deel.oud;
    if (proces === undefined) return [];
    const naam = proces.naam ?? proces.id;
    const gevolg = rechtsgevolg('Een proces bepaalt hoe de gemeente een aanvraag behandelt.');
    const onderwerp = { element: proces.id, naam, elementen: [] };
    const erbij = deel.nieuw !== undefined;
    const zin = erbij ? `Er komt een proces bij: ${quote(naam)}.` : `Het proces ${quote(naam)} vervalt.`;
    return [makeBestaan(onderwerp, erbij, zin, gevolg)];
  });
}

// helpers

function compareProces(oud: Diagramproces, nieuw: Diagramproces): readonly Diagramverschil[] {
  const naam = nieuw.naam ?? nieuw.id;
  const onderwerp: Onderwerp = { element: nieuw.id, naam, elementen: [] };
  return [
    ...compareEigenschap(onderwerp, 'naam', [oud.naam, nieuw.naam], (van, naar) => ({
      zin: `Het proces heet nu ${quote(naar ?? 'niets')} in plaats van ${quote(van ?? 'niets')}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'documentatie', [oud.documentatie, nieuw.documentatie], (_van, naar) => ({
      zin:
        naar === undefined
          ? 'De uitleg bij het hele proces vervalt.'
          : `De uitleg bij het hele proces is nu ${quote(naar)}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'lks:versie', [oud.versie, nieuw.versie], (van, naar) => ({
      zin: `De versie heet ${naar ?? 'niets'} in plaats van ${van ?? 'niets'}.`,
      gevolg: opmaak('Dit is alleen de naam van de versie.'),
    })),
    ...compareEigenschap(onderwerp, 'lks:geldigVanaf', [oud.geldigVanaf, nieuw.geldigVanaf], (van, naar) => ({
      zin: `Het proces geldt vanaf ${naar ?? 'geen vaste datum'} in plaats van ${van ?? 'geen vaste datum'}.`,
      gevolg: rechtsgevolg('De datum bepaalt welke aanvragen dit proces volgen.'),
    })),
    ...compareEigenschap(onderwerp, 'uitvoerbaar', [oud.uitvoerbaar, nieuw.uitvoerbaar], (_van, naar) => ({
      zin:
        naar === true ? 'Het systeem kan het proces nu uitvoeren.' : 'Het systeem kan het proces niet meer uitvoeren.',
      gevolg: werkgevolg('Een proces dat niet uitvoerbaar is, is alleen een tekening.'),
    })),
    ...compareOverig(onderwerp, [oud.overig, nieuw.overig], werkgevolg('Dit kenmerk hoort bij het hele proces.')),
  ];
}
