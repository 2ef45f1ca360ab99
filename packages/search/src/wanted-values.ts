import type { CheckedSchema } from "./checked-schema.ts";
import type { ValuesRequest } from "./request.ts";

/** The smallest and largest number of values that may be asked for. */
export const MOST_FACET_VALUES = 1000;
export const USUAL_FACET_VALUES = 20;

/** Whether a value of a facet is among those asked for: on the level wanted, and holding the text sought. */
export function valueTest(
  request: ValuesRequest,
  schema: CheckedSchema,
  fold: (text: string) => string,
): (value: string) => boolean {
  const find = request.find === undefined ? "" : fold(request.find);
  const isOnLevel = levelTest(request, schema);
  return (value) => (isOnLevel?.(value) ?? true) && (find === "" || fold(value).includes(find));
}

/** Whether a value is on the level asked for; undefined where all are. */
export function levelTest(
  { name, parent }: ValuesRequest,
  schema: CheckedSchema,
): ((value: string) => boolean) | undefined {
  const separator = schema.source.facets?.[name]?.separator;
  if (separator === undefined || parent === null) return undefined;
  const before = parent === undefined ? "" : parent + separator;
  return (value) => value.startsWith(before) && !value.includes(separator, before.length);
}
