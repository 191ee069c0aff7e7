import { useId, useState } from 'react';
import type { Variantactie, Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { decideVersie } from '../api/varianten.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Publicatie } from './publicatie.tsx';
import { useWijziging } from './use-versie.ts';

type Besluit = Parameters<typeof decideVersie>[1];

const GEDAAN: Readonly<Record<Besluit, string>> = {
  aanbieden: 'Ter controle aangeboden',
  publiceren: 'Gepubliceerd',
  terugsturen: 'Teruggestuurd',
  intrekken: 'Ingetrokken',
};

/** What can be done with this version now. A button that does nothing says why. */
export function Versieacties({ versie }: { readonly versie: Variantdetail }) {
  const [vraag, setVraag] = useState<'publiceren' | 'terugsturen' | 'intrekken' | undefined>();
  const kondigAan = useAankondiging();
  const besluit = useWijziging(versie, ({ soort, reden }: { readonly soort: Besluit; readonly reden?: string }) =>
    decideVersie(versie, soort, { stand: versie.stand, ...(reden === undefined ? {} : { reden }) }),
  );
  const decide = (soort: Besluit, reden?: string) =>
    besluit.mutate(
      { soort, reden },
      {
        onSuccess: () => {
          setVraag(undefined);
          kondigAan(GEDAAN[soort]);
          // The button that was pressed is gone; the heading says what the version is now.
          requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
        },
      },
    );
  const { status, acties } = versie;
  if (status !== 'concept' && status !== 'ter_controle') return null;
  return (
    <div className="werk-stapel">
      <div className="werk-rij">
        {status === 'concept' && (
          <Actieknop actie={acties.aanbieden} uitleg={explainAanbieden(versie)} doe={() => decide('aanbieden')}>
            Ter controle aanbieden
          </Actieknop>
        )}
        {status === 'ter_controle' && (
          <Actieknop actie={acties.publiceren} uitleg={acties.publiceren.reden} doe={() => setVraag('publiceren')}>
            Goedkeuren en publiceren
          </Actieknop>
        )}
        {acties.terugsturen.mag && <Knop onClick={() => setVraag('terugsturen')}>Terugsturen</Knop>}
        {acties.intrekken.mag && <Knop onClick={() => setVraag('intrekken')}>Intrekken</Knop>}
      </div>
      {besluit.isError && <Foutmelding fout={besluit.error} wat="Dit is niet gelukt." />}
      {vraag && (
        <Vraag
          soort={vraag}
          versie={versie}
          bezig={besluit.isPending}
          decide={decide}
          sluit={() => setVraag(undefined)}
        />
      )}
    </div>
  );
}

function Actieknop({
  actie,
  uitleg,
  doe,
  children,
}: {
  readonly actie: Variantactie;
  readonly uitleg: string | undefined;
  readonly doe: () => void;
  readonly children: string;
}) {
  const id = useId();
  return (
    <>
      <Knop soort="hoofd" bezig={!actie.mag} aria-describedby={actie.mag ? undefined : id} onClick={doe}>
        {children}
      </Knop>
      {!actie.mag && (
        <span className="klein" id={id}>
          {uitleg}
        </span>
      )}
    </>
  );
}

/** Short: the sentences of the law stand at the fields. */
function explainAanbieden({ blokkades, zonderMotivering, acties }: Variantdetail): string | undefined {
  const delen = [
    blokkades > 0 ? `los ${formatAantal(blokkades, 'blokkade', 'blokkades')} op` : '',
    zonderMotivering.length > 0 ? `vul ${formatAantal(zonderMotivering.length, 'motivering', 'motiveringen')} in` : '',
  ].filter((deel) => deel !== '');
  return delen.length === 0 ? acties.aanbieden.reden : `Dit kan nog niet: ${delen.join(' en ')}.`;
}

interface Vraageigenschappen {
  readonly soort: 'publiceren' | 'terugsturen' | 'intrekken';
  readonly versie: Variantdetail;
  readonly bezig: boolean;
  readonly decide: (soort: Besluit, reden?: string) => void;
  readonly sluit: () => void;
}

const KNOPPEN = { publiceren: 'publiceren', terugsturen: 'terugsturen', intrekken: 'intrekken' } as const;

function Vraag({ soort, versie, bezig, decide, sluit }: Vraageigenschappen) {
  const id = useId();
  const [reden, setReden] = useState('');
  const titel = `Versie ${versie.versie} ${KNOPPEN[soort]}`;
  return (
    <Dialoog
      titel={titel}
      sluit={sluit}
      voet={
        <>
          <Knop
            soort="hoofd"
            bezig={bezig || (soort === 'terugsturen' && reden.trim().length < 10)}
            onClick={() => decide(soort, soort === 'terugsturen' ? reden : undefined)}
          >
            {titel}
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      {soort === 'publiceren' && <Publicatie versie={versie} />}
      {soort === 'intrekken' && <p>Deze versie gaat dan niet door. U kunt haar nog wel lezen en exporteren.</p>}
      {soort === 'terugsturen' && (
        <div className="werk-veld">
          <label htmlFor={id}>Wat moet er anders? (ten minste 10 tekens)</label>
          <textarea
            className="utrecht-textarea utrecht-textarea--html-textarea"
            id={id}
            data-focus
            rows={3}
            maxLength={2000}
            value={reden}
            onChange={(gebeurtenis) => setReden(gebeurtenis.target.value)}
          />
        </div>
      )}
    </Dialoog>
  );
}
