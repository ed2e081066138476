### 日本語. Every text a person reads, but for the official texts, which stand word for word in `app/official`.
### Keys begin with the screen or component they belong to; `desk-`, `enrol-`, `screens-` and `statement-` keys are not sent to the
### tablets.

## Everywhere

language-name = 日本語《にほんご》
app-name = 保険《ほけん》資格《しかく》の窓口《まどぐち》
title = { $screen }｜｜保険《ほけん》資格《しかく》の窓口《まどぐち》
title-error = エラー：{ $title }
continue = つぎへ
back = もどる
change = 直《なお》す
change-entry = { $entry }を直《なお》す
call-staff = 係《かかり》の人《ひと》を呼《よ》ぶ
call-staff-sent = 係《かかり》の人《ひと》を呼《よ》びました。少《すこ》しお待《ま》ちください。
call-staff-failed = 呼《よ》び出《だ》しを送《おく》れませんでした。受付《うけつけ》に声《こえ》をかけてください。
waiting = お待《ま》ちください。画面《がめん》は、このままにしてください。
pause = やめる
progress = 質問《しつもん》 { $number }／全《ぜん》{ $total }問《もん》
skippable = わからないところは、空《あ》けたまま「つぎへ」を押《お》してください。
contact-patients = 電話《でんわ》での問《と》い合《あ》わせ：マイナンバー総合《そうごう》フリーダイヤル
source = 出典《しゅってん》：{ $source }
blank = 未記入《みきにゅう》
not-given = －
not-official = 補足《ほそく》（公式《こうしき》の文《ぶん》ではありません）
skip-to-main = 本文《ほんぶん》へ
not-enrolled = この端末《たんまつ》は、まだ受付《うけつけ》に登録《とうろく》されていません。記入《きにゅう》はできますが、受付《うけつけ》には渡《わた》せません。
error-summary-title = 次《つぎ》のところを直《なお》してください

## start

start-title = 保険《ほけん》の資格《しかく》を、その場《ば》で確認《かくにん》できなかった方《かた》へ
start-lead = 有効《ゆうこう》な保険証《ほけんしょう》などをお持《も》ちの方《かた》は、「申立書《もうしたてしょ》」を書《か》けば、いつもの負担《ふたん》（3割《わり》など）で受診《じゅしん》できます。
start-how = この画面《がめん》で｜1問《いちもん》ずつ答《こた》えて、受付《うけつけ》に渡《わた》します。
start-time = 5分《ふん》ほどで終《お》わります。書《か》けるところだけで、かまいません。
start-privacy = 「受付《うけつけ》に渡《わた》す」を押《お》すまで、答《こた》えはどこにも保存《ほぞん》されません。
start-help = 困《こま》ったら、いつでも「係《かかり》の人《ひと》を呼《よ》ぶ」を押《お》してください。
start-begin = はじめる

## situation

situation-title = 受付《うけつけ》の画面《がめん》には、何《なん》と出《で》ましたか
situation-hint = わからないときは、受付《うけつけ》の人《ひと》に聞《き》いてもかまいません。
situation-invalid = 「資格《しかく》（無効《むこう》）」
situation-not_found = 「資格《しかく》情報《じょうほう》なし」
situation-reader = カードリーダーが動《うご》かない
situation-card = カードが読《よ》み取《と》れない
situation-outage = 停電《ていでん》・通信《つうしん》が使《つか》えない
situation-unknown = わからない

## notice

notice-device-title = 機械《きかい》やカードの具合《ぐあい》が悪《わる》いとき
notice-device-lead = あなたの保険《ほけん》がなくなったわけではありません。機械《きかい》や通信《つうしん》、カードの具合《ぐあい》が悪《わる》いために、いま確認《かくにん》できないだけです。
notice-device-case = 申立書《もうしたてしょ》の説明書《せつめいしょ》には、書《か》いていただく場合《ばあい》の例《れい》として、次《つぎ》のように書《か》かれています。
notice-device-next = 次《つぎ》の画面《がめん》で、今日《きょう》できることを選《えら》びます。
notice-unknown-title = 確認《かくにん》できないときは、こうします
notice-unknown-lead = 理由《りゆう》がわからなくても、だいじょうぶです。次《つぎ》の画面《がめん》で、今日《きょう》できることを選《えら》んでください。
notice-unknown-reasons = よくある理由《りゆう》は、次《つぎ》のふたつです。
notice-unknown-reason-data = 新《あたら》しい保険《ほけん》の登録《とうろく》が、まだ済《す》んでいない（「資格《しかく》（無効《むこう》）」「資格《しかく》情報《じょうほう》なし」）
notice-unknown-reason-device = 機械《きかい》や通信《つうしん》、カードの具合《ぐあい》が悪《わる》い

## options

options-title = 今日《きょう》、できることはどれですか
options-hint = 順《じゅん》に見《み》て、最初《さいしょ》にあてはまるものを選《えら》んでください。
options-portal = スマートフォンでマイナポータルを見《み》る
options-portal-registration_only = 新《あたら》しい保険《ほけん》の登録《とうろく》が済《す》んだかどうかだけ、わかります
options-portal-confirms = 資格《しかく》情報《じょうほう》の画面《がめん》を受付《うけつけ》に見《み》せれば、確認《かくにん》できます
options-portal-depends = 資格《しかく》情報《じょうほう》の画面《がめん》が出《で》れば、受付《うけつけ》で確認《かくにん》できます
options-papers = 資格《しかく》を確認《かくにん》できる書類《しょるい》を持《も》っている
options-papers-hint = 資格《しかく》確認書《かくにんしょ》、資格《しかく》情報《じょうほう》のお知《し》らせ など
options-known = 前《まえ》にもここに来《き》て、保険《ほけん》は変《か》わっていない
options-known-hint = 受付《うけつけ》で確認《かくにん》できれば、申立書《もうしたてしょ》は書《か》かなくてすみます
options-form = 申立書《もうしたてしょ》を書《か》く
options-form-hint = マイナンバーカードを持《も》っていて、上《うえ》のどれでもない方《かた》
options-nothing = カードも書類《しょるい》も持《も》っていない
options-nothing-hint = 受付《うけつけ》の人《ひと》に相談《そうだん》します

## portal

portal-title = マイナポータルを見《み》る
portal-scan = スマートフォンのカメラで、読《よ》み取《と》ってください。
portal-code = マイナポータル（{ $host }）を開《ひら》くQRコード
portal-host = 行《い》き先《さき》：{ $host }
portal-registration_only = この表示《ひょうじ》のときは、マイナポータルにも有効《ゆうこう》な資格《しかく》は出《で》ません。見《み》られるのは、新《あたら》しい保険《ほけん》の登録《とうろく》が済《す》んだかどうかだけです。登録《とうろく》が済《す》んでいたら、受付《うけつけ》に伝《つた》えてください。
portal-confirms = 資格《しかく》情報《じょうほう》の画面《がめん》が出《で》たら、そのまま受付《うけつけ》に見《み》せてください。
portal-depends = 資格《しかく》情報《じょうほう》の画面《がめん》が出《で》たら、受付《うけつけ》に見《み》せてください。「資格《しかく》（無効《むこう》）」や「資格《しかく》情報《じょうほう》なし」と言《い》われたときは、マイナポータルにも有効《ゆうこう》な資格《しかく》は出《で》ません。
portal-menu = いまの画面《がめん》での場所《ばしょ》：{ $menu }
portal-pin = 暗証《あんしょう》番号《ばんごう》は、だれにも教《おし》えないでください。
portal-to-desk = 画面《がめん》を受付《うけつけ》に見《み》せる
portal-to-form = 申立書《もうしたてしょ》を書《か》く

## show-desk

show-desk-papers-title = 書類《しょるい》を受付《うけつけ》に見《み》せてください
show-desk-papers = 資格《しかく》を確認《かくにん》できれば、いつもの負担《ふたん》で受診《じゅしん》できます。マイナンバーカードも、いっしょに見《み》せてください。
show-desk-known-title = 受付《うけつけ》に、こう伝《つた》えてください
show-desk-known = 「前《まえ》にもかかりました。保険《ほけん》は変《か》わっていません。」
show-desk-known-then = 受付《うけつけ》で確認《かくにん》できれば、申立書《もうしたてしょ》を出《だ》したのと同《おな》じに扱《あつか》われます。
show-desk-portal-title = スマートフォンの画面《がめん》を受付《うけつけ》に見《み》せてください
show-desk-portal = マイナンバーカードも、いっしょに見《み》せてください。
show-desk-nothing-title = 受付《うけつけ》の人《ひと》に相談《そうだん》してください
show-desk-nothing = カードも書類《しょるい》もないときは、いったん全額《ぜんがく》（10割《わり》）のお支払《しはら》いが原則《げんそく》です。ただし、前《まえ》に受診《じゅしん》したことがある方《かた》などは、医療《いりょう》機関《きかん》の判断《はんだん》で変《か》わることがあります。まず、受付《うけつけ》に話《はな》してください。
show-desk-form-instead = 確認《かくにん》できなかったときは、申立書《もうしたてしょ》を書《か》けます。
show-desk-form-instead-nothing = マイナンバーカードをお持《も》ちなら、申立書《もうしたてしょ》を書《か》けます。
show-desk-to-form = 申立書《もうしたてしょ》を書《か》く
show-desk-finish = おわる

## explanation

explanation-title = 申立書《もうしたてしょ》の説明《せつめい》

## certificate … phone: the questions of the form

