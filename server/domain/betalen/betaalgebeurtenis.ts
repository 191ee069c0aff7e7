import type { Datum } from '../datum.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Proces, Taak, Tijdstip } from '../zaak/zaak.ts';
import { type Betaalrun, type Betaalrunregel, type Gemeenterekening, isTeBetalen } from './betaalrun.ts';
import { type Betaalvoorstel, keepUitsluitingen } from './betaalvoorstel.ts';

/** What the bank said of one line. */
export interface Terugmelding {
  /** Id of the line: the EndToEndId. */
  readonly regelId: string;
  readonly status: 'uitgevoerd' | 'teruggekomen';
  /** The day on which the bank did it, or sent it back. */
  readonly op: Datum;
  /** Why it came back, in the words of the bank. */
  readonly reden?: string;
  /** Only of what came back in part: how much, in cents. The rest stays paid. */
  readonly deelCent?: number;
}

/** What the engine does in a run: the same as in a zaak. */
export type Procesgebeurtenis = Extract<
  Gebeurtenis,
  { readonly soort: 'ProcesVerder' | 'ProcesBeeindigd' | 'TaakOntstaan' | 'TaakAfgerond' | 'TaakVervallen' }
>;

/** What people and the bank do with a run: each is a line in its log. `door` is a user name. */
export type Betaalhandeling =
  | {
      readonly soort: 'BetaalrunGestart';
      readonly start: Pick<
        Betaalrun,
        'id' | 'gemeente' | 'maand' | 'volgnummer' | 'betaaldag' | 'uiterlijk' | 'daguitleg'
      >;
      readonly rekening?: Gemeenterekening;
      readonly proces: Proces;
      readonly op: Tijdstip;
      readonly door: string;
    }
  | {
      readonly soort: 'VoorstelGemaakt';
      readonly voorstel: Betaalvoorstel;
      readonly datum: Datum;
      readonly door: string;
    }
  | { readonly soort: 'RegelUitgesloten'; readonly regelId: string; readonly reden: string; readonly door: string }
  | { readonly soort: 'RegelTeruggezet'; readonly regelId: string; readonly door: string }
  | { readonly soort: 'TerGoedkeuringAangeboden'; readonly door: string }
  | { readonly soort: 'Teruggestuurd'; readonly reden: string; readonly door: string }
  | { readonly soort: 'Vrijgegeven'; readonly op: Tijdstip; readonly door: string }
  | { readonly soort: 'BestandAangeboden'; readonly op: Datum; readonly door: string }
  | { readonly soort: 'TerugmeldingVerwerkt'; readonly meldingen: readonly Terugmelding[]; readonly door: string }
  | { readonly soort: 'Bevestigd'; readonly door: string }
  | { readonly soort: 'Ingetrokken'; readonly reden: string; readonly door: string }
  | { readonly soort: 'BetaaltermijnGemeld'; readonly uiterlijk: Datum; readonly datum: Datum };

/** Everything that can happen to a run. Types are never renamed once stored. */
export type Betaalgebeurtenis = Betaalhandeling | Procesgebeurtenis;

/** The run after a gebeurtenis. The stand is left alone: it counts saves. @throws TypeError for a gebeurtenis that cannot follow */
export function evolveBetaalrun(run: Betaalrun | undefined, gebeurtenis: Betaalgebeurtenis): Betaalrun {
  if (gebeurtenis.soort === 'BetaalrunGestart') return startRun(gebeurtenis);
  if (run === undefined) throw new TypeError(`${gebeurtenis.soort} hoort bij een betaalrun die er niet is.`);
  if (isProcesgebeurtenis(gebeurtenis)) return evolveProces(run, gebeurtenis);
  if (gebeurtenis.soort === 'VoorstelGemaakt' || 'regelId' in gebeurtenis) return evolveVoorstel(run, gebeurtenis);
  return evolveStatus(run, gebeurtenis);
}

/** Whether the log keeps it: what people did, not what the engine needed for it. */
export function isProcesgebeurtenis(gebeurtenis: Betaalgebeurtenis): gebeurtenis is Procesgebeurtenis {
  return gebeurtenis.soort.startsWith('Proces') || gebeurtenis.soort.startsWith('Taak');
}

// helpers

type Van<S extends Betaalgebeurtenis['soort']> = Extract<Betaalgebeurtenis, { readonly soort: S }>;

function startRun({ start, rekening, proces, op, door }: Van<'BetaalrunGestart'>): Betaalrun {
  return {
    ...start,
    stand: 0,
    status: 'voorstel',
    proces,
    taken: [],
    regels: [],
    teveelBetaald: [],
    nietBerekend: [],
    ...(rekening === undefined ? {} : { rekening }),
    gemaaktOp: op,
    berekendOp: op.slice(0, 10),
    makers: [door],
  };
}

