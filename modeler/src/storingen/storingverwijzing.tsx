import { Link } from 'react-router';
import { listPaginas } from '../schil/navigatie.ts';
import { useGebruiker } from '../schil/sessie-context.tsx';

/** Where to look when something goes wrong again; who may not see the storingen asks the beheerder. */
export function Storingverwijzing({ gemeente }: { readonly gemeente: string }) {
  const { rollen } = useGebruiker();
  if (!listPaginas(rollen).some(({ pad }) => pad === 'storingen'))
    return 'Vraag de beheerder om naar de storingen te kijken.';
  return (
    <>
      Kijk dan bij <Link to={`/${gemeente}/storingen`}>Storingen</Link>.
    </>
  );
}
