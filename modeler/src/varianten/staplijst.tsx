import { Link } from 'react-router';
import type { Variantdetail, Versieparameter } from '../../../server/usecases/variant/variantversies.ts';
import { Icoon, type Icoonnaam } from '../onderdelen/icoon.tsx';
import { STAPNAMEN } from '../weergave/woorden.ts';

/** The parameters of one step of the process; what belongs to no step is "Algemeen". */
export interface Stap {
  readonly code: string;
  readonly naam: string;
  readonly nummer: number | null;
  readonly parameters: readonly Versieparameter[];
}

/** The steps in the order of the process, "Algemeen" last. */
export function groupParameters(parameters: readonly Versieparameter[]): readonly Stap[] {
  const nummers = [...new Set(parameters.map(({ stap }) => stap))].toSorted((a, b) => (a ?? 99) - (b ?? 99));
  return nummers.map((nummer) => ({
    code: nummer === null ? 'algemeen' : String(nummer),
    naam: nummer === null ? 'Algemeen' : `${nummer} ${STAPNAMEN[nummer] ?? ''}`,
    nummer,
    parameters: parameters.filter(({ stap }) => stap === nummer),
  }));
}

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly stappen: readonly Stap[];
  readonly gekozen: Stap;
}

/** The steps with how often the gemeente differs there, and what the law says of it. */
export function Staplijst({ versie, stappen, gekozen }: Eigenschappen) {
  return (
    <ul className="werk-lijst">
      {stappen.map((stap) => (
        <li key={stap.code}>
          <Link
            to={`/${versie.gemeente}/varianten/${encodeURIComponent(versie.id)}/parameters/${stap.code}`}
            aria-current={stap.code === gekozen.code || undefined}
          >
            <span>{stap.naam}</span>
            <Staptellingen stap={stap} versie={versie} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Staptellingen({ stap, versie }: { readonly stap: Stap; readonly versie: Variantdetail }) {
  const sleutels = new Set(stap.parameters.map(({ sleutel }) => sleutel));
  const hier = versie.bevindingen.filter((bevinding) => bevinding.sleutels.some((sleutel) => sleutels.has(sleutel)));
  const blokkades = hier.filter(({ ernst }) => ernst === 'blokkeren').length;
  return (
    <span className="werk-rij">
      <Telling soort="laat" icoon="kruis" aantal={blokkades} een="blokkade" meer="blokkades" />
      <Telling
        soort="vandaag"
        icoon="driehoek"
        aantal={hier.length - blokkades}
        een="waarschuwing"
        meer="waarschuwingen"
      />
      <Telling
        soort="anders"
        icoon="anders"
        aantal={stap.parameters.filter(({ afwijking }) => afwijking).length}
        een="afwijking"
        meer="afwijkingen"
      />
    </span>
  );
}

interface Tellingeigenschappen {
  readonly soort: string;
  readonly icoon: Icoonnaam;
  readonly aantal: number;
  readonly een: string;
  readonly meer: string;
}

function Telling({ soort, icoon, aantal, een, meer }: Tellingeigenschappen) {
  if (aantal === 0) return null;
  return (
    <span className={`werk-merkje werk-merkje--${soort}`}>
      <Icoon naam={icoon} />
      {aantal}
      <span className="verborgen"> {aantal === 1 ? een : meer}</span>
    </span>
  );
}
