import { parseWords } from "../parse-format.ts";
import type { CodeMeaning, Words } from "../record-format.ts";

/** MARC Code List for Countries (Library of Congress) where it is a state of ISO 3166-1: `MARC=ISO`. */
const STATES = `
aa=AL ae=DZ af=AF ag=AR ai=AM aj=AZ am=AI an=AD ao=AO aq=AG as=AS at=AU au=AT aw=AW ay=AQ ba=BH bb=BB bd=BI be=BE bf=BS bg=BD bh=BZ
bi=IO bl=BR bm=BM bn=BA bo=BO bp=SB br=MM bs=BW bt=BT bu=BG bv=BV bw=BY bx=BN ca=BQ cb=KH cc=CN cd=TD ce=LK cf=CG cg=CD ch=TW ci=HR
cj=KY ck=CO cl=CL cm=CM co=CW cq=KM cr=CR cu=CU cv=CV cw=CK cx=CF cy=CY dk=DK dm=BJ dq=DM dr=DO ea=ER ec=EC eg=GQ em=TL er=EE es=SV
et=ET fa=FO fg=GF fi=FI fj=FJ fk=FK fm=FM fp=PF fr=FR fs=TF ft=DJ gb=KI gd=GD gg=GG gh=GH gi=GI gl=GL gm=GM go=GA gp=GP gr=GR gs=GE
gt=GT gu=GU gv=GN gw=DE gy=GY gz=PS hm=HM ho=HN ht=HT hu=HU ic=IS ie=IE ii=IN im=IM io=ID iq=IQ ir=IR is=IL it=IT iv=CI iy=IQ ja=JP
je=JE ji=UM jm=JM jo=JO ke=KE kg=KG kn=KP ko=KR ku=KW kv=XK kz=KZ lb=LR le=LB lh=LI li=LT lo=LS ls=LA lu=LU lv=LV ly=LY mc=MC mf=MU
mg=MG mj=MS mk=OM ml=ML mm=MT mo=ME mp=MN mq=MQ mr=MA mu=MR mv=MD mw=MW mx=MX my=MY mz=MZ ne=NL ng=NE nl=NC nn=VU no=NO np=NP nq=NI
nr=NG nu=NR nw=MP nx=NF nz=NZ ot=YT pc=PN pe=PE pf=UM pg=GW ph=PH pk=PK pl=PL pn=PA po=PT pp=PG pr=PR pw=PW py=PY qa=QA rb=RS re=RE
rh=ZW rm=RO ru=RU rw=RW sa=ZA sc=BL sd=SS se=SC sf=ST sg=SN sh=ES si=SG sj=SD sl=SL sm=SM sn=SX so=SO sp=ES sq=SZ sr=SR ss=EH st=MF
su=SA sw=SE sx=NA sy=SY sz=CH ta=TJ tc=TC tg=TG th=TH ti=TN tk=TM tl=TK to=TO tr=TT ts=AE tu=TR tv=TV tz=TZ ua=EG uc=UM ug=UG un=UA
up=UM uv=BF uy=UY uz=UZ vb=VG vc=VA ve=VE vi=VI vm=VN vp=XX wf=WF wk=UM ws=WS xa=CX xb=CC xc=MV xd=KN xe=MH xf=UM xh=NU xj=SH xk=LC
xl=PM xm=VC xn=MK xo=SK xp=XX xr=CZ xs=GS xv=SI xx=XX xxc=CA xxk=GB xxu=US ye=YE za=ZM
`;

