import { describe, expect, it } from "vitest";
import { lineOf, newField } from "../../lib/marc/edited-field.ts";
import { readLines } from "../../lib/marc/field-lines.ts";
import { filledFields } from "./filled-fields.ts";
import { authorityKinds, templateKinds } from "./template-kinds.ts";
import { templateFields } from "./templates.ts";

const now = new Date(2026, 10, 21);
const filled = (text: string) => filledFields(readLines(text).map(newField)).map(lineOf);

it("drops what nobody filled in, and keeps the rest as it is", () => {
  expect(filled("200 1# $a红楼梦$9$f曹雪芹著\n330 ## $a\n010 ## $a$dCNY\n701 #0 $a$9$4著")).toEqual([
    "200 1# ‡a红楼梦‡f曹雪芹著",
  ]);
  expect(filled("010 ## $a9787806019788$dCNY")).toEqual(["010 ## ‡a9787806019788‡dCNY"]);
});

describe.each(["cnmarc", "marc21"])("templates of %s", (profile) => {
  it.each([...templateKinds, ...authorityKinds])(
    "have a whole leader and fixed data of the right length: %s",
    (kind) => {
      const fields = templateFields({ profile, kind }, now);
      expect(fields[0]).toMatchObject({ tag: "LDR" });
      expect(fields[0]?.content).toHaveLength(24);
      const fixed = fields.find(({ tag }) => tag === "008")?.content;
      if (profile === "marc21") expect(fixed).toHaveLength(40);
      const general = fields.find(({ tag }) => tag === "100")?.content;
      const length = templateKinds.includes(kind as never) ? 36 : 24;
      if (profile === "cnmarc") expect(general?.slice(2)).toHaveLength(length);
    },
  );
});
