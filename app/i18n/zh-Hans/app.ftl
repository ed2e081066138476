### 简体中文. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = 简体中文
app-name = 保险资格窗口
title = { $screen } | 保险资格窗口
title-error = 错误：{ $title }
continue = 下一步
back = 返回
change = 修改
change-entry = 修改{ $entry }
call-staff = 呼叫工作人员
call-staff-sent = 已经呼叫工作人员。请稍等一会儿。
call-staff-failed = 呼叫没能发出去。请直接跟前台说一声。
waiting = 请稍等，屏幕请保持不动。
pause = 退出
progress = 第 { $number } 题（最多 { $total } 题）
skippable = 不知道的地方可以空着，直接按“下一步”。
contact-patients = 电话咨询（日语接听）：个人编号综合免费电话（<ja>マイナンバー総合フリーダイヤル</ja>）
contact-hours = 平日 9:30～20:00，周六、周日和节假日 9:30～17:30（年末年初休息）
source = 出处：{ $source }
blank = 未填写
not-given = －
not-official = 补充说明（不是官方文字）
skip-to-main = 跳到正文
not-enrolled = 这台设备还没有在前台登记。可以填写，但不能交给前台。
error-summary-title = 请修改下面的地方
confirm-title = 请确认一下

## start

start-title = 没能当场确认保险资格的患者，请看这里
start-lead = 如果您已经领到有效的保险证（<ja>保険証</ja>）等，只要出示个人编号卡并填写“声明书”（<ja>申立書</ja>），就可以按平时的自付比例（30% 等）看病。
start-how = 在这个屏幕上一个一个地回答问题，然后交给前台。
start-time = 最多 { $total } 个问题，大约 5 分钟就能填完。只填能填的地方就可以。
start-privacy = 在您按“交给前台”之前，您的回答不会保存在任何地方。
start-help = 有困难时，随时可以按“呼叫工作人员”。
start-begin = 开始

## situation

situation-title = 前台的读卡机上显示了什么？
situation-hint = 不知道的话，也可以问前台的人。
situation-invalid = “<ja>資格（無効）</ja>”（资格无效）
situation-not_found = “<ja>資格情報なし</ja>”（没有资格信息）
situation-reader = 读卡机用不了
situation-card = 卡读不出来
situation-outage = 停电或网络不通
situation-unknown = 不知道

## notice

notice-device-title = 机器或卡出了问题时
notice-lead = 您的保险数据可能还没有登记或核对完。在下一个画面，选择今天能做的事。
notice-device-lead = 这并不是说您的保险没有了。只是因为机器、网络或卡出了问题，现在没法确认。
notice-device-case = 在声明书（<ja>申立書</ja>）的说明中，关于需要填写的情况，举了下面的例子。
notice-device-next = 在下一个画面，选择今天能做的事。
notice-unknown-title = 没法确认时，可以这样做
notice-unknown-lead = 不知道原因也没关系。请在下一个画面，选择今天能做的事。
notice-unknown-reasons = 常见的原因有下面两个。
notice-unknown-reason-data = 新保险的登记还没有完成。这时会显示“<ja>資格（無効）</ja>”（资格无效）或“<ja>資格情報なし</ja>”（没有资格信息）。
notice-unknown-reason-device = 机器、网络或卡出了问题。

## options

options-title = 今天您能做到哪一项？
options-hint = 请从上往下看，选择第一个符合您的。
options-portal = 可以用手机看 Mynaportal
options-portal-registration_only = 只能知道新保险的登记是否完成
options-portal-confirms = 给前台看资格信息的画面，就能确认
options-portal-depends = 如果出现资格信息的画面，前台就能确认
options-papers = 我有能确认保险资格的文件
options-papers-hint = 资格确认书（<ja>資格確認書</ja>）、资格信息通知（<ja>資格情報のお知らせ</ja>）等
options-known = 我以前来过这里，保险没有变
options-known-hint = 如果前台能确认，就不用填声明书
options-form = 填写声明书（<ja>申立書</ja>）
options-form-hint = 有个人编号卡，但不符合上面任何一项的人
options-nothing = 卡和文件都没有
options-nothing-hint = 跟前台的人商量

## portal

