import { describe, expect, test } from 'vitest';
import { migrateToestand } from '../../server/engine/migrate.ts';
import { advance } from '../../server/engine/process-runner.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import type { Stapuitkomst } from '../../server/engine/step.ts';
import { type Marking, TokenGame } from '../../server/engine/token-game.ts';
import { extendFlows } from './extend-process.ts';
import { and, boundary, end, flow, flows, makeSoundBron, messages, service, start, task } from './make-bpmn.ts';
import { makeRandom, makeRandomProcess } from './random-process.ts';

const stil = { read: () => undefined, perform: () => undefined };

async function begin(bron: Procesbron): Promise<Stapuitkomst & { readonly toestand: string }> {
  const uitkomst = await advance({ bron, invoer: { soort: 'start' }, ...stil });
  return { ...uitkomst, toestand: uitkomst.toestand ?? '' };
}

const KORT = [start, task('Eerste'), task('Tweede'), end, flows('Begin', 'Eerste', 'Tweede', 'Einde')].join('');
const TERMIJN = messages('TermijnVoorbij');

describe('a running process that goes on in another version', () => {
  test('takes the steps of the other version from there', async () => {
    const lang = [start, task('Eerste'), service('Erbij'), task('Tweede'), task('Derde'), end];
    const van = await makeSoundBron(KORT, '');
    const naar = await makeSoundBron(lang.join('') + flows('Begin', 'Eerste', 'Erbij', 'Tweede', 'Derde', 'Einde'), '');
    const { toestand, wachtend } = await begin(van);

    const uitkomst = await migrateToestand({ van, naar, toestand });

    expect(uitkomst).toMatchObject({ gelukt: true, wachtend });
    const gedaan: string[] = [];
    const verder = await advance({
      bron: naar,
      toestand: uitkomst.gelukt ? uitkomst.toestand : '',
      invoer: { soort: 'taak', wachtId: wachtend[0]?.wachtId ?? '' },
      read: () => undefined,
      perform: ({ id }) => void gedaan.push(id),
    });
    expect(gedaan).toEqual(['Erbij']);
    expect(verder.wachtend.map(({ element }) => element)).toEqual(['Tweede']);
  });

  test('and back again has the state that it began with', async () => {
    const van = await makeSoundBron(KORT, '');
    const naar = await makeSoundBron([start, task('Eerste'), end, flows('Begin', 'Eerste', 'Einde')].join(''), '');
    const { toestand } = await begin(van);

    const heen = await migrateToestand({ van, naar, toestand });
    const terug = await migrateToestand({ van: naar, naar: van, toestand: heen.gelukt ? heen.toestand : '' });

    expect(terug).toMatchObject({ gelukt: true, toestand });
  });

  test('cannot when the open step is not there', async () => {
    const van = await makeSoundBron(KORT, '');
    const naar = await makeSoundBron([start, task('Tweede'), end, flows('Begin', 'Tweede', 'Einde')].join(''), '');
    const { toestand } = await begin(van);

    expect(await migrateToestand({ van, naar, toestand })).toEqual({
      gelukt: false,
      bezwaren: [{ element: 'Eerste', melding: 'De stap “Eerste” staat open, maar bestaat niet in de andere versie.' }],
    });
  });

  test('cannot when the open step has become something else', async () => {
    const van = await makeSoundBron(KORT, '');
    const ander = KORT.replace('<userTask id="Eerste" name="Eerste"/>', '<manualTask id="Eerste" name="Eerste"/>');
    const naar = await makeSoundBron(ander, '');
    const { toestand } = await begin(van);

    expect(await migrateToestand({ van, naar, toestand })).toMatchObject({
      bezwaren: [{ melding: 'De stap “Eerste” is in de andere versie een ander soort stap.' }],
    });
  });

  test('cannot when a term was added to the open step: nobody would hear it pass', async () => {
    const erbij = [boundary('Signaal', 'Eerste', 'TermijnVoorbij', true), flow('Signaal', 'Tweede')].join('');
    const van = await makeSoundBron(KORT, TERMIJN);
    const naar = await makeSoundBron(KORT + erbij, TERMIJN);
    const { toestand } = await begin(van);

    expect(await migrateToestand({ van, naar, toestand })).toMatchObject({
      bezwaren: [{ melding: 'Aan de open stap “Eerste” hangen in de andere versie andere termijnen.' }],
    });
  });

  test('cannot when a branch was added beside it: the join would wait for ever', async () => {
    const takken = (...namen: readonly string[]): string =>
      [start, and('Open'), and('Dicht'), end, flow('Begin', 'Open'), flow('Dicht', 'Einde')]
        .concat(namen.flatMap((naam) => [task(naam), flows('Open', naam, 'Dicht')]))
        .join('');
    const van = await makeSoundBron(takken('Links', 'Rechts'), '');
    const naar = await makeSoundBron(takken('Links', 'Rechts', 'Midden'), '');
    const { toestand } = await begin(van);

    const uitkomst = await migrateToestand({ van, naar, toestand });

    expect(uitkomst.gelukt ? [] : uitkomst.bezwaren.map(({ element }) => element)).toEqual(['Links', 'Rechts']);
  });
});

