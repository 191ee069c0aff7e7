import { type Briefcontext, type Briefsjabloon, composeBrief, type LokaleTekst } from '../../domain/brief/brief.ts';
import { toBriefsjabloon } from '../../domain/brief/eigenbrief.ts';
import { makeVoorbeeldvervolg } from '../../domain/brief/voorbeeldvervolg.ts';
import { makeVoorbeeldzaak } from '../../domain/brief/voorbeeldzaak.ts';
import type { Datum } from '../../domain/datum.ts';
import { addDagen, addMaanden, makeDatum } from '../../domain/datum.ts';
import { readVeld, writeVeld } from '../../domain/veldpad.ts';
import type { Besluit, Brief, Zaak } from '../../domain/zaak/zaak.ts';
import { calculateToekenning } from '../../handlers/aanvraag/toekenning.ts';
import { findBeroepTot, findBezwaarTot } from '../../handlers/bezwaar/bezwaar.ts';
import { readBesluitgrond } from '../../rules/besluitgrond.ts';
import { checkEigenbrief } from '../../rules/check-eigenbrief.ts';
import { checkLokaleTekst } from '../../rules/check-lokale-tekst.ts';
import { type Parameterwaarden, parameterWaarden } from '../../rules/parameters.ts';
import { readRekengegevens } from '../../rules/read-rekengegevens.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeZaakregels, type Zaakregels } from '../zaak/zaakregels.ts';
import { readVersie } from './change-variant.ts';
import { selectVersieregels } from './check-variantversie.ts';
import { refuse } from './edit-variantonderdeel.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';
import type { Variantonderdeelusecases } from './variantonderdelen.ts';

