/**
 * The format a record is written in. ISO 2709 carries all three alike; what the tags, the leader and the coded fields
 * mean differs.
 *
 * - `marc21`: MARC 21 Format for Bibliographic Data, Library of Congress.
 * - `unimarc`: UNIMARC Bibliographic, IFLA.
 * - `cnmarc`: CNMARC (WH/T 0503-1996, GB/T 33286-2016), UNIMARC with Chinese additions ($A pinyin, 690 CLC, 905 holdings).
 */
export type Profile = "marc21" | "unimarc" | "cnmarc";

export const PROFILES: readonly Profile[] = ["marc21", "unimarc", "cnmarc"];
