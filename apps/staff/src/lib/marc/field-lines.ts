import { contentOf, delimiter, isControlTag, leaderTag, type NewField } from "./edited-field.ts";

/**
 * Fields as lines of text, and back. Read are the ways in which catalogues print records: `245 10 $a…` (most), `=245  10$a…` (MarcEdit,
 * blanks as `\`), `24510|a…` (Innovative), `24510 L $$a…` (Aleph), `200 1  ▼a…` (Chinese systems), with spaces around codes or without.
 */
const delimiters = ["‡", "ǂ", "▼", "\u001f", "$$", "|", "$"];

/** Lines as others can read them too: `$` begins a subfield unless a value holds one. */
export function writeLines(fields: readonly NewField[]): string {
  return fields.map(writeLine).join("\n");
}

function writeLine({ tag, ind1, ind2, content }: NewField): string {
  if (ind1 === "" && ind2 === "") return `${tag}    ${content}`;
  const indicators = `${ind1 || " "}${ind2 || " "}`.replaceAll(" ", "#");
  const text = content.includes("$") || content.includes("‡‡") ? content : content.replaceAll(delimiter, "$");
  return `${tag} ${indicators} ${text}`;
}

/* oxlint-disable-next-line no-control-regex -- U+001F is the subfield separator of ISO 2709 */
const lineStart = /^\s*(?:(=)([0-9A-Z]{3}) {2}|(LDR|LEADER|[0-9][0-9A-Z]{2})(?=[\s0-9#_\\|$‡ǂ▼\u001f]|$))/;

/** The fields that a text holds; none when it does not look like fields. A line without a tag goes on with the field above it. */
export function readLines(text: string): NewField[] {
  const joined: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (lineStart.test(line)) joined.push(line);
    else if (line.trim() !== "" && joined.length > 0) joined.push(`${joined.pop()} ${line.trim()}`);
    else if (line.trim() !== "") return [];
  }
  return joined.flatMap(readLine);
}

/** Whether a pasted text is a list of fields, and not words for the field in hand. */
export function looksLikeLines(text: string): boolean {
  const fields = readLines(text);
  return fields.length > 0 && fields.every(({ tag, content }) => isControlTag(tag) || content.startsWith(delimiter));
}

function readLine(line: string): NewField[] {
  const start = lineStart.exec(line);
  if (!start) return [];
  const tag = tagOf(start[2] ?? start[3] ?? "");
  const rest = line.slice(start[0].length);
  if (isControlTag(tag)) return [{ tag, ind1: "", ind2: "", content: controlValue(rest, start[1] === "=") }];
  const found = firstDelimiter(rest);
  if (!found) return [{ tag, ind1: " ", ind2: " ", content: rest.trim() }];
  const [ind1, ind2] = indicatorsOf(rest.slice(0, found.at), start[1] === "=");
  return [{ tag, ind1, ind2, content: contentOf(subfieldsOf(rest.slice(found.at), found.sign)) }];
}

function tagOf(written: string): string {
  return written === "LEADER" || written === "000" ? leaderTag : written;
}

/** MarcEdit writes a blank of a coded field as `\`; elsewhere, blanks that stand between tag and value are the columns of indicators. */
function controlValue(rest: string, mnemonic: boolean): string {
  if (mnemonic) return rest.replaceAll("\\", " ");
  return rest.replace(/^ {1,4}(?=\S)/, "").replace(/^(?:##|__) /, "");
}

/** The first sign that begins a subfield: the one that stands before all others. */
function firstDelimiter(rest: string): { at: number; sign: string } | undefined {
  const found = delimiters.map((sign) => ({ sign, at: rest.indexOf(sign) })).filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => a.at - b.at || b.sign.length - a.sign.length)[0];
}

function indicatorsOf(zone: string, mnemonic: boolean): [string, string] {
  const plain = zone.replace(/[\\#_^]/g, " ");
  const apart = /^\s?(\S) (\S)\s*$/.exec(plain);
  if (apart?.[1] !== undefined && apart[2] !== undefined) return [apart[1], apart[2]];
  const pair = (mnemonic || !/^\s/.test(plain) ? plain : plain.slice(1)).padEnd(2);
  return [pair[0] ?? " ", pair[1] ?? " "];
}

function subfieldsOf(text: string, sign: string): { code: string; value: string }[] {
  const parts = splitAt(text, sign);
  return parts.map((part) => {
    const padded = part.startsWith(" ");
    const bare = padded ? part.slice(1) : part;
    return { code: bare[0] ?? "a", value: tidy(bare.slice(1)) };
  });
}

/** `$` before a sum of money, as in 020 $c $15.00, begins no subfield. */
function splitAt(text: string, sign: string): string[] {
  if (sign !== "$") return text.split(sign).slice(1);
  return text.split(/\$(?!\d+\.\d\d(?!\d))/).slice(1);
}

/** One space after a code and before the next is the printer's; more may be meant. */
function tidy(value: string): string {
  return value.replace(/^ /, "").replace(/ $/, "");
}
