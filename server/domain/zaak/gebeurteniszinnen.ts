import { formatBedrag } from '../bedrag/bedrag.ts';
import type { Besluit } from '../besluit/besluit.ts';
import { BESLUITZINNEN } from '../besluit/besluitzinnen.ts';
import { addDagen, formatDatumKort, formatMaand } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import { nameUrenbron } from '../uren/urenopgave.ts';
import { formatKwartaal } from '../verrekenen/kwartaal.ts';
import type { Vorderingontvangst } from '../verrekenen/zaakverrekening.ts';
import { formatVeldwaarde } from './format-veldwaarde.ts';
import type { Gebeurtenis, Veldwijziging } from './gebeurtenis.ts';
import type { Geschiedenisnamen, Zinnamen } from './geschiedenisnamen.ts';
import { keyProces, nameProces } from './geschiedenisnamen.ts';
import { describeOverzetten, nameVersie } from './variantwissel.ts';

type Soort = Gebeurtenis['soort'];
type Van<S extends Soort> = Extract<Gebeurtenis, { readonly soort: S }>;

/** The sentence for each kind; undefined for what only the engine cares about. A new kind without its sentence does not compile. */
const ZINNEN: { readonly [S in Soort]: (g: Van<S>, namen: Zinnamen) => string | undefined } = {
  ZaakGestart: ({ zaaknummer, variant }) =>
    `Zaak ${zaaknummer} geopend volgens variant ${variant.naam}, ${nameVersie(variant)}`,
  GegevensVastgelegd: ({ wijzigingen }, namen) => describeWijzigingen(wijzigingen, namen),
  RegelsToegepast: ({ toepassing }) => `Beslisregels “${toepassing.regelset}” toegepast, versie ${toepassing.versie}`,
  ProcesGestart: ({ proces }, namen) =>
    `Proces ${nameProces(keyProces(proces), namen)} gestart, versie ${proces.versie}`,
  ProcesVerder: () => undefined,
  ProcesBeeindigd: ({ procesId, reden }, { proces }) => reden ?? `Proces ${proces(procesId)}beëindigd`,
  VervolgGevraagd: () => undefined,
  TaakOntstaan: ({ taak }) => `Taak “${taak.naam}” klaargezet voor ${taak.rol}`,
  TaakOpgepakt: (g, { onderdeel, gebruikers }) =>
    `Taak ${onderdeel(g.taakId)} opgepakt door ${gebruikers[g.behandelaar] ?? g.behandelaar}`,
  TaakTeruggegeven: (g, { onderdeel }) => `Taak ${onderdeel(g.taakId)} teruggegeven`,
  TaakAfgerond: (g, { onderdeel }) => `Taak ${onderdeel(g.taakId)} afgerond`,
  TaakUitgesteld: (g, { onderdeel }) =>
    `Taak ${onderdeel(g.taakId)} uitgesteld tot ${formatDatumKort(g.uitstel.tot)}: ${g.uitstel.reden}`,
  TaakuitstelOpgeheven: (g, { onderdeel }) => `Uitstel van taak ${onderdeel(g.taakId)} opgeheven`,
  TaakVervallen: (g, { onderdeel }) => `Taak ${onderdeel(g.taakId)} vervallen: ${g.reden}`,
  TermijnGestart: ({ termijn }) =>
    termijn.signaal === true
      ? `Signaal “${termijn.naam}” gepland op ${formatDatumKort(addDagen(termijn.einddatum, 1))}`
      : `Termijn “${termijn.naam}” loopt tot en met ${formatDatumKort(termijn.einddatum)}`,
  TermijnOpgeschort: ({ termijnId, opschorting }, { onderdeel }) =>
    `Termijn ${onderdeel(termijnId)} opgeschort vanaf ${formatDatumKort(opschorting.van)}: ${opschorting.reden}`,
  TermijnHervat: (g, { onderdeel }) =>
    `Termijn ${onderdeel(g.termijnId)} loopt weer, tot en met ${formatDatumKort(g.einddatum)}`,
  TermijnVerdaagd: (g, { onderdeel }) =>
    `Termijn ${onderdeel(g.termijnId)} uitgesteld tot en met ${formatDatumKort(g.tot)}`,
  TermijnGehaald: (g, { onderdeel }) => `Termijn ${onderdeel(g.termijnId)} gehaald`,
  TermijnVervallen: (g, { onderdeel, isSignaal }) =>
    `${isSignaal(g.termijnId) ? 'Signaal' : 'Termijn'} ${onderdeel(g.termijnId)} vervallen: ${g.reden}`,
  TermijnVerstreken: (g, { onderdeel, isSignaal }) =>
    isSignaal(g.termijnId)
      ? `De dag van signaal ${onderdeel(g.termijnId)} is gekomen`
      : `Termijn ${onderdeel(g.termijnId)} verstreken`,
  TermijnGemeld: () => undefined,
  BesluitGenomen: ({ besluit }) => describeBesluit(besluit),
  BriefOpgesteld: ({ brief }) => `${brief.titel} (${brief.code}) opgesteld voor de ${brief.aan}, per ${brief.kanaal}`,
  DocumentToegevoegd: ({ document }) => `Document “${document.naam}” toegevoegd`,
  HeronderzoekGepland: ({ heronderzoek }) =>
    `Heronderzoek gepland op ${formatDatumKort(heronderzoek.datum)}: ${heronderzoek.uitleg}`,
  VariantGewisseld: ({ van, naar, reden, terug }) =>
    terug === true
      ? `Overzetten ongedaan gemaakt: weer variant ${naar.naam}, ${nameVersie(naar)}. Reden: ${reden}`
      : `${describeOverzetten(van, naar)}. Reden: ${reden}`,
  BetalingVrijgegeven: ({ betaling: { bedragCent, maand, betaaldag } }) =>
    `Betaling van ${formatBedrag(bedragCent)} over ${formatMaand(maand)} vrijgegeven, betaaldag ${formatDatumKort(betaaldag)}`,
  BetalingUitgevoerd: ({ betalingId, op }) =>
    `Betaling ${betalingId} door de bank uitgevoerd op ${formatDatumKort(op)}`,
  BetalingTeruggekomen: ({ betalingId, op, reden, deelCent }) =>
    `${deelCent === undefined ? '' : `${formatBedrag(deelCent)} van `}${deelCent === undefined ? 'Betaling' : 'betaling'} ${betalingId} op ${formatDatumKort(op)} teruggekomen van de bank${reden === undefined ? '' : `: ${reden}`}`,
  LoonwaardemetingAangevraagd: ({ verzoek: { organisatie, uiterlijkMeten, kenmerk } }) =>
    `Loonwaardemeting aangevraagd bij ${organisatie}, meten voor of op ${formatDatumKort(uiterlijkMeten)} (${kenmerk})`,
  UrenVastgelegd: ({ opgave: { uren, van, totEnMet, bron } }) =>
    `${formatVeldwaarde(uren)} uur vastgelegd over ${formatDatumKort(van)} tot en met ${formatDatumKort(totEnMet)}, volgens ${nameUrenbron(bron)}`,
  OverdrachtGevraagd: ({ volgnummer = 1 }) =>
    volgnummer === 1 ? 'Pakket voor de nieuwe gemeente klaargezet' : 'Pakket voor de nieuwe gemeente opnieuw gemaakt',
  UrenIngetrokken: ({ reden }) => `Urenopgave ingetrokken: ${reden}`,
  VerrekeningVastgesteld: ({ verrekening: { kwartaal, saldoCent, regels } }) =>
    regels.length === 0
      ? `Verrekening ${formatKwartaal(kwartaal)}: er is niets te verrekenen`
      : `Verrekening ${formatKwartaal(kwartaal)} vastgesteld: ${formatBedrag(Math.abs(saldoCent))} ${saldoCent < 0 ? 'te veel betaald' : 'na te betalen'}`,
  VorderingVastgesteld: ({ vordering: { bedragCent, uiterlijk } }) =>
    `Vordering van ${formatBedrag(bedragCent)} vastgesteld, te betalen uiterlijk ${formatDatumKort(uiterlijk)}`,
  VorderingOntvangen: ({ ontvangst }) => describeOntvangst(ontvangst),
  VorderingKwijt: ({ kwijtschelding: { bedragCent, reden } }) =>
    `Van een vordering ${formatBedrag(bedragCent)} kwijtgescholden: ${reden}`,
  GemeenteschuldVastgesteld: ({ schuld: { aan, bedragCent, kenmerk } }) =>
    `Te betalen aan ${aan.naam}: ${formatBedrag(bedragCent)}, kenmerk ${kenmerk}`,
  GemeenteschuldBetaald: ({ betaling: { bedragCent, op, kenmerk } }) =>
    `${formatBedrag(bedragCent)} betaald aan de vorige gemeente op ${formatDatumKort(op)}${kenmerk === undefined ? '' : ` (${kenmerk})`}`,
  GwsAfgevinkt: ({ vink }) => `In GWS geregistreerd: ${vink.tekst}`,
  GwsTeruggezet: ({ tekst }) => `Toch niet in GWS geregistreerd: ${tekst}`,
  BsnGetoond: () => 'Het BSN is getoond',
  ZaakAfgerond: () => 'Zaak afgerond',
  ZaakHeropend: () => 'Zaak weer in behandeling',
};

