import type { Elementinfo } from './element-info.ts';
import type { Stap } from './step.ts';
import type { ServiceCallback, StepEnvironment } from './step-service.ts';

interface PendingService {
  readonly elementId: string;
  readonly done: ServiceCallback;
}

/** What one step lends to the running diagram: the values it may read, and a queue of service tasks to carry out. */
export class StepRun implements StepEnvironment {
  error: unknown;
  private readonly stap: Stap;
  private pending: readonly PendingService[] = [];

  constructor(stap: Stap) {
    this.stap = stap;
  }

  enqueue(elementId: string, done: ServiceCallback): void {
    this.pending = [...this.pending, { elementId, done }];
  }

  cancel(done: ServiceCallback): void {
    this.pending = this.pending.filter((service) => service.done !== done);
  }

  read(pad: string): unknown {
    try {
      return this.stap.read(pad);
    } catch (error) {
      // The engine wraps what a condition throws; the caller of the step gets its own error back.
      this.error ??= error;
      throw error;
    }
  }

  /**
   * Carries out the queued service tasks, one at a time and in order, until the diagram asks for nothing more.
   * @throws what `perform` throws; the step is then abandoned.
   */
  async performAll(check: () => void): Promise<void> {
    check();
    for (let [next] = this.pending; next !== undefined; [next] = this.pending) {
      this.pending = this.pending.slice(1);
      await this.stap.perform(this.element(next.elementId));
      next.done(null);
      check();
    }
  }

  private element(id: string): Elementinfo {
    const info = this.stap.bron.element(id);
    if (!info) throw new Error(`Element ${id} staat niet in ${this.stap.bron.naam} ${this.stap.bron.versie}.`);
    return info;
  }
}
