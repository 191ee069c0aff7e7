import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Zaakoverzicht } from '../../../server/domain/overzicht.ts';
import type { Taak } from '../../../server/domain/zaak.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { useGebruiker, useVandaag } from '../schil/sessie-context.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { listLopendeTermijnen, listOpenTaken } from './kies-taak.ts';
import { TaakKlaar } from './taak-klaar.tsx';
import { TaakVrij } from './taak-vrij.tsx';
import { Taakvlak } from './taakvlak.tsx';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak | undefined;
  /** The task of the address; it may have been done already. */
  readonly gevraagd: string | null;
}

/** What must I do, until when, and what happens after: the only framed box of the page. */
export function WatNu({ zaak, taak, gevraagd }: Eigenschappen) {
  const [klaar, setKlaar] = useState<Taak | undefined>();
  const { gebruikersnaam } = useGebruiker();
  const gedaan = zaak.taken.find(({ id, status }) => id === gevraagd && status !== 'open');
  if (klaar) return <TaakKlaar zaak={zaak} taak={klaar} verder={() => setKlaar(undefined)} />;
  if (!taak || gedaan)
    return (
      <Kader titel={zaak.status === 'afgerond' ? 'Deze zaak is afgerond' : 'Wat nu'}>
        {gedaan && <Melding>{describeGedaan(gedaan)}</Melding>}
        <p>{zaak.watNu}</p>
        <Andere zaak={zaak} taak={undefined} />
      </Kader>
    );
  const vanMij = taak.behandelaar === gebruikersnaam;
  return (
    <Kader titel={`Wat nu: ${taak.naam.charAt(0).toLowerCase()}${taak.naam.slice(1)}`}>
      <TeLaat zaak={zaak} />
      <Andere zaak={zaak} taak={taak} />
      {vanMij ? (
        <Taakvlak key={taak.id} zaak={zaak} taak={taak} klaar={() => setKlaar(taak)} />
      ) : (
        <TaakVrij zaak={zaak} taak={taak} />
      )}
    </Kader>
  );
}

function Kader({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section className="werk-vlak werk-vlak--wat" aria-labelledby="wat">
      <h2 id="wat">{titel}</h2>
      {children}
    </section>
  );
}

/** A passed statutory term is said where one works, not only in the head. */
function TeLaat({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const vandaag = useVandaag();
  const voorbij = listLopendeTermijnen(zaak).find(
    (termijn) => termijn.wettelijk && termijn.status !== 'opgeschort' && termijn.einddatum < vandaag,
  );
  if (!voorbij) return null;
  return (
    <Melding soort="laat">
      De wettelijke termijn is voorbij: {voorbij.naam} ({voorbij.grondslag}). Besluit zo snel mogelijk. Na een
      ingebrekestelling gaat een dwangsom lopen (Awb 4:17).
    </Melding>
  );
}

/** Other open tasks of the same zaak. */
function Andere({ zaak, taak }: { readonly zaak: Zaakoverzicht; readonly taak: Taak | undefined }) {
  const [, setAdres] = useSearchParams();
  const andere = listOpenTaken(zaak).filter(({ id }) => id !== taak?.id);
  if (andere.length === 0) return null;
  return (
    <div className="werk-rij klein">
      <span>Ook open in deze zaak:</span>
      {andere.map(({ id, naam }) => (
        <button key={id} type="button" className="werk-open werk-open--lijn" onClick={() => setAdres({ taak: id })}>
          {naam}
        </button>
      ))}
    </div>
  );
}

function describeGedaan(taak: Taak): string {
  if (taak.status === 'vervallen') return `De taak ‘${taak.naam}’ is niet meer nodig.`;
  const wanneer = taak.afgerondOp ? ` op ${formatTijdstip(taak.afgerondOp)}` : '';
  return `De taak ‘${taak.naam}’ is afgerond door ${taak.afgerondDoor ?? 'een collega'}${wanneer}.`;
}
