import type { CoverWork } from "../covers/binding.ts";
import { Bones } from "../page/bones.tsx";
import { Button } from "../page/button.tsx";
import type { CoverProps } from "../page/cover.tsx";
import { FacetGroup, Facets, OpenFacets } from "../page/facet-group.tsx";
import { Hit, Hits } from "../page/hit.tsx";
import { Marked } from "../page/marked.tsx";
import { Pager } from "../page/pager.tsx";
import { YearsFacet } from "../page/years-facet.tsx";
import type { SpecimenProps } from "./specimen.ts";
import { works } from "./works.ts";

export function Results(props: SpecimenProps) {
  const { say } = props;
  return (
    <div className="results">
      <ResultFacets {...props} />
      <div id="g-results">
        <div className="bar">
          <p>
            <strong>{say("46 部作品", "46 works")}</strong>{" "}
            <span className="quiet">
              {say("128 册，同一作品的版本已合在一起", "128 copies, editions shown together")}
            </span>
          </p>
          <OpenFacets id="g-facets">{say("筛选，已用 1 项", "Filters, 1 in use")}</OpenFacets>
        </div>
        <HitList {...props} />
        <ResultPager {...props} />
        <Bones label={say("正在取馆藏状态", "Fetching availability")} hits={1} />
      </div>
    </div>
  );
}

function ResultFacets({ say }: SpecimenProps) {
  const years = Array.from({ length: 60 }, (_, i) => ({
    year: 1965 + i,
    count: 3 + ((i * 7) % 13) + Math.floor(i / 6),
  }));
  return (
    <wy-sheet>
      <Facets
        id="g-facets"
        label={say("筛选", "Filters")}
        close={say("看 46 部作品", "Show 46 works")}
        results="#g-results"
      >
        <FacetGroup
          title={say("能不能拿到", "Can I get it")}
          values={[
            { label: say("现在可借", "Available now"), count: "31", href: "#f1", chosen: true },
            { label: say("可在线阅读", "Read online"), count: "22", href: "#f2" },
            { label: say("馆内阅览", "In-library use only"), count: "9", href: "#f3" },
          ]}
        />
        <FacetGroup
          title={say("语种", "Language")}
          values={[
            { label: say("中文", "Chinese"), count: "36", href: "#f4" },
            { label: "English", lang: "en", count: "7", href: "#f5" },
          ]}
          more={{ href: "#f6", label: say("全部 6 种", "All 6 languages") }}
        />
        <FacetGroup title={say("出版年", "Year")} values={[]}>
          <YearsFacet
            id="g-years"
            action="#search"
            summary={say("各年作品数，1965 至 2024", "Works by year, 1965 to 2024")}
            years={years}
            from={1998}
            to={2012}
            labels={{ from: say("从", "From"), to: say("到", "To"), button: say("看", "Go") }}
          />
        </FacetGroup>
        <FacetGroup
          title={say("主题", "Subject")}
          values={[{ label: say("章回小说", "Chapter novels"), count: "14", href: "#f7" }]}
          open={false}
        />
      </Facets>
    </wy-sheet>
  );
}

function HitList({ say, coverSrc }: SpecimenProps) {
  const label = say("索书号", "Call number");
  const coverOf = (work: CoverWork): CoverProps => ({ src: coverSrc(work), clc: work.clc });
  return (
    <Hits>
      <Hit
        href="#h1"
        title={<Marked text="红楼梦" ranges={[[0, 3]]} />}
        titleLang="zh-CN"
        romanised="Hóng lóu mèng"
        by={<span lang="zh-CN">［清］曹雪芹 著，［清］无名氏 续</span>}
        cover={coverOf(works.stone)}
        availability={[
          { kind: "in", children: say("可借 3 册", "3 available") },
          { kind: "net", children: say("可在线阅读", "Read online") },
        ]}
        where={say("主馆 3F 文学 12 排 A 面", "Main Library, 3F Literature, row 12, side A")}
        edition={say(
          "人民文学出版社，2008 年第 3 版，上下册",
          "People’s Literature Publishing House, 2008, 3rd edition, 2 volumes",
        )}
        versions={{
          summary: say("另有 13 个版本和译本", "13 other editions and translations"),
          list: [
            {
              href: "#v1",
              label: "The Story of the Stone, Penguin, 1973–1986",
              lang: "en",
              availability: { kind: "in", children: say("可借 2 套", "2 sets available") },
            },
          ],
        }}
        actions={
          <>
            <Button kind="main" small>
              {say("看在架上哪里", "Show me the shelf")}
            </Button>
            <Button small>{say("在线读", "Read online")}</Button>
            <Button kind="bare" small>
              {say("放进书单", "Add to a list")}
            </Button>
          </>
        }
        callNumber={{ value: "I242.4/17=3", label, href: "#h1" }}
      />
      <Hit
        href="#h2"
        title={works.proceedings.title}
        titleLang="en"
        by={<span lang="en">{works.proceedings.author}</span>}
        cover={coverOf(works.proceedings)}
        availability={[
          {
            kind: "out",
            children: say("2 册都借出", "Both copies on loan"),
            fact: say("最早 9月21日（下周一）归还，1 人在等", "earliest back Mon 21 September, 1 reader waiting"),
          },
        ]}
        where={say("理工分馆 2F", "Science & Engineering Library, 2F")}
        edition="MIT Press, 1994"
        why={say("主题里有“仿真”", "Found in its subjects: simulation")}
        actions={<Button small>{say("预约", "Place a hold")}</Button>}
        callNumber={{ value: "TP24/E/C637", label }}
      />
      <Hit
        href="#h3"
        title={works.twoWorlds.title}
        titleLang="zh-CN"
        by={<span lang="zh-CN">余英时 著</span>}
        cover={coverOf(works.twoWorlds)}
        availability={[{ kind: "soon", children: say("只剩 1 册可借", "Last copy") }]}
        where={say("主馆 3F 文学 12 排 B 面", "Main Library, 3F Literature, row 12, side B")}
        callNumber={{ value: "I207.411/103", label }}
      />
    </Hits>
  );
}

function ResultPager({ say }: SpecimenProps) {
  return (
    <Pager
      label={say("翻页", "Pages")}
      page={4}
      pages={23}
      hrefOf={(page) => `#page-${page}`}
      previous={say("上一页", "Previous")}
      next={say("下一页", "Next")}
      pageLabel={(page) => say(`第 ${page} 页`, `Page ${page}`)}
    >
      {say("没有想要的？", "Not here? ")}
      <a href="#suggest">{say("荐购一本", "Suggest a purchase")}</a>
      {say("，或", " or ")}
      <a href="#ask">{say("问馆员", "ask a librarian")}</a>
    </Pager>
  );
}
