import type { Versievlak } from '../varianten/versietabs.tsx';

/** The conditional rules of a version. */
export function Regelsvlak({ versie }: Versievlak) {
  if (versie.regels.length === 0) return <p>Deze versie heeft geen eigen regels.</p>;
  return (
    <ul>
      {versie.regels.map(({ naam, sleutel, motivering }) => (
        <li key={naam}>
          Regel “{naam}” bepaalt in sommige zaken {sleutel}. {motivering}
        </li>
      ))}
    </ul>
  );
}
