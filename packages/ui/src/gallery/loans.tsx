import type { CoverWork } from "../covers/binding.ts";
import { Button } from "../page/button.tsx";
import { Loan, LoanGroup } from "../page/loan.tsx";
import type { SpecimenProps } from "./specimen.ts";
import { works } from "./works.ts";

export function Loans({ say, coverSrc }: SpecimenProps) {
  const coverOf = (work: CoverWork) => ({ src: coverSrc(work), clc: work.clc });
  return (
    <>
      <LoanGroup title={say("过期", "Overdue")} count={say("1 册", "1 book")}>
        <Loan
          stamp={{ month: say("9月", "Sep"), day: "11", weekday: say("周五", "Fri"), state: "late" }}
          cover={coverOf(works.society)}
          href="#l1"
          title="乡土中国"
          titleLang="zh-CN"
          by={<span lang="zh-CN">费孝通</span>}
          due={{
            kind: "late",
            children: say("过期 4 天，9月11日（上周五）应还", "4 days overdue, was due Fri 11 September"),
          }}
          action={<Button>{say("怎么还", "How to return it")}</Button>}
        />
      </LoanGroup>
      <LoanGroup title={say("三天内", "Within three days")} count={say("2 册", "2 books")}>
        <Loan
          stamp={{ month: say("9月", "Sep"), day: "17", weekday: say("周四", "Thu"), state: "soon" }}
          cover={coverOf(works.stone)}
          href="#l2"
          title="红楼梦（上册）"
          titleLang="zh-CN"
          by={<span lang="zh-CN">曹雪芹</span>}
          due={{
            kind: "soon",
            children: say("后天到期，可续借 1 次", "Due the day after tomorrow, can be renewed once"),
          }}
          action={<Button>{say("续借到 10月17日", "Renew until 17 October")}</Button>}
        />
        <Loan
          stamp={{ month: say("9月", "Sep"), day: "18", weekday: say("周五", "Fri"), state: "soon" }}
          cover={coverOf(works.archetype)}
          href="#l3"
          title={works.archetype.title}
          titleLang="en"
          by={<span lang="en">Andrew H. Plaks</span>}
          due={{ kind: "soon", children: say("大后天到期", "Due on Friday") }}
          action={<Button refusedBy="g-waiting">{say("不能续借", "Cannot be renewed")}</Button>}
          note={{
            kind: "ask",
            id: "g-waiting",
            icon: "people",
            title: say("有 1 位读者在等这本书", "1 reader is waiting for this book"),
            children: say("请在 9月18日（周五）22:00 前还。", "Please return it by Friday 18 September, 22:00."),
          }}
        />
      </LoanGroup>
      <LoanGroup title={say("还早", "Later")} count={say("1 册", "1 book")}>
        <Loan
          stamp={{ month: say("10月", "Oct"), day: "12", weekday: say("周一", "Mon") }}
          cover={coverOf(works.learning)}
          href="#l4"
          title="机器学习"
          titleLang="zh-CN"
          by={<span lang="zh-CN">周志华</span>}
          due={say("还有 27 天，国庆假期之后", "27 days left, after the National Day holiday")}
          action={<Button>{say("续借到 11月11日", "Renew until 11 November")}</Button>}
        />
      </LoanGroup>
    </>
  );
}
