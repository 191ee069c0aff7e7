import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Variantdetail, Versieparameter } from '../../../server/usecases/variantversies.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { Bevindingvak } from './bevindingvak.tsx';
import { Parametervak } from './parametervak.tsx';

/** The steps on the left, the parameters of one step beside them. */
export function Bewerkvlak({ versie }: { readonly versie: Variantdetail }) {
  const [zoek] = useSearchParams();
  const [alleen, setAlleen] = useState(false);
  const stappen = groupParameters(versie.parameters);
  const gekozen = stappen.find(({ code }) => code === zoek.get('stap')) ?? stappen[0];
  if (gekozen === undefined) return null;
  const zichtbaar = gekozen.parameters.filter(({ afwijking }) => !alleen || afwijking);
  const afwijkingen = gekozen.parameters.filter(({ afwijking }) => afwijking).length;
  return (
    <>
      {versie.bevindingen
        .filter(({ sleutels }) => sleutels.length === 0)
        .map((bevinding) => (
          <Bevindingvak key={bevinding.nr} bevinding={bevinding} />
        ))}
      <div className="werk-vlakken werk-vlakken--variant">
        <nav aria-label="Stappen" className="werk-stapel">
          <label className="werk-keuze">
            <input type="checkbox" checked={alleen} onChange={(gebeurtenis) => setAlleen(gebeurtenis.target.checked)} />
            Alleen afwijkingen
          </label>
          <ul className="werk-lijst">
            {stappen.map((stap) => (
              <li key={stap.code}>
                <Link to={`?stap=${stap.code}`} replace aria-current={stap.code === gekozen.code || undefined}>
                  <span>{stap.naam}</span>
                  <Staptellingen stap={stap} versie={versie} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="werk-stapel">
          <div className="werk-rij">
            <h2>{gekozen.naam}</h2>
            <span className="klein werk-duw">
              {formatAantal(gekozen.parameters.length, 'instelling', 'instellingen')},{' '}
              {formatAantal(afwijkingen, 'afwijking', 'afwijkingen')}
            </span>
          </div>
          {zichtbaar.length === 0 && <p>In deze stap wijkt de gemeente nergens af.</p>}
          {zichtbaar.map((parameter) => (
            <Parametervak key={parameter.sleutel} versie={versie} parameter={parameter} />
          ))}
        </div>
      </div>
    </>
  );
}

interface Stap {
  readonly code: string;
  readonly naam: string;
  readonly parameters: readonly Versieparameter[];
}

function groupParameters(parameters: readonly Versieparameter[]): readonly Stap[] {
  const nummers = [...new Set(parameters.map(({ stap }) => stap ?? 0))].toSorted((a, b) => (a || 99) - (b || 99));
  return nummers.map((nummer) => ({
    code: String(nummer),
    naam: nummer === 0 ? 'Algemeen' : `${nummer} ${STAPNAMEN[nummer] ?? ''}`,
    parameters: parameters.filter(({ stap }) => (stap ?? 0) === nummer),
  }));
}

function Staptellingen({ stap, versie }: { readonly stap: Stap; readonly versie: Variantdetail }) {
  const afwijkingen = stap.parameters.filter(({ afwijking }) => afwijking).length;
  const sleutels = new Set(stap.parameters.map(({ sleutel }) => sleutel));
  const hier = versie.bevindingen.filter((bevinding) => bevinding.sleutels.some((sleutel) => sleutels.has(sleutel)));
  const blokkades = hier.filter(({ ernst }) => ernst === 'blokkeren').length;
  const waarschuwingen = hier.length - blokkades;
  return (
    <span className="werk-rij">
      {blokkades > 0 && (
        <span className="werk-merkje werk-merkje--laat">
          <Icoon naam="kruis" />
          {blokkades}
          <span className="verborgen"> {blokkades === 1 ? 'blokkade' : 'blokkades'}</span>
        </span>
      )}
      {waarschuwingen > 0 && (
        <span className="werk-merkje werk-merkje--vandaag">
          <Icoon naam="driehoek" />
          {waarschuwingen}
          <span className="verborgen"> {waarschuwingen === 1 ? 'waarschuwing' : 'waarschuwingen'}</span>
        </span>
      )}
      {afwijkingen > 0 && (
        <span className="werk-merkje werk-merkje--anders">
          <Icoon naam="anders" />
          {afwijkingen}
          <span className="verborgen"> {afwijkingen === 1 ? 'afwijking' : 'afwijkingen'}</span>
        </span>
      )}
    </span>
  );
}
