import type { ButtonHTMLAttributes, Ref } from 'react';

const SOORTEN = {
  hoofd: 'utrecht-button--primary-action',
  tweede: 'utrecht-button--secondary-action',
  stil: 'utrecht-button--subtle',
} as const;

interface Eigenschappen extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly soort?: keyof typeof SOORTEN;
  readonly klein?: boolean;
  /** Work is going on: the button stays focusable and says so, but does nothing. */
  readonly bezig?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button: a verb with its object. */
export function Knop({ soort = 'tweede', klein, bezig, onClick, children, ...rest }: Eigenschappen) {
  const klasse = `utrecht-button ${SOORTEN[soort]}${klein ? ' utrecht-button--klein' : ''}`;
  return (
    <button
      type="button"
      {...rest}
      className={klasse}
      aria-disabled={bezig || undefined}
      onClick={bezig ? (gebeurtenis) => gebeurtenis.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}
