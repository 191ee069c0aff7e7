import type { Ref } from 'react';
import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Termijnstatus } from '../onderdelen/termijnstatus.tsx';
import { Wettelijk } from '../onderdelen/wettelijk.tsx';
import { useGebruiker, useKalender } from '../schil/sessie-context.tsx';
import { formatDag } from '../weergave/datum.ts';
import { describeTermijn } from '../weergave/termijn.ts';
import { ROUTENAMEN, STAPNAMEN } from '../weergave/woorden.ts';
import type { Kolom, Kolomsleutel } from './kolommen.ts';
import { rememberGeopend } from './laatste-lijst.ts';

export interface Rijeigenschappen {
  readonly rij: Werkvoorraadregel;
  readonly kolommen: readonly Kolom[];
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
  const { rij, kolommen, gekozen, kies, gewijzigd, actief, ref, bijFocus } = eigenschappen;
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
      {kolommen.map(({ sleutel }) => (
        <Cel key={sleutel} sleutel={sleutel} wat={wat} {...eigenschappen} />
      ))}
    </tr>
  );
}

type Celeigenschappen = Omit<Rijeigenschappen, 'ref'> & { readonly sleutel: Kolomsleutel; readonly wat: string };

function Cel({ sleutel, ...eigenschappen }: Celeigenschappen) {
  const { rij } = eigenschappen;
  switch (sleutel) {
    case 'termijn':
      return <Termijncel {...eigenschappen} />;
    case 'uiterlijk':
      return <Uiterlijkcel {...eigenschappen} />;
    case 'taak':
      return <Taakcel {...eigenschappen} />;
    case 'stap':
      return (
        <td>
          <span className="alleen-smal">stap </span>
          {rij.stap}
          <span className="verborgen"> {STAPNAMEN[rij.stap]}</span>
        </td>
      );
    case 'werknemer':
      return <td>{rij.werknemer}</td>;
    case 'werkgever':
      return <td>{rij.werkgever}</td>;
    case 'soort':
      return <td>{ROUTENAMEN[rij.route]}</td>;
    case 'zaak':
      return <td className="k-zaak heel">{rij.zaaknummer}</td>;
    case 'van':
      return (
        <td className="k-van heel">
          <Eigenaar {...eigenschappen} />
        </td>
      );
  }
}

type Termijneigenschappen = Pick<Rijeigenschappen, 'rij' | 'vandaag' | 'wettelijk'>;

/** Where the law counts, the row counts to the statutory date; an earlier date of the werkproces stands below it. */
function Termijncel({ rij, vandaag, wettelijk }: Termijneigenschappen) {
  const kalender = useKalender();
  const { eerst, werkproces } = splitDatums(rij, wettelijk);
  return (
    <td className="k-kop heel">
      <span className="werk-rij werk-rij--vast">
        <Termijnstatus stand={describeTermijn(eerst, vandaag, rij.opgeschort, kalender)} />
        {wettelijk && <Wettelijk {...describeWet(rij)} />}
      </span>
      {rij.uitgesteldTot && rij.uitgesteldTot > vandaag && (
        <span className="werk-tabel__sub klein">uitgesteld tot {formatDag(rij.uitgesteldTot)}</span>
      )}
      {werkproces && (
        <span className="werk-tabel__sub klein">
          werkproces {describeTermijn(werkproces, vandaag, false, kalender).kort}
        </span>
      )}
    </td>
  );
}

function Uiterlijkcel({ rij, wettelijk }: Termijneigenschappen) {
  const { eerst } = splitDatums(rij, wettelijk);
  return <td className="k-recht heel klein">{eerst && !rij.opgeschort && formatDag(eerst)}</td>;
}

function splitDatums(rij: Werkvoorraadregel, wettelijk: boolean): { eerst: string | null; werkproces: string | null } {
  if (!wettelijk || rij.wettelijkUiterlijk === rij.uiterlijk) return { eerst: rij.uiterlijk, werkproces: null };
  return { eerst: rij.wettelijkUiterlijk, werkproces: rij.opgeschort ? null : rij.uiterlijk };
}

function Taakcel({ rij, gewijzigd, vandaag }: Pick<Rijeigenschappen, 'rij' | 'gewijzigd' | 'vandaag'>) {
  return (
    <td className="k-taak">
      <Link to={`/${rij.gemeente}/zaken/${rij.zaakId}?taak=${rij.taakId}`} onClick={() => rememberGeopend(rij.taakId)}>
        {rij.taak}
      </Link>
      {gewijzigd && (
        <span className="accent">
          {' '}
          <Icoon naam="lus" titel="bijgewerkt door een collega" />
        </span>
      )}
      {rij.uitstelreden && rij.uitgesteldTot && rij.uitgesteldTot > vandaag && (
        <span className="werk-tabel__sub klein">{rij.uitstelreden}</span>
      )}
    </td>
  );
}

type Eigenaareigenschappen = Pick<Rijeigenschappen, 'rij' | 'naam' | 'magOppakken' | 'pakOp'>;

function Eigenaar({ rij, naam, magOppakken, pakOp, wat }: Eigenaareigenschappen & { readonly wat: string }) {
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
