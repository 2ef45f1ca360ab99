/**
 * How fast Chinese text is cut, folded, read and made ready for an index, beside the packages one would take instead.
 *
 *     npm run bench -- chinese                  ours, and pinyin-pro
 *     npm run bench -- chinese --peers DIR      also @node-rs/jieba and jieba-wasm, installed in DIR
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  foldText,
  indexText,
  pinyinOf,
  pinyinSortKey,
  queryText,
  Segmenter,
  searchKey,
  toTraditional,
} from "@wenyuan/chinese";
import words from "../packages/chinese/src/data/words.json" with { type: "json" };
import type { MeasuredRow } from "../tools/measure/print-rows.ts";

type Cut = (text: string) => readonly string[];
interface Peer {
  readonly name: string;
  readonly cut: Cut;
  readonly loadMs: number;
}

const LINES = 20_000;

export async function run(options: Readonly<Record<string, number | string>> = {}): Promise<{ rows: MeasuredRow[] }> {
  const lines = makeLines(dictionaryWords());
  const [segmenter, loadMs] = timed(() => Segmenter.create());
  const peers = typeof options["peers"] === "string" ? await loadPeers(options["peers"]) : [];
  const traditional = lines.map((line) => toTraditional(line));
  return {
    rows: [
      cutRow(lines, segmenter, peers),
      ...agreementRows(segmenter, peers),
      {
        what: "load the dictionary",
        ours: Math.round(loadMs),
        unit: "ms",
        peers: byName(peers, ({ loadMs }) => Math.round(loadMs)),
      },
      speedRow("fold 繁 to the key of 简", traditional, foldText),
      speedRow("key of a whole title", traditional, searchKey),
      speedRow("index terms with pinyin", lines, (line) => indexText(line, { segmenter })),
      speedRow("index terms without", lines, (line) => indexText(line, { segmenter, readingsUpTo: 0 })),
      speedRow("words of a query", lines, (line) => queryText(line, segmenter)),
      await pinyinRow(lines, segmenter),
      speedRow("sort key by pinyin", lines, (line) => pinyinSortKey(line, { segmenter })),
    ],
  };
}

/** Lines of two to five dictionary words, the same on every machine. */
function makeLines(list: readonly string[]): string[] {
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  return Array.from({ length: LINES }, () =>
    Array.from({ length: 2 + next(4) }, () => list[next(list.length)]!).join(""),
  );
}

/** Two common characters or more; front-coded as generate-words.ts says. */
function dictionaryWords(): string[] {
  const list: string[] = [];
  let word = "";
  for (const [, shared, rest] of words.words.matchAll(/([a-z])([^a-z0-9]*)\d+/g)) {
    word = word.slice(0, shared!.charCodeAt(0) - 0x61) + rest!;
    if (/^[\u4e00-\u9fff]{2,}$/.test(word)) list.push(word);
  }
  return list;
}

/** In milliseconds of processor time, which other work on the machine disturbs least. */
function timed<T>(work: () => T): [T, number] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

/** Million characters in a second of processor time: the best of seven rounds. */
function speed(lines: readonly string[], work: (line: string) => unknown): number {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const rounds = Array.from({ length: 7 }, () => timed(() => lines.forEach((line) => void work(line)))[1]);
  return Number((characters / Math.min(...rounds) / 1000).toFixed(2));
}

function speedRow(what: string, lines: readonly string[], work: (line: string) => unknown): MeasuredRow {
  return { what, ours: speed(lines, work), unit: "M characters/CPU s" };
}

function cutRow(lines: readonly string[], segmenter: Segmenter, peers: readonly Peer[]): MeasuredRow {
  const ours = speed(lines, (line) => segmenter.words(line));
  const theirs = byName(peers, ({ cut }) => speed(lines, cut));
  const best = Math.max(...Object.values(theirs));
  const ratio = peers.length > 0 ? { ratio: Number((ours / best).toFixed(2)) } : {};
  return {
    what: "cut into words",
    ours,
    unit: "M characters/CPU s",
    peers: theirs,
    ...ratio,
    aim: "≥ 1 M characters/CPU s",
    met: ours >= 1,
  };
}

/** How many lines come out exactly as the peer cuts them. Of words that the peer knows in their folded spelling. */
function agreementRows(segmenter: Segmenter, peers: readonly Peer[]): MeasuredRow[] {
  return peers.map(({ name, cut }) => {
    const lines = makeLines(dictionaryWords().filter((word) => cut(word).length === 1));
    const same = lines.filter((line) => segmenter.words(line).join(" ") === cut(line).join(" ")).length;
    return {
      what: `lines cut as ${name} cuts them`,
      ours: Number(((100 * same) / lines.length).toFixed(2)),
      unit: "%",
    };
  });
}

async function pinyinRow(lines: readonly string[], segmenter: Segmenter): Promise<MeasuredRow> {
  const { pinyin } = (await importFrom(join(import.meta.dirname, "../packages/chinese"), "pinyin-pro")) as {
    pinyin(text: string, options: object): string[];
  };
  const ours = speed(lines, (line) => pinyinOf(line, { segmenter }));
  const theirs = speed(lines, (line) => pinyin(line, { toneType: "none", type: "array" }));
  const ratio = Number((ours / theirs).toFixed(2));
  return { what: "pinyin of a line", ours, unit: "M characters/CPU s", peers: { "pinyin-pro": theirs }, ratio };
}

async function loadPeers(directory: string): Promise<Peer[]> {
  const native = (await importFrom(directory, "@node-rs/jieba")) as {
    Jieba: { withDict(dict: Uint8Array): { cut: (text: string, hmm: boolean) => string[] } };
  };
  const { dict } = (await importFrom(directory, "@node-rs/jieba/dict.js")) as { dict: Uint8Array };
  const [jieba, nativeMs] = timed(() => native.Jieba.withDict(dict));
  const wasm = (await importFrom(directory, "jieba-wasm")) as { cut: (text: string, hmm: boolean) => string[] };
  const [, wasmMs] = timed(() => wasm.cut("我", true));
  return [
    { name: "@node-rs/jieba", cut: (text) => jieba.cut(text, true), loadMs: nativeMs },
    { name: "jieba-wasm", cut: (text) => wasm.cut(text, true), loadMs: wasmMs },
  ];
}

async function importFrom(directory: string, name: string): Promise<unknown> {
  const file = createRequire(join(directory, "package.json")).resolve(name);
  const loaded = (await import(pathToFileURL(file).href)) as { default?: object };
  return { ...loaded.default, ...loaded };
}

function byName(peers: readonly Peer[], value: (peer: Peer) => number): Record<string, number> {
  return Object.fromEntries(peers.map((peer) => [peer.name, value(peer)]));
}
