import { delimiter, placedSubfields } from "../../lib/marc/edited-field.ts";

export interface Typing {
  readonly content: string;
  readonly caret: number;
}

/**
 * What was typed, with the sign for a subfield made of `$`. Two of them are a dollar: `$` after a delimiter that nothing follows takes it back.
 */
export function withDelimiter({ content, caret }: Typing): Typing {
  if (content[caret - 1] !== "$") return { content, caret };
  const before = content.slice(0, caret - 1);
  const after = content.slice(caret);
  if (before.endsWith(delimiter)) return { content: `${before.slice(0, -1)}$${after}`, caret: caret - 1 };
  return { content: before + delimiter + after, caret };
}

/** A delimiter put in at the cursor. */
export function insertDelimiter({ content, caret }: Typing): Typing {
  return { content: content.slice(0, caret) + delimiter + content.slice(caret), caret: caret + 1 };
}

/** Pasted words on one line; signs of other systems for a subfield become ours. */
export function pastedText(text: string): string {
  const line = text.replace(/[\r\n\t]+/g, " ");
  return line.replace(/[▼ǂ](?=[a-z0-9A-Z])/g, delimiter).replace(/^\$\$?(?=[a-z])/, delimiter);
}

/** Where the next or previous subfield's value begins, from a place in the text; undefined beyond the ends. */
export function nextSubfield({ content, caret }: Typing, by: -1 | 1): number | undefined {
  const starts = placedSubfields(content).map(({ code, from, to }) => (code === "" ? from : Math.min(from + 2, to)));
  return by > 0 ? starts.find((at) => at > caret) : starts.findLast((at) => at < caret);
}
