import type { Messages } from "../i18n/messages.ts";

/** The roles that the server knows, as people say them. */
export const roleMessages = {
  administrator: { zh: "系统管理员", en: "Administrator" },
  cataloguer: { zh: "采编馆员", en: "Cataloguer" },
  circulation: { zh: "流通馆员", en: "Circulation librarian" },
  device: { zh: "设备", en: "Device" },
  reader: { zh: "读者", en: "Reader" },
} satisfies Messages;

export type RoleName = keyof typeof roleMessages;

export const roleNames = Object.keys(roleMessages) as RoleName[];

export function isRoleName(name: string): name is RoleName {
  return Object.hasOwn(roleMessages, name);
}
