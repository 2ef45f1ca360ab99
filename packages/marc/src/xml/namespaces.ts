/** MARCXML (Library of Congress). */
export const MARCXML_NAMESPACE = "http://www.loc.gov/MARC21/slim";

/** Namespaces whose `record` is read: MARCXML, MarcXchange (ISO 25577) in both versions, and none at all. */
export const RECORD_NAMESPACES: ReadonlySet<string> = new Set([
  MARCXML_NAMESPACE,
  "info:lc/xmlns/marcxchange-v1",
  "info:lc/xmlns/marcxchange-v2",
  "",
]);
