import { type Betaalrun, isOpen, isTeBetalen, isTeruggekomen, isVrijgegeven, listTeBetalen } from './betaalrun.ts';

/** A number of lines and what they come to, in cents. */
export interface Regeltotaal {
  readonly aantal: number;
  readonly bedragCent: number;
}

/** What a list shows of a run, kept beside it: a run of thousands of lines does not have to be read for it. */
export interface Runkop
  extends Pick<Betaalrun, 'id' | 'maand' | 'volgnummer' | 'status' | 'betaaldag' | 'uiterlijk' | 'vrijgegevenOp'> {
  /** Whether its lines can still change. */
  readonly open: boolean;
  /** The lines that go to the bank. */
  readonly teBetalen: Regeltotaal;
  /** The lines that are kept out. */
  readonly nietBetaald: Regeltotaal;
  /** Lines with a signal. */
  readonly metSignaal: number;
  /** Released lines of which the bank has said nothing yet, and those that came back. */
  readonly onbevestigd: number;
  readonly teruggekomen: number;
}

/** What is kept beside a run for the lists: every save writes it again, so that it says what the run says. */
export function makeRunkop(run: Betaalrun): Runkop {
  const { id, maand, volgnummer, status, betaaldag, uiterlijk, vrijgegevenOp, regels } = run;
  const betaald = listTeBetalen(run);
  return {
    id,
    maand,
    volgnummer,
    status,
    betaaldag,
    uiterlijk,
    ...(vrijgegevenOp === undefined ? {} : { vrijgegevenOp }),
    open: isOpen(run),
    teBetalen: total(betaald),
    nietBetaald: total(regels.filter((regel) => !isTeBetalen(regel))),
    metSignaal: regels.filter(({ signalen }) => signalen.length > 0).length,
    onbevestigd: isVrijgegeven(run) ? betaald.filter((regel) => regel.status === 'open').length : 0,
    teruggekomen: betaald.filter(isTeruggekomen).length,
  };
}

// helpers

function total(regels: Betaalrun['regels']): Regeltotaal {
  return { aantal: regels.length, bedragCent: regels.reduce((som, { bedragCent }) => som + bedragCent, 0) };
}
