import type { Bilingual } from "../i18n/language.ts";

/** The roles that an account or API client can have. Each room says which of its permissions they carry. */
export const roleNames = {
  administrator: { zh: "系统管理员", en: "Administrator" },
  cataloguer: { zh: "采编馆员", en: "Cataloguer" },
  circulation: { zh: "流通馆员", en: "Circulation librarian" },
  device: { zh: "设备", en: "Device" },
  reader: { zh: "读者", en: "Reader" },
} as const satisfies Record<string, Bilingual>;

export type RoleName = keyof typeof roleNames;

export function isRoleName(name: string): name is RoleName {
  return Object.hasOwn(roleNames, name);
}
