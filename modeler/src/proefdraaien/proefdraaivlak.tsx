import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import type { Proefstand } from '../../../server/usecases/proef/proefusecases.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { listProeven, startProef } from '../api/proeven.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { Proefformulier } from './proefformulier.tsx';
import { Proeflezing } from './proeflezing.tsx';
import { proefpad } from './proefpad.ts';
import { STATUSSEN } from './proefwoorden.ts';

/** Trying a version on invented zaken: choose, wait, and read what it changes. The address says which run. */
export function Proefdraaivlak({ versie }: { readonly versie: Variantdetail }) {
  const { onderdeel: proefId } = useParams();
  const navigeer = useNavigate();
  const client = useQueryClient();
  const sleutel = ['proeven', versie.gemeente, versie.id];
  const lijst = useQuery({ queryKey: sleutel, queryFn: () => listProeven(versie) });
  const start = useMutation({
    mutationFn: (vraag: Proefstand['vraag']) => startProef(versie, vraag),
    onSuccess: (stand) => {
      void client.invalidateQueries({ queryKey: sleutel });
      void navigeer(proefpad(versie, stand.id));
    },
  });
  if (lijst.isPending) return <Skelet wat="Proefdraaien" regels={6} />;
  if (lijst.isError) {
    return <Foutmelding fout={lijst.error} wat="Dit onderdeel komt niet door." opnieuw={() => void lijst.refetch()} />;
  }
  const { proeven, standaard, magStarten } = lijst.data;
  return (
    <div className="werk-stapel werk-proef">
      <p>
        Proefdraaien laat verzonnen zaken door twee versies lopen, met het echte proces en de echte regels. U ziet wat
        er verandert voordat u publiceert. Er verandert niets aan echte zaken en er gaan geen brieven uit.
      </p>
      {magStarten && (
        <Proefformulier
          begin={proeven[0]?.vraag ?? standaard}
          open={proefId === undefined}
          bezig={start.isPending || proeven.some(({ status }) => status === 'bezig')}
          fout={start.error}
          start={(vraag) => start.mutate(vraag)}
        />
      )}
      {proefId !== undefined && (
        <Proeflezing key={proefId} versie={versie} proefId={proefId} klaar={() => void lijst.refetch()} />
      )}
      <Proevenlijst versie={versie} proeven={proeven.filter(({ id }) => id !== proefId)} />
    </div>
  );
}

function Proevenlijst({
  versie,
  proeven,
}: {
  readonly versie: Variantdetail;
  readonly proeven: readonly Proefstand[];
}) {
  if (proeven.length === 0) return null;
  return (
    <section>
      <h2>{proeven.length === 1 ? 'Nog een proef' : 'Andere proeven'} van deze versie</h2>
      <ul>
        {proeven.map(({ id, status, vraag, versies, begonnenOp, doorNaam }) => (
          <li key={id}>
            <Link to={proefpad(versie, id)}>
              {vraag.aantal} zaken, {versies.nieuw} naast {versies.oud}
            </Link>{' '}
            <span className="klein">
              {STATUSSEN[status]}, {formatTijdstip(begonnenOp)} door {doorNaam}
            </span>
          </li>
        ))}
      </ul>
      <p className="klein">De laatste drie proeven blijven staan. Na een herstart van de server zijn ze weg.</p>
    </section>
  );
}
