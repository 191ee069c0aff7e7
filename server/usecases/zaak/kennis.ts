import type { Formulier } from '../../../processes/formulier.ts';
import type { Datum } from '../../domain/datum.ts';
import { NietGevondenError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import { listFormulieren } from '../variant/lokale-formulieren.ts';
import { selectAanvraagregels } from './aanvraagregels.ts';
import type { Omgeving } from './change-zaak.ts';

/** The forms and drawings of a gemeente: national, or its own. */
export interface Kennisusecases {
  /** A form as it is in this gemeente for an aanvraag that was received on a date; today when there is none. */
  readGemeenteformulier(
    actor: Actor,
    gemeente: string,
    formulier: { readonly naam: string; readonly ontvangen?: Datum },
  ): Promise<Formulier>;
  /** BPMN XML of a process version, national or drawn by this gemeente; with `tekening` the kept drawing that a running process names. */
  readGemeenteproces(
    actor: Actor,
    gemeente: string,
    proces: { readonly naam: string; readonly versie: string; readonly tekening?: string | undefined },
  ): Promise<string>;
}

/** A form as it is in this gemeente. */
export function makeReadGemeenteformulier(omgeving: Omgeving): Kennisusecases['readGemeenteformulier'] {
  return async (actor, gemeente, { naam, ontvangen }) => {
    checkRecht(actor, 'readGemeenteformulier', gemeente);
    await omgeving.regelkeuze.refresh(gemeente);
    const formulieren = listFormulieren(omgeving, selectAanvraagregels(omgeving, gemeente, ontvangen));
    const formulier = Object.hasOwn(formulieren, naam) ? formulieren[naam] : undefined;
    if (formulier === undefined) throw new NietGevondenError('Dit formulier bestaat niet.');
    return formulier;
  };
}

const ONBEKEND: ReadonlySet<string> = new Set(['UnknownProcessError', 'TekeningError']);

/** The drawing of a process version that a zaak of this gemeente runs on. */
export function makeReadGemeenteproces(omgeving: Omgeving): Kennisusecases['readGemeenteproces'] {
  return async (actor, gemeente, { naam, versie, tekening }) => {
    checkRecht(actor, 'readGemeenteproces', gemeente);
    try {
      // A state begins with what names its drawing.
      const toestand = tekening === undefined ? {} : { toestand: `${tekening}.` };
      return (await omgeving.proceskeuze.find(gemeente, { naam, versie, ...toestand })).xml;
    } catch (fout) {
      if (!(fout instanceof Error && ONBEKEND.has(fout.name))) throw fout;
      throw new NietGevondenError('Deze versie van het proces bestaat niet.');
    }
  };
}
