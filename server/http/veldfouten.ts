import type { z } from 'zod';
import { InvoerError, type Veldfout } from '../domain/fouten.ts';

/** Checks what came in against a schema. @throws InvoerError with a Dutch sentence for each wrong field. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { error: describeIssue });
  if (result.success) return result.data;
  throw new InvoerError('Controleer de velden hieronder.', result.error.issues.flatMap(toVeldfouten));
}

function toVeldfouten(issue: z.core.$ZodIssue): readonly Veldfout[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ veld: fieldName([...issue.path, key]), melding: issue.message }));
  }
  return [{ veld: fieldName(issue.path), melding: issue.message }];
}

/** The values of a form are named by their own path, so that the message lands at the field. */
function fieldName(path: readonly PropertyKey[]): string {
  const names = path[0] === 'waarden' && path.length > 1 ? path.slice(1) : path;
  return names.map((name) => String(name).slice(0, 100)).join('.');
}

/** Our own words for what zod found; a message in the schema itself goes before these. */
function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Vul dit veld in.' : describeType(String(issue.expected));
    case 'too_small':
      return describeMinimum(issue.origin, Number(issue.minimum));
    case 'too_big':
      return describeMaximum(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return describeFormat(issue.format);
    case 'invalid_value':
      return `Kies een van deze waarden: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return 'Dit veld kennen we niet. Laat het weg.';
    case 'invalid_key':
      return 'Deze veldnaam kan niet.';
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
    case 'custom':
      return 'Deze waarde kan hier niet.';
  }
}

function describeType(expected: string): string {
  switch (expected) {
    case 'string':
      return 'Vul hier tekst in.';
    case 'number':
      return 'Vul hier een getal in.';
    case 'int':
      return 'Vul hier een heel getal in.';
    case 'boolean':
      return 'Kies ja of nee.';
    case 'array':
      return 'Vul hier een lijst in.';
    case 'object':
    case 'record':
      return 'Vul hier gegevens met veldnamen in.';
    default:
      return 'Deze waarde kan hier niet.';
  }
}

function describeMinimum(origin: string, minimum: number): string {
  if (origin !== 'string') return `Vul een getal in van ${minimum} of hoger.`;
  return minimum <= 1 ? 'Vul dit veld in.' : `Vul hier ten minste ${minimum} tekens in.`;
}

function describeMaximum(origin: string, maximum: number): string {
  return origin === 'string' ? `Vul hier hoogstens ${maximum} tekens in.` : `Vul een getal in van ${maximum} of lager.`;
}

function describeFormat(format: string): string {
  switch (format) {
    case 'date':
      return 'Vul een bestaande datum in, als jjjj-mm-dd.';
    case 'uuid':
      return 'Dit kenmerk moet een UUID zijn.';
    default:
      return 'Hier staan tekens in die niet kunnen.';
  }
}
