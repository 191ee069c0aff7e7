import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import type { Datum } from '../../../server/domain/datum.ts';
import {
  type Importbron,
  importUren,
  makeVoorbeeldadres,
  previewUrenimport,
  type Urenbestandkeuze,
} from '../api/uren.ts';
import { Bestandveld } from '../onderdelen/bestandveld.tsx';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { Urenverslag, Urenvoorbeeld } from './urenvoorbeeld.tsx';

const SOORTEN: readonly { readonly waarde: Importbron; readonly naam: string; readonly hulp: string }[] = [
  {
    waarde: 'csv',
    naam: 'Lijst van een werkgever',
    hulp: 'per zaaknummer, met een maand of de dagen van een loonstrook',
  },
  {
    waarde: 'polisadministratie',
    naam: 'Export uit Suwinet (polisadministratie)',
    hulp: 'per BSN, met verloonde uren per loonaangiftetijdvak',
  },
];

/** Reads a file of hours: first what it would change, and only then it is kept. */
export function Urenimportvlak({ gemeente }: { readonly gemeente: string }) {
  const id = useId();
  const [bron, setBron] = useState<Importbron>('csv');
  const [ontvangenOp, setOntvangenOp] = useState<Datum | undefined>(useVandaag());
  const [fout, setFout] = useState<string>();
  const { lezen, vastleggen } = useUrenimport(gemeente);
  const opnieuw = () => {
    lezen.reset();
    vastleggen.reset();
  };
  const keuze = useBestandkeuze({ zonder: 'Kies een CSV-bestand.', anders: opnieuw });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    opnieuw();
    const bestand = keuze.vraag();
    setFout(ontvangenOp ? undefined : 'Vul in wanneer u het bestand kreeg.');
    if (!ontvangenOp) document.getElementById(`${id}-op`)?.focus();
    else if (bestand) lezen.mutate({ bron, ontvangenOp, bestand });
  };
  return (
    <section className="werk-stapel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`} tabIndex={-1}>
        Uren uit een bestand
      </h2>
      <form className="werk-stapel smal-blok" onSubmit={verstuur} noValidate>
        <fieldset className="werk-veld">
          <legend>Wat voor bestand is het?</legend>
          <div className="werk-stapel g-0">
            {SOORTEN.map(({ waarde, naam, hulp }) => (
              <label key={waarde} className="werk-keuze">
                <input type="radio" name={`${id}-soort`} checked={bron === waarde} onChange={() => setBron(waarde)} />
                <span>
                  {naam} <span className="klein">{hulp}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="klein">
          <a href={makeVoorbeeldadres(gemeente, bron)}>Voorbeeld van zo’n bestand (CSV)</a> ·{' '}
          <Link to={`/${gemeente}/inleesverslagen?soort=${bron === 'csv' ? 'uren' : bron}`}>Eerder ingelezen</Link>
        </p>
        <div className="werk-veld">
          <label htmlFor={`${id}-op`}>Ontvangen op</label>
          <span role="alert">
            {fout && <span className="werk-status werk-status--laat werk-veldfout">{fout}</span>}
          </span>
          <Datumveld id={`${id}-op`} naam="Ontvangen op" waarde={ontvangenOp} wijzig={setOntvangenOp} />
        </div>
        <Bestandveld
          naam="Bestand met uren"
          hulp="CSV uit Excel, hoogstens 5 MB. U ziet eerst wat het verandert. Eén fout, en er wordt niets vastgelegd."
          soorten=".csv,.txt"
          keuze={keuze}
        />
        <div className="werk-rij">
          <Knop type="submit" bezig={lezen.isPending}>
            Bestand lezen
          </Knop>
        </div>
      </form>
      {lezen.isError && <Foutmelding fout={lezen.error} wat="Het bestand is niet gelezen." />}
      {vastleggen.isError && <Foutmelding fout={vastleggen.error} wat="Er is niets vastgelegd." />}
      {lezen.data && vastleggen.data === undefined && (
        <Urenvoorbeeld
          gemeente={gemeente}
          gelezen={lezen.data}
          bezig={vastleggen.isPending}
          bewaar={() => lezen.variables && vastleggen.mutate({ keuze: lezen.variables, kenmerk: lezen.data.kenmerk })}
        />
      )}
      {vastleggen.data && <Urenverslag gemeente={gemeente} gedaan={vastleggen.data} />}
    </section>
  );
}

function useUrenimport(gemeente: string) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const lezen = useMutation({
    mutationFn: (keuze: Urenbestandkeuze) => previewUrenimport(gemeente, keuze),
    onSuccess: ({ fouten }) => kondigAan(fouten.length > 0 ? 'Het bestand heeft fouten' : 'Het bestand is gelezen'),
  });
  const vastleggen = useMutation({
    mutationFn: ({ keuze, kenmerk }: { readonly keuze: Urenbestandkeuze; readonly kenmerk: string }) =>
      importUren(gemeente, keuze, kenmerk),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['urenaanlevering', gemeente] });
      void client.invalidateQueries({ queryKey: ['uren', gemeente] });
      kondigAan('De uren zijn vastgelegd');
    },
  });
  return { lezen, vastleggen };
}
