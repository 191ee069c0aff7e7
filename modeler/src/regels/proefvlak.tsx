import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { tryVersie } from '../api/variantregels.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Feitenlijst } from './feitenlijst.tsx';
import { Proefuitkomst } from './proefuitkomst.tsx';
import { useRegelfeiten } from './use-regelfeiten.ts';

type Feiten = Readonly<Record<string, unknown>>;

/** "Probeer uit": fill in facts of a zaak, and see what this version makes of them and why. Nothing is saved. */
export function Proefvlak({ versie }: { readonly versie: Variantdetail }) {
  const vraag = useRegelfeiten(versie);
  if (vraag.isPending) return <Skelet wat="De lijst van feiten" regels={6} />;
  if (vraag.isError) {
    return <Foutmelding fout={vraag.error} wat="De feiten komen niet door." opnieuw={() => void vraag.refetch()} />;
  }
  return <Proef versie={versie} bekend={vraag.data.feiten} />;
}

function Proef({ versie, bekend }: { readonly versie: Variantdetail; readonly bekend: readonly Regelfeit[] }) {
  const { gemeente, id, stand } = versie;
  const [feiten, setFeiten] = useState<Feiten>(() => listGebruikt(versie, bekend));
  const ingevuld = Object.fromEntries(Object.entries(feiten).filter(([, waarde]) => waarde !== null));
  const proef = useQuery({
    queryKey: ['proberen', gemeente, id, stand, ingevuld],
    queryFn: ({ signal }) => tryVersie({ gemeente, id }, ingevuld, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <div className="werk-vlakken werk-vlakken--proef">
      <section className="werk-stapel" aria-labelledby="proef-feiten">
        <h2 id="proef-feiten">Feiten van een zaak</h2>
        <p className="klein">Vul in wat u wilt proberen. Wat leeg blijft, is niet bekend. Er wordt niets bewaard.</p>
        <Voorbeeldkeuze versie={versie} kies={setFeiten} />
        <Feitenlijst bekend={bekend} feiten={feiten} van="van de proef" wijzig={setFeiten} />
        <p>
          <Knop klein onClick={() => setFeiten(listGebruikt(versie, bekend))}>
            Opnieuw beginnen
          </Knop>
        </p>
      </section>
      <div className="werk-stapel">
        {proef.isError && <Foutmelding fout={proef.error} wat="De uitkomst klopt nog niet bij deze feiten." />}
        {proef.isPending && <Skelet wat="De uitkomst" regels={8} />}
        {proef.data && !proef.isError && <Proefuitkomst proef={proef.data} />}
      </div>
    </div>
  );
}

/** The examples that stand at the rules of this version. */
function Voorbeeldkeuze({ versie, kies }: { readonly versie: Variantdetail; readonly kies: (feiten: Feiten) => void }) {
  const id = useId();
  const voorbeelden = versie.regels.flatMap(({ naam, voorbeelden: eigen = [] }) =>
    eigen.map((voorbeeld) => ({ titel: `${voorbeeld.naam} (regel ${naam})`, feiten: voorbeeld.feiten })),
  );
  if (voorbeelden.length === 0) return null;
  return (
    <div className="werk-veld">
      <label htmlFor={id}>Neem een voorbeeld over</label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={id}
        value=""
        onChange={(keuze) => {
          const gekozen = voorbeelden[Number(keuze.target.value)];
          if (keuze.target.value !== '' && gekozen) kies(gekozen.feiten);
        }}
      >
        <option value="">Kies…</option>
        {voorbeelden.map(({ titel }, nummer) => (
          <option key={titel} value={nummer}>
            {titel}
          </option>
        ))}
      </select>
    </div>
  );
}

/** To begin with: the facts that the rules of this version look at. */
function listGebruikt({ regels }: Variantdetail, bekend: readonly Regelfeit[]): Feiten {
  const tekst = JSON.stringify(regels.map(({ conditions }) => conditions));
  const gebruikt = bekend.filter(({ pad }) => {
    const [fact = '', path = ''] = pad.split('.');
    return tekst.includes(`"fact":"${fact}","path":"${path}"`);
  });
  return Object.fromEntries(gebruikt.map(({ pad }) => [pad, null]));
}
