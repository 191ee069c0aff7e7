import { Fragment, type ReactNode } from 'react';

/** Facts as name and value; a line without a value is left out. */
export function Feiten({ feiten }: { readonly feiten: readonly (readonly [naam: string, waarde: ReactNode])[] }) {
  return (
    <dl className="werk-feiten">
      {feiten
        .filter(([, waarde]) => waarde !== undefined && waarde !== null && waarde !== '' && waarde !== false)
        .map(([naam, waarde], plaats) => (
          // Two facts may have one name: a form can ask for a reason twice.
          <Fragment key={`${naam} ${plaats}`}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
