import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';
import { advance } from '../server/engine/process-runner.ts';
import type { Procesbron } from '../server/engine/process-source.ts';
import type { Stapuitkomst } from '../server/engine/step.ts';

/** A stored state, and what names the user task that is completed next; absent when the process has ended. */
export interface BenchState {
  readonly stored: string;
  readonly next?: string;
}

/** One way to run a process durably: every step begins with what the database gives and ends with what it must keep. */
export interface Runner {
  readonly naam: string;
  start(): Promise<BenchState>;
  complete(stored: string, next: string): Promise<BenchState>;
}

/** The runner of the product. Every condition is answered with no. */
export class OurRunner implements Runner {
  readonly naam = 'preferent';
  private readonly bron: Procesbron;
  constructor(bron: Procesbron) {
    this.bron = bron;
  }

  async start(): Promise<BenchState> {
    return describe(
      await advance({ bron: this.bron, invoer: { soort: 'start' }, read: () => undefined, perform: () => undefined }),
    );
  }

  async complete(stored: string, next: string): Promise<BenchState> {
    const invoer = { soort: 'taak', wachtId: next } as const;
    return describe(
      await advance({ bron: this.bron, toestand: stored, invoer, read: () => undefined, perform: () => undefined }),
    );
  }
}

function describe({ toestand, wachtend }: Stapuitkomst): BenchState {
  return { stored: toestand ?? '', next: wachtend.find((wacht) => wacht.soort === 'taak')?.wachtId };
}

interface DocumentedExecution {
  getState(): unknown;
  getPostponed(): readonly { readonly id: string; readonly type: string }[];
  signal(message: { readonly id: string }): void;
}

/** bpmn-engine by its own documentation: execute a source; then recover the saved state, resume, signal, and save the state again. */
export class DocumentedRunner implements Runner {
  readonly naam = 'documented';
  private readonly source: string;
  private readonly moddleOptions: Readonly<Record<string, unknown>>;

  constructor(xml: string, moddleOptions: Readonly<Record<string, unknown>>) {
    // The documented way to name a service and to ask a value: expressions on the environment.
    this.source = xml
      .replaceAll(/implementation="[^"]*"/g, 'implementation="${environment.services.dienst}"')
      .replaceAll(/\$\{(?:case|param)[^}]*\}/g, '${environment.variables.nee}');
    this.moddleOptions = moddleOptions;
  }

  async start(): Promise<BenchState> {
    const engine = new Engine({ name: 'bench', source: this.source, moddleOptions: this.moddleOptions });
    const listener = new EventEmitter();
    const execution = (await engine.execute({ listener, services: { dienst } })) as unknown as DocumentedExecution;
    return save(execution);
  }

  async complete(stored: string, next: string): Promise<BenchState> {
    const engine = new Engine({ name: 'bench' }).recover(JSON.parse(stored), { services: { dienst } });
    const execution = (await engine.resume({ listener: new EventEmitter() })) as unknown as DocumentedExecution;
    execution.signal({ id: next });
    return save(execution);
  }
}

function save(execution: DocumentedExecution): BenchState {
  const next = execution.getPostponed().find((api) => api.type === 'bpmn:UserTask')?.id;
  return { stored: JSON.stringify(execution.getState()), next };
}

function dienst(_scope: unknown, callback: (error: null) => void): void {
  callback(null);
}
