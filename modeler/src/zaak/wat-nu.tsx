import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { useGebruiker, useVandaag } from '../schil/sessie-context.tsx';
import { AndereTaken, Hoortbij } from './andere-taken.tsx';
import { GeenTaak, Zaakafspraken } from './geen-taak.tsx';
import { Kader } from './kader.tsx';
import { listLopendeTermijnen } from './kies-taak.ts';
import { TaakKlaar } from './taak-klaar.tsx';
import { TaakKwijt } from './taak-kwijt.tsx';
import { TaakVrij } from './taak-vrij.tsx';
import { Taakvlak } from './taakvlak.tsx';
import { Uitgesteld } from './uitgesteld.tsx';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak | undefined;
  /** The task of the address; it may have been done already. */
  readonly gevraagd: string | null;
}

/** What must I do, until when, and what happens after: the only framed box of the page. */
export function WatNu({ zaak, taak, gevraagd }: Eigenschappen) {
  const [klaar, setKlaar] = useState<Taak | undefined>();
  const [opgepakt, setOpgepakt] = useState<string | undefined>();
  const [verderMet, setVerderMet] = useState<string | undefined>();
  const [, setAdres] = useSearchParams();
  // The task whose form is open. It stays open when a colleague takes or finishes the task: what was typed is not thrown away.
  const [open, setOpen] = useState<Taak | undefined>();
  const { gebruikersnaam } = useGebruiker();
  const isVanMij = (kandidaat: Taak | undefined) =>
    kandidaat?.status === 'open' && kandidaat.behandelaar === gebruikersnaam;
  if (!open && taak && isVanMij(taak) && !klaar) setOpen(taak);
  const sluit = () => setOpen(undefined);
  const verder = (volgende: Taak) => {
    setKlaar(undefined);
    setVerderMet(volgende.id);
    setAdres({ taak: volgende.id }, { replace: true });
  };
  if (klaar) return <TaakKlaar zaak={zaak} taak={klaar} verder={verder} />;
  const nu = open && zaak.taken.find(({ id }) => id === open.id);
  const inVorm = open ?? taak;
  const gedaan = zaak.taken.find(({ id, status }) => id === gevraagd && status !== 'open');
  if (!inVorm || (gedaan && !open)) return <GeenTaak zaak={zaak} gedaan={gedaan} kies={sluit} />;
  return (
    <Kader
      titel={`Wat nu: ${inVorm.naam.charAt(0).toLowerCase()}${inVorm.naam.slice(1)}`}
      metFocus={verderMet === inVorm.id}
    >
      <Hoortbij zaak={zaak} taak={inVorm} />
      {open && !isVanMij(nu) && <TaakKwijt zaak={zaak} taak={nu} sluit={sluit} />}
      <TeLaat zaak={zaak} />
      <Uitgesteld zaak={zaak} taak={inVorm} />
      <AndereTaken zaak={zaak} taak={inVorm} kies={sluit} />
      {open ? (
        <Taakvlak
          key={open.id}
          zaak={zaak}
          taak={open}
          pasOpgepakt={opgepakt === open.id}
          klaar={() => {
            setKlaar(open);
            sluit();
          }}
          weg={sluit}
        />
      ) : (
        <>
          <TaakVrij zaak={zaak} taak={inVorm} opgepakt={() => setOpgepakt(inVorm.id)} />
          <Zaakafspraken zaak={zaak} />
        </>
      )}
    </Kader>
  );
}

/** A passed statutory term is said where one works, not only in the head. */
function TeLaat({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const vandaag = useVandaag();
  const voorbij = listLopendeTermijnen(zaak).find(
    (termijn) => termijn.wettelijk && termijn.status !== 'opgeschort' && termijn.einddatum < vandaag,
  );
  if (!voorbij) return null;
  return (
    <Melding soort="laat">
      De wettelijke termijn is voorbij: {voorbij.naam} ({voorbij.grondslag}). Besluit zo snel mogelijk. Na een
      ingebrekestelling gaat een dwangsom lopen (Awb 4:17).
    </Melding>
  );
}
