import { addMaanden, type Datum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import { type GekozenVersie, selectVersie, type Versiebron } from '../variant/select-versie.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { type Bijlagebron, gatherBijlage } from './gather-bijlage.ts';

const JAREN_VOORUIT = 2;

type Bijlageomgeving = Bijlagebron & Versiebron & Pick<Omgeving, 'regelkeuze'>;

/** The bijlage of the variant in force in this gemeente, or of the version that is named, made from its rules, diagram and letters. */
export function makeReadBijlage(omgeving: Bijlageomgeving): Usecases['readBijlage'] {
  return async (actor, gemeente, { versie, was, peildatum = omgeving.klok.vandaag(), concept = false }) => {
    checkRecht(actor, 'readBijlage', gemeente);
    if (versie !== undefined || was !== undefined) checkRecht(actor, 'readVerschillen', gemeente);
    checkPeildatum(peildatum, omgeving.klok.vandaag());
    await omgeving.regelkeuze.refresh(gemeente);
    const { rekengegevens, ...vandaag } = omgeving.regelkeuze.select(gemeente, peildatum);
    const gekozen = versie === undefined ? nameGeldend(vandaag) : await selectVersie(omgeving, gemeente, versie);
    checkPeildatum(gekozen.geldend.peildatum, omgeving.klok.vandaag());
    const vorige = was === undefined ? undefined : await selectVersie(omgeving, gemeente, was);
    return gatherBijlage(omgeving, {
      geldend: gekozen.geldend,
      rekengegevens,
      concept: concept || gekozen.concept,
      jaar: Number(gekozen.geldend.peildatum.slice(0, 4)),
      ...(vorige === undefined ? {} : { was: { geldend: vorige.geldend, naam: vorige.naam, wordt: gekozen.naam } }),
    });
  };
}

// helpers

function nameGeldend({ geldend }: Pick<GekozenVersie, 'geldend'>): GekozenVersie {
  return { geldend, naam: `Versie ${geldend.variantbestand.versie}`, concept: false };
}

/** Law and feestdagen are known for a few years ahead, not for ever. @throws InvoerError */
function checkPeildatum(peildatum: Datum, vandaag: Datum): void {
  if (peildatum <= addMaanden(vandaag, JAREN_VOORUIT * 12)) return;
  const melding = `Kies een peildatum van hoogstens ${JAREN_VOORUIT} jaar na vandaag.`;
  throw new InvoerError(melding, [{ veld: 'peildatum', melding }]);
}
