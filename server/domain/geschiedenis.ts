import { formatBedrag } from './bedrag.ts';
import { formatDatumKort } from './datum.ts';
import type { Gebeurtenis, Vastlegging, Veldwijziging } from './gebeurtenis.ts';
import { maskBsn } from './bsn.ts';
import type { Geschiedenisregel } from './overzicht.ts';
import type { Uitlegstap } from './uitleg.ts';
import type { Besluit } from './zaak.ts';

/** Names that the audit log does not carry itself: display names by user name, field labels by path, names of rule sets. */
export interface Geschiedenisnamen {
  readonly gebruikers: Readonly<Record<string, string>>;
  readonly velden: Readonly<Record<string, string>>;
}

/** The audit log of one zaak as sentences, in the order of the log. What only the engine cares about is left out. */
export function makeGeschiedenis(
  vastleggingen: readonly Vastlegging[],
  namen: Geschiedenisnamen,
): readonly Geschiedenisregel[] {
  const onderdelen = collectOnderdelen(vastleggingen);
  return vastleggingen.flatMap((regel) => {
    const zin = describeGebeurtenis(regel.gebeurtenis, onderdelen, namen);
    if (zin === undefined) return [];
    return [
      {
        id: regel.id,
        tijdstip: regel.tijdstip,
        datum: regel.datum,
        door: regel.door === 'systeem' ? 'Systeem' : (namen.gebruikers[regel.door] ?? regel.door),
        soort: regel.gebeurtenis.soort,
        zin,
        toelichting: explainGebeurtenis(regel.gebeurtenis, namen),
      },
    ];
  });
}

