import { replace } from './given.ts';

/** Changes an attribute of the start tag with this id, or adds it. */
export function set(bron: string, id: string, naam: string, waarde: string): string {
  return replace(bron, new RegExp(`(<bpmn:\\w+ id="${id}")([^>]*)>`), (_heel, begin: string, rest: string) => {
    const slot = rest.endsWith('/') ? ' />' : '>';
    const anders = rest.replace(/\s*\/$/, '').replace(new RegExp(` ${naam}="[^"]*"`), '');
    return `${begin} ${naam}="${waarde}"${anders}${slot}`;
  });
}

/** Changes a field of the `lks:stap` of an element. */
export function setStap(bron: string, id: string, naam: string, waarde: string): string {
  return replace(
    bron,
    new RegExp(`( id="${id}"[^]*?<lks:stap[^>]*?)( ${naam}="[^"]*")?( ?/>)`),
    (_heel, begin: string, _oud, slot: string) =>
      `${begin.replace(new RegExp(` ${naam}="[^"]*"`), '')} ${naam}="${waarde}"${slot}`,
  );
}

/** Puts something inside an element, right after its start tag. */
export function put(bron: string, id: string, inhoud: string): string {
  return replace(bron, new RegExp(`(<bpmn:\\w+ id="${id}"[^>]*[^/]>)`), `$1${inhoud}`);
}

/** Puts something in the process, before its first flow node. */
export function add(bron: string, inhoud: string): string {
  return replace(bron, '<bpmn:startEvent ', `${inhoud}<bpmn:startEvent `);
}

export function moveToLane(bron: string, id: string, baan: string): string {
  const ref = `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`;
  return put(replace(bron, ref, ''), baan, ref);
}

/** A user task between a task and what comes after it. */
export function insertTask(bron: string, id: string, naam: string, na: string): string {
  const [, stroom = '', doel = ''] =
    new RegExp(`<bpmn:sequenceFlow id="(\\w+)" sourceRef="${na}" targetRef="(\\w+)"`).exec(bron) ?? [];
  return add(
    set(bron, stroom, 'targetRef', id),
    `<bpmn:userTask id="${id}" name="${naam}" /><bpmn:sequenceFlow id="${id}Flow" sourceRef="${id}" targetRef="${doel}" />`,
  );
}
