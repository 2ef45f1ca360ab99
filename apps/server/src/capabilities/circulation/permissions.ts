import { definePermissions } from "../../kernel/auth/permission.ts";

export const circulationPermissions = definePermissions("circulation", {
  "loan.lend": {
    meaning: { zh: "借出、归还和续借", en: "Check out, check in and renew" },
    roles: ["circulation", "device"],
  },
  "loan.read": {
    meaning: { zh: "查看读者在借的书", en: "See what a reader has on loan" },
    roles: ["circulation", "device"],
  },
  "finding.override": {
    meaning: { zh: "说明理由后放行（超限、欠款等）", en: "Pass findings such as limits and debts, with a reason" },
    roles: ["circulation"],
  },
  "hold.manage": {
    meaning: { zh: "办理读者的预约", en: "Place, move and cancel readers' holds" },
    roles: ["circulation"],
  },
});
