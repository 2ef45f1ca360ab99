import type { Messages } from "../../lib/i18n/messages.ts";

export const keyMessages = {
  title: { zh: "本馆的签名密钥（SAML）", en: "Our signing keys (SAML)" },
  intro: {
    zh: "发给认证中心的消息用它签名，证书写在元数据里。更换时：先生成待用密钥，等各认证中心重新读过元数据再启用，最后删掉旧的，期间登录不中断。",
    en: "Our messages to providers are signed with it; its certificate stands in our metadata. To change it: make the next one, use it once every provider has read the metadata again, then take the former away. Nobody is kept from signing in meanwhile.",
  },
  signing: { zh: "正在使用", en: "Signing" },
  next: { zh: "待用", en: "Next" },
  former: { zh: "旧密钥", en: "Former" },
  span: {
    zh: (from: string, to: string) => `${from} 生成，证书有效期至 ${to}`,
    en: (from: string, to: string) => `made ${from}, certificate until ${to}`,
  },
  fingerprint: { zh: "SHA-256 指纹", en: "SHA-256 fingerprint" },
  make: { zh: "生成待用密钥", en: "Make the next key" },
  made: { zh: "已生成，元数据里已有它的证书", en: "Made; our metadata show its certificate" },
  promote: { zh: "启用", en: "Sign with it" },
  promoted: { zh: "已启用", en: "It signs from now on" },
  remove: { zh: "删除", en: "Take away" },
  removed: { zh: "已删除", en: "Taken away" },
} satisfies Messages;
