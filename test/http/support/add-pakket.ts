import type { Services } from '../../../server/http/services.ts';
import { makeOverdrachtpoort } from '../../../server/overdracht/make-overdrachtpoort.ts';
import type { Stores } from '../../../server/ports.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { keepOntvangen } from '../../../server/usecases/verhuizing/make-pakket.ts';
import { putOntvangen, putVerzonden } from '../../../server/usecases/verhuizing/overdrachtlijst.ts';
import { keepSleutel } from '../../../server/usecases/verhuizing/sleutelbeheer.ts';
import { pakket } from '../../domain/verhuizing/voorbeelden.ts';

const poort = makeOverdrachtpoort();
const VAN = { slug: 'deventer', naam: 'Gemeente Deventer' };
const deventer = await poort.makeSleutels(VAN);

/** A package under one id that this gemeente sent and one that it received, about a werknemer of that name. */
export async function addPakket(
  { usecases }: Services,
  stores: Stores,
  actor: Actor,
  { gemeente, zaakId, achternaam }: { readonly gemeente: string; readonly zaakId: string; readonly achternaam: string },
): Promise<string> {
  const pakketId = `pakket-${zaakId}`;
  const kaart = await usecases.readEigenSleutel(actor, gemeente);
  await keepSleutel({ stores }, gemeente, deventer.kaart);
  const { werknemer } = pakket();
  const inhoud = pakket(undefined, {
    id: pakketId,
    van: VAN,
    naar: kaart.gemeente,
    werknemer: { ...werknemer, achternaam },
  });
  const bestand = await poort.seal(inhoud, deventer, kaart);
  await keepOntvangen({ stores }, gemeente, { pakketId }, bestand);
  const op = '2026-03-02';
  await putOntvangen({ stores }, gemeente, { pakketId, van: VAN, kenmerk: 'LKS-1', ontvangenOp: op, status: 'nieuw' });
  await stores.bestanden.put({
    id: pakketId,
    gemeente,
    zaakId,
    mediatype: 'application/jose',
    naam: 'lks-overdracht.jwe',
    inhoud: new TextEncoder().encode(bestand),
  });
  const zaaknummer = 'LKS-2026-0118';
  await putVerzonden({ stores }, gemeente, { pakketId, zaakId, zaaknummer, naar: VAN, gemaaktOp: op, status: 'klaar' });
  return pakketId;
}