certificate-title = 有効《ゆうこう》な保険証《ほけんしょう》の交付《こうふ》を受《う》けていますか
certificate-gloss = 「保険証《ほけんしょう》」は、様式《ようしき》ができた令和《れいわ》5年《ねん》の言《い》い方《かた》です。いまは、資格《しかく》確認書《かくにんしょ》などもふくめて考《かんが》えてください。
certificate-true = はい、受《う》けています
certificate-false = いいえ
certificate-none = わからない

insurance-kind-title = 保険《ほけん》の種類《しゅるい》はどれですか
insurance-kind-employees = 社保《しゃほ》
insurance-kind-employees-hint = 会社《かいしゃ》などにお勤《つと》めの方《かた》と、そのご家族《かぞく》（協会《きょうかい》けんぽ、健康《けんこう》保険《ほけん》組合《くみあい》、共済《きょうさい》組合《くみあい》）
insurance-kind-national = 国保《こくほ》
insurance-kind-national-hint = お住《す》まいの市区町村《しくちょうそん》の国民《こくみん》健康《けんこう》保険《ほけん》
insurance-kind-national_society = 国保《こくほ》（国民《こくみん》健康《けんこう》保険《ほけん》組合《くみあい》）
insurance-kind-national_society-hint = 医師《いし》、建設《けんせつ》、食品《しょくひん》など、職業《しょくぎょう》ごとの組合《くみあい》
insurance-kind-late_elderly = 後期《こうき》
insurance-kind-late_elderly-hint = 後期《こうき》高齢者《こうれいしゃ》医療《いりょう》（75歳《さい》以上《いじょう》の方《かた》など）
insurance-kind-other = その他《た》
insurance-kind-other-hint = 自衛官《じえいかん》、公費《こうひ》単独《たんどく》医療《いりょう》
insurance-kind-unknown = わからない

insurer-title = 保険者《ほけんしゃ》の名前《なまえ》
insurer-hint = 保険証《ほけんしょう》などを出《だ》したところです。例《れい》：協会《きょうかい》けんぽ、〇〇｜健康《けんこう》保険《ほけん》組合《くみあい》、〇〇｜市《し》
insurer-branch = 協会《きょうかい》けんぽの支部《しぶ》から選《えら》ぶ
insurer-union = 後期《こうき》高齢者《こうれいしゃ》医療《いりょう》｜広域《こういき》連合《れんごう》から選《えら》ぶ
insurer-postal-hint = 住《す》んでいる市区町村《しくちょうそん》の国保《こくほ》なら、｜7《なな》けたの番号《ばんごう》でさがせます。
insurer-find = 市区町村《しくちょうそん》をさがす
insurer-found = 市区町村《しくちょうそん》を選《えら》んでください
insurer-none = その郵便《ゆうびん》番号《ばんごう》では見《み》つかりませんでした。番号《ばんごう》をたしかめるか、名前《なまえ》をそのまま書《か》いてください。
insurer-offline = いま、さがせません。名前《なまえ》をそのまま書《か》いてください。
suggestion-take = 入《い》れる

employer-title = お勤《つと》め先《さき》の名前《なまえ》
employer-hint = ご家族《かぞく》の保険《ほけん》に入《はい》っている方《かた》は、ご家族《かぞく》のお勤《つと》め先《さき》を書《か》いてください。

issued-title = 保険証《ほけんしょう》の交付《こうふ》を受《う》けたのは、いつですか

name-title = 患者《かんじゃ》さんの名前《なまえ》
name-hint = マイナンバーカードの表《おもて》のとおりに書《か》いてください。
name-kana-hint = 例《れい》：タカハシ ハナコ
card-number = 裏《うら》の番号《ばんごう》（マイナンバー）は、書《か》かないでください。

birth-date-title = 患者《かんじゃ》さんの生《う》まれた日《ひ》
birth-date-hint = 例《れい》：昭和《しょうわ》 60年《ねん》 5月《がつ》 12日《にち》
birth-date-era = 元号《げんごう》
birth-date-western = 西暦《せいれき》

sex-title = 患者《かんじゃ》さんの性別《せいべつ》
sex-hint = マイナンバーカードの表《おもて》のとおりに選《えら》んでください。

address-title = 患者《かんじゃ》さんの住所《じゅうしょ》
address-hint = マイナンバーカードの表《おもて》のとおりに書《か》いてください。
address-residence = いま住《す》んでいる所《ところ》（居所《きょしょ》）
address-residence-hint = 上《うえ》の住所《じゅうしょ》とちがうときだけ、書《か》いてください。
postal-label = 郵便《ゆうびん》番号《ばんごう》
postal-hint = ｜7《なな》けたの数字《すうじ》。わかると、住所《じゅうしょ》を書《か》くのが早《はや》くなります。
postal-find = 住所《じゅうしょ》をさがす
postal-found = 住所《じゅうしょ》を選《えら》んでください
postal-none = その郵便《ゆうびん》番号《ばんごう》の住所《じゅうしょ》は見《み》つかりませんでした。番号《ばんごう》をたしかめるか、住所《じゅうしょ》をそのまま書《か》いてください。
postal-offline = いま、さがせません。住所《じゅうしょ》をそのまま書《か》いてください。
postal-reading = 読《よ》み：{ $kana }
postal-kept = 書《か》いてあるものは、そのままにしました。

share-title = 窓口《まどぐち》で払《はら》う割合《わりあい》
share-hint = 70歳《さい》以上《いじょう》の方《かた》と、後期《こうき》高齢者《こうれいしゃ》医療《いりょう》の方《かた》にうかがいます。

phone-title = 連絡先《れんらくさき》の電話《でんわ》番号《ばんごう》
phone-hint = 受付《うけつけ》から確認《かくにん》のお電話《でんわ》をすることがあります。

## check

check-title = 書《か》いた内容《ないよう》を確認《かくにん》してください
check-blanks = 「未記入《みきにゅう》」のままでも、受付《うけつけ》に渡《わた》せます。
check-complete = すべて書《か》けました。
check-continue = 署名《しょめい》へ進《すす》む

## signature

signature-title = 署名《しょめい》
signature-date = 記入日《きにゅうび》
signature-how = 署名《しょめい》のしかた
signature-drawn = 画面《がめん》に書《か》く
signature-typed = 名前《なまえ》を入力《にゅうりょく》
signature-typed-label = 署名《しょめい》する方《かた》の名前《なまえ》
signature-on_paper = 紙《かみ》に書《か》く
signature-witnessed = 受付《うけつけ》で署名《しょめい》
signature-none = 署名《しょめい》なし
signature-pad = 署名《しょめい》らん。ここに指《ゆび》で名前《なまえ》を書《か》いてください
signature-pad-hint = ここに、指《ゆび》で名前《なまえ》を書《か》いてください
signature-undo = ｜1《ひと》つ消《け》す
signature-clear = 全部《ぜんぶ》消《け》す
signature-strokes = 書《か》いた線《せん》：{ $count }本《ほん》
signature-other = 患者《かんじゃ》さんご本人《ほんにん》でない方《かた》が署名《しょめい》するとき
signature-relationship-hint = 例《れい》：母《はは》、成年《せいねん》後見人《こうけんにん》
signature-submit = 受付《うけつけ》に渡《わた》す
signature-sending = 送《おく》っています…

## unsent

unsent-title = まだ受付《うけつけ》に渡《わた》せていません
unsent-kept = 書《か》いた内容《ないよう》は、この画面《がめん》に残《のこ》っています。消《き》えていません。
unsent-offline = 受付《うけつけ》とつながりません。つながりしだい、自動《じどう》でもう一度《いちど》送《おく》ります。
unsent-busy = 受付《うけつけ》の機械《きかい》が、いま受《う》け取《と》れません。少《すこ》し待《ま》って、自動《じどう》でもう一度《いちど》送《おく》ります。
unsent-not_enrolled = この端末《たんまつ》は、まだ受付《うけつけ》に登録《とうろく》されていません。係《かかり》の人《ひと》に、この画面《がめん》を見《み》せてください。
unsent-locked = この端末《たんまつ》は、いま受《う》け付《つ》けを止《と》めています。再開《さいかい》しだい、自動《じどう》でもう一度《いちど》送《おく》ります。係《かかり》の人《ひと》に、この画面《がめん》を見《み》せてください。
unsent-refused = 受付《うけつけ》の機械《きかい》が受《う》け取《と》れませんでした。係《かかり》の人《ひと》に、この画面《がめん》を見《み》せてください。
unsent-retry = もう一度《いちど》送《おく》る

## done

done-title = 受付《うけつけ》に渡《わた》しました
done-ticket = 受付《うけつけ》番号《ばんごう》
done-now = このあと、していただくこと
done-tell = 受付《うけつけ》で、この番号《ばんごう》を伝《つた》えてください。
done-card = マイナンバーカードを、受付《うけつけ》で見《み》せてください。
done-sign = 受付《うけつけ》で、印刷《いんさつ》した申立書《もうしたてしょ》に署名《しょめい》してください。
done-follow-up = 後日《ごじつ》、していただくこと
done-finish = おわる（画面《がめん》を消《け》す）

## idle

idle-title = つづけますか
idle-paused = 「つづける」を押《お》すと、前《まえ》の画面《がめん》にもどります。答《こた》えは残《のこ》っています。
idle-countdown = あと{ $seconds }秒《びょう》で、答《こた》えを消《け》して最初《さいしょ》の画面《がめん》にもどります。
idle-continue = つづける
idle-finish = やめて、答《こた》えを消《け》す

## language

