import { formatLijstnaam } from '../../domain/naam.ts';
import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import type { Brpkeuze, Brpzaak } from '../../domain/verhuizing/brp-vergelijking.ts';
import { compareMetBrp, findVolgendeControle, makeGemeenteslug } from '../../domain/verhuizing/brp-vergelijking.ts';
import { checkVervolg } from '../../domain/vervolg/vervolgproces.ts';
import type { Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { calculateParameters, parameterWaarden } from '../../rules/parameters.ts';
import { checkRecht } from '../rechten.ts';
import { walkZaken } from '../volgen/walk-zaken.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { startVervolg } from '../zaak/start-vervolg.ts';
import type { Brpcontrole, Brpuitkomst, Verhuisusecases } from './verhuisusecases.ts';

export function makeReadBrpcontrole(omgeving: Omgeving): Verhuisusecases['readBrpcontrole'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'readBrpcontrole', gemeente);
    const bewaard = await omgeving.stores.instellingen.find(sleutel(gemeente));
    const laatste = bewaard === undefined ? undefined : (JSON.parse(bewaard) as Brpcontrole['laatste']);
    const frequentie = await readFrequentie(omgeving, gemeente);
    const volgende = laatste === undefined ? undefined : findVolgendeControle(laatste.op, frequentie);
    return {
      frequentie,
      ...(laatste === undefined ? {} : { laatste }),
      ...(volgende === undefined ? {} : { volgende }),
      aantal: (await listBrpzaken(omgeving, gemeente, () => '')).length,
    };
  };
}

export function makeCompareBrp(omgeving: Omgeving): Verhuisusecases['compareBrp'] {
  return async (actor, gemeente, bestand) => {
    checkRecht(actor, 'compareBrp', gemeente);
    const zaken = await listBrpzaken(omgeving, gemeente, ({ gegevens }) =>
      omgeving.kluis.decrypt(gegevens.werknemer.bsn),
    );
    return compareMetBrp(bestand, zaken, gemeente);
  };
}

export function makeStartBrpgevolgen(omgeving: Omgeving): Verhuisusecases['startBrpgevolgen'] {
  return async (actor, gemeente, { keuzes, regels }) => {
    checkRecht(actor, 'startBrpgevolgen', gemeente);
    const moment = makeMoment(omgeving, actor);
    const uitkomsten: Brpuitkomst[] = [];
    for (const keuze of keuzes) uitkomsten.push(await startGevolg(omgeving, gemeente, keuze, moment));
    const gestart = uitkomsten.filter((uitkomst) => uitkomst.gestart).length;
    const gedaan: Brpcontrole['laatste'] = { op: moment.vandaag, door: actor.naam, regels, gestart };
    await omgeving.stores.instellingen.put(sleutel(gemeente), JSON.stringify(gedaan));
    return uitkomsten;
  };
}

// helpers

const sleutel = (gemeente: string): string => `verhuizing.controle.${gemeente}`;

const BERICHTEN: Readonly<Record<Brpkeuze['uitkomst'], { readonly bericht: string; readonly proces: string }>> = {
  verhuisd: { bericht: 'VertrekGemeld', proces: 'verhuizing-vertrek' },
  buitenland: { bericht: 'BuitenlandGemeld', proces: 'buitenland' },
};

/** Every werknemer with LKS that has not ended. */
async function listBrpzaken(omgeving: Omgeving, gemeente: string, readBsn: (zaak: Zaak) => string): Promise<Brpzaak[]> {
  const vandaag = omgeving.klok.vandaag();
  const zaken: Brpzaak[] = [];
  for await (const zaak of walkZaken(omgeving, gemeente)) {
    const lks = findLopendeLks(zaak);
    if (lks === undefined || (lks.totEnMet !== undefined && lks.totEnMet < vandaag)) continue;
    const beletsel = checkVervolg(BERICHTEN.verhuisd.proces, zaak, vandaag);
    zaken.push({
      zaakId: zaak.id,
      zaaknummer: zaak.zaaknummer,
      werknemer: formatLijstnaam(zaak.gegevens.werknemer),
      bsn: readBsn(zaak),
      ...(beletsel === undefined ? {} : { beletsel }),
    });
  }
  return zaken;
}

/** Once for each werknemer, place and day: a second time the same list changes nothing. */
async function startGevolg(
  omgeving: Omgeving,
  gemeente: string,
  keuze: Brpkeuze,
  moment: Moment,
): Promise<Brpuitkomst> {
  const { zaakId, uitkomst, datum, waar } = keuze;
  const { bericht, proces } = BERICHTEN[uitkomst];
  const opdrachtId = `brp:${zaakId}:${uitkomst}:${datum}:${makeGemeenteslug(waar)}`;
  const zaak = await readZaak(omgeving, gemeente, zaakId);
  const wie = { zaakId, zaaknummer: zaak.zaaknummer };
  if (await omgeving.stores.zaken.findOpdracht(gemeente, opdrachtId)) {
    return { ...wie, gestart: false, reden: 'Dit is al eerder gestart.' };
  }
  if (omgeving.processen.findNaam(bericht) === undefined) {
    return { ...wie, gestart: false, reden: 'Meld dit in de zaak zelf.' };
  }
  const reden = checkVervolg(proces, zaak, moment.vandaag);
  if (reden !== undefined) return { ...wie, gestart: false, reden };
  await startVervolg(
    omgeving,
    { gemeente, zaakId },
    { bericht, wijzigingen: listWijzigingen(keuze) },
    opdrachtId,
    moment,
  );
  return { ...wie, gestart: true };
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
