/** A JSON Schema (draft 2020-12), as far as the open data need it. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'boolean' | 'integer';
  format?: 'date' | 'uri';
  pattern?: string;
  minLength?: number;
  minimum?: number;
  minItems?: number;
  uniqueItems?: boolean;
  const?: string | boolean;
  enum?: readonly string[];
  examples?: readonly unknown[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: false;
  dependentRequired?: Record<string, readonly string[]>;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
  not?: JsonSchema;
}

/** The dialect that the schemas are written in. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** A text that is not empty. */
export function text(title: string, description: string, more: JsonSchema = {}): JsonSchema {
  return { title, description, type: 'string', minLength: 1, ...more };
}

/** A calendar day. */
export function day(title: string, description: string): JsonSchema {
  return { title, description, type: 'string', format: 'date' };
}

/** A list that is left out where it is empty. */
export function list(title: string, description: string, items: JsonSchema): JsonSchema {
  return { title, description, type: 'array', minItems: 1, items };
}

/** An object with these keys and no others. */
export function object(properties: Record<string, JsonSchema>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}
