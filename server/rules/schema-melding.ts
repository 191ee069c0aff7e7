import type { ErrorObject } from 'ajv/dist/2020.js';

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  integer: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  null: 'leeg (null)',
};

/** A finding of the schema as "pad: wat er mis is", in Dutch: `regels[2].grondslag: ontbreekt`. */
export function describeSchemafout(fout: ErrorObject): string {
  const plek = readablePath(fout.instancePath);
  const params: Readonly<Record<string, unknown>> = fout.params;
  switch (fout.keyword) {
    case 'required':
      return `${joinPath(plek, String(params['missingProperty']))}: ontbreekt`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `${joinPath(plek, String(params['additionalProperty'] ?? params['unevaluatedProperty']))}: dit veld bestaat niet`;
    case 'type':
      return `${plek}: moet ${describeType(params['type'])} zijn`;
    case 'enum':
      return `${plek}: moet een van ${listValues(params['allowedValues'])} zijn, niet ${JSON.stringify(fout.data)}`;
    case 'const':
      return `${plek}: moet ${JSON.stringify(params['allowedValue'])} zijn`;
    case 'pattern':
      return `${plek}: ${JSON.stringify(fout.data)} heeft niet de goede vorm (${String(params['pattern'])})`;
    case 'format':
      return `${plek}: ${JSON.stringify(fout.data)} is geen geldige ${params['format'] === 'date' ? 'datum' : String(params['format'])}`;
    case 'minLength':
      if (Number(params['limit']) > 1) return `${plek}: moet ten minste ${String(params['limit'])} tekens hebben`;
      return `${plek}: mag niet leeg zijn`;
    case 'minItems':
      return `${plek}: mag niet leeg zijn`;
    case 'minimum':
      return `${plek}: moet ${String(params['limit'])} of hoger zijn`;
    case 'maximum':
      return `${plek}: moet ${String(params['limit'])} of lager zijn`;
    case 'uniqueItems':
      return `${plek}: bevat iets dubbel`;
    default:
      return `${plek}: ${fout.message ?? fout.keyword}`;
  }
}

// helpers

/** "/regels/2/grondslag" → "regels[2].grondslag" */
function readablePath(pointer: string): string {
  const delen = pointer.split('/').slice(1);
  const pad = delen.map((deel) =>
    /^\d+$/.test(deel) ? `[${deel}]` : `.${deel.replaceAll('~1', '/').replaceAll('~0', '~')}`,
  );
  return pad.join('').replace(/^\./, '') || '(bestand)';
}

function joinPath(plek: string, veld: string): string {
  return plek === '(bestand)' ? veld : `${plek}.${veld}`;
}

function describeType(type: unknown): string {
  const typen: readonly unknown[] = Array.isArray(type) ? type : [type];
  return typen.map((t) => SOORTEN[String(t)] ?? String(t)).join(' of ');
}

function listValues(waarden: unknown): string {
  return Array.isArray(waarden) ? waarden.map((w) => JSON.stringify(w)).join(', ') : String(waarden);
}
