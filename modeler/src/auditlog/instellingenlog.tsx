import { useQuery } from '@tanstack/react-query';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Variantenlijst } from '../../../server/usecases/variant/variantversies.ts';
import { listVarianten } from '../api/varianten.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Logtabel } from './logtabel.tsx';

/** Who published which version of the variant, of the gemeente or its regio, and who switched the check by a second person on or off. */
export function Instellingenlog({ gemeente }: { readonly gemeente: string }) {
  const vraag = useQuery({ queryKey: ['varianten', gemeente], queryFn: () => listVarianten(gemeente) });
  if (vraag.isPending) return <Skelet wat="De auditlog" regels={4} />;
  if (!vraag.data)
    return <Foutmelding fout={vraag.error} wat="De auditlog komt niet door." opnieuw={() => void vraag.refetch()} />;
  const { vierOgen, vierOgenLog } = vraag.data;
  const rijen = listRijen(vraag.data);
  return (
    <>
      <p>
        Controle door een tweede persoon (vier ogen) staat nu <b>{vierOgen ? 'aan' : 'uit'}</b>.
        {vierOgenLog.length === 0 && ' Niemand heeft dat gewijzigd.'}
      </p>
      {rijen.length > 0 && <Logtabel titel="Auditlog van instellingen" kop="Instelling" rijen={rijen} />}
    </>
  );
}

function listRijen({ vierOgenLog, publicaties }: Variantenlijst) {
  const wissels = vierOgenLog.map(({ aan, doorNaam, tijdstip }) => ({
    id: tijdstip,
    tijdstip,
    wie: doorNaam,
    onderwerp: 'Vier ogen bij varianten',
    wat: aan ? 'Aangezet' : 'Uitgezet: wie een variant maakt, mag die ook zelf publiceren',
  }));
  const versies = publicaties.map(({ id, van, versie, geldigVanaf, makerNaam, doorNaam, tijdstip }) => ({
    id,
    tijdstip,
    wie: doorNaam,
    onderwerp: `Variant van ${van}`,
    wat: `Versie ${versie} gepubliceerd, geldig vanaf ${formatDatumKort(geldigVanaf)}; gemaakt door ${makerNaam}`,
  }));
  return [...wissels, ...versies].toSorted((a, b) => b.tijdstip.localeCompare(a.tijdstip));
}
