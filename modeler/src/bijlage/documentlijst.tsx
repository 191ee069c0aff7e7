import { Fragment } from 'react';
import type { Begeleidingsformaat, Begeleidingssoort } from '../../../server/domain/begeleiding/begeleiding.ts';
import { type Begeleidingskeuzes, makeBegeleidingsadres } from '../api/begeleiding.ts';

const NAMEN: Readonly<Record<Begeleidingsformaat, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  html: 'HTML',
  json: 'JSON',
  csv: 'CSV',
};

interface Eigenschappen {
  readonly gemeente: string;
  readonly keuzes: Begeleidingskeuzes;
  readonly documenten: readonly {
    readonly soort: Begeleidingssoort;
    readonly naam: string;
    readonly formaten: readonly Begeleidingsformaat[];
  }[];
}

/** Documents to download, each in its formats. */
export function Documentlijst({ gemeente, keuzes, documenten }: Eigenschappen) {
  return (
    <dl className="werk-feiten">
      {documenten.map(({ soort, naam, formaten }) => (
        <Fragment key={soort}>
          <dt>{naam}</dt>
          <dd className="werk-rij">
            {formaten.map((formaat) => (
              <a key={formaat} href={makeBegeleidingsadres(gemeente, soort, formaat, keuzes)} download>
                <span className="verborgen">Download {naam.toLowerCase()} als </span>
                {NAMEN[formaat]}
              </a>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
