/** A diagram may not set a live timer: terms are domain data. Whatever asks for one gets a reference that never fires. */
export const inertTimers = {
  register: () => inertTimers,
  setTimeout: () => ({}),
  clearTimeout: () => undefined,
  executing: [],
} as const;

/** Scripts run in the host process in bpmn-engine; here none is ever found, and asking for one is an error. */
export const refuseScripts = {
  register(element: { readonly type: string; readonly id: string }): undefined {
    if (element.type === 'bpmn:ScriptTask')
      throw new Error(`Script in ${element.id}: een diagram mag geen script bevatten.`);
    return undefined;
  },
  getScript(language: string | undefined, element: { readonly id: string }): undefined {
    if (language) throw new Error(`Script in ${element.id}: een diagram mag geen script bevatten.`);
    return undefined;
  },
};

const noLogger = { debug() {}, error() {}, warn() {} };

/** The engine logs nothing: what happened in a step is its result. */
export function makeNoLogger(): typeof noLogger {
  return noLogger;
}
