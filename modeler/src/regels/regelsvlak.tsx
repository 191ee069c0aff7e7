import { Link, useParams } from 'react-router';
import { formatParameterwaarde } from '../../../server/domain/variant/format-parameterwaarde.ts';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import { describeRegel } from '../../../server/domain/variant/regelzin-tekst.ts';
import type { Variantregel } from '../../../server/domain/variant/variant.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { removeRegel } from '../api/variantregels.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { Bevindingvak } from '../varianten/bevindingvak.tsx';
import { useWijziging } from '../varianten/use-versie.ts';
import { formatAantal } from '../weergave/getal.ts';
import { Regelbewerker } from './regelbewerker.tsx';
import { makeNieuw, openRegel } from './regelinvoer.ts';
import { useRegelfeiten } from './use-regelfeiten.ts';

const NIEUW = '+';

/** The conditional rules of a version: all of them, or the one that somebody writes. */
export function Regelsvlak({ versie }: { readonly versie: Variantdetail }) {
  const { onderdeel } = useParams();
  const vraag = useRegelfeiten(versie);
  if (vraag.isPending) return <Skelet wat="De lijst van feiten" regels={6} />;
  if (vraag.isError) {
    return <Foutmelding fout={vraag.error} wat="De regels komen niet door." opnieuw={() => void vraag.refetch()} />;
  }
  const { feiten } = vraag.data;
  const regel = versie.regels.find(({ naam }) => naam === onderdeel);
  const begin = onderdeel === NIEUW ? makeNieuw(versie.regels) : regel && openRegel(regel, feiten);
  if (begin === undefined || !versie.acties.wijzigen.mag) return <Regellijst versie={versie} feiten={feiten} />;
  return <Regelbewerker key={onderdeel} versie={versie} feiten={feiten} begin={begin} nieuw={onderdeel === NIEUW} />;
}

interface Lijst {
  readonly versie: Variantdetail;
  readonly feiten: readonly Regelfeit[];
}

function Regellijst({ versie, feiten }: Lijst) {
  const regels = versie.regels.toSorted((a, b) => b.prioriteit - a.prioriteit);
  return (
    <div className="werk-stapel">
      <div className="werk-rij">
        <h2>Regels</h2>
        <span className="klein">{formatAantal(regels.length, 'regel', 'regels')}, de hoogste prioriteit wint</span>
        {versie.acties.wijzigen.mag && (
          <Link className="utrecht-button utrecht-button--secondary-action werk-duw" to={makePad(versie, NIEUW)}>
            <Icoon naam="plus" /> Regel toevoegen
          </Link>
        )}
      </div>
      {regels.length === 0 && (
        <p>
          Deze versie heeft geen regels. Een regel geeft een instelling een andere waarde in zaken die u aanwijst,
          bijvoorbeeld: als de werkgever een uitzendbureau is, dan om de 5 werkdagen herinneren.
        </p>
      )}
      {regels.map((regel) => (
        <Regelkaart key={regel.naam} versie={versie} feiten={feiten} regel={regel} />
      ))}
    </div>
  );
}

function Regelkaart({ versie, feiten, regel }: Lijst & { readonly regel: Variantregel }) {
  const kondigAan = useAankondiging();
  const weg = useWijziging(versie, () => removeRegel(versie, regel.naam));
  const parameter = versie.parameters.find(({ sleutel }) => sleutel === regel.sleutel);
  const waarde = parameter === undefined ? String(regel.waarde) : formatParameterwaarde(parameter, regel.waarde);
  const dan = { naam: parameter?.naam ?? regel.sleutel, waarde };
  const id = `regel-${regel.naam}`;
  return (
    <section className="werk-parameter" aria-labelledby={id}>
      <div className="werk-parameter__kop">
        <h3 id={id}>{regel.naam}</h3>
        <span className="klein">prioriteit {regel.prioriteit}</span>
      </div>
      <p className="werk-zintekst">{describeRegel(regel.conditions, dan, feiten)}</p>
      <p className="klein">
        <b>Motivering:</b> {regel.motivering || 'nog geen motivering'} ·{' '}
        {formatAantal(regel.voorbeelden?.length ?? 0, 'voorbeeld', 'voorbeelden')}
      </p>
      {versie.bevindingen
        .filter((bevinding) => bevinding.regel === regel.naam)
        .map((bevinding) => (
          <Bevindingvak key={bevinding.nr + bevinding.melding} bevinding={bevinding} />
        ))}
      {versie.acties.wijzigen.mag && (
        <p className="werk-rij">
          <Link to={makePad(versie, regel.naam)}>
            Wijzigen<span className="verborgen"> van regel {regel.naam}</span>
          </Link>
          <Knop
            klein
            bezig={weg.isPending}
            onClick={() => weg.mutate(undefined, { onSuccess: () => kondigAan(`Regel ${regel.naam} verwijderd`) })}
          >
            Verwijderen<span className="verborgen"> van regel {regel.naam}</span>
          </Knop>
        </p>
      )}
      {weg.isError && <Melding soort="laat">{describeFout(weg.error)} De regel is er nog.</Melding>}
    </section>
  );
}

function makePad({ gemeente, id }: Variantdetail, onderdeel: string): string {
  return `/${gemeente}/varianten/${encodeURIComponent(id)}/regels/${encodeURIComponent(onderdeel)}`;
}
