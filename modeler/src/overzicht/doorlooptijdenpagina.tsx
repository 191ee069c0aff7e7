import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { Doorlooptijdenformulier } from '../../../server/domain/doorlooptijdenformulier.ts';
import type { Doorloopgroep } from '../../../server/domain/doorlooptijden.ts';
import { makeFormulieradres, readDoorlooptijden } from '../api/overzicht.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Doorlooptabel } from './doorlooptabel.tsx';

const WERKGEVERS = 10;

/** How long the steps took: of all zaken, before and after a version, and per werkgever; with the form to take along. */
export function Doorlooptijdenpagina() {
  const { gemeente = '' } = useParams();
  const [adres, zetAdres] = useSearchParams();
  const [van, tot] = [adres.get('van'), adres.get('tot')];
  const periode = van && tot ? { van, tot } : undefined;
  const vraag = useQuery({
    queryKey: ['doorlooptijden', gemeente, van, tot],
    queryFn: () => readDoorlooptijden(gemeente, periode),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Doorlooptijden" />
        <span className="klein">In werkdagen, van zaken waarover in deze periode is besloten.</span>
      </div>
      {vraag.isPending && <Skelet wat="De doorlooptijden" regels={8} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De doorlooptijden komen niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && (
        <>
          <Periodekeuze formulier={vraag.data} kies={(nieuw) => zetAdres(nieuw)} />
          <Cijfers gemeente={gemeente} formulier={vraag.data} />
        </>
      )}
    </>
  );
}

function Periodekeuze({
  formulier: { van, tot },
  kies,
}: {
  readonly formulier: Doorlooptijdenformulier;
  readonly kies: (periode: { van: string; tot: string }) => void;
}) {
  return (
    <form className="werk-rij" onSubmit={(stap) => stap.preventDefault()}>
      <label htmlFor="doorloop-van">Van</label>
      <Datumveld id="doorloop-van" naam="van" waarde={van} wijzig={(nieuw) => nieuw && kies({ van: nieuw, tot })} />
      <label htmlFor="doorloop-tot">tot en met</label>
      <Datumveld id="doorloop-tot" naam="tot" waarde={tot} wijzig={(nieuw) => nieuw && kies({ van, tot: nieuw })} />
    </form>
  );
}

function Cijfers({ gemeente, formulier }: { readonly gemeente: string; readonly formulier: Doorlooptijdenformulier }) {
  const { geheel, perVariant, perWerkgever } = formulier;
  if (geheel.zaken === 0) {
    return (
      <section className="werk-leeg">
        <h2>Nog niets te meten</h2>
        <p>In deze periode is over geen enkele aanvraag besloten. Kies een andere periode.</p>
      </section>
    );
  }
  return (
    <div className="werk-stapel">
      <p>
        {formatAantal(geheel.zaken, 'zaak', 'zaken')} met een besluit.{' '}
        {formatAantal(geheel.rappels, 'herinnering', 'herinneringen')} verstuurd, in{' '}
        {formatAantal(geheel.metRappel, 'zaak', 'zaken')}.
      </p>
      <Doorlooptabel groep={geheel} />
      <p className="werk-rij">
        <a
          className="utrecht-button utrecht-button--primary-action werk-download"
          href={makeFormulieradres(gemeente, formulier, 'pdf')}
          download
        >
          Formulier als PDF
        </a>
        <a
          className="utrecht-button utrecht-button--secondary-action werk-download"
          href={makeFormulieradres(gemeente, formulier, 'csv')}
          download
        >
          Formulier als CSV
        </a>
      </p>
      <Groepen titel="Voor en na een nieuwe versie" groepen={perVariant} />
      <Groepen titel="Per werkgever" groepen={perWerkgever.slice(0, WERKGEVERS)} />
      {perWerkgever.length > WERKGEVERS && (
        <p className="klein">De {WERKGEVERS} werkgevers met de meeste zaken. In het formulier staan ze allemaal.</p>
      )}
    </div>
  );
}

function Groepen({ titel, groepen }: { readonly titel: string; readonly groepen: readonly Doorloopgroep[] }) {
  return (
    <section>
      <h2>{titel}</h2>
      {groepen.map((groep) => (
        <section key={groep.naam}>
          <h3>
            {groep.naam} <span className="klein">{formatAantal(groep.zaken, 'zaak', 'zaken')}</span>
          </h3>
          <Doorlooptabel groep={groep} />
        </section>
      ))}
    </section>
  );
}
