/** MARC 21: 007 by category of material. Notation: parse-layouts.ts. Source: Library of Congress. */
export const PHYSICAL_DESCRIPTION = `
=007/a 8 007 地图 | 007 Map
0 资料类别 | Category of material
  a 地图 | Map
1 特定资料标识 | Specific material designation
  d 地图集 | Atlas
  g 示意图 | Diagram
  j 地图 | Map
  k 剖面图 | Profile
  q 模型 | Model
  r 遥感图像 | Remote-sensing image
  s 截面图 | Section
  u 未指明 | Unspecified
  y 视图 | View
  z 其他 | Other
2 未定义 | Undefined [blank]
3 色彩 | Color
  a 单色 | One color
  c 彩色 | Multicolored
4 物理载体 | Physical medium [text]
5 复制类型 | Type of reproduction
  f 摹真 | Facsimile
  n 不适用 | Not applicable
  u 未知 | Unknown
  z 其他 | Other
6 制作或复制细节 | Production/reproduction details
  a 影印、蓝图 | Photocopy, blueline print
  b 照片 | Photocopy
  c 预制品 | Pre-production
  d 胶片 | Film
  u 未知 | Unknown
  z 其他 | Other
7 正负像 | Positive/negative aspect
  a 正像 | Positive
  b 负像 | Negative
  m 混合 | Mixed polarity
  n 不适用 | Not applicable

=007/c 14 007 电子资源 | 007 Electronic resource
0 资料类别 | Category of material
  c 电子资源 | Electronic resource
1 特定资料标识 | Specific material designation
  a 磁带盒 | Tape cartridge
  b 芯片盒 | Chip cartridge
  c 光盘盒 | Computer optical disc cartridge
  d 计算机磁盘，类型未指明 | Computer disc, type unspecified
  e 磁盘盒，类型未指明 | Computer disc cartridge, type unspecified
  f 卡式磁带 | Tape cassette
  h 磁带卷 | Tape reel
  j 软磁盘 | Magnetic disk
  k 计算机卡 | Computer card
  m 磁光盘 | Magneto-optical disc
  o 光盘 | Optical disc
  r 远程 | Remote
  s 独立设备 | Standalone device
  u 未指明 | Unspecified
  z 其他 | Other
2 未定义 | Undefined [blank]
3 色彩 | Color
  a 单色 | One color
  b 黑白 | Black-and-white
  c 彩色 | Multicolored
  g 灰度 | Gray scale
  m 混合 | Mixed
  n 不适用 | Not applicable
  u 未知 | Unknown
  z 其他 | Other
4 尺寸 | Dimensions
  a 3 1/2 英寸 | 3 1/2 in.
  e 12 英寸 | 12 in.
  g 4 3/4 英寸或 12 厘米 | 4 3/4 in. or 12 cm.
  i 1 1/8 × 2 3/8 英寸 | 1 1/8 x 2 3/8 in.
  j 3 7/8 × 2 1/2 英寸 | 3 7/8 x 2 1/2 in.
  n 不适用 | Not applicable
  o 5 1/4 英寸 | 5 1/4 in.
  u 未知 | Unknown
  v 8 英寸 | 8 in.
  z 其他 | Other
5 声音 | Sound
  # 无声 | No sound (silent)
  a 有声 | Sound
  u 未知 | Unknown
6-8 图像位深 | Image bit depth [text]
9 文件格式数 | File formats
  a 一种 | One file format
  m 多种 | Multiple file formats
  u 未知 | Unknown
10 质量保证目标 | Quality assurance targets
  a 无 | Absent
  n 不适用 | Not applicable
  p 有 | Present
  u 未知 | Unknown
11 前身或来源 | Antecedent/source
  a 由原件复制 | File reproduced from original
  b 由缩微品复制 | File reproduced from microform
  c 由电子资源复制 | File reproduced from an electronic resource
  d 由中间品（非缩微）复制 | File reproduced from an intermediate (not microform)
  m 混合 | Mixed
  n 不适用 | Not applicable
  u 未知 | Unknown
12 压缩程度 | Level of compression
  a 未压缩 | Uncompressed
  b 无损压缩 | Lossless
  d 有损压缩 | Lossy
  m 混合 | Mixed
  u 未知 | Unknown
13 重新格式化质量 | Reformatting quality
  a 访问级 | Access
  n 不适用 | Not applicable
  p 保存级 | Preservation
  r 替代级 | Replacement
  u 未知 | Unknown

=007/d 6 007 球仪 | 007 Globe
0 资料类别 | Category of material
  d 球仪 | Globe
1 特定资料标识 | Specific material designation
  a 天球仪 | Celestial globe
  b 行星或月球仪 | Planetary or lunar globe
  c 地球仪 | Terrestrial globe
  e 地月仪 | Earth moon globe
  u 未指明 | Unspecified
  z 其他 | Other
2 未定义 | Undefined [blank]
3 色彩 | Color
  a 单色 | One color
  c 彩色 | Multicolored
4 物理载体 | Physical medium [text]
5 复制类型 | Type of reproduction
  f 摹真 | Facsimile
  n 不适用 | Not applicable
  u 未知 | Unknown
  z 其他 | Other

=007/f 10 007 触觉资料 | 007 Tactile material
0 资料类别 | Category of material
  f 触觉资料 | Tactile material
1 特定资料标识 | Specific material designation
  a 月文 | Moon
  b 盲文 | Braille
  c 组合 | Combination
  d 触觉资料，无文字系统 | Tactile, with no writing system
  u 未指明 | Unspecified
  z 其他 | Other
2 未定义 | Undefined [blank]
3-4 盲文类别 | Class of braille writing [text]
5 缩写级别 | Level of contraction
  a 不缩写 | Uncontracted
  b 缩写 | Contracted
  m 组合 | Combination
  n 不适用 | Not applicable
  u 未知 | Unknown
  z 其他 | Other
6-8 盲文乐谱格式 | Braille music format [text]
9 特殊物理特征 | Special physical characteristics [text]

=007/g 9 007 放映图形 | 007 Projected graphic
0 资料类别 | Category of material
  g 放映图形 | Projected graphic
1 特定资料标识 | Specific material designation
  c 幻灯卷片盒 | Filmstrip cartridge
  d 幻灯短片 | Filmslip
  f 幻灯卷片 | Filmstrip, type unspecified
  o 幻灯卷片卷 | Filmstrip roll
  s 幻灯片 | Slide
  t 透明图片 | Transparency
  u 未指明 | Unspecified
  z 其他 | Other
2 未定义 | Undefined [blank]
3 色彩 | Color [text]
4 感光乳剂基底 | Base of emulsion [text]
5 声音在载体上或分离 | Sound on medium or separate
  # 无声 | No sound (silent)
  a 在载体上 | Sound on medium
  b 与载体分离 | Sound separate from medium
  u 未知 | Unknown
6 声音媒介 | Medium for sound [text]
7 尺寸 | Dimensions [text]
8 次级支撑材料 | Secondary support material [text]

=007/h 13 007 缩微品 | 007 Microform
0 资料类别 | Category of material
  h 缩微品 | Microform
1 特定资料标识 | Specific material designation
  a 窗孔卡 | Aperture card
  b 缩微胶卷盒（单轴） | Microfilm cartridge
  c 缩微胶卷盒（双轴） | Microfilm cassette
  d 缩微胶卷 | Microfilm reel
  e 缩微平片 | Microfiche
  f 缩微平片盒 | Microfiche cassette
  g 缩微卡片 | Microopaque
  h 缩微胶卷条片 | Microfilm slip
  j 缩微胶卷卷 | Microfilm roll
  u 未指明 | Unspecified
  z 其他 | Other
2 未定义 | Undefined [blank]
3 正负像 | Positive/negative aspect
  a 正像 | Positive
  b 负像 | Negative
  m 混合 | Mixed polarity
  u 未知 | Unknown
4 尺寸 | Dimensions [text]
5 缩率范围 | Reduction ratio range [text]
6-8 缩率 | Reduction ratio [text]
9 色彩 | Color [text]
10 胶片乳剂 | Emulsion on film [text]
11 代别 | Generation [text]
12 片基 | Base of film [text]

=007/k 6 007 非放映图形 | 007 Nonprojected graphic
0 资料类别 | Category of material
  k 非放映图形 | Nonprojected graphic
1 特定资料标识 | Specific material designation
  a 活动卡片 | Activity card
  c 拼贴画 | Collage
  d 素描 | Drawing
  e 绘画 | Painting
  f 照相机械复制品 | Photomechanical print
  g 照片底片 | Photonegative
  h 照片 | Photoprint
  i 图片 | Picture
  j 版画 | Print
  k 招贴画 | Poster
  l 工程图 | Technical drawing
  n 图表 | Chart
  o 闪视卡片 | Flash card
  p 明信片 | Postcard
  q 图标 | Icon
  r 射线照片 | Radiograph
  s 习作 | Study print
  u 未指明 | Unspecified
  v 照片，类型未指明 | Photograph, type unspecified
  z 其他 | Other
2 未定义 | Undefined [blank]
3 色彩 | Color [text]
4 主要支撑材料 | Primary support material [text]
5 次级支撑材料 | Secondary support material [text]

=007/m 23 007 电影 | 007 Motion picture
0 资料类别 | Category of material
  m 电影 | Motion picture
1 特定资料标识 | Specific material designation
  c 电影盒（单轴） | Film cartridge
  f 电影盒（双轴） | Film cassette
  o 电影卷 | Film roll
  r 电影盘 | Film reel
  u 未指明 | Unspecified
  z 其他 | Other
2 未定义 | Undefined [blank]
3 色彩 | Color [text]
4 放映格式 | Motion picture presentation format [text]
5 声音在载体上或分离 | Sound on medium or separate [text]
6 声音媒介 | Medium for sound [text]
7 尺寸 | Dimensions [text]
8-22 其他细节 | Further details [text]

=007/o 2 007 配套资料 | 007 Kit
0 资料类别 | Category of material
  o 配套资料 | Kit
1 特定资料标识 | Specific material designation
  u 未指明 | Unspecified

=007/q 2 007 乐谱 | 007 Notated music
0 资料类别 | Category of material
  q 乐谱 | Notated music
1 特定资料标识 | Specific material designation
  u 未指明 | Unspecified

=007/r 11 007 遥感图像 | 007 Remote-sensing image
0 资料类别 | Category of material
  r 遥感图像 | Remote-sensing image
1 特定资料标识 | Specific material designation
  u 未指明 | Unspecified
2 未定义 | Undefined [blank]
3 传感器高度 | Altitude of sensor [text]
4 传感器姿态 | Attitude of sensor [text]
5 云量 | Cloud cover [text]
6 平台建造类型 | Platform construction type [text]
7 平台用途类别 | Platform use category [text]
8 传感器类型 | Sensor type [text]
9-10 数据类型 | Data type [text]

=007/s 14 007 录音资料 | 007 Sound recording
0 资料类别 | Category of material
  s 录音资料 | Sound recording
1 特定资料标识 | Specific material designation
  d 唱片 | Sound disc
  e 唱筒 | Cylinder
  g 循环磁带盒 | Sound cartridge
  i 声迹胶片 | Sound-track film
  q 钢琴纸卷 | Roll
  r 远程 | Remote
  s 卡式录音带 | Sound cassette
  t 开盘录音带 | Sound-tape reel
  u 未指明 | Unspecified
  w 钢丝录音 | Wire recording
  z 其他 | Other
2 未定义 | Undefined [blank]
3 速度 | Speed [text]
4 声道配置 | Configuration of playback channels
  m 单声道 | Monaural
  q 四声道、多声道或环绕声 | Quadraphonic, multichannel, or surround
  s 立体声 | Stereophonic
  u 未知 | Unknown
  z 其他 | Other
5 纹宽或纹距 | Groove width/groove pitch [text]
6 尺寸 | Dimensions [text]
7 带宽 | Tape width [text]
8 磁带配置 | Tape configuration [text]
9 唱片、唱筒或磁带类型 | Kind of disc, cylinder, or tape [text]
10 材料 | Kind of material [text]
11 切割方式 | Kind of cutting [text]
12 特殊放音特征 | Special playback characteristics [text]
13 采集与存储技术 | Capture and storage technique [text]

=007/t 2 007 文字 | 007 Text
0 资料类别 | Category of material
  t 文字 | Text
1 特定资料标识 | Specific material designation
  a 普通印刷 | Regular print
  b 大字本 | Large print
  c 盲文 | Braille
  d 活页 | Loose-leaf
  u 未指明 | Unspecified
  z 其他 | Other

=007/v 9 007 录像资料 | 007 Videorecording
0 资料类别 | Category of material
  v 录像资料 | Videorecording
1 特定资料标识 | Specific material designation
  c 录像带盒（单轴） | Videocartridge
  d 视盘 | Videodisc
  f 录像带盒（双轴） | Videocassette
  r 录像带盘 | Videoreel
  u 未指明 | Unspecified
  z 其他 | Other
2 未定义 | Undefined [blank]
3 色彩 | Color [text]
4 录像格式 | Videorecording format [text]
5 声音在载体上或分离 | Sound on medium or separate [text]
6 声音媒介 | Medium for sound [text]
7 尺寸 | Dimensions [text]
8 放音声道配置 | Configuration of playback channels [text]

=007/z 2 007 未指明 | 007 Unspecified
0 资料类别 | Category of material
  z 未指明 | Unspecified
1 特定资料标识 | Specific material designation
  m 多种物理形式 | Multiple physical forms
  u 未指明 | Unspecified
  z 其他 | Other
`;
