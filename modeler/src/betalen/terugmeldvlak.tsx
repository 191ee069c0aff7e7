import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import type { Terugmeldkeuzes } from '../../../server/domain/betalen/terugmelding.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { keepTerugmelding, makeTerugmeldvoorbeeldpad, readTerugmelding } from '../api/betalen.ts';
import { EerderGelezen, Verslagmelding } from '../inlezen/bankverslag.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Leesformulier } from '../onderdelen/leesformulier.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Terugmeldvoorbeeld } from './terugmeldvoorbeeld.tsx';
import { useRunwijziging } from './use-betaalrun.ts';

/** Reads the answer of the bank: first what it says, and only then it is kept. */
export function Terugmeldvlak({ run }: { readonly run: Betaalrundetail }) {
  const id = useId();
  const kondigAan = useAankondiging();
  const vandaag = useVandaag();
  const lezen = useMutation({
    mutationFn: (bestand: File) => readTerugmelding(run, bestand),
    onSuccess: ({ regels }) => kondigAan(`${formatAantal(regels.length, 'regel', 'regels')} gelezen`),
  });
  const vastleggen = useRunwijziging(run, (wat: Parameters<typeof keepTerugmelding>[1]) => keepTerugmelding(run, wat));
  const keuze = useBestandkeuze({
    zonder: 'Kies een bestand van de bank.',
    anders: (bestand) => {
      lezen.reset();
      if (bestand) vastleggen.reset();
    },
  });
  const bewaar = (bestand: File, kenmerk: string, keuzes: Terugmeldkeuzes) =>
    vastleggen.mutate(
      { bestand, kenmerk, keuzes },
      {
        onSuccess: () => {
          lezen.reset();
          keuze.wis();
          kondigAan('Het bericht van de bank is verwerkt');
          document.getElementById(`${id}-kop`)?.focus();
        },
      },
    );
  return (
    <section className="werk-stapel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`} tabIndex={-1}>
        Bericht van de bank
      </h2>
      <Leesformulier
        veld={{
          naam: 'Bestand van de bank',
          hulp: 'Een pain.002, camt.053 of CSV met kenmerk, status en datum. U ziet eerst wat erin staat.',
          soorten: '.xml,.csv,.053,.002',
        }}
        keuze={keuze}
        knop="Bestand lezen"
        lees={lezen.mutate}
        lezen={lezen}
        mislukt="Het bestand is niet gelezen."
        voorbeeld={{ adres: makeTerugmeldvoorbeeldpad(run.gemeente), naam: 'Voorbeeld van een CSV-bestand' }}
      />
      <p className="klein">
        <Link to={`/${run.gemeente}/inleesverslagen?soort=terugmelding`}>Eerder ingelezen berichten van de bank</Link>
      </p>
      {vastleggen.data && lezen.data === undefined && (
        <Verslagmelding gemeente={run.gemeente} verslagId={vastleggen.data.verslagId}>
          Het bericht van de bank is verwerkt.
        </Verslagmelding>
      )}
      {vastleggen.isError && <Foutmelding fout={vastleggen.error} wat="Het bericht is niet verwerkt." />}
      {lezen.data && <EerderGelezen gemeente={run.gemeente} eerder={lezen.data.eerder} />}
      {lezen.data && (
        <Terugmeldvoorbeeld
          run={run}
          gelezen={lezen.data}
          vandaag={vandaag}
          bezig={vastleggen.isPending}
          bewaar={(_meldingen, keuzes) => bewaar(lezen.variables, lezen.data.kenmerk, keuzes)}
        />
      )}
    </section>
  );
}
