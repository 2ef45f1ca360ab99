import type { ComponentType } from "react";
import type { CoverWork } from "../covers/binding.ts";
import { coverSvg } from "../covers/cover-svg.ts";
import { PageTitle, Section } from "../page/section.tsx";
import { Empty, Failed } from "./blanks.tsx";
import { Colours } from "./colours.tsx";
import { Covers } from "./covers.tsx";
import { Fields, SearchBoxes } from "./forms.tsx";
import { Loans } from "./loans.tsx";
import { Record, RecordParts } from "./record.tsx";
import { Results } from "./results.tsx";
import { BrandAndTheme, Buttons, ChipRow, Icons, Labels, Notes, Runs, Statuses } from "./small-parts.tsx";
import type { GalleryLang, Say, SpecimenProps } from "./specimen.ts";

interface Room {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly Specimen: ComponentType<SpecimenProps>;
}

const ROOMS: readonly Room[] = [
  { id: "brand", zh: "名号与明暗", en: "Name and theme", Specimen: BrandAndTheme },
  { id: "colours", zh: "颜色", en: "Colours", Specimen: Colours },
  { id: "runs", zh: "文字", en: "Text", Specimen: Runs },
  { id: "buttons", zh: "按钮", en: "Buttons", Specimen: Buttons },
  { id: "statuses", zh: "状态", en: "Statuses", Specimen: Statuses },
  { id: "labels", zh: "索书号与还书日", en: "Call numbers and due stamps", Specimen: Labels },
  { id: "chips", zh: "已用的筛选", en: "Chips", Specimen: ChipRow },
  { id: "notes", zh: "告示", en: "Notices", Specimen: Notes },
  { id: "search", zh: "检索框", en: "Search boxes", Specimen: SearchBoxes },
  { id: "fields", zh: "填写", en: "Fields", Specimen: Fields },
  { id: "results", zh: "检索结果", en: "Results", Specimen: Results },
  { id: "record", zh: "一部作品", en: "A work", Specimen: Record },
  { id: "parts", zh: "馆藏与相近的书", en: "Copies and neighbours", Specimen: RecordParts },
  { id: "loans", zh: "借阅", en: "Loans", Specimen: Loans },
  { id: "empty", zh: "没有找到", en: "Nothing found", Specimen: Empty },
  { id: "failed", zh: "出了差错", en: "Something failed", Specimen: Failed },
  { id: "covers", zh: "没有图片时的封面", en: "Covers without a picture", Specimen: Covers },
  { id: "icons", zh: "图标", en: "Icons", Specimen: Icons },
];

export interface GalleryProps {
  readonly lang: GalleryLang;
  /** Where drawn covers are served; without it they come inside the page as `data:` images. */
  readonly coverSrc?: ((work: CoverWork) => string) | undefined;
}

function coverInside(work: CoverWork): string {
  return `data:image/svg+xml;base64,${Buffer.from(coverSvg(work)).toString("base64")}`;
}

/** Every component in every state, in one language. Stands inside a page's `main`. */
export function Gallery({ lang, coverSrc = coverInside }: GalleryProps) {
  const say: Say = (zh, en) => (lang === "zh" ? zh : en);
  return (
    <div className="gallery">
      <PageTitle note={say("每个部件，每种状态，两种文字。", "Every part, in every state, in both languages.")}>
        {say("部件", "Components")}
      </PageTitle>
      {ROOMS.map(({ id, zh, en, Specimen }) => (
        <Section key={id} id={id} title={say(zh, en)}>
          <Specimen {...{ say, lang, coverSrc }} />
        </Section>
      ))}
    </div>
  );
}