language-open = <en>Language</en>
language-title = 言葉《ことば》を選《えら》んでください
language-hint = いままでに書《か》いたものは、そのまま残《のこ》ります。
language-failed = 言葉《ことば》を変《か》えられませんでした。もう一度《いちど》押《お》すか、係《かかり》の人《ひと》を呼《よ》んでください。

## settings

settings-open = 見《み》やすさ
settings-title = 画面《がめん》の見《み》え方《かた》を変《か》える
settings-lead = 変《か》えても、書《か》いたものは残《のこ》ります。次《つぎ》の方《かた》の画面《がめん》は、もとの見《み》え方《かた》にもどります。
settings-size = 文字《もじ》の大《おお》きさ
settings-size-normal = ふつう
settings-size-large = 大《おお》きい
settings-size-largest = とても大《おお》きい
settings-theme = 色《いろ》
settings-theme-light = 白《しろ》い画面《がめん》
settings-theme-contrast = はっきりした色《いろ》
settings-theme-dark = 黒《くろ》い画面《がめん》
settings-spacing = 文字《もじ》と行《ぎょう》の間《あいだ》
settings-spacing-normal = ふつう
settings-spacing-wide = 広《ひろ》い
settings-furigana = ふりがな
settings-furigana-off = つけない
settings-furigana-on = つける
settings-voice = 声《こえ》で読《よ》む
settings-voice-off = 「聞《き》く」を押《お》したときだけ
settings-voice-on = 画面《がめん》が変《か》わるたびに
settings-pace = 待《ま》つ時間《じかん》
settings-pace-normal = ふつう
settings-pace-slow = 長《なが》くする（3倍《ばい》）
settings-reach = ボタンの場所《ばしょ》
settings-reach-normal = ふつう
settings-reach-low = 画面《がめん》の下《した》に集《あつ》める
settings-scan = ｜1《ひと》つのスイッチで使《つか》う
settings-scan-off = 使《つか》わない
settings-scan-on = 使《つか》う（枠《わく》が順《じゅん》に動《うご》きます）
settings-take = この見《み》え方《かた》にする

## Reading aloud, and working with one switch

voice-read = 聞《き》く
voice-stop = 止《と》める
voice-none = この端末《たんまつ》には、この言葉《ことば》の声《こえ》がありません。
voice-chosen = 選《えら》んであります
scan-help = 枠《わく》が順《じゅん》に動《うご》きます。選《えら》びたいところで、画面《がめん》のどこか、またはスペースキーを押《お》してください。

## Writing without a keyboard

board-kana = 五十音《ごじゅうおん》で書《か》く
board-latin = ABCで書《か》く
board-number = 数字《すうじ》で書《か》く
board-close = 文字《もじ》の板《いた》をしまう
board-space = 空白《くうはく》
board-delete = ｜1字《いちじ》消《け》す
board-clear = 全部《ぜんぶ》消《け》す
board-small = 小《ちい》さい字《じ》
board-voiced = 濁点《だくてん》（゛）
board-semi-voiced = 半濁点《はんだくてん》（゜）
board-long = のばす音《おん》（ー）
board-capital = 大文字《おおもじ》
hand-open = 手《て》で書《か》く
hand-name = 氏名《しめい》を手《て》で書《か》くところ
hand-address = 住所《じゅうしょ》を手《て》で書《か》くところ
hand-hint = ここに、指《ゆび》で書《か》いてください
hand-note = 手《て》で書《か》いた字《じ》は、受付《うけつけ》の人《ひと》が読《よ》みます。
hand-written = 手書《てが》き

## Official texts in other languages

quote-reference = 参考訳《さんこうやく》です。公式《こうしき》の文《ぶん》は日本語《にほんご》です。
quote-original = 日本語《にほんご》の原文《げんぶん》を見《み》る

## locked: a tablet that is out of use

locked-title = この端末《たんまつ》は、いまお休《やす》みしています
locked-lead = お手数《てすう》ですが、受付《うけつけ》へお越《こ》しください。
locked-wait = 係《かかり》の人《ひと》が、ご案内《あんない》します。
locked-again = もう一度《いちど》見《み》る

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = どれか｜1《ひと》つを選《えら》んでください。わからないときは「わからない」を選《えら》べます。
error-options-missing = どれか｜1《ひと》つを選《えら》んでください。
error-person-birth_date-era-missing = 元号《げんごう》か西暦《せいれき》を選《えら》んでください。
error-person-birth_date-year-missing = 年《ねん》を書《か》いてください。わからないときは、全部《ぜんぶ》空《あ》けて「つぎへ」を押《お》せます。
error-person-birth_date-year-not_a_number = 年《ねん》は数字《すうじ》で書《か》いてください。
error-person-birth_date-month-missing = 月《つき》を書《か》いてください。わからないときは、全部《ぜんぶ》空《あ》けて「つぎへ」を押《お》せます。
error-person-birth_date-month-not_a_number = 月《つき》は数字《すうじ》で書《か》いてください。
error-person-birth_date-day-missing = 日《ひ》を書《か》いてください。わからないときは、全部《ぜんぶ》空《あ》けて「つぎへ」を押《お》せます。
error-person-birth_date-day-not_a_number = 日《ひ》は数字《すうじ》で書《か》いてください。
error-person-birth_date-no_such_day = カレンダーにない日《ひ》です。月《つき》と日《ひ》をたしかめてください。
error-person-birth_date-era_mismatch = その日《ひ》は、{ $era }{ $year }｜年《ねん》です。元号《げんごう》と年《ねん》をたしかめてください。
error-person-birth_date-future = まだ来《き》ていない日《ひ》です。年《ねん》をたしかめてください。
error-person-birth_date-too_early = 明治《めいじ》より前《まえ》の日《ひ》です。年《ねん》をたしかめてください。
error-person-birth_date-unlikely = { $age }歳《さい》になります。正《ただ》しければ、もう一度《いちど》「つぎへ」を押《お》してください。
error-signature-strokes-missing = まだ何《なに》も書《か》かれていません。枠《わく》の中《なか》に書《か》くか、ほかのしかたを選《えら》んでください。
error-signature-name-missing = 名前《なまえ》を書《か》くか、ほかのしかたを選《えら》んでください。
error-too_long = { $max }文字《もじ》までです。短《みじか》くしてください。
error-unknown_value = もう一度《いちど》、選《えら》んでください。
first-year = ｜元《がん》
date = { $era }{ $year }｜年《ねん》{ $month }｜月《がつ》{ $day }｜日《にち》

## Entries of the form, where the form has no word of its own

entry-residence = 居所《きょしょ》
entry-certificate-no = 交付《こうふ》を受《う》けていない

## Pages that are not screens of the journey

missing-title = この画面《がめん》はありません
missing-lead = 住所《じゅうしょ》（アドレス）が変《か》わったか、まちがっています。
missing-start = 最初《さいしょ》の画面《がめん》へ
form-unreadable = 送《おく》られた内容《ないよう》を読《よ》めませんでした。最初《さいしょ》の画面《がめん》から、もう一度《いちど》お願《ねが》いします。
enrol-title = この端末を受付に登録します
enrol-lead = 待合室の端末として使う機械で、ボタンを押してください。
enrol-as = 端末の名前：{ $name }
enrol-button = 登録する
enrol-done-title = 登録しました
enrol-done = この端末から、申立書を受付に渡せます。
enrol-start = 患者さんの画面を開く
enrol-failed-title = このリンクは使えません
enrol-failed = 期限（10分）が過ぎたか、もう使われました。新しいリンクを作ってください。

## The desk: never sent to the tablets

desk-name = 受付
desk-nav = 受付のページ
desk-queue-nav = 一覧
desk-sign-out = サインアウト
desk-sign-in = サインイン
desk-sign-in-title = 受付のサインイン
desk-staff-name = お名前（サインイン名）
desk-password = パスワード
desk-password-hint = 13文字以上。ほかで使っていないものにしてください。
desk-set-up = 始める
desk-set-up-title = はじめての設定
desk-set-up-lead = 最初の担当者（管理者）を登録します。コードは、起動した画面に出ています。
desk-set-up-code = 設定コード
desk-error-wrong = お名前かパスワードがちがいます。
desk-error-wait = 続けてまちがえたので、{ $seconds }秒お待ちください。
desk-error-too-short = パスワードは13文字以上、200文字までにしてください。
desk-error-no-name = お名前を入れてください。
desk-error-taken = そのお名前は、もう使われています。
desk-error-code = 設定コードがちがいます。起動した画面のコードを入れてください。
desk-queue-title = 申立書の一覧
desk-title-calls = （呼出 { $calls }）{ $title }
desk-live-up = 自動で更新しています。
desk-live-down = 接続が切れました。自動でつなぎ直しています。
desk-calls = 呼び出し
desk-call = 端末{ $kiosk }：係の人を呼んでいます（画面：{ $screen }）
desk-call-answer = 行きます
desk-empty = ここには、いま何もありません。
desk-ticket = 受付番号
desk-time = 時刻
desk-situation = 表示
desk-signs = 確認すること
desk-kiosk = 端末
desk-blanks = 未記入 { $count }
desk-hand = （手書き）
desk-hand-entry = { $entry }（手書き）
desk-unsigned = 署名がまだ
desk-back = 一覧へもどる
desk-record-title = 受付番号 { $ticket }
desk-received = 受付日時
desk-edition = 様式
desk-language = 使った言語
desk-language-ja = 日本語
desk-language-ja-x-easy = やさしい日本語
desk-language-en = 英語
desk-language-zh = 中国語
desk-language-zh-Hans = 中国語（簡体字）
desk-language-zh-Hant = 中国語（繁体字）
desk-language-ko = 韓国語
desk-language-vi = ベトナム語
desk-language-pt = ポルトガル語
desk-language-es = スペイン語
desk-language-tl = タガログ語
desk-language-fil = フィリピノ語
desk-language-id = インドネシア語
desk-language-ne = ネパール語
desk-language-th = タイ語
desk-language-my = ミャンマー語
desk-language-km = クメール語
desk-language-mn = モンゴル語
desk-language-other = そのほか
desk-print = 印刷する
desk-birth-date-more = （{ $date }、{ $age }歳）
desk-forbidden-title = このページは、担当の人だけが使えます
desk-forbidden-lead = 必要なときは、管理者に役割を変えてもらってください。
desk-missing-title = この申立書は見つかりません
desk-missing-lead = アドレスがまちがっているか、もうありません。
desk-paper-back = もどる
desk-paper-print = 印刷する
desk-paper-hint = A4の紙に、1枚で印刷されます。
desk-paper-hint-browser = 印刷の画面が出ないときは、ブラウザーの印刷（Ctrl＋P）をお使いください。
desk-paper-hint-continued = A4の紙に、{ $count }枚で印刷されます。長い答えは、続紙に全文があります。
desk-paper-box = □
desk-paper-ticked = ☑
desk-paper-society = （国民健康保険組合）
desk-paper-western = （西暦{ $year }年）
desk-paper-typed = { $name }（入力）
desk-paper-footer = 受付番号 { $ticket}　受付 { $received }　様式 { $edition }　{ $id }
desk-paper-footer-page = { $footer }　{ $page }/{ $count }
desk-paper-footer-blank = 様式 { $edition }
desk-paper-rare = 〔{ $characters }〕
desk-paper-beginning = { $beginning }…
desk-paper-continued = 続紙{ $mark }へ
desk-paper-continuation = 続紙
desk-paper-continuation-mark = 続紙{ $mark }
desk-paper-goes-on = （前のページから続く）

