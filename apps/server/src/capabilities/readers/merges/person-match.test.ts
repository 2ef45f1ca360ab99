import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastPoints, type PersonFacts, surePoints, weighMatch } from "./person-match.ts";

const person: PersonFacts = {
  id: "1",
  nameKeys: ["单雄信"],
  spellings: ["单雄信", "shanxiongxin"],
  numbers: ["0020220001"],
  birthDate: "2004-05-06",
};
const another = (facts: Partial<PersonFacts>): PersonFacts => ({
  ...person,
  id: "2",
  numbers: ["0020260001"],
  ...facts,
});
const points = (facts: Partial<PersonFacts>, of: Partial<PersonFacts> = {}) =>
  weighMatch({ ...person, ...of }, another(facts)).points;

describe("two records", () => {
  it("with one document are one person's, though the name is another", () => {
    const document = "hash";
    expect(points({ document }, { document })).toBeGreaterThanOrEqual(surePoints);
    expect(
      points({ document, nameKeys: ["单二"], spellings: ["单二", "shaner"] }, { document }),
    ).toBeGreaterThanOrEqual(leastPoints);
  });

  it("with one name and one birthday are worth a look, with one name alone they are not", () => {
    expect(points({})).toBeGreaterThanOrEqual(leastPoints);
    expect(weighMatch(person, { ...another({}), birthDate: "" }).points).toBeLessThan(leastPoints);
  });

  it("of twins with one telephone and one birthday are two", () => {
    const phone = "13900000000";
    expect(points({ phone, nameKeys: ["单雄义"], spellings: ["单雄义", "shanxiongyi"] }, { phone })).toBeLessThan(
      leastPoints,
    );
  });

  it("with different documents are two, whatever else agrees", () => {
    const same = { email: "a@example.edu", phone: "13900000000" };
    expect(points({ ...same, document: "a" }, { ...same, document: "b" })).toBeLessThan(leastPoints);
  });

  it("are told alike when one has the name in characters and the other in letters", () => {
    const email = "shan@example.edu";
    const { evidence } = weighMatch(
      { ...person, email },
      another({ email: "Shan@example.edu", nameKeys: ["shanxiongxin"], spellings: ["shanxiongxin"] }),
    );
    expect(evidence.map(({ kind }) => kind)).toEqual(["email", "sound", "birth"]);
  });

  it("weigh the same in either order", () => {
    const word = fc.constantFrom("", "a", "b");
    const some = fc.record({
      id: fc.constant("1"),
      nameKeys: fc.array(word, { maxLength: 2 }),
      spellings: fc.array(word, { maxLength: 2 }),
      document: word,
      birthDate: word,
      email: word,
      phone: word,
      numbers: fc.array(word, { maxLength: 2 }),
      department: word,
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(weighMatch(one, other)).toEqual(weighMatch(other, one));
      }),
    );
  });
});
