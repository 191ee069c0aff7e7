import { Link } from 'react-router';
import { useGebruiker } from '../schil/sessie-context.tsx';

/** Whose versions: of the own gemeente, or of the regio that it belongs to. */
export function Eigenaarkeuze({ eigenaar, pagina }: { readonly eigenaar: string; readonly pagina: string }) {
  const { gemeenten } = useGebruiker();
  const hier = gemeenten.find(({ slug, regio }) => slug === eigenaar || regio?.sleutel === eigenaar);
  if (hier?.regio === undefined) return null;
  const keuzes = [
    ...gemeenten
      .filter(({ regio }) => regio?.sleutel === hier.regio?.sleutel)
      .map(({ slug, naam }) => ({ pad: slug, naam })),
    { pad: hier.regio.sleutel, naam: hier.regio.naam },
  ];
  return (
    <nav className="werk-tabs" aria-label="Van gemeente of regio">
      {keuzes.map(({ pad, naam }) => (
        <Link key={pad} to={`/${pad}/${pagina}`} aria-current={pad === eigenaar ? 'true' : undefined}>
          {naam}
        </Link>
      ))}
    </nav>
  );
}
