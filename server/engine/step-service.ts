import type { ActivityInstance } from './bpmn-library.ts';

export type ServiceCallback = (error: Error | null, output?: unknown) => void;

/** What the elements of a running diagram may ask of the step that runs them. */
export interface StepEnvironment {
  /** A service task has been reached: it is carried out after the engine has come to rest, one at a time. */
  enqueue(elementId: string, done: ServiceCallback): void;
  /** The task was cut off before its turn came (a terminating end, an interrupting message): it is not carried out. */
  cancel(done: ServiceCallback): void;
  /** Value of "case.x.y", "param.key" or "rule:name". */
  read(pad: string): unknown;
}

/** The service behind every service and business rule task: it hands the task to the step. */
export class StepService {
  private readonly elementId: string;
  private readonly step: StepEnvironment;
  private done: ServiceCallback | undefined;

  constructor(activity: ActivityInstance) {
    this.elementId = activity.id;
    this.step = activity.environment.options.run as StepEnvironment;
  }

  execute(_message: unknown, done: ServiceCallback): void {
    this.done = done;
    this.step.enqueue(this.elementId, done);
  }

  /** Called by the engine when the task is discarded or its process is terminated. */
  stop(): void {
    if (this.done) this.step.cancel(this.done);
  }
}
