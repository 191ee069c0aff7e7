import type { Rekengegevens } from '../../domain/bedrag/rekengegevens.ts';
import type { Briefsjabloon } from '../../domain/brief/brief.ts';
import type { Briefmoment } from '../../domain/brief/briefmoment.ts';
import type { Datum } from '../../domain/datum.ts';
import type { Feestdagenkalender } from '../../domain/termijn/feestdagen.ts';
import type { Termijndefinitie } from '../../domain/termijn/termijn.ts';
import { isRegio, makeRegiosleutel } from '../../domain/variant/eigenaar.ts';
import type { Regeltoepassing } from '../../domain/zaak/gebeurtenis.ts';
import type { Proces, VariantVerwijzing, Zaak } from '../../domain/zaak/zaak.ts';
import type { Regellabel } from '../../handlers/handler.ts';
import type { VariantStore } from '../../ports.ts';
import { findRegiosleutel, listGemeenten, listVarianten } from '../../rules/eigenaar.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Feiten } from '../../rules/feiten.ts';
import { makeFeiten } from '../../rules/feiten.ts';
import type { EffectieveParameters, Parameterwaarden } from '../../rules/parameters.ts';
import { calculateParameters } from '../../rules/parameters.ts';
import { readRekengegevens } from '../../rules/read-rekengegevens.ts';
import type { Regelbestanden } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { selectRegels } from '../../rules/rule-set.ts';
import { addVarianten, replaceVarianten, toVariant } from '../../rules/variantversies.ts';

/** What a step looks at when it asks the rules: the zaak as it is at that moment of the step. */
export type Regelvraag = Pick<Zaak, 'gegevens' | 'documenten'> & Partial<Pick<Zaak, 'termijnen'>>;

/** The rules of one variant on one peildatum, ready to be asked. Shared by all zaken that are pinned to it. */
export interface Zaakregels {
  readonly geldend: GeldendeRegels;
  readonly kalender: Feestdagenkalender;
  /** Minimum wages and calculation rules of all years. */
  readonly rekengegevens: Rekengegevens;
  calculateParameters(vraag: Regelvraag, vandaag: Datum): Promise<EffectieveParameters>;
  decide(
    regelset: string,
    vraag: Regelvraag,
    omgeving: { readonly vandaag: Datum; readonly parameters: EffectieveParameters; readonly moment?: Briefmoment },
  ): Promise<Regeltoepassing>;
  findTermijn(soort: string, parameters: Parameterwaarden): Termijndefinitie | undefined;
  readSjabloon(code: string): Briefsjabloon;
  readLabel(regelset: string, code: string): Regellabel;
}

/** What says which rules a zaak follows. */
export type Regelzaak = Pick<Zaak, 'gemeente' | 'variant' | 'gegevens'>;

/** Knows the rules of every zaak: made from the loaded files and the published variants, remembers each combination it was asked for. */
export interface Regelkeuze {
  /** The rules that a zaak started on `peildatum` follows; a running zaak names its variant. @throws NietGevondenError */
  select(gemeente: string, peildatum: Datum, variant?: VariantVerwijzing): Zaakregels;
  /** The rules of a running zaak: those of its peildatum, the date on which the aanvraag came in. */
  ofZaak(zaak: Regelzaak): Zaakregels;
  /** The rules of one of its processes: those of the day on which it began, or those of the zaak where it began with the zaak. */
  ofProces(zaak: Regelzaak & Pick<Zaak, 'processen'>, procesId: string | undefined): Zaakregels;
  /** The rules that a process follows which begins now in a zaak of this gemeente, also those that were published on another server. */
  selectVandaag(gemeente: string, vandaag: Datum): Promise<Zaakregels>;
  /** Looks which versions this gemeente and its regio, or this regio and its gemeenten, have published by now: also on another server. */
  refresh(eigenaar: string): Promise<void>;
  /** The rule files with everything that they have published by now. */
  readBestanden(eigenaar: string): Promise<Regelbestanden>;
  /** Makes sure that the variants of this zaak are known: they can be published on another server since the last look. */
  prepare(zaak: Pick<Zaak, 'gemeente' | 'variant'> & { readonly processen?: readonly Proces[] }): Promise<void>;
}

