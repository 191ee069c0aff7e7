import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Verzendlijst } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { resendMislukte } from '../api/verzending.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';

/** One button for all letters by e-mail that failed, and what becomes of them. */
export function Opnieuwvlak({ gemeente, lijst }: { readonly gemeente: string; readonly lijst: Verzendlijst }) {
  const [vraagt, vraag] = useState(false);
  const client = useQueryClient();
  const opnieuw = useMutation({
    mutationFn: () => resendMislukte(gemeente),
    onSuccess: async () => {
      vraag(false);
      await client.invalidateQueries({ queryKey: ['verzending'] });
    },
  });
  const { opnieuw: aantal, post, tellingen } = lijst;
  const brieven = formatAantal(aantal, 'brief', 'brieven');
  return (
    <div className="werk-stapel">
      {/* Always there, so that a screen reader hears what comes in it. */}
      <div role="status">
        {opnieuw.data && <Uitkomst klaargezet={opnieuw.data.klaargezet} wacht={tellingen.te_versturen} weer={aantal} />}
      </div>
      {aantal > 0 && post !== 'uit' && (
        <div className="werk-rij">
          <Knop soort="hoofd" onClick={() => vraag(true)}>
            Alles opnieuw versturen: {brieven}…
          </Knop>
        </div>
      )}
      {vraagt && (
        <Dialoog
          titel={`${brieven} opnieuw versturen?`}
          sluit={() => {
            opnieuw.reset();
            vraag(false);
          }}
          voet={
            <>
              <Knop soort="hoofd" bezig={opnieuw.isPending} onClick={() => opnieuw.mutate()}>
                {brieven} opnieuw versturen
              </Knop>
              <Knop onClick={() => vraag(false)}>Annuleren</Knop>
            </>
          }
        >
          <p>
            {aantal === 1 ? 'De brief gaat' : 'De brieven gaan'} nog een keer per e-mail naar hetzelfde adres. Dat
            gebeurt vanzelf, één voor één. U kunt intussen verder werken.
          </p>
          {aantal < tellingen.mislukt && (
            <p>
              {formatAantal(tellingen.mislukt - aantal, 'andere brief blijft', 'andere brieven blijven')} staan, omdat
              de post of de e-mail terugkwam. Kies daar zelf wat u doet.
            </p>
          )}
          {opnieuw.isError && <Foutmelding fout={opnieuw.error} wat="De brieven zijn niet klaargezet." />}
        </Dialoog>
      )}
    </div>
  );
}

// helpers

/** How far it is; the list behind it is asked for again and again as long as letters wait. */
function Uitkomst({
  klaargezet,
  wacht,
  weer,
}: {
  readonly klaargezet: number;
  readonly wacht: number;
  readonly weer: number;
}) {
  const klaar = wacht === 0;
  return (
    <Melding soort={weer > 0 ? 'vandaag' : klaar ? 'klaar' : 'info'}>
      <p>
        {klaargezet === 0
          ? 'Er was niets meer opnieuw te versturen.'
          : `${formatAantal(klaargezet, 'brief is', 'brieven zijn')} opnieuw klaargezet.`}{' '}
        {klaar ? (
          `Er wacht nu geen e-mail meer. ${weer === 0 ? 'Alles is verstuurd.' : `${formatAantal(weer, 'brief kon', 'brieven konden')} weer niet weg.`}`
        ) : (
          <>
            Nog {formatAantal(wacht, 'e-mail', 'e-mails')} onderweg: zie{' '}
            <Link to="?groep=te_versturen">Te versturen</Link>.
          </>
        )}
      </p>
    </Melding>
  );
}
