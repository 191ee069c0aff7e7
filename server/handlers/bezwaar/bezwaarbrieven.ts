import type { Besluit } from '../../domain/besluit/besluit.ts';
import { nameBesluit } from '../../domain/besluit/besluitnaam.ts';
import type { Briefmoment } from '../../domain/brief/briefmoment.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handlercontext } from '../handler.ts';
import { readBestreden, readBezwaar } from './bezwaar-registreren.ts';

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
