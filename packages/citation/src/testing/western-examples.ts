import type { CitationStyle } from "../cite.ts";
import type { Example } from "./gb-examples.ts";
import { bodies, chinese, inYear, people } from "./names.ts";

const binder: Example["reference"] = {
  type: "book",
  "title-main": "The channels of student activism",
  "title-sub": "how the left and right are winning (and losing) in campus politics today",
  author: people("Binder, Amy J.", "Kidder, Jeffrey L."),
  publisher: "University of Chicago Press",
  "publisher-place": "Chicago",
  language: "en",
  ...inYear(2022),
};

const liu: Example["reference"] = {
  type: "book",
  "title-main": "The wedding party",
  author: [{ family: "Liu", given: "Xinwu", familyFirst: true }],
  translator: people("Tiang, Jeremy"),
  publisher: "Amazon Crossing",
  language: "en",
  ...inYear(2021),
};

const dittmar: Example["reference"] = {
  type: "article-journal",
  "title-main": "Temporal variation in selection influences microgeographic local adaptation",
  "container-title": "American Naturalist",
  author: people("Dittmar, Emily L.", "Schemske, Douglas W."),
  volume: "202",
  issue: "4",
  page: "471-485",
  DOI: "10.1086/725865",
  language: "en",
  ...inYear(2023),
};

const honglou: Example["reference"] = {
  type: "book",
  title: "红楼梦",
  "title-main": "红楼梦",
  "title-romanized": "Hong lou meng",
  author: chinese("曹雪芹 Cao Xueqin"),
  publisher: "人民文学出版社",
  "publisher-place": "北京",
  language: "zh-CN",
  ...inYear(1982),
};

/** Examples that the manuals and their publishers' own guides print; italics are marked by asterisks. Kabir's stands without its number in a database. Those of 红楼梦 follow their rules for names and titles in other scripts. */
export const westernExamples: Readonly<
  Record<Exclude<CitationStyle, "gbt7714-2025" | "gbt7714-2015">, readonly Example[]>