test('in random processes that grew, from every waiting point that can move, the rest goes as the other version prescribes', async () => {
  let verhuisd = 0;
  for (let seed = 1; seed <= 10; seed += 1) verhuisd += await playAndMove(seed);
  expect(verhuisd).toBeGreaterThan(25);
});

// helpers

/** Plays the old version; at every waiting point that can move, plays the new one to its end beside its token game. @returns how many could */
async function playAndMove(seed: number): Promise<number> {
  const { elements, roots } = makeRandomProcess(seed);
  const van = await makeSoundBron(elements, roots);
  const naar = await makeSoundBron(extendFlows(elements, makeRandom(seed)), roots);
  const oud = new TokenGame(van.compiled.graph);
  const pick = makeRandom(seed + 7);
  let verhuisd = 0;
  let marking = settle(oud, oud.start());
  let stand = await advance({ bron: van, invoer: { soort: 'start' }, ...stil });
  for (let stap = 0; stap < 12 && stand.toestand !== undefined; stap += 1) {
    const uitkomst = await migrateToestand({ van, naar, toestand: stand.toestand });
    if (uitkomst.gelukt) {
      verhuisd += 1;
      await playToEnd(naar, { ...stand, toestand: uitkomst.toestand }, marking, makeRandom(seed * 31 + stap));
    }
    ({ stand, marking } = await move(van, oud, stand, marking, pick()));
  }
  return verhuisd;
}

/** From the same marking on, the engine has to wait exactly where the token game of the new version waits, until both end. */
async function playToEnd(bron: Procesbron, begin: Stapuitkomst, marking: Marking, pick: () => number): Promise<void> {
  const game = new TokenGame(bron.compiled.graph);
  let nu = { stand: begin, marking };
  for (let stap = 0; stap < 80 && nu.stand.toestand !== undefined; stap += 1) {
    nu = await move(bron, game, nu.stand, nu.marking, pick());
    const verwacht = game.waits(nu.marking).map(({ node }) => node);
    expect(nu.stand.wachtend.map(({ element }) => element).toSorted()).toEqual(verwacht.toSorted());
    expect(nu.stand.toestand === undefined).toBe(game.isEnded(nu.marking));
  }
}

async function move(bron: Procesbron, game: TokenGame, stand: Stapuitkomst, marking: Marking, kans: number) {
  const waits = game.waits(marking);
  const gekozen = waits[Math.floor(kans * waits.length)];
  const wacht = stand.wachtend.find(({ element }) => element === gekozen?.node);
  if (!gekozen || !wacht || stand.toestand === undefined) throw new Error('The engine waits elsewhere');
  const na = await advance({ bron, toestand: stand.toestand, invoer: invoerFor(wacht), ...stil });
  return { stand: na, marking: settle(game, game.fire(marking, gekozen)) };
}

/** No condition holds, so every choice takes its default path. */
function settle(game: TokenGame, begin: Marking): Marking {
  let marking = begin;
  for (let moves = game.automatic(marking); moves.length > 0; moves = game.automatic(marking)) {
    const move = moves.find(({ choice }) => moves.length === 1 || game.graph.flows.get(choice ?? '')?.isDefault);
    if (!move) throw new Error('A choice without a default path');
    marking = move.marking;
  }
  return marking;
}

function invoerFor(wacht: Stapuitkomst['wachtend'][number]) {
  return wacht.soort === 'taak'
    ? ({ soort: 'taak', wachtId: wacht.wachtId } as const)
    : ({ soort: 'bericht', wachtId: wacht.wachtId, bericht: wacht.bericht ?? '' } as const);
}