## What the desk prints beside the form.

desk-menu-title = 印刷
desk-menu-lead = それぞれの申立書は、一覧から開いて印刷します。
desk-menu-sheets = 用紙
desk-menu-form = 被保険者資格申立書（記入なし）
desk-menu-form-hint = 端末が使えない日に、手書きで記入してもらう用紙です。
desk-menu-explanation = 被保険者資格申立書に関する説明書
desk-menu-explanation-hint = 申立書といっしょに渡します。
desk-menu-notice = 患者の皆様へのお知らせ（{ $language }）
desk-menu-notice-hint = 「資格（無効）」「資格情報なし」と表示された方に渡します。
desk-menu-days = 受付の一覧
desk-menu-today = きょうの一覧
desk-menu-yesterday = きのうの一覧
desk-menu-day = ほかの日
desk-menu-day-open = 一覧を開く
desk-notice-reference = 参考訳（公式の文ではありません）
desk-slip = お願いの紙
desk-slip-title = 番号がわかったら、お知らせください
desk-slip-hint = A4の紙の上3分の1に印刷されます。線で切って、患者さんに渡してください。患者さんの名前は入りません。
desk-slip-date = 受付日
desk-slip-until = いつまでに
desk-slip-until-date = { $date }まで
desk-slip-tell = お知らせいただくこと
desk-slip-tell-insurer = 保険者番号
desk-slip-tell-number = 被保険者等の記号・番号・枝番
desk-slip-photo = 次のどれかの写真を受付に見せていただいても、けっこうです。
desk-slip-photo-portal = マイナポータルの資格情報の画面
desk-slip-clinic = 医療機関
desk-slip-phone = 電話
desk-slip-code = 電話をかけるQRコード
desk-slip-cut = 切りとり線
desk-day-title = 申立書の受付一覧　{ $date }
desk-day-count = { $count }件
desk-day-empty = この日に受け付けた申立書はありません。
desk-day-hint = A4の紙に、必要な枚数で印刷されます。
desk-day-state = 状況

## The queue

desk-title-unread = （新着 { $count }）{ $title }
desk-sound-on = 音：入
desk-sound-off = 音：切
desk-search = 受付番号・氏名・カナでさがす
desk-search-button = さがす
desk-situation-any = すべての表示
desk-order = 並べ方
desk-order-newest = 新しい順
desk-order-longest = 長く待っている順
desk-found = 「{ $words }」：{ $count }件
desk-found-all = 検索をやめる
desk-views = 一覧の種類
desk-view-open = 手続き中
desk-view-unread = 未読
desk-view-follow-up = 番号を聞く
desk-view-hand-over = 引き継ぎ
desk-view-claimed = 入金待ち
desk-view-dispose = 廃棄
desk-view-all = すべて
desk-pager-label = ページ
desk-pager = { $page }／{ $pages }ページ
desk-pager-before = 前の50件
desk-pager-after = 次の50件
desk-waiting = お待ち
desk-waiting-now = いま
desk-waiting-minutes = { $minutes }分
desk-waiting-hours = { $hours }時間{ $minutes }分
desk-next = 次にすること
desk-next-received = 券面と見くらべる
desk-next-checked = 請求の番号を決める
desk-next-known = 請求する
desk-next-lapsed = 請求する
desk-next-unknown = 請求する
desk-next-claimed = 入金をたしかめる
desk-next-paid = 廃棄する
desk-next-withdrawn = 廃棄する
desk-state = 状態
desk-state-received = 受付
desk-state-checked = 本人確認ずみ
desk-state-settled = 番号
desk-state-known = 番号あり
desk-state-lapsed = 旧資格
desk-state-unknown = 不詳
desk-state-claimed = 請求ずみ
desk-state-paid = 入金ずみ
desk-state-disposed = 廃棄
desk-state-withdrawn = 請求に使わない
desk-unread = 未読
desk-follow-up = 番号を聞く日
desk-hand-over = 引き継ぎ
desk-overdue-sign = 期限すぎ
desk-overdue = 廃棄の期限を過ぎた申立書が{ $count }件あります。

## Working on a declaration

desk-work = 手続き
desk-steps = 手続きの段階
desk-newer = ほかの人が先に保存しました。下は最新の内容です。入力したものは、残っています。もう一度たしかめて、保存してください。
desk-refused = いまの状態では、できません。下は最新の内容です。
desk-wrong = 保存していません。次のところを直してください。
desk-error-why-missing = 理由を書いてください。
desk-error-text-missing = メモを書いてください。
desk-error-on-missing = 日付を入れてください。
desk-error-on-no_such_day = ない日付です。日付を入れなおしてください。
desk-error-on-future = まだ来ていない日です。きょうまでの日にしてください。
desk-error-follow_up-no_such_day = ない日付です。聞く日を入れなおしてください。
desk-error-ground-missing = どの番号で請求するかを選んでください。
desk-error-insurer-not_a_number = 保険者番号は、数字6桁か8桁です。
desk-present = いま、{ $names }さんも開いています。
desk-present-and = さん、
desk-present-newer = ほかの人が保存しました。
desk-present-again = 新しい内容を表示する
desk-present-gone = この申立書は、いま廃棄されました。
desk-card-lead = カードの券面と同じものに印をつけます。ちがうときは「直す」で、券面のとおりに訂正します。
desk-card-same = 券面と同じ
desk-card-entry = { $entry }は券面と同じ
desk-card-button = 見くらべた結果を保存する
desk-card-agreed = 券面と同じ
desk-card-open = 見くらべていない
desk-card-checked = 本人確認ずみ：{ $by }、{ $at }
desk-correct = 直す
desk-correct-entry = { $entry }を直す
desk-correct-title = 訂正：{ $screen }
desk-correct-lead = 患者さんの答えはそのまま残ります。訂正は、理由と名前をつけて横に置かれます。
desk-correct-own = 患者さんの答え
desk-correct-why = 訂正の理由（例：券面の字と見くらべた）
desk-correct-button = 訂正を保存する
desk-corrected-own = 患者さんの答え：
desk-corrected-why = 訂正の理由：
desk-why = 理由
desk-era = 元号
desk-copy = コピー
desk-copy-entry = { $entry }をコピー
desk-copied = コピーしました
desk-copies = レセコンへのコピー
desk-copies-name = 氏名（全角）
desk-copies-kana = カナ（全角）
desk-copies-half-kana = カナ（半角）
desk-copies-born = 生年月日（西暦）
desk-copies-born-era = 生年月日（元号）
desk-copies-sex = 性別（男 1、女 2）
desk-copies-address = 住所（全角）
desk-copies-phone = 連絡先
desk-copies-insurer = 保険者名
desk-copies-employer = 事業所名
desk-age-before-school = 未就学児：2割
desk-age-70 = 70歳以上：割合は申立てによる
desk-age-75 = 75歳以上：後期高齢者医療
desk-age-other = 3割
desk-signed-entry = 署名ずみ（受付で確認）
desk-signed = 署名ずみ：{ $by }が確認、{ $at }
desk-sign-lead = 紙に署名してもらったか、目の前で確認したら、押してください。
desk-sign-button = 署名を確認した
desk-unusual = ほかの機械で「●」になるかもしれない字
desk-unusual-lead = レセコンに入らないときは、文字コードを手がかりに、外字か代わりの字を選びます。
desk-next-to-card = 券面と見くらべるところへ
desk-next-not-yours = 次の手続きは、請求の担当の人がします。
desk-ground = どの番号で請求しますか
desk-ground-current = 確認できた番号
desk-ground-heard = 聞き取った番号（「変わりない」再診を含む）
desk-ground-lapsed = 喪失済みの番号（旧資格）、過去の受診の番号
desk-ground-unknown = 不詳
desk-number = 番号（わかるところまで）
desk-number-insurer = 保険者番号
desk-number-symbol = 記号
desk-number-number = 番号
desk-number-branch = 枝番
desk-number-warning = 保険者番号の最後の桁（検証番号）が合いません。打ちまちがいがないか、たしかめてください。
desk-follow-up-unless = 旧資格・不詳のとき：患者さんにもう一度番号を聞く日
desk-settle-button = 番号を決める
desk-settle-again = 番号を決めなおす
desk-claim-on = 請求した日
desk-claim-button = 請求ずみにする
desk-pay-on = 入金をたしかめた日
desk-pay-button = 入金ずみにする
desk-withdraw = 請求に使わない
desk-withdraw-lead = 二重に出された、資格がその場で確認できた、などのときに使います。あとで元にもどせます。
desk-withdraw-button = 請求に使わないことにする
desk-take-back = ひとつ前にもどす
desk-take-back-why = 理由（返戻など。なくてもかまいません）
desk-take-back-button = ひとつ前にもどす
desk-follow-up-title = 番号を聞く
desk-follow-up-on = { $date }に、患者さんにもう一度聞きます。
desk-followed-up-button = 聞いた
desk-follow-up-change = 聞く日を変える
desk-follow-up-set = 聞く日を決める
desk-follow-up-day = 聞く日
desk-follow-up-button = 聞く日を保存する
desk-notes = メモと引き継ぎ
desk-note-text = メモ
desk-note-hand-over = 次の人に引き継ぐ
desk-note-button = メモを残す
desk-note-by = { $by }、{ $at }
desk-note-done-by = 済：{ $by }、{ $at }
desk-note-done-button = 引き継ぎを済ませた
desk-history = これまでの手続き
desk-history-line = { $at }　{ $what }（{ $by }）
desk-history-why = { $at }　{ $what }（{ $by }）：{ $why }
desk-printed-form = 申立書を印刷
desk-printed-slip = お願いの紙を印刷

