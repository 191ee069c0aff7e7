import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Eerderelezing } from '../../../server/usecases/inlezen/bankinleesusecases.ts';
import { makeVerslagadres } from '../api/inlezen.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';

interface Herhaling {
  readonly gemeente: string;
  readonly eerder: Eerderelezing | undefined;
}

/** That the same file of the bank was read before, with its report. */
export function EerderGelezen({ gemeente, eerder }: Herhaling) {
  if (eerder === undefined) return null;
  return (
    <Melding soort="info">
      <p>
        Dit bestand is al ingelezen op {formatDatumKort(eerder.op)} door {eerder.door}. Wat al is vastgelegd, telt niet
        nog een keer.{' '}
        <Link to={`/${gemeente}/inleesverslagen/${encodeURIComponent(eerder.verslagId)}`}>Naar dat verslag</Link>
      </p>
    </Melding>
  );
}

/** What was done, and where its report is. */
export function Verslagmelding({
  gemeente,
  verslagId,
  children,
}: {
  readonly gemeente: string;
  readonly verslagId: string;
  readonly children: ReactNode;
}) {
  return (
    <Melding soort="klaar">
      <p>{children}</p>
      <p className="werk-rij">
        <Link to={`/${gemeente}/inleesverslagen/${encodeURIComponent(verslagId)}`}>Naar het bewaarde verslag</Link>
        <a href={makeVerslagadres(gemeente, verslagId)}>Verslag downloaden (CSV)</a>
      </p>
    </Melding>
  );
}

/** A file with nothing new in it can leave a report too; once is enough. */
export function LeegBewaren({
  eerder,
  bezig,
  bewaar,
}: Pick<Herhaling, 'eerder'> & { readonly bezig: boolean; readonly bewaar: () => void }) {
  if (eerder !== undefined) return null;
  return (
    <div>
      <Knop bezig={bezig} onClick={bewaar}>
        Inleesverslag bewaren
      </Knop>
    </div>
  );
}
