import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Gwschecklist } from '../../../../server/domain/dossier/gwschecklist.ts';
import type { Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { readGws, tickGws } from '../../api/gws.ts';
import { zaakpad } from '../../api/zaken.ts';
import { Foutmelding } from '../../onderdelen/foutmelding.tsx';
import { Skelet } from '../../onderdelen/skelet.tsx';
import { useGebruiker } from '../../schil/sessie-context.tsx';
import { formatTijdstip } from '../../weergave/datum.ts';
import { Kopieerknop } from './kopieerknop.tsx';

type Punt = Gwschecklist['onderdelen'][number]['punten'][number];

/** What has to be registered in GWS after each besluit: to copy, to tick off, or as CSV. */
export function Gwstab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const sleutel = ['gws', zaak.gemeente, zaak.id, zaak.besluiten.length];
  const lijsten = useQuery({ queryKey: sleutel, queryFn: () => readGws(zaak.gemeente, zaak.id) });
  if (lijsten.isPending) return <Skelet wat="De lijst voor GWS" regels={6} />;
  if (lijsten.isError)
    return (
      <Foutmelding
        fout={lijsten.error}
        wat="De lijst voor GWS komt niet door."
        opnieuw={() => void lijsten.refetch()}
      />
    );
  if (lijsten.data.length === 0)
    return <p>Er is nog geen besluit om in GWS te registreren. Na een besluit staat hier wat u daar invult.</p>;
  return (
    <div className="werk-stapel g-6">
      {lijsten.data.map((lijst, plaats) => (
        <details key={lijst.besluitId} open={plaats === 0}>
          <summary>
            {formatDatumKort(lijst.datum)}: {lijst.besluit} <Voortgang lijst={lijst} />
          </summary>
          <Lijst zaak={zaak} lijst={lijst} sleutel={sleutel} />
        </details>
      ))}
    </div>
  );
}

function Voortgang({ lijst }: { readonly lijst: Gwschecklist }) {
  const punten = lijst.onderdelen.flatMap((onderdeel) => onderdeel.punten);
  const gedaan = punten.filter((punt) => punt.gedaan !== undefined).length;
  return (
    <span className="klein">
      {gedaan} van {punten.length} geregistreerd
    </span>
  );
}

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly lijst: Gwschecklist;
  readonly sleutel: readonly unknown[];
}

function Lijst({ zaak, lijst, sleutel }: Eigenschappen) {
  const { rollen } = useGebruiker();
  const client = useQueryClient();
  const vink = useMutation({
    mutationFn: (deel: { readonly punt: string; readonly gedaan: boolean }) =>
      tickGws({ gemeente: zaak.gemeente, zaakId: zaak.id, besluitId: lijst.besluitId }, deel),
    onSuccess: (nieuw) => client.setQueryData(sleutel, nieuw),
  });
  // What was ticked stands at once; when it is not kept it goes back, with the reason beside it.
  const bezig = vink.isPending ? vink.variables : undefined;
  const magVinken = rollen.includes('consulent') || rollen.includes('administratie');
  return (
    <div className="werk-stapel">
      <div className="werk-rij">
        <Kopieerknop tekst={makeTekst(lijst)} wat="de hele lijst" zichtbaar="Hele lijst kopiëren" />
        <a
          className="utrecht-button utrecht-button--secondary-action werk-download"
          href={`${zaakpad(zaak.gemeente, zaak.id)}/gws/${encodeURIComponent(lijst.besluitId)}/csv`}
          download
        >
          Downloaden als CSV
        </a>
      </div>
      {lijst.onderdelen.map(({ naam, punten }) => (
        <section key={naam} aria-label={naam}>
          <h3>{naam}</h3>
          <ul className="werk-lijst werk-gws">
            {punten.map((punt) => (
              <li key={punt.code}>
                <label>
                  <input
                    type="checkbox"
                    disabled={!magVinken}
                    checked={bezig?.punt === punt.code ? bezig.gedaan : punt.gedaan !== undefined}
                    onChange={({ target }) => vink.mutate({ punt: punt.code, gedaan: target.checked })}
                  />{' '}
                  {punt.tekst}
                </label>
                {punt.gedaan !== undefined && (
                  <span className="klein">
                    {' '}
                    {punt.gedaan.door}, {formatTijdstip(punt.gedaan.op)}
                  </span>
                )}
                {vink.isError && vink.variables.punt === punt.code && (
                  <Foutmelding fout={vink.error} wat="Het vinkje is niet bewaard." />
                )}
                <Waarden punt={punt} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Waarden({ punt }: { readonly punt: Punt }) {
  return (
    <dl className="werk-gws__waarden">
      {punt.waarden.map(({ label, tekst }) => (
        <div key={label}>
          <dt className="klein">{label}</dt>
          <dd>
            <b>{tekst}</b> <Kopieerknop tekst={tekst} wat={`${label}: ${tekst}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The list as text, to paste in a note. */
function makeTekst({ besluit, datum, onderdelen }: Gwschecklist): string {
  const regels = onderdelen.flatMap(({ naam, punten }) => [
    '',
    naam,
    ...punten.map(({ tekst, waarden }) => {
      const invulling = waarden.map(({ label, tekst: waarde }) => `${label.toLowerCase()} ${waarde}`).join(', ');
      return `- ${tekst}: ${invulling}`;
    }),
  ]);
  return [`${formatDatumKort(datum)}: ${besluit}`, ...regels].join('\n');
}
