import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { parseRegelzin, type Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import { describeVoorwaarde } from '../../../server/domain/variant/regelzin-tekst.ts';
import type { Variantregel } from '../../../server/domain/variant/variant.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { saveRegel } from '../api/variantregels.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { makeLuiOnderdeel } from '../schil/luie-pagina.tsx';
import { useWijziging } from '../varianten/use-versie.ts';
import { Danvelden } from './danvelden.tsx';
import { Keuringvlak, useKeuring } from './keuringvlak.tsx';
import { formatJson, type Regelinvoer, readRegel, readVoorwaarde } from './regelinvoer.ts';
import { Voorbeeldenvlak } from './voorbeeldenvlak.tsx';
import { Zinbewerker } from './zinbewerker.tsx';

const LuiJsonvlak = makeLuiOnderdeel(async () => (await import('./jsonvlak.tsx')).Jsonvlak);

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly feiten: readonly Regelfeit[];
  readonly begin: Regelinvoer;
  readonly nieuw: boolean;
}

/** Writes one conditional rule: its sentence, its value, its reason and its examples, with what the law says of it beside them. */
export function Regelbewerker({ versie, feiten, begin, nieuw }: Eigenschappen) {
  const [invoer, setInvoer] = useState(begin);
  const [toonFouten, setToonFouten] = useState(false);
  const regel = readRegel(invoer, feiten);
  const keuring = useKeuring(versie, regel);
  const ga = useNavigate();
  const kondigAan = useAankondiging();
  const terug = `/${versie.gemeente}/varianten/${encodeURIComponent(versie.id)}/regels`;
  const bewaar = useWijziging(versie, (nu: Variantregel) => saveRegel(versie, nu));
  const change = (deel: Partial<Regelinvoer>): void => setInvoer({ ...invoer, ...deel });
  const parameter = versie.parameters.find(({ sleutel }) => sleutel === invoer.sleutel);
  const save = (): void => {
    setToonFouten(true);
    if (regel === undefined) return;
    bewaar.mutate(regel, {
      onSuccess: () => {
        kondigAan(`Regel ${regel.naam} bewaard`);
        void ga(terug);
      },
    });
  };
  return (
    <div className="werk-vlakken werk-vlakken--regel">
      <div className="werk-stapel">
        <h2>{nieuw ? 'Nieuwe regel' : `Regel ${begin.naam}`}</h2>
        <Voorwaarden invoer={invoer} feiten={feiten} toonFouten={toonFouten} wijzig={setInvoer} />
        <Danvelden versie={versie} invoer={invoer} nieuw={nieuw} toonFouten={toonFouten} wijzig={change} />
        {toonFouten && regel === undefined && (
          <Melding soort="laat">De regel is nog niet af. Kijk bij de velden met een rode lijn.</Melding>
        )}
        {bewaar.isError && <Melding soort="laat">{describeFout(bewaar.error)} Er is niets bewaard.</Melding>}
        <p className="werk-rij">
          <Knop soort="hoofd" bezig={bewaar.isPending} onClick={save}>
            Regel bewaren
          </Knop>
          <Link to={terug}>Terug zonder bewaren</Link>
        </p>
      </div>
      <div className="werk-stapel">
        <Keuringvlak plek={versie} regel={regel} keuring={keuring} />
        <Voorbeeldenvlak
          voorbeelden={invoer.voorbeelden}
          uitkomsten={keuring.keuring?.voorbeelden ?? []}
          bekend={feiten}
          parameter={parameter}
          begin={{ feiten: listFeiten(invoer), verwacht: invoer.waarde ?? null }}
          wijzig={(voorbeelden) => change({ voorbeelden })}
        />
      </div>
    </div>
  );
}

interface Voorwaardeeigenschappen {
  readonly invoer: Regelinvoer;
  readonly feiten: readonly Regelfeit[];
  readonly toonFouten: boolean;
  readonly wijzig: (invoer: Regelinvoer) => void;
}

/** As a sentence or as JSON. What the sentence cannot say stands there in words, and is changed as JSON. */
function Voorwaarden({ invoer, feiten, toonFouten, wijzig }: Voorwaardeeigenschappen) {
  const { zin, json, ...rest } = invoer;
  const voorwaarde = readVoorwaarde(invoer, feiten);
  const alsZin = json === undefined ? zin : voorwaarde && parseRegelzin(voorwaarde, feiten);
  const alsJson = json !== undefined;
  return (
    <div className="werk-stapel">
      <p className="werk-rij" role="group" aria-label="Manier van bewerken">
        <button
          type="button"
          className="werk-filter"
          aria-pressed={!alsJson}
          disabled={alsZin === undefined}
          onClick={() => alsJson && alsZin && wijzig({ ...rest, zin: alsZin })}
        >
          Als zin
        </button>
        <button
          type="button"
          className="werk-filter"
          aria-pressed={alsJson}
          onClick={() => alsJson || wijzig({ ...rest, json: formatJson(voorwaarde ?? { all: [] }) })}
        >
          Als JSON
        </button>
      </p>
      {json === undefined && zin !== undefined && (
        <Zinbewerker
          zin={zin}
          feiten={feiten}
          toonFouten={toonFouten}
          wijzig={(nieuw) => wijzig({ ...rest, zin: nieuw })}
        />
      )}
      {json !== undefined && <LuiJsonvlak tekst={json} wijzig={(nieuw) => wijzig({ ...rest, json: nieuw })} />}
      {json !== undefined && voorwaarde !== undefined && alsZin === undefined && (
        <Melding>
          Deze voorwaarden passen niet in het formulier. U wijzigt ze als JSON. {sayWoorden(voorwaarde, feiten)}
        </Melding>
      )}
      {json !== undefined && voorwaarde === undefined && <Melding soort="laat">Dit is geen leesbare JSON.</Melding>}
    </div>
  );
}

/** Text that is being typed can be anything. */
function sayWoorden(voorwaarde: Parameters<typeof describeVoorwaarde>[0], feiten: readonly Regelfeit[]): string {
  try {
    return `In woorden: als ${describeVoorwaarde(voorwaarde, feiten)}.`;
  } catch {
    return '';
  }
}

/** The facts that the sentence asks for, as a start of an example. */
function listFeiten({ zin }: Regelinvoer): Readonly<Record<string, unknown>> {
  const delen = (zin?.delen ?? []).flatMap((deel) => (deel.soort === 'groep' ? deel.delen : [deel]));
  return Object.fromEntries(
    delen.flatMap(({ pad, operator, waarde }) => {
      if (pad === '') return [];
      if (operator === 'in' && Array.isArray(waarde)) return [[pad, waarde[0]]];
      if (operator === 'contains') return [[pad, [waarde]]];
      return [[pad, operator === 'equal' ? (waarde ?? null) : null]];
    }),
  );
}
