import { useId, useState } from 'react';
import { isDatum } from '../../../server/domain/datum.ts';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';

interface Eigenschappen {
  readonly feit: Regelfeit;
  /** Several values at once: "is een van", or what a list holds. */
  readonly meer: boolean;
  readonly waarde: unknown;
  readonly wijzig: (waarde: unknown) => void;
  readonly naam: string;
  readonly id?: string;
  readonly fout?: boolean;
}

/** The control for a value of a fact, by its type. Nothing chosen is undefined. */
export function Feitinvoer(eigenschappen: Eigenschappen) {
  const { feit, meer } = eigenschappen;
  if (meer) return <Aankruisen {...eigenschappen} />;
  if (feit.type === 'janee') return <Keuze {...eigenschappen} keuzes={JANEE} />;
  if (feit.type === 'keuze' || feit.type === 'lijst') return <Keuze {...eigenschappen} keuzes={feit.opties ?? []} />;
  if (feit.type === 'datum') return <Datum {...eigenschappen} />;
  return <Tekst {...eigenschappen} />;
}

function Datum({ feit, waarde, wijzig, naam, id, fout }: Eigenschappen) {
  const eigen = useId();
  return (
    <Datumveld
      id={id ?? eigen}
      naam={feit.naam}
      label={naam}
      waarde={isDatum(waarde) ? waarde : undefined}
      wijzig={wijzig}
      fout={fout}
    />
  );
}

const JANEE = [
  { waarde: true, naam: 'ja' },
  { waarde: false, naam: 'nee' },
] as const;

interface Keuzes {
  readonly keuzes: readonly { readonly waarde: string | boolean; readonly naam: string }[];
}

function Keuze({ waarde, wijzig, naam, id, fout, keuzes }: Eigenschappen & Keuzes) {
  return (
    <select
      className="utrecht-select utrecht-select--html-select"
      id={id}
      aria-label={naam}
      aria-invalid={fout || undefined}
      value={keuzes.some((keuze) => keuze.waarde === waarde) ? String(waarde) : ''}
      onChange={(invoer) => wijzig(keuzes.find((keuze) => String(keuze.waarde) === invoer.target.value)?.waarde)}
    >
      <option value="">Kies…</option>
      {keuzes.map((keuze) => (
        <option key={String(keuze.waarde)} value={String(keuze.waarde)}>
          {keuze.naam}
        </option>
      ))}
    </select>
  );
}

function Aankruisen({ feit, waarde, wijzig, naam }: Eigenschappen) {
  const gekozen: readonly unknown[] = Array.isArray(waarde) ? waarde : [];
  const opties = feit.opties ?? [];
  return (
    <div role="group" aria-label={naam} className="werk-rij">
      {opties.map((optie) => (
        <label className="werk-keuze" key={optie.waarde}>
          <input
            type="checkbox"
            checked={gekozen.includes(optie.waarde)}
            onChange={(invoer) => {
              const aan = invoer.target.checked;
              const over = opties.map((o) => o.waarde).filter((w) => (w === optie.waarde ? aan : gekozen.includes(w)));
              wijzig(over.length === 0 ? undefined : over);
            }}
          />
          {optie.naam}
        </label>
      ))}
    </div>
  );
}

/** A number keeps what is typed until it is a number, so that "2," does not jump. */
function Tekst({ feit, waarde, wijzig, naam, id, fout }: Eigenschappen) {
  const begin = writeTekst(waarde);
  const [getypt, setGetypt] = useState({ bij: begin, tekst: begin });
  const tekst = getypt.bij === begin ? getypt.tekst : begin;
  const change = (nieuw: string): void => {
    const gelezen = readTekst(feit, nieuw);
    setGetypt({ bij: writeTekst(gelezen), tekst: nieuw });
    wijzig(gelezen);
  };
  return (
    <span className="werk-eenheid">
      <input
        className={`utrecht-textbox utrecht-textbox--html-input${feit.type === 'getal' ? ' werk-parameter__getal' : ''}`}
        type="text"
        inputMode={feit.type === 'getal' ? 'decimal' : undefined}
        id={id}
        aria-label={naam}
        aria-invalid={fout || undefined}
        value={tekst}
        onChange={(invoer) => change(invoer.target.value)}
      />
      {feit.eenheid !== undefined && <span>{feit.eenheid}</span>}
    </span>
  );
}

function writeTekst(waarde: unknown): string {
  if (typeof waarde === 'number') return String(waarde).replace('.', ',');
  return typeof waarde === 'string' ? waarde : '';
}

function readTekst({ type }: Regelfeit, tekst: string): unknown {
  if (tekst.trim() === '') return undefined;
  if (type !== 'getal') return tekst;
  const getal = Number(tekst.trim().replace(',', '.'));
  return Number.isFinite(getal) ? getal : tekst;
}
