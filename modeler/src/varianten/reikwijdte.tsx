import { isRegio } from '../../../server/domain/variant/eigenaar.ts';
import type { Reikwijdte } from '../../../server/usecases/variant/variantversies.ts';
import { Melding } from '../onderdelen/melding.tsx';

/** Which gemeenten a version of a regio touches; nothing for a version of a gemeente. */
export function Reikwijdtemelding({ van }: { readonly van: Reikwijdte & { readonly gemeente: string } }) {
  if (!isRegio(van.gemeente)) return null;
  const namen = van.gemeenten.map(({ naam }) => naam);
  return (
    <Melding soort="info">
      <p>
        <b>Geldt voor {namen.join(' en ')}.</b> Een gemeente die zelf iets anders vastlegt, houdt haar eigen waarde.
        Zaken die al lopen, veranderen niet. Een gemeente zet die zelf over, bij haar eigen versie onder “Lopende
        zaken”.
      </p>
    </Melding>
  );
}
