### 繁體中文. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = 繁體中文
app-name = 保險資格窗口
title = { $screen } | 保險資格窗口
title-error = 錯誤：{ $title }
continue = 下一步
back = 返回
change = 修改
change-entry = 修改{ $entry }
call-staff = 呼叫工作人員
call-staff-sent = 已經呼叫工作人員，請稍等一下。
call-staff-failed = 呼叫沒有送出去。請直接跟櫃台說一聲。
waiting = 請稍候，畫面請保持不動。
pause = 離開
progress = 第 { $number } 題（最多 { $total } 題）
skippable = 不知道的地方可以空著，直接按「下一步」。
contact-patients = 電話諮詢（以日語接聽）：個人編號綜合免費電話（<ja>マイナンバー総合フリーダイヤル</ja>）
contact-hours = 平日 9:30～20:00，週六、週日和國定假日 9:30～17:30（年末年初休息）
source = 出處：{ $source }
blank = 未填寫
not-given = －
not-official = 補充說明（不是官方文字）
skip-to-main = 跳到內文
not-enrolled = 這台機器還沒有在櫃台登記。可以填寫，但不能交給櫃台。
error-summary-title = 請修改以下的地方
confirm-title = 請確認一下

## start

start-title = 無法當場確認保險資格的患者，請看這裡
start-lead = 如果您已經領到有效的保險證（<ja>保険証</ja>）等，只要出示個人編號卡並填寫「聲明書」（<ja>申立書</ja>），就可以照平常的自付比例（30% 等）看診。
start-how = 在這個畫面上一個一個回答問題，然後交給櫃台。
start-time = 最多 { $total } 個問題，大約 5 分鐘就能填完。只填能填的地方就可以了。
start-privacy = 在您按「交給櫃台」之前，您的回答不會存在任何地方。
start-help = 有困難時，隨時可以按「呼叫工作人員」。
start-begin = 開始

## situation

situation-title = 櫃台的讀卡機上顯示了什麼？
situation-hint = 不知道的話，也可以問櫃台人員。
situation-invalid = 「<ja>資格（無効）</ja>」（資格無效）
situation-not_found = 「<ja>資格情報なし</ja>」（沒有資格資訊）
situation-reader = 讀卡機沒辦法用
situation-card = 卡片讀不到
situation-outage = 停電或網路不通
situation-unknown = 不知道

## notice

notice-device-title = 機器或卡片出了狀況時
notice-lead = 您的保險資料可能還沒有登記或核對完。在下一個畫面，選擇今天能做的事。
notice-device-lead = 這並不是說您的保險沒有了。只是因為機器、網路或卡片出了狀況，現在沒辦法確認。
notice-device-case = 在聲明書（<ja>申立書</ja>）的說明中，關於需要填寫的情況，舉了以下的例子。
notice-device-next = 在下一個畫面，選擇今天可以做的事。
notice-unknown-title = 沒辦法確認時，可以這樣做
notice-unknown-lead = 不知道原因也沒關係。請在下一個畫面，選擇今天可以做的事。
notice-unknown-reasons = 常見的原因有以下兩個。
notice-unknown-reason-data = 新保險的登記還沒有完成。這時會顯示「<ja>資格（無効）</ja>」（資格無效）或「<ja>資格情報なし</ja>」（沒有資格資訊）。
notice-unknown-reason-device = 機器、網路或卡片出了狀況。

## options

options-title = 今天您可以做哪一項？
options-hint = 請從上往下看，選擇第一個符合您的。
options-portal = 可以用手機看 Mynaportal
options-portal-registration_only = 只能知道新保險的登記是否完成
options-portal-confirms = 給櫃台看資格資訊的畫面，就能確認
options-portal-depends = 如果出現資格資訊的畫面，櫃台就能確認
options-papers = 我有能確認保險資格的文件
options-papers-hint = 資格確認書（<ja>資格確認書</ja>）、資格資訊通知（<ja>資格情報のお知らせ</ja>）等
options-known = 我以前來過這裡，保險沒有變
options-known-hint = 如果櫃台能確認，就不用填聲明書
options-form = 填寫聲明書（<ja>申立書</ja>）
options-form-hint = 有個人編號卡，但不符合上面任何一項的人
options-nothing = 卡片和文件都沒有
options-nothing-hint = 跟櫃台人員商量