portal-title = 看 Mynaportal
portal-scan = 请用手机的相机扫一扫。
portal-code = 打开 Mynaportal（{ $host }）的二维码
portal-host = 打开的网站：{ $host }
portal-registration_only = 显示这个内容时，Mynaportal 上也不会出现有效的资格。只能看到新保险的登记是否完成。如果已经完成，请告诉前台。
portal-confirms = 出现资格信息的画面后，请直接给前台看。
portal-depends = 出现资格信息的画面后，请给前台看。如果前台说是“<ja>資格（無効）</ja>”（资格无效）或“<ja>資格情報なし</ja>”（没有资格信息），Mynaportal 上也不会出现有效的资格。
portal-menu = 在 Mynaportal 现在的菜单中的位置：{ $menu }
portal-pin = 密码请不要告诉任何人。
portal-to-desk = 给前台看手机画面
portal-to-form = 填写声明书（<ja>申立書</ja>）

## show-desk

show-desk-papers-title = 请把文件给前台看
show-desk-papers = 如果能确认资格，就可以按平时的自付比例看病。如果有个人编号卡，请一起给前台看。
show-desk-known-title = 请把这句话给前台看，或说给前台听
show-desk-known = <ja>「前にもかかりました。保険は変わっていません。」</ja>（意思是：“我以前来看过病。保险没有变。”）
show-desk-known-then = 如果前台能确认，就和交了声明书一样处理。
show-desk-portal-title = 请把手机画面给前台看
show-desk-portal = 请把个人编号卡也一起给前台看。
show-desk-nothing-title = 请跟前台的人商量
show-desk-nothing = 卡和文件都没有时，原则上要先付全部费用（100%）。不过，如果您以前在这里看过病，或有其他情况，医疗机构可能会作出不同的决定。请先跟前台说一说。
show-desk-form-instead = 如果没能确认，可以填写声明书（<ja>申立書</ja>）。
show-desk-form-instead-nothing = 如果您有个人编号卡，可以填写声明书（<ja>申立書</ja>）。
show-desk-to-form = 填写声明书
show-desk-finish = 结束

## explanation

explanation-title = 声明书（<ja>申立書</ja>）的说明
explanation-lead = 填写声明书，是为了按平时的自付比例看病。从下一个画面开始，一题一题地回答。

## certificate … phone: the questions of the form

certificate-title = 您领到有效的保险证（<ja>保険証</ja>）了吗？
certificate-gloss = “保险证”是令和 5 年（2023 年）制作这份表格时的说法。现在请把资格确认书（<ja>資格確認書</ja>）、资格信息通知（<ja>資格情報のお知らせ</ja>）等也算在内。
certificate-unsure = 不确定的话，请选“不知道”。
certificate-true = 是，领到了
certificate-false = 没有
certificate-none = 不知道

insurance-kind-title = 您的保险是哪一种？
insurance-kind-employees = 工作单位的健康保险（<ja>社保</ja>）
insurance-kind-employees-hint = 在公司等处上班的人和家人（协会健保 <ja>協会けんぽ</ja>、健康保险组合 <ja>健康保険組合</ja>、共济组合 <ja>共済組合</ja>）
insurance-kind-national = 居住地的国民健康保险（<ja>国保</ja>）
insurance-kind-national-hint = 您住的市区町村的国民健康保险（<ja>国民健康保険</ja>）
insurance-kind-national_society = 国民健康保险组合（<ja>国保・国民健康保険組合</ja>）
insurance-kind-national_society-hint = 医生、建筑、食品等，按职业分的组合
insurance-kind-late_elderly = 后期高龄者医疗（<ja>後期</ja>）
insurance-kind-late_elderly-hint = 75 岁及以上的人等（<ja>後期高齢者医療</ja>）
insurance-kind-other = 其他（<ja>その他</ja>）
insurance-kind-other-hint = 自卫队人员（<ja>自衛官</ja>）、费用全部由国家或地方政府负担的医疗（<ja>公費単独医療</ja>）
insurance-kind-unknown = 不知道

insurer-title = 保险机构的名称（<ja>保険者</ja>）
insurer-hint = 就是发保险证等的地方。例：<ja>協会けんぽ</ja>、<ja>〇〇健康保険組合</ja>、<ja>〇〇市</ja>
insurer-branch = 选择协会健保（<ja>協会けんぽ</ja>）的支部
insurer-union = 从后期高龄者医疗广域联合（<ja>後期高齢者医療広域連合</ja>）中选择
insurer-postal-hint = 如果是您居住的市区町村的国民健康保险，可以用7位数字查找。
insurer-find = 查找市区町村
insurer-found = 请选择市区町村
insurer-none = 用这个邮政编码没有找到市区町村。请确认号码，或者直接写名称。
insurer-offline = 现在无法查找。请直接写名称。
suggestion-take = 填入

employer-title = 工作单位的名称
employer-hint = 如果您加入的是家人的保险，请写家人的工作单位。