/** What the list has below the level of states, and what no state is. */
const OTHERS = `
aku 阿拉斯加州 | Alaska
alu 亚拉巴马州 | Alabama
aru 阿肯色州 | Arkansas
azu 亚利桑那州 | Arizona
cau 加利福尼亚州 | California
cou 科罗拉多州 | Colorado
ctu 康涅狄格州 | Connecticut
dcu 哥伦比亚特区 | District of Columbia
deu 特拉华州 | Delaware
flu 佛罗里达州 | Florida
gau 佐治亚州 | Georgia
hiu 夏威夷州 | Hawaii
iau 艾奥瓦州 | Iowa
idu 爱达荷州 | Idaho
ilu 伊利诺伊州 | Illinois
inu 印第安纳州 | Indiana
ksu 堪萨斯州 | Kansas
kyu 肯塔基州 | Kentucky
lau 路易斯安那州 | Louisiana
mau 马萨诸塞州 | Massachusetts
mdu 马里兰州 | Maryland
meu 缅因州 | Maine
miu 密歇根州 | Michigan
mnu 明尼苏达州 | Minnesota
mou 密苏里州 | Missouri
msu 密西西比州 | Mississippi
mtu 蒙大拿州 | Montana
nbu 内布拉斯加州 | Nebraska
ncu 北卡罗来纳州 | North Carolina
ndu 北达科他州 | North Dakota
nhu 新罕布什尔州 | New Hampshire
nju 新泽西州 | New Jersey
nmu 新墨西哥州 | New Mexico
nvu 内华达州 | Nevada
nyu 纽约州 | New York (State)
ohu 俄亥俄州 | Ohio
oku 俄克拉何马州 | Oklahoma
oru 俄勒冈州 | Oregon
pau 宾夕法尼亚州 | Pennsylvania
riu 罗得岛州 | Rhode Island
scu 南卡罗来纳州 | South Carolina
sdu 南达科他州 | South Dakota
tnu 田纳西州 | Tennessee
txu 得克萨斯州 | Texas
utu 犹他州 | Utah
vau 弗吉尼亚州 | Virginia
vtu 佛蒙特州 | Vermont
wau 华盛顿州 | Washington (State)
wiu 威斯康星州 | Wisconsin
wvu 西弗吉尼亚州 | West Virginia
wyu 怀俄明州 | Wyoming
abc 艾伯塔省 | Alberta
bcc 不列颠哥伦比亚省 | British Columbia
mbc 曼尼托巴省 | Manitoba
nfc 纽芬兰与拉布拉多省 | Newfoundland and Labrador
nkc 新不伦瑞克省 | New Brunswick
nsc 新斯科舍省 | Nova Scotia
ntc 西北地区 | Northwest Territories
nuc 努纳武特 | Nunavut
onc 安大略省 | Ontario
pic 爱德华王子岛省 | Prince Edward Island
quc 魁北克省 | Québec (Province)
snc 萨斯喀彻温省 | Saskatchewan
ykc 育空地区 | Yukon Territory
enk 英格兰 | England
nik 北爱尔兰 | Northern Ireland
stk 苏格兰 | Scotland
uik 英国杂岛 | United Kingdom Misc. Islands
wlk 威尔士 | Wales
aca 澳大利亚首都直辖区 | Australian Capital Territory
qea 昆士兰州 | Queensland
tma 塔斯马尼亚州 | Tasmania
vra 维多利亚州 | Victoria
wea 西澳大利亚州 | Western Australia
xga 珊瑚海群岛领地 | Coral Sea Islands Territory
xna 新南威尔士州 | New South Wales
xoa 北部地区 | Northern Territory
xra 南澳大利亚州 | South Australia
cc 中国 | China
ch 中国台湾 | Taiwan
iy 伊拉克—沙特阿拉伯中立区 | Iraq-Saudi Arabia Neutral Zone
ji 约翰斯顿岛 | Johnston Atoll
pf 西沙群岛 | Paracel Islands
gz 加沙地带 | Gaza Strip
wj 约旦河西岸 | West Bank of the Jordan River
sh 西班牙北非领地 | Spanish North Africa
ua 埃及 | Egypt
uc 美国杂岛（加勒比海） | United States Misc. Caribbean Islands
up 美国杂岛（太平洋） | United States Misc. Pacific Islands
vp 不同地点 | Various places
wk 威克岛 | Wake Island
xf 中途岛 | Midway Islands
xp 南沙群岛 | Spratly Island
xx 无地点、未知或未定 | No place, unknown, or undetermined
`;

/** Codes that records written before their end still hold. */
const OBSOLETE: ReadonlySet<string> = new Set(
  "ac ai air na ajr bwr cn cp cs cz err ge gn gsr hk iu iw jn kgr kzr lir ln lvr mh mvr nm pt rur ry sb sk sv tar tkr tt ui uk unr us uzr vn vs wb xi xxr ys yu".split(
    " ",
  ),
);

const NAMED: ReadonlyMap<string, Words> = new Map(
  OTHERS.trim()
    .split("\n")
    .map((line) => [line.split(" ")[0]!, parseWords(line.slice(line.indexOf(" ")))]),
);
const ISO: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]),
);

/** A code of the MARC list, with or without the blank that fills it up to three characters in 008. */
export function isMarcCountryCode(code: string): boolean {
  return ISO.has(code.trimEnd()) || NAMED.has(code.trimEnd()) || OBSOLETE.has(code.trimEnd());
}

/** Every code of the MARC list, as it stands in 008 (three characters), with its name in Chinese and English. */
export function marcCountryCodes(): CodeMeaning[] {
  const codes = [...new Set([...ISO.keys(), ...NAMED.keys()])].toSorted();
  return codes.map((code) => ({ code: code.padEnd(3), name: NAMED.get(code) ?? isoName(ISO.get(code)!) }));
}

/** Every code of ISO 3166-1, which CNMARC has in 102 $a and 801 $a, with its name. */
export function isoCountryCodes(): CodeMeaning[] {
  const codes = [...new Set([...ISO.values(), "HK", "MO", "CN"])].filter((code) => code !== "XX").toSorted();
  return codes.map((code) => ({ code, name: isoName(code) }));
}

function isoName(region: string): Words {
  return { zh: DISPLAY.zh.of(region) ?? region, en: DISPLAY.en.of(region) ?? region };
}

const DISPLAY = {
  zh: new Intl.DisplayNames("zh-CN", { type: "region" }),
  en: new Intl.DisplayNames("en", { type: "region" }),
};
