import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taakformulier } from '../../../server/usecases/usecases.ts';
import type { ApiFout } from '../api/api-fout.ts';
import { readTaak, readZaak } from '../api/zaken.ts';
import { describeWaarde } from '../formulier/invoer.ts';
import type { Formulierstand } from '../formulier/use-formulier.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { findVerschillen, type Veldverschil } from './conflict.ts';
import { useCollegaNaam } from './use-collega-naam.ts';
import { useZaakVerversing } from './use-zaak.ts';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taakformulier: Taakformulier;
  readonly stand: Formulierstand;
  readonly fout: ApiFout;
  readonly sluit: () => void;
  /** The task is not mine any more: the form closes. */
  readonly weg: () => void;
  readonly opnieuw: (versie: number) => void;
}

/** Somebody was first: who and when, both values side by side, and a choice per field. What was typed stays. */
export function Conflictdialoog({ zaak, taakformulier, stand, fout, sluit, weg, opnieuw }: Eigenschappen) {
  const { taak } = taakformulier;
  const plek = { gemeente: zaak.gemeente, zaakId: zaak.id, taakId: taak.id };
  const naam = useCollegaNaam(zaak.gemeente);
  const ververs = useZaakVerversing(zaak.gemeente, zaak.id);
  const nu = useQuery({
    queryKey: ['conflict', zaak.id, fout],
    queryFn: () => readZaak(plek.gemeente, zaak.id),
    gcTime: 0,
  });
  const nuTaak = nu.data?.taken.find(({ id }) => id === taak.id);
  const isOpen = nuTaak?.status === 'open';
  const vers = useQuery({
    queryKey: ['conflict-taak', fout, taak.id],
    queryFn: () => readTaak(plek),
    enabled: isOpen,
    gcTime: 0,
  });
  const [gekozen, setGekozen] = useState<Readonly<Record<string, 'mijn' | 'ander'>>>({});
  const wie = fout.conflict
    ? `${fout.conflict.doorNaam ?? naam(fout.conflict.door)} op ${formatTijdstip(fout.conflict.tijdstip)}`
    : 'Een collega of het systeem';
  const laad = nu.isPending || (isOpen && vers.isPending);
  const verschillen = vers.data ? findVerschillen(taakformulier, vers.data, stand.waarden) : [];
  const verder = () => {
    if (!vers.data) return;
    const van = verschillen.filter(({ veld }) => gekozen[veld.veld] === 'ander');
    stand.zet(Object.fromEntries(van.map(({ veld, ander }) => [veld.veld, ander])));
    sluit();
    if (van.length === 0) opnieuw(vers.data.zaakversie);
    else opnieuwNaKeuze(vers.data.zaakversie);
  };
  // The choices have to be in the form before it is sent; the user sees them there first.
  const opnieuwNaKeuze = (versie: number) => setTimeout(() => opnieuw(versie), 0);
  return (
    <Dialoog
      titel="Iemand anders was eerder"
      sluit={sluit}
      voet={
        isOpen ? (
          <>
            <Knop soort="hoofd" bezig={laad || !vers.data} onClick={verder}>
              Opnieuw: {taakformulier.formulier.knop.toLowerCase()}
            </Knop>
            <Knop onClick={sluit}>Eerst mijn antwoorden bekijken</Knop>
          </>
        ) : (
          <Knop soort="hoofd" onClick={() => void ververs(nu.data).then(weg)}>
            Nieuwe stand van de zaak tonen
          </Knop>
        )
      }
    >
      <p>
        <b>{wie}</b> wijzigde deze zaak, terwijl u bezig was. Uw antwoorden zijn er nog.
        {!fout.conflict && ` ${fout.message}`}
      </p>
      {laad && <Skelet wat="De nieuwe stand" regels={2} />}
      {nu.isError && (
        <Foutmelding fout={nu.error} wat="De nieuwe stand komt niet door." opnieuw={() => void nu.refetch()} />
      )}
      {!laad && !isOpen && nu.data && (
        <p>
          Deze taak is al {nuTaak?.status === 'vervallen' ? 'niet meer nodig' : 'afgerond'}
          {nuTaak?.afgerondDoor && ` door ${naam(nuTaak.afgerondDoor)}`}. Dit had u ingevuld; het is niet verwerkt:
        </p>
      )}
      {!laad && !isOpen && nu.data && <Ingevuld stand={stand} />}
      {!laad && isOpen && verschillen.length === 0 && (
        <p>De wijziging raakt geen van uw antwoorden. U kunt de taak zo afronden.</p>
      )}
      {verschillen.map((verschil) => (
        <Keuze
          key={verschil.veld.veld}
          verschil={verschil}
          wie={wie}
          gekozen={gekozen[verschil.veld.veld] ?? 'mijn'}
          kies={(welke) => setGekozen((oud) => ({ ...oud, [verschil.veld.veld]: welke }))}
        />
      ))}
    </Dialoog>
  );
}

interface Keuzeeigenschappen {
  readonly verschil: Veldverschil;
  /** Who changed it, and when. */
  readonly wie: string;
  readonly gekozen: 'mijn' | 'ander';
  readonly kies: (welke: 'mijn' | 'ander') => void;
}

/** One question with the two answers side by side. */
function Keuze({ verschil: { veld, mijn, ander }, wie, gekozen, kies }: Keuzeeigenschappen) {
  return (
    <fieldset className="werk-tegenover">
      <legend className="werk-naam">{veld.label}</legend>
      {(['mijn', 'ander'] as const).map((welke) => (
        <label key={welke} className="werk-keuze">
          <input type="radio" name={`conflict-${veld.veld}`} checked={gekozen === welke} onChange={() => kies(welke)} />
          {describeWaarde(veld, welke === 'mijn' ? mijn : ander)}{' '}
          <span className="klein">{welke === 'mijn' ? 'vulde u in' : wie}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Ingevuld({ stand }: { readonly stand: Formulierstand }) {
  return (
    <ul>
      {stand.zichtbaar.map((veld) => (
        <li key={veld.veld}>
          {veld.label}
          {veld.label.endsWith('?') ? ' ' : ': '}
          <b>{describeWaarde(veld, stand.waarden[veld.veld])}</b>
        </li>
      ))}
    </ul>
  );
}
