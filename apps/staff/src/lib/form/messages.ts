import type { Messages } from "../i18n/messages.ts";

export const formMessages = {
  show: { zh: "显示", en: "Show" },
  hide: { zh: "隐藏", en: "Hide" },
  showPassword: { zh: "显示密码", en: "Show the password" },
} satisfies Messages;
