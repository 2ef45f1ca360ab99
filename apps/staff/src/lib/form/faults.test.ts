import { ApiProblem, ConnectionLost } from "@wenyuan/api-client";
import { expect, it } from "vitest";
import { faultsOf } from "./faults.ts";

function problem(code: string, more: object = {}) {
  return new ApiProblem({ type: "about:blank", title: "不行", status: 422, code, detail: "太短", ...more });
}

it("brings a kind of problem to its field, in the server's words", () => {
  expect(faultsOf(problem("identity.weak-password"), { "identity.weak-password": "password" })).toEqual({
    fields: { password: "太短" },
  });
});

it("follows pointers into the body", () => {
  const errors = [
    { pointer: "/body/signInName", detail: "至少 1 个字符" },
    { pointer: "/body/roles/0", detail: "不是文字" },
  ];
  expect(faultsOf(problem("http.invalid-request", { errors })).fields).toEqual({
    signInName: "至少 1 个字符",
    roles: "不是文字",
  });
});

it("keeps what belongs to no field for the top of the form", () => {
  const refused = problem("http.forbidden");
  expect(faultsOf(refused)).toEqual({ fields: {}, rest: refused });
  const lost = new ConnectionLost(new TypeError("fetch failed"));
  expect(faultsOf(lost)).toEqual({ fields: {}, rest: lost });
  const mixed = problem("http.invalid-request", {
    errors: [
      { pointer: "/query/limit", detail: "太大" },
      { pointer: "/body/name", detail: "太长" },
    ],
  });
  expect(faultsOf(mixed)).toEqual({ fields: { name: "太长" }, rest: mixed });
});
