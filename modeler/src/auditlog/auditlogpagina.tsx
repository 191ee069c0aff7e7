import { NavLink, useParams } from 'react-router';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Accountlog } from './accountlog.tsx';
import { Zakenlog } from './zakenlog.tsx';

/** Who did what: in the zaken, and with the accounts. */
export function Auditlogpagina() {
  const { gemeente = '', log } = useParams();
  const accounts = log === 'accounts';
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Auditlog" tabtitel={accounts ? 'Auditlog van accounts' : 'Auditlog van zaken'} />
        <span className="klein">Wie deed wat en wanneer. Hieraan kan niemand iets wijzigen.</span>
      </div>
      <nav className="werk-tabs" aria-label="Soort auditlog">
        <NavLink to={`/${gemeente}/auditlog`} end>
          Zaken
        </NavLink>
        <NavLink to={`/${gemeente}/auditlog/accounts`}>Accounts</NavLink>
      </nav>
      {accounts ? <Accountlog gemeente={gemeente} /> : <Zakenlog gemeente={gemeente} />}
    </>
  );
}
