import { Fragment } from 'react';
import { nameInvulveld } from '../../../server/domain/brief/briefvelden.ts';
import { readTekstvorm } from './tekstvorm.ts';

/** A letter text to read: placeholders as chips with their Dutch name. */
export function Leestekst({ tekst }: { readonly tekst: string }) {
  return readTekstvorm(tekst).content.map(({ content = [] }, nr) => (
    // oxlint-disable-next-line react/no-array-index-key -- lines have no name of their own and never move
    <Fragment key={nr}>
      {nr > 0 && <br />}
      {content.map((stuk, plek) =>
        stuk.type === 'text' ? (
          stuk.text
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- the same placeholder can stand there twice
          <span key={plek} className="werk-invulveld">
            {nameInvulveld(stuk.attrs.code)}
          </span>
        ),
      )}
    </Fragment>
  ));
}
