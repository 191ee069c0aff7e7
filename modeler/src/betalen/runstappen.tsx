import { useId, useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { doRedenstap, doRunstap, type Redenstap, type Runstap } from '../api/betalen.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Redendialoog } from './redendialoog.tsx';
import { useRunwijziging } from './use-betaalrun.ts';

type Stap = Runstap | Redenstap;

const GEDAAN: Readonly<Record<Stap, string>> = {
  opnieuw: 'Het voorstel is opnieuw uitgerekend',
  aanbieden: 'Ter goedkeuring aangeboden',
  goedkeuren: 'De betaalrun is vrijgegeven',
  aangeboden: 'Vastgelegd dat het bestand bij de bank is',
  terugsturen: 'Het voorstel is teruggestuurd',
  intrekken: 'De betaalrun is ingetrokken',
};

const REDENVRAAG: Readonly<Record<Redenstap, readonly [titel: string, vraag: string]>> = {
  terugsturen: ['Voorstel terugsturen', 'Wat moet er anders?'],
  intrekken: ['Betaalrun intrekken', 'Waarom trekt u de betaalrun in?'],
};

/** What this user can do with the run now. Who may not release it reads who can. */
export function Runstappen({ run }: { readonly run: Betaalrundetail }) {
  const [vraag, setVraag] = useState<Redenstap | 'goedkeuren'>();
  const kondigAan = useAankondiging();
  const stappen = useRunwijziging(run, ({ stap, reden }: { readonly stap: Stap; readonly reden?: string }) =>
    stap === 'terugsturen' || stap === 'intrekken' ? doRedenstap(run, stap, reden ?? '') : doRunstap(run, stap),
  );
  const doe = (stap: Stap, reden?: string) =>
    stappen.mutate(
      { stap, reden },
      {
        onSuccess: () => {
          setVraag(undefined);
          kondigAan(GEDAAN[stap]);
          // The button that was pressed is gone; the heading is where the page begins.
          requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
        },
      },
    );
  const sluit = () => {
    setVraag(undefined);
    stappen.reset();
  };
  return (
    <div className="werk-duw werk-stapel werk-run__stappen">
      <Knoppen run={run} bezig={stappen.isPending} doe={doe} vraag={setVraag} />
      {stappen.isError && vraag === undefined && <Foutmelding fout={stappen.error} wat="Dit is niet gelukt." />}
      {vraag === 'goedkeuren' && (
        <Vrijgavedialoog
          run={run}
          bezig={stappen.isPending}
          fout={stappen.error}
          doe={() => doe(vraag)}
          sluit={sluit}
        />
      )}
      {(vraag === 'terugsturen' || vraag === 'intrekken') && (
        <Redendialoog
          titel={REDENVRAAG[vraag][0]}
          vraag={REDENVRAAG[vraag][1]}
          bezig={stappen.isPending}
          fout={stappen.error}
          doe={(reden) => doe(vraag, reden)}
          sluit={sluit}
        />
      )}
    </div>
  );
}

interface Knopeigenschappen {
  readonly run: Betaalrundetail;
  readonly bezig: boolean;
  readonly doe: (stap: Stap) => void;
  readonly vraag: (stap: Redenstap | 'goedkeuren') => void;
}

function Knoppen({ run, bezig, doe, vraag }: Knopeigenschappen) {
  const { mag, status } = run;
  const id = useId();
  return (
    <>
      <div className="werk-rij">
        {mag.intrekken && <Knop onClick={() => vraag('intrekken')}>Betaalrun intrekken</Knop>}
        {mag.wijzigen && (
          <Knop bezig={bezig} onClick={() => doe('opnieuw')}>
            Voorstel opnieuw uitrekenen
          </Knop>
        )}
        {mag.aanbieden && (
          <Knop soort="hoofd" bezig={bezig} onClick={() => doe('aanbieden')}>
            Voorstel ter goedkeuring aanbieden
          </Knop>
        )}
        {mag.terugsturen && <Knop onClick={() => vraag('terugsturen')}>Voorstel terugsturen</Knop>}
        {status === 'ter_goedkeuring' && (
          <Knop
            soort="hoofd"
            bezig={bezig || !mag.goedkeuren}
            aria-describedby={mag.goedkeuren ? undefined : id}
            onClick={() => vraag('goedkeuren')}
          >
            Betaalrun vrijgeven
          </Knop>
        )}
        {mag.bestandAanbieden && (
          <Knop soort="hoofd" bezig={bezig} onClick={() => doe('aangeboden')}>
            Bestand is bij de bank
          </Knop>
        )}
      </div>
      {status === 'ter_goedkeuring' && !mag.goedkeuren && (
        <span className="klein" id={id}>
          {explainGoedkeurders(run.goedkeurders)}
        </span>
      )}
    </>
  );
}

function explainGoedkeurders(namen: readonly string[]): string {
  const waarom = 'Wie aan het voorstel werkte, geeft het niet vrij.';
  if (namen.length === 0) return `${waarom} Er is nu niemand anders die het kan. Vraag de beheerder om een account.`;
  const lijst = namen.length === 1 ? namen.join('') : `${namen.slice(0, -1).join(', ')} of ${namen.at(-1) ?? ''}`;
  return `${waarom} Vrijgeven kan: ${lijst}.`;
}

interface Vrijgave {
  readonly run: Betaalrundetail;
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly doe: () => void;
  readonly sluit: () => void;
}

/** Money leaves the house: this shows exactly how much, to whom and when. */
function Vrijgavedialoog({ run, bezig, fout, doe, sluit }: Vrijgave) {
  const werkgevers = run.werkgevers.filter(({ aantal }) => aantal > 0);
  return (
    <Dialoog
      titel="Betaalrun vrijgeven"
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={bezig} onClick={doe}>
            {formatBedrag(run.teBetalen.bedragCent)} vrijgeven
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>
        U geeft <b>{formatBedrag(run.teBetalen.bedragCent)}</b> vrij:{' '}
        {formatAantal(run.teBetalen.aantal, 'betaling', 'betalingen')} aan{' '}
        {formatAantal(werkgevers.length, 'werkgever', 'werkgevers')}. Het geld is op{' '}
        <b>{formatDatumKort(run.betaaldag)}</b> op de rekening.
      </p>
      <p>Daarna verandert de betaalrun niet meer. Een verbetering komt in een volgende betaalrun.</p>
      {fout !== null && <Foutmelding fout={fout} wat="De betaalrun is niet vrijgegeven." />}
    </Dialoog>
  );
}
