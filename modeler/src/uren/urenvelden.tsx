import type { Datum } from '../../../server/domain/datum.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import { splitInMaanden } from '../../../server/domain/uren/maanduren.ts';
import { clipToDienstverband } from '../../../server/domain/uren/ureninvoer.ts';
import type { Zaakuren } from '../../../server/usecases/uren/urenusecases.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { formatPeriode, formatUren } from './urenwoorden.ts';

interface Dageigenschappen {
  readonly id: string;
  readonly naam: string;
  readonly waarde: Datum | undefined;
  readonly wijzig: (datum: Datum | undefined) => void;
  readonly fout: string | undefined;
  readonly hulp?: string;
}

/** A date with its help and its error. */
export function Dagveld({ id, naam, waarde, wijzig, fout, hulp }: Dageigenschappen) {
  return (
    <div className={`werk-veld${fout ? ' is-fout' : ''}`}>
      <label htmlFor={id}>{naam}</label>
      {hulp && (
        <span className="klein" id={`${id}-hulp`}>
          {hulp}
        </span>
      )}
      {fout && <span className="werk-status werk-status--laat werk-veldfout">{fout}</span>}
      <Datumveld
        id={id}
        naam={naam}
        waarde={waarde}
        wijzig={wijzig}
        fout={fout !== undefined}
        {...(hulp === undefined ? {} : { beschrijving: `${id}-hulp` })}
      />
    </div>
  );
}

/** What each month gets of the hours, by days. */
export function Urenverdeling(invoer: {
  readonly kader: Zaakuren;
  readonly van: Datum | undefined;
  readonly totEnMet: Datum | undefined;
  readonly uren: number | undefined;
}) {
  const { kader, van, totEnMet, uren } = invoer;
  if (van === undefined || totEnMet === undefined || uren === undefined || totEnMet < van) return null;
  const dagen = clipToDienstverband(
    { van, totEnMet },
    kader.dienstverband,
    kader.maanden.flatMap((deel) => deel.dagen),
  );
  const delen = splitInMaanden({ ...dagen, uren });
  const korter = dagen.van !== van || dagen.totEnMet !== totEnMet;
  if (delen.length < 2 && !korter) return null;
  return (
    <p role="status">
      {korter && `Alle uren tellen over de dagen van het dienstverband: ${formatPeriode(dagen)}. `}
      Verdeeld naar dagen:{' '}
      {delen.map((deel) => `${formatMaand(deel.maand)} ${formatUren(deel.uren)} (${deel.dagen} dagen)`).join(', ')}.
    </p>
  );
}
