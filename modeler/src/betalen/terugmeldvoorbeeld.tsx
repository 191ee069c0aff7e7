import { useState } from 'react';
import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Terugmelding } from '../../../server/domain/betalen/betaalgebeurtenis.ts';
import type {
  Terugmeldbestand,
  Terugmeldkeuzes,
  Terugmeldregel,
  Terugmelduitkomst,
} from '../../../server/domain/betalen/terugmelding.ts';
import { listTerugmeldingen } from '../../../server/domain/betalen/terugmelding.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import { turnNaam } from '../../../server/domain/naam.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import type { Eerderelezing } from '../../../server/usecases/inlezen/bankinleesusecases.ts';
import { LeegBewaren } from '../inlezen/bankverslag.tsx';
import { Icoon, type Icoonnaam } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { formatAantal } from '../weergave/getal.ts';

const UITKOMSTEN: Readonly<Record<Terugmelduitkomst, readonly [naam: string, klasse: string, icoon: Icoonnaam]>> = {
  uitgevoerd: ['Betaald', 'klaar', 'klaar'],
  teruggekomen: ['Teruggekomen', 'laat', 'driehoek'],
  aangenomen: ['Aangenomen, nog niet betaald', 'nu', 'nu'],
  al_bekend: ['Al vastgelegd', 'stil', 'klaar'],
  onzeker: ['Onzeker: kies zelf', 'vandaag', 'stip'],
  andere_run: ['Andere betaalrun', 'vandaag', 'rechts'],
  onbekend: ['Niet van deze betaalrun', 'stil', 'min'],
};

interface Eigenschappen {
  readonly run: Betaalrundetail;
  readonly gelezen: Terugmeldbestand & { readonly eerder?: Eerderelezing };
  /** The day for what the file gives no day of. */
  readonly vandaag: Datum;
  readonly bezig: boolean;
  readonly bewaar: (meldingen: readonly Terugmelding[], keuzes: Terugmeldkeuzes) => void;
}

/** What the file says, line by line; a person decides on what is not certain, and then it is kept. */
export function Terugmeldvoorbeeld({ run, gelezen, vandaag, bezig, bewaar }: Eigenschappen) {
  const [keuzes, setKeuzes] = useState<Terugmeldkeuzes>({});
  const meldingen = listTerugmeldingen(gelezen, vandaag, keuzes);
  // Without what was chosen and taken back.
  const gekozen = Object.fromEntries(Object.entries(keuzes).filter(([, id]) => id !== ''));
  const open = new Set(run.regels.filter(({ status }) => status === 'open').map(({ id }) => id));
  const wachtend = gelezen.zonderBericht.filter((id) => open.has(id)).length;
  return (
    <div className="werk-stapel">
      <Tabel
        titel="Dit staat in het bestand"
        zichtbaar
        kolommen={['Plaats', 'Uitkomst', 'Betaling', 'Melding', { getal: 'Bedrag' }]}
      >
        <tbody>
          {gelezen.regels
            .toSorted((a, b) => countRang(a) - countRang(b))
            .map((regel) => (
              <tr key={regel.plaats}>
                <td data-l="Plaats">{regel.plaats}</td>
                <td data-l="Uitkomst">
                  <Uitkomst uitkomst={regel.uitkomst} />
                </td>
                <td data-l="Betaling">
                  <Betaling
                    run={run}
                    regel={regel}
                    keuze={keuzes[regel.plaats] ?? ''}
                    kies={(id) => setKeuzes({ ...keuzes, [regel.plaats]: id })}
                  />
                </td>
                <td data-l="Melding">{regel.melding}</td>
                <td data-l="Bedrag" className="getal">
                  {regel.bedragCent === undefined ? '' : formatBedrag(regel.bedragCent)}
                </td>
              </tr>
            ))}
        </tbody>
      </Tabel>
      {wachtend > 0 && (
        <p>
          Over {formatAantal(wachtend, 'betaling', 'betalingen')} zegt dit bestand niets. Die wachten nog op de bank.
        </p>
      )}
      {meldingen.length === 0 && (
        <>
          <p>Er staat niets nieuws in over deze betaalrun. Er is niets om vast te leggen.</p>
          <LeegBewaren eerder={gelezen.eerder} bezig={bezig} bewaar={() => bewaar([], {})} />
        </>
      )}
      {meldingen.length > 0 && (
        <div>
          <Knop soort="hoofd" bezig={bezig} onClick={() => bewaar(meldingen, gekozen)}>
            {formatAantal(meldingen.length, 'uitkomst', 'uitkomsten')} vastleggen
          </Knop>
        </div>
      )}
    </div>
  );
}

/** What somebody has to decide on or look at comes first, what is known already last. */
function countRang({ uitkomst, andereRun }: Terugmeldregel): number {
  if (uitkomst === 'onzeker') return 0;
  if (uitkomst === 'teruggekomen') return 1;
  if (andereRun?.teruggekomen === true) return 2;
  return 3 + ['uitgevoerd', 'aangenomen', 'al_bekend', 'andere_run', 'onbekend'].indexOf(uitkomst);
}

function Uitkomst({ uitkomst }: Pick<Terugmeldregel, 'uitkomst'>) {
  const [naam, klasse, icoon] = UITKOMSTEN[uitkomst];
  return (
    <span className={`werk-status werk-status--${klasse}`}>
      <Icoon naam={icoon} /> {naam}
    </span>
  );
}

interface Keuze {
  readonly run: Betaalrundetail;
  readonly regel: Terugmeldregel;
  readonly keuze: string;
  readonly kies: (regelId: string) => void;
}

function Betaling({ run, regel, keuze, kies }: Keuze) {
  const naam = (id: string) => {
    const gevonden = run.regels.find((deel) => deel.id === id);
    return gevonden === undefined ? id : `${turnNaam(gevonden.werknemer.naam)} (${gevonden.werkgever.naam}), ${id}`;
  };
  if (regel.regelId !== undefined) return naam(regel.regelId);
  if (regel.andereRun !== undefined) {
    const { runId, naam: andere } = regel.andereRun;
    return <Link to={`/${run.gemeente}/betalen/${runId}`}>Naar de {andere}</Link>;
  }
  if (regel.voorstel === undefined || regel.voorstel.regelIds.length === 0) return null;
  return (
    <select
      className="utrecht-select utrecht-select--html-select"
      aria-label={`Welke betaling is ${regel.plaats}?`}
      value={keuze}
      onChange={(gebeurtenis) => kies(gebeurtenis.target.value)}
    >
      <option value="">Geen van deze</option>
      {regel.voorstel.regelIds.map((id) => (
        <option key={id} value={id}>
          {naam(id)}
        </option>
      ))}
    </select>
  );
}
