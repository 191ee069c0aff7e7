import { useState } from 'react';
import { Knop } from '../../onderdelen/knop.tsx';
import { useAankondiging } from '../../schil/aankondiging.tsx';

interface Eigenschappen {
  readonly tekst: string;
  /** What is copied, for who does not see it. */
  readonly wat: string;
  /** Words of the button when "Kopiëren" does not say enough. */
  readonly zichtbaar?: string;
}

/** Copies a text, and says so. */
export function Kopieerknop({ tekst, wat, zichtbaar }: Eigenschappen) {
  const [stand, setStand] = useState<'klaar' | 'fout'>();
  const kondigAan = useAankondiging();
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst);
      setStand('klaar');
      kondigAan(`Gekopieerd: ${wat}.`);
    } catch {
      setStand('fout');
      kondigAan('Kopiëren lukte niet. Selecteer de tekst zelf.');
    }
  };
  const woorden = { klaar: 'Gekopieerd', fout: 'Lukte niet' };
  return (
    <Knop klein soort="stil" onClick={() => void kopieer()}>
      {stand === undefined ? (zichtbaar ?? 'Kopiëren') : woorden[stand]}
      <span className="verborgen">: {wat}</span>
    </Knop>
  );
}
