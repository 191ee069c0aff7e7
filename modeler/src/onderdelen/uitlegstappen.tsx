import type { Uitlegstap } from '../../../server/domain/uitleg.ts';

/** How a date or an amount came about: step, outcome, article. An assumption says that it is one. */
export function Uitlegstappen({ stappen }: { readonly stappen: readonly Uitlegstap[] }) {
  return (
    <ol className="werk-uitleg">
      {stappen.map((stap, nummer) => (
        <li key={`${nummer}-${stap.omschrijving}`}>
          <span>{stap.omschrijving}</span>
          {stap.uitkomst && <span className="getal">{stap.uitkomst}</span>}
          {(stap.grondslag || stap.aanname) && (
            <span className="klein">
              {stap.grondslag}
              {stap.aanname && `${stap.grondslag ? ' · ' : ''}aanname: de wet zegt dit niet met zoveel woorden`}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
