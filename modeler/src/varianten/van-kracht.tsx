import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { isRegio, LEGE_VERSIE } from '../../../server/domain/variant/eigenaar.ts';
import type { Variantoverzicht } from '../../../server/usecases/variant/variantoverzicht.ts';
import { readVariant } from '../api/zaken.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';

type Parameter = Variantoverzicht['parameters'][number];

/** What is in force in this gemeente: each parameter with its national and its local value. */
export function VanKracht({ gemeente }: { readonly gemeente: string }) {
  const [alleen, setAlleen] = useState(true);
  const vraag = useQuery({ queryKey: ['variant', gemeente], queryFn: () => readVariant(gemeente) });
  const variant = vraag.data;
  const vanRegio = isRegio(gemeente);
  const parameters = variant?.parameters.filter(({ afwijking }) => !alleen || afwijking) ?? [];
  const stappen = [...new Set(parameters.map(({ stap }) => stap))].toSorted((a, b) => (a ?? 0) - (b ?? 0));
  const afwijkingen = variant?.parameters.filter(({ afwijking }) => afwijking).length ?? 0;
  return (
    <section className="werk-stapel" aria-labelledby="van-kracht">
      <div className="werk-kop">
        <h2 id="van-kracht">Dit geldt nu</h2>
        {variant && (
          <span className="klein">
            {sayVersie(variant)}
            {variant.besluitreferentie && ` · ${variant.besluitreferentie}`}
          </span>
        )}
      </div>
      {vraag.isPending && <Skelet wat="Wat nu geldt" regels={10} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De variant komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {variant && variant.waarschuwingen.length > 0 && <Waarschuwingen waarschuwingen={variant.waarschuwingen} />}
      {variant && (
        <div className="werk-rij">
          <button type="button" className="werk-filter" aria-pressed={alleen} onClick={() => setAlleen(!alleen)}>
            <span className="werk-status werk-status--anders">
              <Icoon naam="anders" />
              Alleen afwijkingen
            </span>
          </button>
          <span className="werk-duw">
            {formatAantal(afwijkingen, 'afwijking', 'afwijkingen')} van{' '}
            {formatAantal(variant.parameters.length, 'instelling', 'instellingen')}
          </span>
        </div>
      )}
      {variant && parameters.length === 0 && (
        <p>{vanRegio ? 'Deze regio' : 'Deze gemeente'} wijkt nergens af van het landelijke preferente proces.</p>
      )}
      {stappen.map((stap) => (
        <Staptabel
          key={stap ?? 0}
          stap={stap}
          vanRegio={vanRegio}
          parameters={parameters.filter((parameter) => parameter.stap === stap)}
        />
      ))}
    </section>
  );
}

/** What the law does not forbid, but somebody should keep an eye on. */
function Waarschuwingen({ waarschuwingen }: Pick<Variantoverzicht, 'waarschuwingen'>) {
  return (
    <Melding soort="vandaag" icoon="driehoek">
      <h3>{formatAantal(waarschuwingen.length, 'waarschuwing', 'waarschuwingen')}</h3>
      <ul>
        {waarschuwingen.map(({ nr, naam, melding, grondslag, aanname }) => (
          <li key={nr + melding}>
            <b>{naam}.</b> {melding}{' '}
            <span className="klein">
              {nr}, {grondslag}
              {aanname && ' · aanname'}
            </span>
          </li>
        ))}
      </ul>
    </Melding>
  );
}

/** Before its first version a regio has nothing that holds. */
function sayVersie({ versie, geldigVanaf, regioversie }: Variantoverzicht): string {
  if (versie === LEGE_VERSIE) return 'nog geen versie';
  const regio = regioversie === undefined ? '' : `, met versie ${regioversie} van de regio`;
  return `versie ${versie}, geldig vanaf ${formatDatumKort(geldigVanaf)}${regio}`;
}

interface Stapeigenschappen {
  readonly stap: number | null;
  readonly parameters: readonly Parameter[];
  readonly vanRegio: boolean;
}

function Staptabel({ stap, parameters, vanRegio }: Stapeigenschappen) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tabel--variant">
      <caption>{stap === null ? 'Algemeen' : `Stap ${stap} ${STAPNAMEN[stap] ?? ''}`}</caption>
      <thead>
        <tr>
          <th scope="col">Instelling</th>
          <th scope="col">Landelijk</th>
          <th scope="col">Hier</th>
          <th scope="col">Grens in de wet</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.sleutel}>
            <td>
              <b>{parameter.naam}</b>
              <br />
              <span className="klein">{parameter.uitleg}</span>
            </td>
            <td data-l="Landelijk">{parameter.landelijk}</td>
            <td data-l="Hier">
              {parameter.afwijking ? (
                <span>
                  <span className="werk-status werk-status--anders">
                    <Icoon naam="anders" titel="wijkt af" />
                    <b>{parameter.effectief}</b>
                  </span>
                  {parameter.vanRegio && !vanRegio && <span className="klein"> van de regio</span>}
                  {parameter.motivering && (
                    <>
                      <br />
                      <span className="klein">{parameter.motivering}</span>
                    </>
                  )}
                </span>
              ) : (
                'hetzelfde'
              )}
            </td>
            <td data-l="Grens in de wet" className="klein">
              <span>
                {parameter.grens}
                {parameter.grondslag && ` (${parameter.grondslag})`}
                {parameter.aanname && ' · aanname'}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
