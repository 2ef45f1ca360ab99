import { expect, it } from "vitest";
import { sheetHtml } from "./contact-sheet.ts";

it("gives each page a row, and marks what is wider than its window", () => {
  const look = { language: "zh", width: 390, theme: "light" } as const;
  const html = sheetHtml([
    { ...look, name: "home", file: "pages/home.jpg", sideways: 0 },
    { ...look, name: "search", file: "pages/search.jpg", sideways: 12 },
  ]);
  expect(html.match(/<section>/g)).toHaveLength(2);
  expect(html).toContain("12 px too wide");
});
