import type { Briefcontext, Briefsjabloon } from '../domain/brief/brief.ts';
import { composeBrief } from '../domain/brief/brief.ts';
import type { Briefmoment } from '../domain/brief/briefmoment.ts';
import { calculateBriefsoort } from '../domain/brief/briefsoort.ts';
import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import type { Brief, Zaak } from '../domain/zaak/zaak.ts';
import type { Handlercontext } from './handler.ts';

/** What a letter needs to know besides the zaak and the rules. */
export type Briefinhoud = Omit<Briefcontext, 'zaak' | 'gemeente' | 'datum' | 'parameters' | 'behandelaar'>;

/**
 * The letters that the rules name for this moment, all of today: werkgever and werknemer hear on the same day. The trace of the rules
 * goes with them.
 */
export async function writeBrieven(
  zaak: Zaak,
  moment: Briefmoment,
  inhoud: Briefinhoud,
  context: Handlercontext,
): Promise<readonly Gebeurtenis[]> {
  const toepassing = await context.decide('brieven', zaak, moment);
  const brieven = readBrieven(toepassing.uitkomst['brieven']);
  return [
    { soort: 'RegelsToegepast', toepassing },
    ...brieven.map((brief) => writeBrief(zaak, brief, inhoud, context)),
  ];
}

/** One letter of today to one reader. */
export function writeBrief(
  zaak: Zaak,
  { code, aan }: { readonly code: string; readonly aan: Brief['aan'] },
  inhoud: Briefinhoud,
  context: Handlercontext,
): Extract<Gebeurtenis, { readonly soort: 'BriefOpgesteld' }> {
  const briefcontext: Briefcontext = {
    ...inhoud,
    zaak,
    gemeente: context.gemeente,
    datum: context.vandaag,
    parameters: context.parameters,
    ...(context.doorNaam === undefined ? {} : { behandelaar: context.doorNaam }),
  };
  const sjabloon = context.readSjabloon(code);
  return {
    soort: 'BriefOpgesteld',
    brief: composeBrief(sjabloon, {
      id: context.makeId(),
      aan,
      // What becomes a beschikking by what it does goes on paper, whatever channel the kennisgeving has.
      kanaal:
        sjabloon.soort !== 'beschikking' && calculateBriefsoort(sjabloon.soort, inhoud.gevolg) === 'beschikking'
          ? 'brief'
          : chooseKanaal(sjabloon, aan, zaak, context),
      context: briefcontext,
      lokaleTeksten: context.lokaleTeksten,
    }),
  };
}

// helpers

function readBrieven(waarde: unknown): readonly { readonly code: string; readonly aan: Brief['aan'] }[] {
  if (!Array.isArray(waarde)) throw new TypeError('De regelset "brieven" noemt geen lijst van brieven.');
  return waarde as readonly { readonly code: string; readonly aan: Brief['aan'] }[];
}

/**
 * "PP-2" is sent as parameter `kanaal.brief_2` says, a brochure as `brochures.kanaal`, and an own message of a gemeente as its template
 * says. Every other letter (such as "UM-1" and "BB-1") goes on paper: nobody has chosen another way for it (art. 2:14 and 3:41 Awb). What
 * a gemeente does by phone is put on paper as well, and without an e-mail address it goes by post.
 */
function chooseKanaal(
  { code, kanaal }: Briefsjabloon,
  aan: Brief['aan'],
  zaak: Zaak,
  { parameters }: Handlercontext,
): Brief['kanaal'] {
  const sleutel = findKanaalsleutel(code);
  const emailadres = aan === 'werkgever' ? zaak.gegevens.werkgever.email : zaak.gegevens.werknemer.email;
  const gekozen = kanaal ?? (sleutel === undefined ? 'brief' : parameters[sleutel]);
  return gekozen === 'e-mail' && emailadres ? 'e-mail' : 'brief';
}

function findKanaalsleutel(code: string): string | undefined {
  if (code.startsWith('PP-B')) return 'brochures.kanaal';
  const nummer = /^PP-(\d+)[A-Z]?$/.exec(code)?.[1];
  if (nummer === undefined) return undefined;
  return EIGEN_KANAAL[nummer] ?? `kanaal.brief_${nummer}`;
}

/** Letters of stap 6 and 7 whose channel has a name of its own among the parameters. */
const EIGEN_KANAAL: Readonly<Record<string, string>> = {
  8: 'verlenging.kanaal',
  9: 'verrekening.kanaal',
  10: 'eindafrekening.kanaal',
};
