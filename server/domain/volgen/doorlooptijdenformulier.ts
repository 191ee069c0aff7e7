import { formatGetal } from '../bedrag/bedrag.ts';
import type { Csvcel } from '../csv.ts';
import type { Datum } from '../datum.ts';
import { formatDatum } from '../datum.ts';
import type { Gemeentegegevens } from '../gemeente.ts';
import type { Documentblok, Tekstdocument } from '../tekstdocument.ts';
import type { Doorloopcijfer, Doorloopgroep, Doorloopstap, Doorlooptijden } from './doorlooptijden.ts';

/** The doorlooptijdenformulier of a gemeente over a period. */
export interface Doorlooptijdenformulier extends Doorlooptijden {
  readonly gemeente: Pick<Gemeentegegevens, 'naam' | 'kleur' | 'slug'>;
  readonly van: Datum;
  readonly tot: Datum;
  readonly vandaag: Datum;
}

/** What each stretch is called, and the norm that it is held against. */
export const DOORLOOPNAMEN: Readonly<Record<Doorloopstap, { readonly naam: string; readonly norm?: string }>> = {
  meting: { naam: 'Meting aangevraagd tot gemeten' },
  rapport: { naam: 'Gemeten tot rapport', norm: 'het aantal werkdagen dat de gemeente afspreekt, landelijk 10' },
  besluit: { naam: 'Alles binnen tot besluit', norm: 'het aantal werkdagen dat de gemeente afspreekt, landelijk 10' },
  vijf_weken: { naam: 'Loonwaarde vastgesteld tot besluit', norm: 'vijf weken (art. 10d lid 12 Pw)' },
  geheel: { naam: 'Aanvraag tot besluit' },
  eerste_betaling: { naam: 'Besluit tot eerste betaling', norm: 'de uiterste betaaldag uit het besluit' },
};

const KOPPEN = ['Groep', 'Stap', 'Zaken', 'Mediaan', 'P90', 'Langste', 'Binnen de norm', 'Aandeel'];

/** As rows of a spreadsheet: one for each group and stretch, in werkdagen. */
export function listFormulierrijen({
  geheel,
  perVariant,
  perWerkgever,
}: Doorlooptijden): readonly (readonly Csvcel[])[] {
  const rijen = [geheel, ...perVariant, ...perWerkgever].flatMap((groep) => [
    ...groep.cijfers.map((cijfer): readonly Csvcel[] => [
      groep.naam,
      DOORLOOPNAMEN[cijfer.stap].naam,
      { getal: cijfer.aantal },
      { getal: cijfer.mediaan },
      { getal: cijfer.p90 },
      { getal: cijfer.langste },
      cijfer.metNorm === 0 ? '' : { getal: cijfer.binnenNorm },
      formatAandeel(cijfer),
    ]),
    [groep.naam, 'Herinneringen verstuurd', { getal: groep.metRappel }, { getal: groep.rappels }, '', '', '', ''],
  ]);
  return [KOPPEN, ...rijen];
}

/** "83%", or empty where no norm was judged. */
export function formatAandeel({ metNorm, binnenNorm }: Pick<Doorloopcijfer, 'metNorm' | 'binnenNorm'>): string {
  return metNorm === 0 ? '' : `${Math.round((binnenNorm / metNorm) * 100)}%`;
}

/** The form as a document. */
export function makeDoorlooptijdendocument(formulier: Doorlooptijdenformulier): Tekstdocument {
  const { gemeente, van, tot, vandaag, geheel, perVariant, perWerkgever } = formulier;
  return {
    titel: 'Doorlooptijden loonkostensubsidie',
    ondertitel: `Besluiten van ${formatDatum(van)} tot en met ${formatDatum(tot)}`,
    afzender: gemeente.naam,
    kleur: gemeente.kleur,
    voetregel: 'doorlooptijdenformulier',
    datum: vandaag,
    concept: false,
    feiten: [
      ['Gemeente', gemeente.naam],
      ['Zaken met een besluit', String(geheel.zaken)],
      ['Herinneringen', `${geheel.rappels}, in ${geheel.metRappel} zaken`],
    ],
    blokken: [
      { soort: 'kop', niveau: 2, tekst: 'Alle zaken' },
      tabelVan(geheel),
      { soort: 'kop', niveau: 2, tekst: 'Waar de norm vandaan komt' },
      {
        soort: 'lijst',
        punten: Object.values(DOORLOOPNAMEN).flatMap(({ naam, norm }) =>
          norm === undefined ? [] : [`${naam}: ${norm}.`],
        ),
      },
      {
        soort: 'alinea',
        tekst:
          'De tijden zijn werkdagen. De mediaan is de middelste zaak: de helft duurde korter. P90: negen van de tien zaken duurden niet langer. Bij de norm telt de tijd niet mee waarin de wettelijke termijn stilstond. Een eerste betaling die te laat is en er nog niet is, telt tot vandaag.',
      },
      ...listGroepen('Voor en na een nieuwe versie', perVariant),
      ...listGroepen('Per werkgever', perWerkgever),
    ],
  };
}

// helpers

function listGroepen(titel: string, groepen: readonly Doorloopgroep[]): readonly Documentblok[] {
  if (groepen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 2, tekst: titel },
    ...groepen.flatMap((groep): readonly Documentblok[] => [
      { soort: 'kop', niveau: 3, tekst: `${groep.naam} (${groep.zaken})` },
      tabelVan(groep),
    ]),
  ];
}

function tabelVan({ naam, cijfers }: Doorloopgroep): Documentblok {
  if (cijfers.length === 0) return { soort: 'alinea', tekst: 'In deze periode is nog niets te meten.' };
  return {
    soort: 'tabel',
    bijschrift: `Doorlooptijden in werkdagen: ${naam}`,
    koppen: KOPPEN.slice(1),
    breedtes: [5, 2, 2, 2, 2, 2, 2],
    rijen: cijfers.map((cijfer) => [
      DOORLOOPNAMEN[cijfer.stap].naam,
      String(cijfer.aantal),
      formatGetal(cijfer.mediaan),
      formatGetal(cijfer.p90),
      formatGetal(cijfer.langste),
      cijfer.metNorm === 0 ? 'geen norm' : `${cijfer.binnenNorm} van ${cijfer.metNorm}`,
      formatAandeel(cijfer),
    ]),
  };
}
