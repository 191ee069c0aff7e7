import { useState } from 'react';
import { type Bijlagekeuzes, makeBijlageadres } from '../api/bijlage.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly keuzes: Bijlagekeuzes;
}

/**
 * The document itself, as the server makes it. The frame is of nobody: nothing in it can reach our page. The policy that the document
 * comes with allows it no script; the frame itself lets tools that check for accessibility look in. A browser shows no PDF in such a
 * frame, so the pages as they will be printed open beside it.
 */
export function Bijlagevoorbeeld({ gemeente, keuzes }: Eigenschappen) {
  const adres = makeBijlageadres(gemeente, 'html', keuzes, true);
  const [klaar, setKlaar] = useState('');
  return (
    <section className="werk-papier" aria-label="Voorbeeld">
      <div className="werk-papier__kop werk-rij">
        <a href={makeBijlageadres(gemeente, 'pdf', keuzes, true)} target="_blank" rel="noreferrer">
          Bekijk de bladzijden (PDF, nieuw tabblad)
        </a>
        <span className="werk-duw klein" role="status">
          {klaar === adres ? '' : 'Het document wordt gemaakt. Dat duurt even.'}
        </span>
      </div>
      <iframe
        key={adres}
        className="werk-papier__blad"
        src={adres}
        sandbox="allow-scripts"
        title="De bijlage zoals die wordt gemaakt"
        onLoad={() => setKlaar(adres)}
      />
    </section>
  );
}
