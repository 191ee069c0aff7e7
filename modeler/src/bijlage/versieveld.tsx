import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { listVarianten } from '../api/varianten.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly label: string;
  /** The choice without a version. */
  readonly zonder: string;
  readonly waarde: string | undefined;
  readonly metLandelijk?: boolean;
  readonly kies: (versie: string | undefined) => void;
}

const STATUSSEN: Readonly<Record<string, string>> = { concept: ', concept', ter_controle: ', ter controle' };

/** Choice of a version of the gemeente, concepts included. */
export function Versieveld({ gemeente, label, zonder, waarde, metLandelijk, kies }: Eigenschappen) {
  const id = useId();
  const vraag = useQuery({ queryKey: ['varianten', gemeente], queryFn: () => listVarianten(gemeente) });
  const versies = vraag.data?.versies.filter(({ status }) => status !== 'ingetrokken') ?? [];
  return (
    <div>
      <label className="werk-naam" htmlFor={id}>
        {label}
      </label>
      <div>
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={waarde ?? ''}
          onChange={({ target }) => kies(target.value === '' ? undefined : target.value)}
        >
          <option value="">{zonder}</option>
          {metLandelijk && <option value="landelijk">Het landelijke proces</option>}
          {versies.map((versie) => (
            <option key={versie.id} value={versie.id}>
              {`Versie ${versie.versie}, vanaf ${formatDatumKort(versie.geldigVanaf)}${STATUSSEN[versie.status] ?? ''}`}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
