import { formatDatum } from '../../domain/datum.ts';
import { findAansluiting, findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { decideLoonwaarde, refuseIngangsdatum } from '../aanvraag/loonwaarde-besluiten.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { tellNieuweGemeente } from '../verhuizing/overdracht-klaarzetten.ts';

/** Records the besluit after a measurement that changes the amount: from its ingangsdatum on, with the minimum wage of that day. @throws InvoerError */
export const recordHermeting: Handler = ({ zaak, context }) => {
  checkIngangsdatum(zaak, context);
  return [...decideLoonwaarde(zaak, 'hermeting', context), ...tellNieuweGemeente(zaak)];
};

// helpers

/** A lower amount never reaches back, and no day is left without LKS. */
function checkIngangsdatum({ gegevens, besluiten }: Zaak, { vandaag }: Handlercontext): void {
  const { ingangsdatum, meetdatum } = gegevens.hermeting ?? {};
  if (ingangsdatum === undefined) return;
  const aansluiting = findAansluiting(findLopendeLks({ besluiten }));
  if (aansluiting !== undefined && ingangsdatum > aansluiting) {
    throw refuseIngangsdatum(
      `De subsidie loopt dan even niet. De eerste dag is uiterlijk ${formatDatum(aansluiting)}.`,
    );
  }
  if (ingangsdatum === aansluiting) return;
  if (gegevens.oordeel.hermeting === 'verlagen' && ingangsdatum < vandaag) {
    throw refuseIngangsdatum(
      'Een lager bedrag kan niet met terugwerkende kracht ingaan. Kies vandaag of een latere dag.',
    );
  }
  if (meetdatum !== undefined && ingangsdatum < meetdatum) {
    throw refuseIngangsdatum(`Het nieuwe bedrag kan niet ingaan voor de meting van ${formatDatum(meetdatum)}.`);
  }
}
