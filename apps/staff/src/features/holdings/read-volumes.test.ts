import { expect, it } from "vitest";
import { readVolumes } from "./read-volumes.ts";

it.each<[string, string[]]>([
  ["上\n中\n下", ["上", "中", "下"]],
  ["上；下", ["上", "下"]],
  ["第1册-第3册", ["第1册", "第2册", "第3册"]],
  ["第1–3卷", ["第1卷", "第2卷", "第3卷"]],
  ["v.9-v.11", ["v.9", "v.10", "v.11"]],
  ["1-3", ["1", "2", "3"]],
  ["1998-1999", ["1998-1999"]],
  ["第1册-v.3", ["第1册-v.3"]],
  [" 上 \n\n上", ["上"]],
  ["1-9999", ["1-9999"]],
])("%j are the volumes %j", (text, volumes) => {
  expect(readVolumes(text)).toEqual(volumes);
});
