import { formatDatum, readMaand } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Verhuisstand } from '../../domain/verhuizing/verhuisstand.ts';
import type { Verhuizinggegevens, Verrekenwijze } from '../../domain/verhuizing/verhuizinggegevens.ts';
import { findKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import type { Verrekening } from '../../domain/verrekenen/verrekening.ts';
import { makeVerrekening } from '../../domain/verrekenen/verrekening.ts';
import type { Vorderingwijze } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Besluit } from '../../domain/zaak/zaak.ts';
import { makeBeeindiging } from '../einde/einde.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { findUiterlijkTerug } from '../verrekening/verrekening.ts';
import { calculateStand, describeStand, readVerhuizing } from './vertrek-berekenen.ts';
import { findVertrekcorrectie } from './vertrekcorrectie.ts';

/**
 * Records the end of the LKS on the day before the move, and what was paid too much as it stands today: a payment that was released while
 * the task was open counts too. The settlement is booked over its months, so that no later one claims them again. Where another day was decided
 * on before, this besluit comes in the place of that one.
 * @throws InvoerError naming the choice that the payments or the law do not allow
 */
export const endVertrek: Handler = ({ zaak, context }) => {
  const verhuizing = readVerhuizing(zaak);
  const stand = calculateStand(zaak, context);
  checkKeuze(verhuizing, stand);
  const { datum: ingangsdatum, toelichting } = verhuizing;
  const vanaf = { ingangsdatum, ...(toelichting === undefined ? {} : { toelichting }) };
  const correctie = findVertrekcorrectie(zaak, ingangsdatum, context);
  const vervangt = correctie === undefined ? {} : { vervangt: [correctie.oud.id] };
  const besluit: Besluit = { ...makeBeeindiging(zaak, vanaf, context), ...vervangt };
  return [
    ...recordGegevens(
      zaak,
      {
        ...describeStand(zaak, stand, context),
        'werknemer.woongemeente': verhuizing.nieuweGemeente,
        'werknemer.woongemeenteNaam': verhuizing.nieuweGemeenteNaam ?? verhuizing.nieuweGemeente,
      },
      'verhuizing',
    ),
    ...[...(correctie?.nieuw ?? []), besluit].map(
      (genomen): Gebeurtenis => ({ soort: 'BesluitGenomen', besluit: genomen }),
    ),
    ...settleTeveel(verhuizing, stand, besluit, context),
  ];
};

// helpers

const WIJZEN: Readonly<Record<Exclude<Verrekenwijze, 'geen'>, Vorderingwijze>> = {
  LKS_02: 'terugbetalen',
  LKS_03: 'andere_werknemers',
  LKS_04: 'met_gemeente',
};

function checkKeuze({ verrekenwijze, twijfelGelezen, datum }: Verhuizinggegevens, { teveelCent }: Verhuisstand): void {
  if (teveelCent > 0 && (verrekenwijze === undefined || verrekenwijze === 'geen')) {
    throw fout(
      'verhuizing.verrekenwijze',
      `Er is inmiddels betaald voor dagen vanaf ${formatDatum(datum)}. Kies hoe u dat regelt.`,
    );
  }
  if (teveelCent === 0 && verrekenwijze !== undefined && verrekenwijze !== 'geen') {
    throw fout(
      'verhuizing.verrekenwijze',
      `Er is niets betaald voor dagen vanaf ${formatDatum(datum)}. Kies dat er niet te veel is betaald.`,
    );
  }
  if (verrekenwijze === 'LKS_03' && twijfelGelezen !== true) {
    throw fout(
      'verhuizing.twijfelGelezen',
      'Verrekenen met subsidie voor andere werknemers kan alleen als u weet dat de wettelijke basis onzeker is. Kies anders voor terugbetalen.',
    );
  }
}

function settleTeveel(
  { verrekenwijze, datum, nieuweGemeenteNaam, nieuweGemeente, motivering }: Verhuizinggegevens,
  { stand, maanden, teveelCent }: Verhuisstand,
  besluit: Besluit,
  context: Handlercontext,
): readonly Gebeurtenis[] {
  if (teveelCent === 0 || verrekenwijze === undefined || verrekenwijze === 'geen') return [];
  const laatste = maanden.at(-1)?.maand ?? readMaand(datum);
  // What the other gemeente pays is never too little to ask for.
  const drempel = verrekenwijze === 'LKS_04' ? 0 : context.parameters['verrekening.drempel'];
  const verrekening: Verrekening = makeVerrekening(stand, findKwartaal(laatste), drempel);
  const id = context.makeId();
  const vastgesteld: Gebeurtenis = {
    soort: 'VerrekeningVastgesteld',
    verrekening: { ...verrekening, id, aanleiding: 'einde', datum: context.vandaag, door: context.door },
  };
  if (verrekening.wijze !== 'beschikking') return [vastgesteld];
  const wie = verrekenwijze === 'LKS_04' ? `Verrekenen met ${nieuweGemeenteNaam ?? nieuweGemeente}` : undefined;
  const toelichting = motivering ?? wie;
  return [
    vastgesteld,
    {
      soort: 'VorderingVastgesteld',
      vordering: {
        id: context.makeId(),
        verrekeningId: id,
        bedragCent: -verrekening.saldoCent,
        maanden: verrekening.regels.map(({ maand }) => maand),
        datum: context.vandaag,
        uiterlijk: findUiterlijkTerug(context),
        wijze: WIJZEN[verrekenwijze],
        besluitId: besluit.id,
        ...(toelichting === undefined ? {} : { toelichting }),
      },
    },
  ];
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
