import { useParams, useSearchParams } from 'react-router';
import { ApiFout } from '../api/api-fout.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Terugpad } from '../onderdelen/terugpad.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { InHetKort } from './in-het-kort.tsx';
import { chooseTaak } from './kies-taak.ts';
import { useZaak } from './use-zaak.ts';
import { WatNu } from './wat-nu.tsx';
import { Zaakkop } from './zaakkop.tsx';
import { Zaaktabs } from './zaaktabs.tsx';

/** One zaak: what must happen now, the facts in short, and everything behind the tabs. */
export function Zaakpagina() {
  const { gemeente = '', zaakId = '' } = useParams();
  // The key gives each zaak a page of its own: nothing typed for one person ends up with another.
  return <Zaak key={`${gemeente}/${zaakId}`} gemeente={gemeente} zaakId={zaakId} />;
}

function Zaak({ gemeente, zaakId }: { readonly gemeente: string; readonly zaakId: string }) {
  const [adres] = useSearchParams();
  const ik = useGebruiker();
  const vraag = useZaak(gemeente, zaakId);
  if (vraag.isPending) return <Skelet wat="De zaak" kop="Zaak laden…" regels={10} />;
  if (!vraag.data) return <GeenZaak gemeente={gemeente} fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  const zaak = vraag.data;
  const taak = chooseTaak(zaak, adres.get('taak'), ik);
  return (
    <>
      <Zaakkop zaak={zaak} taakId={taak?.id} />
      {vraag.isRefetchError && <Foutmelding fout={vraag.error} wat="De nieuwste stand komt niet door." />}
      <div className="werk-vlakken werk-vlakken--wat">
        <WatNu zaak={zaak} taak={taak} gevraagd={adres.get('taak')} />
        <InHetKort zaak={zaak} />
      </div>
      <Zaaktabs zaak={zaak} />
    </>
  );
}

interface GeenZaakeigenschappen {
  readonly gemeente: string;
  readonly fout: unknown;
  readonly opnieuw: () => void;
}

function GeenZaak({ gemeente, fout, opnieuw }: GeenZaakeigenschappen) {
  const onbekend = fout instanceof ApiFout && (fout.status === 404 || fout.status === 400);
  return (
    <>
      <Terugpad naar={`/${gemeente}/zaken`} naam="Zaken" />
      <Paginatitel titel={onbekend ? 'Deze zaak is er niet' : 'De zaak komt niet door'} />
      {onbekend ? (
        <p>Er is in deze gemeente geen zaak op dit adres. Zoek de zaak op naam of zaaknummer, bovenaan de pagina.</p>
      ) : (
        <Foutmelding fout={fout} wat="De zaak komt niet door." opnieuw={opnieuw} />
      )}
    </>
  );
}
