import type { Bilingual } from "../../../../kernel/i18n/language.ts";
import type { ItemLayout } from "./item-layout.ts";

/** A reading of items with its name. `own` is one that the library made. */
export interface ItemProfile {
  readonly code: string;
  readonly name: Bilingual;
  readonly layout: ItemLayout;
  readonly own: boolean;
}

/**
 * What is published and what is custom:
 * - Koha: 952 (MARC 21) and 995 (UNIMARC) as its documentation and its default framework have them ("Holdings data fields (9xx)").
 * - 852: MARC 21 Format for Holdings Data, 852 $b $c $h $i $j $p $t; Alma writes its holdings so, with the call number in $h and $i.
 * - Alma's items have no field of their own: the publishing profile of each institution says which. 952 with these codes is one that is
 *   met with; Ex Libris documents only that it can be chosen.
 * - CNMARC 905 is a local field (WH/T 0503-1996 leaves 9XX to those who use it). 汇文, 金盘 and Interlib publish no layout, and each of their
 *   libraries can change it. What stands here is custom as exports show it: a beginning, to be looked at in the preview and mended.
 */
const shipped: readonly Omit<ItemProfile, "own">[] = [
  {
    code: "huiwen",
    name: { zh: "汇文 Libsys（905）", en: "Huiwen Libsys (905)" },
    layout: {
      tag: "905",
      subfields: {
        barcode: "b",
        place: "c",
        callNumber: "s",
        class: "d",
        bookNumber: "ef",
        volume: "v",
        kind: "t",
        copy: "k",
      },
      priceFrom: "010$d",
      currency: "CNY",
    },
  },
  {
    code: "jinpan",
    name: { zh: "金盘 GDLIS（905）", en: "Jinpan GDLIS (905)" },
    layout: {
      tag: "905",
      subfields: {
        barcode: "b",
        place: "f",
        class: "d",
        bookNumber: "e",
        volume: "v",
        accession: "g",
        price: "h",
        kind: "t",
      },
      priceFrom: "010$d",
      currency: "CNY",
    },
  },
  {
    code: "interlib",
    name: { zh: "图创 Interlib（905）", en: "Interlib (905)" },
    layout: {
      tag: "905",
      subfields: {
        barcode: "b",
        place: "ac",
        callNumber: "s",
        class: "d",
        bookNumber: "e",
        volume: "v",
        price: "h",
        kind: "t",
      },
      priceFrom: "010$d",
      currency: "CNY",
    },
  },
  {
    code: "koha",
    name: { zh: "Koha，MARC 21（952）", en: "Koha, MARC 21 (952)" },
    layout: {
      tag: "952",
      subfields: {
        barcode: "p",
        accession: "i",
        callNumber: "o",
        place: "ac",
        kind: "y",
        price: "gv",
        volume: "h",
        copy: "t",
        acquiredOn: "d",
        accompanying: "3",
        notePublic: "z",
        noteStaff: "x",
      },
      currency: "CNY",
    },
  },
  {
    code: "koha-unimarc",
    name: { zh: "Koha，UNIMARC（995）", en: "Koha, UNIMARC (995)" },
    layout: {
      tag: "995",
      subfields: {
        barcode: "f",
        callNumber: "k",
        place: "be",
        kind: "r",
        volume: "v",
        copy: "6",
        acquiredOn: "5",
        notePublic: "u",
      },
      priceFrom: "010$d",
      currency: "CNY",
    },
  },
  {
    code: "alma",
    name: { zh: "Alma（952，随发布配置）", en: "Alma (952, as its publishing profile says)" },
    layout: {
      tag: "952",
      subfields: {
        barcode: "p",
        place: "bc",
        callNumber: "h",
        kind: "t",
        volume: "e",
        copy: "n",
        acquiredOn: "d",
        notePublic: "z",
        noteStaff: "x",
        price: "g",
        accession: "i",
      },
      currency: "CNY",
    },
  },
  {
    code: "marc21-852",
    name: { zh: "MARC 21 馆藏（852）", en: "MARC 21 holdings (852)" },
    layout: {
      tag: "852",
      subfields: {
        barcode: "p",
        place: "bc",
        class: "h",
        bookNumber: "i",
        callNumber: "j",
        volume: "3",
        copy: "t",
        notePublic: "z",
        noteStaff: "x",
      },
      priceFrom: "020$c",
      currency: "CNY",
    },
  },
  {
    code: "sierra-949",
    name: { zh: "Sierra、Millennium（949）", en: "Sierra, Millennium (949)" },
    layout: {
      tag: "949",
      subfields: {
        barcode: "i",
        place: "l",
        callNumber: "a",
        bookNumber: "b",
        kind: "t",
        price: "p",
        volume: "c",
        copy: "g",
        notePublic: "m",
        noteStaff: "n",
      },
      currency: "CNY",
    },
  },
];

export const vendorProfiles: readonly ItemProfile[] = shipped.map((profile) => ({ ...profile, own: false }));
