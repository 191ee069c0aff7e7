import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { readWerkvoorraad } from '../api/werkvoorraad.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Termijnstatus } from '../onderdelen/termijnstatus.tsx';
import { useGebruiker, useKalender } from '../schil/sessie-context.tsx';
import { describeTermijn } from '../weergave/termijn.ts';
import { readLaatsteLijst, rememberGeopend } from '../werkvoorraad/laatste-lijst.ts';
import { makeVraag } from '../werkvoorraad/use-werkvoorraad.ts';
import { listOpenTaken } from './kies-taak.ts';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak;
  /** Go on in this zaak with that task. */
  readonly verder: (volgende: Taak) => void;
}

/** The task is done: what follows in this zaak, and the next task of the list that one works through. */
export function TaakKlaar({ zaak, taak, verder }: Eigenschappen) {
  const kop = useRef<HTMLHeadingElement>(null);
  const { rollen } = useGebruiker();
  const kalender = useKalender();
  useEffect(() => kop.current?.focus(), []);
  const lijst = readLaatsteLijst(zaak.gemeente);
  const vraag = makeVraag(new URLSearchParams(lijst?.adres ?? ''));
  const voorraad = useQuery({
    queryKey: ['werkvoorraad', zaak.gemeente, vraag.toString()],
    queryFn: ({ signal }) => readWerkvoorraad(zaak.gemeente, vraag, signal),
    staleTime: 0,
  });
  const volgende = voorraad.data?.rijen.find((rij) => rij.zaakId !== zaak.id);
  const hier = listOpenTaken(zaak).find(({ rol }) => listTaakrollen(rollen).includes(rol));
  return (
    <section className="werk-vlak werk-vlak--wat" aria-labelledby="wat">
      <h2 id="wat" ref={kop} tabIndex={-1} className="werk-status werk-status--klaar">
        <Icoon naam="klaar" /> Klaar: {taak.naam.charAt(0).toLowerCase()}
        {taak.naam.slice(1)}
      </h2>
      <p>{zaak.watNu}</p>
      <div className="werk-vlak__voet">
        {hier && (
          <Knop soort="hoofd" onClick={() => verder(hier)}>
            Verder met: {hier.naam.charAt(0).toLowerCase()}
            {hier.naam.slice(1)}
          </Knop>
        )}
        {volgende && voorraad.data && (
          <Link
            className={`utrecht-button ${hier ? 'utrecht-button--secondary-action' : 'utrecht-button--primary-action'}`}
            to={`/${zaak.gemeente}/zaken/${volgende.zaakId}?taak=${volgende.taakId}`}
            onClick={() => rememberGeopend(volgende.taakId)}
          >
            Volgende taak
          </Link>
        )}
        <Link
          className="utrecht-button utrecht-button--secondary-action"
          to={`/${zaak.gemeente}/werkvoorraad${lijst?.adres ?? ''}`}
        >
          Naar de werkvoorraad
        </Link>
        {volgende && voorraad.data && (
          <p className="klein werk-rij">
            Volgende: {volgende.taak}, {volgende.werknemer}
            <Termijnstatus
              stand={describeTermijn(volgende.uiterlijk, voorraad.data.vandaag, volgende.opgeschort, kalender)}
            />
          </p>
        )}
      </div>
    </section>
  );
}
