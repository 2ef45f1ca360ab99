import { searchKey } from "@wenyuan/chinese";

/**
 * Titles that say the form and not the work: hundreds of authors have a *Selected poems*, and one author has several that differ in what is
 * in them. Written as `searchKey` gives them.
 */
const forms =
  "work|writing|poem|poetry|verse|stor(?:y|ie)|novel|play|essay|letter|speech(?:e)?|sermon|diar(?:y|ie)|journal|autobiography|memoir|paper|" +
  "lecture|song|sonata|symphon(?:y|ie)|concerto|quartet|quintet|trio|suite|prelude|etude|opera|piece|variation|nocturne|waltze?|mazurka|polonaise|fugue|masse?|cantata|motet|madrigal|" +
  "overture|serenade|impromptu|ballade?|scherzo|rhapsod(?:y|ie)|requiem|lieder|report|proceeding|transaction|bulletin|" +
  "newsletter|catalog(?:ue)?|exhibition|yearbook|almanac|handbook|manual|guide|introduction|index|law|statute|constitution|treat(?:y|ie)|" +
  "selection|correspondence|reminiscence|conversation|interview|drawing|painting|photograph|sketche?|map|atlas|dictionary|gesammelte werke|" +
  "werke|gedichte|briefe|oeuvres|poesie?s|obras|poesias|opere|sochineniia|stikhotvoreniia";
const english = new RegExp(
  "^(?:the |a |an )?(?:(?:complete|collected|selected|select|new|more|other|short|early|late|later|last|major|minor|miscellaneous|various|poetical|" +
    "prose|dramatic|annual|final|general|fiction|literary|personal) |and |or )*" +
    `(?:(?:${forms})s?(?: and )?(?: |$))+(?:of|by|from|for|on)?(?: \\d.*)?$`,
);
/** With a number behind, of a volume or a year. */
const chineseForms = [
  /^(?:自选|精选|全|选|合|别|外|补|新|续|诗|词|文|诗文|诗词|散文|小说|短篇小说|中篇小说|长篇小说|杂文|书信|日记|戏剧|剧作|作品|论文|学术论文)+(?:集|选|选集|全集|文集|合集|选编|精选)(?: ?\d.*)?$/u,
  /^(?:著作|讲演|演讲|文学|译文|歌曲|书法|绘画|摄影|美术|书画|作品|论文|自选)(?:集|选|选集|全集|文集|合集|选编|精选|自选集|作品集|论文集|集锦|选萃)(?: ?\d.*)?$/u,
  /^(?:文存|文钞|诗钞|诗稿|日记|书信|回忆录|自传|年谱|年报|年鉴|学报|通讯|公报|报告|手册|目录|索引|概论|导论|教程)(?: ?\d.*)?$/u,
  /^(?:语文|数学|英语|大学英语|物理|化学|生物|历史|地理|政治|音乐|美术|体育)(?: ?\d.*)?$/u,
];

/** Whether a title says only what form of work it is. */
export function isGenericTitle(title: string): boolean {
  const key = searchKey(title);
  return english.test(key) || chineseForms.some((form) => form.test(key));
}
