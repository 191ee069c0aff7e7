import type { Elementinfo } from '../../server/engine/element-info.ts';
import { advance } from '../../server/engine/process-runner.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import type { Stapinvoer, Stapuitkomst } from '../../server/engine/step.ts';

/** One zaak that walks through a process, recovered from its stored state in every step. */
export class Walk {
  outcome: Stapuitkomst | undefined;
  readonly performed: string[] = [];
  readonly asked: string[] = [];
  onPerform: ((element: Elementinfo) => Promise<void>) | undefined;
  onRead: ((pad: string) => unknown) | undefined;
  private readonly bron: Procesbron;
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(bron: Procesbron, values: Readonly<Record<string, unknown>> = {}) {
    this.bron = bron;
    this.values = values;
  }

  get waiting(): readonly string[] {
    return (this.outcome?.wachtend ?? []).map((wacht) => wacht.element);
  }

  get doorlopen(): readonly string[] {
    return this.outcome?.doorlopen ?? [];
  }

  claim(element: string): string {
    const wacht = this.outcome?.wachtend.find((candidate) => candidate.element === element);
    if (!wacht) throw new Error(`${element} is not waiting`);
    return wacht.wachtId;
  }

  start(): Promise<void> {
    return this.advance({ soort: 'start' });
  }

  complete(element: string): Promise<void> {
    return this.advance({ soort: 'taak', wachtId: this.claim(element) });
  }

  message(element: string, bericht: string): Promise<void> {
    return this.advance({ soort: 'bericht', wachtId: this.claim(element), bericht });
  }

  async advance(invoer: Stapinvoer): Promise<void> {
    this.outcome = await advance({
      bron: this.bron,
      toestand: this.outcome?.toestand,
      invoer,
      read: (pad) => {
        this.asked.push(pad);
        return this.onRead ? this.onRead(pad) : this.values[pad];
      },
      perform: async (element) => {
        this.performed.push(element.id);
        await this.onPerform?.(element);
      },
    });
  }
}
