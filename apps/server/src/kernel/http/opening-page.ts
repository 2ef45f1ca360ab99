import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { describeProblem, problemMediaType } from "@wenyuan/problem";
import { type Bilingual, isLanguage, type Language, languageTag, negotiateLanguage } from "../i18n/language.ts";
import { httpProblems } from "./problems.ts";

/** Stands at the library's address while it opens: whoever comes early is told so, and sees it open by itself. */
export interface OpeningPage {
  /** What is being done now. */
  say(step: Bilingual): void;
  /** Leaves the address to the library. */
  close(): Promise<void>;
}

/** Seconds after which a browser looks again. */
const lookAgain = 2;

const style = `body{margin:0;min-height:100vh;display:grid;place-content:center;gap:.75rem;padding:1.5rem;text-align:center;
font:1.0625rem/1.75 system-ui,sans-serif;background:#faf7f0;color:#221f1a}h1{margin:0;font:600 2rem/1.3 "Noto Serif CJK SC","Songti SC",serif}
p{margin:0}@media(prefers-color-scheme:dark){body{background:#171511;color:#ece7dc}}`;

const words = {
  title: { zh: "文渊正在开门", en: "Wenyuan is opening" },
  wait: {
    zh: "第一次约需十几秒，开好了这一页会自己换掉。",
    en: "The first time takes some seconds; this page then makes way by itself.",
  },
} as const satisfies Record<string, Bilingual>;

/** @throws Error as `listen` does, when the address cannot be had: before anything else is begun */
export async function showOpeningPage({
  host,
  port,
}: {
  readonly host: string;
  readonly port: number;
}): Promise<OpeningPage> {
  let step: Bilingual | undefined;
  const server = createServer((request, response) => answer(request, response, step));
  server.listen({ host, port });
  await once(server, "listening");
  return {
    say: (now) => {
      step = now;
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, step: Bilingual | undefined): void {
  const language = languageOf(request);
  const isPage = request.headers.accept?.includes("text/html") ?? false;
  response.writeHead(503, {
    "content-type": isPage ? "text/html; charset=utf-8" : problemMediaType,
    "content-language": languageTag[language],
    "content-security-policy": `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "cache-control": "no-store",
    "retry-after": String(lookAgain),
    connection: "close",
  });
  response.end(isPage ? html(language, step) : document(language));
}

/** By the address, `/zh/…` or `/en/…`, else as the browser asks. */
function languageOf({ url = "", headers }: IncomingMessage): Language {
  const [, first] = url.split(/[/?#]/);
  return isLanguage(first) ? first : negotiateLanguage(headers["accept-language"]);
}

function document(language: Language): string {
  const seconds = { seconds: lookAgain };
  return JSON.stringify(describeProblem(httpProblems.notReady(seconds, seconds), language));
}

function html(language: Language, step: Bilingual | undefined): string {
  return `<!doctype html>
<html lang="${languageTag[language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="${lookAgain}">
<title>${words.title[language]}</title><style>${style}</style></head>
<body><main><h1>${words.title[language]}</h1>${step ? `<p role="status">${step[language]}…</p>` : ""}<p>${words.wait[language]}</p></main></body></html>
`;
}