## Destroying

desk-dispose-nav = 廃棄
desk-dispose-title = 申立書の廃棄
desk-dispose-lead = 必要な事務を終えた申立書です。選んで、次の画面でたしかめてから廃棄します。期限を過ぎたものには、はじめから印がついています。
desk-dispose-none = いま、廃棄するものはありません。
desk-dispose-choose = 廃棄するもの
desk-dispose-day = 受付の日
desk-dispose-until = 廃棄の期限
desk-dispose-by = { $date }までに廃棄します。
desk-dispose-button = 廃棄に進む
desk-dispose-chosen = 選んだものの廃棄に進む
desk-dispose-confirm-title = { $count }件を廃棄しますか
desk-dispose-confirm-lead = 廃棄した申立書は、だれにも、二度と読めません。元にもどせません。
desk-dispose-item = 受付番号 { $ticket }（{ $day }）
desk-dispose-remains = 残るのは、受付番号と、いつだれが廃棄したかの記録だけです。
desk-dispose-confirm = { $count }件を廃棄する
desk-dispose-stop = やめて一覧へもどる
desk-disposed = { $count }件を廃棄しました。
desk-disposed-kept = { $count }件は、そのあいだに内容が変わったので、残してあります。
desk-gone-title = この申立書は廃棄しました
desk-gone = 受付番号 { $ticket }。{ $at }に、{ $by }が廃棄しました。内容は残っていません。

## Data out

desk-export-nav = 書き出し
desk-export-title = 申立書の書き出し
desk-export-lead = 患者さんの情報を含むファイルです。だれが何件書き出したかは、記録に残ります。
desk-export-wrong = はじめの日、終わりの日と、状態をひとつ以上選んでください。終わりの日は、はじめの日より後にします。
desk-export-days = 受付の日
desk-export-from = はじめの日
desk-export-to = 終わりの日
desk-export-format = ファイル
desk-export-csv = CSV（UTF-8。Excelで開けます）
desk-export-cp932 = CSV（シフトJIS、CP932。古いソフト用）
desk-export-json = JSON
desk-export-look = 件数と文字をたしかめる
desk-export-count = { $count }件あります
desk-export-missing = この文字コードにない字は、「U+」と番号で書き出します。
desk-export-download = ファイルにする
desk-export-own = 患者さんの答え（訂正の前）

## A session that had ended

desk-sign-in-resume = 時間がたったので、サインインが切れていました。入力したものは残っています。同じお名前でサインインすると、つづきから保存できます。
desk-resume-title = 入力したものは残っています
desk-resume-lead = サインインが切れる前に入力した内容を、いま保存できます。
desk-resume-button = 保存する
## The desk's tablets, and the desk's own computer in the place of one

desk-tablets-title = 端末
desk-tablets-none = 登録した端末は、まだありません。
desk-tablets-assist = 受付のパソコンで始める
desk-tablets-assist-hint = 患者さんの代わりに職員が入力します。記録には、入力した職員の名前が残ります。
desk-tablets-pc = 受付のパソコン
desk-tablets-enrol = 端末を登録する
desk-tablets-card = 端末 { $name }
desk-tablets-online = つながっています
desk-tablets-offline = つながっていません
desk-tablets-locked = 休止中
desk-tablets-old = 古い版
desk-tablets-now = 画面
desk-tablets-idle = 空いています（最初の画面）
desk-tablets-in-use = 使用中：{ $screen }
desk-tablets-resting = 休止中の案内
desk-tablets-not-known = わかりません
desk-tablets-heard = 最後に見えた時刻
desk-tablets-never = まだありません
desk-tablets-version = 版
desk-tablets-version-old = { $version }（古い版です。患者さんが使い終わると、新しくなります）
desk-tablets-waiting = まだ渡せていない申立書
desk-tablets-waiting-count = { $count }件
desk-tablets-call = 係の人を呼んでいます（画面：{ $screen }）
desk-tablets-call-answer = 端末「{ $name }」へ行きます
desk-tablets-send = 受付の表示を送る
desk-tablets-send-one = { $situation }を{ $name }に送る
desk-tablets-send-in-use = 使用中の端末には送れません。
desk-tablets-sent-waiting = { $situation }を送っています（{ $until }まで）。端末が最初の画面なら、すぐに開きます。
desk-tablets-sent-taken = { $situation }を、端末が受け取りました。
desk-tablets-sent-busy = { $situation }は、患者さんがもう使い始めていたので、送りませんでした。
desk-tablets-take-back = 取り消す
desk-tablets-take-back-one = { $name }への送信を取り消す
desk-tablets-lock = 休止する
desk-tablets-lock-one = { $name }を休止する
desk-tablets-unlock = 再開する
desk-tablets-unlock-one = { $name }を再開する
desk-tablets-manage = 名前・登録の取り消し
desk-tablets-manage-one = { $name }の名前・登録の取り消し
desk-tablets-missing-title = この端末は見つかりません
desk-tablets-missing-lead = 登録が、もう取り消されています。
desk-tablets-back = 端末の一覧へもどる
desk-tablets-name = 端末の名前
desk-tablets-name-hint = 置き場所など、見てすぐわかる名前。40文字まで。
desk-tablets-error-no-name = 端末の名前を、40文字までで入れてください。
desk-tablets-error-taken = その名前の端末が、もうあります。
desk-tablets-enrol-lead = 名前を決めると、一度だけ使えるリンクができます。
desk-tablets-enrol-make = リンクを作る
desk-tablets-link-title = 端末「{ $name }」を登録するリンク
desk-tablets-link-lead = 登録する端末で、このQRコードを読むか、アドレスを開いて、「登録する」を押してください。
desk-tablets-link-until = { $until }まで、一度だけ使えます。
desk-tablets-link-code = コード
desk-tablets-link-address = アドレス
desk-tablets-link-qr = 端末を登録するアドレスのQRコード
desk-tablets-link-loopback = このアドレスは、このパソコンの中だけのものです。ほかの端末から開くには、listen と public_url を設定してください。
desk-tablets-manage-title = 端末 { $name }
desk-tablets-rename = 名前を変える
desk-tablets-revoke = 登録を取り消す
desk-tablets-revoke-lead = 取り消すと、この端末からはすぐに申立書を渡せなくなります。使っている患者さんがいないか、確かめてください。
desk-tablets-revoke-title = 端末「{ $name }」の登録を取り消しますか
desk-tablets-revoke-in-use = いま使用中です。取り消すと、書いている申立書は渡せません。
desk-tablets-revoke-again = もう一度使うには、新しいリンクで登録します。
desk-tablets-revoke-yes = はい、取り消す
desk-tablets-revoke-no = いいえ、もどる
desk-assisting = 職員による入力
desk-assisting-by = 職員が代わりに入力しています（{ $name }）
desk-assist-end = 終えて、受付にもどる
desk-input = 入力
desk-input-assisted = 職員が代わりに入力（{ $name }）

## The desk's guide. What each passage says stands in app/official/guide.toml, word for word.

