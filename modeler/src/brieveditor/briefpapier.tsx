import { useState } from 'react';
import type { Briefblok } from '../../../server/domain/brief/brief.ts';
import type { Brieflezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Bevindingvak } from '../varianten/bevindingvak.tsx';
import { Blokbewerker } from './blokbewerker.tsx';
import { listBlokregels, nameBlok } from './blokvorm.ts';
import { Leestekst } from './leestekst.tsx';

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly brief: Brieflezing;
}

/** A letter block by block, as on paper; what may have words of the gemeente can be opened. */
export function Briefpapier({ versie, brief }: Eigenschappen) {
  const [open, setOpen] = useState<string | undefined>();
  return (
    <section className="werk-briefpapier" aria-labelledby="brief-kop">
      <h2 id="brief-kop">
        {brief.code} {brief.titel}
      </h2>
      {brief.eigen && (
        <p className="klein">
          Eigen kennisgeving aan de {brief.eigen.aan.join(' en de ')},{' '}
          {brief.eigen.kanaal === 'e-mail' ? 'per e-mail, en zonder e-mailadres per post' : 'per post'}.{' '}
          <b>Onderwerp:</b> <Leestekst tekst={brief.eigen.onderwerp} />. <b>Motivering:</b>{' '}
          {brief.eigen.motivering || 'nog geen motivering'}
        </p>
      )}
      {brief.blokken.map((blok) => (
        <Papierblok
          key={blok.naam}
          versie={versie}
          brief={brief}
          blok={blok}
          open={open === blok.naam}
          zet={(aan) => {
            setOpen(aan ? blok.naam : undefined);
            if (!aan) setTimeout(() => document.getElementById(`wijzig-${blok.naam}`)?.focus());
          }}
        />
      ))}
    </section>
  );
}

interface Blokeigenschappen extends Eigenschappen {
  readonly blok: Briefblok;
  readonly open: boolean;
  readonly zet: (open: boolean) => void;
}

function Papierblok({ versie, brief, blok, open, zet }: Blokeigenschappen) {
  const eigen = brief.teksten.find((kandidaat) => kandidaat.blok === blok.naam);
  const invulvelden = brief.bewerkbaar.find((kandidaat) => kandidaat.blok === blok.naam)?.invulvelden;
  const vast = brief.vast.find((kandidaat) => kandidaat.blok === blok.naam);
  const mag = versie.acties.wijzigen.mag && invulvelden !== undefined;
  const naam = nameBlok(blok.naam);
  const bevindingen = versie.bevindingen.filter(
    ({ onderdeel }) => onderdeel.soort === 'brief' && onderdeel.naam === brief.code && onderdeel.element === blok.naam,
  );
  return (
    <section className={vast ? 'werk-briefblok werk-briefblok--vast' : 'werk-briefblok'} aria-label={naam}>
      <div className="werk-briefblok__kop">
        <span className="klein">
          {naam}
          {blok.als !== undefined && ', staat er alleen als het bij de zaak past'}
        </span>
        {eigen && (
          <span className="werk-merkje werk-merkje--anders">
            <Icoon naam="anders" />
            eigen tekst
          </span>
        )}
        {mag && !open && (
          <Knop klein id={`wijzig-${blok.naam}`} onClick={() => zet(true)}>
            Wijzigen<span className="verborgen"> van {naam}</span>
          </Knop>
        )}
      </div>
      {open && invulvelden ? (
        <Blokbewerker versie={versie} brief={brief} blok={blok} invulvelden={invulvelden} sluit={() => zet(false)} />
      ) : (
        <Blokregels blok={blok} eigen={eigen?.tekst} />
      )}
      {vast && (
        <p className="klein">
          <Icoon naam="wet" /> Vast: {vast.reden}.
        </p>
      )}
      {eigen && !open && (
        <p className="klein">
          <b>Motivering:</b> {eigen.motivering || 'nog geen motivering'}
        </p>
      )}
      {bevindingen.map((bevinding) => (
        <Bevindingvak key={bevinding.nr + bevinding.melding} bevinding={bevinding} />
      ))}
    </section>
  );
}

function Blokregels({ blok, eigen }: { readonly blok: Briefblok; readonly eigen: string | undefined }) {
  const regels = eigen === undefined ? listBlokregels(blok) : [eigen];
  if (regels.length === 1) {
    return (
      <p className={blok.soort === 'kop' ? 'werk-briefkop' : undefined}>
        <Leestekst tekst={regels[0] ?? ''} />
      </p>
    );
  }
  return (
    <ul className="werk-punten">
      {regels.map((regel) => (
        <li key={regel}>
          <Leestekst tekst={regel} />
        </li>
      ))}
    </ul>
  );
}