## portal

portal-title = 看 Mynaportal
portal-scan = 請用手機的相機掃描。
portal-code = 開啟 Mynaportal（{ $host }）的 QR Code
portal-host = 開啟的網站：{ $host }
portal-registration_only = 顯示這個內容時，Mynaportal 上也不會出現有效的資格。只能看到新保險的登記是否完成。如果已經完成，請告訴櫃台。
portal-confirms = 出現資格資訊的畫面後，請直接給櫃台看。
portal-depends = 出現資格資訊的畫面後，請給櫃台看。如果櫃台說是「<ja>資格（無効）</ja>」（資格無效）或「<ja>資格情報なし</ja>」（沒有資格資訊），Mynaportal 上也不會出現有效的資格。
portal-menu = 在 Mynaportal 目前選單中的位置：{ $menu }
portal-pin = 密碼請不要告訴任何人。
portal-to-desk = 給櫃台看手機畫面
portal-to-form = 填寫聲明書（<ja>申立書</ja>）

## show-desk

show-desk-papers-title = 請把文件拿給櫃台看
show-desk-papers = 如果能確認資格，就可以照平常的自付比例看診。如果有個人編號卡，請一起給櫃台看。
show-desk-known-title = 請把這句話給櫃台看，或說給櫃台聽
show-desk-known = <ja>「前にもかかりました。保険は変わっていません。」</ja>（意思是：「我以前來看過診。保險沒有變。」）
show-desk-known-then = 如果櫃台能確認，就和交了聲明書一樣處理。
show-desk-portal-title = 請把手機畫面給櫃台看
show-desk-portal = 請把個人編號卡也一起給櫃台看。
show-desk-nothing-title = 請跟櫃台人員商量
show-desk-nothing = 卡片和文件都沒有時，原則上要先付全部費用（100%）。不過，如果您以前在這裡看過診，或有其他情況，醫療機構可能會作出不同的決定。請先跟櫃台說說看。
show-desk-form-instead = 如果沒能確認，可以填寫聲明書（<ja>申立書</ja>）。
show-desk-form-instead-nothing = 如果您有個人編號卡，可以填寫聲明書（<ja>申立書</ja>）。
show-desk-to-form = 填寫聲明書
show-desk-finish = 結束

## explanation

explanation-title = 聲明書（<ja>申立書</ja>）的說明
explanation-lead = 填寫聲明書，是為了照平常的自付比例看診。從下一個畫面開始，一題一題地回答。

## certificate … phone: the questions of the form

certificate-title = 您領到有效的保險證（<ja>保険証</ja>）了嗎？
certificate-gloss = 「保險證」是令和 5 年（2023 年）製作這份表格時的說法。現在請把資格確認書（<ja>資格確認書</ja>）、資格資訊通知（<ja>資格情報のお知らせ</ja>）等也算在內。
certificate-unsure = 不確定的話，請選「不知道」。
certificate-true = 是，領到了
certificate-false = 沒有
certificate-none = 不知道

insurance-kind-title = 您的保險是哪一種？
insurance-kind-employees = 公司等職場的健康保險（<ja>社保</ja>）
insurance-kind-employees-hint = 在公司等處上班的人和家人（協會健保 <ja>協会けんぽ</ja>、健康保險組合 <ja>健康保険組合</ja>、共濟組合 <ja>共済組合</ja>）
insurance-kind-national = 居住地的國民健康保險（<ja>国保</ja>）
insurance-kind-national-hint = 您住的市區町村的國民健康保險（<ja>国民健康保険</ja>）
insurance-kind-national_society = 國民健康保險組合（<ja>国保・国民健康保険組合</ja>）
insurance-kind-national_society-hint = 醫師、營造、食品等，依職業分的組合
insurance-kind-late_elderly = 後期高齡者醫療（<ja>後期</ja>）
insurance-kind-late_elderly-hint = 75 歲以上的人等（<ja>後期高齢者医療</ja>）
insurance-kind-other = 其他（<ja>その他</ja>）
insurance-kind-other-hint = 自衛隊人員（<ja>自衛官</ja>）、只用公費的醫療（<ja>公費単独医療</ja>）
insurance-kind-unknown = 不知道