desk-guide-title = 窓口ガイド
desk-guide-lead = 何が起きましたか
desk-guide-search = 通知の言葉をさがす
desk-guide-search-button = さがす
desk-guide-found = 「{ $words }」：{ $count }件
desk-guide-back = 窓口ガイドへもどる
desk-guide-edition-2023-07 = 取扱い 2023-07（令和5年7月10日の通知による）
desk-guide-edition-2024-12 = 取扱い 2024-12（令和6年12月2日から。医師会等の案内、2024年11月～2025年12月による）
desk-guide-case-face_or_pin = 顔認証・暗証番号だけがうまくいかない
desk-guide-case-ticket_only = 診察券だけを出された
desk-guide-portal-registration_only = マイナポータルにも、有効な資格は出ません。登録が済んだかどうかだけ、わかります。
desk-guide-portal-helps = 患者さんのスマートフォンのマイナポータルで、資格を確認できます。
desk-guide-prescription-paper = 処方箋は紙で交付します。
desk-guide-mode-outage_mode = システム障害時モードで、後からでも確認できます（立ち上げにおよそ30分）。
desk-guide-mode-pin = 利用者証明用電子証明書の暗証番号を入力してもらいます。
desk-guide-mode-visual_mode = 目視モードに切り替えて、券面の写真で本人を確認します。
desk-guide-ask-card = 月に一度は、マイナンバーカードなどで確認します。マイナンバーカードを出してもらってください。
desk-guide-table = 出されたものと窓口負担
desk-guide-shows = 患者さんが出したもの
desk-guide-confirm = 資格確認
desk-guide-pays = 窓口負担
desk-guide-form = 申立書
desk-guide-and = ＋
desk-guide-shown-card = マイナンバーカード
desk-guide-shown-portal = マイナポータルの資格情報
desk-guide-shown-notice = 資格情報のお知らせ
desk-guide-shown-certificate = 資格確認書
desk-guide-shown-old_card = 健康保険証
desk-guide-shown-nothing = どれもない
desk-guide-visited = どれもない（再診で、身元がわかる）
desk-guide-unchanged = 再診で、前回と変わりないと口頭で確認した
desk-guide-ticket = 診察券だけ
desk-guide-ticket-checked = 診察券（今月カードで確認ずみ、動線上やむを得ず、照会で有効）
desk-guide-confirm-yes = できる
desk-guide-confirm-inquiry = 番号で照会して、できる
desk-guide-confirm-no = できない
desk-guide-pays-own = 自己負担分（3割分等）
desk-guide-pays-declared = 申し立てた割合（3割分等）
desk-guide-pays-full = 全額（10割）が基本
desk-guide-pays-flexible = 全額が基本。医療機関の判断で3割分等にできる
desk-guide-pays-none = 確認してから
desk-guide-form-not_needed = いらない
desk-guide-form-counts_as_submitted = 提出があったものとして扱う
desk-guide-form-offer = 書いてもらう
desk-guide-form-not_applicable = 対象外
desk-guide-share = 3割分等：未就学児は2割、70歳以上等の方は1～3割（本人の申立てによる）。
desk-guide-claims = 請求の番号（この順に）
desk-guide-claim-current = 確認できた番号（提示、またはシステム障害時モードで、その場か後日に）
desk-guide-claim-heard = 聞き取り、または「変わりない」再診の患者さんの番号
desk-guide-claim-lapsed = 喪失済みの番号、または過去の受診でわかっている番号
desk-guide-claim-unknown = 「不詳」。後日患者さんに確認してもわからないときに、摘要欄に住所・事業所名・連絡先などを書く
desk-guide-passages = 通知の言葉
desk-guide-passage-invalid = 「資格（無効）」とは
desk-guide-passage-not_found = 「資格情報なし」とは
desk-guide-passage-why = なぜ表示されるのか（患者さんへの説明に）
desk-guide-passage-portal = マイナポータルでは
desk-guide-passage-prescription = 電子処方箋
desk-guide-passage-devices = 機器やカードの不具合とは
desk-guide-passage-confirm = 確認できるもの
desk-guide-passage-form = 申立書と、再診の患者さん
desk-guide-passage-seventy = 70歳以上等の負担割合
desk-guide-passage-full = 全額（10割）になるとき
desk-guide-passage-outage_mode = システム障害時モードとは
desk-guide-passage-outage_open = システム障害時モードの立ち上げ
desk-guide-passage-outage_search = システム障害時モードでの検索
desk-guide-passage-outage_card = 券面を控えて、後で確認する
desk-guide-passage-clinic_phone = 医療機関のスマートフォンを使うとき
desk-guide-passage-visual_mode = 暗証番号と目視モード
desk-guide-passage-visual_open = 目視モードの立ち上げと使い方
desk-guide-passage-visual_care = 目視確認の注意
desk-guide-passage-ticket = 診察券だけの受診
desk-guide-passage-claim_current = 請求：確認できた番号
desk-guide-passage-claim_heard = 請求：聞き取った番号
desk-guide-passage-claim_lapsed = 請求：喪失済みの番号
desk-guide-passage-claim_unknown = 請求：不詳
desk-guide-contacts = 電話
desk-guide-contact-patients = 患者さんから：マイナンバー総合フリーダイヤル
desk-guide-contact-clinics = 医療機関から：オンライン資格確認等コールセンター
desk-guide-contact-outage = システム障害時モードの立ち上げ
desk-guide-hours-patients = 平日 9:30～20:00、土日祝 9:30～17:30（年末年始を除く）
desk-guide-hours-clinics = 平日 8:00～18:00、土 8:00～16:00（年末年始を除く）
desk-guide-hours-outage = 月～金 9:00～17:00（祝日を除く）
desk-guide-open = いま、受付時間内
desk-guide-closed = いま、受付時間外
desk-guide-holidays = 祝日は計算に入れていません。

## Helping with the claim, on a declaration's page

desk-claim-ask = 「資格（無効）」などの表示を確認してから、窓口ガイドの順に請求します。
desk-claim-none-issued = 有効な保険証の交付を受けていないと答えています。喪失済みの番号や「不詳」での請求は、交付を受けている場合だけです。
desk-claim-payer-fund = 送り先：社会保険診療報酬支払基金（保険種別の申立てによる）
desk-claim-payer-federation = 送り先：国民健康保険団体連合会（保険種別の申立てによる）
desk-claim-payer-choose = 送り先：保険種別がわからないので、医療機関で選びます
desk-claim-unknown = 「不詳」で請求するとき
desk-claim-number = 保険者番号（レセコンが受け付けないときは { $fallback }）。記号・番号は、7を必要な桁数だけ並べます。
desk-claim-remarks = 摘要欄の下書き
desk-claim-draft = 下書きです。見出しや書く位置は、審査支払機関の案内に合わせてください。
desk-claim-search = システム障害時モードの検索条件
desk-claim-search-short = このままでは検索できません。生年月日と性別、氏名かカナ、住所か保険者名が要ります。
desk-claim-search-born = 生年月日
desk-claim-search-sex = 性別
desk-claim-search-on = 資格確認日
desk-claim-search-name = 氏名
desk-claim-search-kana = 氏名（カナ）
desk-claim-search-address = 住所
desk-claim-search-insurer = 保険者名

## Settings, made at the desk

desk-settings-title = 設定
desk-settings-accessibility = アクセシビリティの試験結果
desk-settings-lead = 保存すると、次に始まる受付から使われます。いま記入している方の画面は変わりません。
desk-settings-save = 保存する
desk-settings-saved = 保存しました。次に始まる受付から使われます。
desk-settings-overtaken = { $by }さんが{ $at }に、ほかの内容を保存しました。まだ保存していません。
desk-settings-overtaken-then = ここに入れた内容は残っています。いま保存されている値とくらべて、よければもう一度「保存する」を押してください。
desk-settings-theirs = いま保存されている値：{ $value }
desk-settings-mistake = { $label }：{ $mistake }
desk-settings-group-clinic = 医院
desk-settings-group-contacts = 問い合わせ先の電話
desk-settings-group-tablets = 患者さんの画面
desk-settings-group-records = 申立書の保存
desk-settings-group-claims = 摘要欄の下書き
desk-settings-clinic-name = 医院の名前
desk-settings-clinic-name-hint = どの画面にも出ます。
desk-settings-clinic-phone = 医院の電話番号
desk-settings-clinic-phone-hint = 患者さんに渡す紙に印刷します。空けておくと、印刷しません。
desk-settings-contacts-patients = 患者さん用の番号
desk-settings-contacts-patients-hint = 患者さんの画面に出ます。空けておくと、出ません。
desk-settings-contacts-patients_hours = 患者さん用の番号の受付時間
desk-settings-contacts-clinics = 医療機関用の番号
desk-settings-contacts-clinics-hint = 窓口ガイドだけに出ます。患者さんには見せません。
desk-settings-options-shown = 「今日、できることはどれですか」で出すもの
desk-settings-options-shown-hint = 「申立書を書く」と「カードも書類も持っていない」は、はずせません。カードのない方が、まちがって申立書を書かないようにするためです。
desk-settings-signature-methods = 署名のしかた
desk-settings-signature-methods-hint = 上から順に出ます。
desk-settings-idle_seconds = だれもさわらないときに画面を消すまで（秒）
desk-settings-idle_seconds-hint = 消す1分前に、つづけるかどうかを聞きます。90秒から3600秒まで。
desk-settings-idle_seconds-said = { $number }秒
desk-settings-languages = 使える言語
desk-settings-retention_days = お支払いのあと、申立書を残す日数（長くても）
desk-settings-retention_days-hint = 説明書のとおり、用がすんだらすみやかに廃棄するための日数です。1日から3650日まで。
desk-settings-retention_days-said = { $number }日
desk-settings-claims-prefix = はじめに置く文字
desk-settings-claims-parts = 書く内容（1行に1つ）
desk-settings-claims-parts-hint = { "{" }address{ "}" } は住所、{ "{" }employer{ "}" } は事業所名、{ "{" }contact{ "}" } は連絡先、{ "{" }other{ "}" } は保険者名に置きかわります。書かれていない項目の行は出ません。
desk-settings-claims-separator = あいだに置く文字
desk-settings-claims-separator-hint = 空白も、そのまま使います。
desk-settings-example = 下書きの例
desk-settings-sample-address = 沖縄県那覇市〇〇
desk-settings-sample-employer = 株式会社〇〇
desk-settings-sample-contact = 098-000-0000
desk-settings-sample-other = 〇〇健康保険組合
desk-settings-always = （はずせません）
desk-settings-place = { $place }番目
desk-settings-no-place = （なし）
desk-settings-comma = 、
desk-settings-empty = なし
desk-settings-quoted = 「{ $text }」
desk-settings-source-default = はじめからの値です。
desk-settings-source-file = 設定ファイルの値です。
desk-settings-source-environment = 環境変数の値です。
desk-settings-source-desk = { $by }さんが{ $at }に変えました。
desk-settings-source-flag = 起動のときに決められた値です。ここでは変えられません。
desk-settings-back = { $label }を、もとの値（{ $value }）にもどす
desk-settings-wrong-line = { $max }文字までの1行で入れてください。
desk-settings-wrong-phone = 電話番号を、数字とハイフン（-）で入れてください。20文字までです。
desk-settings-wrong-number = { $min }から{ $max }までの数字を入れてください。
desk-settings-wrong-ticks = 出せるものだけを、1つ以上選んでください。
desk-settings-wrong-order = 1つ以上選び、同じものは1回だけにしてください。
desk-settings-wrong-parts = 「{ $value }」の行には、かっこ付きの名前（{ "{" }address{ "}" } など）を1つだけ、全部で{ $max }文字までで入れてください。

