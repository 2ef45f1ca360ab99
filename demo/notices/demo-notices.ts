interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A notice of the demonstration; days are counted from that of installation. */
export interface DemoNotice {
  readonly title: Words;
  readonly text: Words;
  readonly branch?: string;
  readonly urgent?: boolean;
  readonly from: number;
  readonly until?: number;
}

/** What a university library has to tell in a common week; one is planned, one is over. The oldest first, as they were written. */
export const demoNotices: readonly DemoNotice[] = [
  {
    title: { zh: "入馆教育：新同学请在本月内完成", en: "Library orientation: new students, please finish this month" },
    text: {
      zh: "在“我的”里做完二十道题，借书证当场开通。\n\n没有电脑的同学可以到一层总服务台，馆员陪你一起做，约需十分钟。",
      en: "Answer twenty questions on your account page and your card is opened at once.\n\nWithout a computer, come to the service desk on the first floor: it takes ten minutes, and a librarian helps.",
    },
    from: -40,
    until: -5,
  },
  {
    title: { zh: "借满 20 册的本科生可以申请临时增加 5 册", en: "Undergraduates with 20 loans may ask for 5 more" },
    text: {
      zh: "写毕业论文期间，凭导师签字到总服务台办理，学期末自动恢复。",
      en: "While you write your thesis: bring a line from your supervisor to the service desk. It ends with the term.",
    },
    from: -12,
  },
  {
    title: {
      zh: "三层文学书库调架，索书号 I2 起移到南侧",
      en: "Third floor: literature from I2 on moves to the south side",
    },
    text: {
      zh: "调架期间书照常外借。在架上找不到时，请到三层服务台，馆员当天取给您。\n\n预计一周完成，以书架端头的新标识为准。",
      en: "Books are lent as usual meanwhile. What you cannot find, the desk on the third floor fetches the same day.\n\nIt should take a week; the new signs at the ends of the shelves are right.",
    },
    branch: "main",
    from: -3,
    until: 9,
  },
  {
    title: {
      zh: "理工分馆电梯检修，三层以上请走东侧楼梯",
      en: "Science Library: the lift is being repaired, please take the east stairs",
    },
    text: {
      zh: "检修期间行动不便的读者请按一层呼叫铃，馆员把书送到一层阅览桌。还书箱照常使用。",
      en: "If stairs are difficult for you, ring the bell on the first floor: librarians bring books to the tables there. The book drop works as usual.",
    },
    branch: "science",
    urgent: true,
    from: -1,
    until: 4,
  },
  {
    title: { zh: "寒假开放时间下周公布", en: "Hours of the winter holidays are announced next week" },
    text: {
      zh: "假期里应还的书，应还日期会自动顺延到开学第二周的星期五。",
      en: "Loans that would fall due in the holidays are due on the Friday of the second week of term instead.",
    },
    from: 7,
    until: 60,
  },
];
