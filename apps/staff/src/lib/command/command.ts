import type { IconName } from "@wenyuan/ui";
import type { KeyCombo } from "../keyboard/key-combo.ts";

/** Something that the command bar can do: go somewhere, open something found, or act. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** BCP 47 language of the title, when it is not the app's. */
  readonly titleLang?: string | undefined;
  readonly hint?: string | undefined;
  readonly icon: IconName;
  /** More words to find it by: the other language, pinyin, initials. Separated by spaces. */
  readonly words?: string;
  /** The key that does the same, shown beside it. */
  readonly keys?: KeyCombo | undefined;
  run(): void;
}

export interface CommandGroup {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** Somewhere commands come from while a person types, such as the catalogue. */
export interface CommandSource {
  readonly id: string;
  readonly name: string;
  find(text: string, signal: AbortSignal): Promise<readonly Command[]>;
}

/** The commands that fit what was typed, best first; all of them, in their order, when nothing was. */
export function rankCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = plain(typed);
  if (wanted === "") return commands;
  return commands
    .map((command) => ({ command, rank: rankOf(command, wanted) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}

/** 4: the title begins so. 3: one of its words does. 2: a further word does. 1: it stands somewhere inside. 0: not at all. */
function rankOf({ title, words = "" }: Command, wanted: string): number {
  const name = plain(title);
  if (name.startsWith(wanted)) return 4;
  if (begins(name, wanted)) return 3;
  if (begins(plain(words), wanted)) return 2;
  return name.includes(wanted) ? 1 : 0;
}

function begins(text: string, wanted: string): boolean {
  return ` ${text}`.includes(` ${wanted}`);
}

/** As compared: full-width and capital letters are the same as the others. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
