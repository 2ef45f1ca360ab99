type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the keys whose value is undefined or an empty text: a description says only what the record says. */
export function present<T extends object>(object: T): Present<T> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const value = (object as Record<string, unknown>)[key];
    if (value !== undefined && value !== "") kept[key] = value;
  }
  return kept as Present<T>;
}
