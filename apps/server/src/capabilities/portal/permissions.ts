import { definePermissions } from "../../kernel/auth/permission.ts";

export const portalPermissions = definePermissions("portal", {
  "library.edit": {
    meaning: { zh: "修改馆名、地址、开放时间", en: "Change the library's name, address and hours" },
    roles: [],
  },
  "notice.keep": {
    meaning: { zh: "发布、修改和撤下公告", en: "Publish, change and withdraw notices" },
    roles: ["circulation", "cataloguer"],
  },
});
