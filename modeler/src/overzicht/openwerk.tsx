import { Link } from 'react-router';
import type { Gemeenteoverzicht } from '../../../server/usecases/volgen/overzichtusecases.ts';
import { useGebruiker } from '../schil/sessie-context.tsx';

const GROEPEN = [
  ['te_laat', 'Te laat'],
  ['vandaag', 'Vandaag'],
  ['binnenkort', '1 tot 5 werkdagen'],
  ['later', 'Later'],
  ['opgeschort', 'Opgeschort'],
  ['uitgesteld', 'Uitgesteld'],
] as const;

/** The open tasks by term, each with a way to its list for who works on them. */
export function Openwerk({ gemeente, open }: { readonly gemeente: string; readonly open: Gemeenteoverzicht['open'] }) {
  const { rollen } = useGebruiker();
  const werkt = rollen.some((rol) => rol === 'consulent' || rol === 'administratie');
  return (
    <section className="werk-stapel" aria-labelledby="openwerk">
      <h2 id="openwerk">Open werk</h2>
      <ul className="overzicht-tegels">
        {GROEPEN.map(([termijn, naam]) => (
          <li key={termijn} className={termijn === 'te_laat' && open.te_laat > 0 ? 'is-laat' : undefined}>
            <b>{open[termijn]}</b>
            {werkt && open[termijn] > 0 ? (
              <Link to={`/${gemeente}/werkvoorraad?lijst=alle&termijn=${termijn}`}>{naam}</Link>
            ) : (
              <span>{naam}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
