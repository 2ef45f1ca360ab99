import { Availability } from "../page/availability.tsx";
import { Button, LinkButton } from "../page/button.tsx";
import { CallNumber } from "../page/call-number.tsx";
import { Chip, Chips } from "../page/chip.tsx";
import { Copyable } from "../page/copyable.tsx";
import { Icon } from "../page/icon.tsx";
import { type IconName, iconPaths } from "../page/icon-paths.ts";
import { Brand } from "../page/logo.tsx";
import { Note } from "../page/note.tsx";
import { Parallel } from "../page/run.tsx";
import { Stamp } from "../page/stamp.tsx";
import { ThemeSwitch } from "../page/theme-switch.tsx";
import type { SpecimenProps } from "./specimen.ts";

export function Buttons({ say }: SpecimenProps) {
  return (
    <div className="stackv">
      <p className="row">
        <Button kind="main">{say("续借到 10月17日", "Renew until 17 October")}</Button>
        <Button>{say("预约", "Place a hold")}</Button>
        <Button kind="bare">{say("放进书单", "Add to a list")}</Button>
        <Button small icon="export">
          {say("导出", "Export")}
        </Button>
        <LinkButton href="#buttons" icon="scan">
          {say("到架上用手机借", "Borrow at the shelf with your phone")}
        </LinkButton>
        <Button refusedBy="refused">{say("不能续借", "Cannot be renewed")}</Button>
      </p>
      <Note
        kind="ask"
        icon="people"
        id="refused"
        title={say("有 1 位读者在等这本书", "1 reader is waiting for this book")}
      >
        {say("请在 9月18日（周五）22:00 前还。", "Please return it by Friday 18 September, 22:00.")}
      </Note>
    </div>
  );
}

export function Statuses({ say }: SpecimenProps) {
  return (
    <div className="row">
      <Availability kind="in">{say("可借 3 册", "3 available")}</Availability>
      <Availability kind="soon">{say("后天到期", "Due the day after tomorrow")}</Availability>
      <Availability kind="late">{say("过期 4 天", "4 days overdue")}</Availability>
      <Availability
        kind="out"
        fact={say("最早 9月21日（下周一）归还，1 人在等", "earliest back Mon 21 September, 1 reader waiting")}
      >
        {say("2 册都借出", "Both copies on loan")}
      </Availability>
      <Availability kind="here">{say("馆内阅览", "In-library use")}</Availability>
      <Availability kind="net">{say("可在线阅读", "Read online")}</Availability>
    </div>
  );
}

export function Labels({ say }: SpecimenProps) {
  const label = say("索书号", "Call number");
  return (
    <div className="row">
      <CallNumber value="I207.411/57" label={label} />
      <CallNumber value="TP311.56/N2338=2" label={label} href="#labels" />
      <CallNumber value="K20/v.3 c.2" label={label} />
      <CallNumber value="QA76.73.J38/F53 2019" label={label} clc="TP" />
      <Stamp
        month={say("10月", "Oct")}
        day="15"
        weekday={say("周四", "Thu")}
        label={say("10月15日（周四）", "Thu 15 October")}
      />
      <Stamp month={say("9月", "Sep")} day="17" weekday={say("周四", "Thu")} state="soon" />
      <Stamp month={say("9月", "Sep")} day="11" weekday={say("周五", "Fri")} state="late" />
      <Copyable
        text="I242.4/17=3"
        labels={{
          copy: say("复制索书号", "Copy the call number"),
          done: say("已复制", "Copied"),
          failed: say("没能复制，请选中后复制", "Could not copy; please select it"),
        }}
      />
    </div>
  );
}

export function ChipRow({ say }: SpecimenProps) {
  const remove = say("，去掉", ", remove");
  return (
    <Chips label={say("已用的筛选", "Filters in use")}>
      <Chip href="#a" remove={remove}>
        {say("现在可借", "Available now")}
      </Chip>
      <Chip href="#b" remove={remove}>
        {say("主馆", "Main Library")}
      </Chip>
      <Chip href="#c">{say("都去掉", "Clear all")}</Chip>
      <Chip href="#d">{say("论文 214 篇", "214 articles")}</Chip>
    </Chips>
  );
}

export function Notes({ say }: SpecimenProps) {
  return (
    <div className="stackv">
      <Note
        kind="no"
        title={say("有 1 册过期，先还它才能借新书", "1 book is overdue; return it before you borrow another")}
      >
        {say(
          "《乡土中国》过期 4 天，逾期费到今天 ¥0.40。",
          "From the Soil is 4 days overdue. The charge to date is ¥0.40.",
        )}
      </Note>
      <Note kind="ask" title={say("随书有光盘 1 张", "A disc comes with this book")}>
        {say("借出时请向服务台领取。", "Ask for it at the desk when you borrow.")}
      </Note>
      <Note kind="ok" title={say("续借好了", "Renewed")}>
        {say("新的还书日是 10月17日（周六）。", "The new due date is Saturday 17 October. ")}
        <a href="#notes">{say("撤销", "Undo")}</a>
      </Note>
      <Note>{say("同一作品的版本已合在一起。", "Editions of one work are shown together.")}</Note>
    </div>
  );
}

export function Runs({ say }: SpecimenProps) {
  return (
    <div className="stackv prose">
      <p>
        <Parallel
          original={{ text: "红楼梦", lang: "zh-CN" }}
          romanised={{ text: "Hóng lóu mèng" }}
          translation={{ text: "Dream of the Red Chamber", lang: "en" }}
        />
      </p>
      <p className="serif" lang="zh-CN">
        天一生水，地六成之。“引号”、——破折号与……省略号都用中文字形；<em>着重号</em>代替斜体。
      </p>
      <p lang="en">
        O’Hallaron &amp; Bryant, <cite>Computer Systems: A Programmer’s Perspective</cite>; a call number,{" "}
        <span className="cn">TP311.56/O1Il0</span>, keeps I, l, 1, O and 0 apart.
      </p>
      <p>{say("正文十六像素，每行三十六字以内。", "Running text is 16 px and never wider than its measure.")}</p>
    </div>
  );
}

export function Icons() {
  return (
    <ul className="row">
      {(Object.keys(iconPaths) as IconName[]).map((name) => (
        <li className="row s" key={name}>
          <Icon name={name} />
          <span className="cn" lang="en">
            {name}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function BrandAndTheme({ say }: SpecimenProps) {
  return (
    <div className="row">
      <Brand href="#brand" name={say("文渊", "Wenyuan")} library={say("云泽大学图书馆", "Yunze University Library")} />
      <ThemeSwitch
        legend={say("明暗", "Light or dark")}
        labels={{ system: say("跟随系统", "System"), light: say("明", "Light"), dark: say("暗", "Dark") }}
        action="#theme"
      />
    </div>
  );
}
