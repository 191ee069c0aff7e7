import type { Bijlage, Gevolgklasse } from '../../../server/domain/bijlage/bijlage.ts';
import { BIJLAGEDELEN, type Bijlagedeel } from '../../../server/domain/bijlage/bijlage-document.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Bijlagekeuzes } from '../api/bijlage.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Versieveld } from './versieveld.tsx';

const DEELNAMEN: Readonly<Record<Bijlagedeel, string>> = {
  afwijkingen: 'Afwijkingen met motivering',
  waswordt: 'Was en wordt, als u een eerdere versie kiest',
  stappen: 'Stappen: wie, wat, wanneer',
  termijnen: 'Termijnen',
  betalen: 'Betaalregel en betaaldagen',
  brieven: 'Brieven en formulieren',
  instellingen: 'Alle instellingen',
  diagrammen: 'Diagrammen',
  aannames: 'Aannames',
};

const KLASSEN: readonly Gevolgklasse[] = ['rechtsgevolg', 'werkgevolg', 'opmaak'];

/** What each kind of reader needs: a start, the parts below can still be chosen one by one. */
const LEZERS: readonly { readonly naam: string; readonly delen: readonly Bijlagedeel[] }[] = [
  { naam: 'Alles', delen: BIJLAGEDELEN },
  { naam: 'Raad', delen: ['stappen', 'afwijkingen', 'waswordt', 'diagrammen', 'termijnen', 'betalen'] },
  { naam: 'Uitvoering', delen: ['stappen', 'instellingen', 'diagrammen', 'termijnen', 'betalen', 'brieven'] },
];

interface Eigenschappen {
  readonly bijlage: Bijlage;
  readonly keuzes: Bijlagekeuzes;
  readonly kies: (keuzes: Bijlagekeuzes) => void;
}

/** Which version it is, what is in it and what deserves attention. */
export function Bijlagekeuzevlak({ bijlage, keuzes, kies }: Eigenschappen) {
  const { variant, gemeente, verordening } = bijlage;
  const wissel = (deel: Bijlagedeel, aan: boolean) => {
    const delen = BIJLAGEDELEN.filter((kandidaat) => (kandidaat === deel ? aan : keuzes.delen.includes(kandidaat)));
    // A document without a single part has nothing to say; the last one stays.
    if (delen.length > 0) kies({ ...keuzes, delen });
  };
  return (
    <form className="werk-stapel" aria-label="Keuzes voor de bijlage">
      <dl className="werk-feiten">
        <dt>Versie</dt>
        <dd>
          {gemeente.plaats} {variant.versie}
        </dd>
        <dt>Geldig vanaf</dt>
        <dd>{formatDatumKort(variant.geldigVanaf)}</dd>
        <dt>Hoort bij</dt>
        <dd>{verordening}</dd>
        {variant.besluitreferentie && (
          <>
            <dt>Besluit</dt>
            <dd>{variant.besluitreferentie}</dd>
          </>
        )}
      </dl>
      <Versieveld
        gemeente={gemeente.slug}
        label="Van welke versie"
        zonder="De versie van vandaag"
        waarde={keuzes.versie}
        kies={(versie) => kies({ ...keuzes, versie })}
      />
      <Versieveld
        gemeente={gemeente.slug}
        label="Was en wordt, vergeleken met"
        zonder="Geen vergelijking"
        metLandelijk
        waarde={keuzes.was}
        kies={(was) => kies({ ...keuzes, was })}
      />
      <fieldset>
        <legend className="werk-naam">Voor wie</legend>
        <div className="werk-rij">
          {LEZERS.map(({ naam, delen }) => (
            <Knop
              klein
              key={naam}
              aria-pressed={isSame(delen, keuzes.delen)}
              onClick={() => kies({ ...keuzes, delen })}
            >
              {naam}
            </Knop>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="werk-naam">Wat erin staat</legend>
        {(Object.keys(DEELNAMEN) as Bijlagedeel[]).map((deel) => (
          <label className="werk-keuze" key={deel}>
            <input
              type="checkbox"
              checked={keuzes.delen.includes(deel)}
              onChange={({ target }) => wissel(deel, target.checked)}
            />
            {DEELNAMEN[deel]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="werk-naam">Stand</legend>
        <label className="werk-keuze">
          <input
            type="checkbox"
            checked={keuzes.concept}
            onChange={({ target }) => kies({ ...keuzes, concept: target.checked })}
          />
          Zet CONCEPT op elke bladzijde
        </label>
      </fieldset>
      <Aandacht bijlage={bijlage} />
    </form>
  );
}

function isSame(delen: readonly Bijlagedeel[], gekozen: readonly Bijlagedeel[]): boolean {
  return delen.length === gekozen.length && delen.every((deel) => gekozen.includes(deel));
}

function Aandacht({ bijlage }: { readonly bijlage: Bijlage }) {
  const { afwijkingen, klassen, waarschuwingen } = bijlage;
  const verdeling = KLASSEN.flatMap((klasse) => {
    const aantal = afwijkingen.filter((afwijking) => afwijking.klasse === klasse).length;
    return aantal === 0 ? [] : [`${aantal} ${klassen[klasse].naam.toLowerCase()}`];
  });
  return (
    <>
      {afwijkingen.length > 0 && (
        <Melding soort="anders">
          <b>{formatAantal(afwijkingen.length, 'afwijking', 'afwijkingen')}</b> van het preferente proces:{' '}
          {verdeling.join(', ')}.
        </Melding>
      )}
      {waarschuwingen.map(({ nr, melding }) => (
        <Melding soort="vandaag" key={nr}>
          {melding}
        </Melding>
      ))}
    </>
  );
}
