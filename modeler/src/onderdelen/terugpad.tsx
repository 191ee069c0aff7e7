import { Link } from 'react-router';
import { Icoon } from './icoon.tsx';

/** The way back, above the heading of a page that lies behind another one. */
export function Terugpad({ naar, naam }: { readonly naar: string; readonly naam: string }) {
  return (
    <div className="werk-pad">
      <Link to={naar}>
        <Icoon naam="links" /> {naam}
      </Link>
    </div>
  );
}
