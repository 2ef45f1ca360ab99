/*
 * Surnames that are read otherwise than their characters usually are, and compound surnames one of whose characters is.
 * Standard readings of 现代汉语词典 and of the surname lists in use; a family may read its own name otherwise.
 */
const listed = `
仇qiu2 单shan4 單shan4 曾zeng1 解xie4 查zha1 任ren2 朴piao2 区ou1 區ou1 盖ge3 蓋ge3 华hua4 華hua4 翟zhai2 乐yue4 樂yue4
种chong2 繁po2 折she2 黑he4 员yun4 員yun4 贠yun4 貟yun4 秘bi4 冼xian3 洗xian3 召shao4 燕yan1 宁ning4 甯ning4 纪ji3 紀ji3
葛ge3 那na1 哈ha3 应ying1 應ying1 宿su4 逄pang2 缪miao4 繆miao4 卜bu3 覃qin2 郗xi1 祭zhai4 訾zi1 褚chu3 瞿qu2 薄bo2
柏bai3 过guo1 過guo1 观guan4 觀guan4 撒sa3 相xiang4 要yao1 句gou1 隗wei3 盛sheng4 石shi2 佴nai4 炅gui4 呙guo1 咼guo1
能nai4 粘nian2 晁chao2 朝chao2 曲qu1 牟mu4 尉wei4 强jiang4 阚kan4 闞kan4 谌chen2 諶chen2 仉zhang3 臧zang1 啜chuai4 隽juan4
便pian2 莘shen1 幺yao1 夏xia4 冯feng2 馮feng2 沈shen3 贾jia3 賈jia3 车che1 車che1 尹yin3 长zhang3 都du1 藏zang4 阿a1
无wu2 殷yin1 占zhan1 术zhu2 幸xing4 妫gui1 嬀gui1 洪hong2 令ling2 澹tan2 干gan1 洗xian3 揭jie1 适kuo4 載zai4 载zai4
尉迟yu4-chi2 尉遲yu4-chi2 万俟mo4-qi2 萬俟mo4-qi2 令狐ling2-hu2 长孙zhang3-sun1 長孫zhang3-sun1 澹台tan2-tai2 澹臺tan2-tai2
鲜于xian1-yu2 鮮于xian1-yu2 单于chan2-yu2 單于chan2-yu2 夏侯xia4-hou2 亓官qi2-guan1 宰父zai3-fu3 皇甫huang2-fu3 欧阳ou1-yang2
歐陽ou1-yang2 司马si1-ma3 司馬si1-ma3 上官shang4-guan1 诸葛zhu1-ge3 諸葛zhu1-ge3 东方dong1-fang1 東方dong1-fang1 公孙gong1-sun1
公孫gong1-sun1 轩辕xuan1-yuan2 軒轅xuan1-yuan2 慕容mu4-rong2 宇文yu3-wen2 钟离zhong1-li2 鍾離zhong1-li2 濮阳pu2-yang2
濮陽pu2-yang2 淳于chun2-yu2 呼延hu1-yan2 乐正yue4-zheng4 樂正yue4-zheng4 南宫nan2-gong1 南宮nan2-gong1 独孤du2-gu1 獨孤du2-gu1
拓跋tuo4-ba2 端木duan1-mu4 百里bai3-li3 东郭dong1-guo1 東郭dong1-guo1 西门xi1-men2 西門xi1-men2 闻人wen2-ren2 聞人wen2-ren2
赫连he4-lian2 赫連he4-lian2 公冶gong1-ye3 太叔tai4-shu1 申屠shen1-tu2 仲孙zhong4-sun1 闾丘lv2-qiu1 子车zi3-ju1 颛孙zhuan1-sun1
宗政zong1-zheng4 公良gong1-liang2 漆雕qi1-diao1 壤驷rang3-si4 拓拔tuo4-ba2 夹谷jia2-gu3 谷梁gu3-liang2 穀梁gu3-liang2
`;

/** Surname → its syllables. */
export const surnameReadings: ReadonlyMap<string, readonly string[]> = new Map(
  [...listed.matchAll(/(\P{ASCII}+)([a-z0-9-]+)/gu)].map(([, surname, syllables]) => [surname!, syllables!.split("-")]),
);
