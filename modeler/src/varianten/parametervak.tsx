import { useId } from 'react';
import type { Variantdetail, Versieparameter } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { Leestekst } from '../brieveditor/leestekst.tsx';
import { listProcessen, type Procestekening, placeParameters } from '../diagram/parameterplaats.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Betaaldagen } from './betaaldagen.tsx';
import { Bevindingvak } from './bevindingvak.tsx';
import { Motiveringveld } from './motiveringveld.tsx';
import { useAfwijking } from './use-afwijking.ts';
import { Veldstatus } from './veldstatus.tsx';
import { WaardeInvoer } from './waarde-invoer.tsx';

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly parameter: Versieparameter;
  /** The drawings of the version, once they are there. */
  readonly tekeningen?: readonly Procestekening[] | undefined;
  /** Called when somebody begins to work on this parameter. */
  readonly kies?: (sleutel: string) => void;
}

/** One parameter of a concept: national and own value, the bound with its article, the motivering and what the law says of it. */
export function Parametervak({ versie, parameter, tekeningen, kies }: Eigenschappen) {
  const id = useId();
  const { invoer, stand, terugFout, kiesWaarde, schrijfMotivering, bewaarNu, vergeet, gaTerug } = useAfwijking(
    versie,
    parameter,
  );
  const { sleutel } = parameter;
  const bevindingen = versie.bevindingen.filter((bevinding) => bevinding.sleutels.includes(sleutel));
  const zonder = parameter.afwijking && versie.zonderMotivering.includes(sleutel);
  const vast = parameter.vrijheid === 'vast';
  const mag = versie.acties.wijzigen.mag;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only hears where the focus is, for the diagram
    <section className="werk-parameter" aria-labelledby={`${id}-naam`} onFocus={() => kies?.(sleutel)}>
      <div className="werk-parameter__kop">
        <h3 id={`${id}-naam`}>{parameter.naam}</h3>
        <Parameterstaat parameter={parameter} geblokkeerd={bevindingen.some((b) => b.ernst === 'blokkeren')} />
      </div>
      <p className="klein" id={`${id}-uitleg`}>
        {parameter.uitleg}
      </p>
      <p className="klein">
        Landelijk: {parameter.landelijkTekst}. {parameter.regioTekst !== undefined && `Regio: ${parameter.regioTekst}.`}
        {parameter.regioMotivering !== undefined && ` Waarom de regio dat doet: ${parameter.regioMotivering}`}
      </p>
      <div className="werk-rij">
        {vast || !mag ? (
          <span>
            Hier: <b>{parameter.tekst}</b>
            {vast && ', ligt vast in de wet'}
          </span>
        ) : (
          <WaardeInvoer
            parameter={{ ...parameter, waarde: invoer.waarde }}
            id={`${id}-waarde`}
            naamId={`${id}-naam`}
            uitlegId={`${id}-uitleg`}
            fout={stand.soort === 'mislukt' || bevindingen.length > 0}
            bewaar={kiesWaarde}
            klaar={bewaarNu}
          />
        )}
        {stand.soort !== 'mislukt' && <Veldstatus stand={stand} opnieuw={bewaarNu} laatMaar={vergeet} />}
        {parameter.afwijking && mag && (
          <button
            type="button"
            className="werk-filter werk-filter--stil"
            aria-label={`${parameter.naam} terug naar landelijk`}
            onClick={() => {
              gaTerug();
              document.getElementById(`${id}-waarde`)?.focus();
            }}
          >
            <Icoon naam="links" /> Terug naar {parameter.regioTekst === undefined ? 'landelijk' : 'de regio'}
          </button>
        )}
      </div>
      {stand.soort === 'mislukt' && <Veldstatus stand={stand} opnieuw={bewaarNu} laatMaar={vergeet} />}
      {terugFout && <Melding soort="laat">{describeFout(terugFout)} Er is niets gewijzigd.</Melding>}
      {bevindingen.map((bevinding) => (
        <Bevindingvak
          key={`${bevinding.nr}${bevinding.regel ?? ''}`}
          bevinding={bevinding}
          versie={versie}
          sleutel={sleutel}
          neemOver={
            mag
              ? (_sleutel, voorstel) => {
                  kiesWaarde(voorstel);
                  bewaarNu();
                  document.getElementById(`${id}-waarde`)?.focus();
                }
              : undefined
          }
        />
      ))}
      <p className="klein">
        <b>Grens:</b> {parameter.grens} {parameter.grondslag && `(${parameter.grondslag})`}
        {parameter.aanname && ' Dit is een aanname.'}
        {parameter.brieven.length > 0 && ` Werkt door in brief ${parameter.brieven.join(', ')}.`}
        {tekeningen !== undefined && sayElementen(parameter, tekeningen)}
      </p>
      {parameter.sleutel.startsWith('betaling.dag') && <Betaaldagen versie={versie} />}
      {parameter.afwijking && !mag && (
        <p>
          <b>Motivering:</b> {parameter.motivering || 'nog geen motivering'}
        </p>
      )}
      {parameter.afwijking && mag && (
        <Motiveringveld waarde={invoer.motivering} wijzig={schrijfMotivering} fout={zonder} verlaat={bewaarNu} />
      )}
      <Brieftekst versie={versie} parameter={parameter} />
    </section>
  );
}

/** The steps in which the value works, of the process that it is about; of the others only which they are. */
function sayElementen(parameter: Versieparameter, tekeningen: readonly Procestekening[]): string {
  const [eerste, ...ook] = listProcessen(parameter, tekeningen);
  if (eerste === undefined) return '';
  const [{ elementen } = parameter] = placeParameters([parameter], eerste.stappen);
  const namen = elementen.flatMap((element) => eerste.namen.get(element) ?? []);
  const waar = namen.length === 0 ? '' : ` In het diagram: ${namen.join(', ')} (${eerste.titel}).`;
  return ook.length === 0 ? waar : `${waar} Ook in: ${ook.map(({ titel }) => titel).join(', ')}.`;
}

/** A letter with words of its own does not follow the value by itself. */
function Brieftekst({ versie, parameter }: Eigenschappen) {
  const eigen = versie.teksten.filter(({ brief }) => parameter.brieven.includes(brief));
  if (!parameter.afwijking || eigen.length === 0) return null;
  const brieven = [...new Set(eigen.map(({ brief }) => brief))].join(' en ');
  return (
    <Melding soort="info">
      De gemeente heeft eigen tekst in {brieven}. Die tekst verandert niet vanzelf mee. Kijk of hij nog klopt:{' '}
      {[...new Set(eigen.map(({ tekst }) => tekst))].map((tekst) => (
        <span key={tekst}>
          “<Leestekst tekst={tekst} />”{' '}
        </span>
      ))}
    </Melding>
  );
}

function Parameterstaat({
  parameter,
  geblokkeerd,
}: {
  readonly parameter: Versieparameter;
  readonly geblokkeerd: boolean;
}) {
  if (geblokkeerd) {
    return (
      <span className="werk-merkje werk-merkje--laat">
        <Icoon naam="kruis" />
        geblokkeerd
      </span>
    );
  }
  if (parameter.afwijking) {
    return (
      <span className="werk-merkje werk-merkje--anders">
        <Icoon naam="anders" />
        afwijking
      </span>
    );
  }
  return (
    <span className="werk-status">
      <Icoon naam="klaar" />
      {parameter.regioTekst === undefined ? 'gelijk' : 'van de regio'}
    </span>
  );
}
