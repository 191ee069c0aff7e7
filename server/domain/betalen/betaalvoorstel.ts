import type { Maand } from '../datum.ts';
import { addAanMaand, formatMaand } from '../datum.ts';
import type { BekendMaandrecht } from '../recht/recht.ts';
import type { Elderevordering } from '../verrekenen/andere-werknemers.ts';
import { applyEldere } from '../verrekenen/andere-werknemers.ts';
import type { Werkgeverkenmerk } from '../verrekenen/werkgeverkenmerk.ts';
import { listVorderingen } from '../verrekenen/zaakverrekening.ts';
import { makeOmschrijving, makeRegelId } from './betaalregel.ts';
import { describeWerkgever, describeWerknemer, splitBedrag } from './betaalregel-delen.ts';
import { explainRegel, explainVerschil } from './betaalregel-uitleg.ts';
import type { Betaalrun, Betaalrunregel, Betaalsoort, Nietberekend, Teveelbetaald } from './betaalrun.ts';
import type { Signaalgrenzen } from './betaalsignalen.ts';
import { DUBBEL, listDubbel, listSignalen } from './betaalsignalen.ts';
import type { Maandstand } from './betaalstand.ts';
import type { Betaalzaak, Vrijgegevenregel } from './betaalzaak.ts';
import type { Nieuweregel } from './saldoregels.ts';
import { applyInhoudingen, makeSaldoregels } from './saldoregels.ts';

/** One zaak in a proposal: what is owed and paid per month, and what was released for it before. */
export interface Voorstelzaak {
  readonly zaak: Betaalzaak;
  readonly stand: readonly Maandstand[];
  /** Released lines of this zaak, oldest first; the store's own record, for the zaak itself hears of them a moment later. */
  readonly eerder: readonly Vrijgegevenregel[];
  /** Value of parameter `betaling.omschrijving` for this zaak. */
  readonly omschrijving: unknown;
}

/** The run that a proposal is for. */
interface Voorstelrun extends Pick<Betaalrun, 'maand' | 'betaaldag' | 'uiterlijk'> {
  /** Ids of the beschikkingen that were not made known; absent: all of them were. */
  readonly onverzonden?: ReadonlySet<string>;
  /** Absent: no amount is called unusual. */
  readonly grenzen?: Signaalgrenzen;
}

/** What a run would pay today, and what it leaves alone. */
export type Betaalvoorstel = Pick<Betaalrun, 'regels' | 'teveelBetaald' | 'nietBerekend'>;

/**
 * The lines of a run: for each zaak every month up to that of the run over which something is still to be paid. What was paid too much
 * is no line: it waits for the verrekening and is shown beside. Sorted by werkgever, so that the lines of one stand together.
 */
export function makeVoorstel(zaken: readonly Voorstelzaak[], run: Voorstelrun): Betaalvoorstel {
  return joinVoorstel(zaken.map((deel) => makeZaakvoorstel(deel, run)));
}

/** What a run pays for one zaak. Of thousands of zaken only this has to stay in memory. */
export function makeZaakvoorstel(deel: Voorstelzaak, run: Voorstelrun): Betaalvoorstel {
  return {
    regels: makeRegels(deel, run),
    teveelBetaald: listTeveel(deel, run.maand),
    nietBerekend: listOnbekend(deel, run.maand),
  };
}

/** What is set off between zaken of one werkgever (LKS 03): the vorderingen, and of each zaak by what its werkgever is known. */
export interface Voorstelverrekening {
  readonly vorderingen: readonly Elderevordering[];
  readonly werkgevers: ReadonlyMap<string, Werkgeverkenmerk>;
}

/** The proposal of all zaken together: what is double, and what one zaak pays for another, is only seen between them. */
export function joinVoorstel(delen: readonly Betaalvoorstel[], verrekening?: Voorstelverrekening): Betaalvoorstel {
  const regels = delen.flatMap((deel) => deel.regels);
  const dubbel = listDubbel(regels);
  const gemerkt = regels.map((regel) =>
    dubbel.has(regel.id) ? { ...regel, signalen: [...regel.signalen, DUBBEL] } : regel,
  );
  const gesorteerd = sortRegels(gemerkt);
  return {
    regels:
      verrekening === undefined ? gesorteerd : applyEldere(gesorteerd, verrekening.vorderingen, verrekening.werkgevers),
    teveelBetaald: delen.flatMap((deel) => deel.teveelBetaald),
    nietBerekend: delen.flatMap((deel) => deel.nietBerekend),
  };
}

/** Takes over what people decided about lines that are still the same payment. */
export function keepUitsluitingen(
  nieuw: readonly Betaalrunregel[],
  oud: readonly Betaalrunregel[],
): readonly Betaalrunregel[] {
  const uitgesloten = new Map(oud.flatMap(({ id, uitgesloten: reden }) => (reden ? [[id, reden] as const] : [])));
  return nieuw.map((regel) => {
    const reden = uitgesloten.get(regel.id);
    return reden === undefined ? regel : { ...regel, uitgesloten: reden };
  });
}

