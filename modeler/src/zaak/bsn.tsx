import { useMutation } from '@tanstack/react-query';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { describeFout } from '../api/api-fout.ts';
import { showBsn } from '../api/zaken.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';

/** The BSN with dots; who asks for the whole number gets it, and that is logged. */
export function Bsn({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { rollen } = useGebruiker();
  const kondigAan = useAankondiging();
  // Kept in this component only: not in a cache that outlives the page.
  const tonen = useMutation({
    mutationFn: () => showBsn(zaak.gemeente, zaak.id),
    gcTime: 0,
    onSuccess: () => kondigAan('BSN getoond. Dit is vastgelegd.'),
  });
  const magTonen = rollen.includes('consulent') || rollen.includes('administratie');
  if (tonen.data)
    return (
      <>
        {tonen.data}{' '}
        <button type="button" className="werk-open werk-open--lijn" onClick={() => tonen.reset()}>
          verbergen
        </button>
      </>
    );
  return (
    <>
      {zaak.gegevens.werknemer.bsnGemaskeerd}{' '}
      {magTonen && (
        <button
          type="button"
          className="werk-open werk-open--lijn"
          aria-label="BSN tonen, dit wordt vastgelegd"
          onClick={() => tonen.mutate()}
        >
          tonen
        </button>
      )}
      {tonen.isError && <span className="werk-status--laat"> {describeFout(tonen.error)}</span>}
    </>
  );
}
