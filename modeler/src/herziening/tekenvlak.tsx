import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatum } from '../../../server/domain/datum.ts';
import type {
  Herzieningsakkoord,
  Herzieningstekening,
  Herzieningstekenuitslag,
  Tekenregel,
} from '../../../server/usecases/herziening/herzieningusecases.ts';
import { readHerzieningstekening, signHerzieningen } from '../api/herziening.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { type Bedragkolom, Zaakregels } from '../onderdelen/zaakregels.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Tekendialoog } from './tekendialoog.tsx';

/** So many at a time: each gets its own besluit and letters. */
const PER_KEER = 50;

const BEDRAGEN: readonly Bedragkolom<Tekenregel>[] = [
  { naam: 'Tot nu', toon: ({ oudCent }) => formatBedrag(oudCent) },
  { naam: 'Nieuw', toon: ({ nieuwCent }) => formatBedrag(nieuwCent) },
  { naam: 'Verschil', toon: ({ oudCent, nieuwCent }) => formatBedrag(nieuwCent - oudCent) },
];

/** The second signature under a whole herziening: what is ordinary together, what is odd one by one. */
export function Tekenvlak({ gemeente, datum }: { readonly gemeente: string; readonly datum: string }) {
  const tekening = useQuery({
    queryKey: ['herzieningstekening', gemeente, datum],
    queryFn: () => readHerzieningstekening(gemeente, datum),
  });
  if (tekening.isError) {
    return (
      <Foutmelding
        fout={tekening.error}
        wat="Wat de budgethouder moet tekenen, komt niet door."
        opnieuw={() => void tekening.refetch()}
      />
    );
  }
  const { samen = [], apart = [] } = tekening.data ?? {};
  if (tekening.data === undefined || samen.length + apart.length === 0) return null;
  return (
    <section className="werk-stapel" aria-labelledby="tekenen-kop">
      <h2 id="tekenen-kop">De budgethouder moet nog tekenen</h2>
      {samen.length > 0 && <Samen gemeente={gemeente} datum={datum} tekening={tekening.data} />}
      {apart.length > 0 && (
        <>
          <h3>Apart bekijken</h3>
          <p>Deze zaken gaan niet mee met de rest. Open de zaak en leg het antwoord van de budgethouder daar vast.</p>
          <Zaakregels
            gemeente={gemeente}
            titel="Zaken die apart worden getekend"
            regels={apart}
            totaal={apart.length}
            Stand={Stand}
            bedragen={BEDRAGEN}
          />
        </>
      )}
    </section>
  );
}

function Samen({
  gemeente,
  datum,
  tekening: { samen, totaal, mag },
}: {
  readonly gemeente: string;
  readonly datum: string;
  readonly tekening: Herzieningstekening;
}) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const [vraag, setVraag] = useState(false);
  const [gedaan, setGedaan] = useState(0);
  const teken = useMutation({
    mutationFn: (akkoord: Omit<Herzieningsakkoord, 'zaken'>) => signAll(gemeente, akkoord, samen, setGedaan),
    onSuccess: ({ getekend }) => kondigAan(`${formatAantal(getekend, 'besluit', 'besluiten')} getekend en verstuurd.`),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['herzieningstekening', gemeente] });
      await client.invalidateQueries({ queryKey: ['herziening', gemeente] });
    },
  });
  const zaken = formatAantal(totaal.aantal, 'zaak', 'zaken');
  return (
    <>
      <p>
        {zaken} per {formatDatum(datum)}, samen van {formatBedrag(totaal.oudCent)} naar{' '}
        <b>{formatBedrag(totaal.nieuwCent)}</b> per maand: {formatBedrag(totaal.nieuwCent - totaal.oudCent)} meer.
      </p>
      {mag ? (
        <div className="werk-rij">
          <Knop soort="hoofd" bezig={teken.isPending} onClick={() => setVraag(true)}>
            {zaken} laten tekenen
          </Knop>
          {teken.isPending && (
            <span role="status">
              {gedaan} van {samen.length} zaken gedaan
            </span>
          )}
        </div>
      ) : (
        <p className="klein">De administratie legt de handtekening van de budgethouder vast.</p>
      )}
      {teken.isError && <Foutmelding fout={teken.error} wat="Niet alles is getekend. Wat open is, staat hieronder." />}
      {teken.data && <Uitslag uitslag={teken.data} />}
      <Zaakregels
        gemeente={gemeente}
        titel="Zaken die samen worden getekend"
        regels={samen}
        totaal={samen.length}
        Stand={Stand}
        bedragen={BEDRAGEN}
      />
      {vraag && (
        <Tekendialoog
          aantal={totaal.aantal}
          nieuwCent={totaal.nieuwCent}
          sluit={() => setVraag(false)}
          teken={(budgethouder, ondertekendOp) => {
            setVraag(false);
            setGedaan(0);
            teken.mutate({ datum, budgethouder, ondertekendOp });
          }}
        />
      )}
    </>
  );
}

function Stand({ regel: { uitzondering, begonnenDoor } }: { readonly regel: Tekenregel }) {
  return (
    <>
      <span className="heel">{uitzondering === undefined ? 'Wacht op handtekening' : 'Apart'}</span>
      <span className="klein werk-tabel__sub">
        {uitzondering ?? (begonnenDoor === undefined ? '' : `Begonnen door ${begonnenDoor}`)}
      </span>
    </>
  );
}

function Uitslag({ uitslag: { getekend, overgeslagen } }: { readonly uitslag: Herzieningstekenuitslag }) {
  return (
    <div role="status">
      <p>{formatAantal(getekend, 'besluit', 'besluiten')} getekend en verstuurd.</p>
      {overgeslagen.length > 0 && (
        <>
          <p>{formatAantal(overgeslagen.length, 'zaak bleef', 'zaken bleven')} open:</p>
          <ul>
            {[...new Set(overgeslagen.map(({ reden }) => reden))].map((reden) => (
              <li key={reden}>
                {reden} ({overgeslagen.filter((deel) => deel.reden === reden).length} keer)
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A part at a time, so that one answer never takes long; what was signed stays signed when a part fails. */
async function signAll(
  gemeente: string,
  akkoord: Omit<Herzieningsakkoord, 'zaken'>,
  samen: readonly Tekenregel[],
  meld: (gedaan: number) => void,
): Promise<Herzieningstekenuitslag> {
  let getekend = 0;
  const overgeslagen: Herzieningstekenuitslag['overgeslagen'][number][] = [];
  for (let plaats = 0; plaats < samen.length; plaats += PER_KEER) {
    const zaken = samen
      .slice(plaats, plaats + PER_KEER)
      .map(({ zaakId, taakId, oudCent, nieuwCent }) => ({ zaakId, taakId, oudCent, nieuwCent }));
    const uitslag = await signHerzieningen(gemeente, { ...akkoord, zaken });
    getekend += uitslag.getekend;
    overgeslagen.push(...uitslag.overgeslagen);
    meld(plaats + zaken.length);
  }
  return { getekend, overgeslagen };
}