> = {
  apa: [
    {
      reference: {
        type: "book",
        "title-main": "Feminist therapy",
        author: people("Brown, Laura S."),
        edition: "2",
        publisher: "American Psychological Association",
        DOI: "10.1037/0000092-000",
        language: "en",
        ...inYear(2018),
      },
      printed:
        "Brown, L. S. (2018). *Feminist therapy* (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000092-000",
    },
    {
      reference: {
        type: "book",
        "title-main": "Rethinking global health",
        "title-sub": "frameworks of power",
        author: people("Burgess, Rochelle"),
        publisher: "Routledge",
        language: "en",
        ...inYear(2019),
      },
      printed: "Burgess, R. (2019). *Rethinking global health: Frameworks of power*. Routledge.",
    },
    {
      reference: {
        type: "book",
        "title-main": "Early childhood education",
        "title-sub": "Values and practices in Denmark",
        editor: people("Hygum, Erik", "Pedersen, Peter Moller"),
        publisher: "Hans Reitzels Forlag",
        language: "en",
        ...inYear(2010),
      },
      printed:
        "Hygum, E., & Pedersen, P. M. (Eds.). (2010). *Early childhood education: Values and practices in Denmark*. Hans Reitzels Forlag.",
    },
    {
      reference: {
        type: "book",
        "title-main": "The psychology of the child",
        author: people("Piaget, Jean", "Inhelder, Bärbel"),
        translator: people("Weaver, Helen"),
        edition: "2",
        publisher: "Basic Books",
        language: "en",
        ...inYear(1969),
      },
      printed:
        "Piaget, J., & Inhelder, B. (1969). *The psychology of the child* (H. Weaver, Trans.; 2nd ed.). Basic Books.",
    },
    {
      reference: {
        type: "article-journal",
        "title-main": "Emotions in storybooks",
        "title-sub": "A comparison of storybooks that represent ethnic and racial groups in the United States",
        "container-title": "Psychology of Popular Media Culture",
        author: people("Grady, Jessica S.", "Her, May", "Moreno, Geena", "Perez, Claudia", "Yelinek, Jillian"),
        volume: "8",
        issue: "3",
        page: "207-217",
        DOI: "10.1037/ppm0000185",
        language: "en",
        ...inYear(2019),
      },
      printed:
        "Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. *Psychology of Popular Media Culture*, *8*(3), 207–217. https://doi.org/10.1037/ppm0000185",
    },
    {
      reference: {
        type: "thesis",
        "title-main": "Factors influencing customer satisfaction at a fast food hamburger chain",
        "title-sub": "The relationship between customer satisfaction and customer loyalty",
        author: people("Kabir, Jamil M."),
        publisher: "Wilmington University",
        degree: "doctor",
        language: "en",
        ...inYear(2016),
      },
      printed:
        "Kabir, J. M. (2016). *Factors influencing customer satisfaction at a fast food hamburger chain: The relationship between customer satisfaction and customer loyalty* [Doctoral dissertation, Wilmington University].",
    },
    { reference: honglou, printed: "Cao, X. (1982). *Hong lou meng* 红楼梦. 人民文学出版社." },
  ],
  mla: [
    {
      reference: {
        type: "book",
        "title-main": "The crown of Columbus",
        author: people("Dorris, Michael", "Erdrich, Louise"),
        publisher: "HarperCollins Publishers",
        language: "en",
        ...inYear(1999),
      },
      printed: "Dorris, Michael, and Louise Erdrich. *The Crown of Columbus*. HarperCollins Publishers, 1999.",
    },
    {
      reference: {
        type: "book",
        "title-main": "Digital_Humanities",
        author: people("Burdick, Anne", "Drucker, Johanna", "Lunenfeld, Peter"),
        publisher: "MIT Press",
        language: "en",
        ...inYear(2012),
      },
      printed: "Burdick, Anne, et al. *Digital_Humanities*. MIT P, 2012.",
    },
    {
      reference: {
        type: "book",
        "title-main": "The future of the book",
        editor: people("Nunberg, Geoffrey"),
        publisher: "University of California Press",
        language: "en",
        ...inYear(1996),
      },
      printed: "Nunberg, Geoffrey, editor. *The Future of the Book*. U of California P, 1996.",
    },
    {
      reference: {
        type: "article-journal",
        "title-main": "Redefining reading",
        "title-sub": "the impact of digital communication media",
        "container-title": "PMLA",
        author: people("Baron, Naomi S."),
        volume: "128",
        issue: "1",
        page: "193-200",
        language: "en",
        ...inYear(2013),
      },
      printed:
        "Baron, Naomi S. “Redefining Reading: The Impact of Digital Communication Media.” *PMLA*, vol. 128, no. 1, 2013, pp. 193-200.",
    },
    {
      reference: {
        type: "thesis",
        "title-main": "Performing the Passion",
        "title-sub": "a study on the nature of medieval acting",
        author: people("Njus, Jesse"),
        publisher: "Northwestern University",
        degree: "doctor",
        language: "en",
        ...inYear(2010),
      },
      printed:
        "Njus, Jesse. *Performing the Passion: A Study on the Nature of Medieval Acting*. 2010. Northwestern U, PhD dissertation.",
    },
    {
      reference: {
        type: "book",
        "title-main": "The tale of Genji",
        author: bodies("Murasaki Shikibu"),
        translator: people("Washburn, Dennis"),
        publisher: "W. W. Norton",
        language: "en",
        ...inYear(2015),
      },
      printed: "Murasaki Shikibu. *The Tale of Genji*. Translated by Dennis Washburn, W. W. Norton, 2015.",
    },
    { reference: honglou, printed: "Cao Xueqin 曹雪芹. *Hong lou meng* 红楼梦. 人民文学出版社, 1982." },
  ],
  "chicago-bibliography": [
    {
      reference: binder,
      printed:
        "Binder, Amy J., and Jeffrey L. Kidder. *The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today*. University of Chicago Press, 2022.",
    },
    { reference: liu, printed: "Liu Xinwu. *The Wedding Party*. Translated by Jeremy Tiang. Amazon Crossing, 2021." },
    {
      reference: dittmar,
      printed:
        "Dittmar, Emily L., and Douglas W. Schemske. “Temporal Variation in Selection Influences Microgeographic Local Adaptation.” *American Naturalist* 202, no. 4 (2023): 471–85. https://doi.org/10.1086/725865.",
    },
    {
      reference: {
        type: "thesis",
        "title-main": "King Lear and its folktale analogues",
        author: people("Rutz, Cynthia Lillian"),
        publisher: "University of Chicago",
        degree: "doctor",
        language: "en",
        ...inYear(2013),
      },
      printed: "Rutz, Cynthia Lillian. “King Lear and Its Folktale Analogues.” PhD diss., University of Chicago, 2013.",
    },
  ],
  "chicago-author-date": [
    {
      reference: binder,
      printed:
        "Binder, Amy J., and Jeffrey L. Kidder. 2022. *The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today*. University of Chicago Press.",
    },
    { reference: liu, printed: "Liu Xinwu. 2021. *The Wedding Party*. Translated by Jeremy Tiang. Amazon Crossing." },
    {
      reference: dittmar,
      printed:
        "Dittmar, Emily L., and Douglas W. Schemske. 2023. “Temporal Variation in Selection Influences Microgeographic Local Adaptation.” *American Naturalist* 202 (4): 471–85. https://doi.org/10.1086/725865.",
    },
    { reference: honglou, printed: "Cao Xueqin 曹雪芹. 1982. *Hong lou meng* 红楼梦. 人民文学出版社." },
  ],
  "chicago-note": [
    {
      reference: binder,
      printed:
        "Amy J. Binder and Jeffrey L. Kidder, *The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today* (University of Chicago Press, 2022).",
    },
    { reference: liu, printed: "Liu Xinwu, *The Wedding Party*, trans. Jeremy Tiang (Amazon Crossing, 2021)." },
    {
      reference: dittmar,
      printed:
        "Emily L. Dittmar and Douglas W. Schemske, “Temporal Variation in Selection Influences Microgeographic Local Adaptation,” *American Naturalist* 202, no. 4 (2023): 471–85, https://doi.org/10.1086/725865.",
    },
    {
      reference: {
        type: "thesis",
        "title-main": "King Lear and its folktale analogues",
        author: people("Rutz, Cynthia Lillian"),
        publisher: "University of Chicago",
        degree: "doctor",
        language: "en",
        ...inYear(2013),
      },
      printed: "Cynthia Lillian Rutz, “King Lear and Its Folktale Analogues” (PhD diss., University of Chicago, 2013).",
    },
  ],
};