insurer-title = 保險機構的名稱（<ja>保険者</ja>）
insurer-hint = 就是發保險證等的單位。例：<ja>協会けんぽ</ja>、<ja>〇〇健康保険組合</ja>、<ja>〇〇市</ja>
insurer-branch = 選擇協會健保（<ja>協会けんぽ</ja>）的支部
insurer-union = 從後期高齡者醫療廣域聯合（<ja>後期高齢者医療広域連合</ja>）中選擇
insurer-postal-hint = 如果是您居住的市區町村的國民健康保險，可以用7位數字查詢。
insurer-find = 查詢市區町村
insurer-found = 請選擇市區町村
insurer-none = 用這個郵遞區號找不到市區町村。請確認號碼，或直接寫名稱。
insurer-offline = 現在無法查詢。請直接寫名稱。
suggestion-take = 填入

employer-title = 上班的公司等的名稱
employer-hint = 如果您加入的是家人的保險，請寫家人上班的公司等的名稱。

issued-title = 您是什麼時候領到保險證（<ja>保険証</ja>）的？

name-title = 患者的姓名
name-hint = 請照個人編號卡正面的寫法填寫。
name-kana-hint = 例：<ja>タカハシ ハナコ</ja>
card-number = 請不要寫卡片背面的號碼（個人編號 <ja>マイナンバー</ja>）。

birth-date-title = 患者的出生日期
birth-date-hint = 例：西元 1985年 5月 12日
birth-date-skippable = 年、月、日有不知道的，請全部空著，直接按「下一步」。
birth-date-era = 日本年號
birth-date-western = 西元

sex-title = 患者的性別
sex-hint = 請照個人編號卡正面的內容選擇。

address-title = 患者的地址
address-hint = 請照個人編號卡正面的寫法填寫。
address-residence = 現在住的地方（<ja>居所</ja>）
address-residence-hint = 只有和上面的地址不一樣時才填寫。
postal-label = 郵遞區號（<ja>郵便番号</ja>）
postal-hint = 7 位數字。如果知道，填地址會比較快。
postal-find = 查詢地址
postal-found = 請選擇地址
postal-none = 沒有找到這個郵遞區號的地址。請再看看號碼，或直接寫地址。
postal-offline = 現在無法查詢。請直接寫地址。
postal-reading = 讀音：{ $kana }
postal-kept = 已經寫好的內容沒有更動。

share-title = 在櫃台自己付的比例
share-hint = 請 70 歲以上的人和加入後期高齡者醫療（<ja>後期高齢者医療</ja>）的人回答。

phone-title = 聯絡電話
phone-hint = 櫃台可能會打電話跟您確認。

## check

check-title = 請確認您填寫的內容
check-blanks = 有「未填寫」的地方，也可以交給櫃台。
check-complete = 全部填好了。
check-continue = 去簽名

## signature

signature-title = 簽名
signature-date = 填寫日期
signature-how = 簽名的方式
signature-drawn = 寫在螢幕上
signature-typed = 輸入姓名
signature-typed-label = 簽名的人的姓名
signature-on_paper = 寫在紙上
signature-witnessed = 在櫃台簽名
signature-none = 不簽名
signature-pad = 簽名欄。請用手指在這裡寫姓名
signature-pad-hint = 請用手指在這裡寫姓名
signature-undo = 擦掉一筆
signature-clear = 全部擦掉
signature-strokes = 已寫：{ $count } 筆
signature-other = 不是患者本人簽名時
signature-relationship-hint = 請照抄日語：母親 <ja>母</ja>、父親 <ja>父</ja>、丈夫 <ja>夫</ja>、妻子 <ja>妻</ja>、成年監護人 <ja>成年後見人</ja>
signature-submit = 交給櫃台
signature-sending = 正在傳送…

