import { useState } from 'react';
import type {
  Proeflaag,
  Proefparameter,
  Proefregel,
  Variantproef,
} from '../../../server/usecases/variant/variantregels.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { STAPNAMEN } from '../weergave/woorden.ts';

const HERKOMST: Readonly<Record<Proeflaag['herkomst'], string>> = {
  landelijk: 'landelijk',
  regio: 'de regio',
  gemeente: 'de gemeente',
  regel: 'regel',
};

/** Which rules hold and why, and of each parameter its value with the way it came there. */
export function Proefuitkomst({ proef }: { readonly proef: Variantproef }) {
  const [alles, setAlles] = useState(false);
  const zichtbaar = proef.parameters.filter(({ lagen }) => alles || lagen.length > 1).toSorted(putRegelsFirst);
  return (
    <>
      <section className="werk-stapel" aria-labelledby="proef-regels">
        <h2 id="proef-regels">Regels bij deze feiten</h2>
        {proef.regels.length === 0 && <p>Deze versie heeft geen regels. De feiten maken dus geen verschil.</p>}
        {proef.regels.map((regel) => (
          <Regeluitkomst key={regel.naam} regel={regel} />
        ))}
      </section>
      <section className="werk-stapel" aria-labelledby="proef-instellingen">
        <div className="werk-rij">
          <h2 id="proef-instellingen">Instellingen bij deze feiten</h2>
          <label className="werk-keuze werk-duw">
            <input type="checkbox" checked={alles} onChange={(keuze) => setAlles(keuze.target.checked)} />
            Ook wat landelijk is
          </label>
        </div>
        {zichtbaar.length === 0 && <p>Alles is landelijk.</p>}
        {zichtbaar.length > 0 && <Instellingen parameters={zichtbaar} />}
      </section>
    </>
  );
}

function Regeluitkomst({ regel }: { readonly regel: Proefregel }) {
  return (
    <div className="werk-parameter">
      <div className="werk-parameter__kop">
        <p className="werk-zintekst">{regel.zin}</p>
        <span className={`werk-merkje werk-merkje--${regel.geldt ? 'klaar' : 'stil'}`}>
          <Icoon naam={regel.geldt ? 'klaar' : 'overgeslagen'} />
          {regel.geldt ? 'geldt' : 'geldt niet'}
        </span>
      </div>
      <ul className="klein">
        {regel.delen.map(({ tekst, feit, klopt }, nummer) => (
          <li key={`${nummer} ${tekst}`}>
            <Icoon naam={klopt ? 'klaar' : 'kruis'} /> {tekst}: {klopt ? 'klopt' : `klopt niet, het is ${feit}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Instellingen({ parameters }: { readonly parameters: readonly Proefparameter[] }) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tabel--proef">
      <caption className="verborgen">Instellingen met hun herkomst</caption>
      <thead>
        <tr>
          <th scope="col">Instelling</th>
          <th scope="col">Waarde</th>
          <th scope="col">Komt van</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ sleutel, naam, stap, lagen }) => {
          const geldt = lagen.at(-1);
          return (
            <tr key={sleutel}>
              <td>
                <b>{naam}</b>
                <br />
                <span className="klein">{stap === null ? 'Algemeen' : `Stap ${stap} ${STAPNAMEN[stap] ?? ''}`}</span>
              </td>
              <td data-l="Waarde">
                <b>{geldt?.tekst}</b>
              </td>
              <td data-l="Komt van">
                <span>
                  {geldt && sayHerkomst(geldt)}
                  {geldt?.motivering && (
                    <>
                      <br />
                      <span className="klein">{geldt.motivering}</span>
                    </>
                  )}
                  {lagen.length > 1 && (
                    <>
                      <br />
                      <span className="klein">
                        In plaats van:{' '}
                        {lagen
                          .slice(0, -1)
                          .toReversed()
                          .map((laag) => `${laag.tekst} (${sayHerkomst(laag)})`)
                          .join(', ')}
                      </span>
                    </>
                  )}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the facts changed stands on top. */
function putRegelsFirst(a: Proefparameter, b: Proefparameter): number {
  const door = ({ lagen }: Proefparameter): number => (lagen.at(-1)?.herkomst === 'regel' ? 0 : 1);
  return door(a) - door(b);
}

function sayHerkomst({ herkomst, regel }: Proeflaag): string {
  return regel === undefined ? HERKOMST[herkomst] : `regel “${regel}”`;
}
