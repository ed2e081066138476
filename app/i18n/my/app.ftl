### မြန်မာ. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = မြန်မာဘာသာ
app-name = ကျန်းမာရေးအာမခံ ကောင်တာ
title = { $screen } | ကျန်းမာရေးအာမခံ ကောင်တာ
title-error = အမှား – { $title }
continue = ရှေ့ဆက်ရန်
back = နောက်ပြန်ရန်
change = ပြင်ရန်
change-entry = { $entry } ကို ပြင်ရန်
call-staff = ဝန်ထမ်းကို ခေါ်ရန်
call-staff-sent = ဝန်ထမ်းကို ခေါ်ပြီးပါပြီ။ ခဏလေး စောင့်ပေးပါ။
call-staff-failed = ခေါ်လို့ မရသေးပါ။ ကောင်တာက ဝန်ထမ်းကို တိုက်ရိုက် ပြောပေးပါ။
waiting = ခဏ စောင့်ပါ။ စခရင်ကို ဒီအတိုင်း ထားပါ။
pause = ရပ်ရန်
progress = မေးခွန်း { $number } (အများဆုံး { $total } ခု)
skippable = မသိတဲ့ နေရာကို ဗလာထားပြီး “ရှေ့ဆက်ရန်” ကို နှိပ်ပါ။
contact-patients = ဖုန်းနဲ့ မေးမြန်းရန် (ဂျပန်လို ဖြေပါတယ်) – My Number အခမဲ့ ဖုန်းလိုင်း (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = တနင်္လာမှ သောကြာ 9:30–20:00၊ စနေ၊ တနင်္ဂနွေနဲ့ အစိုးရ ရုံးပိတ်ရက် 9:30–17:30 (နှစ်သစ်ကူး ကာလ ပိတ်ပါတယ်)
source = ကိုးကားရာ – { $source }
blank = မရေးရသေး
not-given = －
not-official = ဖြည့်စွက် ရှင်းလင်းချက် (တရားဝင် စာသား မဟုတ်ပါ)
skip-to-main = အဓိက စာသားသို့ သွားရန်
not-enrolled = ဒီစက်ကို ကောင်တာမှာ မှတ်ပုံ မတင်ရသေးပါ။ ရေးလို့ ရပေမယ့် ကောင်တာကို ပို့လို့ မရသေးပါ။
error-summary-title = အောက်ပါ အချက်တွေကို ပြင်ပေးပါ
confirm-title = ပြန်စစ်ကြည့်ပါ

## start

start-title = အာမခံကို ချက်ချင်း စစ်ဆေးလို့ မရခဲ့သူများ အတွက်
start-lead = သက်တမ်းရှိတဲ့ ကျန်းမာရေးအာမခံကတ် စသည် ရထားသူများက My Number ကတ်ကို ပြပြီး “ကြေညာလွှာ” (<ja>申立書</ja>) ရေးရင် ပုံမှန် ပေးနေကျ အချိုး (30% စသည်) နဲ့ ဆေးကုသမှု ခံယူနိုင်ပါတယ်။
start-how = ဒီစခရင်မှာ မေးခွန်း တစ်ခုချင်း ဖြေပြီး ကောင်တာကို ပို့ရပါမယ်။
start-time = မေးခွန်း အများဆုံး { $total } ခု၊ 5 မိနစ်လောက်နဲ့ ပြီးပါတယ်။ ရေးနိုင်သလောက်ပဲ ရေးရင် ရပါတယ်။
start-privacy = “ကောင်တာသို့ ပို့ရန်” ကို မနှိပ်မချင်း သင့်အဖြေတွေကို ဘယ်နေရာမှာမှ မသိမ်းပါ။
start-help = အခက်အခဲ ရှိရင် အချိန်မရွေး “ဝန်ထမ်းကို ခေါ်ရန်” ကို နှိပ်ပါ။
start-begin = စတင်ရန်

## situation

situation-title = ကောင်တာက ကတ်ဖတ်စက်မှာ ဘာပေါ်ခဲ့ပါသလဲ
situation-hint = မသိရင် ကောင်တာက ဝန်ထမ်းကို မေးလို့ ရပါတယ်။
situation-invalid = “<ja>資格（無効）</ja>” (အာမခံ – အကျုံးမဝင်)
situation-not_found = “<ja>資格情報なし</ja>” (အာမခံ အချက်အလက် မရှိ)
situation-reader = ကတ်ဖတ်စက် အလုပ် မလုပ်ပါ
situation-card = ကတ်ကို ဖတ်လို့ မရပါ
situation-outage = မီးပျက်နေတယ် (သို့မဟုတ်) ဆက်သွယ်ရေးလိုင်း သုံးလို့ မရပါ
situation-unknown = မသိပါ

## notice

notice-device-title = စက် သို့မဟုတ် ကတ် အဆင်မပြေတဲ့အခါ
notice-lead = အာမခံ အချက်အလက်ကို မှတ်ပုံတင်တာ ဒါမှမဟုတ် စစ်ဆေးတာ မပြီးသေးတာ ဖြစ်နိုင်ပါတယ်။ နောက် စခရင်မှာ ဒီနေ့ လုပ်နိုင်တာကို ရွေးပါ။
notice-device-lead = သင့်အာမခံ ပျောက်သွားတာ မဟုတ်ပါ။ စက်၊ ဆက်သွယ်ရေးလိုင်း ဒါမှမဟုတ် ကတ် အဆင်မပြေလို့ အခု စစ်ဆေးလို့ မရသေးတာပဲ ဖြစ်ပါတယ်။
notice-device-case = ကြေညာလွှာ (<ja>申立書</ja>) ရဲ့ ရှင်းလင်းချက်မှာ ရေးရမယ့် ဥပမာအဖြစ် ဒီလို ဖော်ပြထားပါတယ်။
notice-device-next = နောက်စခရင်မှာ ဒီနေ့ လုပ်နိုင်တာကို ရွေးရပါမယ်။
notice-unknown-title = စစ်ဆေးလို့ မရတဲ့အခါ ဒီလို လုပ်ပါ
notice-unknown-lead = အကြောင်းရင်း မသိလည်း စိတ်မပူပါနဲ့။ နောက်စခရင်မှာ ဒီနေ့ လုပ်နိုင်တာကို ရွေးပါ။
notice-unknown-reasons = ဖြစ်လေ့ရှိတဲ့ အကြောင်းရင်းက ဒီနှစ်ခု ဖြစ်ပါတယ်။
notice-unknown-reason-data = အာမခံ အသစ်ကို မှတ်ပုံတင်လို့ မပြီးသေးပါ (“<ja>資格（無効）</ja>” – အကျုံးမဝင်၊ “<ja>資格情報なし</ja>” – အချက်အလက် မရှိ)
notice-unknown-reason-device = စက်၊ ဆက်သွယ်ရေးလိုင်း ဒါမှမဟုတ် ကတ် အဆင်မပြေပါ

## options

options-title = ဒီနေ့ ဘယ်ဟာ လုပ်နိုင်ပါသလဲ
options-hint = အပေါ်ကနေ တစ်ခုချင်း ကြည့်ပြီး သင်နဲ့ ပထမဆုံး ကိုက်ညီတာကို ရွေးပါ။
options-portal = စမတ်ဖုန်းနဲ့ Mynaportal ကို ကြည့်နိုင်တယ်
options-portal-registration_only = အာမခံ အသစ်ကို မှတ်ပုံတင်ပြီးပြီလား ဆိုတာပဲ သိနိုင်ပါတယ်
options-portal-confirms = အာမခံ အချက်အလက် စခရင်ကို ကောင်တာမှာ ပြရင် စစ်ဆေးနိုင်ပါတယ်
options-portal-depends = အာမခံ အချက်အလက် စခရင် ပေါ်ရင် ကောင်တာမှာ စစ်ဆေးနိုင်ပါတယ်
options-papers = အာမခံကို အတည်ပြုနိုင်တဲ့ စာရွက် ရှိတယ်
options-papers-hint = အာမခံ အတည်ပြုလွှာ (<ja>資格確認書</ja>)၊ အာမခံ အချက်အလက် အသိပေးစာ (<ja>資格情報のお知らせ</ja>) စသည်
options-known = အရင်က ဒီကို လာဖူးပြီး အာမခံ အပြောင်းအလဲ မရှိပါ
options-known-hint = ကောင်တာမှာ စစ်ဆေးလို့ ရရင် ကြေညာလွှာ ရေးစရာ မလိုပါ
options-form = ကြေညာလွှာ (<ja>申立書</ja>) ရေးရန်
options-form-hint = My Number ကတ် ရှိပြီး အပေါ်က တစ်ခုနဲ့မှ မကိုက်ညီသူများ အတွက်
options-nothing = ကတ်ရော စာရွက်ရော မရှိပါ
options-nothing-hint = ကောင်တာက ဝန်ထမ်းနဲ့ တိုင်ပင်ရပါမယ်

## portal

portal-title = Mynaportal ကို ကြည့်ရန်
portal-scan = စမတ်ဖုန်းရဲ့ ကင်မရာနဲ့ စကင်ဖတ်ပါ။
portal-code = Mynaportal ({ $host }) ကို ဖွင့်တဲ့ QR ကုဒ်
portal-host = ရောက်မယ့် နေရာ – { $host }
portal-registration_only = ကောင်တာက စခရင်မှာ ဒီလို ပေါ်တဲ့အခါ Mynaportal မှာလည်း အကျုံးဝင်တဲ့ အာမခံ ပေါ်လာမှာ မဟုတ်ပါ။ အာမခံ အသစ်ကို မှတ်ပုံတင်ပြီးပြီလား ဆိုတာပဲ ကြည့်နိုင်ပါတယ်။ မှတ်ပုံတင်ပြီးနေရင် ကောင်တာကို ပြောပါ။
portal-confirms = အာမခံ အချက်အလက် စခရင် ပေါ်လာရင် ဒီအတိုင်း ကောင်တာမှာ ပြပါ။
portal-depends = အာမခံ အချက်အလက် စခရင် ပေါ်လာရင် ကောင်တာမှာ ပြပါ။ “<ja>資格（無効）</ja>” (အာမခံ – အကျုံးမဝင်) ဒါမှမဟုတ် “<ja>資格情報なし</ja>” (အာမခံ အချက်အလက် မရှိ) လို့ ကောင်တာက ပြောရင် Mynaportal မှာလည်း အကျုံးဝင်တဲ့ အာမခံ ပေါ်လာမှာ မဟုတ်ပါ။
portal-menu = Mynaportal ရဲ့ လက်ရှိ မီနူးထဲက နေရာ – { $menu }
portal-pin = လျှို့ဝှက်နံပါတ်ကို ဘယ်သူ့ကိုမှ မပြောပါနဲ့။
portal-to-desk = စခရင်ကို ကောင်တာမှာ ပြရန်
portal-to-form = ကြေညာလွှာ (<ja>申立書</ja>) ရေးရန်

## show-desk

show-desk-papers-title = စာရွက်ကို ကောင်တာမှာ ပြပါ
show-desk-papers = အာမခံကို စစ်ဆေးလို့ ရရင် ပုံမှန် ပေးနေကျ အချိုးနဲ့ ဆေးကုသမှု ခံယူနိုင်ပါတယ်။ My Number ကတ် ရှိရင် အတူ ပြပါ။
show-desk-known-title = ကောင်တာမှာ ဒီစာကို ပြပါ ဒါမှမဟုတ် ပြောပါ
show-desk-known = <ja>「前にもかかりました。保険は変わっていません。」</ja> (Mae ni mo kakarimashita. Hoken wa kawatte imasen. – အရင်ကလည်း ဒီမှာ ဆေးလာပြဖူးပါတယ်။ အာမခံ အပြောင်းအလဲ မရှိပါ။)
show-desk-known-then = ကောင်တာမှာ စစ်ဆေးလို့ ရရင် ကြေညာလွှာ (<ja>申立書</ja>) တင်တာနဲ့ အတူတူ သတ်မှတ်ပေးပါတယ်။
show-desk-portal-title = စမတ်ဖုန်း စခရင်ကို ကောင်တာမှာ ပြပါ
show-desk-portal = My Number ကတ်ကိုလည်း အတူ ပြပါ။
show-desk-nothing-title = ကောင်တာက ဝန်ထမ်းနဲ့ တိုင်ပင်ပါ
show-desk-nothing = ကတ်ရော စာရွက်ရော မရှိရင် လောလောဆယ် ကုန်ကျစရိတ် အပြည့် (100%) ပေးရတာက ယေဘုယျ စည်းမျဉ်း ဖြစ်ပါတယ်။ ဒါပေမဲ့ အရင်က ဒီမှာ ဆေးလာပြဖူးသူ စသည်အတွက် ဆေးရုံဆေးခန်းရဲ့ ဆုံးဖြတ်ချက်အရ ပြောင်းလဲနိုင်ပါတယ်။ ကောင်တာကို အရင် ပြောပြပါ။
show-desk-form-instead = စစ်ဆေးလို့ မရရင် ကြေညာလွှာ (<ja>申立書</ja>) ရေးနိုင်ပါတယ်။
show-desk-form-instead-nothing = My Number ကတ် ရှိရင် ကြေညာလွှာ (<ja>申立書</ja>) ရေးနိုင်ပါတယ်။
show-desk-to-form = ကြေညာလွှာ ရေးရန်
show-desk-finish = အဆုံးသတ်ရန်

## explanation

explanation-title = ကြေညာလွှာ (<ja>申立書</ja>) အကြောင်း ရှင်းလင်းချက်
explanation-lead = ကြေညာလွှာက ပုံမှန် ပေးနေကျ အချိုးနဲ့ ဆေးကုသမှု ခံယူနိုင်ဖို့ ရေးတာ ဖြစ်ပါတယ်။ နောက် စခရင်ကစပြီး တစ်ခုချင်း ဖြေပါ။

## certificate … phone: the questions of the form

certificate-title = သက်တမ်းရှိတဲ့ ကျန်းမာရေးအာမခံကတ် (<ja>保険証</ja>) ရထားပါသလား
certificate-gloss = “<ja>保険証</ja>” (အာမခံကတ်) ဆိုတာ ဒီပုံစံကို ပြုလုပ်ခဲ့တဲ့ Reiwa (<ja>令和</ja>) 5 ခုနှစ် (2023) တုန်းက အခေါ်အဝေါ် ဖြစ်ပါတယ်။ အခုတော့ အာမခံ အတည်ပြုလွှာ (<ja>資格確認書</ja>)၊ အာမခံ အချက်အလက် အသိပေးစာ (<ja>資格情報のお知らせ</ja>) စသည်လည်း ပါတယ်လို့ ယူဆပါ။
certificate-unsure = မသေချာရင် “မသိပါ” ကို ရွေးပါ။
certificate-true = ဟုတ်ကဲ့၊ ရထားပါတယ်
certificate-false = မရထားပါ
certificate-none = မသိပါ

insurance-kind-title = ဘယ် အာမခံ အမျိုးအစား ဖြစ်ပါသလဲ
insurance-kind-employees = အလုပ်ရှင်ကတစ်ဆင့် ဝင်ရတဲ့ ကျန်းမာရေးအာမခံ (<ja>社保</ja>)
insurance-kind-employees-hint = ကုမ္ပဏီ စသည်မှာ အလုပ်လုပ်သူနဲ့ မိသားစု – Kyokai Kenpo (<ja>協会けんぽ</ja>)၊ ကျန်းမာရေးအာမခံ အသင်း (<ja>健康保険組合</ja>)၊ အပြန်အလှန် ကူညီရေး အသင်း (<ja>共済組合</ja>)
insurance-kind-national = အမျိုးသား ကျန်းမာရေးအာမခံ (<ja>国保</ja>)
insurance-kind-national-hint = သင်နေတဲ့ မြို့ စသည်က ပေးတဲ့ အမျိုးသား ကျန်းမာရေးအာမခံ (<ja>国民健康保険</ja>)
insurance-kind-national_society = လုပ်ငန်းအလိုက် အမျိုးသား ကျန်းမာရေးအာမခံ အသင်း (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = ဆရာဝန်၊ ဆောက်လုပ်ရေး၊ အစားအသောက် စတဲ့ လုပ်ငန်းအလိုက် အသင်း
insurance-kind-late_elderly = သက်ကြီး ကျန်းမာရေးအာမခံ (<ja>後期</ja>)
insurance-kind-late_elderly-hint = အသက် 75 နှစ်နဲ့ အထက် စတဲ့ သက်ကြီးတွေအတွက် (<ja>後期高齢者医療</ja>)
insurance-kind-other = အခြား (<ja>その他</ja>)
insurance-kind-other-hint = ကိုယ်ပိုင်ကာကွယ်ရေး တပ်ဖွဲ့ဝင် (<ja>自衛官</ja>)၊ နိုင်ငံတော်စရိတ်ဖြင့်သာ ကုသမှု (<ja>公費単独医療</ja>)
insurance-kind-unknown = မသိပါ

insurer-title = အာမခံ အဖွဲ့အစည်းရဲ့ အမည်
insurer-hint = အာမခံကတ် စသည်ကို ထုတ်ပေးတဲ့ နေရာ ဖြစ်ပါတယ်။ ဥပမာ – <ja>協会けんぽ</ja> (Kyokai Kenpo)၊ <ja>〇〇健康保険組合</ja> (ကျန်းမာရေးအာမခံ အသင်း)၊ <ja>〇〇市</ja> (မြို့)
insurer-branch = Kyokai Kenpo (<ja>協会けんぽ</ja>) ရုံးခွဲများထဲက ရွေးရန်
insurer-union = အသက် 75 နှစ်နဲ့အထက် ဆေးကုသမှု အဖွဲ့ချုပ်များ (<ja>後期高齢者医療広域連合</ja>) ထဲက ရွေးရန်
insurer-postal-hint = နေထိုင်တဲ့ မြို့ရဲ့ အာမခံဆိုရင် ဂဏန်း 7 လုံးနဲ့ ရှာနိုင်ပါတယ်။
insurer-find = မြို့ ရှာရန်
insurer-found = မြို့ကို ရွေးပါ
insurer-none = အဲဒီ စာပို့သင်္ကေတနဲ့ ရှာမတွေ့ပါ။ နံပါတ်ကို ပြန်စစ်ကြည့်ပါ၊ ဒါမှမဟုတ် အမည်ကို တိုက်ရိုက် ရေးပါ။
insurer-offline = အခု ရှာလို့ မရသေးပါ။ အမည်ကို တိုက်ရိုက် ရေးပါ။
suggestion-take = ထည့်ရန်

employer-title = အလုပ်လုပ်တဲ့ ကုမ္ပဏီ စသည်ရဲ့ အမည်
employer-hint = မိသားစုဝင်ရဲ့ အာမခံမှာ ပါဝင်နေရင် အဲဒီ မိသားစုဝင် အလုပ်လုပ်တဲ့ ကုမ္ပဏီကို ရေးပါ။

issued-title = အာမခံကတ်ကို ဘယ်တုန်းက ရခဲ့ပါသလဲ

name-title = လူနာရဲ့ အမည်
name-hint = My Number ကတ်ရဲ့ ရှေ့ဘက်မှာ ရေးထားတဲ့အတိုင်း ရေးပါ။
name-kana-hint = ဥပမာ – <ja>タカハシ ハナコ</ja>
card-number = ကတ်ရဲ့ နောက်ဘက်က နံပါတ် (My Number) ကို မရေးပါနဲ့။

birth-date-title = လူနာရဲ့ မွေးနေ့
birth-date-hint = ဥပမာ – ခရစ်နှစ် 1985 ခုနှစ်၊ 5 လပိုင်း၊ 12 ရက်
birth-date-skippable = ခုနှစ်၊ လ၊ ရက် တစ်ခုခုကို မသိရင် အားလုံး ဗလာထားပြီး “ရှေ့ဆက်ရန်” ကို နှိပ်ပါ။
birth-date-era = ဂျပန် သက္ကရာဇ် (<ja>元号</ja>)
birth-date-western = ခရစ်နှစ်

sex-title = လူနာရဲ့ ကျား / မ
sex-hint = My Number ကတ်ရဲ့ ရှေ့ဘက်မှာ ရေးထားတဲ့အတိုင်း ရွေးပါ။

address-title = လူနာရဲ့ နေရပ်လိပ်စာ
address-hint = My Number ကတ်ရဲ့ ရှေ့ဘက်မှာ ရေးထားတဲ့အတိုင်း ရေးပါ။
address-residence = အခု နေနေတဲ့ နေရာ (<ja>居所</ja>)
address-residence-hint = အပေါ်က လိပ်စာနဲ့ မတူမှသာ ရေးပါ။
postal-label = စာပို့သင်္ကေတ (<ja>郵便番号</ja>)
postal-hint = ဂဏန်း 7 လုံး။ သိရင် လိပ်စာကို ပိုမြန်မြန် ရေးနိုင်ပါတယ်။
postal-find = လိပ်စာ ရှာရန်
postal-found = လိပ်စာကို ရွေးပါ
postal-none = အဲဒီ စာပို့သင်္ကေတနဲ့ လိပ်စာ ရှာမတွေ့ပါ။ နံပါတ်ကို ပြန်စစ်ကြည့်ပါ၊ ဒါမှမဟုတ် လိပ်စာကို တိုက်ရိုက် ရေးပါ။
postal-offline = အခု ရှာလို့ မရသေးပါ။ လိပ်စာကို တိုက်ရိုက် ရေးပါ။
postal-reading = ဖတ်ပုံ – { $kana }
postal-kept = ရေးထားပြီးသားကို မပြောင်းဘဲ ထားပါတယ်။

share-title = ကောင်တာမှာ ပေးရတဲ့ အချိုး
share-hint = အသက် 70 နှစ်နဲ့ အထက် လူတွေနဲ့ သက်ကြီး ကျန်းမာရေးအာမခံ (<ja>後期高齢者医療</ja>) ဝင်ထားသူများကို မေးတာ ဖြစ်ပါတယ်။

phone-title = ဆက်သွယ်ရန် ဖုန်းနံပါတ်
phone-hint = စစ်ဆေးဖို့ ကောင်တာက ဖုန်းဆက်တာ ရှိနိုင်ပါတယ်။

## check

check-title = ရေးထားတာတွေကို ပြန်စစ်ကြည့်ပါ
check-blanks = “မရေးရသေး” ဖြစ်နေလည်း ကောင်တာကို ပို့လို့ ရပါတယ်။
check-complete = အားလုံး ရေးပြီးပါပြီ။
check-continue = လက်မှတ်ထိုးရန် ဆက်သွားပါ

## signature

signature-title = လက်မှတ်
signature-date = ရေးတဲ့ နေ့
signature-how = လက်မှတ်ထိုးနည်း
signature-drawn = စခရင်ပေါ်မှာ ရေးမယ်
signature-typed = အမည်ကို စာရိုက်ထည့်မယ်
signature-typed-label = လက်မှတ်ထိုးသူရဲ့ အမည်
signature-on_paper = စာရွက်ပေါ်မှာ ရေးမယ်
signature-witnessed = ကောင်တာမှာ ထိုးမယ်
signature-none = လက်မှတ် မထိုးဘူး
signature-pad = လက်မှတ်ကွက်။ ဒီမှာ အမည်ကို လက်ချောင်းနဲ့ ရေးပါ
signature-pad-hint = ဒီမှာ အမည်ကို လက်ချောင်းနဲ့ ရေးပါ
signature-undo = တစ်ခု ဖျက်ရန်
signature-clear = အားလုံး ဖျက်ရန်
signature-strokes = ရေးထားတဲ့ မျဉ်း – { $count } ကြောင်း
signature-other = လူနာကိုယ်တိုင် မဟုတ်သူက လက်မှတ်ထိုးတဲ့အခါ
signature-relationship-hint = ဂျပန်လို ကူးရေးပါ – အမေ <ja>母</ja>၊ အဖေ <ja>父</ja>၊ ခင်ပွန်း <ja>夫</ja>၊ ဇနီး <ja>妻</ja>၊ တရားဝင် အုပ်ထိန်းသူ <ja>成年後見人</ja>
signature-submit = ကောင်တာသို့ ပို့ရန်
signature-sending = ပို့နေပါတယ်…

## unsent

unsent-title = ကောင်တာကို မပို့ရသေးပါ
unsent-kept = ရေးထားတာတွေ ဒီစခရင်မှာ ရှိနေပါသေးတယ်။ မပျောက်ပါ။
unsent-offline = ကောင်တာနဲ့ ချိတ်လို့ မရသေးပါ။ စောင့်ရင် ချိတ်မိတာနဲ့ ပို့ပါမယ်။ “ထပ်ပို့ရန်” ကို နှိပ်လည်း နှစ်ခါ မပို့ပါ။
unsent-busy = ကောင်တာက စက်က အခု လက်မခံနိုင်သေးပါ။ စောင့်ရင် ပို့ပါမယ်။ “ထပ်ပို့ရန်” ကို နှိပ်လည်း နှစ်ခါ မပို့ပါ။
unsent-not_enrolled = ဒီစက်ကို ကောင်တာမှာ မှတ်ပုံ မတင်ရသေးပါ။ ဝန်ထမ်းကို ဒီစခရင် ပြပါ။
unsent-locked = ဒီစက်ကို အခု ခဏ ရပ်ထားပါတယ်။ စောင့်ရင် ပြန်ဖွင့်တာနဲ့ ပို့ပါမယ်။ “ထပ်ပို့ရန်” ကို နှိပ်လည်း နှစ်ခါ မပို့ပါ။ ဝန်ထမ်းကို ဒီစခရင် ပြပါ။
unsent-refused = ကောင်တာက စက်က လက်မခံနိုင်ခဲ့ပါ။ ဝန်ထမ်းကို ဒီစခရင် ပြပါ။
unsent-retry = ထပ်ပို့ရန်

## done

done-title = ကောင်တာကို ပို့ပြီးပါပြီ
done-ticket = သင့် နံပါတ်
done-now = အခု ဆက်လုပ်ရမယ့် အရာများ
done-tell = ကောင်တာမှာ ဒီနံပါတ်ကို ပြောပါ။
done-card = My Number ကတ်ကို ကောင်တာမှာ ပြပါ။
done-sign = ကောင်တာမှာ ပုံနှိပ်ထားတဲ့ ကြေညာလွှာ (<ja>申立書</ja>) ပေါ်မှာ လက်မှတ်ထိုးပါ။
done-follow-up = နောက်ရက်မှာ လုပ်ရမယ့် အရာများ
done-follow-up-lead = အာမခံ နံပါတ် စသည် သိရရင် ဒီက ကောင်တာကို ချက်ချင်း ပြောပါ။
done-finish = အဆုံးသတ်ရန် (စခရင်ကို ရှင်းရန်)

## idle

idle-title = ဆက်လုပ်ပါမလား
idle-paused = “ဆက်လုပ်ရန်” ကို နှိပ်ရင် အရင် စခရင်ကို ပြန်ရောက်ပါမယ်။ အဖြေတွေ ရှိနေပါသေးတယ်။
idle-countdown = နောက် { $seconds } စက္ကန့်မှာ အဖြေတွေကို ဖျက်ပြီး ပထမဆုံး စခရင်ကို ပြန်သွားပါမယ်။
idle-continue = ဆက်လုပ်ရန်
idle-finish = ရပ်ပြီး အဖြေတွေ ဖျက်ရန်

## locked: a tablet that is out of use

locked-title = ဒီစက်ကို အခု ခဏ နားထားပါတယ်
locked-lead = ကျေးဇူးပြုပြီး ကောင်တာကို လာပေးပါ။
locked-wait = ဝန်ထမ်းက ကူညီပေးပါမယ်။
locked-again = ထပ်ကြည့်ရန်

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = တစ်ခုခုကို ရွေးပါ။ မသိရင် “မသိပါ” ကို ရွေးနိုင်ပါတယ်။
error-options-missing = တစ်ခုခုကို ရွေးပါ။
error-person-birth_date-era-missing = ဂျပန် သက္ကရာဇ် ဒါမှမဟုတ် ခရစ်နှစ်ကို ရွေးပါ။
error-person-birth_date-year-missing = ခုနှစ်ကို ရေးပါ။
error-person-birth_date-year-not_a_number = ခုနှစ်ကို ဂဏန်းနဲ့ ရေးပါ။
error-person-birth_date-month-missing = လကို ရေးပါ။
error-person-birth_date-month-not_a_number = လကို ဂဏန်းနဲ့ ရေးပါ။
error-person-birth_date-day-missing = ရက်ကို ရေးပါ။
error-person-birth_date-day-not_a_number = ရက်ကို ဂဏန်းနဲ့ ရေးပါ။
error-person-birth_date-no_such_day = ပြက္ခဒိန်မှာ မရှိတဲ့ ရက် ဖြစ်နေပါတယ်။ လနဲ့ ရက်ကို ပြန်စစ်ကြည့်ပါ။
error-person-birth_date-era_mismatch = { $given } ဟာ { $right } ဖြစ်ပါတယ်။ သက္ကရာဇ်ကို “{ $era }”၊ ခုနှစ်ကို “{ $year }” လို့ ပြင်ပါ။
error-person-birth_date-future = မရောက်သေးတဲ့ ရက် ဖြစ်နေပါတယ်။ ခုနှစ်ကို ပြန်စစ်ကြည့်ပါ (သာသနာသက္ကရာဇ် မဟုတ်ပါ)။
error-person-birth_date-too_early = Meiji (<ja>明治</ja>) ခေတ် မတိုင်ခင်က ရက် ဖြစ်နေပါတယ်။ ခုနှစ်ကို ပြန်စစ်ကြည့်ပါ။
error-person-birth_date-unlikely = အသက် { $age } နှစ် ဖြစ်ပါမယ်။ မှန်ရင် “ရှေ့ဆက်ရန်” ကို ထပ်နှိပ်ပါ။
error-person-birth_date-other_calendar = ခရစ်နှစ်အရ အသက် { $age } နှစ် ဖြစ်ပါမယ်။ တခြား ပြက္ခဒိန် (နီပေါ ပြက္ခဒိန်လို) ရဲ့ ခုနှစ် ဖြစ်ရင် ခရစ်နှစ် { $year } လောက် ဖြစ်ပါတယ်။ အသက် { $age } နှစ် မှန်ရင် “ရှေ့ဆက်ရန်” ကို ထပ်နှိပ်ပါ။
error-signature-strokes-missing = ဘာမှ မရေးရသေးပါ။ ကွက်ထဲမှာ ရေးပါ၊ ဒါမှမဟုတ် တခြားနည်းကို ရွေးပါ။
error-signature-name-missing = အမည်ကို ရေးပါ၊ ဒါမှမဟုတ် တခြားနည်းကို ရွေးပါ။
error-too_long = စာလုံး { $max } လုံးအထိ ရေးနိုင်ပါတယ်။ တိုအောင် ရေးပေးပါ။
error-unknown_value = ထပ်ရွေးပေးပါ။
error-of-field = { $field } – { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = အခု နေနေတဲ့ နေရာ (<ja>居所</ja>)
entry-certificate-no = မရရှိထားပါ

## Pages that are not screens of the journey

missing-title = ဒီစခရင် မရှိပါ
missing-lead = လိပ်စာ (URL) ပြောင်းသွားတာ ဒါမှမဟုတ် လွဲနေတာ ဖြစ်နိုင်ပါတယ်။
missing-start = ပထမဆုံး စခရင်သို့
form-unreadable = ပို့ထားတာကို ဖတ်လို့ မရခဲ့ပါ။ ကျေးဇူးပြုပြီး ပထမဆုံး စခရင်ကနေ ပြန်စပေးပါ။

## Header and language

language-open = <en>Language</en> ဘာသာစကား
language-title = ဘာသာစကား ရွေးပါ
language-hint = အခုထိ ရေးထားတာတွေ ဒီအတိုင်း ရှိနေပါမယ်။
language-failed = ဘာသာစကား ပြောင်းလို့ မရခဲ့ပါ။ ထပ်နှိပ်ပါ၊ ဒါမှမဟုတ် ဝန်ထမ်းကို ခေါ်ပါ။

## settings

settings-open = ကြည့်ရ လွယ်အောင်
settings-title = စခရင် ပုံစံ ပြောင်းရန်
settings-lead = ပြောင်းလိုက်လည်း ရေးထားတာတွေ ရှိနေပါမယ်။ နောက်တစ်ယောက် သုံးတဲ့အခါ မူလ ပုံစံ ပြန်ဖြစ်ပါမယ်။
settings-size = စာလုံး အရွယ်
settings-size-normal = ပုံမှန်
settings-size-large = ကြီး
settings-size-largest = အလွန်ကြီး
settings-theme = အရောင်
settings-theme-light = အဖြူရောင် စခရင်
settings-theme-contrast = ထင်ရှားတဲ့ အရောင်
settings-theme-dark = အမည်းရောင် စခရင်
settings-spacing = စာလုံးနဲ့ စာကြောင်း အကွာ
settings-spacing-normal = ပုံမှန်
settings-spacing-wide = ကျယ်
settings-furigana = ခန်ဂျီအပေါ်က အသံထွက် စာလုံးငယ် (<ja>ふりがな</ja>)
settings-furigana-off = မပြပါ
settings-furigana-on = ပြပါ
settings-voice = အသံနဲ့ ဖတ်ပေးခြင်း
settings-voice-off = “နားထောင်ရန်” ကို နှိပ်တဲ့အခါသာ
settings-voice-on = စခရင် ပြောင်းတိုင်း
settings-pace = စောင့်ပေးတဲ့ အချိန်
settings-pace-normal = ပုံမှန်
settings-pace-slow = ပိုကြာအောင် (3 ဆ)
settings-reach = ခလုတ် နေရာ
settings-reach-normal = ပုံမှန်
settings-reach-low = စခရင် အောက်ဘက်မှာ စုထားမယ်
settings-scan = ခလုတ်တစ်ခုတည်းနဲ့ သုံးခြင်း
settings-scan-off = မသုံးပါ
settings-scan-on = သုံးမယ် (ဘောင်က အစဉ်လိုက် ရွေ့ပါမယ်)
settings-take = ဒီပုံစံကို သုံးရန်

## voice and switch

voice-read = နားထောင်ရန်
voice-stop = အသံ ရပ်ရန်
voice-none = ဒီစက်မှာ ဒီဘာသာစကားအတွက် အသံ မရှိပါ။
voice-chosen = ရွေးထားသည်
scan-help = ဘောင်က အစဉ်လိုက် ရွေ့ပါမယ်။ ရွေးချင်တဲ့ နေရာ ရောက်ရင် စခရင်ရဲ့ ဘယ်နေရာကိုမဆို ဒါမှမဟုတ် Space ခလုတ်ကို နှိပ်ပါ။

## Writing without a keyboard

board-kana = ဂျပန် ကနအက္ခရာ (<ja>五十音</ja>) နဲ့ ရေးရန်
board-latin = ABC နဲ့ ရေးရန်
board-number = ဂဏန်းနဲ့ ရေးရန်
board-close = ကီးဘုတ်ကို ပိတ်ရန်
board-space = ကွက်လပ်
board-delete = စာလုံး 1 လုံး ဖျက်ရန်
board-clear = အားလုံး ဖျက်ရန်
board-small = စာလုံးငယ်
board-voiced = အစက်နှစ်စက် (<ja>゛</ja>)
board-semi-voiced = စက်ဝိုင်းငယ် (<ja>゜</ja>)
board-long = အသံရှည် (<ja>ー</ja>)
board-none = ထိုသို့သော အက္ခရာ မရှိပါ။
board-capital = စာလုံးကြီး
hand-open = လက်နဲ့ ရေးရန်
hand-name = အမည်ကို လက်နဲ့ ရေးတဲ့ နေရာ
hand-address = လိပ်စာကို လက်နဲ့ ရေးတဲ့ နေရာ
hand-hint = ဒီမှာ လက်ချောင်းနဲ့ ရေးပါ
hand-note = လက်နဲ့ ရေးထားတဲ့ စာကို ကောင်တာက ဝန်ထမ်း ဖတ်ပါမယ်။
hand-written = လက်ရေး

## official texts

quote-reference = နားလည်လွယ်ဖို့ ဘာသာပြန်ထားတာ ဖြစ်ပါတယ်။ တရားဝင် စာသားက ဂျပန်ဘာသာ ဖြစ်ပါတယ်။
quote-original = ဂျပန် မူရင်းစာကို ကြည့်ရန်

## Reference translations of the official texts (参考訳)

reference-official-notice-title = လူနာများ အားလုံးသို့
reference-official-notice-subtitle = ―My Number ကတ်ဖြင့် အာမခံ အကျုံးဝင်မှုကို အင်တာနက်မှ စစ်ဆေး၍ မရသည့်အခါ―
reference-official-notice-displayed = ○ My Number ကတ်ကို အသုံးပြု၍ ဆေးရုံဆေးခန်းနှင့် ဆေးဆိုင်များတွင် ကုသမှု စသည် ခံယူရန်အတွက် စနစ်ဖြင့် စစ်ဆေးကြည့်ရာ သင်၏ ကျန်းမာရေးအာမခံ အကျုံးဝင်မှု အချက်အလက်မှာ “<ja>資格（無効）</ja>” (အာမခံ – အကျုံးမဝင်) သို့မဟုတ် “<ja>資格情報なし</ja>” (အာမခံ အချက်အလက် မရှိ) ဟု ပေါ်ခဲ့ပါသည်။
reference-official-notice-reason = ○ အလုပ်ပြောင်းခြင်း စသည့် အကြောင်းများကြောင့် သင်၏ အာမခံ အကျုံးဝင်မှု အချက်အလက်ကို မှတ်ပုံတင်၍ မပြီးသေးခြင်း၊ သို့မဟုတ် မှတ်ပုံတင်ထားသည့် အကြောင်းအရာကို စစ်ဆေးနေဆဲ ဖြစ်ခြင်း ဖြစ်နိုင်ပါသည်။
reference-official-notice-request = ○ သင်၏ အာမခံ အကျုံးဝင်မှု အချက်အလက်ကို အမြန် မှတ်ပုံတင်ပြီး စစ်ဆေးနိုင်ရန် သင် ဝင်ထားသည့် အာမခံ အဖွဲ့အစည်း (ကျန်းမာရေးအာမခံ အသင်း <ja>健康保険組合</ja>၊ Kyokai Kenpo <ja>協会けんぽ</ja>၊ မြို့နယ်ရုံး <ja>市区町村</ja> စသည်) သို့ ဆက်သွယ် မေးမြန်းပေးခြင်း စသည်ဖြင့် ပူးပေါင်း ကူညီပေးပါရန် မေတ္တာရပ်ခံပါသည်။
reference-official-notice-note-employer = ※ အလုပ်ရှင်မှတစ်ဆင့် ဝင်ရသည့် ကျန်းမာရေးအာမခံ (<ja>社保</ja>) ဝင်ထားသူများသည် မိမိ ကုမ္ပဏီ၏ အလုပ်ရှင်မှတစ်ဆင့်လည်း မေးမြန်းနိုင်ပါသည်။
reference-official-notice-note-portal = ※ မိမိ၏ နောက်ဆုံး အာမခံ အကျုံးဝင်မှု အချက်အလက်ကို စနစ်တွင် မှတ်ပုံတင်ထားခြင်း ရှိ မရှိကို စမတ်ဖုန်း စသည်ဖြင့် Mynaportal သို့ ဝင်ပြီး “<ja>わたしの情報</ja>” (ကျွန်ုပ်၏ အချက်အလက်) → “<ja>健康・医療</ja>” (ကျန်းမာရေး၊ ဆေးကုသမှု) → “<ja>健康保険証情報</ja>” (ကျန်းမာရေးအာမခံကတ် အချက်အလက်) ကို ကြည့်ခြင်းဖြင့် သိနိုင်ပါသည်။

reference-form-explanation-heading = လူနာများ အားလုံးသို့ မေတ္တာရပ်ခံချက်
reference-form-explanation-title = အာမခံထားသူ၏ အကျုံးဝင်မှု ကြေညာလွှာ (<ja>被保険者資格申立書</ja>) ဆိုင်ရာ ရှင်းလင်းချက်
reference-form-explanation-purpose = ဤကြေညာလွှာသည် သက်တမ်းရှိသည့် ကျန်းမာရေးအာမခံကတ် (<ja>保険証</ja>) ထုတ်ပေးထားပါလျက် My Number ကတ်ဖြင့် အကျုံးဝင်မှုကို စစ်ဆေးသည့်အခါ အောက်ပါကဲ့သို့သော အကြောင်းများကြောင့် အင်တာနက်မှ စစ်ဆေး၍ မရသည့် လူနာများအား မူလ ကျခံရမည့် ပမာဏဖြင့် အာမခံ ကုသမှု ပေးနိုင်ရန်အတွက် ဖြည့်စွက်ပေးရန် မေတ္တာရပ်ခံသည့် စာရွက်စာတမ်း ဖြစ်ပါသည်။
reference-form-explanation-share = ဤကြေညာလွှာကို ဖြည့်စွက်ခြင်းဖြင့် ကျခံရမည့် ပမာဏကို 30% (မူလတန်းကျောင်း မတက်ရသေးသည့် ကလေးငယ်များ 20%၊ အသက် 70 နှစ်နှင့် အထက် စသည့်သူများ 10% မှ 30%) ဖြင့် တွက်ချက်ပါသည်။
reference-form-explanation-follow-up = ※ အာမခံထားသူ နံပါတ် စသည့် အချက်အလက်များ (ကျန်းမာရေးအာမခံကတ်၏ မိတ္တူ၊ ဓာတ်ပုံ အပါအဝင်) ကို သိရသည်နှင့် ကုသမှု ခံယူခဲ့သည့် ဆေးရုံဆေးခန်း စသည်ကို မဖြစ်မနေ အသိပေးပါ။
reference-form-explanation-cases = 【ဖြည့်စွက်ရန် လိုအပ်သည့် အခြေအနေများ (ဥပမာ)】
reference-form-explanation-case-data = အလုပ်ပြောင်းခြင်း စသည်ကြောင့် ကျန်းမာရေးအာမခံကတ် ထုတ်ပေးထားသော်လည်း အချက်အလက် မှတ်ပုံတင်နေဆဲ ဖြစ်သဖြင့် အာမခံ အကျုံးဝင်မှုကို အင်တာနက်မှ စစ်ဆေး၍ မရသည့်အခါ
reference-form-explanation-case-device = စက်ပစ္စည်း ချို့ယွင်းခြင်း စသည်ကြောင့် My Number ကတ်ဖြင့် အာမခံ အကျုံးဝင်မှုကို အင်တာနက်မှ စစ်ဆေး၍ မရသည့်အခါ
reference-form-title = အာမခံထားသူ၏ အကျုံးဝင်မှု ကြေညာလွှာ (<ja>被保険者資格申立書</ja>)
reference-form-statement = သက်တမ်းရှိသည့် ကျန်းမာရေးအာမခံကတ် (<ja>保険証</ja>) ကို ရရှိထားပြီး ကျန်းမာရေးအာမခံ စသည်၏ အာမခံထားသူအဖြစ် အကျုံးဝင်မှုနှင့် စပ်လျဉ်း၍ အောက်ပါအတိုင်း ကြေညာပါသည်။
reference-form-instructions = ※ အောက်ပါ အချက်များကို တတ်နိုင်သလောက် ဖြည့်စွက်ပြီး □ တွင် ကိုက်ညီပါက “✓” ရေးပါ။ ဤကြေညာလွှာတွင် ဖြည့်စွက်ထားသော အချက်အလက်များကို ဆေးရုံဆေးခန်း စသည်၏ ဆေးကုသခ တောင်းခံခြင်း စသည်အတွက် လိုအပ်သလောက်သာ အသုံးပြုပြီး တောင်းခံခြင်း၊ ပေးချေခြင်း စသည်အတွက် လိုအပ်သည့် အလုပ်များ ပြီးသည်နှင့် ချက်ချင်း ဖျက်ဆီးပါမည်။
reference-form-note-2 = ※2 အသက် 70 နှစ်နှင့် အထက် သူများ၊ သို့မဟုတ် သက်ကြီး ကျန်းမာရေးအာမခံ (<ja>後期高齢者医療</ja>) ၏ အာမခံထားသူများသည် မိမိ ပေးရမည့် အချိုးကိုလည်း ဖြည့်စွက်ပါ။ ဖြည့်စွက်ထားသည့် အချိုးသည် အမှန်နှင့် ကွာခြားနေပါက နောင်တွင် အာမခံ အဖွဲ့အစည်းက ကွာဟသည့် ငွေကို တောင်းခံခြင်း စသည် ပြုလုပ်နိုင်ပါသည်။
reference-form-part-1 = 1 ကျန်းမာရေးအာမခံကတ် စသည်နှင့် ဆိုင်သည့် အချက်များ (<ja>保険証等に関する事項</ja>)
reference-form-part-2 = 2 My Number ကတ်ပေါ်ရှိ အချက်များ စသည် (<ja>マイナンバーカードの券面事項等</ja>)
reference-form-certificate = အာမခံကတ် ရှိ / မရှိ (<ja>保険証の有無</ja>)
reference-form-certificate-yes = သက်တမ်းရှိသည့် အာမခံကတ် ရရှိထားသည်
reference-form-kind = အာမခံ အမျိုးအစား (<ja>保険種別</ja>)
reference-form-insurer = အာမခံ အဖွဲ့အစည်း စသည်၏ အမည် (<ja>保険者等名称</ja>)
reference-form-employer = အလုပ်လုပ်သည့် ကုမ္ပဏီ စသည်၏ အမည် (<ja>事業所名</ja>)
reference-form-issued = အာမခံကတ် ရရှိသည့် အချိန် (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = 1 လအတွင်း
reference-form-issued-earlier = ထို့ထက် စော၍
reference-form-issued-unknown = မသိပါ
reference-form-share = မိမိ ပေးရမည့် အချိုး (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = မသိပါ
reference-form-name = အမည် (<ja>氏名</ja>)
reference-form-kana = အမည်၏ အသံထွက် – ကာတာကာနဖြင့် (<ja>フリガナ</ja>)
reference-form-birth-date = မွေးသက္ကရာဇ် (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = ခုနှစ် (<ja>年</ja>)
reference-form-month = လ (<ja>月</ja>)
reference-form-day = ရက် (<ja>日</ja>)
reference-form-sex = ကျား / မ (<ja>性別</ja>)
reference-form-sex-male = ကျား
reference-form-sex-female = မ
reference-form-address = နေရပ်လိပ်စာ (<ja>住所</ja>)
reference-form-signature = လက်မှတ် (<ja>署名</ja>)
reference-form-relationship = လူနာနှင့် တော်စပ်ပုံ (<ja>患者との関係</ja>)
reference-form-phone = ဆက်သွယ်ရန် ဖုန်းနံပါတ် (<ja>連絡先電話番号</ja>)

date = { $year } ခုနှစ်၊ { $month } လပိုင်း၊ { $day } ရက်
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
