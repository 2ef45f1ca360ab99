/** What a GET form has to carry on, as name and value: the rest of the query. */
export type KeptFields = readonly (readonly [name: string, value: string])[];

const NONE: KeptFields = [];

export function KeepFields({ fields = NONE }: { readonly fields?: KeptFields | undefined }) {
  return fields.map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}
