import { useMutation } from '@tanstack/react-query';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { setDigitaalAkkoord } from '../api/verzending.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { useZaakVerversing } from './use-zaak.ts';

const ONTVANGERS = ['werkgever', 'werknemer'] as const;

/** Who said that a besluit may come by e-mail; only who has an address is asked. */
export function Digitaalvlak({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { rollen } = useGebruiker();
  const ververs = useZaakVerversing(zaak.gemeente, zaak.id);
  const kies = useMutation({
    mutationFn: (keuze: { readonly van: (typeof ONTVANGERS)[number]; readonly akkoord: boolean }) =>
      setDigitaalAkkoord(zaak, keuze),
    onSuccess: () => ververs(),
  });
  const mag = rollen.includes('consulent') || rollen.includes('administratie');
  const metMail = ONTVANGERS.filter((van) => zaak.gegevens[van].email);
  if (!mag || metMail.length === 0) return null;
  return (
    <details>
      <summary>Besluiten per e-mail</summary>
      <p className="klein">
        Een besluit mag alleen per e-mail als de ontvanger dat heeft laten weten (art. 2:14 Awb), en als uw gemeente die
        brief per e-mail verstuurt. Het telt vanaf de volgende brief.
      </p>
      {metMail.map((van) => (
        <p key={van}>
          <label>
            <input
              type="checkbox"
              checked={zaak.gegevens.digitaal?.[van] === true}
              onChange={({ target }) => kies.mutate({ van, akkoord: target.checked })}
            />{' '}
            De {van} wil besluiten per e-mail krijgen
          </label>
        </p>
      ))}
      {kies.isError && <Foutmelding fout={kies.error} wat="Dit is niet bewaard." />}
    </details>
  );
}
