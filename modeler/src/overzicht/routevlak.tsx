import type { Route } from '../../../server/domain/zaak/zaakgegevens.ts';
import type { Gemeenteoverzicht } from '../../../server/usecases/volgen/overzichtusecases.ts';
import { Tabel } from '../onderdelen/tabel.tsx';

const ROUTES: Readonly<Record<Route, string>> = {
  regulier: 'Regulier',
  forfaitair: 'Forfaitair',
  praktijkroute: 'Praktijkroute',
  tijdens_dienstverband: 'Tijdens dienstverband',
};

/** How many zaken there are of each route. */
export function Routevlak({ routes }: Pick<Gemeenteoverzicht, 'routes'>) {
  const tel = (route: string, status: string) =>
    routes.find((deel) => deel.route === route && deel.status === status)?.aantal ?? 0;
  return (
    <section className="werk-stapel" aria-labelledby="routes">
      <h2 id="routes">Zaken per route</h2>
      <Tabel titel="Aantal zaken per route" kolommen={['Route', { getal: 'In behandeling' }, { getal: 'Afgerond' }]}>
        <tbody>
          {Object.entries(ROUTES).map(([route, naam]) => (
            <tr key={route}>
              <th scope="row" data-l="Route">
                {naam}
              </th>
              <td data-l="In behandeling" className="getal">
                {tel(route, 'lopend')}
              </td>
              <td data-l="Afgerond" className="getal">
                {tel(route, 'afgerond')}
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </section>
  );
}
