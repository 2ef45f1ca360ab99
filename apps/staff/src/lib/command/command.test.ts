import { expect, it } from "vitest";
import { type Command, rankCommands } from "./command.ts";

function command(title: string, words = ""): Command {
  return { id: title, title, words, icon: "list", run: () => undefined };
}

const commands = [
  command("账号", "accounts zhanghao zh"),
  command("新建账号", "create account xinjian"),
  command("API 令牌", "tokens lingpai"),
];
const found = (typed: string) => rankCommands(commands, typed).map(({ title }) => title);

it("shows everything while nothing is typed", () => {
  expect(found("  ")).toEqual(["账号", "新建账号", "API 令牌"]);
});

it("puts what begins so before what contains it", () => {
  expect(found("账号")).toEqual(["账号", "新建账号"]);
});

it("finds by pinyin, initials and the other language", () => {
  expect(found("zhangh")).toEqual(["账号"]);
  expect(found("zh")).toEqual(["账号"]);
  expect(found("create acc")).toEqual(["新建账号"]);
});

it("does not mind capitals or full-width letters", () => {
  expect(found("ａｐｉ")).toEqual(["API 令牌"]);
  expect(found("TOKENS")).toEqual(["API 令牌"]);
});

it("finds nothing where nothing fits", () => {
  expect(found("xyz")).toEqual([]);
});