## Accounts of the staff

desk-staff-title = 担当者
desk-staff-add = 担当者を追加する
desk-staff-add-button = 追加する
desk-staff-saved = 保存しました。
desk-staff-who = お名前
desk-staff-role = 役割
desk-staff-signed-in = 最後のサインイン
desk-staff-never = まだありません
desk-staff-stopped = 停止中
desk-staff-first-password = 最初のパスワード
desk-staff-back = 担当者の一覧へもどる
desk-staff-of = 担当者：{ $name }
desk-staff-role-change = 役割を変える
desk-staff-password = パスワードを設定する
desk-staff-password-lead = いまのパスワードは使えなくなり、サインイン中の画面もすべて終わります。
desk-staff-stop = 停止する
desk-staff-stop-lead = この方はサインインできなくなり、サインイン中の画面もすぐに終わります。名前は記録に残ります。
desk-staff-again = もう一度使えるようにする
desk-staff-again-lead = 新しいパスワードを決めると、また使えるようになります。
desk-staff-rights = 役割ごとにできること
desk-staff-right = できること
desk-staff-may = できる
desk-staff-may-not = －
desk-role-reception = 受付
desk-role-reception-hint = 患者さんの受付をします。
desk-role-claims = 請求
desk-role-claims-hint = 受付に加えて、請求もします。
desk-role-admin = 管理者
desk-role-admin-hint = 設定と担当者の管理まで、すべてできます。
desk-right-receive = 申立書を見る、カードと見くらべる、印刷する、呼び出しに応じる
desk-right-claim = 番号を決める、請求する、お支払いを記録する
desk-right-export = 申立書をファイルに書き出す
desk-right-dispose = 申立書を廃棄する
desk-right-numbers = 名前のない集計を見る
desk-right-tablets = 端末を登録する、止める
desk-right-settings = 設定を変える、担当者を管理する
desk-account-title = 自分のアカウント
desk-account-rights = できること
desk-account-password = パスワードを変える
desk-account-old = いまのパスワード
desk-account-new = 新しいパスワード
desk-account-others = 変えると、ほかの機械でサインイン中の画面は終わります。
desk-account-change = 変える
desk-account-saved = パスワードを変えました。
desk-error-last-admin = 管理者がいなくなってしまうので、変えられません。先に、ほかの方を管理者にしてください。
desk-error-old-password = いまのパスワードがちがいます。
desk-account-missing-title = この担当者は見つかりません
desk-account-missing-lead = アドレスがまちがっています。

## The desk's anonymous numbers

desk-numbers-title = 統計
desk-numbers-lead = だれのものでもない件数だけを数えています。申立書を廃棄しても残ります。
desk-numbers-rule = 5件未満は「5未満」とだけ示し、ほかは5件きざみで示します。一人の方のことがわからないようにするためです。
desk-numbers-ranges = 期間
desk-numbers-range-7 = 7日
desk-numbers-range-30 = 30日
desk-numbers-range-90 = 90日
desk-numbers-range-365 = 1年
desk-numbers-period = { $from }～{ $to }
desk-numbers-empty = この期間の件数は、まだありません。申立書が渡されると、ここに出ます。
desk-numbers-few = 5未満
desk-numbers-span = { $from }～{ $until }
desk-numbers-nothing = この期間には、ありません。
desk-numbers-withheld = 件数が少ないので、内訳は出しません。
desk-numbers-even = とくに多いところはありません。
desk-numbers-most = いちばん多いのは、{ $name }（{ $count }件）です。
desk-numbers-graph = { $title }の棒グラフ
desk-numbers-table = 数の表（{ $title }）
desk-numbers-count = 件数
desk-numbers-days = 渡された申立書
desk-numbers-days-sum = この期間に渡された件数は、{ $count }です。
desk-numbers-days-key = 日
desk-numbers-weeks-key = 週
desk-numbers-months-key = 月
desk-numbers-month = { $month }月
desk-numbers-year-month = { $year }年{ $month }月
desk-numbers-hours = 渡された時間帯
desk-numbers-hours-key = 時間帯
desk-numbers-height = { $count }件
desk-numbers-oclock = { $hour }時
desk-numbers-hour = { $hour }時台
desk-numbers-situations = カードリーダーなどの表示
desk-numbers-situations-key = 表示
desk-numbers-languages = 使われた言語
desk-numbers-languages-key = 言語
desk-numbers-minutes = 書き終えるまでの時間
desk-numbers-minutes-sum = 「はじめる」から渡すまで、まん中の方で{ $time }です。
desk-numbers-minutes-key = 時間
desk-numbers-steps = 画面ごとの時間
desk-numbers-steps-sum = いちばん時間がかかるのは「{ $name }」で、まん中の方で{ $time }です。
desk-numbers-steps-key = 画面
desk-numbers-steps-time = まん中の方の時間
desk-numbers-steps-few = 5人未満
desk-numbers-abandoned = 途中でやめた画面
desk-numbers-claims = 受付から請求までの日数
desk-numbers-claims-sum = まん中の申立書で、{ $time }です。
desk-numbers-claims-key = 日数
desk-numbers-below-seconds = { $until }秒未満
desk-numbers-between-seconds = { $from }～{ $until }秒
desk-numbers-below-minutes = { $until }分未満
desk-numbers-between-minutes = { $from }～{ $until }分
desk-numbers-above-minutes = { $from }分以上
desk-numbers-same-day = その日のうち
desk-numbers-between-days = { $from }～{ $until }日
desk-numbers-above-days = { $from }日以上
desk-numbers-step-start = はじめの画面
desk-numbers-step-situation = 表示
desk-numbers-step-notice = お知らせ
desk-numbers-step-options = できること
desk-numbers-step-portal = マイナポータル
desk-numbers-step-show-desk = 受付に見せる
desk-numbers-step-explanation = 説明書
desk-numbers-step-certificate = 保険証の有無
desk-numbers-step-insurance-kind = 保険の種類
desk-numbers-step-insurer = 保険者
desk-numbers-step-employer = お勤め先
desk-numbers-step-issued = 交付の時期
desk-numbers-step-name = 名前
desk-numbers-step-birth-date = 生年月日
desk-numbers-step-sex = 性別
desk-numbers-step-address = 住所
desk-numbers-step-share = 負担割合
desk-numbers-step-phone = 電話番号
desk-numbers-step-check = 確認
desk-numbers-step-signature = 署名
desk-numbers-step-done = 渡した後
desk-numbers-step-idle = 休止
desk-numbers-step-language = 言葉
desk-numbers-step-settings = 見やすさ

## 画面の試験：/screens。使いやすさを確かめる方が読みます。

