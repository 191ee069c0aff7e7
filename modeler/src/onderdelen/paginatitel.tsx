import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface Eigenschappen {
  readonly titel: string;
  /** Title of the browser tab, when it says more than the heading. */
  readonly tabtitel?: string;
  /** Leave the focus alone: the page itself puts it somewhere better. */
  readonly zonderFocus?: boolean;
  /** The page changed without a change of address: take the focus in any case. */
  readonly metFocus?: boolean;
}

/** The one h1 of a page. After navigation it takes the focus, so that a screen reader starts here. */
export function Paginatitel({ titel, tabtitel, zonderFocus, metFocus }: Eigenschappen) {
  const kop = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const eersteKey = useRef(key);
  useEffect(() => {
    document.title = `${tabtitel ?? titel} - Preferent`;
  }, [titel, tabtitel]);
  useEffect(() => {
    if (metFocus || (eersteKey.current !== 'default' && !zonderFocus)) kop.current?.focus();
  }, [zonderFocus, metFocus]);
  return (
    <h1 ref={kop} tabIndex={-1}>
      {titel}
    </h1>
  );
}
