import { InvoerError } from '../../domain/fouten.ts';
import { makeInleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import { formatLijstnaam } from '../../domain/naam.ts';
import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import type { Importfout } from '../../domain/uren/urenimport.ts';
import type { Brpkader, Brpkeuze, Brpvergelijking, Brpzaak } from '../../domain/verhuizing/brp-vergelijking.ts';
import {
  compareMetBrp,
  findVolgendeControle,
  makeGemeenteslug,
  toBrpkeuze,
} from '../../domain/verhuizing/brp-vergelijking.ts';
import { checkVervolg } from '../../domain/vervolg/vervolgproces.ts';
import type { Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Opslag } from '../../ports.ts';
import { calculateParameters, parameterWaarden } from '../../rules/parameters.ts';
import { makeZaakopslag, saveInlezing } from '../inlezen/save-inlezing.ts';
import { checkRecht } from '../rechten.ts';
import { walkZaken } from '../volgen/walk-zaken.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { toBrpregels } from './brpverslag.ts';
import type { Brpcontrole, Brpuitkomst, Verhuisusecases } from './verhuisusecases.ts';

/** When the last comparison was, when the next is due, and how many werknemers with LKS it is about. */
export function makeReadBrpcontrole(omgeving: Omgeving): Verhuisusecases['readBrpcontrole'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'readBrpcontrole', gemeente);
    const laatste = await readLaatste(omgeving, gemeente);
    const frequentie = await readFrequentie(omgeving, gemeente);
    const volgende = laatste === undefined ? undefined : findVolgendeControle(laatste.op, frequentie);
    return {
      frequentie,
      ...(laatste === undefined ? {} : { laatste }),
      ...(volgende === undefined ? {} : { volgende }),
      aantal: (await readKader(omgeving, gemeente, () => '')).zaken.length,
    };
  };
}

/** Lays a list beside the werknemers with LKS. Nothing is kept: BSNs are decrypted for the comparison only. */
export function makeCompareBrp(omgeving: Omgeving): Verhuisusecases['compareBrp'] {
  return async (actor, gemeente, bestand) => {
    checkRecht(actor, 'compareBrp', gemeente);
    return compareMetBrp(bestand, await readKader(omgeving, gemeente, decryptBsn(omgeving)));
  };
}

/** Everything that the chosen lines start, with the report of the whole list: written together, or nothing of it. */
export function makeStartBrpgevolgen(omgeving: Omgeving): Verhuisusecases['startBrpgevolgen'] {
  return async (actor, gemeente, bestand, gekozen) => {
    checkRecht(actor, 'startBrpgevolgen', gemeente);
    const moment = makeMoment(omgeving, actor);
    const { stores } = omgeving;
    const keer = (await stores.inlezen.listBestand(gemeente, 'brp', bestand.kenmerk)).length;
    let uitkomsten: readonly Brpuitkomst[] = [];
    const verslag = await saveInlezing(omgeving, async () => {
      const vergelijking = compareMetBrp(bestand, await readKader(omgeving, gemeente, decryptBsn(omgeving)));
      if (vergelijking.fouten.length > 0) throw refuse(vergelijking.fouten);
      const gestart = await startGekozen(omgeving, gemeente, { vergelijking, gekozen: new Set(gekozen) }, moment);
      uitkomsten = gestart.uitkomsten;
      const { nu: op, vandaag: datum, door } = moment;
      const bron = { gemeente, soort: 'brp', op, datum, door, doorNaam: actor.naam } as const;
      const regels = toBrpregels(vergelijking, uitkomsten);
      const gelezen = { ...bron, bestand: bestand.naam, sha256: bestand.kenmerk };
      return { verslag: makeInleesverslag(gelezen, keer, regels), zaken: gestart.zaken };
    });
    return { verslagId: verslag.id, uitkomsten };
  };
}

// helpers

const BERICHTEN: Readonly<Record<Brpkeuze['uitkomst'], { readonly bericht: string; readonly proces: string }>> = {
  verhuisd: { bericht: 'VertrekGemeld', proces: 'verhuizing-vertrek' },
  buitenland: { bericht: 'BuitenlandGemeld', proces: 'buitenland' },
};

const decryptBsn =
  ({ kluis }: Omgeving) =>
  ({ gegevens }: Zaak): string =>
    kluis.decrypt(gegevens.werknemer.bsn);

/** That of the last report; before reports were kept, a setting held it. */
async function readLaatste({ stores }: Omgeving, gemeente: string): Promise<Brpcontrole['laatste']> {
  const [verslag] = await stores.inlezen.list({ gemeente, soort: 'brp', vanaf: 0, aantal: 1 });
  if (verslag === undefined) {
    const bewaard = await stores.instellingen.find(`verhuizing.controle.${gemeente}`);
    return bewaard === undefined ? undefined : (JSON.parse(bewaard) as Brpcontrole['laatste']);
  }
  const { datum: op, doorNaam: door, tellingen, id: verslagId } = verslag;
  // Left out are the lines of people without LKS here.
  const alle = Object.values(tellingen).reduce((som, aantal) => som + aantal, 0);
  const regels = alle - (tellingen.overgeslagen ?? 0);
  return { op, door, regels, gestart: tellingen.gestart ?? 0, verslagId };
}

