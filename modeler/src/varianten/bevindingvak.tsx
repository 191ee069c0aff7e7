import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Variantbevinding, Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Waarschuwingsreden } from './waarschuwingsreden.tsx';

/** A limit of the law; what else is found is advice and needs no answer. */
const GUARDRAIL = /^G\d+$/;

interface Eigenschappen {
  readonly bevinding: Variantbevinding;
  /** Takes over a value that is allowed; absent where nothing can be changed. */
  readonly neemOver?: (sleutel: string, waarde: Parameterwaarde) => void;
  /** The version in which a warning can be answered; absent where nothing is decided. */
  readonly versie?: Variantdetail;
  /** Only the allowed values of this parameter. */
  readonly sleutel?: string;
  /** Where it can be mended. */
  readonly naar?: { readonly tekst: string; readonly ga: () => void } | undefined;
}

/** A limit of the law that this version crosses: what is wrong, which article, and what would be allowed. */
export function Bevindingvak({ bevinding, neemOver, sleutel, versie, naar }: Eigenschappen) {
  const { ernst, naam, melding, grondslag, regel } = bevinding;
  const keuzes = bevinding.toegestaan.filter((keuze) => sleutel === undefined || keuze.sleutel === sleutel);
  return (
    <Melding soort={ernst === 'blokkeren' ? 'laat' : 'vandaag'} icoon={ernst === 'blokkeren' ? 'kruis' : 'driehoek'}>
      <p>
        <b>
          {ernst === 'blokkeren' ? 'Dit mag niet' : 'Let op'}: {naam}.
        </b>{' '}
        {melding} <span className="klein">({grondslag})</span>
        {regel !== undefined && ` Dit komt door de regel “${regel}”.`}
        {naar && (
          <>
            {' '}
            <button type="button" className="werk-linkknop" onClick={naar.ga}>
              {naar.tekst}
            </button>
          </>
        )}
      </p>
      {neemOver && keuzes.length > 0 && (
        <p className="werk-rij">
          <span className="klein">Wat wel mag:</span>
          {keuzes.map((keuze) => (
            <Knop klein key={keuze.sleutel} onClick={() => neemOver(keuze.sleutel, keuze.waarde)}>
              {keuze.naam}
            </Knop>
          ))}
        </p>
      )}
      {versie && ernst === 'waarschuwen' && GUARDRAIL.test(bevinding.nr) && (
        <Waarschuwingsreden versie={versie} bevinding={bevinding} />
      )}
    </Melding>
  );
}
