import { Availability, type AvailabilityKind } from "../page/availability.tsx";
import { Breadcrumb } from "../page/breadcrumb.tsx";
import { LinkButton } from "../page/button.tsx";
import { Cover } from "../page/cover.tsx";
import { CoverRow } from "../page/cover-row.tsx";
import { Facts } from "../page/facts.tsx";
import { Pick } from "../page/pick.tsx";
import { type Row, Table } from "../page/table.tsx";
import { Tabs } from "../page/tabs.tsx";
import type { SpecimenProps } from "./specimen.ts";
import { works } from "./works.ts";

export function Record({ say, coverSrc }: SpecimenProps) {
  const work = works.archetype;
  return (
    <>
      <Breadcrumb
        label={say("分类位置", "Place in the classification")}
        crumbs={[
          { href: "#c1", label: say("I 文学", "I Literature") },
          { href: "#c2", label: say("I2 中国文学", "I2 Chinese literature") },
          { href: "#c3", label: say("I207.411 古代小说评论", "I207.411 Criticism of pre-modern fiction") },
        ]}
      />
      <article className="folio">
        <Cover src={coverSrc(work)} clc={work.clc} eager />
        <div className="lede">
          <h2 className="h1" lang="en">
            {work.title}
          </h2>
          <p className="by">
            <a href="#author" lang="en">
              {work.author}
            </a>
          </p>
        </div>
        <div className="more-facts">
          <RecordFacts say={say} />
        </div>
        <RecordPick say={say} />
      </article>
    </>
  );
}

function RecordFacts({ say }: Speaking) {
  return (
    <Facts
      facts={[
        { name: say("出版", "Published"), value: "Princeton University Press, 1976", lang: "en" },
        { name: say("载体形态", "Physical description"), value: say("xiii，269 页，23 cm", "xiii, 269 pages, 23 cm") },
        { name: say("丛书", "Series"), value: <a href="#series">Princeton Legacy Library</a>, lang: "en" },
        { name: "ISBN", value: "978-0-691-06298-4", code: true },
        {
          name: say("主题", "Subjects"),
          value: (
            <>
              <a href="#s1" lang="zh-CN">
                章回小说
              </a>
              {say("，", ", ")}
              <a href="#s2">{say("文学批评", "Literary criticism")}</a>
            </>
          ),
        },
      ]}
    />
  );
}

type Speaking = { readonly say: SpecimenProps["say"] };

function RecordPick({ say }: Speaking) {
  return (
    <Pick
      label={say("怎么拿到", "How to get it")}
      availability={{ kind: "in", children: say("1 册可借", "1 copy available") }}
      fresh={say("10:42 核对，刚刚", "Checked at 10:42, just now")}
      callNumber={{ value: "I207.411/E/57", label: say("索书号", "Call number") }}
      route={[
        say("三楼出电梯左转，直走到文学区。", "Leave the lift on 3F, turn left and walk straight on to Literature."),
        say("第 12 排，A 面，第 4 层。", "Row 12, side A, shelf 4."),
      ]}
    >
      <LinkButton kind="main" wide href="#borrow">
        {say("到架上用手机借", "Borrow at the shelf with your phone")}
      </LinkButton>
      <LinkButton wide href="#fetch">
        {say("请馆员取到总服务台", "Have it brought to the main desk")}
      </LinkButton>
    </Pick>
  );
}

export function RecordParts(props: SpecimenProps) {
  const { say, coverSrc } = props;
  const row = [
    works.stone,
    works.newEvidence,
    works.hawkes,
    works.archetype,
    works.year,
    works.learning,
    works.philosophy,
  ];
  return (
    <div className="stackv">
      <Tabs
        label={say("本页", "On this page")}
        tabs={[
          { href: "#copies", label: say("馆藏", "Copies"), count: "6", current: true },
          { href: "#about", label: say("内容", "About") },
          { href: "#editions", label: say("版本", "Editions"), count: "13" },
          { href: "#near", label: say("相近", "Nearby") },
          { href: "#record", label: say("著录", "Full record") },
        ]}
      />
      <Copies {...props} />
      <CoverRow
        label={say("读这本的人还会看", "Readers of this also read")}
        cards={row.map((work, i) => ({
          href: `#w${i}`,
          cover: { src: coverSrc(work), clc: work.clc },
          title: work.title,
          titleLang: work.lang,
          by: <span lang={work.lang}>{work.author}</span>,
          ...(i < 3 ? { availability: { kind: "in", children: say("可借 2 册", "2 available") } as const } : {}),
        }))}
      />
    </div>
  );
}

interface Copy {
  readonly place: string;
  readonly number: string;
  readonly kind: AvailabilityKind;
  readonly state: string;
  readonly note: string;
}

function copyRow({ place, number, kind, state, note }: Copy): Row {
  return {
    id: number,
    cells: {
      place,
      number: <span className="cn">{number}</span>,
      state: <Availability kind={kind}>{state}</Availability>,
      note: <span className="quiet">{note}</span>,
    },
  };
}

function Copies({ say }: SpecimenProps) {
  const place = say("主馆 3F 文学", "Main Library, 3F Literature");
  const inPlace = {
    kind: "in",
    state: say("在架", "On the shelf"),
    note: say("12 排 A 面 4 层", "Row 12, side A, shelf 4"),
  } as const;
  const lent = {
    kind: "out",
    state: say("借出", "On loan"),
    note: say("9月21日（下周一）应还", "due Mon 21 September"),
  } as const;
  const late = { kind: "late", state: say("过期未还", "Overdue"), note: say("已催", "reminder sent") } as const;
  return (
    <Table
      caption={say("馆藏", "Copies")}
      stack
      columns={[
        { id: "place", head: say("馆藏地", "Location"), rowHead: true },
        { id: "number", head: say("索书号", "Call number") },
        { id: "state", head: say("状态", "Status") },
        { id: "note", head: say("位置或说明", "Place or note") },
      ]}
      rows={[
        copyRow({ place, number: "I207.411/57 c.1", ...inPlace }),
        copyRow({ place, number: "I207.411/57 c.2", ...lent }),
        copyRow({ place: say("医学分馆", "Medical Library"), number: "I207.411/57 c.3", ...late }),
      ]}
    />
  );
}
