import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import type {
  Verrekeningsoverzicht,
  Verrekeningsregel,
} from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { type Bedragkolom, Zaakregels } from '../onderdelen/zaakregels.tsx';

const STANDEN: Readonly<Record<Verrekeningsregel['stand'], string>> = {
  mislukt: 'Mislukt',
  te_controleren: 'Te controleren',
  nog_niet: 'Nog niet begonnen',
  later: 'Later verrekenen',
  verrekend: 'Verrekend',
  niets: 'Niets te verrekenen',
};

const BEDRAGEN: readonly Bedragkolom<Verrekeningsregel>[] = [
  { naam: 'Saldo', toon: ({ saldoCent }) => (saldoCent === undefined ? undefined : formatBedrag(saldoCent)) },
];

/** Zaak by zaak how the settlement stands; what needs somebody stands on top. */
export function Verrekenregels({
  gemeente,
  overzicht: { regels, aantallen },
}: {
  readonly gemeente: string;
  readonly overzicht: Verrekeningsoverzicht;
}) {
  if (regels.length === 0) {
    return (
      <section className="werk-leeg">
        <h2>Geen zaken in dit kwartaal</h2>
        <p>In dit kwartaal liep er nog geen loonkostensubsidie.</p>
      </section>
    );
  }
  return (
    <Zaakregels
      gemeente={gemeente}
      titel="Zaken van de verrekening"
      regels={regels}
      totaal={Object.values(aantallen).reduce((som, aantal) => som + aantal, 0)}
      Stand={Stand}
      bedragen={BEDRAGEN}
    />
  );
}

/** While hours are missing it is not known yet whether there is something to settle. */
function Stand({ regel: { stand, brief, wachtOpUren } }: { readonly regel: Verrekeningsregel }) {
  const wacht = wachtOpUren.length > 0;
  return (
    <>
      {wacht && stand === 'niets' ? 'Nog niets te verrekenen' : STANDEN[stand]}
      {brief === 'beschikking' && <span className="klein werk-tabel__sub">met een beschikking</span>}
      {wacht && (
        <span className="klein werk-tabel__sub">wacht op uren van {wachtOpUren.map(formatMaand).join(', ')}</span>
      )}
    </>
  );
}
