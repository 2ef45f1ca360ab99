import { expect, test } from "vitest";
import { settingsText } from "./configure-cluster.ts";

test("takes a fair part of the machine's memory, within bounds", () => {
  expect(settingsText(512)).toContain("shared_buffers = 128MB");
  expect(settingsText(4096)).toContain("shared_buffers = 512MB");
  expect(settingsText(65_536)).toContain("shared_buffers = 1024MB");
});

test("never trades durability for speed", () => {
  const text = settingsText(1024);
  for (const name of ["fsync", "synchronous_commit", "full_page_writes"]) expect(text).toContain(`${name} = on`);
});

test("lets the operator's own settings have the last word", () => {
  expect(settingsText(1024).trimEnd().split("\n").at(-1)).toBe("include_if_exists = 'custom.conf'");
});
