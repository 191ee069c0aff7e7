import type { FormEvent } from 'react';
import type { Formulier } from '../../../processes/formulier.ts';
import { addDagen, addWeken, type Datum } from '../../../server/domain/datum.ts';
import { nextWerkdag } from '../../../server/domain/termijn/werkdagen.ts';
import type { Taakuitstel } from '../../../server/domain/zaak/zaak.ts';
import { Formulierweergave } from '../formulier/formulierweergave.tsx';
import { useFormulier } from '../formulier/use-formulier.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useKalender, useVandaag } from '../schil/sessie-context.tsx';
import { formatDag } from '../weergave/datum.ts';

const FORMULIER: Formulier = {
  naam: 'uitstel',
  versie: '1',
  titel: 'Uitstellen',
  knop: 'Uitstellen',
  groepen: [
    {
      velden: [{ veld: 'tot', soort: 'datum', label: 'Weer in de lijst op', verplicht: true, datumgrens: 'toekomst' }],
    },
    {
      velden: [
        {
          veld: 'reden',
          soort: 'tekst',
          label: 'Waarom?',
          hulp: 'Collega’s zien dit bij de taak en in de geschiedenis.',
          verplicht: true,
          maxlengte: 200,
        },
      ],
    },
  ],
};

interface Eigenschappen {
  readonly titel: string;
  readonly sluit: () => void;
  readonly kies: (uitstel: Taakuitstel) => void;
}

/** Until when these tasks stay out of the list, and why. No term moves, and it says so. */
export function Uitsteldialoog({ titel, sluit, kies }: Eigenschappen) {
  const vandaag = useVandaag();
  const kalender = useKalender();
  const week = nextWerkdag(addWeken(vandaag, 1), kalender);
  const stand = useFormulier(FORMULIER, { tot: week }, vandaag);
  const voorstellen: readonly (readonly [string, Datum])[] = [
    ['Morgen', nextWerkdag(addDagen(vandaag, 1), kalender)],
    ['Over een week', week],
    ['Over twee weken', nextWerkdag(addWeken(vandaag, 2), kalender)],
  ];
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const { tot, reden } = stand.waarden;
    if (stand.probeer() && typeof tot === 'string' && typeof reden === 'string') kies({ tot, reden });
  };
  return (
    <Dialoog titel={titel} sluit={sluit}>
      <p>
        De taken staan tot die dag niet in de lijst. <b>Een termijn verandert er niet door.</b> Duurt een wettelijke
        termijn nog tien werkdagen of korter, dan blijft de taak in beeld.
      </p>
      <form id="uitstel" className="werk-stapel" onSubmit={verstuur} noValidate aria-label={titel}>
        <div className="werk-rij">
          {voorstellen.map(([naam, datum]) => (
            <Knop key={naam} klein onClick={() => stand.zet({ tot: datum })}>
              {naam} ({formatDag(datum)})
            </Knop>
          ))}
        </div>
        <Formulierweergave formulier={FORMULIER} stand={stand} voorvoegsel="uitstel" kop="h3" />
        <div className="werk-rij">
          <Knop soort="hoofd" type="submit">
            Uitstellen
          </Knop>
          <Knop onClick={sluit}>Niet uitstellen</Knop>
        </div>
      </form>
    </Dialoog>
  );
}
