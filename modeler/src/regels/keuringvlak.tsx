import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Variantregel } from '../../../server/domain/variant/variant.ts';
import type { Regelkeuring } from '../../../server/usecases/variant/variantregels.ts';
import { describeFout } from '../api/api-fout.ts';
import type { Versieplek } from '../api/varianten.ts';
import { checkRegel, countZaken } from '../api/variantregels.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Bevindingvak } from '../varianten/bevindingvak.tsx';
import { formatAantal } from '../weergave/getal.ts';

const WACHT_MS = 350;

interface Keuring {
  readonly keuring: Regelkeuring | undefined;
  readonly fout: unknown;
}

/** The server looks at the rule a moment after the last change; nothing is saved. */
export function useKeuring({ gemeente, id }: Versieplek, regel: Variantregel | undefined): Keuring {
  const tekst = JSON.stringify(regel);
  const [rustig, setRustig] = useState(tekst);
  useEffect(() => {
    const klok = setTimeout(() => setRustig(tekst), WACHT_MS);
    return () => clearTimeout(klok);
  }, [tekst]);
  const vraag = useQuery({
    queryKey: ['regelkeuring', gemeente, id, rustig],
    queryFn: ({ signal }) => checkRegel({ gemeente, id }, JSON.parse(rustig ?? '') as Variantregel, signal),
    enabled: rustig !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  if (regel === undefined) return { keuring: undefined, fout: undefined };
  return { keuring: vraag.isError ? undefined : vraag.data, fout: vraag.error };
}

/** What the rule says in words, what is wrong with it, and how many running zaken it is about. */
export function Keuringvlak({
  plek,
  regel,
  keuring: { keuring, fout },
}: {
  readonly plek: Versieplek;
  readonly regel: Variantregel | undefined;
  readonly keuring: Keuring;
}) {
  return (
    <section className="werk-stapel" aria-labelledby="keuring">
      <h3 id="keuring">De regel in woorden</h3>
      <div role="status" className="werk-stapel g-1">
        {regel === undefined && <p className="klein">Vul de regel verder in. Dan staat hier wat hij doet.</p>}
        {fout !== undefined && fout !== null && <Melding soort="laat">{describeFout(fout)}</Melding>}
        {keuring !== undefined && <p className="werk-zintekst">{keuring.zin}</p>}
        {keuring?.bevindingen.map((bevinding) => (
          <Bevindingvak key={bevinding.nr + bevinding.melding} bevinding={bevinding} />
        ))}
        {keuring !== undefined && keuring.bevindingen.length === 0 && (
          <Melding soort="klaar">De wet en de andere regels staan deze regel toe.</Melding>
        )}
      </div>
      {regel !== undefined && keuring !== undefined && <Bereik key={JSON.stringify(regel)} plek={plek} regel={regel} />}
    </section>
  );
}

function Bereik({ plek, regel }: { readonly plek: Versieplek; readonly regel: Variantregel }) {
  const tel = useMutation({ mutationFn: () => countZaken(plek, regel) });
  return (
    <div className="werk-stapel g-1">
      <p>
        <Knop klein bezig={tel.isPending} onClick={() => tel.mutate()}>
          Welke lopende zaken vallen hieronder?
        </Knop>
      </p>
      <div role="status">
        {tel.isError && <Melding soort="laat">{describeFout(tel.error)}</Melding>}
        {tel.data && (
          <p>
            <b>{formatAantal(tel.data.vallen, 'lopende zaak', 'lopende zaken')}</b> van de {tel.data.bekeken} vallen
            vandaag onder deze regel.{' '}
            {tel.data.bekeken < tel.data.lopend && `Er lopen er ${tel.data.lopend}; de rest is niet bekeken. `}
            Wat al loopt, houdt zijn eigen versie: de regel geldt voor nieuwe zaken, en voor wat later in een zaak
            begint.
          </p>
        )}
      </div>
    </div>
  );
}
