import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Fault } from "../faults/fault.ts";
import { FaultLog } from "../faults/fault-log.ts";
import type { MarcRecord } from "../record.ts";
import { deepestElement, longestPart } from "./limits.ts";
import { RECORD_NAMESPACES } from "./namespaces.ts";
import { type Attributes, RecordBuilder } from "./record-builder.ts";

/** A record element, or what stands in place of one. */
export interface XmlItem {
  readonly record: MarcRecord | undefined;
  readonly faults: readonly Fault[];
  /** Character position of the element in the document. */
  readonly offset: number;
}

const RECORD_START = /<(?:[\w.-]+:)?record(?=[\s/>])/g;
/** What opens the document, kept to open it again after a fault; a longer one is not worth keeping. */
const MAX_PROLOGUE = 65_536;

/**
 * Turns XML text, in any pieces, into record items. The parser is saxes, which expands no entity of a document's own. When the
 * XML is broken inside a record, that record is a fault, and reading begins anew at the next `<record`.
 */
export class XmlRecordReader {
  readonly items: XmlItem[] = [];
  /** Where the parser last told of something, by its own count. */
  #heardAt = 0;
  #depth = 0;
  #parser = this.#newParser();
  /** Text since the last record's end, and its position in the document. */
  #kept = "";
  #keptAt = 0;
  /** Document position of the parser's position 0. */
  #origin = 0;
  #prologue: string | undefined;
  #builder: RecordBuilder | undefined;
  #recordAt = 0;
  #failure: { at: number; message: string } | undefined;
  #searching = false;
  #records = 0;
  #foreign = false;

  write(text: string): void {
    this.#kept += text;
    if (this.#searching) this.#resume();
    else this.#feed(text);
  }

  end(): void {
    if (!this.#searching) {
      this.#guarded(() => this.#parser.close());
      if (this.#failure) this.#fail();
    }
    const nothing = this.items.length === 0 && this.#records === 0;
    if (nothing && (this.#foreign || this.#prologue === undefined))
      this.#add(undefined, [{ code: "xml-no-record", offset: 0 }], 0);
  }

  #feed(text: string): void {
    this.#guarded(() => this.#parser.write(text));
    this.#bound();
    if (this.#failure) this.#fail();
    else this.#trim();
  }

  /** A record, a text, a comment without an end would be kept until it comes. */
  #bound(): void {
    const at = this.#parser.position;
    if (this.#builder && this.#keptAt + this.#kept.length - this.#recordAt > longestPart)
      this.#failure ??= { at, message: "a record is longer than 4 MiB" };
    if (at - this.#heardAt > longestPart) this.#failure ??= { at, message: "a part is longer than 4 MiB" };
  }

  /** Saxes reports errors and reads on; the first one ends our trust in it. */
  #guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#failure ??= { at: this.#parser.position, message: String(error) };
    }
  }

  #newParser(): SaxesParser<{ xmlns: true }> {
    const parser = new SaxesParser({ xmlns: true, position: true });
    [this.#heardAt, this.#depth] = [0, 0];
    parser.on("error", (error) => {
      this.#failure ??= { at: parser.position, message: error.message };
    });
    const heard = () => {
      this.#heardAt = parser.position;
    };
    parser.on("opentag", (tag) => {
      heard();
      if (++this.#depth > deepestElement)
        this.#failure ??= { at: parser.position, message: `elements are nested deeper than ${deepestElement}` };
      this.#open(tag);
    });
    const addText = (text: string) => {
      heard();
      if (!this.#failure) this.#builder?.text(text);
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
    parser.on("closetag", (tag) => {
      heard();
      this.#depth--;
      this.#close(tag);
    });
    return parser;
  }

  get #position(): number {
    return this.#origin + this.#parser.position;
  }

  #open(tag: SaxesTagNS): void {
    if (this.#failure) return;
    if (this.#builder) this.#builder.open(tag.local, valuesOf(tag), this.#position);
    else if (tag.local === "record" && RECORD_NAMESPACES.has(tag.uri)) this.#start(tag.name);
    else if (tag.local !== "collection") this.#foreign = true;
  }

  #start(name: string): void {
    const end = this.#position - this.#keptAt;
    const start = Math.max(0, this.#kept.lastIndexOf(`<${name}`, end));
    this.#prologue ??= this.#kept.slice(0, start).length > MAX_PROLOGUE ? "" : this.#kept.slice(0, start);
    this.#recordAt = this.#keptAt + start;
    this.#builder = new RecordBuilder(new FaultLog(0));
  }

  #close(tag: SaxesTagNS): void {
    if (this.#failure || !this.#builder) return;
    if (tag.local !== "record") {
      this.#builder.close(tag.local, this.#position);
      return;
    }
    const record = this.#builder.build(this.#recordAt);
    const { faults } = this.#builder.log;
    this.#builder = undefined;
    this.#add(record, faults, this.#recordAt);
  }

  #add(record: MarcRecord | undefined, faults: readonly Fault[], offset: number): void {
    this.#records++;
    this.items.push({ record, faults, offset });
  }

  /** Between records nothing need be kept but what comes; inside one, its text from the start tag on. */
  #trim(): void {
    if (this.#prologue === undefined && this.#kept.length <= MAX_PROLOGUE) return;
    const from = this.#builder ? this.#recordAt : this.#position;
    this.#drop(Math.min(from - this.#keptAt, this.#kept.length));
  }

  #drop(count: number): void {
    this.#kept = this.#kept.slice(count);
    this.#keptAt += count;
  }

  /** One fault for the record that is broken, or for the document when none was open; then on to the next record. */
  #fail(): void {
    const failure = this.#failure!;
    const at = this.#origin + failure.at;
    const found = failure.message.replace(/^\d+:\d+: /, "");
    const log = new FaultLog(0);
    log.add("xml-malformed", at, { found });
    this.#add(undefined, log.faults, this.#builder ? this.#recordAt : at);
    const resumeAt = this.#builder ? this.#recordAt + 1 : at;
    this.#builder = undefined;
    this.#drop(Math.max(0, Math.min(resumeAt - this.#keptAt, this.#kept.length)));
    this.#searching = true;
    this.#resume();
  }

  #resume(): void {
    RECORD_START.lastIndex = 0;
    const found = RECORD_START.exec(this.#kept);
    if (!found) {
      // A start tag may be cut in two
      this.#drop(Math.max(0, this.#kept.length - 256));
      return;
    }
    this.#drop(found.index);
    this.#searching = false;
    this.#failure = undefined;
    const prologue = this.#prologue ?? "";
    this.#parser = this.#newParser();
    this.#origin = this.#keptAt - prologue.length;
    this.#guarded(() => this.#parser.write(prologue));
    this.#feed(this.#kept);
  }
}

function valuesOf(tag: SaxesTagNS): Attributes {
  const values: Record<string, string> = {};
  for (const { local, value } of Object.values(tag.attributes)) values[local] = value;
  return values;
}
