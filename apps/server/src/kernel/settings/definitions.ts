import {
  choiceSetting,
  choicesSetting,
  countSetting,
  databaseUrlSetting,
  mailServerSetting,
  originSetting,
  portSetting,
  textSetting,
} from "./setting.ts";

/** What one process can do; one process does everything by default (docs/architecture.md). */
const roles = ["web", "worker", "search"] as const;

/** Every setting of Wenyuan. `docs/operate/settings.md` is generated from this list. */
export const definitions = {
  host: textSetting({
    variable: "WENYUAN_HOST",
    fallback: "127.0.0.1",
    meaning: {
      zh: "监听的地址。默认只有本机能访问；0.0.0.0 或 :: 对外开放，放在反向代理之后",
      en: "Address to listen on. Only this machine can reach the default; 0.0.0.0 or :: opens it, behind a reverse proxy",
    },
  }),
  port: portSetting({
    variable: "WENYUAN_PORT",
    fallback: "8080",
    meaning: { zh: "网页和接口的端口；0 取任一空闲端口", en: "Port of pages and API; 0 takes any free port" },
  }),
  dataDirectory: textSetting({
    variable: "WENYUAN_DATA_DIR",
    fallback: "./data",
    meaning: {
      zh: "存放数据库、上传文件和检索索引的目录，从启动的目录算起",
      en: "Directory of the database, uploaded files and search index, relative to where Wenyuan is started",
    },
  }),
  databaseUrl: databaseUrlSetting({
    variable: "DATABASE_URL",
    fallback: "",
    meaning: {
      zh: "自备 PostgreSQL（15 或更新）的地址；不设则用内置数据库",
      en: "Address of your own PostgreSQL (15 or later); the embedded database is used when unset",
    },
  }),
  publicUrl: originSetting({
    variable: "WENYUAN_PUBLIC_URL",
    fallback: "",
    meaning: {
      zh: "读者看到的网址，如 https://library.example.edu；https 时会话 cookie 只走加密连接",
      en: "Address that readers see, such as https://library.example.edu; with https, session cookies travel encrypted only",
    },
  }),
  trustedProxies: textSetting({
    variable: "WENYUAN_TRUSTED_PROXIES",
    fallback: "",
    meaning: {
      zh: "可信反向代理的地址或网段，逗号分隔；只有它们的 X-Forwarded-For 算数",
      en: "Addresses or networks of trusted reverse proxies, comma-separated; only their X-Forwarded-For counts",
    },
  }),
  requestsPerMinute: countSetting({
    variable: "WENYUAN_REQUESTS_PER_MINUTE",
    fallback: "6000",
    most: 1_000_000,
    meaning: {
      zh: "同一地址每分钟最多的请求数；全校可能共用一个出口地址，这里拦的是程序，不是人",
      en: "Requests a minute from one address at most. A whole campus may share one address, so it holds back programs, not people",
    },
  }),
  roles: choicesSetting({
    variable: "WENYUAN_ROLES",
    fallback: roles.join(","),
    choices: roles,
    meaning: { zh: "这个进程做什么，逗号分隔", en: "What this process does, comma-separated" },
  }),
  timeZone: textSetting({
    variable: "WENYUAN_TIME_ZONE",
    fallback: "Asia/Shanghai",
    meaning: { zh: "图书馆所在的 IANA 时区", en: "IANA time zone of the library" },
  }),
  demonstration: choiceSetting({
    variable: "WENYUAN_DEMO",
    fallback: "auto",
    choices: ["auto", "on", "off"],
    meaning: {
      zh: "演示馆：auto 在空库且只有本机能访问时装入；on 只要空库就装入；off 从空库开始，首次设置管理员。演示账号的密码是公开的",
      en: "Demonstration library: auto loads it into empty data that only this machine can reach; on into any empty data; off starts empty, with first-run set-up. The passwords of its accounts are public",
    },
  }),
  payment: choiceSetting({
    variable: "WENYUAN_PAYMENT",
    fallback: "auto",
    choices: ["auto", "sandbox", "off"],
    meaning: {
      zh: "网上支付：auto 只在演示馆提供支付演示（不动真钱）；sandbox 总是提供，供联调；off 不提供",
      en: "Online payment: auto offers the sandbox, which moves no money, in the demonstration library only; sandbox offers it always, for trials; off offers none",
    },
  }),
  pdfFont: textSetting({
    variable: "WENYUAN_PDF_FONT",
    fallback: "",
    meaning: {
      zh: "离校证明等 PDF 所用的中文字体文件（.ttf、.otf，或 .ttc#字体名）；不设则用本机的思源宋体、思源黑体或宋体",
      en: "Font file with Chinese signs for certificates as PDF (.ttf, .otf, or .ttc#name-of-the-face); unset, the machine's Noto CJK or Songti is taken",
    },
  }),
  smtpUrl: mailServerSetting({
    variable: "WENYUAN_SMTP_URL",
    fallback: "",
    meaning: {
      zh: "发信的邮件服务器，如 smtps://library:密码@mail.example.edu:465；不设则不发信，演示馆的信留在馆员工作台的“发件箱”里",
      en: "Mail server to send by, such as smtps://library:password@mail.example.edu:465; unset, no mail is sent, and the demonstration library keeps its letters in the staff app's outbox",
    },
  }),
  mailFrom: textSetting({
    variable: "WENYUAN_MAIL_FROM",
    fallback: "",
    meaning: {
      zh: "发信人，如 图书馆 <library@example.edu>；不设则用 library@ 加读者看到的主机名",
      en: "Sender of letters, such as Library <library@example.edu>; unset, library@ and the host that readers see",
    },
  }),
  secretKey: textSetting({
    variable: "WENYUAN_SECRET_KEY",
    fallback: "",
    meaning: {
      zh: "加密统一身份认证密钥等机密用的钥匙，32 字节的 base64；不设则用数据目录里的 secret.key，多台机器时要设",
      en: "Key that encrypts secrets such as those of campus sign-ins, 32 bytes in base64; unset, the file secret.key in the data directory is used; set it when there are several machines",
    },
  }),
  logLevel: choiceSetting({
    variable: "WENYUAN_LOG_LEVEL",
    fallback: "info",
    choices: ["silent", "error", "warn", "info", "debug"],
    meaning: { zh: "日志详细程度", en: "How much is logged" },
  }),
  logFormat: choiceSetting({
    variable: "WENYUAN_LOG_FORMAT",
    fallback: "auto",
    choices: ["auto", "json", "plain"],
    meaning: {
      zh: "日志格式：auto 在终端上给人看，否则给机器读",
      en: "Log format: auto is for people on a terminal and for machines elsewhere",
    },
  }),
} as const;
