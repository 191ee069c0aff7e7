import { formatBedrag } from '../../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { Knop } from '../../onderdelen/knop.tsx';
import { Uitlegstappen } from '../../onderdelen/uitlegstappen.tsx';
import { Besluitenlijst } from './besluitenlijst.tsx';

/** Each calculation as it was made, with its steps and articles. */
export function Berekeningtab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const berekeningen = zaak.besluiten.flatMap(({ id, datum, berekening }) =>
    berekening ? [{ id, datum, berekening }] : [],
  );
  if (berekeningen.length === 0 && zaak.besluiten.length > 0) return <Besluitenlijst zaak={zaak} />;
  if (berekeningen.length === 0)
    return (
      <p>
        Er is nog geen berekening vastgesteld. Bij de taak ‘Besluit vaststellen’ ziet u hier vooraf hoe het bedrag tot
        stand komt.
      </p>
    );
  return (
    <div className="werk-stapel g-6 smal-blok">
      <Besluitenlijst zaak={zaak} />
      {berekeningen.map(({ id, datum, berekening }) => (
        <section key={id} className="werk-stapel">
          <div className="werk-rij">
            <h2>Berekening bij het besluit van {formatDatumKort(datum)}</h2>
            <span className="werk-duw">
              <Knop klein onClick={() => window.print()}>
                Afdrukken
              </Knop>
            </span>
          </div>
          <dl className="werk-cijfers">
            <div>
              <dt>Subsidie per maand</dt>
              <dd className="werk-groot">{formatBedrag(berekening.bedragPerMaandCent)}</dd>
            </div>
            <div>
              <dt>Waarvan loonkostensubsidie</dt>
              <dd>{formatBedrag(berekening.lksCent)}</dd>
            </div>
            <div>
              <dt>Waarvan werkgeverslasten</dt>
              <dd>{formatBedrag(berekening.werkgeverslastenCent)}</dd>
            </div>
          </dl>
          <p className="klein">Gerekend met de bedragen die gelden op {formatDatumKort(berekening.peildatum)}.</p>
          <Uitlegstappen stappen={berekening.stappen} />
        </section>
      ))}
    </div>
  );
}
