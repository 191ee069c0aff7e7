import {
  and,
  boundary,
  catchMessage,
  end,
  endEvent,
  flow,
  flows,
  messages,
  service,
  start,
  task,
  terminate,
  xor,
} from './make-bpmn.ts';

/** A repeatable source of numbers in [0, 1). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Block {
  readonly entry: string;
  readonly exit: string;
}

/** Random block-structured processes: sequence, choice, parallel, loop, sub process, boundary message, event gateway. Always sound. */
class ProcessWriter {
  readonly messageNames: string[] = [];
  private elements: string[] = [];
  private count = 0;
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  write(depth: number): string {
    const body = this.block(depth, false);
    this.elements.push(start, end, flows('Begin', body.entry), flows(body.exit, 'Einde'));
    return this.elements.join('\n');
  }

  private block(depth: number, inParallel: boolean): Block {
    const dice = this.random();
    if (depth <= 0 || dice < 0.28) return this.task(inParallel);
    if (dice < 0.36) return this.leaf('Dienst', service);
    if (dice < 0.5) return this.sequence(depth, inParallel);
    if (dice < 0.64) return this.choice(depth, inParallel);
    if (dice < 0.78) return this.parallel(depth);
    if (dice < 0.88) return this.loop(depth, inParallel);
    return dice < 0.94 ? this.subProcess(depth, inParallel) : this.eventGateway(depth, inParallel);
  }

  private task(inParallel: boolean): Block {
    const block = this.leaf('Taak', task);
    if (this.random() < 0.35) this.boundary(block.entry, inParallel);
    return block;
  }

  /** An interrupting path to its own end would take a token away from a parallel join, so there it never interrupts. */
  private boundary(host: string, inParallel: boolean): void {
    const [id, side, stop] = [this.id('Rand'), this.id('Zij'), this.id('Slot')];
    const interrupting = !inParallel && this.random() < 0.5;
    const stops = this.random() < 0.1 ? terminate(stop) : endEvent(stop);
    this.elements.push(boundary(id, host, this.message(), interrupting), service(side), stops, flows(id, side, stop));
  }

  private sequence(depth: number, inParallel: boolean): Block {
    const first = this.block(depth - 1, inParallel);
    const second = this.block(depth - 1, inParallel);
    this.elements.push(flows(first.exit, second.entry));
    return { entry: first.entry, exit: second.exit };
  }

  private choice(depth: number, inParallel: boolean): Block {
    const [split, merge] = [this.id('Keuze'), this.id('Samen')];
    const first = this.block(depth - 1, inParallel);
    const second = this.block(depth - 1, inParallel);
    this.elements.push(xor(split, second.entry), xor(merge));
    this.elements.push(
      flow(split, first.entry, `\${rule:${split}}`),
      flow(split, second.entry),
      flow(first.exit, merge),
    );
    this.elements.push(this.random() < 0.15 ? this.stop(second.exit, inParallel) : flow(second.exit, merge));
    return { entry: split, exit: merge };
  }

  /** A path that does not come back: a plain end, or beside other branches an end that terminates them while they rest. */
  private stop(exit: string, inParallel: boolean): string {
    const id = this.id('Slot');
    if (!inParallel) return endEvent(id) + flow(exit, id);
    const before = this.id('Taak');
    return task(before) + terminate(id) + flows(exit, before, id);
  }

  private parallel(depth: number): Block {
    const [split, join] = [this.id('Splits'), this.id('Wacht')];
    this.elements.push(and(split), and(join));
    const branches = this.random() < 0.3 ? 3 : 2;
    for (let branch = 0; branch < branches; branch++) {
      const body = this.block(depth - 1, true);
      this.elements.push(flow(split, body.entry), flow(body.exit, join));
    }
    return { entry: split, exit: join };
  }

  private loop(depth: number, inParallel: boolean): Block {
    const [entry, again, after] = [this.id('Lusbegin'), this.id('Lus'), this.id('Na')];
    const body = this.block(depth - 1, inParallel);
    this.elements.push(xor(entry), xor(again, after), `<task id="${after}"/>`);
    this.elements.push(
      flow(entry, body.entry),
      flow(body.exit, again),
      flow(again, entry, `\${rule:${again}}`),
      flow(again, after),
    );
    return { entry, exit: after };
  }

  private subProcess(depth: number, inParallel: boolean): Block {
    const [id, begin, stop] = [this.id('Deel'), this.id('Deelbegin'), this.id('Deeleinde')];
    const outside = this.elements;
    this.elements = [`<startEvent id="${begin}"/>`, `<endEvent id="${stop}"/>`];
    const body = this.block(depth - 1, false);
    this.elements.push(flow(begin, body.entry), flow(body.exit, stop));
    const inside = this.elements.join('\n');
    this.elements = [...outside, `<subProcess id="${id}">${inside}</subProcess>`];
    const rests = inside.includes('<userTask') || inside.includes('<intermediateCatchEvent');
    if (rests && this.random() < 0.4) this.boundary(id, inParallel);
    return { entry: id, exit: id };
  }

  private eventGateway(depth: number, inParallel: boolean): Block {
    const [gateway, merge, first, second] = [this.id('Afwachten'), this.id('Samen'), this.id('Komt'), this.id('Komt')];
    this.elements.push(`<eventBasedGateway id="${gateway}"/>`, xor(merge));
    this.elements.push(catchMessage(first, this.message()), catchMessage(second, this.message()));
    const body = this.block(depth - 1, inParallel);
    this.elements.push(
      flow(gateway, first),
      flow(gateway, second),
      flow(first, body.entry),
      flow(body.exit, merge),
      flow(second, merge),
    );
    return { entry: gateway, exit: merge };
  }

  private leaf(name: string, make: (id: string) => string): Block {
    const id = this.id(name);
    this.elements.push(make(id));
    return { entry: id, exit: id };
  }

  private message(): string {
    const name = this.id('Bericht');
    this.messageNames.push(name);
    return name;
  }

  private id(name: string): string {
    this.count += 1;
    return `${name}${this.count}`;
  }
}

/** Flow elements and messages of the random process that belongs to a seed. */
export function makeRandomProcess(seed: number, depth = 4): { readonly elements: string; readonly roots: string } {
  const writer = new ProcessWriter(makeRandom(seed));
  const elements = writer.write(depth);
  return { elements, roots: messages(...writer.messageNames) };
}
