import { Melding } from '../onderdelen/melding.tsx';

/** Nobody may take the example for law. */
export function Voorbeeldmelding() {
  return (
    <Melding soort="vandaag">
      <p>
        <b>Voorbeeldversie, geen echte landelijke versie.</b> Zo ziet u hoe een update gaat. Deze versie staat alleen in
        de demo.
      </p>
    </Melding>
  );
}
