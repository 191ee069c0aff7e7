import { type Formulier, type Formulierveld, listVelden } from '../../../processes/formulier.ts';
import { Formulierveldregel } from './formulierveldregel.tsx';
import { Foutsamenvatting } from './foutsamenvatting.tsx';
import type { Formulierstand } from './use-formulier.ts';

interface Eigenschappen {
  readonly formulier: Formulier;
  readonly stand: Formulierstand;
  readonly voorvoegsel: string;
  readonly bronnen?: Readonly<Record<string, string>>;
  /** Headings one level lower, when the form stands inside a panel with a heading of its own. */
  readonly kop?: 'h2' | 'h3';
}

const KORT: ReadonlySet<Formulierveld['soort']> = new Set(['datum', 'getal', 'postcode', 'bsn', 'kvk', 'telefoon']);
const HALF: ReadonlySet<Formulierveld['soort']> = new Set(['tekst', 'e-mail', 'iban']);

/** The questions of a form, with what is wrong on top. Short questions stand side by side. */
export function Formulierweergave({ formulier, stand, voorvoegsel, bronnen = {}, kop: Kop = 'h2' }: Eigenschappen) {
  const velden = new Set(listVelden(formulier).map((veld) => veld.veld));
  const zichtbaar = new Set(stand.zichtbaar.map((veld) => veld.veld));
  return (
    <>
      <Foutsamenvatting
        fouten={stand.fouten}
        voorvoegsel={voorvoegsel}
        velden={velden}
        poging={stand.poging}
        kop={Kop}
      />
      {formulier.groepen.map((groep) => {
        const velden = groep.velden.filter((veld) => zichtbaar.has(veld.veld));
        if (velden.length === 0) return null;
        const gedeeld = findGedeeldeBron(velden, bronnen);
        return (
          <section key={velden[0]?.veld} className="werk-stapel">
            {groep.titel && formulier.groepen.length > 1 && <Kop>{groep.titel}</Kop>}
            {groep.uitleg && <p className="klein">{groep.uitleg}</p>}
            {gedeeld && <p className="werk-bron">Al ingevuld, bron: {gedeeld}</p>}
            {splitRegels(velden).map((regel) => (
              <div key={regel[0]?.veld} className={regel.length > 1 ? 'werk-raster' : 'werk-stapel'}>
                {regel.map((veld) => (
                  <Formulierveldregel
                    key={veld.veld}
                    veld={veld}
                    voorvoegsel={voorvoegsel}
                    waarde={stand.invoer[veld.veld] ?? ''}
                    fout={stand.findFout(veld.veld)}
                    bron={gedeeld ? undefined : bronnen[veld.veld]}
                    wijzig={(waarde) => stand.wijzig(veld.veld, waarde)}
                    verlaat={() => stand.verlaat(veld.veld)}
                  />
                ))}
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

/** When all that is known in a group comes from one place, it is said once. */
function findGedeeldeBron(
  velden: readonly Formulierveld[],
  bronnen: Readonly<Record<string, string>>,
): string | undefined {
  const bekend = velden.flatMap(({ veld }) => bronnen[veld] ?? []);
  return bekend.length > 1 && bekend.every((bron) => bron === bekend[0]) ? bekend[0] : undefined;
}

/** Up to three short questions, or two of a line of text, stand side by side; a question with much to read has its own line. */
function splitRegels(velden: readonly Formulierveld[]): readonly (readonly Formulierveld[])[] {
  const regels: Formulierveld[][] = [];
  for (const veld of velden) {
    const laatste = regels.at(-1);
    if (laatste && fitsBeside(laatste, veld)) laatste.push(veld);
    else regels.push([veld]);
  }
  return regels;
}

function fitsBeside(regel: readonly Formulierveld[], veld: Formulierveld): boolean {
  const samen = [...regel, veld];
  if (samen.every(({ soort }) => KORT.has(soort))) return samen.length <= 3;
  return samen.length <= 2 && samen.every(({ soort }) => KORT.has(soort) || HALF.has(soort));
}