/** One gebeurtenis as a Dutch sentence; undefined for what only the engine cares about. */
export function describeGebeurtenis<S extends Soort>(
  gebeurtenis: Van<S> & { readonly soort: S },
  namen: Zinnamen,
): string | undefined {
  return ZINNEN[gebeurtenis.soort](gebeurtenis, namen);
}

/** The steps behind a sentence: the rules, the calculation, or each field that changed. */
export function explainGebeurtenis(g: Gebeurtenis, namen: Geschiedenisnamen): readonly Uitlegstap[] {
  if (g.soort === 'RegelsToegepast') return g.toepassing.toelichting;
  if (g.soort === 'TermijnGestart') return g.termijn.uitleg;
  if (g.soort === 'TermijnHervat' || g.soort === 'TermijnVerdaagd') return g.uitleg;
  if (g.soort === 'TermijnOpgeschort') {
    return [{ omschrijving: g.opschorting.reden, grondslag: g.opschorting.grondslag }];
  }
  if (g.soort === 'BesluitGenomen') {
    return g.besluit.berekening?.stappen ?? [{ omschrijving: 'Grondslag', grondslag: g.besluit.grondslag }];
  }
  if (g.soort !== 'GegevensVastgelegd') return [];
  return g.wijzigingen
    .filter((wijziging) => namen.velden[wijziging.pad] !== undefined)
    .map((wijziging) => ({
      omschrijving: namen.velden[wijziging.pad] ?? wijziging.pad,
      uitkomst: formatWijziging(wijziging, namen),
    }));
}