issued-title = 您是什么时候领到保险证（<ja>保険証</ja>）的？

name-title = 患者的姓名
name-hint = 请照个人编号卡正面的写法填写。
name-kana-hint = 例：<ja>タカハシ ハナコ</ja>
card-number = 请不要写卡背面的号码（个人编号 <ja>マイナンバー</ja>）。

birth-date-title = 患者的出生日期
birth-date-hint = 例：公历 1985年 5月 12日
birth-date-skippable = 年、月、日有不知道的，请全部空着，直接按“下一步”。
birth-date-era = 日本年号
birth-date-western = 公历

sex-title = 患者的性别
sex-hint = 请照个人编号卡正面的内容选择。

address-title = 患者的地址
address-hint = 请照个人编号卡正面的写法填写。
address-residence = 现在住的地方（<ja>居所</ja>）
address-residence-hint = 只有和上面的地址不一样时才填写。
postal-label = 邮政编码（<ja>郵便番号</ja>）
postal-hint = 7 位数字。如果知道，填地址会更快。
postal-find = 查找地址
postal-found = 请选择地址
postal-none = 没有找到这个邮政编码的地址。请再看看号码，或直接写地址。
postal-offline = 现在无法查找。请直接写地址。
postal-reading = 读音：{ $kana }
postal-kept = 已经写好的内容没有改动。

share-title = 在前台自己付的比例
share-hint = 请 70 岁及以上的人和加入后期高龄者医疗（<ja>後期高齢者医療</ja>）的人回答。

phone-title = 联系电话
phone-hint = 前台可能会打电话跟您确认。

## check

check-title = 请确认您填写的内容
check-blanks = 有“未填写”的地方，也可以交给前台。
check-complete = 全部填好了。
check-continue = 去签名

## signature

signature-title = 签名
signature-date = 填写日期
signature-how = 签名的方法
signature-drawn = 写在屏幕上
signature-typed = 输入姓名
signature-typed-label = 签名人的姓名
signature-on_paper = 写在纸上
signature-witnessed = 在前台签名
signature-none = 不签名
signature-pad = 签名栏。请用手指在这里写姓名
signature-pad-hint = 请用手指在这里写姓名
signature-undo = 擦掉一笔
signature-clear = 全部擦掉
signature-strokes = 已写：{ $count } 笔
signature-other = 不是患者本人签名时
signature-relationship-hint = 请照抄日语：母亲 <ja>母</ja>、父亲 <ja>父</ja>、丈夫 <ja>夫</ja>、妻子 <ja>妻</ja>、成年监护人 <ja>成年後見人</ja>
signature-submit = 交给前台
signature-sending = 正在发送…

## unsent

unsent-title = 还没有交到前台
unsent-kept = 您写的内容还留在这个画面上，没有消失。
unsent-offline = 现在连不上前台。请等一等，连上后就会发送。按“再发送一次”也不会重复发送。
unsent-busy = 前台的机器现在没法接收。请等一等，就会发送。按“再发送一次”也不会重复发送。
unsent-not_enrolled = 这台设备还没有在前台登记。请把这个画面给工作人员看。
unsent-locked = 这台设备现在暂停接收。请等一等，恢复后就会发送。按“再发送一次”也不会重复发送。请把这个画面给工作人员看。
unsent-refused = 前台的机器没能接收。请把这个画面给工作人员看。
unsent-retry = 再发送一次

## done

done-title = 已交给前台
done-ticket = 受理号码（<ja>受付番号</ja>）
done-now = 接下来请您做的事
done-tell = 请在前台说出这个号码。
done-card = 请在前台出示个人编号卡。
done-sign = 请在前台签署打印好的声明书（<ja>申立書</ja>）。
done-follow-up = 以后请您做的事
done-follow-up-lead = 知道保险的号码等以后，请马上告诉这里的前台。
done-finish = 结束（清除画面）

## idle

idle-title = 要继续吗？
idle-paused = 按“继续”，就会回到刚才的画面。您的回答还在。
idle-countdown = 再过 { $seconds } 秒，会清除回答，回到最初的画面。
idle-continue = 继续
idle-finish = 退出并清除回答

## locked: a tablet that is out of use

