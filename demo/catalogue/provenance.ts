/** How the facts of works in Chinese are known, as the note of a Chinese record says it (CNMARC 300). */
const inChinese: Readonly<Record<string, string>> = {
  "common knowledge of Chinese literary history": "通行的中国文学史",
  "common knowledge of modern Chinese scholarship": "通行的中国现代学术史",
  "common knowledge of the Chinese translation of world literature": "通行的外国文学汉译史",
  "common knowledge of the scholarly book and its Chinese translation": "该学术著作及其中译本的通行介绍",
  "general knowledge of Chinese economic literature": "通行的中文经济学文献介绍",
  "general knowledge of Chinese medical textbooks": "通行的中文医学教材介绍",
  "general knowledge of Chinese university textbooks": "通行的高校教材介绍",
  "general knowledge of Chinese university textbooks and mathematics": "通行的高校教材和数学文献介绍",
  "general knowledge of computing literature in Chinese": "通行的中文计算机文献介绍",
  "general knowledge of engineering literature in Chinese": "通行的中文工程文献介绍",
  "general knowledge of management literature in Chinese": "通行的中文管理学文献介绍",
  "general knowledge of medical literature in Chinese": "通行的中文医学文献介绍",
  "general knowledge of the history of Chinese medicine": "通行的中国医学史",
  "general knowledge of the history of Chinese technology": "通行的中国技术史",
  "general knowledge of the history of economic thought": "通行的经济思想史",
  "general knowledge of the history of mathematics": "通行的数学史",
  "general knowledge of the history of science": "通行的科学史",
  "general knowledge of the literature of agriculture in Chinese": "通行的中文农学文献介绍",
  "general knowledge of the literature of architecture in Chinese": "通行的中文建筑文献介绍",
  "general knowledge of the literature of astronomy and earth sciences in Chinese":
    "通行的中文天文学和地球科学文献介绍",
  "general knowledge of the literature of biology in Chinese": "通行的中文生物学文献介绍",
  "general knowledge of the literature of physics": "通行的物理学文献介绍",
  "general knowledge of the literature of the environment in Chinese": "通行的中文环境科学文献介绍",
  "standard account of the modern edition": "今人整理本的通行介绍",
  "standard account of the received text": "传世本的通行介绍",
  "standard textbook in wide use": "广泛采用的标准教材",
};

/** The provenance of a work in Chinese words; as the work has it where it has none. */
export function provenanceInChinese(provenance: string): string {
  return inChinese[provenance] ?? provenance;
}
