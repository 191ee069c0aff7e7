import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import { writeBrief } from './brieven.ts';
import type { Handler } from './handler.ts';

/** Sends the letters that the step names, each to everybody it is for: the automatic step that a gemeente can add itself. */
export const sendBericht: Handler = ({ zaak, element, context }) => {
  const besluit = zaak.besluiten.at(-1);
  const inhoud = besluit === undefined ? {} : { besluit };
  return element.brief.flatMap((code) =>
    context.readSjabloon(code).aan.map((aan): Gebeurtenis => writeBrief(zaak, { code, aan }, inhoud, context)),
  );
};
