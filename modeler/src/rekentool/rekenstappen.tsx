import { Fragment, useState } from 'react';
import type { Uitlegstap } from '../../../server/domain/uitleg.ts';
import { Icoon } from '../onderdelen/icoon.tsx';

/** The steps as a table; "Waarom?" opens the article behind a step. */
export function Rekenstappen({ stappen, titel }: { readonly stappen: readonly Uitlegstap[]; readonly titel: string }) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const wissel = (nummer: number) =>
    setOpen((oud) => new Set(oud.has(nummer) ? [...oud].filter((ander) => ander !== nummer) : [...oud, nummer]));
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tabel--som">
      <caption>{titel}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="verborgen">Nr</span>
          </th>
          <th scope="col">Stap</th>
          <th scope="col" className="getal">
            Uitkomst
          </th>
          <th scope="col">Uitleg</th>
        </tr>
      </thead>
      <tbody>
        {stappen.map((stap, nummer) => (
          <Fragment key={`${nummer}-${stap.omschrijving}`}>
            <tr className={open.has(nummer) ? 'is-gekozen' : undefined}>
              <td>{nummer + 1}</td>
              <td data-l="Stap">{stap.omschrijving}</td>
              <td data-l="Uitkomst" className="getal">
                {stap.uitkomst}
              </td>
              <td className="heel">
                <span className="alleen-druk">{stap.grondslag}</span>
                {(stap.grondslag || stap.aanname) && (
                  <button
                    type="button"
                    className="werk-open"
                    aria-expanded={open.has(nummer)}
                    onClick={() => wissel(nummer)}
                  >
                    <Icoon naam={open.has(nummer) ? 'omlaag' : 'rechts'} />
                    Waarom?<span className="verborgen"> stap {nummer + 1}</span>
                  </button>
                )}
              </td>
            </tr>
            {open.has(nummer) && (
              <tr className="werk-tabel__uit">
                <td colSpan={4}>
                  {stap.grondslag}
                  {stap.aanname && (
                    <p className="klein">Dit is een aanname: de wet zegt het niet met zoveel woorden.</p>
                  )}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
