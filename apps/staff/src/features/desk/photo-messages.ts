import type { Messages } from "../../lib/i18n/messages.ts";

export const photoMessages = {
  photoOf: { zh: (name: string) => `${name}的照片`, en: (name: string) => `Photo of ${name}` },
} satisfies Messages;
