import type { ButtonHTMLAttributes, KeyboardEvent, MouseEvent, Ref } from 'react';

const SOORTEN = {
  hoofd: 'utrecht-button--primary-action',
  tweede: 'utrecht-button--secondary-action',
  stil: 'utrecht-button--subtle',
} as const;

interface Eigenschappen extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly soort?: keyof typeof SOORTEN;
  readonly klein?: boolean;
  /**
   * Work is going on: the button stays focusable and says so, but does nothing. A button that can be busy takes a double click or a key
   * that is held down as one press.
   */
  readonly bezig?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button: a verb with its object. */
export function Knop({ soort = 'tweede', klein, bezig, onClick, children, ...rest }: Eigenschappen) {
  const klasse = `utrecht-button ${SOORTEN[soort]}${klein ? ' utrecht-button--klein' : ''}`;
  const eenmaal = (gebeurtenis: MouseEvent<HTMLButtonElement>) => {
    // The second click comes before the page can show that the first one is being worked on.
    if (bezig || (bezig !== undefined && gebeurtenis.detail > 1)) gebeurtenis.preventDefault();
    else onClick?.(gebeurtenis);
  };
  const houdTegen = (gebeurtenis: KeyboardEvent<HTMLButtonElement>) => {
    if (bezig !== undefined && gebeurtenis.repeat && gebeurtenis.key === 'Enter') gebeurtenis.preventDefault();
  };
  return (
    <button
      type="button"
      onKeyDown={houdTegen}
      {...rest}
      className={klasse}
      aria-disabled={bezig || undefined}
      onClick={eenmaal}
    >
      {children}
    </button>
  );
}
