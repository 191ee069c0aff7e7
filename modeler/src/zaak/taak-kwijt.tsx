import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { describeGedaan } from './geen-taak.tsx';
import { useCollegaNaam } from './use-collega-naam.ts';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak | undefined;
  readonly sluit: () => void;
}

/** While I was typing, a colleague took or finished my task. */
export function TaakKwijt({ zaak, taak, sluit }: Eigenschappen) {
  const naam = useCollegaNaam(zaak.gemeente);
  const wat = !taak
    ? 'Deze taak is er niet meer.'
    : taak.status === 'open'
      ? `${taak.behandelaar ? naam(taak.behandelaar) : 'Niemand'} heeft deze taak nu.`
      : describeGedaan(taak, naam);
  return (
    <div role="alert">
      <Melding soort="vandaag">
        <p>
          <b>{wat}</b> Wat u invulde, staat hieronder nog.
        </p>
        <p>
          <Knop klein onClick={sluit}>
            Nieuwe stand van de zaak tonen
          </Knop>
        </p>
      </Melding>
    </div>
  );
}
