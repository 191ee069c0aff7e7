import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { Verrekentabel } from './verrekentabel.tsx';

interface Eigenschappen {
  readonly gegevens: Zaakoverzicht['gegevens'];
  /** The element of the task that is looked at. */
  readonly element: string;
}

/** The settlement that a task asks somebody to check; nothing beside other tasks. */
export function Taakverrekening({ gegevens, element }: Eigenschappen) {
  const verrekening =
    element === 'ControlerenVerrekeningTask'
      ? gegevens.verrekening
      : element === 'ControlerenEindafrekeningTask'
        ? gegevens.einde?.verrekening
        : undefined;
  if (verrekening?.voorstel === undefined) return null;
  return (
    <section aria-label="Verrekening per maand" className="werk-stapel">
      {verrekening.afloop === 'opnieuw' && (
        <Melding soort="anders">
          Na uw controle is er iets veranderd in de zaak. Dit is de nieuwe berekening. Er is nog niets vastgesteld.
        </Melding>
      )}
      <Verrekentabel verrekening={verrekening.voorstel} />
    </section>
  );
}
