/** A page that is measured. */
export interface BenchedPage {
  readonly name: string;
  /** Addresses that are asked for in turn, so that no answer is a kept one; the first is what a browser opens. */
  readonly paths: readonly string[];
  /** Milliseconds of server time that 95 of 100 requests stay within. */
  readonly p95?: number;
}

/** What readers type: common and rare words, several, pinyin, initials, names, English, and nothing at all. */
const searches = [
  "中国",
  "数学",
  "计算机科学",
  "图书馆学 导论",
  "红楼梦",
  "hongloumeng",
  "jsj",
  "文学研究",
  "艺术史 方法",
  "history",
  "algorithms",
  "曹雪芹",
  "建筑工程",
  "临床医学 案例",
  "",
];
/** How results are narrowed and turned over. */
const ways = ["", "&page=3", "&available=now", "&language=chi&kind=book", "&sort=newest"];
const recordsOfSearch = 4;

/** The pages that readers open most, with the records that the searches find. */
export async function benchedPages(origin: string): Promise<BenchedPage[]> {
  const ids = new Set<string>();
  for (const words of searches) for (const id of await firstRecords(origin, words)) ids.add(id);
  return [
    { name: "home", paths: ["/zh", "/en"] },
    {
      name: "search",
      paths: ways.flatMap((way) => searches.map((words) => `/zh/search?q=${encodeURIComponent(words)}${way}`)),
      p95: 150,
    },
    { name: "record", paths: [...ids].map((id) => `/zh/records/${id}`), p95: 60 },
    { name: "authors", paths: [..."LZAMWS"].map((letter) => `/zh/browse/authors?at=${letter}`) },
    { name: "class", paths: [..."IKTOGR"].map((letter) => `/zh/browse/classes/${letter}`) },
    { name: "shelf", paths: ["I2", "G250", "TP3", "O1", "K2"].map((at) => `/zh/shelf?at=${at}`) },
  ];
}

async function firstRecords(origin: string, words: string): Promise<string[]> {
  const answer = await fetch(`${origin}/api/v1/search?limit=${recordsOfSearch}&q=${encodeURIComponent(words)}`);
  if (!answer.ok) throw new Error(`the search for ${words} answered ${answer.status}`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  return hits.map(({ id }) => id);
}
