import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { BIJLAGEDELEN } from '../../../server/domain/bijlage/bijlage-document.ts';
import { type Bijlagekeuzes, readBijlage } from '../api/bijlage.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Bijlagedownloads } from './bijlagedownloads.tsx';
import { Bijlagekeuzevlak } from './bijlagekeuzevlak.tsx';
import { Bijlagevoorbeeld } from './bijlagevoorbeeld.tsx';
import { Invoeringstabs } from './invoeringstabs.tsx';
import { useGekozenVersie } from './use-gekozen-versie.ts';

/** The process annex of the verordening: choices at the left, the real document at the right, downloads above. */
export function Bijlagepagina() {
  const { gemeente = '' } = useParams();
  const [versie, kiesVersie] = useGekozenVersie();
  const [overige, setOverige] = useState<Omit<Bijlagekeuzes, 'versie'>>({ concept: false, delen: BIJLAGEDELEN });
  const keuzes: Bijlagekeuzes = { ...overige, versie };
  const kies = ({ versie: gekozen, ...rest }: Bijlagekeuzes): void => {
    setOverige(rest);
    if (gekozen !== versie) kiesVersie(gekozen);
  };
  const vraag = useQuery({
    queryKey: ['bijlage', gemeente, keuzes.versie, keuzes.was],
    queryFn: () => readBijlage(gemeente, keuzes),
    placeholderData: keepPreviousData,
  });
  const bijlage = vraag.data;
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Bijlage bij de verordening" />
        {bijlage && (
          <span className="klein">
            gebaseerd op versie {bijlage.variant.versie}, {keuzes.concept ? 'concept' : bijlage.status}
          </span>
        )}
        {bijlage && <Bijlagedownloads gemeente={gemeente} keuzes={keuzes} />}
      </div>
      <Invoeringstabs gemeente={gemeente} />
      {vraag.isPending && <Skelet wat="De bijlage" regels={10} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De bijlage komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {bijlage && (
        <div className="werk-vlakken werk-vlakken--bijlage">
          <Bijlagekeuzevlak bijlage={bijlage} keuzes={keuzes} kies={kies} />
          <Bijlagevoorbeeld gemeente={gemeente} keuzes={keuzes} />
        </div>
      )}
    </>
  );
}
