import type { Ref } from 'react';
import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Werkvoorraadregel } from '../../../server/domain/overzicht.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Termijnstatus } from '../onderdelen/termijnstatus.tsx';
import { Wettelijk } from '../onderdelen/wettelijk.tsx';
import { useGebruiker, useKalender } from '../schil/sessie-context.tsx';
import { formatDag } from '../weergave/datum.ts';
import { describeTermijn } from '../weergave/termijn.ts';
import { rememberGeopend } from './laatste-lijst.ts';

export interface Rijeigenschappen {
  readonly rij: Werkvoorraadregel;
  readonly vandaag: string;
  readonly naam: string | undefined;
  /** In a group of the statutory risk the ⚖ sign names the statutory date. */
  readonly wettelijk: boolean;
  readonly gekozen: boolean;
  readonly kies: (gekozen: boolean) => void;
  readonly gewijzigd: boolean;
  readonly actief: boolean;
  readonly ref: Ref<HTMLTableRowElement>;
  readonly magOppakken: boolean;
  readonly pakOp: () => void;
  readonly bijFocus: () => void;
}

/** One task. Its height does not change when a colleague changes it: a bar on the left and a sign behind the task say so. */
export function Werkvoorraadrij(eigenschappen: Rijeigenschappen) {
  const { rij, vandaag, gekozen, kies, gewijzigd, actief, ref, bijFocus } = eigenschappen;
  const kalender = useKalender();
  const stand = describeTermijn(rij.uiterlijk, vandaag, rij.opgeschort, kalender);
  const wat = `${rij.taak}, ${rij.werknemer}`;
  return (
    <tr
      ref={ref}
      className={[gekozen && 'is-gekozen', gewijzigd && 'is-nieuw', actief && 'is-actief'].filter(Boolean).join(' ')}
      onFocus={bijFocus}
    >
      <td className="k-vak">
        <label className="werk-vak">
          <input
            type="checkbox"
            aria-label={`Kies ${wat}`}
            checked={gekozen}
            onChange={(keuze) => kies(keuze.target.checked)}
          />
        </label>
      </td>
      <td className="k-kop heel">
        <span className="werk-rij werk-rij--vast">
          <Termijnstatus stand={stand} />
          {eigenschappen.wettelijk && <Wettelijk {...describeWet(rij)} />}
        </span>
      </td>
      <td className="k-recht heel klein">{rij.uiterlijk && !rij.opgeschort && formatDag(rij.uiterlijk)}</td>
      <td className="k-taak">
        <Link
          to={`/${rij.gemeente}/zaken/${rij.zaakId}?taak=${rij.taakId}`}
          onClick={() => rememberGeopend(rij.taakId)}
        >
          {rij.taak}
        </Link>
        {gewijzigd && (
          <span className="accent">
            {' '}
            <Icoon naam="lus" titel="bijgewerkt door een collega" />
          </span>
        )}
      </td>
      <td>{rij.werknemer}</td>
      <td>{rij.werkgever}</td>
      <td className="k-zaak heel">{rij.zaaknummer}</td>
      <td className="k-van heel">
        <Eigenaar {...eigenschappen} wat={wat} />
      </td>
    </tr>
  );
}

function Eigenaar({ rij, naam, magOppakken, pakOp, wat }: Rijeigenschappen & { readonly wat: string }) {
  const { gebruikersnaam } = useGebruiker();
  if (rij.behandelaar !== null)
    return (
      <>
        <span className="alleen-smal">van </span>
        {rij.behandelaar === gebruikersnaam ? 'mij' : (naam ?? rij.behandelaar)}
      </>
    );
  if (!magOppakken) return <>niemand</>;
  return (
    <Knop klein aria-label={`Oppakken: ${wat}`} onClick={pakOp}>
      Oppakken
    </Knop>
  );
}

function describeWet(rij: Werkvoorraadregel): { naam: string; grondslag: string | null } {
  if (rij.uiterlijk === rij.wettelijkUiterlijk || rij.wettelijkUiterlijk === null)
    return { naam: rij.termijn ?? 'Wettelijke termijn', grondslag: rij.grondslag };
  return { naam: `Wettelijk uiterlijk ${formatDatumKort(rij.wettelijkUiterlijk)}`, grondslag: null };
}