// helpers

/** What was set off in another zaak came in without money, and goes back when that payment comes back. */
function describeOntvangst({ bedragCent, op, bron, kenmerk }: Vorderingontvangst): string {
  const datum = formatDatumKort(op);
  if (bron !== 'inhouding') return `${formatBedrag(bedragCent)} ontvangen op ${datum} voor een vordering`;
  return bedragCent > 0
    ? `${formatBedrag(bedragCent)} verrekend met betaling ${kenmerk ?? ''} op ${datum}`
    : `Verrekening van ${formatBedrag(-bedragCent)} vervallen: betaling ${kenmerk ?? ''} kwam op ${datum} terug`;
}

function describeBesluit(besluit: Besluit): string {
  const bedrag = besluit.berekening ? `, ${formatBedrag(besluit.berekening.bedragPerMaandCent)} per maand` : '';
  const vanaf = besluit.ingangsdatum ? ` vanaf ${formatDatumKort(besluit.ingangsdatum)}` : '';
  return `${BESLUITZINNEN[besluit.soort]}${vanaf}${bedrag}`;
}

function describeWijzigingen(wijzigingen: readonly Veldwijziging[], namen: Geschiedenisnamen): string | undefined {
  if (wijzigingen.length === 0) return undefined;
  // Of a slug people read the name that stands beside it.
  const zichtbaar = wijzigingen
    .filter((w) => namen.velden[w.pad] !== undefined)
    .map((w) => ({ ...(wijzigingen.find(({ pad }) => pad === `${w.pad}Naam`) ?? w), pad: w.pad }));
  const [eerste] = zichtbaar;
  if (!eerste) return 'Gegevens bijgewerkt';
  const label = namen.velden[eerste.pad] ?? eerste.pad;
  if (zichtbaar.length === 1) return `${label}: ${formatWijziging(eerste, namen)}`;
  return `${zichtbaar.length} gegevens vastgelegd: ${zichtbaar.map((w) => namen.velden[w.pad]).join(', ')}`;
}

function formatWijziging({ pad, oud, nieuw }: Veldwijziging, namen: Geschiedenisnamen): string {
  const toon = (waarde: unknown): string => namen.opties?.[pad]?.[String(waarde)] ?? formatVeldwaarde(waarde);
  return oud === undefined ? toon(nieuw) : `${toon(oud)} → ${toon(nieuw)}`;
}
