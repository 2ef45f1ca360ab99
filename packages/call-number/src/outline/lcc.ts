import { type OutlineClass, readOutline } from "./read-outline.ts";

/* The main classes of the Library of Congress Classification, in short words of our own. The scheme is in the public domain. */
const lines = `
A 总类 | General works
B 哲学、心理学、宗教 | Philosophy, psychology, religion
C 历史辅助科学 | Auxiliary sciences of history
D 世界史 | World history
E 美洲史、美国史 | History of the Americas and the United States
F 美洲地方史 | Local history of the Americas
G 地理、人类学、娱乐 | Geography, anthropology, recreation
H 社会科学 | Social sciences
J 政治学 | Political science
K 法律 | Law
L 教育 | Education
M 音乐 | Music
N 美术 | Fine arts
P 语言、文学 | Language and literature
Q 科学 | Science
R 医学 | Medicine
S 农业 | Agriculture
T 技术 | Technology
U 军事 | Military science
V 海军 | Naval science
Z 书目、图书馆学 | Bibliography and library science
`;

export const lccOutline: readonly OutlineClass[] = readOutline(lines);
