import { useId, useState } from 'react';
import type { Verzending } from '../../../server/domain/brief/verzending.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Verzendactie } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useSessie } from '../schil/sessie-context.tsx';

/** The steps that ask something first. */
export type Verzendvraag = 'mail' | 'uitgereikt' | 'teruggekomen';

interface Eigenschappen {
  readonly vraag: Verzendvraag;
  readonly verzending: Verzending;
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly doe: (actie: Verzendactie) => void;
  readonly sluit: () => void;
}

const WOORDEN: Readonly<
  Record<Verzendvraag, { readonly titel: string; readonly knop: string; readonly veld: string; readonly leeg: string }>
> = {
  mail: {
    titel: 'Opnieuw versturen per e-mail',
    knop: 'Versturen',
    veld: 'E-mailadres',
    leeg: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  },
  uitgereikt: {
    titel: 'Brief uitgereikt',
    knop: 'Vastleggen',
    veld: 'Aan wie hebt u de brief gegeven?',
    leeg: 'Vul in aan wie u de brief hebt gegeven.',
  },
  teruggekomen: {
    titel: 'Brief teruggekomen',
    knop: 'Vastleggen',
    veld: 'Waarom kwam de brief terug?',
    leeg: 'Vul in waarom de brief terugkwam.',
  },
};

/** Asks for the day, the person, the address or the reason. */
export function Verzenddialoog({ vraag, verzending, bezig, fout, doe, sluit }: Eigenschappen) {
  const { vandaag } = useSessie().sessie;
  const id = useId();
  const [tekst, setTekst] = useState(vraag === 'mail' ? (verzending.email ?? '') : '');
  const [op, setOp] = useState<Datum | undefined>(vandaag);
  const [gevraagd, vraagAan] = useState(false);
  const { titel, knop, veld, leeg } = WOORDEN[vraag];
  const melding = isGoed(vraag, tekst.trim()) ? undefined : leeg;
  const gaVerder = () => {
    vraagAan(true);
    if (melding === undefined && op !== undefined) doe(makeActie(vraag, tekst.trim(), op));
  };
  return (
    <Dialoog
      titel={titel}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={bezig} onClick={gaVerder}>
            {knop}
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>
        {verzending.titel}, aan {verzending.naam}.
      </p>
      <div className="werk-veld">
        <label htmlFor={id}>{veld}</label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          data-focus
          type={vraag === 'mail' ? 'email' : 'text'}
          maxLength={vraag === 'mail' ? 254 : 200}
          value={tekst}
          aria-invalid={gevraagd && melding !== undefined}
          aria-describedby={gevraagd && melding !== undefined ? `${id}-fout` : undefined}
          onChange={({ target }) => setTekst(target.value)}
        />
        {gevraagd && melding !== undefined && (
          <span className="werk-status werk-status--laat werk-veldfout" role="alert" id={`${id}-fout`}>
            {melding}
          </span>
        )}
      </div>
      {vraag === 'uitgereikt' && (
        <div className="werk-veld">
          <label htmlFor={`${id}-op`}>Op welke dag?</label>
          <Datumveld id={`${id}-op`} naam="De dag" waarde={op} wijzig={setOp} />
        </div>
      )}
      {fout !== null && fout !== undefined && <Foutmelding fout={fout} wat="Dit is niet gelukt." />}
    </Dialoog>
  );
}

/** What the server refuses too; said here beside the field. */
function isGoed(vraag: Verzendvraag, tekst: string): boolean {
  return vraag === 'mail' ? /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(tekst) : tekst !== '';
}

function makeActie(vraag: Verzendvraag, tekst: string, op: Datum): Verzendactie {
  switch (vraag) {
    case 'mail':
      return { soort: 'mail', email: tekst };
    case 'uitgereikt':
      return { soort: 'uitgereikt', op, aan: tekst };
    case 'teruggekomen':
      return { soort: 'teruggekomen', reden: tekst };
    default:
      return vraag satisfies never;
  }
}