locked-title = 这台设备现在暂停使用
locked-lead = 麻烦您到前台来。
locked-wait = 工作人员会为您服务。
locked-again = 再看一次

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = 请选一项。不知道的话，可以选“不知道”。
error-options-missing = 请选一项。
error-person-birth_date-era-missing = 请选择日本年号或公历。
error-person-birth_date-year-missing = 请填写年。
error-person-birth_date-year-not_a_number = 年请用数字填写。
error-person-birth_date-month-missing = 请填写月。
error-person-birth_date-month-not_a_number = 月请用数字填写。
error-person-birth_date-day-missing = 请填写日。
error-person-birth_date-day-not_a_number = 日请用数字填写。
error-person-birth_date-no_such_day = 日历上没有这一天。请再看看月和日。
error-person-birth_date-era_mismatch = { $given }就是{ $right }。请把年号改成“{ $era }”，把年改成“{ $year }”。
error-person-birth_date-future = 这一天还没有到。请再看看年。
error-person-birth_date-too_early = 这一天比明治时代还早。请再看看年。
error-person-birth_date-unlikely = 这样算是 { $age } 岁。如果没有错，请再按一次“下一步”。
error-person-birth_date-other_calendar = 按公历算是 { $age } 岁。如果写的是尼泊尔历等其他历法的年份，公历大约是 { $year } 年。如果 { $age } 岁没有错，请再按一次“下一步”。
error-signature-strokes-missing = 还没有写。请写在框里，或选择别的方法。
error-signature-name-missing = 请写姓名，或选择别的方法。
error-too_long = 最多 { $max } 个字。请写短一点。
error-unknown_value = 请再选一次。
error-of-field = { $field }：{ $error }
first-year = 元

## Entries of the form, where the form has no word of its own

entry-residence = 现在住的地方
entry-certificate-no = 没有领到

## Pages that are not screens of the journey

missing-title = 没有这个画面
missing-lead = 网址变了，或者不对。
missing-start = 回到最初的画面
form-unreadable = 没能读取发来的内容。请从最初的画面再来一次。

## Header and language

language-open = <en>Language</en> 语言
language-title = 请选择语言
language-hint = 到现在为止写的内容会原样保留。
language-failed = 没能换语言。请再按一次，或呼叫工作人员。

## settings

settings-open = 显示设置
settings-title = 改变画面的样子
settings-lead = 改变后，写好的内容也会保留。下一位使用时，画面会恢复原来的样子。
settings-size = 文字大小
settings-size-normal = 普通
settings-size-large = 大
settings-size-largest = 特别大
settings-theme = 颜色
settings-theme-light = 白色画面
settings-theme-contrast = 对比分明的颜色
settings-theme-dark = 黑色画面
settings-spacing = 字和行的间距
settings-spacing-normal = 普通
settings-spacing-wide = 宽
settings-furigana = 汉字上的小假名（<ja>ふりがな</ja>）
settings-furigana-off = 不显示
settings-furigana-on = 显示
settings-voice = 用声音读出来
settings-voice-off = 只在按“听”的时候
settings-voice-on = 每次换画面时
settings-pace = 等待时间
settings-pace-normal = 普通
settings-pace-slow = 延长（3 倍）
settings-reach = 按钮的位置
settings-reach-normal = 普通
settings-reach-low = 集中在画面下方
settings-scan = 用一个开关操作
settings-scan-off = 不使用
settings-scan-on = 用（框会按顺序移动）
settings-take = 应用这个设置

## voice and switch

voice-read = 听
voice-stop = 停止
voice-none = 这台设备没有这种语言的声音。
voice-chosen = 已选择
scan-help = 框会按顺序移动。移到您想选的地方时，请按屏幕任意一处，或按空格键。

## Writing without a keyboard

board-kana = 用日语假名（五十音）写
board-latin = 用 ABC 写
board-number = 用数字写
board-close = 收起文字板
board-space = 空格
board-delete = 删除一个字
board-clear = 全部删除
board-small = 小写假名
board-voiced = 浊音点（<ja>゛</ja>）
board-semi-voiced = 半浊音点（<ja>゜</ja>）
board-long = 长音（<ja>ー</ja>）
board-none = 没有这样的字。
board-capital = 大写字母
hand-open = 手写
hand-name = 手写姓名的地方
hand-address = 手写地址的地方
hand-hint = 请用手指写在这里
hand-note = 手写的字由前台的人来看。
hand-written = 手写

## official texts

quote-reference = 这是参考译文。官方文字是日语。
quote-original = 看日语原文

## Reference translations of the official texts (参考訳)

