import { maxDatum } from '../../domain/datum.ts';
import { ConflictError, InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { makeProefuitkomst } from '../../domain/proef/make-proefuitkomst.ts';
import { checkProefopdracht, STANDAARDMIX } from '../../domain/proef/proefopdracht.ts';
import { readInhoud } from '../../domain/variant/variant.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import { readVersie } from '../variant/change-variant.ts';
import type { Variantplaats } from '../variant/variantversies.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Proefmotor, Proefspel } from './proefmotor.ts';
import type { Lopendeproef } from './proefregister.ts';
import { Proefregister } from './proefregister.ts';
import type { Proefplaats, Proefstand, Proefusecases, Proefvraag } from './proefusecases.ts';

/** How the version without deviations is called in a play. */
const LANDELIJK = 'landelijk';

const STANDAARDVRAAG: Proefvraag = { aantal: 1000, seed: 1, mix: STANDAARDMIX, tegen: 'geldend' };

/** Trying a version: one run at a time per gemeente, kept in memory for a while. */
export function makeProefusecases(omgeving: Omgeving): Proefusecases {
  const register = new Proefregister();
  return {
    startProef: (actor, plaats, vraag) => startProef(omgeving, register, { actor, plaats, vraag }),
    async listProeven(actor, plaats) {
      checkRecht(actor, 'listProeven', plaats.gemeente);
      await readVersie(omgeving, plaats);
      return {
        proeven: register.list(plaats).map(({ stand }) => stand),
        standaard: STANDAARDVRAAG,
        magStarten: isToegestaan('startProef', actor.rollen),
      };
    },
    async readProef(actor, plaats) {
      checkRecht(actor, 'readProef', plaats.gemeente);
      const { stand, uitkomst } = register.read(plaats);
      return { ...stand, ...(uitkomst === undefined ? {} : { uitkomst }) };
    },
    async readProefzaak(actor, { nummer, ...plaats }) {
      checkRecht(actor, 'readProefzaak', plaats.gemeente);
      const { spel } = register.read(plaats);
      if (nummer < 1 || nummer > spel.opdracht.aantal) {
        throw new NietGevondenError(
          `Deze proef heeft ${spel.opdracht.aantal} zaken. Kies een nummer van 1 tot en met ${spel.opdracht.aantal}.`,
        );
      }
      return readMotor(omgeving).playOne(spel, nummer);
    },
    stopProef: async (actor, plaats) => stopProef(register, actor, plaats),
  };
}

// helpers

async function startProef(
  omgeving: Omgeving,
  register: Proefregister,
  { actor, plaats, vraag }: { readonly actor: Actor; readonly plaats: Variantplaats; readonly vraag: Proefvraag },
): Promise<Proefstand> {
  checkRecht(actor, 'startProef', plaats.gemeente);
  checkProefopdracht(vraag);
  const { spel, versies } = await makeSpel(omgeving, plaats, vraag);
  const motor = readMotor(omgeving);
  const bezig = register.findBezig(plaats.gemeente);
  if (bezig) {
    throw new ConflictError(
      `Er loopt al een proef in deze gemeente, gestart door ${bezig.stand.doorNaam}. Wacht tot die klaar is, of stop die eerst.`,
    );
  }
  const { id, stop, stand } = register.add(spel, {
    id: omgeving.makeId(),
    variantId: plaats.variantId,
    vraag,
    versies,
    begonnenOp: omgeving.klok.nu(),
    doorNaam: actor.naam,
  });
  const onVoortgang = (gedaan: number): void => register.change(id, { gedaan });
  void motor.playAll(spel, { onVoortgang, stop: stop.signal }).then(
    (verlopen) => register.end(id, { status: 'klaar' }, makeProefuitkomst(verlopen)),
    (fout: unknown) => register.end(id, describeEinde(stop.signal.aborted, fout)),
  );
  return stand;
}

function stopProef(register: Proefregister, actor: Actor, plaats: Proefplaats): Proefstand {
  checkRecht(actor, 'stopProef', plaats.gemeente);
  const { stand, stop } = register.read(plaats);
  if (stand.status !== 'bezig') return stand;
  stop.abort();
  register.change(stand.id, { status: 'gestopt' });
  return register.read(plaats).stand;
}

function describeEinde(gestopt: boolean, fout: unknown): Pick<Lopendeproef['stand'], 'status' | 'melding'> {
  if (gestopt) return { status: 'gestopt' };
  return { status: 'mislukt', melding: fout instanceof Error ? fout.message : 'De proef kon niet worden gedaan.' };
}

function readMotor({ proef }: Omgeving): Proefmotor {
  if (!proef) throw new ConflictError('Op deze server kunt u niet proefdraaien.');
  return proef;
}

/** What is compared with what: the version in force stands against the national process, every other one against the one in force. */
async function makeSpel(omgeving: Omgeving, plaats: Variantplaats, vraag: Proefvraag) {
  const { gemeente } = plaats;
  await omgeving.regelkeuze.refresh(gemeente);
  const { variant, opgeslagen } = await readVersie(omgeving, plaats);
  const geldend = omgeving.regelkeuze.select(gemeente, omgeving.klok.vandaag()).geldend.variantbestand;
  const isGeldend = geldend.naam === variant.naam && geldend.versie === variant.versie;
  const oud = vraag.tegen === 'landelijk' || isGeldend ? makeLandelijk(variant) : geldend;
  if (opgeslagen?.status === 'ingetrokken')
    throw new InvoerError('Deze versie is ingetrokken. Kies een andere versie.');
  const { aantal, seed, mix } = vraag;
  const begin = maxDatum(variant.geldigVanaf, variant.basis);
  // The regio as it is on the first day goes before both; the national process has none.
  const { regiovariant: regio } = omgeving.regelkeuze.select(gemeente, begin).geldend;
  const regios = regio === undefined ? {} : { regios: { nieuw: regio, ...(isLandelijk(oud) ? {} : { oud: regio }) } };
  const versies = { oud, nieuw: variant };
  const spel: Proefspel = { gemeente, versies, ...regios, opdracht: { aantal, seed, mix, begin } };
  return {
    spel,
    versies: {
      oud: isLandelijk(oud) ? 'Landelijk' : `Versie ${oud.versie}`,
      nieuw: `Versie ${variant.versie}`,
    },
  };
}

function makeLandelijk({ naam, basis }: Variant): Variant {
  return { naam, versie: LANDELIJK, geldigVanaf: basis, basis, ...readInhoud({}) };
}

function isLandelijk({ versie }: Variant): boolean {
  return versie === LANDELIJK;
}
