import { expect, it } from "vitest";
import { newOperation, numbersIn, type OperationDraft, operationOf } from "./operation-draft.ts";

const draft = (some: Partial<OperationDraft>) => operationOf({ ...newOperation(), ...some });

it("reads a whole field from a line", () => {
  expect(draft({ do: "add-field", line: "690 ## $aI242.4$v5" })).toEqual({
    do: "add-field",
    field: {
      tag: "690",
      ind1: " ",
      ind2: " ",
      subfields: [
        { code: "a", value: "I242.4" },
        { code: "v", value: "5" },
      ],
    },
    unless: "same",
  });
  expect(draft({ do: "add-field", line: "690 ## $a" })).toBeUndefined();
  expect(draft({ do: "add-field", line: "001 x" })).toBeUndefined();
});

it("makes a step of what is complete, and nothing of what is not", () => {
  expect(draft({ tag: "905", code: "r", find: "CNY*", by: "*元", signs: true })).toEqual({
    do: "replace-text",
    tag: "905",
    code: "r",
    find: { text: "CNY*", signs: true, ignoreCase: false },
    by: "*元",
  });
  expect(draft({ tag: "90", find: "x" })).toBeUndefined();
  expect(draft({ tag: "905" })).toBeUndefined();
  expect(draft({ do: "set-indicator", tag: "200", indicator: 2, value: "#" })).toMatchObject({
    indicator: 2,
    value: " ",
  });
});

it("takes a condition with it", () => {
  expect(draft({ do: "delete-field", tag: "606", whereIs: "absent", whereCode: "2" })).toEqual({
    do: "delete-field",
    tag: "606",
    where: { code: "2", is: "absent" },
  });
  expect(draft({ do: "delete-field", tag: "606", whereIs: "equal" })).toBeUndefined();
});

it("takes numbers as they were pasted or scanned, each once", () => {
  expect(numbersIn("0012345\n0012346，0012345 ; 7")).toEqual(["0012345", "0012346", "7"]);
});
