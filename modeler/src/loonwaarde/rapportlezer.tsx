import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { formatGetal } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Loonwaarderapport, Rapportvoorstel } from '../../../server/domain/zaak/loonwaarderapport.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { ApiFout } from '../api/api-fout.ts';
import { makeVoorbeeldrapportadres, readLoonwaarderapport, takeLoonwaarderapport } from '../api/loonwaarde.ts';
import { Bestandveld } from '../onderdelen/bestandveld.tsx';
import { Feiten } from '../onderdelen/feiten.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly zaakId: string;
  /** Fields of the form that this report can fill. */
  readonly velden: readonly string[];
  readonly neemOver: (waarden: Formulierwaarden) => void;
}

/** Reads a report of a loonwaardebureau into the form. A person looks at it and finishes the task; only then it is kept. */
export function Rapportlezer({ gemeente, zaakId, velden, neemOver }: Eigenschappen) {
  const kondigAan = useAankondiging();
  const kop = useRef<HTMLElement>(null);
  const lezen = useMutation({
    mutationFn: (bestand: File) => readLoonwaarderapport(gemeente, zaakId, bestand),
    onSuccess: () => kondigAan('Het rapport is gelezen'),
  });
  const overnemen = useMutation({
    mutationFn: (bestand: File) => takeLoonwaarderapport(gemeente, zaakId, bestand),
    onSuccess: (voorstel) => vulIn(voorstel),
  });
  const keuze = useBestandkeuze({
    anders: (bestand) => {
      overnemen.reset();
      if (bestand) lezen.mutate(bestand);
      else lezen.reset();
    },
  });
  const groep = findRapportgroep(velden);
  if (groep === undefined) return null;
  const vulIn = ({ waarden }: Rapportvoorstel) => {
    const paden = Object.entries(waarden).map(([naam, waarde]) => [`${groep}.${naam}`, waarde] as const);
    neemOver(Object.fromEntries(paden.filter(([pad]) => velden.includes(pad))));
    lezen.reset();
    keuze.wis();
    kop.current?.focus();
    kondigAan('De antwoorden zijn ingevuld. Kijk ze na en rond de taak af');
  };
  return (
    <details className="werk-stapel" open={lezen.data !== undefined || lezen.isError || undefined}>
      <summary ref={kop}>Rapport overnemen uit een bestand</summary>
      <div className="werk-stapel">
        <Bestandveld
          naam="Rapport van het loonwaardebureau (JSON)"
          hulp={
            <>
              U ziet eerst wat erin staat. Vult u de antwoorden in, dan blijft een inleesverslag bewaard. Een pdf voegt
              u toe bij Documenten. <a href={makeVoorbeeldrapportadres(gemeente, zaakId)}>Voorbeeld van het bestand</a>
            </>
          }
          soorten=".json"
          keuze={keuze}
        />
        {lezen.isPending && <p role="status">Het rapport wordt gelezen.</p>}
        {lezen.isError && <Rapportfout fout={lezen.error} />}
        {overnemen.isError && <Foutmelding fout={overnemen.error} wat="Het rapport is niet overgenomen." />}
        {lezen.data && (
          <Rapportvoorbeeld
            voorstel={lezen.data}
            bezig={overnemen.isPending}
            vulIn={() => overnemen.mutate(lezen.variables)}
          />
        )}
      </div>
    </details>
  );
}

/** "loonwaarde" or "hermeting"; undefined when the form is about something else. */
function findRapportgroep(velden: readonly string[]): string | undefined {
  return velden.find((veld) => veld.endsWith('.rapportdatum'))?.split('.')[0];
}

function Rapportfout({ fout }: { readonly fout: unknown }) {
  const velden = fout instanceof ApiFout ? fout.velden.filter(({ melding }) => melding !== fout.message) : [];
  return (
    <>
      <Foutmelding fout={fout} wat="Het rapport is niet overgenomen." />
      {velden.length > 0 && (
        <ul>
          {velden.map(({ veld, melding }) => (
            <li key={`${veld}-${melding}`}>
              {veld}: {melding}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Voorbeeld {
  readonly voorstel: Rapportvoorstel;
  readonly bezig: boolean;
  readonly vulIn: () => void;
}

function Rapportvoorbeeld({ voorstel, bezig, vulIn }: Voorbeeld) {
  const { rapport, opmerkingen } = voorstel;
  return (
    <div className="werk-stapel">
      {opmerkingen.length > 0 && (
        <Melding soort="vandaag">
          {opmerkingen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Melding>
      )}
      <Feiten feiten={listFeiten(rapport)} />
      {rapport.hoofdtaken.length > 0 && (
        <ul>
          {rapport.hoofdtaken.map((taak) => (
            <li key={taak.omschrijving}>
              {taak.omschrijving}: {formatGetal(taak.aandeel)}% van de tijd, tempo {formatGetal(taak.tempo)}%, kwaliteit{' '}
              {formatGetal(taak.kwaliteit)}%, netto werktijd {formatGetal(taak.nettoWerktijd)}%
            </li>
          ))}
        </ul>
      )}
      <div>
        <Knop bezig={bezig} onClick={vulIn}>
          Antwoorden invullen
        </Knop>
      </div>
    </div>
  );
}

function listFeiten(rapport: Loonwaarderapport): readonly (readonly [string, string])[] {
  const { kenmerk, meetdatum, rapportdatum, deskundige, organisatie, loonwaarde, volgendeMeting, toelichting } =
    rapport;
  return [
    ['Kenmerk', kenmerk],
    ['Datum van de meting', formatDatumKort(meetdatum)],
    ['Datum van het rapport', formatDatumKort(rapportdatum)],
    ['Deskundige', organisatie === undefined ? deskundige : `${deskundige}, ${organisatie}`],
    ['Loonwaarde', `${loonwaarde}%`],
    ['Volgende meting', volgendeMeting === undefined ? 'niet genoemd' : formatDatumKort(volgendeMeting)],
    ...(toelichting === undefined ? [] : [['Toelichting', toelichting] as const]),
  ];
}
