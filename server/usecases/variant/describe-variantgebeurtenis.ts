import { formatDatum } from '../../domain/datum.ts';
import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import type { Statusgebeurtenis, Variantgebeurtenis } from '../../domain/variant/variantgebeurtenis.ts';
import { isStatusgebeurtenis } from '../../domain/variant/variantgebeurtenis.ts';
import type { Parameter } from '../../rules/regelbestand.ts';

/** A line of the log of a version as one Dutch sentence. */
export function describeVariantgebeurtenis(gebeurtenis: Variantgebeurtenis, parameters: readonly Parameter[]): string {
  if (isStatusgebeurtenis(gebeurtenis)) return describeStatus(gebeurtenis);
  switch (gebeurtenis.soort) {
    case 'AfwijkingVastgelegd':
      return `${sayWaarde(gebeurtenis.afwijking, parameters)}. ${sayMotivering(gebeurtenis.afwijking)}`;
    case 'AfwijkingVerwijderd':
      return `Terug naar landelijk. Was ${sayWaarde(gebeurtenis.oud, parameters)}.`;
    case 'DiagramVastgelegd':
      return `Diagram ${gebeurtenis.diagram.proces} ${sayNieuw(gebeurtenis.oud)}. Gemotiveerd: ${gebeurtenis.diagram.motiveringen.map(({ element }) => element).join(', ') || 'nog niets'}.`;
    case 'DiagramVerwijderd':
      return `Diagram ${gebeurtenis.oud.proces} terug naar landelijk.`;
    case 'FormulierVastgelegd':
      return `Formulier ${gebeurtenis.formulier.naam} ${sayNieuw(gebeurtenis.oud)}. ${sayMotivering(gebeurtenis.formulier)}`;
    case 'FormulierVerwijderd':
      return `Eigen formulier ${gebeurtenis.oud.naam} verwijderd.`;
    case 'TekstVastgelegd':
      return `Brief ${gebeurtenis.tekst.brief}, blok ${gebeurtenis.tekst.blok} ${sayNieuw(gebeurtenis.oud)}. ${sayMotivering(gebeurtenis.tekst)}`;
    case 'TekstVerwijderd':
      return `Brief ${gebeurtenis.oud.brief}, blok ${gebeurtenis.oud.blok} terug naar de landelijke tekst.`;
    case 'EigenbriefVastgelegd':
      return `Eigen brief ${gebeurtenis.brief.code} ‘${gebeurtenis.brief.titel}’ ${sayNieuw(gebeurtenis.oud)}. ${sayMotivering(gebeurtenis.brief)}`;
    case 'EigenbriefVerwijderd':
      return `Eigen brief ${gebeurtenis.oud.code} ‘${gebeurtenis.oud.titel}’ verwijderd.`;
    case 'RegelVastgelegd':
      return `Regel ${gebeurtenis.regel.naam} ${sayNieuw(gebeurtenis.oud)}: ${sayWaarde(gebeurtenis.regel, parameters)}. ${sayMotivering(gebeurtenis.regel)}`;
    case 'RedenVastgelegd':
      return `Waarschuwing ${gebeurtenis.reden.nr} beantwoord. Reden: ${gebeurtenis.reden.reden}`;
    case 'RedenVerwijderd':
      return `Reden bij waarschuwing ${gebeurtenis.oud.nr} weggehaald.`;
    case 'RegelVerwijderd':
      return `Regel ${gebeurtenis.oud.naam} verwijderd.`;
  }
}

// helpers

function describeStatus(gebeurtenis: Statusgebeurtenis): string {
  switch (gebeurtenis.soort) {
    case 'VariantGestart':
      return `Begonnen vanuit ${gebeurtenis.uit}.`;
    case 'VariantkopGewijzigd':
      return `Geldig vanaf ${formatDatum(gebeurtenis.kop.geldigVanaf)}. Besluit: ${gebeurtenis.kop.besluitreferentie ?? 'nog geen'}.`;
    case 'TerControleAangeboden':
      return 'Ter controle aangeboden.';
    case 'VariantTeruggestuurd':
      return `Teruggestuurd: ${gebeurtenis.reden}`;
    case 'VariantGepubliceerd':
      return 'Gecontroleerd en gepubliceerd.';
    case 'VariantIngetrokken':
      return 'Ingetrokken.';
  }
}

function sayWaarde(
  { sleutel, waarde }: { readonly sleutel: string; readonly waarde: Parameter['standaard'] },
  parameters: readonly Parameter[],
): string {
  const parameter = parameters.find((p) => p.sleutel === sleutel);
  return parameter === undefined ? sleutel : `${parameter.naam}: ${formatParameterwaarde(parameter, waarde)}`;
}

function sayNieuw(oud: unknown): string {
  return oud === undefined ? 'toegevoegd' : 'gewijzigd';
}

function sayMotivering({ motivering }: { readonly motivering: string }): string {
  return `Motivering: ${motivering || 'nog geen'}`;
}
