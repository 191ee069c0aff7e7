import type { ActivityInstance } from './bpmn-library.ts';

export type ServiceCallback = (error: Error | null, output?: unknown) => void;

/** What the elements of a running diagram may ask of the step that runs them. */
export interface StepEnvironment {
  /** A service task has been reached: it is carried out after the engine has come to rest, one at a time. */
  enqueue(elementId: string, done: ServiceCallback): void;
  /** Value of "case.x.y", "param.key" or "rule:name". */
  read(pad: string): unknown;
}

/** The service behind every service and business rule task: it hands the task to the step. */
export class StepService {
  readonly activity: ActivityInstance;
  constructor(activity: ActivityInstance) {
    this.activity = activity;
  }

  execute(_message: unknown, done: ServiceCallback): void {
    (this.activity.environment.options.run as StepEnvironment).enqueue(this.activity.id, done);
  }
}
