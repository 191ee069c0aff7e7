import { useId } from 'react';
import { MOTIVERING_MINIMUM } from '../../../server/domain/variant/variantonderdeel.ts';

interface Eigenschappen {
  readonly waarde: string;
  readonly wijzig: (tekst: string) => void;
  readonly verlaat?: () => void;
  /** The law asks for a reason and there is none yet. */
  readonly fout?: boolean;
}

/** Why the gemeente does this differently: the text that stands in the bijlage of the verordening. */
export function Motiveringveld({ waarde, wijzig, verlaat, fout }: Eigenschappen) {
  const id = useId();
  return (
    <div className={fout ? 'werk-veld is-fout' : 'werk-veld'}>
      <label htmlFor={id}>
        Motivering{' '}
        <span className="klein">komt in de bijlage bij de verordening, ten minste {MOTIVERING_MINIMUM} tekens</span>
      </label>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={2}
        maxLength={2000}
        value={waarde}
        aria-invalid={fout || undefined}
        onChange={({ target }) => wijzig(target.value)}
        onBlur={verlaat}
      />
    </div>
  );
}