/** Every werknemer with LKS that has not ended, and every zaaknummer. */
async function readKader(omgeving: Omgeving, gemeente: string, readBsn: (zaak: Zaak) => string): Promise<Brpkader> {
  const vandaag = omgeving.klok.vandaag();
  const zaken: Brpzaak[] = [];
  const zaaknummers = new Set<string>();
  for await (const zaak of walkZaken(omgeving, gemeente)) {
    zaaknummers.add(zaak.zaaknummer.toUpperCase());
    const lks = findLopendeLks(zaak);
    if (lks === undefined || (lks.totEnMet !== undefined && lks.totEnMet < vandaag)) continue;
    const beletsel = checkVervolg(BERICHTEN.verhuisd.proces, zaak, vandaag);
    zaken.push({
      zaakId: zaak.id,
      zaaknummer: zaak.zaaknummer,
      werknemer: formatLijstnaam(zaak.gegevens.werknemer),
      bsn: readBsn(zaak),
      van: lks.van,
      ...(beletsel === undefined ? {} : { beletsel }),
    });
  }
  return { zaken, zaaknummers, gemeente, vandaag };
}

async function startGekozen(
  omgeving: Omgeving,
  gemeente: string,
  { vergelijking, gekozen }: { readonly vergelijking: Brpvergelijking; readonly gekozen: ReadonlySet<number> },
  moment: Moment,
): Promise<{ readonly uitkomsten: readonly Brpuitkomst[]; readonly zaken: readonly Opslag[] }> {
  const uitkomsten: Brpuitkomst[] = [];
  const zaken: Opslag[] = [];
  for (const bevinding of vergelijking.bevindingen) {
    const { zaakId, zaaknummer, regel } = bevinding;
    if (regel === undefined || !gekozen.has(regel)) continue;
    const keuze = toBrpkeuze(bevinding);
    const gevolg =
      keuze === undefined ? (bevinding.beletsel ?? NIETS) : await startGevolg(omgeving, gemeente, keuze, moment);
    if (typeof gevolg === 'string') uitkomsten.push({ zaakId, zaaknummer, gestart: false, reden: gevolg });
    else {
      uitkomsten.push({ zaakId, zaaknummer, gestart: true });
      zaken.push(gevolg);
    }
  }
  return { uitkomsten, zaken };
}

const NIETS = 'Hier volgt niets uit.';

/** Once for each werknemer, place and day: a second time the same list changes nothing. A sentence when it does not begin. */
async function startGevolg(
  omgeving: Omgeving,
  gemeente: string,
  keuze: Brpkeuze,
  moment: Moment,
): Promise<Opslag | string> {
  const { zaakId, uitkomst, datum, waar } = keuze;
  const { bericht, proces } = BERICHTEN[uitkomst];
  const opdrachtId = `brp:${zaakId}:${uitkomst}:${datum}:${makeGemeenteslug(waar)}`;
  const zaak = await readZaak(omgeving, gemeente, zaakId);
  if (await omgeving.stores.zaken.findOpdracht(gemeente, opdrachtId)) return 'Dit is al eerder gestart.';
  if (omgeving.processen.findNaam(bericht) === undefined) return 'Meld dit in de zaak zelf.';
  const reden = checkVervolg(proces, zaak, moment.vandaag);
  if (reden !== undefined) return reden;
  const gevraagd = { soort: 'VervolgGevraagd', bericht, wijzigingen: listWijzigingen(keuze) } as const;
  return makeZaakopslag(omgeving, zaak, { vooraf: [gevraagd], opdrachtId }, moment);
}

function refuse(fouten: readonly Importfout[]): InvoerError {
  return new InvoerError(
    'De lijst heeft fouten. Er is niets gestart. Verbeter de lijst en vergelijk hem opnieuw.',
    fouten.slice(0, 100).map(({ regel, kolom, melding }) => ({
      veld: `regel ${regel}${kolom === undefined ? '' : `, kolom ${kolom}`}`,
      melding,
    })),
  );
}

/** What the process begins with: the same fields as the form with which a person starts it. */
function listWijzigingen({ uitkomst, waar, datum }: Brpkeuze): readonly Veldwijziging[] {
  if (uitkomst === 'buitenland') {
    return [
      { pad: 'buitenland.land', nieuw: waar },
      { pad: 'buitenland.datum', nieuw: datum },
    ];
  }
  return [
    { pad: 'verhuizing.datum', nieuw: datum },
    { pad: 'verhuizing.nieuweGemeente', nieuw: makeGemeenteslug(waar) },
    { pad: 'verhuizing.nieuweGemeenteNaam', nieuw: waar.replace(/^gemeente\s+/iu, '') },
    { pad: 'verhuizing.bron', nieuw: 'brp' },
  ];
}

/** How often the gemeente looks, by the variant that is in force today. */
async function readFrequentie(omgeving: Omgeving, gemeente: string): Promise<string> {
  await omgeving.regelkeuze.refresh(gemeente);
  const { geldend } = omgeving.regelkeuze.select(gemeente, omgeving.klok.vandaag());
  const parameters = parameterWaarden(await calculateParameters(geldend));
  return String(parameters['verhuizing.controle_frequentie'] ?? 'maandelijks');
}