## unsent

unsent-title = 還沒有交到櫃台
unsent-kept = 您寫的內容還留在這個畫面上，沒有不見。
unsent-offline = 現在連不上櫃台。請等一下，連上後就會傳送。按「再傳送一次」也不會重複傳送。
unsent-busy = 櫃台的機器現在沒辦法接收。請等一下，就會傳送。按「再傳送一次」也不會重複傳送。
unsent-not_enrolled = 這台機器還沒有在櫃台登記。請把這個畫面給工作人員看。
unsent-locked = 這台機器現在暫停接收。請等一下，恢復後就會傳送。按「再傳送一次」也不會重複傳送。請把這個畫面給工作人員看。
unsent-refused = 櫃台的機器沒能接收。請把這個畫面給工作人員看。
unsent-retry = 再傳送一次

## done

done-title = 已交給櫃台
done-ticket = 受理號碼（<ja>受付番号</ja>）
done-now = 接下來請您做的事
done-tell = 請在櫃台說出這個號碼。
done-card = 請在櫃台出示個人編號卡。
done-sign = 請在櫃台簽署印好的聲明書（<ja>申立書</ja>）。
done-follow-up = 之後請您做的事
done-follow-up-lead = 知道保險的號碼等以後，請馬上告訴這裡的櫃台。
done-finish = 結束（清除畫面）

## idle

idle-title = 要繼續嗎？
idle-paused = 按「繼續」，就會回到剛才的畫面。您的回答還在。
idle-countdown = 再過 { $seconds } 秒，會清除回答，回到最初的畫面。
idle-continue = 繼續
idle-finish = 離開並清除回答

## locked: a tablet that is out of use

locked-title = 這台機器現在暫停使用
locked-lead = 麻煩您到櫃台來。
locked-wait = 工作人員會為您服務。
locked-again = 再看一次

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = 請選一項。不知道的話，可以選「不知道」。
error-options-missing = 請選一項。
error-person-birth_date-era-missing = 請選擇日本年號或西元。
error-person-birth_date-year-missing = 請填寫年。
error-person-birth_date-year-not_a_number = 年請用數字填寫。
error-person-birth_date-month-missing = 請填寫月。
error-person-birth_date-month-not_a_number = 月請用數字填寫。
error-person-birth_date-day-missing = 請填寫日。
error-person-birth_date-day-not_a_number = 日請用數字填寫。
error-person-birth_date-no_such_day = 月曆上沒有這一天。請再看看月和日。
error-person-birth_date-era_mismatch = { $given }就是{ $right }。請把年號改成「{ $era }」，把年改成「{ $year }」。
error-person-birth_date-future = 這一天還沒有到。請再看看年。
error-person-birth_date-too_early = 這一天比明治時代還早。請再看看年。
error-person-birth_date-unlikely = 這樣算是 { $age } 歲。如果沒有錯，請再按一次「下一步」。
error-person-birth_date-other_calendar = 按西曆算是 { $age } 歲。如果寫的是尼泊爾曆等其他曆法的年份，西曆大約是 { $year } 年。如果 { $age } 歲沒有錯，請再按一次「下一步」。
error-signature-strokes-missing = 還沒有寫。請寫在框裡，或選擇別的方式。
error-signature-name-missing = 請寫姓名，或選擇別的方式。
error-too_long = 最多 { $max } 個字。請寫短一點。
error-unknown_value = 請再選一次。
error-of-field = { $field }：{ $error }
first-year = 元

## Entries of the form, where the form has no word of its own

entry-residence = 現在住的地方
entry-certificate-no = 沒有領到

## Pages that are not screens of the journey

