import { NavLink, useParams } from 'react-router';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Accountlog } from './accountlog.tsx';
import { Actielog } from './actielog.tsx';
import { Instellingenlog } from './instellingenlog.tsx';
import { Zakenlog } from './zakenlog.tsx';

const TITELS: Readonly<Record<string, string>> = {
  accounts: 'Auditlog van accounts',
  instellingen: 'Auditlog van instellingen',
  implementatieplan: 'Auditlog van het implementatieplan',
};

/** Who did what: in the zaken, with the accounts, with the settings and with the implementatieplan of the gemeente. */
export function Auditlogpagina() {
  const { gemeente = '', log = 'zaken' } = useParams();
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Auditlog" tabtitel={TITELS[log] ?? 'Auditlog van zaken'} />
        <span className="klein">Wie deed wat en wanneer. Hieraan kan niemand iets wijzigen.</span>
      </div>
      <nav className="werk-tabs" aria-label="Soort auditlog">
        <NavLink to={`/${gemeente}/auditlog`} end>
          Zaken
        </NavLink>
        <NavLink to={`/${gemeente}/auditlog/accounts`}>Accounts</NavLink>
        <NavLink to={`/${gemeente}/auditlog/instellingen`}>Instellingen</NavLink>
        <NavLink to={`/${gemeente}/auditlog/implementatieplan`}>Implementatieplan</NavLink>
      </nav>
      {log === 'accounts' && <Accountlog gemeente={gemeente} />}
      {log === 'instellingen' && <Instellingenlog gemeente={gemeente} />}
      {log === 'implementatieplan' && <Actielog gemeente={gemeente} />}
      {TITELS[log] === undefined && <Zakenlog gemeente={gemeente} />}
    </>
  );
}
