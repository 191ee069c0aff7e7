import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Herzieningsoverzicht, Herzieningsregel } from '../../../server/usecases/herziening/herzieningusecases.ts';
import { type Bedragkolom, Zaakregels } from '../onderdelen/zaakregels.tsx';

const STANDEN: Readonly<Record<Herzieningsregel['stand'], string>> = {
  kan_niet: 'Wacht op een bedrag',
  te_herzien: 'Nog te doen',
  herzien: 'Besluit genomen',
};

const BEDRAGEN: readonly Bedragkolom<Herzieningsregel>[] = [
  { naam: 'Tot nu', toon: ({ oudCent }) => formatMaandbedrag(oudCent) },
  { naam: 'Nieuw', toon: ({ nieuwCent }) => formatMaandbedrag(nieuwCent) },
];

/** Zaak by zaak; those that wait stand on top, with the reason. */
export function Herzieningsregels({
  gemeente,
  overzicht: { regels, teHerzien, herzien, kanNiet },
}: {
  readonly gemeente: string;
  readonly overzicht: Herzieningsoverzicht;
}) {
  if (regels.length === 0) {
    return (
      <section className="werk-leeg">
        <h2>Niets te herzien</h2>
        <p>Op deze dag loopt er geen loonkostensubsidie waarvan het bedrag verandert.</p>
      </section>
    );
  }
  return (
    <Zaakregels
      gemeente={gemeente}
      titel="Zaken van de herziening"
      regels={regels}
      totaal={teHerzien.aantal + herzien.aantal + kanNiet}
      Stand={Stand}
      bedragen={BEDRAGEN}
    />
  );
}

function Stand({ regel: { stand, reden } }: { readonly regel: Herzieningsregel }) {
  return (
    <>
      <span className="heel">{STANDEN[stand]}</span>
      {reden !== undefined && <span className="klein werk-tabel__sub">{reden}</span>}
    </>
  );
}

/** Without fixed hours there is no amount per month: what is paid follows from the hours of each month. */
function formatMaandbedrag(cent: number | undefined): string | undefined {
  if (cent === undefined) return undefined;
  return cent === 0 ? 'naar uren' : formatBedrag(cent);
}
