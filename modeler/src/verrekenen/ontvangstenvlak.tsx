import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { keepOntvangsten, makeOntvangstvoorbeeldpad, readOntvangsten } from '../api/ontvangsten.ts';
import { EerderGelezen, Verslagmelding } from '../inlezen/bankverslag.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Leesformulier } from '../onderdelen/leesformulier.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Ontvangstresultaten } from './ontvangstresultaten.tsx';
import { Ontvangstvoorbeeld } from './ontvangstvoorbeeld.tsx';

/** Reads what came in at the bank: first for which zaak it is, and only what a person confirms is kept. */
export function Ontvangstenvlak({ gemeente }: { readonly gemeente: string }) {
  const id = useId();
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const lezen = useMutation({
    mutationFn: (bestand: File) => readOntvangsten(gemeente, bestand),
    onSuccess: ({ regels }) => kondigAan(`${formatAantal(regels.length, 'ontvangst', 'ontvangsten')} gelezen`),
  });
  const vastleggen = useMutation({
    mutationFn: (wat: Parameters<typeof keepOntvangsten>[1]) => keepOntvangsten(gemeente, wat),
    onSuccess: async () => {
      lezen.reset();
      keuze.wis();
      kondigAan('De ontvangsten zijn vastgelegd');
      await client.invalidateQueries({ queryKey: ['verrekeningen', gemeente] });
      document.getElementById(`${id}-kop`)?.focus();
    },
  });
  const keuze = useBestandkeuze({
    zonder: 'Kies een bestand van de bank.',
    anders: (bestand) => {
      lezen.reset();
      if (bestand) vastleggen.reset();
    },
  });
  return (
    <section className="werk-stapel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`} tabIndex={-1}>
        Ontvangsten van de bank
      </h2>
      <Leesformulier
        veld={{
          naam: 'Bestand van de bank',
          hulp: 'Een camt.053, of een CSV met datum, bedrag en omschrijving. U ziet eerst bij welke zaak elke ontvangst hoort.',
          soorten: '.xml,.csv,.053',
        }}
        keuze={keuze}
        knop="Ontvangsten lezen"
        lees={lezen.mutate}
        lezen={lezen}
        mislukt="Het bestand is niet gelezen."
        voorbeeld={{ adres: makeOntvangstvoorbeeldpad(gemeente), naam: 'Voorbeeld van een CSV-bestand' }}
      />
      <p className="klein">
        <Link to={`/${gemeente}/inleesverslagen?soort=ontvangsten`}>Eerder ingelezen ontvangsten</Link>
      </p>
      {vastleggen.isError && <Foutmelding fout={vastleggen.error} wat="Er is niets vastgelegd." />}
      {lezen.data && <EerderGelezen gemeente={gemeente} eerder={lezen.data.eerder} />}
      {lezen.data && (
        <Ontvangstvoorbeeld
          key={lezen.submittedAt}
          gelezen={lezen.data}
          bezig={vastleggen.isPending}
          bewaar={(regels) => vastleggen.mutate({ bestand: lezen.variables, kenmerk: lezen.data.kenmerk, regels })}
        />
      )}
      {vastleggen.data && (
        <>
          <Verslagmelding gemeente={gemeente} verslagId={vastleggen.data.verslagId}>
            Het bestand van de bank is verwerkt.
          </Verslagmelding>
          {vastleggen.data.regels.length > 0 && (
            <Ontvangstresultaten gemeente={gemeente} regels={vastleggen.data.regels} />
          )}
        </>
      )}
    </section>
  );
}
