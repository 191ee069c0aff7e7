import type { ActivityInstance, DefinitionInstance, ProcessExecution } from './bpmn-library.ts';
import type { Wacht } from './step.ts';

/** Every activity that holds a token, sub processes included, without building an api object for each. */
export function* liveActivities(definition: DefinitionInstance): Generator<ActivityInstance> {
  for (const process of definition.execution?.processes ?? []) {
    if (process.execution) yield* liveIn(process.execution);
  }
}

/**
 * Hands the signal or message to exactly the activity that waits under this claim; nothing else hears of it.
 * @returns false when no living activity has that claim.
 */
export function deliver(definition: DefinitionInstance, wacht: Wacht): boolean {
  for (const activity of liveActivities(definition)) {
    if (activity.executionId !== wacht.wachtId) continue;
    const type = wacht.soort === 'taak' ? 'signal' : 'message';
    activity.broker.publish(
      'api',
      `activity.${type}.${wacht.wachtId}`,
      { id: activity.id, executionId: wacht.wachtId },
      { type, correlationId: wacht.wachtId, persistent: false },
    );
    return true;
  }
  return false;
}

function* liveIn(execution: ProcessExecution): Generator<ActivityInstance> {
  for (const activity of execution.getActivities()) {
    if (!activity.status) continue;
    yield activity;
    if (!activity.isSubProcess) continue;
    for (const inner of activity.execution?.source?.executions ?? []) yield* liveIn(inner);
  }
}
