/** ISO 2709:2008 §3 and §4: the three separators (ISO 646 IS1–IS3) and the fixed sizes. */
export const SUBFIELD_MARK = 0x1f;
export const FIELD_END = 0x1e;
export const RECORD_END = 0x1d;
export const LEADER_LENGTH = 24;
/** Tag (3), length of field (4), starting character position (5). */
export const ENTRY_LENGTH = 12;
/** Five digits of leader/00–04. */
export const MAX_RECORD_BYTES = 99_999;
/** Four digits of a directory entry, the field's end mark included. */
export const MAX_FIELD_BYTES = 9_999;
