import type { DataField } from "@wenyuan/marc";

/** Subfields in order; those without a value are left out. */
export type Subfields = readonly (readonly [code: string, value: string | undefined])[];

export function dataField(tag: string, indicators: string, subfields: Subfields): DataField {
  return {
    tag,
    ind1: indicators[0] ?? " ",
    ind2: indicators[1] ?? " ",
    subfields: subfields.flatMap(([code, value]) => (value === undefined || value === "" ? [] : [{ code, value }])),
  };
}

/** What is asked of both formats: a work with its id and its call number. */
export interface Catalogued {
  readonly id: string;
  readonly callNumber: string;
}

/** When the demonstration's records were made; the same in every copy, so that loading them again changes nothing. */
export const madeOn = "20261121";
