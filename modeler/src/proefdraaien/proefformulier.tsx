import { type FormEvent, useId, useState } from 'react';
import type { Proefmix } from '../../../server/domain/proef/proefopdracht.ts';
import { PROEFSOORTEN } from '../../../server/domain/proef/proefopdracht.ts';
import type { Proefvraag } from '../../../server/usecases/proef/proefusecases.ts';
import { ApiFout } from '../api/api-fout.ts';
import { Tekstveld } from '../gebruikers/tekstveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { SOORTNAMEN } from './proefwoorden.ts';

interface Eigenschappen {
  readonly begin: Proefvraag;
  /** Shown at once; otherwise behind a line that opens it. */
  readonly open: boolean;
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly start: (vraag: Proefvraag) => void;
}

type Getal = Exclude<keyof Proefmix, 'soorten'>;

const MIXVELDEN: readonly (readonly [Getal, string, string?])[] = [
  ['onvolledig', 'Onvolledig (%)', 'De arbeidsovereenkomst ontbreekt bij de aanvraag.'],
  ['antwoord', 'Antwoord op een herinnering (%)', 'Kans dat de werkgever op één verzoek antwoordt.'],
  ['loonwaarde100', 'Loonwaarde 100% of meer (%)', 'Deel van de metingen zonder recht op subsidie.'],
  ['urenMinimum', 'Uren per week, minimum'],
  ['urenMaximum', 'Uren per week, maximum'],
  ['begindatumMaanden', 'Begin van het werk (maanden)', 'Zo lang na de aanvraag begint het werk hoogstens.'],
  ['periodeMaanden', 'Periode (maanden)', 'In deze tijd komen de aanvragen binnen.'],
  ['wachttijdMaximum', 'Wachttijd van een taak (werkdagen)', 'Zo lang blijft een taak hoogstens liggen.'],
];

/** How many zaken of which kind, and what to compare with. */
export function Proefformulier({ begin, open, bezig, fout, start }: Eigenschappen) {
  const [waarden, setWaarden] = useState(() => toTekst(begin));
  const [tegen, setTegen] = useState(begin.tegen);
  const fouten = fout instanceof ApiFout ? (fout.velden ?? []) : [];
  const id = useId();
  const veld = (naam: string, label: string, hulp?: string) => (
    <Tekstveld
      key={naam}
      id={`${id}-${naam}`}
      label={label}
      {...(hulp === undefined ? {} : { hulp })}
      inputMode="numeric"
      waarde={waarden[naam] ?? ''}
      wijzig={(waarde) => setWaarden((oud) => ({ ...oud, [naam]: waarde }))}
      fout={fouten.find((deel) => deel.veld === naam)?.melding}
    />
  );
  const submit = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    if (!bezig) start(toVraag(waarden, tegen));
  };
  return (
    <details open={open} className="werk-proef__keuze">
      <summary>Nieuwe proef</summary>
      <form className="werk-stapel" onSubmit={submit} noValidate>
        {Boolean(fout) && <Foutmelding fout={fout} wat="De proef is niet gestart." />}
        <div className="werk-raster">
          {veld('aantal', 'Aantal zaken', 'Van 1 tot en met 2.000. Duizend zaken duren ongeveer een minuut.')}
          {veld('seed', 'Startgetal', 'Hetzelfde getal geeft precies dezelfde zaken.')}
        </div>
        <fieldset className="werk-veld">
          <legend>Vergelijken met</legend>
          <div className="werk-rij werk-rij--ruim">
            {(['geldend', 'landelijk'] as const).map((keuze) => (
              <label key={keuze} className="werk-keuze">
                <input type="radio" name={`${id}-tegen`} checked={tegen === keuze} onChange={() => setTegen(keuze)} />
                <span>{keuze === 'geldend' ? 'de versie die nu geldt' : 'het landelijke proces'}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <details>
          <summary>Samenstelling van de zaken</summary>
          <div className="werk-stapel">
            <fieldset>
              <legend>Verdeling over de soorten</legend>
              <p className="klein">De getallen zijn verhoudingen. Ze hoeven samen geen 100 te zijn.</p>
              <div className="werk-raster">
                {PROEFSOORTEN.map((soort) => veld(`mix.soorten.${soort}`, SOORTNAMEN[soort]))}
              </div>
            </fieldset>
            <div className="werk-raster">
              {MIXVELDEN.map(([naam, label, hulp]) => veld(`mix.${naam}`, label, hulp))}
            </div>
          </div>
        </details>
        <p>
          <Knop soort="hoofd" type="submit" bezig={bezig}>
            {bezig ? 'Er loopt een proef' : 'Proef starten'}
          </Knop>
        </p>
      </form>
    </details>
  );
}

// helpers

type Teksten = Readonly<Record<string, string>>;

function toTekst({ aantal, seed, mix }: Proefvraag): Teksten {
  const { soorten, ...getallen } = mix;
  return Object.fromEntries([
    ['aantal', String(aantal)],
    ['seed', String(seed)],
    ...PROEFSOORTEN.map((soort) => [`mix.soorten.${soort}`, String(soorten[soort])]),
    ...Object.entries(getallen).map(([naam, getal]) => [`mix.${naam}`, String(getal)]),
  ]);
}

/** What is no number goes along as -1, which the server refuses with a sentence at the field. */
function toVraag(teksten: Teksten, tegen: Proefvraag['tegen']): Proefvraag {
  const read = (naam: string): number => {
    const tekst = (teksten[naam] ?? '').replaceAll('.', '').trim();
    return /^\d{1,9}$/.test(tekst) ? Number(tekst) : -1;
  };
  const soorten = Object.fromEntries(PROEFSOORTEN.map((soort) => [soort, read(`mix.soorten.${soort}`)]));
  const getallen = Object.fromEntries(MIXVELDEN.map(([naam]) => [naam, read(`mix.${naam}`)]));
  return { aantal: read('aantal'), seed: read('seed'), tegen, mix: { ...getallen, soorten } as Proefmix };
}
