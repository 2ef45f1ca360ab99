import type { FaultLog } from "../faults/fault-log.ts";
import { isIndicator } from "../iso2709/decode-plain.ts";
import { LEADER_LENGTH } from "../iso2709/marks.ts";
import { isTag } from "../iso2709/tags.ts";
import type { Field, MarcRecord, Subfield } from "../record.ts";

/** A leader that says as little as possible, for records that come without one. */
const BLANK_LEADER = "00000nam a2200000 u 4500";

export type Attributes = Readonly<Record<string, string>>;

interface OpenField {
  readonly tag: string;
  readonly ind1: string;
  readonly ind2: string;
  readonly subfields: Subfield[];
}

/** Puts one record together from the elements between `<record>` and `</record>`, noting what does not belong. */
export class RecordBuilder {
  readonly log: FaultLog;
  #leader: string | undefined;
  readonly #fields: Field[] = [];
  #field: OpenField | undefined;
  /** The element whose text is being gathered. */
  #open: { name: "leader" | "controlfield" | "subfield"; key: string } | undefined;
  #text = "";

  constructor(log: FaultLog) {
    this.log = log;
  }

  open(name: string, attributes: Attributes, at: number): void {
    this.#text = "";
    if (name === "leader") this.#open = { name, key: "" };
    else if (name === "controlfield") this.#open = { name, key: this.#tag(attributes, at) };
    else if (name === "datafield") this.#field = this.#openField(attributes, at);
    else if (name === "subfield" && this.#field) this.#open = { name, key: this.#code(attributes, at) };
    else this.log.add("xml-unexpected", at, { found: name });
  }

  text(text: string): void {
    if (this.#open) this.#text += text;
  }

  close(name: string, at: number): void {
    if (name === "datafield") this.#closeField(at);
    else if (this.#open?.name === name) this.#closeText(this.#open.key);
  }

  build(at: number): MarcRecord {
    const leader = this.#leader ?? "";
    if (leader.length === LEADER_LENGTH && isAscii(leader)) return { leader, fields: this.#fields };
    this.log.add("leader-invalid", at, { found: leader });
    return { leader: leader.trim() === "" ? BLANK_LEADER : fitLeader(leader), fields: this.#fields };
  }

  #closeText(key: string): void {
    const { name } = this.#open!;
    this.#open = undefined;
    if (name === "leader") this.#leader = this.#text;
    else if (name === "controlfield") this.#fields.push({ tag: key, value: this.#text });
    else if (key !== "") this.#field!.subfields.push({ code: key, value: this.#text });
  }

  #openField(attributes: Attributes, at: number): OpenField {
    const tag = this.#tag(attributes, at);
    return {
      tag,
      ind1: this.#indicator(attributes["ind1"], tag, at),
      ind2: this.#indicator(attributes["ind2"], tag, at),
      subfields: [],
    };
  }

  #closeField(at: number): void {
    const field = this.#field;
    this.#field = undefined;
    if (field === undefined) return;
    if (field.subfields.length === 0) this.log.add("field-too-short", at, { tag: field.tag });
    this.#fields.push(field);
  }

  #tag(attributes: Attributes, at: number): string {
    const tag = attributes["tag"]?.trim() ?? "";
    if (!isTag(tag)) this.log.add("tag-invalid", at, { tag });
    return tag;
  }

  /** An empty or missing indicator is a blank; of one too long the first character counts. */
  #indicator(value: string | undefined, tag: string, at: number): string {
    if (value?.length === 1) {
      if (!isIndicator(value.charCodeAt(0))) this.log.add("indicator-invalid", at, { tag, found: value });
      return value;
    }
    this.log.add("indicators-invalid", at, { tag, found: value ?? "" });
    return value?.[0] ?? " ";
  }

  #code(attributes: Attributes, at: number): string {
    const code = attributes["code"] ?? "";
    if (code.length === 1 && code > " " && code <= "~") return code;
    const { tag } = this.#field!;
    this.log.add(code.trim() === "" ? "subfield-code-missing" : "subfield-code-invalid", at, { tag, found: code });
    return /[!-~]/.exec(code)?.[0] ?? "a";
  }
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** 24 ASCII characters of a leader that has more, fewer or others. */
function fitLeader(leader: string): string {
  const printable = leader.replace(/[^ -~]/gu, " ").slice(0, LEADER_LENGTH);
  return printable + BLANK_LEADER.slice(printable.length);
}
