/** The part of JSON Schema (draft 2020-12) that `corpus/schema` uses. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  description?: string;
  type?: string | string[];
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
}

function typeOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['number', 'integer'] : ['number'];
  return [typeof value];
}

/**
 * Where `value` breaks `schema`, one line each; empty when it keeps to it. `root` holds the `$defs`. Fields of the value's own named in `absent`
 * are not asked for.
 */
export function schemaFaults(
  schema: Schema,
  value: unknown,
  root: Schema = schema,
  absent: readonly string[] = [],
  at = '',
): string[] {
  if (schema.$ref !== undefined) {
    return schemaFaults(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? { enum: [] }, value, root, [], at);
  }
  const faults: string[] = [];
  const say = (what: string) => faults.push(`${at || 'the file'}: ${what}`);
  const types = schema.type === undefined ? null : [schema.type].flat();
  if (types !== null && !typeOf(value).some((type) => types.includes(type))) say(`is no ${types.join(' or ')}`);
  if (schema.enum !== undefined && !schema.enum.includes(value)) say(`${JSON.stringify(value)} is not one of its words`);
  if ('const' in schema && schema.const !== value) say(`is not ${JSON.stringify(schema.const)}`);
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    say('has the wrong form');
  if (typeof value === 'number') {
    if (value < (schema.minimum ?? Number.NEGATIVE_INFINITY) || value > (schema.maximum ?? Number.POSITIVE_INFINITY))
      say('is out of range');
  }
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY))
      say('has the wrong length');
    const { items } = schema;
    if (items !== undefined)
      faults.push(...value.flatMap((item, index) => schemaFaults(items, item, root, [], `${at}[${index}]`)));
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    for (const name of schema.required ?? [])
      if (!Object.hasOwn(fields, name) && !absent.includes(name)) say(`${name} is missing`);
    for (const [name, inner] of Object.entries(fields)) {
      const known = schema.properties?.[name];
      if (known !== undefined) faults.push(...schemaFaults(known, inner, root, [], `${at}${at && '.'}${name}`));
      else if (schema.additionalProperties === false) say(`${name} is no field of the format`);
    }
  }
  for (const part of schema.allOf ?? []) faults.push(...schemaFaults(part, value, root, absent, at));
  if (schema.if !== undefined) {
    const branch = schemaFaults(schema.if, value, root, [], at).length === 0 ? schema.then : schema.else;
    if (branch !== undefined) faults.push(...schemaFaults(branch, value, root, absent, at));
  }
  return faults;
}
