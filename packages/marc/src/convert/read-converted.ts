import type { EncodingGuess } from "../charset/encoding.ts";
import type { Fault } from "../faults/fault.ts";
import { FaultLog } from "../faults/fault-log.ts";
import type { ByteSource, ReadResult } from "../iso2709/read-iso2709.ts";
import { decodeXmlText } from "../xml/decode-xml-text.ts";
import type { BibDraft } from "./bib-draft.ts";
import { draftOfDublinCore, dublinCoreElements } from "./dublin-core-draft.ts";
import { marcOfDraft } from "./marc-of-draft.ts";
import { draftOfMods, modsElements } from "./mods-draft.ts";
import { draftOfRis } from "./ris-draft.ts";
import { splitRis } from "./split-ris.ts";
import { type FoundNode, XmlNodeReader } from "./xml-node.ts";

const MODS_NAMESPACE = "http://www.loc.gov/mods/v3";
const NO_BYTES = new Uint8Array(0);
const UNICODE: EncodingGuess = { encoding: "utf-8", confidence: 1 };
/** Pieces of at most this many characters go to the parser at once. */
const PIECE = 65_536;

/**
 * Reads MODS 3 as MARC 21 records: every `mods` element wherever it stands. Results are as those of `readMarcXml`; an element that MARC has no
 * place for is named among the repairs.
 */
export function readMods(source: ByteSource): AsyncGenerator<ReadResult, void> {
  return readXml(source, {
    isRecord: (name, uri) => name === "mods" && (uri === MODS_NAMESPACE || uri === ""),
    draftOf: draftOfMods,
    elements: modsElements,
  });
}

/** Reads simple Dublin Core as MARC 21 records: every `oai_dc:dc`, `dc`, `qualifieddc`, or `record` and `metadata` with elements of Dublin Core in it. */
export function readDublinCore(source: ByteSource): AsyncGenerator<ReadResult, void> {
  return readXml(source, {
    isRecord: (name, uri) => /^(?:dc|qualifieddc|simpledc|srw_dc)$/i.test(name) && uri !== MODS_NAMESPACE,
    draftOf: draftOfDublinCore,
    elements: dublinCoreElements,
  });
}

interface Way {
  isRecord(name: string, uri: string): boolean;
  draftOf(node: FoundNode["node"]): BibDraft;
  readonly elements: ReadonlySet<string>;
}

async function* readXml(source: ByteSource, way: Way): AsyncGenerator<ReadResult, void> {
  const reader = new XmlNodeReader((name, uri) => way.isRecord(name, uri));
  let read = 0;
  const drain = function* () {
    for (const found of reader.found.splice(0)) {
      read++;
      yield resultOf(found, way);
    }
  };
  for await (const text of decodeXmlText(source)) {
    for (let at = 0; at < text.length; at += PIECE) {
      reader.write(text.slice(at, at + PIECE));
      yield* drain();
    }
  }
  reader.end();
  yield* drain();
  const { failure } = reader;
  if (failure) yield refused("xml-malformed", failure.at, failure.message);
  else if (read === 0) yield refused("xml-no-record", 0);
}

function resultOf({ node, offset, identifier }: FoundNode, { draftOf, elements }: Way): ReadResult {
  const draft = draftOf(node);
  const unmapped = node.children.map(({ name }) => name).filter((name) => !elements.has(name));
  const numbered = draft.controlNumber === undefined ? { ...draft, controlNumber: identifier } : draft;
  return recordOf(numbered, { unmapped, offset, bytes: NO_BYTES });
}

/** Reads RIS as MARC 21 records, in UTF-8 or GB 18030, told apart reference by reference. `bytes` are those of the reference. */
export async function* readRis(source: ByteSource): AsyncGenerator<ReadResult, void> {
  let read = 0;
  for await (const { lines, offset, bytes } of splitRis(source)) {
    read++;
    const { draft, unmapped } = draftOfRis(lines);
    if (lines[0]?.[0] === "TY") yield recordOf(draft, { unmapped, offset, bytes });
    else yield refused("ris-malformed", offset, lines[0]?.[1]);
  }
  if (read === 0) yield refused("ris-malformed", 0);
}

function recordOf(
  draft: BibDraft,
  { unmapped, offset, bytes }: { unmapped: readonly string[]; offset: number; bytes: Uint8Array },
): ReadResult {
  const log = new FaultLog(0);
  for (const found of new Set(unmapped)) log.add("element-unmapped", offset, { found });
  return { kind: "record", record: marcOfDraft(draft), repairs: log.faults, encoding: UNICODE, offset, bytes };
}

function refused(code: Fault["code"], offset: number, found?: string): ReadResult {
  const log = new FaultLog(0);
  log.add(code, offset, found === undefined ? {} : { found });
  return { kind: "fault", fault: log.faults[0]!, faults: log.faults, offset, bytes: NO_BYTES };
}
