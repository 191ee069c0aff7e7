import { useMutation, useQueryClient } from '@tanstack/react-query';
import { MAILDAGEN } from '../../../server/domain/brief/verzendplan.ts';
import type { Verzendlijst } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { sendWachtende } from '../api/verzending.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatAantal } from '../weergave/getal.ts';

/** What happens with letters by e-mail that wait: they go by themselves, or nobody can send them. */
export function Mailvlak({ gemeente, lijst }: { readonly gemeente: string; readonly lijst: Verzendlijst }) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const verstuur = useMutation({
    mutationFn: () => sendWachtende(gemeente),
    onSuccess: async ({ klaargezet }) => {
      kondigAan(`${formatAantal(klaargezet, 'brief wordt', 'brieven worden')} nu verstuurd, één voor één.`);
      await client.invalidateQueries({ queryKey: ['verzending'] });
    },
  });
  if (lijst.post === 'uit')
    return (
      <Melding soort="vandaag">
        <p>
          Er is geen mailserver ingesteld. Brieven per e-mail blijven hier staan. U kunt ze per post versturen of
          uitreiken, of de beheerder vragen om een mailserver.
        </p>
      </Melding>
    );
  if (lijst.totaal === 0) return null;
  return (
    <div className="werk-stapel">
      {lijst.rijen.some(({ fout }) => fout !== undefined) && (
        <Melding soort="vandaag">
          <p>
            Niet elke brief kon weg. Het systeem probeert het vanzelf opnieuw: eerst snel, later elk uur, ongeveer{' '}
            {MAILDAGEN} dagen lang. Heeft een brief haast? Stuur hem per post of reik hem uit.
          </p>
        </Melding>
      )}
      <div className="werk-rij">
        <Knop soort="hoofd" bezig={verstuur.isPending} onClick={() => verstuur.mutate()}>
          Alle e-mails nu versturen
        </Knop>
      </div>
      {verstuur.isError && <Foutmelding fout={verstuur.error} wat="De e-mails zijn niet verstuurd." />}
    </div>
  );
}
