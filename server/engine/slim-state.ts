type Json = Record<string, unknown>;

/**
 * Takes out of an engine state what recovery does not read: settings, counters, copies of messages in variables, bookkeeping of the
 * broker. Changes the state in place and returns it; it is used once, right before it is written.
 */
export function slimState(state: Json): Json {
  walk(state);
  return state;
}

function walk(node: unknown): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item);
    return;
  }
  if (!isObject(node)) return;
  delete node.counters;
  delete node.source;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'messages' && Array.isArray(value)) node[key] = slimMessages(value);
    else if (key === 'environment' && isObject(value)) slimEnvironment(node, value);
    else walk(value);
  }
}

function slimMessages(messages: readonly unknown[]): readonly unknown[] {
  const kept = messages.filter(
    (message) => isObject(message) && !(isObject(message.properties) && message.properties.persistent === false),
  );
  for (const message of kept as readonly Json[]) slimMessage(message);
  return kept;
}

function slimMessage(message: Json): void {
  const { fields, properties, content } = message;
  if (isObject(fields)) {
    delete fields.consumerTag;
    delete fields.redelivered;
  }
  if (isObject(properties)) {
    delete properties.messageId;
    delete properties.timestamp;
    if (Object.keys(properties).length === 0) delete message.properties;
  }
  if (isObject(content)) slimContent(content);
}

function slimContent(content: Json): void {
  if (!Array.isArray(content.inbound)) return;
  for (const inbound of content.inbound as readonly Json[]) {
    delete inbound.evaluationId;
    delete inbound.result;
    slimContent(inbound);
  }
}

/** Case data never enters the engine, so what stands in its environment is only what the engine put there itself. */
function slimEnvironment(owner: Json, environment: Json): void {
  delete environment.settings;
  delete environment.variables;
  if (isObject(environment.output) && Object.keys(environment.output).length === 0) delete environment.output;
  if (Object.keys(environment).length === 0) delete owner.environment;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
