import { definePermissions } from "../../kernel/auth/permission.ts";

export const portalPermissions = definePermissions("portal", {
  "library.edit": {
    meaning: { zh: "修改馆名、地址、开放时间", en: "Change the library's name, address and hours" },
    roles: [],
  },
});
