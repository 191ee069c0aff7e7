import type { ReactNode } from 'react';

/** A count beside a word. */
export function Teller({ aantal, achter }: { readonly aantal: number; readonly achter?: ReactNode }) {
  return (
    <span className="werk-teller">
      {aantal}
      {achter}
    </span>
  );
}