screens-title = 画面の一覧（試験用）
screens-lead = 患者さんの画面を、あらゆる状態で1つずつ開けます。使いやすさと読み上げを確かめるためのページです。
screens-address = 画面の出し方はすべてアドレスにあります。報告にはアドレスをそのまま貼ってください。
screens-sample = 答えはすべて見本です。どの画面もそのまま操作できますが、見本が受付に渡ることはなく、係の人も呼び出されません。「渡す」を押すと、渡せなかったときの画面になります。見本では、時間が過ぎても画面は消えません。
screens-orientation = 縦と横は、ウィンドウの大きさで決まります。横置きは1280×800、縦置きは800×1280、拡大率400％にあたる狭い画面は320×640で開いてください。
screens-overlay-hint = 「検査の印」を重ねると、押すところの大きさ（ミリ）、間隔、移る順番、見出しと領域、読み上げの知らせ、色の差、読み上げの文を画面の上に示します。
screens-list = 道具で読むための一覧（JSON）
screens-switches = 画面の出し方
screens-language = 言葉
screens-texts = 文の長さと向き
screens-texts-written = そのまま
screens-texts-longer = 1.5倍の長さ（ほかの言語のかわり）
screens-texts-mirrored = 右から左（アラビア語などのかわり）
screens-answers = 見本の答え
screens-answers-none = なし
screens-answers-usual = ふつう
screens-answers-long = いちばん長い文と、めずらしい文字
screens-overlay = 検査の印
screens-off = 重ねない
screens-on = 重ねる
screens-take = この出し方にする
screens-count = { $count }の画面があります。
screens-named = { $heading }（{ $state }）
screens-not-offered = いまの設定では、患者さんには出ません
screens-staff = 見本 受付子
screens-group-start = 最初の画面
screens-group-situation = 受付の画面の表示
screens-group-notice = お知らせ
screens-group-options = できること
screens-group-portal = マイナポータル
screens-group-show-desk = 受付に見せる
screens-group-explanation = 説明書
screens-group-certificate = 保険証の有無
screens-group-insurance-kind = 保険の種類
screens-group-insurer = 保険者
screens-group-employer = お勤め先
screens-group-issued = 交付の時期
screens-group-name = 名前
screens-group-birth-date = 生年月日
screens-group-sex = 性別
screens-group-address = 住所
screens-group-share = 負担割合
screens-group-phone = 電話番号
screens-group-check = 確認
screens-group-signature = 署名
screens-group-unsent = 渡せなかったとき
screens-group-done = 渡した後
screens-group-idle = 休止
screens-group-language = 言葉
screens-group-settings = 見やすさ
screens-group-report = 画面の上の知らせ
screens-group-tablet = 端末の状態
screens-group-page = ほかのページ
screens-state-missing = 答えがない
screens-state-invalid = 資格（無効）
screens-state-not-found = 資格情報なし
screens-state-reader = カードリーダーが動かない
screens-state-card = カードが読み取れない
screens-state-outage = 停電・通信
screens-state-unknown = わからない
screens-state-portal = マイナポータル
screens-state-papers = 書類
screens-state-known = 前にも来た
screens-state-nothing = どれもない
screens-state-too-long = 長すぎる
screens-state-change = 確認から直す
screens-state-era-missing = 元号がない
screens-state-not-a-number = 数字ではない
screens-state-no-such-day = カレンダーにない日
screens-state-era-mismatch = 元号ちがい
screens-state-era-mismatch-first-year = 元号ちがい、元年
screens-state-future = まだ来ていない日
screens-state-too-early = 明治より前
screens-state-unlikely = 120歳より上
screens-state-unknown-value = ない選択肢
screens-state-complete = すべて記入
screens-state-blanks = 未記入あり
screens-state-drawn = 画面に書く
screens-state-typed = 名前を入力
screens-state-witnessed = 係の人の前で
screens-state-on-paper = 紙に書く
screens-state-drawn-missing = 何も書かれていない
screens-state-typed-missing = 名前がない
screens-state-offline = つながらない
screens-state-busy = 混み合っている
screens-state-not-enrolled = 登録されていない
screens-state-locked = 休止中の端末
screens-state-refused = 受け付けられない
screens-state-signed = 署名あり
screens-state-sign-at-desk = 受付で署名
screens-state-staff-called = 係の人を呼んだ
screens-state-staff-not-called = 呼べなかった
screens-state-waiting = 返事に時間がかかる
screens-state-language-not-loaded = 言葉を変えられなかった
screens-state-no-voice = 声がない
screens-state-assisted = 職員が代わりに入力
screens-state-unreadable = 送られた内容を読めない
screens-state-found = 見つかった
screens-state-several = いくつかある
screens-state-kept = 書いたものがある
screens-state-elderly = 後期
screens-state-national = 国保
screens-usual-insurer = 協会けんぽ 沖縄支部
screens-usual-employer = 株式会社さくら
screens-usual-name = 髙橋 花子
screens-usual-kana = タカハシ ハナコ
screens-usual-address = 沖縄県那覇市泉崎1丁目0番0号
screens-usual-phone = 098-000-0000
screens-area-1 = 沖縄県/那覇市/泉崎/オキナワケン ナハシ イズミザキ
screens-area-2 = 沖縄県/那覇市/旭町/オキナワケン ナハシ アサヒマチ
screens-long-insurer = 全国舩員及び髙層建築業国民健康保険組合連合会（旧・㈱﨑山組健保）Ltd. Health-Insurance-Society
screens-long-employer = 有限会社𠮷𠮷屋﨑濵德永特定非営利活動法人ネットワーク第二事業部Nha-hang-Việt-Nam東支店
screens-long-name = 𠮷{"\U0E0100"}野 﨑濵德永 Wolfeschlegelsteinhausenbergerdorff วงศ์สุวรรณ ချမ်းမြေ့ 𩸽 龘{"\u3099"}
screens-long-kana = ヴォルフェシュレーゲルシュタインハウゼンベルガードルフ・ヨシノ ツ゚ㇷ゚ ﾊﾝｶｸ
screens-long-address = 沖縄県島尻郡八重瀬町字東風平𠮷濵1234番地の5678 Residence-Ryūkyū-Shuri-Kinjō-Ishidatami 第二髙層棟2345号室 
screens-long-residence = 京都府京都市東山区三条通南二筋目白川筋西入ル二丁目南側南木之元町𠀋番地 Sharehouse-葛󠄀城 ㋿号
screens-long-phone = 098-000-0000 内線1234（子の携帯）/ +66-00-0000-0000（通訳）
screens-long-relationship = 父の妹の夫（成年後見人・特定非営利活動法人﨑濵会 代表理事）Legal-guardian-appointed-by-the-Family-Court

## The accessibility statement, which is Japanese alone. What is said of each criterion stands in app/statement.

statement-title = アクセシビリティの試験結果
statement-lead = 保険資格の窓口「Madoguchi」の、患者さんの画面についての試験結果です。JIS X 8341-3:2016 附属書JB（参考）の「JB.3 試験結果の表示」の項目に、WCAG 2.2の達成基準を加えています。
statement-unrecorded = 試験結果はまだ記録されていません。適合を表明していません。
statement-failing = 満たしていない達成基準
statement-result = 試験結果の表示
statement-date = 表明日
statement-standard = 規格の番号及び改正年
statement-standard-said = JIS X 8341-3:2016。あわせてWCAG 2.2。
statement-level = 満たしている適合レベル
statement-standing-jis-whole = JIS X 8341-3:2016の適合レベルAAに準拠
statement-standing-jis-partly = JIS X 8341-3:2016の適合レベルAAに一部準拠
statement-standing-jis-unconfirmed = 未確認の達成基準があるため、表明していません。
statement-level-wcag = WCAG 2.2のレベルA及びAA
statement-standing-wcag-whole = すべての達成基準を満たしています。
statement-standing-wcag-partly = 満たしていない達成基準があります。レベルAAには適合していません。
statement-standing-wcag-unconfirmed = 未確認の達成基準があるため、表明していません。
statement-scope = ウェブページに関する簡潔な説明
statement-scope-said = 待合室の端末で、患者さんが保険の資格の表示について説明を読み、被保険者資格申立書を書いて署名し、受付に渡すまでの画面。どの言葉でも、スクリプトが動かないときも含みます。受付の職員の画面、印刷した紙、リンク先のマイナポータルは含みません。
statement-technologies = 依存したウェブコンテンツ技術
statement-agents = 試験に使ったブラウザ
statement-axe = 試験に使ったaxe-coreの版
statement-method = 試験対象のウェブページを選択した方法
statement-method-said = 患者さんの画面をすべて選択しました。画面ごとに調べるものと、手続きの始めから終わりまでを通して調べるものがあります。それぞれの言葉では、通しの試験の中で調べます。
statement-tried = 記録した自動の試験
statement-tried-said = 合格 { $passed }件、不合格 { $failed }件
statement-period = 試験実施期間
statement-period-said = { $from } から { $to } まで
statement-limits = 試験の限界
statement-limits-said = 「自動」の結果は、根拠にあげた試験が調べる範囲についてのものです。「手」の結果は、人が画面を見て記録するまで未確認です。支援技術を使う方による試験は、まだ行っていません。
statement-contact = 問い合わせ
statement-contact-said = 使いにくいところがあれば、この端末を置いている医療機関の受付にお知らせください。申立書は、紙でも書けます。
statement-none = まだありません
statement-counts = 結果のまとめ
statement-list = 達成基準
statement-list-jis = JIS X 8341-3:2016のレベルA及びAA
statement-list-since = WCAG 2.1及び2.2で加わったレベルA及びAA
statement-list-aaa = レベルAAA
statement-checklist = 達成基準チェックリスト
statement-checklist-lead = 根拠にあげた試験がすべて記録の中で合格していて、手で確かめるものは人が確かめた記録があるときだけ、「適合」としています。達成基準の名前は、WCAG 2.2の日本語訳のものです。
statement-criterion = 番号と名前
statement-criterion-said = { $number } { $name }
statement-criterion-level = レベル
statement-level-said = レベル{ $level }
statement-applies = 適用
statement-applies-yes = あり
statement-applies-no = なし
statement-verdict = 結果
statement-verdict-conforms = 適合
statement-verdict-fails = 不適合
statement-verdict-not-applicable = 該当なし
statement-verdict-unconfirmed = 未確認
statement-checked = 確かめ方
statement-checked-automatic = 自動
statement-checked-by-hand = 手
statement-and = と
statement-looked = { $day } に確認
statement-note = 注記と根拠
statement-not-in-jis = JIS X 8341-3:2016にはない達成基準です。
statement-evidence = 根拠にした試験：
statement-shown = （合格）
statement-not-shown = （記録なし）
statement-pages = 試験対象のウェブページのURI一覧
statement-pages-lead = 「lang」の所には、言葉のタグが入ります：{ $languages }。
statement-pages-axe = axe-coreで調べた画面（{ $count }）
