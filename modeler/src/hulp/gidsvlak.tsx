import { Melding } from '../onderdelen/melding.tsx';
import type { Gids, Hulpblok } from './gids.ts';

/** One guide: what it is for, its chapters, and the text. */
export function Gidsvlak({ gids }: { readonly gids: Gids }) {
  return (
    <article className="werk-gids" aria-label={gids.titel}>
      <p>{gids.voor}</p>
      <nav aria-label="Hoofdstukken">
        <ol>
          {gids.hoofdstukken.map(({ id, titel }) => (
            <li key={id}>
              <a href={`#${id}`}>{titel}</a>
            </li>
          ))}
        </ol>
      </nav>
      {gids.hoofdstukken.map(({ id, titel, blokken }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1}>
            {titel}
          </h2>
          {blokken.map((blok, plaats) => (
            // The text of a guide never changes while it is on screen.
            // oxlint-disable-next-line react/no-array-index-key
            <Blok key={plaats} blok={blok} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Blok({ blok }: { readonly blok: Hulpblok }) {
  switch (blok.soort) {
    case 'alinea':
      return <p>{blok.tekst}</p>;
    case 'tip':
      return <Melding>{blok.tekst}</Melding>;
    case 'stappen':
      return (
        <ol>
          {blok.stappen.map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
      );
    case 'beeld':
      return (
        <figure>
          <img src={`/hulp/${blok.naam}.png`} alt={blok.tekst} loading="lazy" width={1280} height={800} />
          <figcaption className="klein">{blok.tekst}</figcaption>
        </figure>
      );
  }
}
