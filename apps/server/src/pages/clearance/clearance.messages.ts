import type { Messages } from "../../kernel/i18n/messages.ts";

export const clearanceMessages = {
  verifyTitle: { zh: "查验离校证明", en: "Verify a clearance certificate" },
  verifyHelp: {
    zh: "输入证明上的 12 位查验码，或扫证明上的二维码。",
    en: "Type the 12 signs of the code on the certificate, or scan its QR code.",
  },
  code: { zh: "查验码", en: "Code" },
  check: { zh: "查验", en: "Verify" },
  unknown: { zh: "没有这个查验码的证明。", en: "There is no certificate with this code." },
  unknownHelp: {
    zh: "请核对每一个字符：没有数字 0 和 1，没有字母 O 和 I。",
    en: "Please check each sign: there is no 0 or 1, and no O or I.",
  },
  withdrawn: { zh: "这份证明已经撤回，不再有效。", en: "This certificate was withdrawn and is no longer valid." },
  blank: {
    zh: "确实发过这份证明；读者的资料已按规定删除。",
    en: "This certificate was issued; the reader’s data has been erased since, as the rules require.",
  },
  valid: { zh: "证明有效", en: "The certificate is valid" },
  title: { zh: "图书馆离校证明", en: "Library Clearance Certificate" },
  text: {
    zh: (name: string, day: string) => `兹证明 ${name} 已于 ${day} 还清所借图书、结清费用，办妥图书馆离校手续。`,
    en: (name: string, day: string) =>
      `This is to certify that ${name} has returned all library materials and settled all charges, and was cleared by the library on ${day}.`,
  },
  number: { zh: "学号、工号", en: "Campus number" },
  category: { zh: "读者类型", en: "Category" },
  department: { zh: "学院、单位", en: "Department" },
  programme: { zh: "专业", en: "Programme" },
  pdf: { zh: "下载 PDF", en: "Download as PDF" },
  noFontTitle: { zh: "这台服务器没有中文字体", en: "This server has no Chinese font" },
  noFont: {
    zh: "请用浏览器的“打印”存成 PDF。管理员装上中文字体（如 Debian 的 fonts-noto-cjk）或设置 WENYUAN_PDF_FONT 后即可下载。",
    en: "Please save the page as PDF by your browser’s Print. Once an administrator installs a Chinese font (Debian: fonts-noto-cjk) or sets WENYUAN_PDF_FONT it can be downloaded.",
  },
  verifyAt: { zh: "查验网址", en: "Verify at" },
  otherLanguage: { zh: "英文证明", en: "Certificate in Chinese" },
} satisfies Messages;
