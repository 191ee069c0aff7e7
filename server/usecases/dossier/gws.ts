import type { Gwschecklist, Gwssjabloon } from '../../domain/dossier/gwschecklist.ts';
import { makeGwsCsv, makeGwschecklists } from '../../domain/dossier/gwschecklist.ts';
import { ConflictError } from '../../domain/fouten.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak, readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { readNamen } from '../zaak/show-zaak.ts';

/** One point of the list of one besluit. */
export interface Gwsplaats {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly besluitId: string;
}

/** What has to be registered in GWS. */
export interface Gwsusecases {
  /** The lists of a zaak, the newest besluit first, with display names. */
  readGws(actor: Actor, gemeente: string, zaakId: string): Promise<readonly Gwschecklist[]>;
  readGwsCsv(actor: Actor, plaats: Gwsplaats): Promise<{ readonly naam: string; readonly inhoud: string }>;
  /** Ticks a point off, or puts it back; who and when is in the audit log. The same again changes nothing. */
  tickGws(
    actor: Actor,
    plaats: Gwsplaats,
    vink: { readonly punt: string; readonly gedaan: boolean },
  ): Promise<readonly Gwschecklist[]>;
}

/** All that can be done with the lists. */
export function makeGwsusecases(omgeving: Omgeving): Gwsusecases {
  return {
    async readGws(actor, gemeente, zaakId) {
      checkRecht(actor, 'readGws', gemeente);
      return showLijsten(omgeving, await readZaak(omgeving, gemeente, zaakId));
    },
    async readGwsCsv(actor, { gemeente, zaakId, besluitId }) {
      checkRecht(actor, 'readGwsCsv', gemeente);
      const zaak = await readZaak(omgeving, gemeente, zaakId);
      const lijst = findLijst(await showLijsten(omgeving, zaak), besluitId);
      return { naam: `gws-${zaak.zaaknummer}-${lijst.datum}.csv`, inhoud: makeGwsCsv(lijst, zaak.zaaknummer) };
    },
    async tickGws(actor, { gemeente, zaakId, besluitId }, { punt, gedaan }) {
      checkRecht(actor, 'tickGws', gemeente);
      const moment = makeMoment(omgeving, actor);
      const na = await changeZaak(omgeving, { gemeente, zaakId }, omgeving.makeId(), moment, (zaak) => {
        const lijst = findLijst(readLijsten(omgeving, zaak), besluitId);
        const deel = lijst.onderdelen.flatMap(({ punten }) => punten).find(({ code }) => code === punt);
        if (!deel) throw new ConflictError('Dit punt staat niet op de lijst.');
        if ((deel.gedaan !== undefined) === gedaan) return undefined;
        const { tekst } = deel;
        return {
          vooraf: gedaan
            ? [{ soort: 'GwsAfgevinkt', vink: { besluitId, punt, tekst, door: moment.door, op: moment.nu } }]
            : [{ soort: 'GwsTeruggezet', besluitId, punt, tekst }],
        };
      });
      return showLijsten(omgeving, na);
    },
  };
}

// helpers

function readLijsten({ regelkeuze }: Omgeving, zaak: Zaak): readonly Gwschecklist[] {
  // The schema has proved what is in it.
  const sjabloon = regelkeuze.ofZaak(zaak).geldend.bestand('gws-checklist') as unknown as Gwssjabloon;
  return makeGwschecklists(sjabloon, zaak);
}

/** With display names instead of user names. */
async function showLijsten(omgeving: Omgeving, zaak: Zaak): Promise<readonly Gwschecklist[]> {
  const namen = await readNamen(omgeving, zaak.gemeente);
  return readLijsten(omgeving, zaak).map((lijst) => ({
    ...lijst,
    onderdelen: lijst.onderdelen.map(({ naam, punten }) => ({
      naam,
      punten: punten.map((punt) =>
        punt.gedaan === undefined
          ? punt
          : { ...punt, gedaan: { ...punt.gedaan, door: namen[punt.gedaan.door] ?? punt.gedaan.door } },
      ),
    })),
  }));
}

function findLijst(lijsten: readonly Gwschecklist[], besluitId: string): Gwschecklist {
  const lijst = lijsten.find((kandidaat) => kandidaat.besluitId === besluitId);
  if (!lijst) throw new ConflictError('Bij dit besluit hoort geen lijst voor GWS.');
  return lijst;
}
