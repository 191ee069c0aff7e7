import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Geschiedenisregel, Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { readGeschiedenis } from '../../api/zaken.ts';
import { Foutmelding } from '../../onderdelen/foutmelding.tsx';
import { Skelet } from '../../onderdelen/skelet.tsx';
import { Waarom } from '../../onderdelen/waarom.tsx';
import { formatTijd } from '../../weergave/datum.ts';
import { formatAantal } from '../../weergave/getal.ts';
import { findOnderwerp, ONDERWERPEN, type Onderwerp } from '../onderwerpen.ts';

/** What happened, as sentences, newest first. */
export function Geschiedenistab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const [onderwerp, setOnderwerp] = useState<Onderwerp | ''>('');
  const vraag = useQuery({
    queryKey: ['geschiedenis', zaak.gemeente, zaak.id],
    queryFn: () => readGeschiedenis(zaak.gemeente, zaak.id),
  });
  if (vraag.isPending) return <Skelet wat="De geschiedenis" />;
  if (!vraag.data)
    return (
      <Foutmelding fout={vraag.error} wat="De geschiedenis komt niet door." opnieuw={() => void vraag.refetch()} />
    );
  const regels = vraag.data
    .filter(({ soort }) => onderwerp === '' || findOnderwerp(soort) === onderwerp)
    .toSorted((a, b) => b.tijdstip.localeCompare(a.tijdstip));
  return (
    <div className="werk-stapel">
      <div className="werk-rij">
        <select
          aria-label="Onderwerp"
          className={`werk-filter werk-filter--keuze${onderwerp ? ' is-aan' : ''}`}
          value={onderwerp}
          onChange={(keuze) => setOnderwerp(keuze.target.value as Onderwerp | '')}
        >
          <option value="">Alle onderwerpen</option>
          {Object.entries(ONDERWERPEN).map(([waarde, naam]) => (
            <option key={waarde} value={waarde}>
              {naam}
            </option>
          ))}
        </select>
        <span className="werk-duw klein" role="status">
          {formatAantal(regels.length, 'regel', 'regels')}
        </span>
      </div>
      <ol className="werk-geschiedenis" aria-label="Geschiedenis, nieuwste eerst">
        {regels.map((regel) => (
          <Regel key={regel.id} regel={regel} />
        ))}
      </ol>
    </div>
  );
}

function Regel({ regel }: { readonly regel: Geschiedenisregel }) {
  return (
    <li>
      <span className="klein">
        {formatDatumKort(regel.datum)}
        <br />
        {formatTijd(regel.tijdstip)}, {regel.door}
      </span>
      <span>
        {regel.zin} <Waarom vraag="Hoe kwam dit tot stand?" stappen={regel.toelichting} />
      </span>
    </li>
  );
}
