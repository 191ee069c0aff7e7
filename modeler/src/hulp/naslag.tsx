import type { Variantoverzicht } from '../../../server/usecases/variant/variantoverzicht.ts';
import type { Uitleg } from '../api/hulp.ts';
import { makeAnker } from './zoek-hulp.ts';

/** Every setting: the question, what holds, the bound and its article; per stap. */
export function Instellingenlijst({ instellingen }: { readonly instellingen: Variantoverzicht['parameters'] }) {
  const stappen = [...new Set(instellingen.map(({ stap }) => stap))].toSorted((a, b) => (a ?? 9) - (b ?? 9));
  return (
    <div className="werk-gids">
      {stappen.map((stap) => (
        <section key={stap} aria-labelledby={`stap-${stap}`}>
          <h2 id={`stap-${stap}`}>{stap === null ? 'Hele proces' : `Stap ${stap}`}</h2>
          {instellingen
            .filter((instelling) => instelling.stap === stap)
            .map(({ sleutel, naam, uitleg, landelijk, effectief, afwijking, grens, grondslag, aanname }) => (
              <section key={sleutel} aria-labelledby={makeAnker(sleutel)}>
                <h3 id={makeAnker(sleutel)} tabIndex={-1}>
                  {naam}
                </h3>
                <p>{uitleg}</p>
                <p>
                  Landelijk: {landelijk}. {afwijking ? `In uw gemeente: ${effectief}.` : 'Uw gemeente doet dit ook zo.'}
                </p>
                <p className="klein">
                  {grens} {grondslag}
                  {aanname && ' Dit is een aanname: geen bron legt de waarde vast.'}
                </p>
              </section>
            ))}
        </section>
      ))}
    </div>
  );
}

/** Every bound of the law, with what happens at it. */
export function Grenzenlijst({ grenzen }: Pick<Uitleg, 'grenzen'>) {
  return (
    <div className="werk-gids">
      <p>
        Preferent bewaakt deze grenzen bij elke wijziging. Blokkeren: zo kan een variant niet worden gepubliceerd.
        Waarschuwen: het kan, met een reden.
      </p>
      {grenzen.map(({ nr, naam, ernst, melding, grondslag, aanname }) => (
        <section key={nr} aria-labelledby={makeAnker(nr)}>
          <h2 id={makeAnker(nr)} tabIndex={-1}>
            {nr} {naam}
          </h2>
          <p>{melding}</p>
          <p className="klein">
            {ernst === 'blokkeren' ? '■ blokkeert' : '▲ waarschuwt'} · {grondslag}
            {aanname && ' · aanname'}
          </p>
        </section>
      ))}
    </div>
  );
}

/** The words of the werkproces, in plain Dutch. */
export function Woordenlijst({ woorden }: Pick<Uitleg, 'woorden'>) {
  return (
    <dl className="werk-woorden">
      {woorden.map(({ woord, ook, uitleg, grondslag }) => (
        <div key={woord}>
          <dt id={makeAnker(woord)} tabIndex={-1}>
            {woord}
            {ook && <span className="klein"> ook: {ook.join(', ')}</span>}
          </dt>
          <dd>
            {uitleg} {grondslag && <span className="klein">{grondslag}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
