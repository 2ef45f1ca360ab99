import { type Field, isControlField, type MarcRecord } from "../record.ts";
import { escapeXml, type IllegalXml, mayNeedEscape } from "./escape-xml.ts";
import { MARCXML_NAMESPACE } from "./namespaces.ts";

export interface WriteXmlOptions {
  /** Default `refuse`: a record with a character that XML 1.0 cannot hold throws `xml-character`. */
  readonly illegal?: IllegalXml;
  /** Default false: the element stands in a collection that declares the namespace. */
  readonly standalone?: boolean;
  /** Sets leader/09 to `a`, as MARC 21 wants it for Unicode. Default false: the leader is the record's own. */
  readonly declareEncoding?: boolean;
}

/**
 * One record as a MARCXML `record` element.
 *
 * @throws MarcError `xml-character` unless `illegal` is `replace`.
 */
export function writeMarcXml(record: MarcRecord, options: WriteXmlOptions = {}): string {
  const illegal = options.illegal ?? "refuse";
  const leader = options.declareEncoding ? `${record.leader.slice(0, 9)}a${record.leader.slice(10)}` : record.leader;
  const namespace = options.standalone ? ` xmlns="${MARCXML_NAMESPACE}"` : "";
  const escape = mayNeedEscape(valuesOf(record)) ? escapeXml : asIs;
  let xml = `<record${namespace}>\n  <leader>${escapeXml(leader, illegal)}</leader>\n`;
  for (const field of record.fields) xml += fieldXml(field, escape, illegal);
  return `${xml}</record>\n`;
}

function asIs(text: string): string {
  return text;
}

/** All that is to be written, to be looked at in one go: most records have nothing that needs escaping. */
function valuesOf({ fields }: MarcRecord): string {
  let values = "";
  for (const field of fields) {
    values += field.tag;
    if (isControlField(field)) values += field.value;
    else for (const { value } of field.subfields) values += value;
  }
  return values;
}

function fieldXml(field: Field, escape: typeof escapeXml, illegal: IllegalXml): string {
  const tag = escape(field.tag, illegal);
  if (isControlField(field)) return `  <controlfield tag="${tag}">${escape(field.value, illegal)}</controlfield>\n`;
  let xml = `  <datafield tag="${tag}" ind1="${codeXml(field.ind1, illegal)}" ind2="${codeXml(field.ind2, illegal)}">\n`;
  for (const { code, value } of field.subfields) {
    xml += SUBFIELD_STARTS.get(code) ?? subfieldStart(escapeXml(code, illegal));
    xml += escape(value, illegal);
    xml += "</subfield>\n";
  }
  return `${xml}  </datafield>\n`;
}

function subfieldStart(code: string): string {
  return `    <subfield code="${code}">`;
}

/** Of the codes that are met with: letters and digits, which need no escaping. */
const SUBFIELD_STARTS: ReadonlyMap<string, string> = new Map(
  Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", (code) => [code, subfieldStart(code)]),
);

/** An indicator: nearly always a letter, a digit or a blank, which needs no look at all. */
function codeXml(code: string, illegal: IllegalXml): string {
  return code.length === 1 && (code === " " || (code >= "0" && code <= "9") || (code >= "a" && code <= "z"))
    ? code
    : escapeXml(code, illegal);
}

/** A whole MARCXML document, piece by piece. */
export async function* writeMarcXmlCollection(
  records: AsyncIterable<MarcRecord> | Iterable<MarcRecord>,
  options: WriteXmlOptions = {},
): AsyncGenerator<string, void> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="${MARCXML_NAMESPACE}">\n`;
  for await (const record of records) yield writeMarcXml(record, options);
  yield "</collection>\n";
}
