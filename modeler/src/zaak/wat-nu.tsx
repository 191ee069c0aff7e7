import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useGebruiker, useVandaag } from '../schil/sessie-context.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { listLopendeTermijnen, listOpenTaken } from './kies-taak.ts';
import { TaakKlaar } from './taak-klaar.tsx';
import { TaakVrij } from './taak-vrij.tsx';
import { Taakvlak } from './taakvlak.tsx';
import { Uitgesteld } from './uitgesteld.tsx';
import { useCollegaNaam } from './use-collega-naam.ts';
import { Werkafspraken } from './werkafspraken.tsx';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak | undefined;
  /** The task of the address; it may have been done already. */
  readonly gevraagd: string | null;
}

/** What must I do, until when, and what happens after: the only framed box of the page. */
export function WatNu({ zaak, taak, gevraagd }: Eigenschappen) {
  const [klaar, setKlaar] = useState<Taak | undefined>();
  const [opgepakt, setOpgepakt] = useState<string | undefined>();
  const [verderMet, setVerderMet] = useState<string | undefined>();
  const [, setAdres] = useSearchParams();
  // The task whose form is open. It stays open when a colleague takes or finishes the task: what was typed is not thrown away.
  const [open, setOpen] = useState<Taak | undefined>();
  const { gebruikersnaam } = useGebruiker();
  const isVanMij = (kandidaat: Taak | undefined) =>
    kandidaat?.status === 'open' && kandidaat.behandelaar === gebruikersnaam;
  if (!open && taak && isVanMij(taak) && !klaar) setOpen(taak);
  const sluit = () => setOpen(undefined);
  const verder = (volgende: Taak) => {
    setKlaar(undefined);
    setVerderMet(volgende.id);
    setAdres({ taak: volgende.id }, { replace: true });
  };
  if (klaar) return <TaakKlaar zaak={zaak} taak={klaar} verder={verder} />;
  const nu = open && zaak.taken.find(({ id }) => id === open.id);
  const inVorm = open ?? taak;
  const gedaan = zaak.taken.find(({ id, status }) => id === gevraagd && status !== 'open');
  if (!inVorm || (gedaan && !open)) return <GeenTaak zaak={zaak} gedaan={gedaan} kies={sluit} />;
  return (
    <Kader
      titel={`Wat nu: ${inVorm.naam.charAt(0).toLowerCase()}${inVorm.naam.slice(1)}`}
      metFocus={verderMet === inVorm.id}
    >
      <Hoortbij zaak={zaak} taak={inVorm} />
      {open && !isVanMij(nu) && <Kwijt zaak={zaak} taak={nu} sluit={sluit} />}
      <TeLaat zaak={zaak} />
      <Uitgesteld zaak={zaak} taak={inVorm} />
      <Andere zaak={zaak} taak={inVorm} kies={sluit} />
      {open ? (
        <Taakvlak
          key={open.id}
          zaak={zaak}
          taak={open}
          pasOpgepakt={opgepakt === open.id}
          klaar={() => {
            setKlaar(open);
            sluit();
          }}
          weg={sluit}
        />
      ) : (
        <>
          <TaakVrij zaak={zaak} taak={inVorm} opgepakt={() => setOpgepakt(inVorm.id)} />
          <Zaakafspraken zaak={zaak} />
        </>
      )}
    </Kader>
  );
}

interface GeenTaakeigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly gedaan: Taak | undefined;
  readonly kies: () => void;
}

/** Nothing to do here now, or the task of the address was done before. */
function GeenTaak({ zaak, gedaan, kies }: GeenTaakeigenschappen) {
  const naam = useCollegaNaam(zaak.gemeente);
  return (
    <Kader titel={zaak.status === 'afgerond' ? 'Deze zaak is afgerond' : 'Wat nu'}>
      {gedaan && <Melding>{describeGedaan(gedaan, naam)}</Melding>}
      <p>{zaak.watNu}</p>
      <Andere zaak={zaak} taak={undefined} kies={kies} />
      <Zaakafspraken zaak={zaak} />
    </Kader>
  );
}

/** Until somebody does the task: how the gemeente works in the stap of the zaak. */
function Zaakafspraken({ zaak: { gemeentenaam, werkafspraken } }: { readonly zaak: Zaakoverzicht }) {
  return <Werkafspraken gemeentenaam={gemeentenaam} waarover="deze stap" afspraken={werkafspraken} />;
}

interface Kwijteigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak | undefined;
  readonly sluit: () => void;
}

/** While I was typing, a colleague took or finished my task. */
function Kwijt({ zaak, taak, sluit }: Kwijteigenschappen) {
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

interface Kadereigenschappen {
  readonly titel: string;
  /** Somebody went on to this from a button that is gone: reading goes on at the heading. */
  readonly metFocus?: boolean;
  readonly children: ReactNode;
}

function Kader({ titel, metFocus = false, children }: Kadereigenschappen) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (metFocus) kop.current?.focus();
  }, [metFocus]);
  return (
    <section className="werk-vlak werk-vlak--wat" aria-labelledby="wat">
      <h2 id="wat" ref={kop} tabIndex={-1}>
        {titel}
      </h2>
      {children}
    </section>
  );
}

/** A task of a process that began later says which: a wijziging and a verlenging can be open side by side. */
function Hoortbij({ zaak, taak }: { readonly zaak: Zaakoverzicht; readonly taak: Taak }) {
  const proces = nameVervolg(zaak, taak.procesId);
  return proces === '' ? null : <p className="klein">Hoort bij: {proces}</p>;
}

/** The process of a task when it is not the first of the zaak; empty when it is. */
function nameVervolg({ processen }: Zaakoverzicht, procesId: string, voor = '', na = ''): string {
  const proces = processen.find(({ id }) => id === procesId);
  return proces === undefined || proces.eerste ? '' : `${voor}${proces.titel}${na}`;
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
function Andere({ zaak, taak, kies }: { zaak: Zaakoverzicht; taak: Taak | undefined; kies: () => void }) {
  const [, setAdres] = useSearchParams();
  const andere = listOpenTaken(zaak).filter(({ id }) => id !== taak?.id);
  if (andere.length === 0) return null;
  return (
    <div className="werk-rij klein">
      <span>Ook open in deze zaak:</span>
      {andere.map(({ id, naam, procesId }) => (
        <button
          key={id}
          type="button"
          className="werk-open werk-open--lijn"
          onClick={() => {
            kies();
            setAdres({ taak: id });
          }}
        >
          {naam}
          {nameVervolg(zaak, procesId, ' (', ')')}
        </button>
      ))}
    </div>
  );
}

function describeGedaan(taak: Taak, naam: (gebruikersnaam: string) => string): string {
  if (taak.status === 'vervallen') return `De taak ‘${taak.naam}’ is niet meer nodig.`;
  const wanneer = taak.afgerondOp ? ` op ${formatTijdstip(taak.afgerondOp)}` : '';
  return `De taak ‘${taak.naam}’ is afgerond door ${taak.afgerondDoor ? naam(taak.afgerondDoor) : 'een collega'}${wanneer}.`;
}
