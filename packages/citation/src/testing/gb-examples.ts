import type { Reference } from "../reference.ts";
import { bodies, chinese, inYear, people } from "./names.ts";

/** An example of a standard: what is cited, and what the standard prints. */
export interface Example {
  readonly reference: Omit<Reference, "id">;
  readonly accessed?: string;
  readonly printed: string;
}

const book = (title: string, more: Partial<Reference>): Omit<Reference, "id"> => ({
  type: "book",
  title,
  "title-main": title,
  ...more,
});
const article = (title: string, journal: string, more: Partial<Reference>): Omit<Reference, "id"> => ({
  ...book(title, more),
  type: "article-journal",
  "container-title": journal,
});

/** From annex A of GB/T 7714-2015, without the pages that the standard's examples cite. Its signs are printed half-width with a blank. */
export const gb2015Examples: readonly Example[] = [
  {
    reference: book("国史旧闻", {
      "title-part": "第1卷",
      author: bodies("陈登原"),
      publisher: "中华书局",
      "publisher-place": "北京",
      ...inYear(2000),
    }),
    printed: "陈登原. 国史旧闻: 第1卷[M]. 北京: 中华书局, 2000.",
  },
  {
    reference: book("经济数学与金融数学", {
      author: bodies("迈克尔·哈里森", "帕特里克·沃尔德伦"),
      translator: bodies("谢远涛"),
      publisher: "中国人民大学出版社",
      "publisher-place": "北京",
      ...inYear(2012),
    }),
    printed: "哈里森, 沃尔德伦. 经济数学与金融数学[M]. 谢远涛, 译. 北京: 中国人民大学出版社, 2012.",
  },
  {
    reference: book("历代王朝与民族宗教", {
      author: bodies("北京市政协民族和宗教委员会", "北京联合大学民族与宗教研究所"),
      publisher: "民族出版社",
      "publisher-place": "北京",
      ...inYear(2012),
    }),
    printed: "北京市政协民族和宗教委员会, 北京联合大学民族与宗教研究所. 历代王朝与民族宗教[M]. 北京: 民族出版社, 2012.",
  },
  {
    reference: book("宋论", {
      author: bodies("王夫之"),
      edition: "刻本",
      publisher: "湘乡曾国荃",
      "publisher-place": "金陵",
      ...inYear(1865),
    }),
    printed: "王夫之. 宋论[M]. 刻本. 金陵: 湘乡曾国荃, 1865.",
  },
  {
    reference: book("科学革命的结构", {
      "title-part": "第4版",
      author: bodies("托马斯·库恩"),
      translator: bodies("金吾伦", "胡新和"),
      edition: "2",
      publisher: "北京大学出版社",
      "publisher-place": "北京",
      language: "zh-CN",
      ...inYear(2012),
    }),
    printed: "库恩. 科学革命的结构: 第4版[M]. 金吾伦, 胡新和, 译. 2版. 北京: 北京大学出版社, 2012.",
  },
  {
    reference: book("新闻道德论", {
      author: bodies("杨保军"),
      publisher: "中国人民大学出版社",
      "publisher-place": "北京",
      URL: "http://apabi.lib.pku.edu.cn/usp/pku/pub.mvc?pid=book.detail&metaid=m.20101104-BPO-889-1023&cult=CN",
      ...inYear(2010),
    }),
    accessed: "2012-11-01",
    printed:
      "杨保军. 新闻道德论[M/OL]. 北京: 中国人民大学出版社, 2010[2012-11-01]. http://apabi.lib.pku.edu.cn/usp/pku/pub.mvc?pid=book.detail&metaid=m.20101104-BPO-889-1023&cult=CN.",
  },
  {
    reference: book("Probability, random variables, and random signal principles", {
      author: people("Peebles, Peyton Z., Jr."),
      edition: "4",
      publisher: "McGraw-Hill",
      "publisher-place": "New York",
      language: "en",
      ...inYear(2001),
    }),
    printed:
      "PEEBLES P Z Jr. Probability, random variables, and random signal principles[M]. 4th ed. New York: McGraw-Hill, 2001.",
  },
  {
    reference: book("Developing early childhood services", {
      "title-sub": "past, present and future",
      author: people("Baldock, Peter"),
      publisher: "Open University Press",
      language: "en",
      URL: "http://lib.myilibrary.com/Open.aspx?id=312377",
      ...inYear(2011),
    }),
    accessed: "2012-11-27",
    printed:
      "BALDOCK P. Developing early childhood services: past, present and future[M/OL]. [S.l.]: Open University Press, 2011[2012-11-27]. http://lib.myilibrary.com/Open.aspx?id=312377.",
  },
  {
    reference: book("最新図書館用語大辞典", {
      author: bodies("図書館用語辞典編集委員会"),
      publisher: "柏書房株式会社",
      "publisher-place": "東京",
      language: "ja",
      ...inYear(2004),
    }),
    printed: "図書館用語辞典編集委員会. 最新図書館用語大辞典[M]. 東京: 柏書房株式会社, 2004.",
  },
  {
    reference: {
      ...book("图书馆学通讯", {
        author: bodies("中国图书馆学会"),
        coverage: "1957(1)-1990(4)",
        publisher: "北京图书馆",
        "publisher-place": "北京",
      }),
      type: "periodical",
    },
    printed: "中国图书馆学会. 图书馆学通讯[J]. 1957(1)-1990(4). 北京: 北京图书馆, 1957-1990.",
  },
  {
    reference: {
      ...book("临床内科杂志", {
        author: bodies("中华医学会湖北分会"),
        coverage: "1984, 1(1)-",
        publisher: "中华医学会湖北分会",
        "publisher-place": "武汉",
      }),
      type: "periodical",
    },
    printed: "中华医学会湖北分会. 临床内科杂志[J]. 1984, 1(1)-. 武汉: 中华医学会湖北分会, 1984-.",
  },
  {
    reference: article("蓝田生物群", "科学通报", {
      "title-sub": "一个认识多细胞生物起源和早期演化的新窗口",
      author: bodies("袁训来", "陈哲", "肖书海", "万斌"),
      volume: "57",
      issue: "34",
      page: "3219",
      language: "zh-CN",
      ...inYear(2012),
    }),
    printed:
      "袁训来, 陈哲, 肖书海, 等. 蓝田生物群: 一个认识多细胞生物起源和早期演化的新窗口[J]. 科学通报, 2012, 57(34): 3219.",
  },
  {
    reference: article("Shaking without quaking", "Science", {
      author: people("Kanamori, Hiroo"),
      volume: "279",
      issue: "5359",
      page: "2063",
      language: "en",
      ...inYear(1998),
    }),
    printed: "KANAMORI H. Shaking without quaking[J]. Science, 1998, 279(5359): 2063.",
  },
  {
    reference: article("The genome of Eucalyptus grandis", "Nature", {
      author: people("Myburg, Alexander A.", "Grattapaglia, Dario", "Tuskan, Gerald A.", "Hellsten, Uffe"),
      volume: "510",
      page: "356-362",
      language: "en",
      URL: "http://www.nature.com/nature/journal/v510/n7505/pdf/nature13308.pdf",
      DOI: "10.1038/nature13308",
      ...inYear(2014),
    }),
    accessed: "2014-06-25",
    printed:
      "MYBURG A A, GRATTAPAGLIA D, TUSKAN G A, et al. The genome of Eucalyptus grandis[J/OL]. Nature, 2014, 510: 356-362[2014-06-25]. http://www.nature.com/nature/journal/v510/n7505/pdf/nature13308.pdf. DOI:10.1038/nature13308.",
  },
];

