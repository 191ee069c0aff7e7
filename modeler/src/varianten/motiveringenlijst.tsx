import type { Variantinhoudlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { nameBlok } from '../brieveditor/blokvorm.ts';
import { useInhoud } from './use-inhoud.ts';

/** Why each part beside the settings differs, for who checks a version. */
export function Motiveringenlijst({ versie }: { readonly versie: Variantdetail }) {
  const { data } = useInhoud(versie);
  const motiveringen = data === undefined ? [] : listMotiveringen(data);
  if (motiveringen.length === 0) return null;
  return (
    <section className="werk-stapel" aria-labelledby="waarom-anders">
      <h2 id="waarom-anders">Motivering per onderdeel</h2>
      <ul className="werk-punten">
        {motiveringen.map(({ naam, motivering }) => (
          <li key={naam}>
            <b>{naam}:</b> {motivering || 'nog geen motivering'}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The parts of a version with their reasons: rules, steps, forms, letter texts, own letters. */
export function listMotiveringen({
  regels,
  diagrammen,
  formulieren,
  brieven,
}: Pick<Variantinhoudlezing, 'regels' | 'diagrammen' | 'formulieren' | 'brieven'>): readonly {
  readonly naam: string;
  readonly motivering: string;
}[] {
  return [
    ...regels.map(({ naam, motivering }) => ({ naam: `Regel ‘${naam}’`, motivering })),
    ...diagrammen
      .filter(({ eigen }) => eigen)
      .flatMap(({ xml, landelijkXml, motiveringen }) =>
        motiveringen.map(({ element, motivering }) => ({
          naam: `Diagram, ‘${findNaam([xml, landelijkXml], element)}’`,
          motivering,
        })),
      ),
    ...formulieren
      .filter(({ eigen }) => eigen)
      .map(({ formulier, motivering = '' }) => ({ naam: `Formulier ‘${formulier.titel}’`, motivering })),
    ...brieven.flatMap(({ code, titel, eigen, teksten }) => [
      ...(eigen === undefined ? [] : [{ naam: `Eigen brief ${code} ‘${titel}’`, motivering: eigen.motivering }]),
      ...teksten.map(({ blok, motivering }) => ({ naam: `Brief ${code}, ${nameBlok(blok)}`, motivering })),
    ]),
  ];
}

// helpers

function findNaam(bestanden: readonly string[], id: string): string {
  for (const xml of bestanden) {
    const bestand = new DOMParser().parseFromString(xml, 'application/xml');
    const element = [...bestand.querySelectorAll('[id]')].find((kandidaat) => kandidaat.id === id);
    const naam = element?.getAttribute('name');
    if (naam) return naam;
  }
  return id;
}
