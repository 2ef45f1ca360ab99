import { LinkButton } from "../page/button.tsx";
import { PageFoot } from "../page/page-foot.tsx";
import { PageHead } from "../page/page-head.tsx";
import { SkipLink } from "../page/skip-link.tsx";
import { TabBar } from "../page/tab-bar.tsx";
import { Toasts } from "../page/toasts.tsx";
import { Gallery, type GalleryProps } from "./gallery.tsx";
import type { Say } from "./specimen.ts";

/** The gallery in a whole page's frame: what `body` holds. */
export function GalleryPage(props: GalleryProps) {
  const say: Say = (zh, en) => (props.lang === "zh" ? zh : en);
  return (
    <>
      <SkipLink label={say("跳到正文", "Skip to content")} />
      <Head say={say} />
      <main id="main" className="wrap">
        <Gallery {...props} />
      </main>
      <Foot say={say} />
      <TabBar
        label={say("手机导航", "Phone navigation")}
        entries={[
          { href: "#home", icon: "home", label: say("首页", "Home") },
          { href: "#find", icon: "search", label: say("检索", "Search"), current: true },
          { href: "#borrow", icon: "scan", label: say("借书", "Borrow") },
          {
            href: "#mine",
            icon: "book",
            label: say("借阅", "Loans"),
            badge: { count: "1", word: say("过期", "overdue") },
          },
          { href: "#card", icon: "card", label: say("读者证", "Card") },
        ]}
      />
      <Toasts label={say("刚才的事", "What just happened")} close={say("知道了", "Dismiss")} />
    </>
  );
}

interface Speaking {
  readonly say: Say;
}

function Head({ say }: Speaking) {
  const nav = [
    { href: "#n1", label: say("检索", "Search"), current: true },
    { href: "#n2", label: say("电子资源", "E-resources") },
    { href: "#n3", label: say("座位与空间", "Seats & rooms") },
    { href: "#n4", label: say("学习与研究", "Study & research") },
    { href: "#n5", label: say("书友圈", "Circles") },
    { href: "#n6", label: say("问馆员", "Ask a librarian") },
  ];
  return (
    <PageHead
      brand={{ href: "#top", name: say("文渊", "Wenyuan"), library: say("云泽大学图书馆", "Yunze University Library") }}
      label={say("主导航", "Main")}
      nav={nav}
      language={{
        href: say("../en/gallery", "../zh/gallery"),
        lang: say("en", "zh-CN"),
        label: say("English", "中文"),
      }}
    >
      <LinkButton small href="#sign-in">
        {say("登录", "Sign in")}
      </LinkButton>
    </PageHead>
  );
}

function Foot({ say }: Speaking) {
  return (
    <PageFoot
      columns={[
        {
          title: say("主馆", "Main Library"),
          text: say("7:00–22:30，周五 14:00–17:00 闭馆", "7:00–22:30, closed Fri 14:00–17:00"),
        },
        {
          title: say("规则与权利", "Rules and rights"),
          links: [
            { href: "#rules", label: say("借阅规则", "Borrowing rules") },
            { href: "#privacy", label: say("我的数据与隐私", "My data and privacy") },
          ],
        },
        {
          title: say("找人", "People"),
          links: [{ href: "#chat", label: say("在线咨询（8:00–22:00）", "Ask online (8:00–22:00)") }],
        },
      ]}
    >
      <span>{say("云泽大学图书馆", "Yunze University Library")}</span>
      <span>{say("由文渊驱动", "Runs on Wenyuan")}</span>
    </PageFoot>
  );
}