missing-title = 沒有這個畫面
missing-lead = 網址變了，或是不對。
missing-start = 回到最初的畫面
form-unreadable = 沒能讀取傳來的內容。請從最初的畫面再來一次。

## Header and language

language-open = <en>Language</en> 語言
language-title = 請選擇語言
language-hint = 到目前為止寫的內容會原樣保留。
language-failed = 沒能換語言。請再按一次，或呼叫工作人員。

## settings

settings-open = 顯示設定
settings-title = 改變畫面的樣子
settings-lead = 改變後，寫好的內容也會保留。下一位使用時，畫面會恢復原來的樣子。
settings-size = 文字大小
settings-size-normal = 一般
settings-size-large = 大
settings-size-largest = 特別大
settings-theme = 顏色
settings-theme-light = 白色畫面
settings-theme-contrast = 對比清楚的顏色
settings-theme-dark = 黑色畫面
settings-spacing = 字和行的間距
settings-spacing-normal = 一般
settings-spacing-wide = 寬
settings-furigana = 漢字上的小假名（<ja>ふりがな</ja>）
settings-furigana-off = 不顯示
settings-furigana-on = 顯示
settings-voice = 用聲音唸出來
settings-voice-off = 只在按「聽」的時候
settings-voice-on = 每次換畫面時
settings-pace = 等待時間
settings-pace-normal = 一般
settings-pace-slow = 延長（3 倍）
settings-reach = 按鈕的位置
settings-reach-normal = 一般
settings-reach-low = 集中在畫面下方
settings-scan = 用一個開關操作
settings-scan-off = 不使用
settings-scan-on = 使用（框會依序移動）
settings-take = 套用這個設定

## voice and switch

voice-read = 聽
voice-stop = 停止
voice-none = 這台機器沒有這種語言的聲音。
voice-chosen = 已選擇
scan-help = 框會依序移動。移到您想選的地方時，請按螢幕任何一處，或按空白鍵。

## Writing without a keyboard

board-kana = 用日文假名（五十音）寫
board-latin = 用 ABC 寫
board-number = 用數字寫
board-close = 收起文字板
board-space = 空格
board-delete = 刪除一個字
board-clear = 全部刪除
board-small = 小寫假名
board-voiced = 濁音點（<ja>゛</ja>）
board-semi-voiced = 半濁音點（<ja>゜</ja>）
board-long = 長音（<ja>ー</ja>）
board-none = 沒有這樣的字。
board-capital = 大寫字母
hand-open = 手寫
hand-name = 手寫姓名的地方
hand-address = 手寫地址的地方
hand-hint = 請用手指寫在這裡
hand-note = 手寫的字由櫃台人員來看。
hand-written = 手寫

## official texts

quote-reference = 這是參考譯文。官方文字是日文。
quote-original = 看日文原文

## Reference translations of the official texts (参考訳)

reference-official-notice-title = 致各位患者
reference-official-notice-subtitle = ―用個人編號卡無法進行線上資格確認時―
reference-official-notice-displayed = ○ 透過用於持個人編號卡在醫療機構、藥局就診等的系統進行確認後，您的醫療保險資格資訊顯示為「<ja>資格（無効）</ja>」（資格無效）或「<ja>資格情報なし</ja>」（沒有資格資訊）。
reference-official-notice-reason = ○ 可能是由於換工作等原因，您的資格資訊尚未登記完成，或是登記內容正在確認中。
reference-official-notice-request = ○ 為了能夠儘快登記和確認您的資格資訊，請您向所加入的保險機構（健康保險組合、協會健保（<ja>協会けんぽ</ja>）、市區町村等）洽詢等，敬請協助。
reference-official-notice-note-employer = ※ 加入公司等職場的健康保險（<ja>社保</ja>）的人，也可以透過任職單位的雇主洽詢。
reference-official-notice-note-portal = ※ 您本人最新的資格資訊是否已登記在系統中，可以用智慧型手機等登入 Mynaportal，查看「<ja>わたしの情報</ja>」（我的資訊）→「<ja>健康・医療</ja>」（健康和醫療）→「<ja>健康保険証情報</ja>」（健康保險證資訊）來確認。

