import { type ComponentProps, useState } from 'react';
import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';
import { Bladwijzer } from '../onderdelen/bladwijzer.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Afdruk } from './afdruk.tsx';
import type { Taakactie } from './taakactie.ts';
import { Toewijsdialoog } from './toewijsdialoog.tsx';
import { Uitsteldialoog } from './uitsteldialoog.tsx';
import type { Opdracht } from './use-taakacties.ts';
import { Verdeeldialoog } from './verdeeldialoog.tsx';

type Bladen = ComponentProps<typeof Bladwijzer>;

interface Eigenschappen extends Bladen {
  readonly gemeente: string;
  readonly gekozen: readonly Werkvoorraadregel[];
  /** The list shows what is put off. */
  readonly uitgesteld: boolean;
  readonly bezig: boolean;
  readonly doe: (opdrachten: readonly Opdracht[]) => void;
  readonly wis: () => void;
}

/** Sticks to the bottom: what can be done with the chosen rows, and the pages. */
export function Voet({ gemeente, gekozen, uitgesteld, bezig, doe, wis, ...bladen }: Eigenschappen) {
  const [dialoog, setDialoog] = useState<'toewijzen' | 'verdelen' | 'uitstellen' | undefined>();
  const [drukt, setDrukt] = useState<readonly Werkvoorraadregel[] | undefined>();
  const heeftBladen = !bladen.eerste || bladen.volgende !== undefined;
  if (gekozen.length === 0 && !heeftBladen) return null;
  const aantal = formatAantal(gekozen.length, 'taak', 'taken');
  const sluit = () => setDialoog(undefined);
  const doeAlle = (actie: Taakactie) => {
    sluit();
    doe(gekozen.map((rij) => ({ rij, actie })));
  };
  return (
    <div className="werk-voet werk-rij werk-veeg">
      {gekozen.length > 0 && (
        <>
          <b className="heel">{gekozen.length} geselecteerd</b>
          <Knop soort="hoofd" bezig={bezig} onClick={() => doeAlle({ soort: 'oppakken' })}>
            Oppakken
          </Knop>
          <Knop bezig={bezig} onClick={() => setDialoog('toewijzen')}>
            Toewijzen aan…
          </Knop>
          {gekozen.length > 1 && (
            <Knop bezig={bezig} onClick={() => setDialoog('verdelen')}>
              Verdelen over…
            </Knop>
          )}
          {uitgesteld ? (
            <Knop bezig={bezig} onClick={() => doeAlle({ soort: 'hervatten' })}>
              Weer in de lijst zetten
            </Knop>
          ) : (
            <Knop bezig={bezig} onClick={() => setDialoog('uitstellen')}>
              Uitstellen…
            </Knop>
          )}
          <Knop bezig={drukt !== undefined} onClick={() => setDrukt(gekozen)}>
            Afdrukken
          </Knop>
          <button type="button" className="werk-filter werk-filter--stil" onClick={wis}>
            Selectie wissen
          </button>
        </>
      )}
      <Bladwijzer {...bladen} />
      {dialoog === 'toewijzen' && (
        <Toewijsdialoog
          gemeente={gemeente}
          titel={`${aantal} toewijzen`}
          sluit={sluit}
          kies={({ gebruikersnaam, naam }) => doeAlle({ soort: 'toewijzen', naar: gebruikersnaam, naam })}
        />
      )}
      {dialoog === 'uitstellen' && (
        <Uitsteldialoog
          titel={`${aantal} uitstellen`}
          sluit={sluit}
          kies={(uitstel) => doeAlle({ soort: 'uitstellen', uitstel })}
        />
      )}
      {dialoog === 'verdelen' && (
        <Verdeeldialoog
          gemeente={gemeente}
          rijen={gekozen}
          sluit={sluit}
          verdeel={({ per }) => {
            sluit();
            doe(
              per.flatMap(({ collega: { gebruikersnaam, naam }, rijen }) =>
                rijen.map((rij) => ({ rij, actie: { soort: 'toewijzen', naar: gebruikersnaam, naam } as const })),
              ),
            );
          }}
        />
      )}
      {drukt && <Afdruk gemeente={gemeente} rijen={drukt} klaar={() => setDrukt(undefined)} />}
    </div>
  );
}
