import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Lopendezaken, Migratierapport } from '../../../server/usecases/migratie/migratieusecases.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { makeId } from '../api/make-id.ts';
import { migrateZaken, readLopendeZaken, undoMigratie } from '../api/proeven.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { Lopendetabel } from './lopendetabel.tsx';
import { Migratierapporten } from './migratierapporten.tsx';
import { proefpad } from './proefpad.ts';
import { Redendialoog } from './redendialoog.tsx';

/** What somebody is about to do, with the id that makes it happen once. */
interface Voornemen {
  readonly opdrachtId: string;
  readonly zaakIds: readonly string[];
  /** The action to undo; absent when zaken are moved. */
  readonly van?: string;
}

/** What a version means for the zaken that run already: nothing by itself; who wants to, moves them from here. */
export function Lopendezakenvlak({ versie }: { readonly versie: Variantdetail }) {
  const sleutel = ['lopende-zaken', versie.gemeente, versie.id];
  const vraag = useQuery({ queryKey: sleutel, queryFn: () => readLopendeZaken(versie) });
  if (vraag.isPending) return <Skelet wat="De lopende zaken" regels={8} />;
  if (vraag.isError) {
    return (
      <Foutmelding fout={vraag.error} wat="De lopende zaken komen niet door." opnieuw={() => void vraag.refetch()} />
    );
  }
  return <Lezing versie={versie} lezing={vraag.data} sleutel={sleutel} />;
}

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly lezing: Lopendezaken;
  readonly sleutel: readonly string[];
}

function Lezing({ versie, lezing, sleutel }: Eigenschappen) {
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const [voornemen, setVoornemen] = useState<Voornemen>();
  const kondigAan = useAankondiging();
  const client = useQueryClient();
  const actie = useMutation({
    mutationFn: ({ reden, wat }: { readonly reden: string; readonly wat: Voornemen }): Promise<Migratierapport> => {
      const { opdrachtId, zaakIds, van } = wat;
      if (van !== undefined) return undoMigratie(versie, van, { opdrachtId, reden });
      return migrateZaken(versie, { opdrachtId, zaakIds, reden });
    },
    onSuccess: (rapport) => {
      setVoornemen(undefined);
      setGekozen(new Set());
      kondigAan(describeKlaar(rapport));
      return client.invalidateQueries({ queryKey: sleutel });
    },
  });
  const kan = lezing.zaken.filter(({ oordeel }) => oordeel === 'kan');
  return (
    <div className="werk-stapel">
      <Inleiding versie={versie} lezing={lezing} />
      <Lopendetabel
        lezing={lezing}
        gemeente={versie.gemeente}
        gekozen={gekozen}
        kies={lezing.magOverzetten ? setGekozen : undefined}
      />
      {lezing.magOverzetten && kan.length > 0 && (
        <div className="werk-rij geen-afdruk">
          <Knop onClick={() => setGekozen(new Set(kan.map(({ zaakId }) => zaakId)))}>
            Alle {formatAantal(kan.length, 'zaak', 'zaken')} kiezen die kunnen
          </Knop>
          <Knop
            soort="hoofd"
            bezig={gekozen.size === 0}
            onClick={() => setVoornemen({ opdrachtId: makeId(), zaakIds: [...gekozen] })}
          >
            {gekozen.size === 0 ? 'Kies eerst zaken' : `${formatAantal(gekozen.size, 'zaak', 'zaken')} overzetten`}
          </Knop>
        </div>
      )}
      <Migratierapporten
        migraties={lezing.migraties}
        mag={lezing.magOverzetten}
        terug={({ migratieId }) => setVoornemen({ opdrachtId: makeId(), zaakIds: [], van: migratieId })}
        verder={({ migratieId, reden, regels }) =>
          actie.mutate({ reden, wat: { opdrachtId: migratieId, zaakIds: regels.map(({ zaakId }) => zaakId) } })
        }
      />
      {voornemen && (
        <Redendialoog
          titel={
            voornemen.van === undefined
              ? `${formatAantal(voornemen.zaakIds.length, 'zaak', 'zaken')} overzetten naar versie ${lezing.versie}`
              : 'Overzetten ongedaan maken'
          }
          uitleg={
            voornemen.van === undefined
              ? 'De zaken volgen vanaf nu deze versie. De datums in de tabel veranderen mee. U kunt dit ongedaan maken, zolang er in een zaak nog niets is gebeurd volgens de nieuwe versie.'
              : 'Elke zaak gaat terug naar de versie die zij eerst volgde. Een zaak waarin sindsdien iets is gebeurd, blijft zoals zij is.'
          }
          knop={voornemen.van === undefined ? 'Zaken overzetten' : 'Zaken terugzetten'}
          bezig={actie.isPending}
          fout={actie.error}
          sluit={() => {
            actie.reset();
            setVoornemen(undefined);
          }}
          doe={(reden) => actie.mutate({ reden, wat: voornemen })}
        />
      )}
    </div>
  );
}

function Inleiding({ versie, lezing }: { readonly versie: Variantdetail; readonly lezing: Lopendezaken }) {
  const { zaken, stappen, gepubliceerd } = lezing;
  const count = (oordeel: string): number => zaken.filter((zaak) => zaak.oordeel === oordeel).length;
  const bewegen = zaken.filter(({ datums }) => datums.length > 0).length;
  return (
    <>
      <Melding>
        Publiceren verandert niets aan zaken die al lopen: wat daarin bezig is, houdt zijn eigen versie. Nieuwe zaken
        volgen de nieuwe versie, en ook een proces dat later in een zaak begint, zoals een verlenging. Hier ziet u wat
        er zou veranderen als u lopende zaken overzet.
        {!gepubliceerd && ' Overzetten kan pas als de versie is gepubliceerd.'}{' '}
        <Link to={proefpad(versie)}>Liever eerst proefdraaien?</Link>
      </Melding>
      <p>
        Er {zaken.length === 1 ? 'loopt' : 'lopen'} {formatAantal(zaken.length, 'zaak', 'zaken')}. {count('kan')} kunnen
        over, {count('kan_niet')} kunnen niet, {count('volgt_al')} volgen deze versie al. Bij {bewegen} verandert een
        datum.
      </p>
      <ul>
        {stappen.map(({ stap, aantal }) => (
          <li key={stap}>
            Stap {stap} {STAPNAMEN[stap] ?? ''}: {formatAantal(aantal, 'zaak', 'zaken')}
          </li>
        ))}
      </ul>
    </>
  );
}

function describeKlaar({ soort, regels }: Migratierapport): string {
  const goed = regels.filter(({ uitkomst }) => uitkomst === 'overgezet' || uitkomst === 'teruggezet').length;
  const wat = soort === 'overzetten' ? 'overgezet' : 'teruggezet';
  return `${formatAantal(goed, 'zaak', 'zaken')} ${wat}, ${regels.length - goed} niet.`;
}