reference-form-explanation-heading = 對各位患者的請求
reference-form-explanation-title = 關於被保險人資格聲明書（<ja>被保険者資格申立書</ja>）的說明書
reference-form-explanation-purpose = 有的患者雖然已獲發有效的保險證，但用個人編號卡確認資格時，由於以下這樣的理由，無法進行線上資格確認。本聲明書是為了讓這些患者按原本的自付金額接受保險診療，而請患者填寫的文件。
reference-form-explanation-share = 您填寫本聲明書後，將按自付 30%（上小學前的兒童為 20%；70 歲以上的人等為 10%～30%）計算自付金額。
reference-form-explanation-follow-up = ※ 一旦知道被保險人編號等資訊（包括保險證的影本或照片），請務必告知您就診的醫療機構等。
reference-form-explanation-cases = 【需要填寫的情況（例）】
reference-form-explanation-case-data = 由於換工作等，雖然已獲發保險證，但因資料正在登記中，無法進行線上資格確認的情況
reference-form-explanation-case-device = 由於機器故障等，用個人編號卡無法進行線上資格確認的情況
reference-form-title = 被保險人資格聲明書（<ja>被保険者資格申立書</ja>）
reference-form-statement = 本人已領取有效的保險證，茲就醫療保險等的被保險人資格，聲明如下。
reference-form-instructions = ※ 請在能填的範圍內填寫以下各項；符合的地方，請在□裡填「✓」。另外，填寫在本聲明書上的資訊，只在醫療機構等請求診療報酬等所需的範圍內使用；請求、支付等所需的事務辦完以後，會盡快銷毀。
reference-form-note-2 = ※2 70 歲以上的人，或後期高齡者醫療的被保險人，請一併填寫自付比例（<ja>一部負担金の割合</ja>）。此外，如果所填寫的自付比例與實際不同，日後保險機構可能會向您請求支付差額等。
reference-form-part-1 = 1 關於保險證等的事項
reference-form-part-2 = 2 個人編號卡卡面上的事項等
reference-form-certificate = 有無保險證（<ja>保険証の有無</ja>）
reference-form-certificate-yes = 已領取有效的保險證
reference-form-kind = 保險種類（<ja>保険種別</ja>）
reference-form-insurer = 保險機構等的名稱（<ja>保険者等名称</ja>）
reference-form-employer = 公司等的名稱（<ja>事業所名</ja>）
reference-form-issued = 領取保險證的時間（<ja>保険証の交付を受けた時期</ja>）
reference-form-issued-within_month = 1 個月以內
reference-form-issued-earlier = 更早以前
reference-form-issued-unknown = 不知道
reference-form-share = 自付比例（<ja>一部負担金の割合</ja>）
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = 不知道
reference-form-name = 姓名（<ja>氏名</ja>）
reference-form-kana = 姓名的讀音，用片假名（<ja>フリガナ</ja>）
reference-form-birth-date = 出生日期（<ja>生年月日</ja>）
reference-form-era-meiji = 明治
reference-form-era-taisho = 大正
reference-form-era-showa = 昭和
reference-form-era-heisei = 平成
reference-form-era-reiwa = 令和
reference-form-year = 年
reference-form-month = 月
reference-form-day = 日
reference-form-sex = 性別（<ja>性別</ja>）
reference-form-sex-male = 男
reference-form-sex-female = 女
reference-form-address = 地址（<ja>住所</ja>）
reference-form-signature = 簽名（<ja>署名</ja>）
reference-form-relationship = 與患者的關係（<ja>患者との関係</ja>）
reference-form-phone = 聯絡電話（<ja>連絡先電話番号</ja>）

date = { $year }{ $month }月{ $day }日
year-era = { $era }{ $year }年
year-western = { $year }年
year-both = { $western }（{ $era }）
