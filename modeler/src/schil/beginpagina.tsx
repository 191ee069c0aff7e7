import { Navigate, useParams } from 'react-router';
import { listPaginas } from './navigatie.ts';
import { useSessie } from './sessie-context.tsx';

/** Sends somebody to the start page of the role, in the gemeente of the address or else the first own one. */
export function Beginpagina() {
  const { sessie } = useSessie();
  const { gemeente } = useParams();
  if (!sessie.gebruiker) return <Navigate to="/inloggen" replace />;
  const plaats = gemeente ?? sessie.gebruiker.gemeenten[0]?.slug;
  const pagina = listPaginas(sessie.gebruiker.rollen)[0]?.pad;
  if (!plaats || !pagina)
    return (
      <main className="werk-inhoud">
        <h1>Geen toegang</h1>
        <p>Uw account heeft nog geen rol in een gemeente. Vraag de beheerder om dat te regelen.</p>
      </main>
    );
  return <Navigate to={`/${plaats}/${pagina}`} replace />;
}
