import type { Tweetal } from '../domain/proef/proefuitkomst.ts';
import type { Proefverloop } from '../domain/proef/proefverloop.ts';
import { makeProefverloop } from '../domain/proef/proefverloop.ts';
import { makeGeschiedenis } from '../domain/zaak/geschiedenis.ts';
import type { Library } from '../load-library.ts';
import type { Proefspel, Proefzaakverloop } from '../usecases/proef/proefmotor.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { readVeldwoorden } from '../usecases/zaak/veldwoorden.ts';
import type { Proefzaak } from './maak-portefeuille.ts';
import { makeProefzaak } from './maak-portefeuille.ts';
import { makeProefomgeving } from './proefomgeving.ts';
import type { Gespeeld } from './speel-zaak.ts';
import { playZaak } from './speel-zaak.ts';

/** Plays the zaken of one portfolio, each under both versions. */
export interface Proefspeler {
  /** What is counted of the zaak of this number. */
  play(nummer: number): Promise<Tweetal<Proefverloop>>;
  /** Its whole history. */
  tell(nummer: number): Promise<Proefzaakverloop>;
}

/** A player with everything that its zaken share: the rules of both versions, and the steps that the engine made before. */
export function makeProefspeler(library: Library, { gemeente, versies, regios, opdracht }: Proefspel): Proefspeler {
  const omgevingen: Tweetal<Omgeving> = {
    oud: makeProefomgeving(library, gemeente, versies.oud, regios?.oud),
    nieuw: makeProefomgeving(library, gemeente, versies.nieuw, regios?.nieuw),
  };
  const { kalender } = library.rekengegevens;
  const playBoth = async (zaak: Proefzaak): Promise<Tweetal<Gespeeld>> => ({
    oud: await playZaak(omgevingen.oud, gemeente, zaak),
    nieuw: await playZaak(omgevingen.nieuw, gemeente, zaak),
  });
  return {
    async play(nummer) {
      const zaak = makeProefzaak(opdracht, nummer, gemeente);
      const { oud, nieuw } = await playBoth(zaak);
      return { oud: makeProefverloop(oud, zaak, kalender), nieuw: makeProefverloop(nieuw, zaak, kalender) };
    },
    async tell(nummer) {
      const zaak = makeProefzaak(opdracht, nummer, gemeente);
      const { oud, nieuw } = await playBoth(zaak);
      const woorden = await readVeldwoorden(omgevingen.nieuw, gemeente);
      const describe = ({ vastleggingen }: Gespeeld) => {
        const gebruikers = Object.fromEntries(vastleggingen.map(({ door }) => [door, 'Medewerker']));
        return makeGeschiedenis(vastleggingen, { gebruikers, ...woorden });
      };
      const { soort, ontvangen } = zaak;
      return {
        nummer,
        soort,
        ontvangen,
        regels: { oud: describe(oud), nieuw: describe(nieuw) },
        meldingen: { oud: oud.melding ?? null, nieuw: nieuw.melding ?? null },
      };
    },
  };
}
