import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Bulkrapport } from './bulkrapport.tsx';
import { Filterbalk } from './filterbalk.tsx';
import { Kolomkiezer } from './kolomkiezer.tsx';
import { readKolommen } from './kolommen.ts';
import { readLaatsteLijst, rememberLijst } from './laatste-lijst.ts';
import { LegeWerkvoorraad } from './lege-werkvoorraad.tsx';
import { LIJSTEN, Lijsttabs } from './lijsttabs.tsx';
import { Livebalk } from './livebalk.tsx';
import { OokTeDoen } from './ook-te-doen.tsx';
import { Termijnfilter } from './termijnfilter.tsx';
import { useLijsttoetsen } from './use-lijsttoetsen.ts';
import { useGewijzigdeZaken } from './use-live.ts';
import { type Opdracht, useTaakacties } from './use-taakacties.ts';
import { useBladen, useFilters, useWerkvoorraad } from './use-werkvoorraad.ts';
import { Voet } from './voet.tsx';
import { describeVolgorde, readVolgorde } from './volgorde.ts';
import { Weergavekiezer } from './weergavekiezer.tsx';
import { Werkvoorraadtabel } from './werkvoorraadtabel.tsx';

/** The consulent's day: what is due, in the order of legal risk. */
export function Werkvoorraadpagina() {
  const { gemeente = '' } = useParams();
  const vandaag = useVandaag();
  const voorraad = useWerkvoorraad(gemeente);
  const { adres, zet, wis, gefilterd } = useFilters();
  const kondigAan = useAankondiging();
  const welke = adres.get('lijst') ?? 'groep';
  const lijst = voorraad.data;
  const terug = readLaatsteLijst(gemeente)?.geopend;
  const volgorde = readVolgorde(adres);
  useEffect(() => {
    if (!lijst || voorraad.isPlaceholderData) return;
    kondigAan(
      `${formatAantal(lijst.totaal, 'taak', 'taken')} in de lijst, op volgorde van ${describeVolgorde(volgorde)}`,
    );
  }, [lijst, voorraad.isPlaceholderData, volgorde, kondigAan]);
  return (
    <>
      <div className="werk-kop werk-kop--tabs">
        <Paginatitel titel="Werkvoorraad" zonderFocus={terug !== undefined} />
        <Lijsttabs lijst={welke} tellingen={lijst?.tellingen} />
        <div className="werk-duw werk-rij laag">
          <Link to={`/${gemeente}/overzicht`}>Overzicht</Link>
          <span className="klein werk-vandaagregel">vandaag {formatDatumKort(vandaag)}</span>
          <Weergavekiezer gemeente={gemeente} />
          <Kolomkiezer />
        </div>
      </div>
      <OokTeDoen gemeente={gemeente} />
      <Termijnfilter
        gekozen={adres.get('termijn')}
        tellingen={lijst?.tellingen}
        kies={(groep) => zet('termijn', groep)}
      />
      <Filterbalk gemeente={gemeente} lijst={lijst} />
      {voorraad.isError && (
        <Foutmelding
          fout={voorraad.error}
          wat="De werkvoorraad komt niet door."
          opnieuw={() => void voorraad.refetch()}
        />
      )}
      {voorraad.isPending && <Skelet wat="De werkvoorraad" regels={12} />}
      {lijst && lijst.rijen.length === 0 && <LegeWerkvoorraad {...{ gemeente, lijst, welke, gefilterd, wis }} />}
      {lijst && (
        <Lijst
          {...{ gemeente, lijst, welke, terug, volgorde }}
          kolommen={readKolommen(adres)}
          sorteer={(nieuw) => zet('volgorde', nieuw === 'risico' ? undefined : nieuw)}
          sleutel={voorraad.sleutel}
          gelezenOp={voorraad.dataUpdatedAt}
          ververs={() => void voorraad.refetch()}
        />
      )}
    </>
  );
}

interface Lijsteigenschappen extends Tabelkeuze {
  readonly gemeente: string;
  readonly lijst: Werkvoorraad;
  readonly welke: string;
  readonly terug: string | undefined;
  readonly sleutel: readonly string[];
  readonly gelezenOp: number;
  readonly ververs: () => void;
}

type Tabelkeuze = Pick<ComponentProps<typeof Werkvoorraadtabel>, 'kolommen' | 'volgorde' | 'sorteer'>;

function Lijst({ gemeente, lijst, welke, terug, sleutel, gelezenOp, ververs, ...keuze }: Lijsteigenschappen) {
  const { search } = useLocation();
  const rijen = useRef(new Map<string, HTMLTableRowElement>());
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const acties = useTaakacties(gemeente, sleutel);
  const bladen = useBladen(lijst.volgende);
  const gewijzigd = useGewijzigdeZaken(gemeente, gelezenOp);
  const kies = (ids: readonly string[], aan: boolean) =>
    setGekozen((oud) => new Set(aan ? [...oud, ...ids] : [...oud].filter((id) => !ids.includes(id))));
  const doe = (opdrachten: readonly Opdracht[]) => {
    const eerste = opdrachten[0]?.rij;
    if (!eerste) return;
    acties.doe(opdrachten, { onSuccess: () => setGekozen(new Set()) });
    // The button that was pressed goes away: the focus stays in its row.
    if (opdrachten.length === 1) setTimeout(() => keepFocus(rijen.current.get(eerste.taakId)), 0);
  };
  const doeEen = (id: string, soort: 'oppakken' | 'teruggeven') =>
    doe(lijst.rijen.filter((rij) => rij.taakId === id).map((rij) => ({ rij, actie: { soort } })));
  const { actief, maakActief } = useLijsttoetsen({
    ids: lijst.rijen.map((rij) => rij.taakId),
    rijen,
    begin: terug,
    pakOp: (id) => doeEen(id, 'oppakken'),
    geefTerug: (id) => doeEen(id, 'teruggeven'),
    wissel: (id) => kies([id], !gekozen.has(id)),
  });
  useEffect(() => rememberLijst(gemeente, search, lijst.rijen, lijst.totaal), [gemeente, search, lijst]);
  useEffect(() => {
    if (terug) rijen.current.get(terug)?.querySelector<HTMLElement>('.k-taak a')?.focus();
  }, [terug]);
  const zichtbaar = lijst.rijen.filter((rij) => gekozen.has(rij.taakId));
  return (
    <>
      <Bulkrapport rapport={acties.rapport} bezig={acties.bezig} sluit={acties.wisRapport} />
      {lijst.rijen.length > 0 && (
        <div className="werk-lijstvak">
          <Werkvoorraadtabel
            {...{ lijst, gekozen, kies, gewijzigd, actief, maakActief, rijen }}
            {...keuze}
            lijstnaam={LIJSTEN.find(([naam]) => naam === welke)?.[1] ?? 'Taken'}
            pakOp={(id) => doeEen(id, 'oppakken')}
            heleLijst={bladen.eerste && lijst.volgende === undefined}
          />
        </div>
      )}
      <div className="werk-onder">
        <Livebalk aantal={gewijzigd.size} toon={ververs} />
        <Voet
          gemeente={gemeente}
          gekozen={zichtbaar}
          uitgesteld={new URLSearchParams(search).get('termijn') === 'uitgesteld'}
          bezig={acties.bezig}
          doe={doe}
          wis={() => setGekozen(new Set())}
          aantal={lijst.rijen.length}
          totaal={lijst.totaal}
          {...bladen}
        />
      </div>
    </>
  );
}

function keepFocus(rij: HTMLTableRowElement | undefined): void {
  if (document.activeElement === document.body) rij?.querySelector<HTMLElement>('.k-taak a')?.focus();
}
