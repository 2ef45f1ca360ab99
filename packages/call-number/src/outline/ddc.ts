import { type OutlineClass, readOutline } from "./read-outline.ts";

/* Dewey's ten classes and hundred divisions in short words of our own. The scheme and its captions belong to OCLC. */
const lines = `
000 计算机、信息、总类 | Computing, information, general works
  010 书目 | Bibliographies
  020 图书馆与信息科学 | Library and information science
  030 百科全书 | Encyclopaedias
  040 未用 | Not in use
  050 期刊 | Periodicals
  060 组织与博物馆 | Organisations and museums
  070 新闻与出版 | News media and publishing
  080 文集与引语 | Collections and quotations
  090 手稿与珍本 | Manuscripts and rare books
100 哲学、心理学 | Philosophy and psychology
  110 形而上学 | Metaphysics
  120 认识论 | Theory of knowledge
  130 超心理学、神秘学 | Parapsychology and the occult
  140 哲学流派 | Schools of philosophy
  150 心理学 | Psychology
  160 逻辑学 | Logic
  170 伦理学 | Ethics
  180 古代与东方哲学 | Ancient and Eastern philosophy
  190 近现代西方哲学 | Modern Western philosophy
200 宗教 | Religion
  210 宗教哲学 | Philosophy of religion
  220 圣经 | The Bible
  230 基督教 | Christianity
  240 基督教实践 | Christian practice
  250 教会与修会 | Local church and orders
  260 教会与社会 | Church and society
  270 基督教史 | History of Christianity
  280 基督教宗派 | Christian denominations
  290 其他宗教 | Other religions
300 社会科学 | Social sciences
  310 统计 | Statistics
  320 政治学 | Political science
  330 经济学 | Economics
  340 法律 | Law
  350 公共行政与军事 | Public administration and military science
  360 社会问题与服务 | Social problems and services
  370 教育 | Education
  380 商业、通信、运输 | Commerce, communications, transport
  390 风俗与民俗 | Customs and folklore
400 语言 | Language
  410 语言学 | Linguistics
  420 英语 | English
  430 德语 | German
  440 法语 | French
  450 意大利语 | Italian
  460 西班牙语、葡萄牙语 | Spanish and Portuguese
  470 拉丁语 | Latin
  480 希腊语 | Greek
  490 其他语言 | Other languages
500 自然科学 | Science
  510 数学 | Mathematics
  520 天文学 | Astronomy
  530 物理学 | Physics
  540 化学 | Chemistry
  550 地球科学 | Earth sciences
  560 古生物学 | Fossils and prehistoric life
  570 生物学 | Biology
  580 植物 | Plants
  590 动物 | Animals
600 技术 | Technology
  610 医学 | Medicine
  620 工程 | Engineering
  630 农业 | Agriculture
  640 家政 | Home and family
  650 管理 | Management
  660 化工 | Chemical engineering
  670 制造 | Manufacturing
  680 专用产品制造 | Manufacture for particular uses
  690 建筑施工 | Construction
700 艺术、娱乐 | Arts and recreation
  710 景观与规划 | Landscape and planning
  720 建筑 | Architecture
  730 雕塑 | Sculpture
  740 图形与装饰艺术 | Graphic and decorative arts
  750 绘画 | Painting
  760 版画 | Prints
  770 摄影与计算机艺术 | Photography and computer art
  780 音乐 | Music
  790 体育、游戏、表演 | Sports, games, entertainment
800 文学 | Literature
  810 美国英语文学 | American literature in English
  820 英国文学 | English literature
  830 德语文学 | German literature
  840 法语文学 | French literature
  850 意大利文学 | Italian literature
  860 西班牙、葡萄牙文学 | Spanish and Portuguese literature
  870 拉丁文学 | Latin literature
  880 希腊文学 | Greek literature
  890 其他文学 | Other literatures
900 历史、地理 | History and geography
  910 地理与旅行 | Geography and travel
  920 传记 | Biography
  930 古代史 | Ancient history
  940 欧洲史 | History of Europe
  950 亚洲史 | History of Asia
  960 非洲史 | History of Africa
  970 北美史 | History of North America
  980 南美史 | History of South America
  990 其他地区史 | History of other areas
`;

/** The ten classes, each before its divisions; the division of a class's own number (510 of 500) is the class itself. */
export const ddcOutline: readonly OutlineClass[] = readOutline(lines);
