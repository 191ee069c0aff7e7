import type { Formulierveld } from '../../../processes/formulier.ts';

export interface Invoereigenschappen {
  readonly veld: Formulierveld;
  readonly id: string;
  readonly waarde: string;
  readonly wijzig: (waarde: string) => void;
  readonly beschrijving: string | undefined;
  readonly fout: boolean;
}

/** The control of one question. */
export function Veldinvoer({ veld, id, waarde, wijzig, beschrijving, fout }: Invoereigenschappen) {
  const gedeeld = {
    id,
    value: waarde,
    'aria-describedby': beschrijving,
    'aria-invalid': fout || undefined,
    'aria-required': veld.verplicht || undefined,
  };
  if (veld.soort === 'tekstvak')
    return (
      <textarea
        {...gedeeld}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={3}
        maxLength={veld.maxlengte}
        onChange={(invoer) => wijzig(invoer.target.value)}
      />
    );
  if (veld.soort === 'keuze')
    return (
      <select
        {...gedeeld}
        className="utrecht-select utrecht-select--html-select"
        onChange={(invoer) => wijzig(invoer.target.value)}
      >
        <option value="">Kies…</option>
        {veld.opties?.map((optie) => (
          <option key={optie.waarde} value={optie.waarde} disabled={optie.beletsel !== undefined}>
            {optie.label}
            {optie.beletsel !== undefined && ' (kan nu niet)'}
          </option>
        ))}
      </select>
    );
  const control = (
    <input
      {...gedeeld}
      {...describeControl(veld)}
      className="utrecht-textbox utrecht-textbox--html-input"
      onChange={(invoer) => wijzig(invoer.target.value)}
    />
  );
  return veld.eenheid ? (
    <span className="werk-eenheid">
      {control}
      <span>{veld.eenheid}</span>
    </span>
  ) : (
    control
  );
}

type Control = Pick<
  React.InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'placeholder' | 'maxLength' | 'autoComplete' | 'spellCheck'
>;

function describeControl(veld: Formulierveld): Control {
  switch (veld.soort) {
    case 'datum':
      return { type: 'text', inputMode: 'numeric', placeholder: 'dd-mm-jjjj', maxLength: 10, autoComplete: 'off' };
    case 'getal':
      return { type: 'text', inputMode: veld.decimalen ? 'decimal' : 'numeric', maxLength: 12, autoComplete: 'off' };
    case 'bsn':
    case 'kvk':
      return { type: 'text', inputMode: 'numeric', maxLength: 12, autoComplete: 'off', spellCheck: false };
    case 'iban':
      return { type: 'text', maxLength: 42, autoComplete: 'off', spellCheck: false };
    case 'postcode':
      return { type: 'text', maxLength: 7, autoComplete: 'off', spellCheck: false };
    case 'e-mail':
      return { type: 'email', maxLength: veld.maxlengte ?? 254, autoComplete: 'off', spellCheck: false };
    case 'telefoon':
      return { type: 'tel', maxLength: 20, autoComplete: 'off' };
    case 'tekst':
    case 'tekstvak':
    case 'janee':
    case 'keuze':
    case 'keuzerondjes':
      return { type: 'text', maxLength: veld.maxlengte ?? 200, autoComplete: 'off' };
  }
}
