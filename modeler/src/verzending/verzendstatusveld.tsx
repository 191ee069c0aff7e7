import { Fragment } from 'react';
import type { Verzending } from '../../../server/domain/brief/verzending.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import {
  describePogingen,
  describeVerschil,
  describeWijze,
  nameVerzendstatus,
  VERZENDSTATUS,
} from './verzendwoorden.ts';

/** Where a letter is, how it goes, what went wrong, and whether it is tried again. */
export function Verzendstatusveld({ verzending }: { readonly verzending: Verzending }) {
  const { klasse, icoon } = VERZENDSTATUS[verzending.status];
  const verschil = describeVerschil(verzending);
  const pogingen = describePogingen(verzending);
  return (
    <div className="werk-verzending">
      <span className={`werk-status werk-status--${klasse}`}>
        <Icoon naam={icoon} /> {nameVerzendstatus(verzending)}
        {verzending.verzondenOp !== undefined && ` ${formatDatumKort(verzending.verzondenOp)}`}
      </span>
      <span className="klein werk-tabel__sub">{breakAtApenstaart(describeWijze(verzending))}</span>
      {verzending.fout !== undefined && <span className="klein werk-tabel__sub">{verzending.fout}</span>}
      {pogingen !== undefined && <span className="klein werk-tabel__sub">{pogingen}</span>}
      {verschil !== undefined && <span className="klein werk-tabel__sub">{verschil}</span>}
    </div>
  );
}

// helpers

/** A long e-mail address goes to the next line before its @, and not in the middle of a word. */
function breakAtApenstaart(tekst: string) {
  const [voor = '', ...na] = tekst.split('@');
  return (
    <>
      {voor}
      {na.map((deel) => (
        <Fragment key={deel}>
          <wbr />@{deel}
        </Fragment>
      ))}
    </>
  );
}
