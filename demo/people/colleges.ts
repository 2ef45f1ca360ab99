/** The colleges of 云泽大学 and what is studied there. All of it is made up. */
export interface College {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly majors: readonly [string, ...string[]];
}

export const colleges: readonly [College, ...College[]] = [
  {
    code: "01",
    zh: "文学院",
    en: "School of Humanities",
    majors: ["汉语言文学", "古典文献学", "汉语国际教育", "戏剧影视文学"],
  },
  { code: "02", zh: "历史学院", en: "School of History", majors: ["历史学", "考古学", "文物与博物馆学"] },
  { code: "03", zh: "哲学系", en: "Department of Philosophy", majors: ["哲学", "逻辑学"] },
  { code: "04", zh: "外国语学院", en: "School of Foreign Languages", majors: ["英语", "日语", "法语", "翻译"] },
  { code: "05", zh: "法学院", en: "Law School", majors: ["法学", "知识产权"] },
  {
    code: "06",
    zh: "经济管理学院",
    en: "School of Economics and Management",
    majors: ["经济学", "会计学", "工商管理", "金融学", "国际贸易"],
  },
  { code: "07", zh: "教育学院", en: "School of Education", majors: ["教育学", "心理学", "学前教育"] },
  { code: "08", zh: "新闻传播学院", en: "School of Journalism", majors: ["新闻学", "广告学", "网络与新媒体"] },
  {
    code: "09",
    zh: "数学科学学院",
    en: "School of Mathematics",
    majors: ["数学与应用数学", "统计学", "信息与计算科学"],
  },
  { code: "10", zh: "物理学院", en: "School of Physics", majors: ["物理学", "应用物理学", "天文学"] },
  { code: "11", zh: "化学化工学院", en: "School of Chemistry", majors: ["化学", "化学工程与工艺", "材料化学"] },
  { code: "12", zh: "生命科学学院", en: "School of Life Sciences", majors: ["生物科学", "生物技术", "生态学"] },
  {
    code: "13",
    zh: "计算机学院",
    en: "School of Computing",
    majors: ["计算机科学与技术", "软件工程", "人工智能", "网络空间安全"],
  },
  {
    code: "14",
    zh: "电子信息学院",
    en: "School of Electronics",
    majors: ["电子信息工程", "通信工程", "自动化", "集成电路"],
  },
  {
    code: "15",
    zh: "机械工程学院",
    en: "School of Mechanical Engineering",
    majors: ["机械设计制造及其自动化", "车辆工程", "工业设计"],
  },
  {
    code: "16",
    zh: "土木与环境学院",
    en: "School of Civil and Environmental Engineering",
    majors: ["土木工程", "给排水科学与工程", "环境工程", "建筑学"],
  },
  { code: "17", zh: "医学院", en: "Medical School", majors: ["临床医学", "口腔医学", "护理学", "药学", "预防医学"] },
  { code: "18", zh: "艺术学院", en: "School of Arts", majors: ["音乐学", "美术学", "视觉传达设计"] },
];
