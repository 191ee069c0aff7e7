import type { Bijlageformaat } from '../../../server/domain/bijlage/bijlage-document.ts';
import { type Bijlagekeuzes, makeBijlageadres } from '../api/bijlage.ts';

const FORMATEN: readonly (readonly [formaat: Bijlageformaat, naam: string, uitleg: string])[] = [
  ['pdf', 'PDF', 'Toegankelijk (PDF/UA-1), om te publiceren'],
  ['pdfa', 'PDF/A', 'Om te bewaren in het archief (PDF/A-2a)'],
  ['docx', 'Word', 'Om zelf verder te bewerken'],
  ['html', 'HTML', 'Om op een website te zetten'],
  ['json', 'JSON', 'Alle gegevens, voor een ander systeem'],
];

interface Eigenschappen {
  readonly gemeente: string;
  readonly keuzes: Bijlagekeuzes;
}

/** The document in every format, with the choices that were made. */
export function Bijlagedownloads({ gemeente, keuzes }: Eigenschappen) {
  return (
    <ul className="werk-kop__recht werk-rij" aria-label="Downloaden">
      {FORMATEN.map(([formaat, naam, uitleg]) => (
        <li key={formaat}>
          <a
            className={`utrecht-button utrecht-button--${formaat === 'pdf' ? 'primary' : 'secondary'}-action werk-download`}
            href={makeBijlageadres(gemeente, formaat, keuzes)}
            title={uitleg}
            download
          >
            <span className="verborgen">Download </span>
            {naam}
          </a>
        </li>
      ))}
    </ul>
  );
}
