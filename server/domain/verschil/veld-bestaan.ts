import { type Gevolg, rechtsgevolg, werkgevolg } from './gevolg.ts';
import type { Onderwerp } from './maak-verschil.ts';
import type { Verschil } from './verschil.ts';
import type { Versieveld } from './versieinhoud.ts';
import { quote } from './woorden.ts';
import type { Woordenboek } from './woordenboek.ts';

/** The form of a new zaak: what it asks, somebody has to hand in. */
const AANVRAAG = 'aanvraag';

/** A field that only one of the forms has. */
export function describeVeldBestaan(
  formulier: Onderwerp,
  { oud, nieuw }: { readonly oud?: Versieveld; readonly nieuw?: Versieveld },
  woorden: Woordenboek,
): readonly Omit<Verschil, 'soort'>[] {
  const veld = nieuw ?? oud;
  if (veld === undefined) return [];
  const moet = veld.verplicht ? ' Een antwoord is verplicht.' : ' Een antwoord mag leeg blijven.';
  return [
    {
      ...makeVeldonderwerp(formulier, veld),
      eigenschap: nieuw === undefined ? 'vervallen' : 'toegevoegd',
      van: oud === undefined ? null : oud.label,
      naar: nieuw === undefined ? null : nieuw.label,
      zin:
        nieuw === undefined
          ? `In formulier ${quote(formulier.naam)} vervalt de vraag ${quote(veld.label)}.`
          : `In formulier ${quote(formulier.naam)} komt een vraag bij: ${quote(veld.label)}.${moet}`,
      ...readVeldgevolg(formulier, veld.veld, woorden),
    },
  ];
}

/** Where a field is and what it is called. */
export function makeVeldonderwerp(formulier: Onderwerp, { veld, label }: Versieveld): Onderwerp {
  return {
    element: `${formulier.element}/${veld}`,
    naam: `${formulier.naam}: ${label}`,
    elementen: formulier.elementen,
  };
}

/** What a change of what is asked changes: the way of the zaak, what a werkgever has to hand in, or the work. */
export function readVeldgevolg(formulier: Onderwerp, veld: string, woorden: Woordenboek): Gevolg {
  if (woorden.isBeslissend(veld)) return rechtsgevolg('Dit antwoord bepaalt welke weg een aanvraag volgt.');
  if (formulier.element === AANVRAAG)
    return rechtsgevolg('Dit bepaalt wat de werkgever bij de aanvraag moet geven.', 'art. 4:2 Awb');
  return werkgevolg('De medewerker legt iets anders vast. De regels voor het besluit blijven gelijk.');
}