reference-official-notice-title = 致各位患者
reference-official-notice-subtitle = ―用个人编号卡无法进行在线资格确认时―
reference-official-notice-displayed = ○ 通过用于持个人编号卡在医疗机构、药房就诊等的系统进行确认后，您的医疗保险资格信息显示为“<ja>資格（無効）</ja>”（资格无效）或“<ja>資格情報なし</ja>”（没有资格信息）。
reference-official-notice-reason = ○ 可能是由于换工作等原因，您的资格信息尚未登记完成，或者登记内容正在确认中。
reference-official-notice-request = ○ 为了能够尽快登记和确认您的资格信息，请您向所加入的保险机构（健康保险组合、协会健保（<ja>協会けんぽ</ja>）、市区町村等）咨询等，敬请协助。
reference-official-notice-note-employer = ※ 加入工作单位的健康保险（<ja>社保</ja>）的人，也可以通过工作单位的雇主咨询。
reference-official-notice-note-portal = ※ 您本人最新的资格信息是否已登记在系统中，可以用智能手机等登录 Mynaportal，查看“<ja>わたしの情報</ja>”（我的信息）→“<ja>健康・医療</ja>”（健康和医疗）→“<ja>健康保険証情報</ja>”（健康保险证信息）来确认。

reference-form-explanation-heading = 对各位患者的请求
reference-form-explanation-title = 关于被保险人资格声明书（<ja>被保険者資格申立書</ja>）的说明书
reference-form-explanation-purpose = 有的患者虽然已获发有效的保险证，但用个人编号卡确认资格时，由于以下这样的理由，无法进行在线资格确认。本声明书是为了让这些患者按原本的自付金额接受保险诊疗，而请患者填写的文件。
reference-form-explanation-share = 您填写本声明书后，将按自付 30%（上小学前的儿童为 20%；70 岁及以上的人等为 10%～30%）计算自付金额。
reference-form-explanation-follow-up = ※ 一旦知道被保险人编号等信息（包括保险证的复印件或照片），请务必告知您就诊的医疗机构等。
reference-form-explanation-cases = 【需要填写的情况（例）】
reference-form-explanation-case-data = 由于换工作等，虽然已获发保险证，但因数据正在登记中，无法进行在线资格确认的情况
reference-form-explanation-case-device = 由于机器故障等，用个人编号卡无法进行在线资格确认的情况
reference-form-title = 被保险人资格声明书（<ja>被保険者資格申立書</ja>）
reference-form-statement = 本人已领取有效的保险证，现就医疗保险等的被保险人资格，声明如下。
reference-form-instructions = ※ 请在能填的范围内填写以下各项；符合的地方，请在□里填“✓”。另外，填写在本声明书上的信息，只在医疗机构等请求诊疗报酬等所需的范围内使用；请求、支付等所需的事务办完以后，会尽快销毁。
reference-form-note-2 = ※2 70 岁及以上的人，或后期高龄者医疗的被保险人，请同时填写自付比例（<ja>一部負担金の割合</ja>）。另外，如果所填写的自付比例与实际不同，日后保险机构可能会向您请求支付差额等。
reference-form-part-1 = 1 关于保险证等的事项
reference-form-part-2 = 2 个人编号卡卡面上的事项等
reference-form-certificate = 有无保险证（<ja>保険証の有無</ja>）
reference-form-certificate-yes = 已领取有效的保险证
reference-form-kind = 保险种类（<ja>保険種別</ja>）
reference-form-insurer = 保险机构等的名称（<ja>保険者等名称</ja>）
reference-form-employer = 工作单位名称（<ja>事業所名</ja>）
reference-form-issued = 领取保险证的时间（<ja>保険証の交付を受けた時期</ja>）
reference-form-issued-within_month = 1 个月以内
reference-form-issued-earlier = 更早以前
reference-form-issued-unknown = 不知道
reference-form-share = 自付比例（<ja>一部負担金の割合</ja>）
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = 不知道
reference-form-name = 姓名（<ja>氏名</ja>）
reference-form-kana = 姓名的读音，用片假名（<ja>フリガナ</ja>）
reference-form-birth-date = 出生日期（<ja>生年月日</ja>）
reference-form-era-meiji = 明治
reference-form-era-taisho = 大正
reference-form-era-showa = 昭和
reference-form-era-heisei = 平成
reference-form-era-reiwa = 令和
reference-form-year = 年
reference-form-month = 月
reference-form-day = 日
reference-form-sex = 性别（<ja>性別</ja>）
reference-form-sex-male = 男
reference-form-sex-female = 女
reference-form-address = 地址（<ja>住所</ja>）
reference-form-signature = 签名（<ja>署名</ja>）
reference-form-relationship = 与患者的关系（<ja>患者との関係</ja>）
reference-form-phone = 联系电话（<ja>連絡先電話番号</ja>）

date = { $year }{ $month }月{ $day }日
year-era = { $era }{ $year }年
year-western = { $year }年
year-both = { $western }（{ $era }）
