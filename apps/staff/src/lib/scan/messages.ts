import type { Messages } from "../i18n/messages.ts";

export const scanMessages = {
  ready: { zh: "光标在这里，可以扫", en: "Ready: scans land here" },
  away: { zh: "光标不在这里，扫了会落到别处", en: "Scans would land elsewhere" },
  back: { zh: "把光标叫回来", en: "Bring the cursor back" },
  ime: {
    zh: "输入法开着，会吃掉扫到的号码。请切到英文",
    en: "An input method is on and would swallow the number. Switch it to English",
  },
  waiting: { zh: (n: number) => `还有 ${n} 个在处理`, en: (n: number) => `${n} being processed` },
  group: { zh: "扫描框", en: "Scan field" },
} satisfies Messages;