/** Makes the choice of rules from the loaded files and the versions that gemeenten and regios published. */
export function makeRegelkeuze(geladen: Regelbestanden, varianten: Pick<VariantStore, 'listGepubliceerd'>): Regelkeuze {
  const rekengegevens = readRekengegevens(geladen);
  // By gemeente, and then by date and version: asked for tens of thousands of zaken in a payment run.
  const bekend = new Map<string, Map<string, Zaakregels>>();
  // A published version never changes or goes away, so their number says whether there is anything new.
  const gezien = new Map<string, number>();
  let bestanden = geladen;
  const select: Regelkeuze['select'] = (gemeente, peildatum, variant) => {
    const hier = bekend.get(gemeente) ?? new Map<string, Zaakregels>();
    const sleutel = makeSleutel(peildatum, variant);
    const gevonden = hier.get(sleutel);
    if (gevonden !== undefined) return gevonden;
    // A zaak that names no version of a regio follows the files of the regio, whatever was published since.
    const volgtBestanden = variant !== undefined && variant.regio === undefined;
    const bron = volgtBestanden ? { ...bestanden, regios: geladen.regios } : bestanden;
    const regels = makeZaakregels(selectRegels(bron, gemeente, peildatum, variant), rekengegevens);
    bekend.set(gemeente, hier.set(sleutel, regels));
    return regels;
  };
  const refreshEigenaar = async (eigenaar: string): Promise<void> => {
    const gepubliceerd = await varianten.listGepubliceerd(eigenaar);
    if (gepubliceerd.length <= (gezien.get(eigenaar) ?? 0)) return;
    const samen = listVarianten(addVarianten(geladen, eigenaar, gepubliceerd.map(toVariant)), eigenaar);
    bestanden = replaceVarianten(bestanden, eigenaar, samen);
    gezien.set(eigenaar, gepubliceerd.length);
    for (const naam of [eigenaar, ...listGemeenten(geladen, eigenaar)]) bekend.delete(naam);
  };
  const refreshAlle = async (eigenaren: Iterable<string>): Promise<void> => {
    await Promise.all(Array.from(new Set(eigenaren), refreshEigenaar));
  };
  const ofZaak: Regelkeuze['ofZaak'] = (zaak) =>
    select(zaak.gemeente, zaak.gegevens.aanvraag.datumOntvangst, zaak.variant);
  const refresh: Regelkeuze['refresh'] = (eigenaar) => refreshAlle([eigenaar, ...listVerwant(geladen, eigenaar)]);
  return {
    select,
    refresh,
    readBestanden: async (eigenaar) => {
      await refresh(eigenaar);
      return bestanden;
    },
    prepare: async ({ gemeente, variant, processen = [] }) => {
      const varianten = [variant, ...processen.flatMap((proces) => proces.variant ?? [])];
      const mist = (): boolean => varianten.some((kandidaat) => !isBekend(bestanden, gemeente, kandidaat));
      if (mist()) await refresh(gemeente);
      // The gemeente can have gone to another regio since.
      if (mist()) await refreshAlle(Object.keys(geladen.regios).map(makeRegiosleutel));
    },
    ofZaak,
    ofProces: (zaak, procesId) => {
      const { variant, gestartOp } = zaak.processen.find(({ id }) => id === procesId) ?? {};
      if (variant === undefined || gestartOp === undefined) return ofZaak(zaak);
      return select(zaak.gemeente, gestartOp, variant);
    },
    selectVandaag: async (gemeente, vandaag) => {
      await refresh(gemeente);
      return select(gemeente, vandaag);
    },
  };
}

/** The rules of one variant, also of a concept that nobody is pinned to yet. */
export function makeZaakregels(geldend: GeldendeRegels, rekengegevens: Rekengegevens): Zaakregels {
  const { slug, naam } = geldend.gemeente;
  const feiten = (
    vraag: Regelvraag,
    omgeving: Partial<Parameters<typeof makeFeiten>[1]> & { vandaag: Datum },
  ): Feiten =>
    makeFeiten(vraag.gegevens, {
      gemeente: { slug, naam },
      documenten: vraag.documenten.map((document) => document.soort),
      termijnen: vraag.termijnen ?? [],
      ...omgeving,
    });
  return {
    geldend,
    kalender: rekengegevens.kalender,
    rekengegevens,
    calculateParameters: (vraag, vandaag) => calculateParameters(geldend, feiten(vraag, { vandaag })),
    decide: (regelset, vraag, omgeving) => evaluate(geldend.regelset(regelset), feiten(vraag, omgeving)),
    findTermijn: (soort, parameters) => findTermijn(geldend, soort, parameters),
    readSjabloon: (code) => readSjabloon(geldend, code),
    readLabel: (regelset, code) => geldend.regelset(regelset).labels?.[code] ?? { naam: code, tekst: code },
  };
}

// helpers

/** What names stay apart with a sign that is in none of them. */
function makeSleutel(peildatum: Datum, variant: VariantVerwijzing | undefined): string {
  if (variant === undefined) return peildatum;
  const { naam, versie, regio } = variant;
  return [peildatum, naam, versie, regio?.naam, regio?.versie].join('\u0000');
}

/** Whose versions count too: of a gemeente its regio, of a regio its gemeenten. */
function listVerwant(bestanden: Regelbestanden, eigenaar: string): readonly string[] {
  return isRegio(eigenaar) ? listGemeenten(bestanden, eigenaar) : [findRegiosleutel(bestanden, eigenaar) ?? eigenaar];
}

/** Whether both versions that a zaak names are there. */
function isBekend({ gemeenten, regios }: Regelbestanden, gemeente: string, variant: VariantVerwijzing): boolean {
  const { regio } = variant;
  return (
    gemeenten[gemeente]?.varianten.some((kandidaat) => isSameVersie(kandidaat, variant)) === true &&
    (regio === undefined ||
      Object.values(regios).some((lijst) => lijst.some((kandidaat) => isSameVersie(kandidaat, regio))))
  );
}

function isSameVersie(
  een: Pick<VariantVerwijzing, 'naam' | 'versie'>,
  ander: Pick<VariantVerwijzing, 'naam' | 'versie'>,
) {
  return een.naam === ander.naam && een.versie === ander.versie;
}

function findTermijn(
  geldend: GeldendeRegels,
  soort: string,
  parameters: Parameterwaarden,
): Termijndefinitie | undefined {
  const { parameter, aantal, ...rest } = geldend.termijn(soort);
  const lengte = parameter === undefined ? aantal : parameters[parameter];
  if (lengte === null || lengte === undefined) return undefined;
  if (typeof lengte !== 'number') throw new TypeError(`De lengte van termijn ${soort} is geen getal.`);
  return { ...rest, aantal: lengte };
}

function readSjabloon(geldend: GeldendeRegels, code: string): Briefsjabloon {
  const gevonden = geldend.bestanden('brieven').find(({ inhoud }) => inhoud['code'] === code);
  if (!gevonden) throw new TypeError(`Er is geen sjabloon voor brief ${code} op ${geldend.peildatum}.`);
  return gevonden.inhoud as unknown as Briefsjabloon;
}
