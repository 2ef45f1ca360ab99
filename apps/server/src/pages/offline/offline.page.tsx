import { Blank } from "@wenyuan/ui";
import type { Messages } from "../../kernel/i18n/messages.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Assets } from "../assets/assets.ts";
import type { PageDefinition } from "../page.ts";

const offlineMessages = {
  title: { zh: "现在没有网络", en: "There is no network" },
  help: {
    zh: "什么都没有丢。连上网络后刷新这一页就好。",
    en: "Nothing is lost. Reload this page when you are connected again.",
  },
  loans: { zh: "在借的书：上次看到的应还日期", en: "My loans: what is due, as last seen" },
  card: { zh: "电子借书证的动态二维码", en: "The turning code of your library card" },
} satisfies Messages;

/** Kept on the reader's device by the service worker; says nothing of any one reader. A card that was kept on the phone is drawn by its script. */
export function offlinePage(assets: Assets): PageDefinition {
  const head = () => <script type="module" src={assets.urlOf("card.js")} />;
  return {
    path: "/offline",
    access: "public",
    answer({ language }) {
      const t = speak(offlineMessages, language);
      const body = (
        <Blank art="house" title={t.title}>
          <p>{t.help}</p>
          <p>
            <a href={`/${language}/loans`}>{t.loans}</a>
          </p>
          <div className="reader-card">
            <wy-turning-code label={t.card} />
          </div>
        </Blank>
      );
      return Promise.resolve({ title: t.title, unlisted: true, body, head, anonymous: true });
    },
  };
}
