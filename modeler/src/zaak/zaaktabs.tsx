import type { ComponentType } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { Teller } from '../onderdelen/teller.tsx';
import { Urentab } from '../uren/urentab.tsx';
import { listLopendeTermijnen } from './kies-taak.ts';
import { Berekeningtab } from './tabs/berekeningtab.tsx';
import { Betalingentab } from './tabs/betalingentab.tsx';
import { Brieventab } from './tabs/brieventab.tsx';
import { Documententab } from './tabs/documententab.tsx';
import { Gegevenstab } from './tabs/gegevenstab.tsx';
import { Geschiedenistab } from './tabs/geschiedenistab.tsx';
import { Gwstab } from './tabs/gwstab.tsx';
import { Termijnentab } from './tabs/termijnentab.tsx';
import { Verlooptab } from './tabs/verlooptab.tsx';

interface Tab {
  readonly pad: string;
  readonly naam: string;
  readonly aantal?: (zaak: Zaakoverzicht) => number;
  /** Absent: always there. */
  readonly toon?: (zaak: Zaakoverzicht) => boolean;
  readonly Inhoud: ComponentType<{ readonly zaak: Zaakoverzicht }>;
}

const VERLOOP: Tab = { pad: 'verloop', naam: 'Verloop', Inhoud: Verlooptab };

const TABS: readonly Tab[] = [
  VERLOOP,
  { pad: 'gegevens', naam: 'Gegevens', Inhoud: Gegevenstab },
  { pad: 'termijnen', naam: 'Termijnen', aantal: (zaak) => listLopendeTermijnen(zaak).length, Inhoud: Termijnentab },
  { pad: 'berekening', naam: 'Berekening', Inhoud: Berekeningtab },
  { pad: 'brieven', naam: 'Brieven', aantal: (zaak) => zaak.brieven.length, Inhoud: Brieventab },
  { pad: 'documenten', naam: 'Documenten', aantal: (zaak) => zaak.documenten.length, Inhoud: Documententab },
  { pad: 'betalingen', naam: 'Betalingen', Inhoud: Betalingentab },
  {
    pad: 'uren',
    naam: 'Uren',
    toon: ({ besluiten, gegevens }) => besluiten.length > 0 && gegevens.dienstverband.contractsoort !== 'vast',
    Inhoud: Urentab,
  },
  { pad: 'gws', naam: 'GWS-checklist', Inhoud: Gwstab },
  { pad: 'geschiedenis', naam: 'Geschiedenis', Inhoud: Geschiedenistab },
];

/** Everything behind the zaak, one part at a time; the address says which. */
export function Zaaktabs({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { tab } = useParams();
  const { search } = useLocation();
  const { Inhoud, naam: gekozen } = TABS.find(({ pad }) => pad === tab) ?? VERLOOP;
  return (
    <>
      <nav className="werk-tabs" aria-label="Onderdelen van de zaak">
        {TABS.filter(({ toon, naam }) => naam === gekozen || (toon?.(zaak) ?? true)).map(({ pad, naam, aantal }) => (
          <Link
            key={pad}
            to={`/${zaak.gemeente}/zaken/${zaak.id}/${pad}${search}`}
            replace
            aria-current={naam === gekozen ? 'true' : undefined}
          >
            {naam} {aantal && <Teller aantal={aantal(zaak)} />}
          </Link>
        ))}
      </nav>
      <section aria-label={gekozen}>
        <Inhoud zaak={zaak} />
      </section>
    </>
  );
}