function evolveVoorstel(
  run: Betaalrun,
  gebeurtenis: Van<'VoorstelGemaakt' | 'RegelUitgesloten' | 'RegelTeruggezet'>,
): Betaalrun {
  const makers = [...new Set([...run.makers, gebeurtenis.door])];
  if (gebeurtenis.soort === 'VoorstelGemaakt') {
    const { voorstel, datum } = gebeurtenis;
    const regels = keepUitsluitingen(voorstel.regels, run.regels);
    return { ...run, ...voorstel, regels, berekendOp: datum, makers, status: 'voorstel' };
  }
  const { regelId } = gebeurtenis;
  const regels = changeRegel(run, regelId, ({ uitgesloten: _weg, ...regel }) =>
    gebeurtenis.soort === 'RegelTeruggezet'
      ? regel
      : { ...regel, uitgesloten: { reden: gebeurtenis.reden, door: gebeurtenis.door } },
  );
  return { ...run, regels, makers };
}

function evolveStatus(
  run: Betaalrun,
  gebeurtenis: Exclude<
    Betaalhandeling,
    Van<'BetaalrunGestart' | 'VoorstelGemaakt' | 'RegelUitgesloten' | 'RegelTeruggezet'>
  >,
): Betaalrun {
  switch (gebeurtenis.soort) {
    case 'TerGoedkeuringAangeboden':
      return { ...run, status: 'ter_goedkeuring', aangebodenDoor: gebeurtenis.door };
    case 'Teruggestuurd':
      return { ...run, status: 'voorstel', reden: gebeurtenis.reden };
    case 'Vrijgegeven':
      return { ...run, status: 'vrijgegeven', goedgekeurdDoor: gebeurtenis.door, vrijgegevenOp: gebeurtenis.op };
    case 'BestandAangeboden':
      return { ...run, status: 'aangeboden' };
    case 'TerugmeldingVerwerkt':
      return { ...run, regels: gebeurtenis.meldingen.reduce(applyTerugmelding, run.regels) };
    case 'Bevestigd':
      return { ...run, status: 'bevestigd' };
    case 'Ingetrokken':
      return { ...run, status: 'ingetrokken', reden: gebeurtenis.reden };
    case 'BetaaltermijnGemeld':
      return { ...run, gewaarschuwdOp: gebeurtenis.datum };
    default:
      return gebeurtenis satisfies never;
  }
}

function applyTerugmelding(
  regels: readonly Betaalrunregel[],
  { regelId, status, op, reden, deelCent }: Terugmelding,
): readonly Betaalrunregel[] {
  return regels.map((regel) => {
    if (regel.id !== regelId || !isTeBetalen(regel)) return regel;
    const { statusreden: _oud, deelTerug, ...rest } = regel;
    const waarom = reden === undefined ? {} : { statusreden: reden };
    if (deelCent !== undefined) {
      // What came back in part was paid before: the day on which that was stays.
      const betaaldOp = regel.statusOp ?? op;
      return { ...rest, status: 'uitgevoerd', statusOp: betaaldOp, ...waarom, deelTerug: { cent: deelCent, op } };
    }
    const deel = status === 'uitgevoerd' && deelTerug !== undefined ? { deelTerug } : {};
    return { ...rest, status, statusOp: op, ...waarom, ...deel };
  });
}

function changeRegel(
  { regels }: Betaalrun,
  regelId: string,
  change: (regel: Betaalrunregel) => Betaalrunregel,
): readonly Betaalrunregel[] {
  return regels.map((regel) => (regel.id === regelId ? change(regel) : regel));
}

function evolveProces(run: Betaalrun, gebeurtenis: Procesgebeurtenis): Betaalrun {
  switch (gebeurtenis.soort) {
    case 'ProcesVerder': {
      const { toestand, doorlopen, berichten = [] } = gebeurtenis;
      return { ...run, proces: { ...run.proces, toestand, berichten, doorlopen: addDoorlopen(run.proces, doorlopen) } };
    }
    case 'ProcesBeeindigd': {
      const { toestand: _weg, berichten: _niets, ...proces } = run.proces;
      const doorlopen = addDoorlopen(run.proces, gebeurtenis.doorlopen);
      return { ...run, proces: { ...proces, status: 'beeindigd', uitkomst: gebeurtenis.uitkomst, doorlopen } };
    }
    case 'TaakOntstaan':
      return { ...run, taken: [...run.taken, gebeurtenis.taak] };
    case 'TaakAfgerond': {
      const { taakId, op, door } = gebeurtenis;
      return changeTaak(run, taakId, { status: 'afgerond', afgerondOp: op, afgerondDoor: door });
    }
    case 'TaakVervallen':
      return changeTaak(run, gebeurtenis.taakId, { status: 'vervallen' });
    default:
      return gebeurtenis satisfies never;
  }
}

function addDoorlopen({ doorlopen = [] }: Proces, nieuw: readonly string[]): readonly string[] {
  return [...new Set([...doorlopen, ...nieuw])];
}

function changeTaak(run: Betaalrun, taakId: string, deel: Partial<Taak>): Betaalrun {
  return { ...run, taken: run.taken.map((taak) => (taak.id === taakId ? { ...taak, ...deel } : taak)) };
}
