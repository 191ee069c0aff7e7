import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Vervolgkeuze, Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';
import { listVervolg } from '../api/vervolg.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Uitklap } from '../onderdelen/uitklap.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';

/** What can be reported or started in this zaak, each with one sentence; what cannot now says why. */
export function Vervolgmenu({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { rollen } = useGebruiker();
  // Before a besluit nothing can begin beside the aanvraag: then the menu is only in the way.
  if (listTaakrollen(rollen).length === 0 || zaak.besluiten.length === 0) return null;
  return (
    <Uitklap
      knop="Doorgeven of starten"
      knopklasse="utrecht-button utrecht-button--secondary-action utrecht-button--klein"
    >
      <Keuzelijst zaak={zaak} />
    </Uitklap>
  );
}

// helpers

function Keuzelijst({ zaak: { gemeente, id, versie } }: { readonly zaak: Zaakoverzicht }) {
  const vraag = useQuery({
    queryKey: ['vervolg', gemeente, id, versie],
    queryFn: () => listVervolg(gemeente, id),
  });
  if (vraag.isPending) return <Skelet wat="De lijst" regels={4} />;
  if (vraag.isError) {
    return <Foutmelding fout={vraag.error} wat="De lijst komt niet door." opnieuw={() => void vraag.refetch()} />;
  }
  const kan = vraag.data.filter(({ reden }) => reden === undefined);
  const kanNiet = vraag.data.filter(({ reden }) => reden !== undefined);
  return (
    <div className="werk-stapel">
      {kan.length > 0 ? (
        <ul className="werk-keuzes" aria-label="Nu te starten">
          {kan.map((keuze) => (
            <li key={keuze.proces}>
              <Link to={`/${gemeente}/zaken/${id}/starten/${keuze.proces}`}>{keuze.titel}</Link>
              <p className="klein">{keuze.uitleg}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p>Er is nu niets te starten.</p>
      )}
      {kanNiet.length > 0 && <Nietnu keuzes={kanNiet} />}
    </div>
  );
}

function Nietnu({ keuzes }: { readonly keuzes: readonly Vervolgkeuze[] }) {
  return (
    <details>
      <summary className="klein">Kan nu niet ({keuzes.length})</summary>
      <ul className="werk-keuzes">
        {keuzes.map(({ proces, titel, reden }) => (
          <li key={proces}>
            {titel}
            <p className="klein">{reden}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
