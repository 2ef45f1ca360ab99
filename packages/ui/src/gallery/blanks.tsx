import { Blank } from "../page/blank.tsx";
import { LinkButton } from "../page/button.tsx";
import type { SpecimenProps } from "./specimen.ts";

export function Empty({ say }: SpecimenProps) {
  return (
    <Blank
      art="shelf"
      level={2}
      title={say("架上没有“红楼梦梦 庚辰”", "Nothing on our shelves for “red chambre manuscript”")}
      ways={[
        {
          href: "#w1",
          icon: "search",
          label: say("连全文和论文一起查", "Search articles and full texts as well"),
          note: say("3 个数据库里有 12 篇", "12 found in 3 databases"),
        },
        {
          href: "#w2",
          icon: "delivery",
          label: say("从别的图书馆借来", "Borrow it from another library"),
          note: say("3 至 7 天", "3 to 7 days"),
        },
        {
          href: "#w3",
          icon: "question",
          label: say("问馆员", "Ask a librarian"),
          note: say("现在有人，通常 2 分钟内回", "Someone is there, usually within 2 minutes"),
        },
      ]}
    >
      <p>
        {say("少查一个字试试：", "Try fewer words: ")}
        <a href="#try">{say("红楼梦 庚辰", "red chamber manuscript")}</a>
        {say("，有 4 部。", " finds 4 works.")}
      </p>
    </Blank>
  );
}

export function Failed({ say }: SpecimenProps) {
  return (
    <Blank
      art="house"
      level={2}
      title={say("检索这会儿没有回应", "Search is not answering just now")}
      actions={
        <>
          <LinkButton kind="main" href="#again">
            {say("再试一次", "Try again")}
          </LinkButton>
          <LinkButton href="#state">{say("看修好了没有", "See what is being mended")}</LinkButton>
        </>
      }
      reference={
        <>
          {say("告诉馆员时可报这个号：", "If you tell a librarian, quote ")}
          <span className="cn">7F3K-2M4P</span>
        </>
      }
    >
      <p>{say("你的检索词和筛选都还在，没有丢。", "Your words and filters are kept; nothing is lost.")}</p>
    </Blank>
  );
}