/** Zaaknummers of which the lines are not what they would be if the proposal were made now: paying them could be wrong. */
export function listVerouderd(
  { regels }: Pick<Betaalrun, 'regels'>,
  nu: Pick<Betaalvoorstel, 'regels'>,
): readonly string[] {
  const kern = ({ id, bedragCent, ingehouden, werkgever, signalen }: Betaalrunregel) =>
    JSON.stringify([
      id,
      bedragCent,
      ingehouden ?? [],
      werkgever.iban ?? '',
      werkgever.tenaamstelling ?? '',
      werkgever.crediteurnummer ?? '',
      signalen.map(({ soort }) => soort),
    ]);
  const toen = new Map(regels.map((regel) => [regel.id, regel]));
  const straks = new Map(nu.regels.map((regel) => [regel.id, regel]));
  const anders = [...new Set([...toen.keys(), ...straks.keys()])].flatMap((id) => {
    const [a, b] = [toen.get(id), straks.get(id)];
    return a && b && kern(a) === kern(b) ? [] : [(a ?? b)?.zaaknummer ?? id];
  });
  return [...new Set(anders)].toSorted();
}

// helpers

function makeRegels(deel: Voorstelzaak, run: Voorstelrun): readonly Betaalrunregel[] {
  const { zaak, eerder, omschrijving } = deel;
  const regels = [...makeMaandregels(deel, run), ...makeSaldoregels(zaak, eerder, omschrijving)];
  return applyInhoudingen(regels, listVorderingen(zaak, eerder)).map((regel) => ({
    ...regel,
    signalen: listSignalen(regel, { ...run, zaak, eerder }),
  }));
}

function makeMaandregels(
  { zaak, stand, eerder, omschrijving }: Voorstelzaak,
  run: Pick<Betaalrun, 'maand'>,
): readonly Nieuweregel[] {
  const werknemer = describeWerknemer(zaak);
  return stand.flatMap((maandstand, plaats) => {
    const { maand, recht, teBetalenCent } = maandstand;
    if (maand > run.maand || teBetalenCent <= 0 || recht?.bekend !== true) return [];
    const soort: Betaalsoort = maand === run.maand ? 'vast' : 'nabetaling';
    const volgnummer = 1 + eerder.filter((regel) => regel.maand === maand && regel.soort === soort).length;
    const vorige = stand[plaats - 1];
    const verschil = explainVerschil(vorige?.maand === addAanMaand(maand, -1) ? vorige : undefined, recht);
    const regel: Nieuweregel = {
      id: makeRegelId(zaak.zaaknummer, { maand, soort, volgnummer }),
      zaakId: zaak.id,
      zaaknummer: zaak.zaaknummer,
      werkgever: describeWerkgever(zaak),
      werknemer,
      maand,
      soort,
      volgnummer,
      bedragCent: teBetalenCent,
      ...splitBedrag(teBetalenCent, { lksCent: recht.lksCent, totaalCent: recht.rechtCent }),
      ...describeGrond(recht),
      omschrijving: makeOmschrijving(omschrijving, { zaaknummer: zaak.zaaknummer, maand, werknemer }),
      uitleg: explainRegel(maandstand, recht),
      ...verschil,
      status: 'open',
    };
    return [regel];
  });
}

function describeGrond({
  delen,
}: BekendMaandrecht): Pick<Betaalrunregel, 'uren' | 'loonwaardePercentage' | 'forfaitair' | 'wmlCent'> {
  const laatste = delen.at(-1);
  if (!laatste) return {};
  const { urenPerWeek, loonwaarde, wmlCent } = laatste;
  const gelijk = delen.every((deel) => deel.loonwaarde === loonwaarde);
  return {
    ...(urenPerWeek === undefined ? {} : { uren: { aantal: urenPerWeek, per: 'week' } }),
    ...(gelijk && loonwaarde !== undefined ? { loonwaardePercentage: loonwaarde } : {}),
    ...(delen.every(({ soort }) => soort === 'forfaitair') ? { forfaitair: true } : {}),
    ...(wmlCent !== undefined && delen.every((deel) => deel.wmlCent === wmlCent) ? { wmlCent } : {}),
  };
}

function listTeveel({ zaak, stand }: Voorstelzaak, maand: Maand): readonly Teveelbetaald[] {
  return stand
    .filter((deel) => deel.maand <= maand && deel.teVerrekenenCent < 0)
    .map((deel) => ({
      zaakId: zaak.id,
      zaaknummer: zaak.zaaknummer,
      werkgever: zaak.gegevens.werkgever.naam,
      maand: deel.maand,
      bedragCent: -deel.teVerrekenenCent,
      uitleg: deel.redenen.map(({ zin }) => ({ omschrijving: zin })),
    }));
}

function listOnbekend({ zaak, stand }: Voorstelzaak, maand: Maand): readonly Nietberekend[] {
  return stand.flatMap((deel) =>
    deel.maand <= maand && deel.recht?.bekend === false
      ? [
          {
            zaakId: zaak.id,
            zaaknummer: zaak.zaaknummer,
            werkgever: zaak.gegevens.werkgever.naam,
            reden: `${formatMaand(deel.maand)}: ${deel.recht.reden}`,
          },
        ]
      : [],
  );
}

/** By werkgever, zaak, month and kind. Each key is made once: a run has thousands of lines. */
function sortRegels(regels: readonly Betaalrunregel[]): readonly Betaalrunregel[] {
  return regels
    .map((regel) => {
      const { werkgever, zaaknummer, maand, soort } = regel;
      return { regel, sleutel: [werkgever.naam.toLowerCase(), zaaknummer, maand, soort].join('\u0000') };
    })
    .toSorted((a, b) => (a.sleutel < b.sleutel ? -1 : a.sleutel > b.sleutel ? 1 : 0))
    .map(({ regel }) => regel);
}
