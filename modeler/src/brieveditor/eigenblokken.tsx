import { useId } from 'react';
import { EIGENBRIEFVELDEN, type Eigenbrief, type Eigenbriefblok } from '../../../server/domain/brief/eigenbrief.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { addBlok, changeBlok, moveBlok, removeBlok } from './bewerk-eigenbrief.ts';
import { Tekstbewerker } from './tekstbewerker.tsx';
import { listOnbekend } from './tekstvorm.ts';

const SOORTEN: Readonly<Record<Eigenbriefblok['soort'], string>> = { kop: 'Kop', alinea: 'Alinea' };

interface Eigenschappen {
  readonly brief: Eigenbrief;
  readonly wijzig: (brief: Eigenbrief) => void;
}

/** The text of an own letter: headings and paragraphs, each with chips for facts of the zaak. */
export function Eigenblokken({ brief, wijzig }: Eigenschappen) {
  const kondigAan = useAankondiging();
  return (
    <fieldset className="werk-stapel werk-briefpapier">
      <legend>Tekst van de brief</legend>
      {brief.blokken.map((blok, plek) => (
        <Eigenblok
          key={blok.naam}
          blok={blok}
          naam={`${SOORTEN[blok.soort]} (deel ${plek + 1})`}
          wijzig={(tekst) => wijzig(changeBlok(brief, blok.naam, tekst))}
          verplaats={(stap) => wijzig(moveBlok(brief, blok.naam, stap))}
          verwijder={() => {
            wijzig(removeBlok(brief, blok.naam));
            kondigAan(`Deel ${plek + 1} verwijderd`);
          }}
        />
      ))}
      <p className="werk-rij">
        {(['alinea', 'kop'] as const).map((soort) => (
          <Knop klein key={soort} onClick={() => wijzig(addBlok(brief, soort))}>
            <Icoon naam="plus" /> {SOORTEN[soort]} toevoegen
          </Knop>
        ))}
      </p>
    </fieldset>
  );
}

interface Blokeigenschappen {
  readonly blok: Eigenbriefblok;
  readonly naam: string;
  readonly wijzig: (tekst: string) => void;
  readonly verplaats: (stap: -1 | 1) => void;
  readonly verwijder: () => void;
}

function Eigenblok({ blok: { tekst }, naam, wijzig, verplaats, verwijder }: Blokeigenschappen) {
  const id = useId();
  const onbekend = listOnbekend(tekst, EIGENBRIEFVELDEN);
  return (
    <section className="werk-briefblok" aria-label={naam}>
      <div className="werk-briefblok__kop">
        <span className="klein">{naam}</span>
        <span className="werk-rij werk-duw">
          <Knop klein soort="stil" aria-label={`${naam} omhoog`} onClick={() => verplaats(-1)}>
            <Icoon naam="omhoog" />
          </Knop>
          <Knop klein soort="stil" aria-label={`${naam} omlaag`} onClick={() => verplaats(1)}>
            <Icoon naam="omlaag" />
          </Knop>
          <Knop klein onClick={verwijder}>
            Weghalen<span className="verborgen"> van {naam}</span>
          </Knop>
        </span>
      </div>
      <Tekstbewerker
        begin={tekst}
        naam={`Tekst van ${naam}`}
        invulvelden={EIGENBRIEFVELDEN}
        fout={onbekend.length > 0}
        beschrijving={`${id}-uitleg`}
        wijzig={wijzig}
      />
      <div id={`${id}-uitleg`}>
        {onbekend.length > 0 && (
          <Melding soort="laat">
            Een eigen brief kent {onbekend.join(' en ')} niet. Haal dit weg en kies een gegeven uit de lijst.
          </Melding>
        )}
      </div>
    </section>
  );
}
