import type { ComponentType } from 'react';
import { Link, useParams } from 'react-router';
import { isRegio } from '../../../server/domain/variant/eigenaar.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { Teller } from '../onderdelen/teller.tsx';
import { makeLuiOnderdeel } from '../schil/luie-pagina.tsx';
import { Bewerkvlak } from './bewerkvlak.tsx';
import { Verschillen } from './verschillen.tsx';

/** What a part of a version gets: the version as it is now. The parts of the address below the tab are in `useParams().onderdeel`. */
export interface Versievlak {
  readonly versie: Variantdetail;
}

interface Versietab {
  /** The last part of the address: `/varianten/:variantId/<pad>`. */
  readonly pad: string;
  readonly naam: string;
  readonly aantal?: (versie: Variantdetail) => number;
  /** It is about zaken, and those belong to a gemeente: a version of a regio does not have it. */
  readonly vanGemeente?: true;
  readonly Vlak: ComponentType<Versievlak>;
}

const PARAMETERS: Versietab = {
  pad: 'parameters',
  naam: 'Parameters',
  aantal: ({ parameters }) => parameters.filter(({ afwijking }) => afwijking).length,
  Vlak: Bewerkvlak,
};
const VERSCHIL: Versietab = { pad: 'verschil', naam: 'Verschil', Vlak: Verschillen };

/** The parts of a version in the order of the bar. A new part is a line here; its code comes when somebody opens it. */
const TABS: readonly Versietab[] = [
  PARAMETERS,
  {
    pad: 'regels',
    naam: 'Regels',
    aantal: ({ regels }) => regels.length,
    Vlak: makeLuiOnderdeel(async () => (await import('../regels/regelsvlak.tsx')).Regelsvlak),
  },
  {
    pad: 'diagram',
    naam: 'Diagram',
    Vlak: makeLuiOnderdeel(async () => (await import('../tekenaar/diagramvlak.tsx')).Diagramvlak),
  },
  {
    pad: 'formulieren',
    naam: 'Formulieren',
    aantal: ({ formulieren }) => formulieren.length,
    Vlak: makeLuiOnderdeel(async () => (await import('../formuliereditor/formulierenvlak.tsx')).Formulierenvlak),
  },
  {
    pad: 'brieven',
    naam: 'Brieven',
    aantal: ({ teksten, brieven }) => teksten.length + brieven.length,
    Vlak: makeLuiOnderdeel(async () => (await import('../brieveditor/brievenvlak.tsx')).Brievenvlak),
  },
  {
    pad: 'proberen',
    naam: 'Probeer uit',
    Vlak: makeLuiOnderdeel(async () => (await import('../regels/proefvlak.tsx')).Proefvlak),
  },
  VERSCHIL,
  {
    pad: 'proefdraaien',
    naam: 'Proefdraaien',
    vanGemeente: true,
    Vlak: makeLuiOnderdeel(async () => (await import('../proefdraaien/proefdraaivlak.tsx')).Proefdraaivlak),
  },
  {
    pad: 'lopende-zaken',
    naam: 'Lopende zaken',
    vanGemeente: true,
    Vlak: makeLuiOnderdeel(async () => (await import('../proefdraaien/lopendezakenvlak.tsx')).Lopendezakenvlak),
  },
];

/** The parts of a version, one at a time; the address says which. What cannot be changed opens with its differences. */
export function Versietabs({ versie }: Versievlak) {
  const { tab } = useParams();
  const begin = versie.acties.wijzigen.mag ? PARAMETERS : VERSCHIL;
  const tabs = TABS.filter(({ vanGemeente }) => vanGemeente !== true || !isRegio(versie.gemeente));
  const gekozen = tabs.find(({ pad }) => pad === tab) ?? begin;
  return (
    <>
      <nav className="werk-tabs" aria-label="Onderdelen van de versie">
        {tabs.map(({ pad, naam, aantal }) => (
          <Link
            key={pad}
            to={`/${versie.gemeente}/varianten/${encodeURIComponent(versie.id)}/${pad}`}
            aria-current={pad === gekozen.pad ? 'true' : undefined}
          >
            {naam} {aantal && <Teller aantal={aantal(versie)} />}
          </Link>
        ))}
      </nav>
      <section aria-label={gekozen.naam}>
        <gekozen.Vlak versie={versie} />
      </section>
    </>
  );
}
