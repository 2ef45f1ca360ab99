import { expect, it } from "vitest";
import { roleNames as serverRoles } from "../../../../server/src/kernel/auth/role.ts";
import { roleMessages } from "./role-names.ts";

it("knows the same roles as the server, by the same names", () => {
  expect(roleMessages).toEqual(serverRoles);
});