/** A letter of a version as it would go out, with a text that is being written in it. */
export function makePreviewVarianttekst(omgeving: Omgeving): Variantonderdeelusecases['previewVarianttekst'] {
  return async (actor, plaats, tekst) => {
    checkEigenaarrecht(omgeving, actor, 'previewVarianttekst', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    refuse('tekst', checkLokaleTekst(tekst, omgeving.regels, variant.basis));
    const regels = await readVoorbeeldregels(omgeving, plaats.gemeente, variant);
    const sjabloon = regels.readSjabloon(tekst.brief);
    const andere = variant.teksten.filter(({ brief, blok }) => brief !== tekst.brief || blok !== tekst.blok);
    const lokaleTeksten = [...andere, { ...tekst, motivering: '' }];
    const brief = await composeVoorbeeld(sjabloon, plaats.gemeente, regels, lokaleTeksten);
    return omgeving.renderBrief({ ...brief, gegevens: showAlles(sjabloon, tekst.blok, brief.gegevens) }, true);
  };
}

/** A letter of the gemeente itself as it would go out, while it is being written. */
export function makePreviewEigenbrief(omgeving: Omgeving): Variantonderdeelusecases['previewEigenbrief'] {
  return async (actor, plaats, eigen) => {
    checkEigenaarrecht(omgeving, actor, 'previewEigenbrief', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    refuse('brief', checkEigenbrief(eigen, omgeving.regels, variant.basis));
    const regels = await readVoorbeeldregels(omgeving, plaats.gemeente, variant);
    const sjabloon = toBriefsjabloon(eigen, variant.geldigVanaf);
    return omgeving.renderBrief(await composeVoorbeeld(sjabloon, plaats.gemeente, regels, []), true);
  };
}

// helpers

async function readVoorbeeldregels({ regelkeuze }: Omgeving, gemeente: string, variant: Variant): Promise<Zaakregels> {
  const regels = await regelkeuze.readBestanden(gemeente);
  return makeZaakregels(selectVersieregels(regels, gemeente, variant), readRekengegevens(regels));
}

async function composeVoorbeeld(
  sjabloon: Briefsjabloon,
  gemeente: string,
  regels: Zaakregels,
  lokaleTeksten: readonly LokaleTekst[],
): Promise<Brief> {
  return composeBrief(sjabloon, {
    id: 'voorbeeld',
    aan: sjabloon.aan[0] ?? 'werkgever',
    kanaal: 'brief',
    context: await makeContext(gemeente, regels),
    lokaleTeksten,
  });
}

/** A block that the made-up zaak has no reason for is there all the same: that is the block that somebody wants to see. */
function showAlles(
  { blokken }: Briefsjabloon,
  naam: string,
  gegevens: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const pad = blokken.find((blok) => blok.naam === naam)?.als;
  return pad === undefined || Boolean(readVeld(gegevens, pad)) ? gegevens : writeVeld(gegevens, pad, true);
}

async function makeContext(gemeente: string, regels: Zaakregels): Promise<Briefcontext> {
  const { geldend } = regels;
  const vandaag = geldend.peildatum;
  const zaak = makeVoorbeeldzaak(gemeente, geldend.variant, vandaag);
  const parameters = parameterWaarden(await regels.calculateParameters(zaak, vandaag));
  const besluit = makeBesluit(zaak, regels, parameters);
  return {
    zaak: { ...zaak, besluiten: makeOvernames(besluit, vandaag) },
    gemeente: geldend.gemeente,
    datum: vandaag,
    parameters,
    besluit,
    behandelaar: 'V. Behandelaar',
    ontbrekend: ['de ondertekende arbeidsovereenkomst'],
    rappelnummer: 1,
    uiterlijk: addMaanden(vandaag, 1),
    eerdereVerzoeken: [vandaag],
    afwijzingsreden: 'Dit is een voorbeeld van een reden.',
    afwijzingsgrondslag: 'artikel 10d lid 1 Participatiewet',
    uitstelreden: 'het loonwaarderapport komt later.',
    ...makeVoorbeeldvervolg(vandaag, parameters),
  };
}

/** A besluit with the amount and the days that this version gives. */
function makeBesluit(zaak: Zaak, regels: Zaakregels, parameters: Parameterwaarden): Besluit {
  const { geldend, rekengegevens, kalender } = regels;
  const vandaag = geldend.peildatum;
  const { dienstverband, loonwaarde } = zaak.gegevens;
  const einde = loonwaarde.volgendeMeting === undefined ? {} : { einddatum: loonwaarde.volgendeMeting };
  const periode = { ingangsdatum: dienstverband.begindatum, ...einde };
  const findTermijn = (soort: string) => regels.findTermijn(soort, parameters);
  return {
    id: 'voorbeeld',
    soort: 'toekenning_regulier',
    datum: vandaag,
    door: 'voorbeeld',
    grondslag: readBesluitgrond(geldend, 'toekenning_regulier', 'regulier'),
    route: 'regulier',
    ...periode,
    ...(loonwaarde.volgendeMeting === undefined ? {} : { volgendeMeting: loonwaarde.volgendeMeting }),
    toelichting: 'Dit is een voorbeeld van een toelichting.',
    ...withOnbekend(calculateToekenning(zaak, periode, { rekengegevens, parameters, vandaag }), vandaag),
    bezwaarTot: findBezwaarTot({ findTermijn, vandaag, kalender }),
    beroepTot: findBeroepTot({ findTermijn, vandaag, kalender }),
  };
}

/** As if another amount held on the first days after a move, and a besluit with a wrong day was replaced, so that the sentences can be seen. */
function makeOvernames(besluit: Besluit, vandaag: Datum): readonly Besluit[] {
  const eersteDag = besluit.ingangsdatum ?? vandaag;
  const laatste: Besluit = { ...besluit, id: 'overname', soort: 'overname', vervangt: ['vorige'] };
  return [
    { ...besluit, id: 'vorige', soort: 'beeindiging', ingangsdatum: addDagen(eersteDag, -14) },
    { ...laatste, id: 'eerder', ingangsdatum: vandaag, einddatum: addDagen(eersteDag, -1) },
    laatste,
  ];
}

/** As if the minimum wage of the next year is not known yet, so that the sentence about it can be seen. */
function withOnbekend<T extends Pick<Besluit, 'berekening'>>(toekenning: T, vandaag: Datum): T {
  const { berekening } = toekenning;
  if (berekening === undefined) return toekenning;
  const onbekendVanaf = makeDatum(Number(vandaag.slice(0, 4)) + 1, 1, 1);
  return { ...toekenning, berekening: { onbekendVanaf, ...berekening } };
}