/** The value of a field as a sentence shows it; a BSN is masked. */
export function formatVeldwaarde(waarde: unknown): string {
  if (waarde === undefined || waarde === null || waarde === '') return 'leeg';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return String(waarde).replace('.', ',');
  if (typeof waarde === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? formatDatumKort(waarde) : waarde;
  if (Array.isArray(waarde)) return waarde.map(formatVeldwaarde).join(', ') || 'leeg';
  if (isVersleuteldBsn(waarde)) return maskBsn(waarde.laatste3);
  return 'gewijzigd';
}

/** True for an encrypted BSN as the gegevens hold it. */
export function isVersleuteldBsn(
  waarde: unknown,
): waarde is { readonly versleuteld: string; readonly laatste3: string } {
  return typeof waarde === 'object' && waarde !== null && 'versleuteld' in waarde && 'laatste3' in waarde;
}

// helpers

type Onderdelen = ReadonlyMap<string, string>;

const BESLUIT_ZIN: Readonly<Record<Besluit['soort'], string>> = {
  toekenning_regulier: 'Loonkostensubsidie toegekend',
  toekenning_forfaitair: 'Forfaitaire loonkostensubsidie toegekend',
  afwijzing: 'Aanvraag afgewezen',
  buiten_behandeling: 'Aanvraag buiten behandeling gesteld',
  geen_toekenning: 'Geen loonkostensubsidie toegekend',
};

/** Names of tasks and terms by id: later records carry the id only. */
function collectOnderdelen(vastleggingen: readonly Vastlegging[]): Onderdelen {
  return new Map(
    vastleggingen.flatMap(({ gebeurtenis }): (readonly [string, string])[] => {
      if (gebeurtenis.soort === 'TaakOntstaan') return [[gebeurtenis.taak.id, gebeurtenis.taak.naam]];
      if (gebeurtenis.soort === 'TermijnGestart') return [[gebeurtenis.termijn.id, gebeurtenis.termijn.naam]];
      return [];
    }),
  );
}

function describeGebeurtenis(g: Gebeurtenis, onderdelen: Onderdelen, namen: Geschiedenisnamen): string | undefined {
  switch (g.soort) {
    case 'ZaakGestart':
      return `Zaak ${g.zaaknummer} geopend volgens variant ${g.variant.naam}, versie ${g.variant.versie}`;
    case 'GegevensVastgelegd':
      return g.wijzigingen.length === 0 ? undefined : describeWijzigingen(g.wijzigingen, namen);
    case 'RegelsToegepast':
      return `Beslisregels “${g.toepassing.regelset}” toegepast, versie ${g.toepassing.versie}`;
    case 'ProcesGestart':
      return `Proces ${g.proces.naam} gestart, versie ${g.proces.versie}`;
    case 'ProcesBeeindigd':
      return 'Proces beëindigd';
    case 'BesluitGenomen':
      return describeBesluit(g.besluit);
    case 'BriefOpgesteld':
      return `${g.brief.titel} (${g.brief.code}) opgesteld voor de ${g.brief.aan}, per ${g.brief.kanaal}`;
    case 'DocumentToegevoegd':
      return `Document “${g.document.naam}” toegevoegd`;
    case 'HeronderzoekGepland':
      return `Heronderzoek gepland op ${formatDatumKort(g.heronderzoek.datum)}: ${g.heronderzoek.uitleg}`;
    case 'BsnGetoond':
      return 'Het BSN is getoond';
    case 'ZaakAfgerond':
      return 'Zaak afgerond';
    case 'ProcesVerder':
    case 'TermijnGemeld':
      return undefined;
    default:
      return describeOnderdeel(g, onderdelen, namen);
  }
}

type Onderdeelgebeurtenis = Extract<
  Gebeurtenis,
  | { readonly taakId: string }
  | { readonly taak: unknown }
  | { readonly termijnId: string }
  | { readonly termijn: unknown }
>;

function describeOnderdeel(
  g: Exclude<Onderdeelgebeurtenis, { readonly soort: 'TermijnGemeld' }>,
  onderdelen: Onderdelen,
  namen: Geschiedenisnamen,
): string {
  const naam = (id: string): string => `“${onderdelen.get(id) ?? id}”`;
  switch (g.soort) {
    case 'TaakOntstaan':
      return `Taak “${g.taak.naam}” klaargezet voor ${g.taak.rol}`;
    case 'TaakOpgepakt':
      return `Taak ${naam(g.taakId)} opgepakt door ${namen.gebruikers[g.behandelaar] ?? g.behandelaar}`;
    case 'TaakTeruggegeven':
      return `Taak ${naam(g.taakId)} teruggegeven`;
    case 'TaakAfgerond':
      return `Taak ${naam(g.taakId)} afgerond`;
    case 'TaakVervallen':
      return `Taak ${naam(g.taakId)} vervallen: ${g.reden}`;
    case 'TermijnGestart':
      return `Termijn “${g.termijn.naam}” loopt tot en met ${formatDatumKort(g.termijn.einddatum)}`;
    case 'TermijnOpgeschort':
      return `Termijn ${naam(g.termijnId)} opgeschort vanaf ${formatDatumKort(g.opschorting.van)}: ${g.opschorting.reden}`;
    case 'TermijnHervat':
      return `Termijn ${naam(g.termijnId)} loopt weer, tot en met ${formatDatumKort(g.einddatum)}`;
    case 'TermijnVerdaagd':
      return `Termijn ${naam(g.termijnId)} uitgesteld tot en met ${formatDatumKort(g.tot)}`;
    case 'TermijnGehaald':
      return `Termijn ${naam(g.termijnId)} gehaald`;
    case 'TermijnVervallen':
      return `Termijn ${naam(g.termijnId)} vervallen: ${g.reden}`;
    case 'TermijnVerstreken':
      return `Termijn ${naam(g.termijnId)} verstreken`;
    default:
      return g satisfies never;
  }
}

function describeBesluit(besluit: Besluit): string {
  const bedrag = besluit.berekening ? `, ${formatBedrag(besluit.berekening.bedragPerMaandCent)} per maand` : '';
  const vanaf = besluit.ingangsdatum ? ` vanaf ${formatDatumKort(besluit.ingangsdatum)}` : '';
  return `${BESLUIT_ZIN[besluit.soort]}${vanaf}${bedrag}`;
}

function describeWijzigingen(wijzigingen: readonly Veldwijziging[], namen: Geschiedenisnamen): string {
  const zichtbaar = wijzigingen.filter((w) => namen.velden[w.pad] !== undefined);
  const [eerste] = zichtbaar;
  if (!eerste) return 'Gegevens bijgewerkt';
  const label = namen.velden[eerste.pad] ?? eerste.pad;
  if (zichtbaar.length === 1) return `${label}: ${formatWijziging(eerste)}`;
  return `${zichtbaar.length} gegevens vastgelegd: ${zichtbaar.map((w) => namen.velden[w.pad]).join(', ')}`;
}

function formatWijziging(wijziging: Veldwijziging): string {
  const nieuw = formatVeldwaarde(wijziging.nieuw);
  return wijziging.oud === undefined ? nieuw : `${formatVeldwaarde(wijziging.oud)} → ${nieuw}`;
}

function explainGebeurtenis(g: Gebeurtenis, namen: Geschiedenisnamen): readonly Uitlegstap[] {
  switch (g.soort) {
    case 'RegelsToegepast':
      return g.toepassing.toelichting;
    case 'TermijnGestart':
      return g.termijn.uitleg;
    case 'TermijnHervat':
    case 'TermijnVerdaagd':
      return g.uitleg;
    case 'TermijnOpgeschort':
      return [{ omschrijving: g.opschorting.reden, grondslag: g.opschorting.grondslag }];
    case 'BesluitGenomen':
      return g.besluit.berekening?.stappen ?? [{ omschrijving: 'Grondslag', grondslag: g.besluit.grondslag }];
    case 'GegevensVastgelegd':
      return g.wijzigingen
        .filter((w) => namen.velden[w.pad] !== undefined)
        .map((w) => ({ omschrijving: namen.velden[w.pad] ?? w.pad, uitkomst: formatWijziging(w) }));
    default:
      return [];
  }
}
