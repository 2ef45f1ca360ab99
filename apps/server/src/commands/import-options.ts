import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import { type Encoding, PROFILES } from "@wenyuan/marc";
import { type FileFormat, fileFormats, policies, type Source } from "../capabilities/catalogue/index.ts";
import { UsageError } from "./command.ts";

/** What is said on the command line of an import; the rest is the source's, or found out. */
export interface ImportArguments {
  readonly files: readonly string[];
  readonly source?: string;
  readonly format?: FileFormat;
  readonly changes: Partial<Source>;
  readonly places: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly leaveOut: boolean;
  readonly reviveDeleted: boolean;
  readonly dryRun: boolean;
}

const encodings = ["utf-8", "gb18030", "gbk", "marc-8"] as const satisfies readonly Encoding[];

/** @throws UsageError that says which word is not understood, and what there is */
export async function readImportArguments(args: readonly string[]): Promise<ImportArguments> {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError({ zh: "请写出要导入的文件。", en: "Name the files to import." });
  for (const file of positionals) await mustBeFile(file);
  const format = oneOf("format", values.format, fileFormats);
  return {
    files: positionals,
    ...(values.source === undefined ? {} : { source: values.source }),
    ...(format === undefined ? {} : { format }),
    changes: changesOf(values),
    places: codesOf("place", values.place),
    kinds: codesOf("kind", values.kind),
    leaveOut: values["leave-out"] ?? false,
    reviveDeleted: values["revive-deleted"] ?? false,
    dryRun: values["dry-run"] ?? false,
  };
}

/** The source that a file belongs to when nobody names one. */
export function sourceOfFile(file: string): string {
  return basename(file, extname(file));
}

type Values = ReturnType<typeof parse>["values"];

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const many = { type: "string", multiple: true } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: text,
        profile: text,
        encoding: text,
        format: text,
        policy: text,
        threshold: text,
        protect: text,
        items: text,
        place: many,
        kind: many,
        "default-place": text,
        "default-kind": text,
        "leave-out": flag,
        "revive-deleted": flag,
        "dry-run": flag,
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({ zh: reason, en: reason });
  }
}

function changesOf(values: Values): Partial<Source> {
  const profile = oneOf("profile", values.profile, PROFILES);
  const encoding = oneOf("encoding", values.encoding, encodings);
  const policy = oneOf("policy", values.policy, policies);
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(policy === undefined ? {} : { policy }),
    ...(values.threshold === undefined ? {} : { threshold: points(values.threshold) }),
    ...(values.protect === undefined ? {} : { protectedFields: values.protect.split(",").map(tagPattern) }),
    ...(values.items === undefined ? {} : { itemProfile: values.items }),
    ...(values["default-place"] === undefined ? {} : { defaultPlace: values["default-place"] }),
    ...(values["default-kind"] === undefined ? {} : { defaultKind: values["default-kind"] }),
  };
}

function oneOf<T extends string>(option: string, given: string | undefined, known: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new UsageError({
    zh: `--${option} 没有 ${given}，可用的有：${known.join("、")}。`,
    en: `--${option} has no ${given}; there are: ${known.join(", ")}.`,
  });
}

function points(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 100 && number <= 5000) return number;
  throw new UsageError({
    zh: `--threshold 是 100 到 5000 的整数，不是 ${text}。`,
    en: `--threshold is a whole number from 100 to 5000, not ${text}.`,
  });
}

function tagPattern(text: string): string {
  const tag = text.trim();
  if (/^[0-9A-Za-z#]{3}$/.test(tag)) return tag;
  throw new UsageError({
    zh: `--protect 写三位字段号，用逗号分开，# 代表任意一位（690,9##），不是 ${text}。`,
    en: `--protect takes tags of three characters with commas between, # for any (690,9##), not ${text}.`,
  });
}

/** `THEIRS=OURS`. */
function codesOf(option: string, given: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf("=");
      if (at > 0 && at < pair.length - 1) return [pair.slice(0, at), pair.slice(at + 1)];
      throw new UsageError({
        zh: `--${option} 写成 对方代码=本馆代码，不是 ${pair}。`,
        en: `--${option} is written THEIR-CODE=OUR-CODE, not ${pair}.`,
      });
    }),
  );
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError({ zh: `读不到文件 ${file}。`, en: `Cannot read the file ${file}.` });
}
