import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Doorlooptijdenformulier } from '../../../server/domain/volgen/doorlooptijdenformulier.ts';
import { makeFormulieradres, readDoorlooptijden } from '../api/overzicht.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Doorlooptabel } from './doorlooptabel.tsx';
import { Groeptabel } from './groeptabel.tsx';
import { Volgtabs } from './volgtabs.tsx';

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
  // A period that the server refuses stays in the fields, to be put right.
  const gekozen = periode ?? vraag.data;
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Doorlooptijden" />
        <span className="klein">In werkdagen, van zaken waarover in deze periode is besloten.</span>
      </div>
      <Volgtabs hier="doorlooptijden" />
      {vraag.isPending && <Skelet wat="De lijst van doorlooptijden" regels={8} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De doorlooptijden komen niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {gekozen && <Periodekeuze periode={gekozen} kies={(nieuw) => zetAdres(nieuw)} />}
      {vraag.data && <Cijfers gemeente={gemeente} formulier={vraag.data} />}
    </>
  );
}

interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

function Periodekeuze({
  periode: { van, tot },
  kies,
}: {
  readonly periode: Periode;
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
    <div className="werk-stapel g-6">
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
      <section className="werk-stapel" aria-labelledby="per-versie">
        <h2 id="per-versie">Voor en na een nieuwe versie</h2>
        {perVariant.length > 1 ? (
          <Groeptabel titel="Doorlooptijden per versie" soort="Versie" groepen={perVariant} />
        ) : (
          <p>Alle zaken van deze periode volgden dezelfde versie: {perVariant.map(({ naam }) => naam).join()}.</p>
        )}
      </section>
      <section className="werk-stapel" aria-labelledby="per-werkgever">
        <h2 id="per-werkgever">Per werkgever</h2>
        <Groeptabel
          titel="Doorlooptijden per werkgever"
          soort="Werkgever"
          groepen={perWerkgever.slice(0, WERKGEVERS)}
        />
        {perWerkgever.length > WERKGEVERS && (
          <p className="klein">De {WERKGEVERS} werkgevers met de meeste zaken. In het formulier staan ze allemaal.</p>
        )}
      </section>
    </div>
  );
}