/** From GB/T 7714-2025, without cited pages. */
export const gb2025Examples: readonly Example[] = [
  {
    reference: book("银行业的未来与人工智能", {
      author: bodies("托尼·博伯尔"),
      translator: bodies("徐超"),
      publisher: "清华大学出版社",
      "publisher-place": "北京",
      ...inYear(2023),
    }),
    printed: "博伯尔. 银行业的未来与人工智能[M]. 徐超，译. 北京：清华大学出版社，2023.",
  },
  {
    reference: book("AI and the future of banking", {
      author: people("Boobier, Tony"),
      publisher: "John Wiley & Sons",
      "publisher-place": "Chichester",
      language: "en",
      ...inYear(2020),
    }),
    printed: "Boobier T. AI and the future of banking[M]. Chichester：John Wiley & Sons，2020.",
  },
  {
    reference: article("Молибден-медно-золото-порфировое месторождение Рябиновое", "Отечественная геология", {
      author: people("Кочетков, А. Я."),
      issue: "7",
      page: "50-58",
      language: "ru",
      ...inYear(1993),
    }),
    printed:
      "Кочетков А Я. Молибден-медно-золото-порфировое месторождение Рябиновое[J]. Отечественная геология，1993（7）：50-58.",
  },
  {
    reference: article("四库馆私家抄校书考略", "文献", {
      author: bodies("杨洪升"),
      issue: "1",
      page: "56-75",
      ...inYear(2013),
    }),
    printed: "杨洪升. 四库馆私家抄校书考略[J]. 文献，2013（1）：56-75.",
  },
  {
    reference: article("Cataloging internet resources", "The Public-Access Computer Systems Review", {
      author: people("Caplan, Priscilla"),
      volume: "4",
      issue: "2",
      page: "61-66",
      language: "en",
      ...inYear(1993),
    }),
    printed:
      "Caplan P. Cataloging internet resources[J]. The Public-Access Computer Systems Review，1993，4（2）：61-66.",
  },
  {
    reference: book("Connecting the library to the curriculum", {
      author: people("Torres, Lucas", "Salisbury, Fiona", "Yazbeck, Barbara", "Karasmanis, Sharon"),
      publisher: "Springer Nature",
      "publisher-place": "Singapore",
      language: "en",
      URL: "https://link.springer.com/10.1007/978-981-16-3868-8",
      ...inYear(2021),
    }),
    accessed: "2026-11-21",
    printed:
      "Torres L，Salisbury F，Yazbeck B，et al. Connecting the library to the curriculum[M/OL]. Singapore：Springer Nature，2021. https://link.springer.com/10.1007/978-981-16-3868-8.",
  },
  {
    reference: book("A companion to California history", {
      editor: people("Deverell, William", "Igler, David"),
      publisher: "John Wiley & Sons",
      "publisher-place": "New York",
      language: "en",
      URL: "http://onlinelibrary.wiley.com/doi/10.1002/9781444305036/summary",
      ...inYear(2013),
    }),
    printed:
      "Deverell W，Igler D. A companion to California history[M/OL]. New York：John Wiley & Sons，2013. http://onlinelibrary.wiley.com/doi/10.1002/9781444305036/summary.",
  },
  {
    reference: {
      ...book("Word associations as a language model for generative and creative tasks", {
        author: people("Gross, Oskar"),
        publisher: "University of Helsinki",
        "publisher-place": "Helsinki",
        language: "en",
        URL: "http://urn.fi/URN:ISBN:978-951-51-2090-8",
        ...inYear(2016),
      }),
      type: "thesis",
    },
    printed:
      "Gross O. Word associations as a language model for generative and creative tasks[D/OL]. Helsinki：University of Helsinki，2016. http://urn.fi/URN:ISBN:978-951-51-2090-8.",
  },
  {
    reference: book("冯友兰自选集", {
      author: chinese("冯友兰 Feng Youlan"),
      edition: "2",
      publisher: "首都师范大学出版社",
      "publisher-place": "北京",
      language: "zh-CN",
      ...inYear(2008),
    }),
    printed: "冯友兰. 冯友兰自选集[M]. 2版. 北京：首都师范大学出版社，2008.",
  },
];
