import { defineProblems } from "@wenyuan/problem";

/** Problems that any request can meet. */
export const httpProblems = defineProblems("http", {
  invalidRequest: {
    status: 400,
    title: { zh: "请求的内容不对", en: "The request is not right" },
    detail: ({ list }: { list: { zh: string; en: string } }) => list,
  },
  signInFirst: {
    status: 401,
    title: { zh: "请先登录", en: "Please sign in first" },
    detail: () => ({
      zh: "这里要登录后才能用；程序请在 Authorization 里带上令牌。",
      en: "This needs a sign-in; programs send a token in the Authorization header.",
    }),
  },
  proveAgain: {
    status: 401,
    title: { zh: "请再确认一次是你本人", en: "Please confirm that it is you" },
    detail: () => ({
      zh: "涉及钱、别人的资料或权限，要在 15 分钟内登录过。请再登录一次，刚才填的不会丢。",
      en: "What touches money, people or power needs a sign-in within the last 15 minutes. Please sign in once more; what you entered is kept.",
    }),
  },
  forbidden: {
    status: 403,
    title: { zh: "你的账号没有这项权限", en: "Your account may not do this" },
    detail: ({ permission }: { permission: string }) => ({
      zh: `需要权限 ${permission}。请联系管理员。`,
      en: `It needs the permission ${permission}. Please ask an administrator.`,
    }),
  },
  foreignOrigin: {
    status: 403,
    title: { zh: "这个请求不是从本站发出的", en: "This request did not come from this site" },
    detail: () => ({
      zh: "为了防止别的网站冒用你的登录，提交只能来自本站页面。请回到页面重新提交。",
      en: "So that no other site can act with your sign-in, forms are accepted only from this site. Please go back to the page and try again.",
    }),
  },
  notFound: {
    status: 404,
    title: { zh: "没有这个页面", en: "There is no such page" },
    detail: () => ({
      zh: "地址可能打错了，或者页面已经搬走。",
      en: "The address may be mistyped, or the page has moved.",
    }),
  },
  unreadableAddress: {
    status: 400,
    title: { zh: "读不懂这个地址", en: "This address cannot be read" },
    detail: () => ({
      zh: "地址里的 % 后面要跟两位十六进制数，如 %20。",
      en: "A % in an address is followed by two hexadecimal digits, such as %20.",
    }),
  },
  longAddress: {
    status: 414,
    title: { zh: "这个地址太长", en: "This address is too long" },
    detail: () => ({
      zh: "地址的每一段至多 512 个字符。",
      en: "Each part of an address may have 512 characters at most.",
    }),
  },
  tooLarge: {
    status: 413,
    title: { zh: "提交的内容太大", en: "The request is too large" },
    detail: ({ limit }: { limit: string }) => ({ zh: `上限是 ${limit}。`, en: `The limit is ${limit}.` }),
  },
  unsupportedMedia: {
    status: 415,
    title: { zh: "不支持这种内容类型", en: "This content type is not supported" },
    detail: () => ({ zh: "请用 application/json。", en: "Please send application/json." }),
  },
  keyReused: {
    status: 422,
    title: { zh: "同一个 Idempotency-Key 用在了不同的请求上", en: "The Idempotency-Key was used for another request" },
    detail: () => ({
      zh: "重试要原样重发；新的操作请换一个新的键。",
      en: "A retry repeats the request unchanged; a new operation takes a new key.",
    }),
  },
  keyMissing: {
    status: 400,
    title: { zh: "缺少 Idempotency-Key", en: "The Idempotency-Key is missing" },
    detail: () => ({
      zh: "这项操作要带请求头 Idempotency-Key（16 到 128 个字符），网络断了才能放心重试。",
      en: "This operation needs the header Idempotency-Key (16 to 128 characters), so that it can safely be retried.",
    }),
  },
  tooMany: {
    status: 429,
    title: { zh: "请求太频繁", en: "Too many requests" },
    detail: ({ seconds }: { seconds: number }) => ({
      zh: `请过 ${seconds} 秒再试。同一网络里的人可能共用一个地址，别人的请求也算在内。`,
      en: `Please try again in ${seconds} seconds. People on one network may share an address, so that others count too.`,
    }),
  },
  fault: {
    status: 500,
    title: { zh: "出错了，是我们的问题", en: "Something went wrong, and it is our fault" },
    detail: ({ requestId }: { requestId: string }) => ({
      zh: `没有做成的事不会留下一半。请稍后再试；求助时请报编号 ${requestId}。`,
      en: `Nothing was left half done. Please try again later; when asking for help, quote ${requestId}.`,
    }),
  },
  notReady: {
    status: 503,
    title: { zh: "正在启动或维护", en: "Starting up or under maintenance" },
    detail: ({ seconds }: { seconds: number }) => ({
      zh: `通常不到一分钟就好，请过 ${seconds} 秒再试。已经办好的事都在。`,
      en: `It seldom takes a minute: please try again in ${seconds} seconds. What was done is kept.`,
    }),
  },
});
