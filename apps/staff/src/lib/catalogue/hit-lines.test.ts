import { expect, it } from "vitest";
import { authorsLine, publishedLine, titleLine } from "./hit-lines.ts";

it("joins names and places with the signs of their script", () => {
  expect(authorsLine({ authors: [{ text: "曹雪芹" }, { text: "高鹗" }] })).toBe("曹雪芹，高鹗");
  expect(authorsLine({ authors: [{ text: "Bryant, R." }, { text: "O’Hallaron, D." }] })).toBe(
    "Bryant, R.; O’Hallaron, D.",
  );
  expect(publishedLine({ publisher: "人民文学出版社", date: "2008" })).toBe("人民文学出版社，2008");
  expect(publishedLine({ publisher: "Pearson", date: "c2016" })).toBe("Pearson, c2016");
  expect(publishedLine({ date: "1999" })).toBe("1999");
  expect(publishedLine({})).toBe("");
});

it("sets a subtitle after its title", () => {
  expect(titleLine({ title: "红楼梦", subtitle: "脂评汇校本" })).toBe("红楼梦：脂评汇校本");
  expect(titleLine({ title: "Rereading the Stone" })).toBe("Rereading the Stone");
});
