import type { Profile } from "../profile.ts";
import type { DataField } from "../record.ts";

/** First and second indicator: the characters allowed. `n` stands for 0–9. */
type Allowed = readonly [string, string];

/** MARC 21 Bibliographic: the fields whose indicators most often go wrong. A tag that is not here is not checked. */
const MARC21: Readonly<Record<string, Allowed>> = {
  "010": [" ", " "],
  "020": [" ", " "],
  "022": [" 01", " "],
  "024": ["0123478", " 01"],
  "040": [" ", " "],
  "041": [" 01", " 7"],
  "043": [" ", " "],
  "050": [" 01", "04"],
  "082": [" 017", " 04"],
  "100": ["013", " "],
  "110": ["012", " "],
  "111": ["012", " "],
  "130": ["n", " "],
  "240": ["01", "n"],
  "242": ["01", "n"],
  "245": ["01", "n"],
  "246": ["0123", " 012345678"],
  "247": ["01", "01"],
  "250": [" ", " "],
  "260": [" 23", " "],
  "264": [" 23", "01234"],
  "300": [" ", " "],
  "490": ["01", " "],
  "500": [" ", " "],
  "504": [" ", " "],
  "505": ["0128", " 0"],
  "520": [" 012348", " "],
  "600": ["013", "01234567"],
  "610": ["012", "01234567"],
  "611": ["012", "01234567"],
  "630": ["n", "01234567"],
  "648": [" 01", "01234567"],
  "650": [" 012", "01234567"],
  "651": [" ", "01234567"],
  "653": [" 012", " 0123456"],
  "655": [" 0", "01234567"],
  "700": ["013", " 2"],
  "710": ["012", " 2"],
  "711": ["012", " 2"],
  "730": ["n", " 2"],
  "740": ["n", " 2"],
  "773": ["01", " 8"],
  "776": ["01", " 8"],
  "780": ["01", "01234567"],
  "785": ["01", "012345678"],
  "800": ["013", " "],
  "810": ["012", " "],
  "811": ["012", " "],
  "830": [" ", "n"],
  "856": [" 012347", " 012348"],
};

/** UNIMARC Bibliographic and CNMARC. */
const UNIMARC: Readonly<Record<string, Allowed>> = {
  "010": [" ", " "],
  "100": [" ", " "],
  "101": ["012", " "],
  "102": [" ", " "],
  "200": ["01", " "],
  "205": [" ", " "],
  "210": [" 01", " 1"],
  "215": [" ", " "],
  "225": ["012", " "],
  "300": [" 01", " "],
  "330": [" ", " "],
  "500": ["01", "01"],
  "600": [" 0", " 01"],
  "606": [" 012", " "],
  "700": [" ", "01"],
  "701": [" ", "01"],
  "702": [" ", "01"],
  "710": ["01", "012"],
  "711": ["01", "012"],
  "712": ["01", "012"],
  "801": [" ", "0123"],
};

/** Which indicator (1 or 2) has a value that the format does not define for this tag, or undefined. */
export function undefinedIndicator(field: DataField, profile: Profile): 1 | 2 | undefined {
  const allowed = (profile === "marc21" ? MARC21 : UNIMARC)[field.tag];
  if (allowed === undefined) return undefined;
  if (!allows(allowed[0], field.ind1)) return 1;
  return allows(allowed[1], field.ind2) ? undefined : 2;
}

/** `|` (no attempt to code) is always allowed. */
function allows(values: string, indicator: string): boolean {
  return indicator === "|" || (values === "n" ? /^\d$/.test(indicator) : values.includes(indicator));
}
