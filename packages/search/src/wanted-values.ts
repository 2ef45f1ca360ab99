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
  const separator = schema.source.facets?.[request.name]?.separator;
  const find = request.find === undefined ? "" : fold(request.find);
  const sought = (value: string) => find === "" || fold(value).includes(find);
  if (separator === undefined || request.parent === null) return sought;
  const { parent } = request;
  const before = parent === undefined ? "" : parent + separator;
  return (value) => value.startsWith(before) && !value.includes(separator, before.length) && sought(value);
}
