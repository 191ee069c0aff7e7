import { useEffect, useState } from 'react';
import { formatBedrag, formatGetal } from '../../../server/domain/bedrag/bedrag.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { ApiFout } from '../api/api-fout.ts';
import { calculateSubsidie, calculateVerloop, type Rekenverloop, type Subsidieuitkomst } from '../api/rekentool.ts';
import { Formulierweergave } from '../formulier/formulierweergave.tsx';
import { useFormulier } from '../formulier/use-formulier.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { Bedragverloop } from './bedragverloop.tsx';
import { SUBSIDIEFORMULIER, VERLOOPFORMULIER } from './formulieren.ts';
import { Rekenstappen } from './rekenstappen.tsx';
import { useBerekening } from './use-berekening.ts';

/** How much subsidie per month, and how the amount comes about. */
export function Subsidiedeel() {
  const [ronde, setRonde] = useState(0);
  return <Rekenvel key={ronde} opnieuw={() => setRonde(ronde + 1)} />;
}

function Rekenvel({ opnieuw }: { readonly opnieuw: () => void }) {
  const vandaag = useVandaag();
  const stand = useFormulier(SUBSIDIEFORMULIER, makeBegin(vandaag), vandaag);
  const kondigAan = useAankondiging();
  const som = useBerekening(SUBSIDIEFORMULIER, stand.waarden, vandaag, calculateSubsidie);
  const verloop = useBerekening(VERLOOPFORMULIER, stand.waarden, vandaag, calculateVerloop);
  const bedrag = som.data?.bedragPerMaandCent;
  useEffect(() => {
    if (bedrag !== undefined) kondigAan(`Subsidie ${formatBedrag(bedrag)} per maand`);
  }, [bedrag, kondigAan]);
  return (
    <div className="werk-vlakken werk-vlakken--rekentool">
      <form className="werk-stapel" aria-label="Gegevens" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Formulierweergave formulier={SUBSIDIEFORMULIER} stand={stand} voorvoegsel="som" />
        <div className="werk-rij">
          <Knop onClick={opnieuw}>Opnieuw beginnen</Knop>
        </div>
      </form>
      <div className="werk-stapel">
        {som.isError && <Foutmelding fout={som.error} wat={explainFout(som.error)} />}
        {!som.isError && som.data && <Uitkomst uitkomst={som.data} waarden={stand.waarden} verloop={verloop.data} />}
        {!som.data && !som.isError && <p>Vul de gegevens in. De uitkomst verschijnt hier vanzelf, met alle stappen.</p>}
        {som.data && !som.compleet && (
          <p className="klein">Niet alle antwoorden zijn compleet: dit is de uitkomst van uw vorige antwoorden.</p>
        )}
      </div>
    </div>
  );
}

interface Uitkomsteigenschappen {
  readonly uitkomst: Subsidieuitkomst;
  readonly waarden: Formulierwaarden;
  readonly verloop: Rekenverloop | undefined;
}

function Uitkomst({ uitkomst, waarden, verloop }: Uitkomsteigenschappen) {
  const { soort, loonwaarde, voltijdUren, urenPerWeek } = waarden;
  const percentage = soort === 'forfaitair' ? 50 : loonwaarde;
  return (
    <>
      <dl className="werk-cijfers">
        <div>
          <dt>LKS per maand{typeof urenPerWeek === 'number' && `, ${formatGetal(urenPerWeek)} uur`}</dt>
          <dd className="werk-groot">{formatBedrag(uitkomst.bedragPerMaandCent)}</dd>
        </div>
        {verloop && typeof voltijdUren === 'number' && (
          <div>
            <dt>Bij {formatGetal(voltijdUren)} uur</dt>
            <dd>{formatBedrag(verloop.bijVoltijdCent)}</dd>
          </div>
        )}
        {verloop && (
          <div>
            <dt>Per uur, bij wisselende uren</dt>
            <dd>{formatBedrag(verloop.perUurCent)}</dd>
          </div>
        )}
      </dl>
      {typeof percentage === 'number' && <Verdeling percentage={percentage} />}
      <Rekenstappen stappen={uitkomst.stappen} titel="Zo komt het bedrag tot stand" />
      <p className="klein">
        Dat is {formatBedrag(uitkomst.lksCent)} loonkostensubsidie en {formatBedrag(uitkomst.werkgeverslastenCent)}{' '}
        werkgeverslasten.
      </p>
      {verloop && <Bedragverloop verloop={verloop} />}
    </>
  );
}

/** A part that is narrower than this has no room for its words. */
const RUIMTE_VOOR_TEKST = 35;

/** Who pays which part of the minimum wage. */
function Verdeling({ percentage }: { readonly percentage: number }) {
  const subsidie = Math.max(0, 100 - percentage);
  const werkgever = `${formatGetal(percentage)}% loonwaarde: voor de werkgever`;
  const verschil = `${subsidie} % is het verschil`;
  return (
    <figure className="werk-stapel g-1">
      <svg className="werk-verdeling" aria-hidden="true">
        <rect className="is-werkgever" width={`${100 - subsidie}%`} height="100%" />
        <rect className="is-subsidie" x={`${100 - subsidie}%`} width={`${subsidie}%`} height="100%" />
        {percentage >= RUIMTE_VOOR_TEKST && (
          <text x="8" y="50%">
            {formatGetal(percentage)}% loonwaarde
          </text>
        )}
        {subsidie >= RUIMTE_VOOR_TEKST && (
          <text className="is-subsidie" x={`${100 - subsidie}%`} dx="8" y="50%">
            {subsidie} % verschil
          </text>
        )}
      </svg>
      <figcaption className="klein">
        {werkgever}; {verschil}. Samen het minimumloon met vakantiebijslag.
      </figcaption>
    </figure>
  );
}

function makeBegin(vandaag: Datum): Formulierwaarden {
  return {
    soort: 'regulier',
    peildatum: vandaag,
    geboortedatum: '1990-05-01',
    loonwaarde: 60,
    urenPerWeek: 32,
    voltijdUren: 36,
  };
}

function explainFout(fout: unknown): string {
  return fout instanceof ApiFout && fout.status === 422
    ? 'Met deze antwoorden kan niet gerekend worden.'
    : 'De uitkomst komt niet door.';
}
