import type { Briefmoment } from '../domain/briefmoment.ts';
import type { Besluit } from '../domain/besluit.ts';
import { nameBesluit } from '../domain/besluitnaam.ts';
import type { Gebeurtenis } from '../domain/gebeurtenis.ts';
import type { Zaak } from '../domain/zaak.ts';
import { readBestreden, readBezwaar } from './bezwaar-registreren.ts';
import { writeBrieven } from './brieven.ts';
import type { Handlercontext } from './handler.ts';

/** The letters about the bezwaar of this process. */
export async function writeBezwaarbrieven(
  zaak: Zaak,
  moment: Briefmoment,
  context: Handlercontext,
  besluit?: Besluit,
): Promise<readonly Gebeurtenis[]> {
  const bezwaar = { ...readBezwaar(zaak), besluitnaam: nameBesluit(readBestreden(zaak)) };
  return writeBrieven(zaak, moment, { bezwaar, ...(besluit === undefined ? {} : { besluit }) }, context);
}
