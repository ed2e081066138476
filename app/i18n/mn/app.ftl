### Монгол. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = Монгол
app-name = Даатгалын лавлах цонх
title = { $screen } | Даатгалын лавлах цонх
title-error = Алдаа: { $title }
continue = Цааш
back = Буцах
change = Засах
change-entry = Засах: { $entry }
call-staff = Ажилтан дуудах
call-staff-sent = Ажилтныг дуудлаа. Түр хүлээнэ үү.
call-staff-failed = Дуудлага явсангүй. Ресепшнд хэлнэ үү.
waiting = Түр хүлээнэ үү. Дэлгэцийг энэ чигээр нь үлдээгээрэй.
pause = Зогсоох
progress = Асуулт { $number } (хамгийн ихдээ { $total })
skippable = Мэдэхгүй зүйлээ хоосон орхиод «Цааш» гэснийг дарна уу.
contact-patients = Утсаар лавлах (японоор хариулна): My Number-ийн үнэгүй утас (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = Ажлын өдөр 9:30–20:00, бямба, ням гараг болон баярын өдөр 9:30–17:30 (шинэ жилийн үеэр амарна)
source = Эх сурвалж: { $source }
blank = Бөглөөгүй
not-given = －
not-official = Нэмэлт тайлбар (албан ёсны бичвэр биш)
skip-to-main = Үндсэн хэсэг рүү очих
not-enrolled = Энэ төхөөрөмж ресепшнтэй хараахан холбогдоогүй байна. Бөглөж болно, гэхдээ ресепшнд өгөх боломжгүй.
error-summary-title = Дараах зүйлийг засна уу
confirm-title = Шалгана уу

## start

start-title = Даатгалыг нь энд шууд шалгаж чадаагүй хүмүүст
start-lead = Хүчинтэй даатгалын карт (<ja>保険証</ja>) зэрэг баримт авсан бол My Number картаа үзүүлээд даатгалын мэдүүлэг (<ja>申立書</ja>) бичиж, урьдын адил зөвхөн өөрийн төлөх хувийг (30% гэх мэт) төлж эмчид үзүүлэх боломжтой.
start-how = Энэ дэлгэцэд асуултад нэг нэгээр нь хариулаад ресепшнд өгнө.
start-time = Хамгийн ихдээ { $total } асуулт, 5 минут орчим болно. Бөглөж чадахаа л бөглөхөд хангалттай.
start-privacy = «Ресепшнд өгөх» гэснийг дарах хүртэл таны хариулт хаана ч хадгалагдахгүй.
start-help = Хэцүү байвал хэдийд ч «Ажилтан дуудах» гэснийг дараарай.
start-begin = Эхлэх

## situation

situation-title = Ресепшн дээрх карт уншигчид юу гэж гарсан бэ?
situation-hint = Мэдэхгүй бол ресепшний ажилтнаас асууж болно.
situation-invalid = «<ja>資格（無効）</ja>» (даатгалын эрх: хүчингүй)
situation-not_found = «<ja>資格情報なし</ja>» (даатгалын эрхийн мэдээлэл алга)
situation-reader = Карт уншигч ажиллахгүй байна
situation-card = Карт уншигдахгүй байна
situation-outage = Цахилгаан тасарсан эсвэл интернэт ажиллахгүй байна
situation-unknown = Мэдэхгүй

## notice

notice-device-title = Төхөөрөмж эсвэл картад асуудал гарсан үед
notice-lead = Таны даатгалын мэдээллийг бүртгэх юм уу шалгаж дуусаагүй байж магадгүй. Дараагийн дэлгэц дээр өнөөдөр юу хийж болохыг сонгоно.
notice-device-lead = Таны даатгал алга болоогүй. Төхөөрөмж, интернэт эсвэл картад асуудал гарснаас болж яг одоо шалгаж чадахгүй байгаа төдий юм.
notice-device-case = Даатгалын мэдүүлгийн (<ja>申立書</ja>) тайлбарт, бөглүүлдэг тохиолдлын жишээг ингэж бичсэн байдаг.
notice-device-next = Дараагийн дэлгэцэд өнөөдөр хийж болох зүйлээ сонгоно.
notice-unknown-title = Шалгаж чадахгүй бол ингэнэ
notice-unknown-lead = Шалтгааныг нь мэдэхгүй байсан ч зүгээр. Дараагийн дэлгэцэд өнөөдөр хийж болох зүйлээ сонгоно уу.
notice-unknown-reasons = Ихэвчлэн дараах хоёр шалтгаан байдаг.
notice-unknown-reason-data = Шинэ даатгалын бүртгэл хараахан дуусаагүй («<ja>資格（無効）</ja>» – даатгалын эрх: хүчингүй, «<ja>資格情報なし</ja>» – даатгалын эрхийн мэдээлэл алга)
notice-unknown-reason-device = Төхөөрөмж, интернэт эсвэл картад асуудал гарсан

## options

options-title = Өнөөдөр та алийг нь хийж чадах вэ?
options-hint = Дээрээс нь дарааллаар үзээд, танд тохирох эхнийхийг сонгоно уу.
options-portal = Ухаалаг утсаараа Mynaportal үзэж чадна
options-portal-registration_only = Шинэ даатгалын бүртгэл дууссан эсэх л мэдэгдэнэ
options-portal-confirms = Даатгалын мэдээллийн дэлгэцээ ресепшнд үзүүлбэл шалгаж болно
options-portal-depends = Даатгалын мэдээллийн дэлгэц гарч ирвэл ресепшнд шалгаж болно
options-papers = Даатгалыг шалгаж болох бичиг баримт надад байгаа
options-papers-hint = Даатгал батлах бичиг (<ja>資格確認書</ja>), даатгалын мэдээллийн хуудас (<ja>資格情報のお知らせ</ja>) гэх мэт
options-known = Өмнө нь энд ирж байсан, даатгал өөрчлөгдөөгүй
options-known-hint = Ресепшнд шалгаж чадвал даатгалын мэдүүлэг (<ja>申立書</ja>) бичих шаардлагагүй
options-form = Даатгалын мэдүүлэг бичих
options-form-hint = My Number карттай, дээрхийн аль нь ч тохирохгүй хүнд
options-nothing = Карт ч, бичиг баримт ч байхгүй
options-nothing-hint = Ресепшний ажилтантай ярилцана

## portal

portal-title = Mynaportal үзэх
portal-scan = Ухаалаг утасныхаа камераар уншуулна уу.
portal-code = Mynaportal ({ $host }) нээх QR код
portal-host = Нээгдэх хаяг: { $host }
portal-registration_only = Ресепшний дэлгэцэд ингэж гарсан үед Mynaportal-д ч хүчинтэй даатгал харагдахгүй. Тэнд шинэ даатгалын бүртгэл дууссан эсэхийг л үзэж болно. Бүртгэл дууссан байвал ресепшнд хэлнэ үү.
portal-confirms = Даатгалын мэдээллийн дэлгэц гарч ирвэл тэр чигээр нь ресепшнд үзүүлнэ үү.
portal-depends = Даатгалын мэдээллийн дэлгэц гарч ирвэл ресепшнд үзүүлнэ үү. Танд «<ja>資格（無効）</ja>» (даатгалын эрх: хүчингүй) эсвэл «<ja>資格情報なし</ja>» (даатгалын эрхийн мэдээлэл алга) гэж хэлсэн бол Mynaportal-д ч хүчинтэй даатгал харагдахгүй.
portal-menu = Mynaportal-ийн одоогийн цэс дэх байрлал: { $menu }
portal-pin = Нууц дугаараа (PIN) хэнд ч бүү хэлээрэй.
portal-to-desk = Дэлгэцээ ресепшнд үзүүлэх
portal-to-form = Даатгалын мэдүүлэг (<ja>申立書</ja>) бичих

## show-desk

show-desk-papers-title = Бичиг баримтаа ресепшнд үзүүлнэ үү
show-desk-papers = Даатгалыг шалгаж чадвал урьдын адил зөвхөн өөрийн төлөх хувийг төлж эмчид үзүүлнэ. My Number карттай бол хамт үзүүлнэ үү.
show-desk-known-title = Үүнийг ресепшнд үзүүлэх юм уу хэлнэ үү
show-desk-known = <ja>「前にもかかりました。保険は変わっていません。」</ja> (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: «Би өмнө нь ч энд эмчид үзүүлж байсан. Миний даатгал өөрчлөгдөөгүй.»)
show-desk-known-then = Ресепшнд шалгаж чадвал даатгалын мэдүүлэг (<ja>申立書</ja>) өгсөнтэй адилд тооцно.
show-desk-portal-title = Ухаалаг утасныхаа дэлгэцийг ресепшнд үзүүлнэ үү
show-desk-portal = My Number картаа ч хамт үзүүлнэ үү.
show-desk-nothing-title = Ресепшний ажилтантай ярилцана уу
show-desk-nothing = Карт ч, бичиг баримт ч байхгүй бол ерөнхий журмаар түр бүх төлбөрийг (100%) төлнө. Гэхдээ өмнө нь энд эмчид үзүүлж байсан хүн зэрэгт эмнэлгийн шийдвэрээр өөр байж болно. Эхлээд ресепшнд хэлнэ үү.
show-desk-form-instead = Шалгаж чадаагүй бол даатгалын мэдүүлэг (<ja>申立書</ja>) бичиж болно.
show-desk-form-instead-nothing = My Number карттай бол даатгалын мэдүүлэг (<ja>申立書</ja>) бичиж болно.
show-desk-to-form = Даатгалын мэдүүлэг бичих
show-desk-finish = Дуусгах

## explanation

explanation-title = Даатгалын мэдүүлгийн (<ja>申立書</ja>) тайлбар
explanation-lead = Мэдүүлгийг урьдын адил зөвхөн өөрийн төлөх хувийг төлж эмчид үзүүлэхийн тулд бичнэ. Дараагийн дэлгэцээс эхлэн нэг нэг асуултад хариулна.

## certificate … phone: the questions of the form

certificate-title = Танд хүчинтэй даатгалын карт (<ja>保険証</ja>) олгосон уу?
certificate-gloss = «Даатгалын карт» гэдэг нь энэ маягт гарсан Reiwa (<ja>令和</ja>) 5 (2023) оны үг юм. Одоо даатгал батлах бичиг (<ja>資格確認書</ja>), даатгалын мэдээллийн хуудас (<ja>資格情報のお知らせ</ja>) зэргийг ч үүнд тооцоорой.
certificate-unsure = Эргэлзвэл «Мэдэхгүй» гэснийг сонгоно уу.
certificate-true = Тийм, олгосон
certificate-false = Үгүй
certificate-none = Мэдэхгүй

insurance-kind-title = Таны даатгал ямар төрлийнх вэ?
insurance-kind-employees = Ажлын газрын даатгал (<ja>社保</ja>)
insurance-kind-employees-hint = Компани зэрэгт ажилладаг хүн болон гэр бүл нь (Кёокай Кэнпо <ja>協会けんぽ</ja>, эрүүл мэндийн даатгалын нийгэмлэг <ja>健康保険組合</ja>, харилцан туслах нийгэмлэг <ja>共済組合</ja>)
insurance-kind-national = Үндэсний эрүүл мэндийн даатгал (<ja>国保</ja>)
insurance-kind-national-hint = Таны амьдардаг хот, дүүрэг, тосгоны үндэсний эрүүл мэндийн даатгал (<ja>国民健康保険</ja>)
insurance-kind-national_society = Мэргэжлийн нийгэмлэгийн үндэсний эрүүл мэндийн даатгал (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = Эмч, барилга, хүнс гэх мэт мэргэжил тус бүрийн нийгэмлэг
insurance-kind-late_elderly = Ахмад настны эрүүл мэндийн даатгал (<ja>後期</ja>)
insurance-kind-late_elderly-hint = 75 ба түүнээс дээш настай хүн гэх мэт (<ja>後期高齢者医療</ja>)
insurance-kind-other = Бусад (<ja>その他</ja>)
insurance-kind-other-hint = Өөрийгөө хамгаалах хүчний алба хаагч (<ja>自衛官</ja>), зөвхөн улсын зардлаар эмчлүүлэх (<ja>公費単独医療</ja>)
insurance-kind-unknown = Мэдэхгүй

insurer-title = Даатгалын байгууллагын нэр
insurer-hint = Танд даатгалын карт зэргийг олгосон газар. Жишээ: Кёокай Кэнпо (<ja>協会けんぽ</ja>), ○○ эрүүл мэндийн даатгалын нийгэмлэг (<ja>〇〇健康保険組合</ja>), ○○ хот (<ja>〇〇市</ja>)
insurer-branch = Кёокай Кэнпогийн (<ja>協会けんぽ</ja>) салбараас сонгох
insurer-union = 75 ба түүнээс дээш насныхны эмчилгээний холбооноос (<ja>後期高齢者医療広域連合</ja>) сонгох
insurer-postal-hint = Хэрэв таны амьдардаг хот, тосгоны даатгал бол 7 оронтой тоогоор хайж болно.
insurer-find = Хот, тосгон хайх
insurer-found = Хот, тосгоноо сонгоно уу
insurer-none = Тэр шуудангийн кодоор олдсонгүй. Дугаараа шалгах эсвэл нэрийг шууд бичнэ үү.
insurer-offline = Одоо хайх боломжгүй байна. Нэрийг шууд бичнэ үү.
suggestion-take = Оруулах

employer-title = Ажлын газрын нэр
employer-hint = Гэр бүлийнхээ хүний даатгалд хамрагддаг бол тэр хүний ажлын газрыг бичнэ үү.

issued-title = Даатгалын картыг (<ja>保険証</ja>) хэзээ авсан бэ?

name-title = Өвчтөний нэр
name-hint = My Number картын нүүрэн талд байгаагаар бичнэ үү.
name-kana-hint = Жишээ: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = Картын ар талын дугаарыг (My Number) бүү бичээрэй.

birth-date-title = Өвчтөний төрсөн өдөр
birth-date-hint = Жишээ: Олон улсын он тооллын 1985 он, 5 сар, 12 өдөр
birth-date-skippable = Он, сар, өдрийн аль нэгийг мэдэхгүй бол бүгдийг хоосон орхиод «Цааш» гэснийг дарна уу.
birth-date-era = Япон он тоолол (<ja>元号</ja>)
birth-date-western = Олон улсын он тоолол

sex-title = Өвчтөний хүйс
sex-hint = My Number картын нүүрэн талд байгаагаар сонгоно уу.

address-title = Өвчтөний хаяг
address-hint = My Number картын нүүрэн талд байгаагаар бичнэ үү.
address-residence = Одоо амьдарч байгаа газар (<ja>居所</ja>)
address-residence-hint = Дээрх хаягаас өөр бол л бичнэ үү.
postal-label = Шуудангийн код (<ja>郵便番号</ja>)
postal-hint = 7 оронтой тоо. Мэдэж байвал хаягаа хурдан бичнэ.
postal-find = Хаяг хайх
postal-found = Хаягаа сонгоно уу
postal-none = Тэр шуудангийн кодтой хаяг олдсонгүй. Кодоо дахин харна уу, эсвэл хаягаа шууд бичнэ үү.
postal-offline = Яг одоо хайж чадахгүй байна. Хаягаа шууд бичнэ үү.
postal-reading = Уншлага: { $kana }
postal-kept = Өмнө бичсэнийг хэвээр нь үлдээлээ.

share-title = Ресепшнд өөрөө төлөх хувь
share-hint = 70 ба түүнээс дээш настай хүн болон ахмад настны эрүүл мэндийн даатгалтай (<ja>後期高齢者医療</ja>) хүнээс асууж байна.

phone-title = Холбоо барих утасны дугаар
phone-hint = Ресепшнээс лавлахаар тан руу залгаж магадгүй.

## check

check-title = Бичсэн зүйлээ шалгана уу
check-blanks = «Бөглөөгүй» гэсэн зүйл байсан ч ресепшнд өгч болно.
check-complete = Бүгдийг бөглөлөө.
check-continue = Гарын үсэг рүү очих

## signature

signature-title = Гарын үсэг
signature-date = Бөглөсөн өдөр
signature-how = Гарын үсэг зурах арга
signature-drawn = Дэлгэц дээр зурах
signature-typed = Нэрээ бичиж оруулах
signature-typed-label = Гарын үсэг зурах хүний нэр
signature-on_paper = Цаасан дээр зурах
signature-witnessed = Ресепшнд зурах
signature-none = Гарын үсэггүй
signature-pad = Гарын үсгийн хэсэг. Энд хуруугаараа нэрээ бичнэ үү
signature-pad-hint = Энд хуруугаараа нэрээ бичнэ үү
signature-undo = Нэгийг арилгах
signature-clear = Бүгдийг арилгах
signature-strokes = Зурсан зураас: { $count }
signature-other = Өвчтөн өөрөө биш, өөр хүн гарын үсэг зурах бол
signature-relationship-hint = Японоор хуулж бичнэ үү: ээж <ja>母</ja>, аав <ja>父</ja>, нөхөр <ja>夫</ja>, эхнэр <ja>妻</ja>, насанд хүрэгчийн асран хамгаалагч <ja>成年後見人</ja>
signature-submit = Ресепшнд өгөх
signature-sending = Илгээж байна…

## unsent

unsent-title = Ресепшнд хараахан хүрээгүй байна
unsent-kept = Таны бичсэн зүйл энэ дэлгэцэд хэвээрээ байна. Арилаагүй.
unsent-offline = Ресепшнтэй холбогдохгүй байна. Хүлээвэл холбогдмогц автоматаар илгээнэ. «Дахин илгээх» гэснийг дарсан ч хоёр удаа илгээхгүй.
unsent-busy = Ресепшний төхөөрөмж яг одоо хүлээж авч чадахгүй байна. Хүлээвэл автоматаар илгээнэ. «Дахин илгээх» гэснийг дарсан ч хоёр удаа илгээхгүй.
unsent-not_enrolled = Энэ төхөөрөмж ресепшнтэй хараахан холбогдоогүй байна. Энэ дэлгэцийг ажилтанд үзүүлнэ үү.
unsent-locked = Энэ төхөөрөмж яг одоо хүлээн авалтаа зогсоосон байна. Хүлээвэл дахин эхэлмэгц автоматаар илгээнэ. «Дахин илгээх» гэснийг дарсан ч хоёр удаа илгээхгүй. Энэ дэлгэцийг ажилтанд үзүүлнэ үү.
unsent-refused = Ресепшний төхөөрөмж хүлээж авч чадсангүй. Энэ дэлгэцийг ажилтанд үзүүлнэ үү.
unsent-retry = Дахин илгээх

## done

done-title = Ресепшнд хүлээлгэн өглөө
done-ticket = Таны дугаар
done-now = Одоо таны хийх зүйл
done-tell = Ресепшнд энэ дугаарыг хэлнэ үү.
done-card = My Number картаа ресепшнд үзүүлнэ үү.
done-sign = Ресепшнд, хэвлэсэн даатгалын мэдүүлэгт (<ja>申立書</ja>) гарын үсэг зурна уу.
done-follow-up = Дараа нь таны хийх зүйл
done-follow-up-lead = Даатгалын дугаар зэргээ мэдмэгцээ энэ ресепшнд даруй хэлнэ үү.
done-finish = Дуусгах (дэлгэцээс арилгана)

## idle

idle-title = Үргэлжлүүлэх үү?
idle-paused = «Үргэлжлүүлэх» гэснийг дарвал өмнөх дэлгэц рүү буцна. Таны хариулт хэвээрээ байна.
idle-countdown = { $seconds } секундийн дараа хариултыг арилгаад эхний дэлгэц рүү буцна.
idle-continue = Үргэлжлүүлэх
idle-finish = Зогсоож, хариултыг арилгах

## locked: a tablet that is out of use

locked-title = Энэ төхөөрөмж одоо ажиллахгүй байна
locked-lead = Уучлаарай, та ресепшн дээр очно уу.
locked-wait = Ажилтан танд зааж өгнө.
locked-again = Дахин үзэх

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = Аль нэгийг нь сонгоно уу. Мэдэхгүй бол «Мэдэхгүй» гэснийг сонгож болно.
error-options-missing = Аль нэгийг нь сонгоно уу.
error-person-birth_date-era-missing = Япон он тоолол (<ja>元号</ja>) эсвэл олон улсын он тооллыг сонгоно уу.
error-person-birth_date-year-missing = Төрсөн оноо бичнэ үү.
error-person-birth_date-year-not_a_number = Төрсөн оноо тоогоор бичнэ үү.
error-person-birth_date-month-missing = Сараа бичнэ үү.
error-person-birth_date-month-not_a_number = Сараа тоогоор бичнэ үү.
error-person-birth_date-day-missing = Өдрөө бичнэ үү.
error-person-birth_date-day-not_a_number = Өдрөө тоогоор бичнэ үү.
error-person-birth_date-no_such_day = Хуанлид байхгүй өдөр байна. Сар, өдрөө дахин харна уу.
error-person-birth_date-era_mismatch = { $given } нь { $right } юм. Он тооллыг «{ $era }», төрсөн оныг «{ $year }» болгож засна уу.
error-person-birth_date-future = Хараахан болоогүй өдөр байна. Төрсөн оноо дахин харна уу.
error-person-birth_date-too_early = Meiji (<ja>明治</ja>) үеэс өмнөх өдөр байна. Төрсөн оноо дахин харна уу.
error-person-birth_date-unlikely = { $age } настай болж байна. Зөв бол «Цааш» гэснийг дахин дарна уу.
error-person-birth_date-other_calendar = Аргын тооллоор { $age } настай болж байна. Хэрэв өөр тооллын (жишээ нь Балбын) он бол аргын тооллын { $year } он орчим болно. { $age } нас зөв бол «Цааш» гэснийг дахин дарна уу.
error-signature-strokes-missing = Одоогоор юу ч зураагүй байна. Хүрээн дотор зурна уу, эсвэл өөр арга сонгоно уу.
error-signature-name-missing = Нэрээ бичнэ үү, эсвэл өөр арга сонгоно уу.
error-too_long = { $max } тэмдэгт хүртэл бичиж болно. Богиносгоно уу.
error-unknown_value = Дахин сонгоно уу.
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = Одоо амьдарч байгаа газар
entry-certificate-no = Олгоогүй

## Pages that are not screens of the journey

missing-title = Ийм дэлгэц алга
missing-lead = Вэб хаяг өөрчлөгдсөн эсвэл тохирохгүй байна.
missing-start = Эхний дэлгэц рүү очих
form-unreadable = Илгээсэн зүйлийг уншиж чадсангүй. Эхний дэлгэцээс дахин оролдоно уу.

## Header and language

language-open = <en>Language</en> Хэл
language-title = Хэлээ сонгоно уу
language-hint = Одоог хүртэл бичсэн зүйл тань хэвээрээ үлдэнэ.
language-failed = Хэлийг сольж чадсангүй. Дахин дарна уу, эсвэл ажилтан дуудна уу.

## settings

settings-open = Харагдах байдал
settings-title = Дэлгэцийн харагдах байдлыг өөрчлөх
settings-lead = Өөрчилсөн ч бичсэн зүйл тань үлдэнэ. Дараагийн хүнд дэлгэц анхны хэлбэртээ эргэж орно.
settings-size = Үсгийн хэмжээ
settings-size-normal = Энгийн
settings-size-large = Том
settings-size-largest = Маш том
settings-theme = Өнгө
settings-theme-light = Цагаан дэлгэц
settings-theme-contrast = Тод өнгө
settings-theme-dark = Хар дэлгэц
settings-spacing = Үсэг, мөрийн хоорондын зай
settings-spacing-normal = Энгийн
settings-spacing-wide = Өргөн
settings-furigana = Фуригана (ханзны дээрх жижиг кана)
settings-furigana-off = Харуулахгүй
settings-furigana-on = Харуулах
settings-voice = Дуугаар унших
settings-voice-off = Зөвхөн «Сонсох» гэснийг дарахад
settings-voice-on = Дэлгэц солигдох бүрд
settings-pace = Хүлээх хугацаа
settings-pace-normal = Энгийн
settings-pace-slow = Уртасгах (3 дахин)
settings-reach = Товчны байрлал
settings-reach-normal = Энгийн
settings-reach-low = Дэлгэцийн доод хэсэгт цуглуулах
settings-scan = Нэг товчлуураар ашиглах
settings-scan-off = Ашиглахгүй
settings-scan-on = Ашиглах (хүрээ дарааллаар шилжинэ)
settings-take = Ингэж харуулах

## voice and switch

voice-read = Сонсох
voice-stop = Дууг зогсоох
voice-none = Энэ төхөөрөмжид энэ хэлээр унших дуу хоолой алга.
voice-chosen = сонгосон
scan-help = Хүрээ дарааллаар шилжинэ. Сонгох зүйл дээрээ ирэхэд нь дэлгэцийн аль нэг хэсэгт хүрэх эсвэл зай авах товчийг (Space) дарна уу.

## Writing without a keyboard

board-kana = Канагаар (<ja>あいう</ja>) бичих
board-latin = ABC-ээр бичих
board-number = Тоогоор бичих
board-close = Үсгийн самбарыг хаах
board-space = Зай
board-delete = 1 үсэг арилгах
board-clear = Бүгдийг арилгах
board-small = Жижиг үсэг
board-voiced = Дакутэн (<ja>゛</ja>)
board-semi-voiced = Хандакутэн (<ja>゜</ja>)
board-long = Урт дуу (<ja>ー</ja>)
board-none = Тийм үсэг байхгүй.
board-capital = Том үсэг (A)
hand-open = Гараар бичих
hand-name = Нэрээ гараар бичих хэсэг
hand-address = Хаягаа гараар бичих хэсэг
hand-hint = Энд хуруугаараа бичнэ үү
hand-note = Гараар бичсэнийг тань ресепшний ажилтан уншина.
hand-written = Гараар бичсэн

## official texts

quote-reference = Энэ бол лавлагаа болгох орчуулга. Албан ёсны бичвэр нь япон хэл дээр байна.
quote-original = Япон эх бичвэрийг үзэх

## Reference translations of the official texts (参考訳)

reference-official-notice-title = Өвчтөн та бүхэнд
reference-official-notice-subtitle = ―My Number картаар онлайнаар даатгалын эрхийг шалгах боломжгүй тохиолдолд―
reference-official-notice-displayed = ○ My Number карт ашиглан эмнэлэг, эмийн санд үзүүлэх зэрэгт зориулсан системээр шалгахад, таны эрүүл мэндийн даатгалын эрхийн мэдээлэл «<ja>資格（無効）</ja>» (даатгалын эрх: хүчингүй) эсвэл «<ja>資格情報なし</ja>» (даатгалын эрхийн мэдээлэл алга) гэж гарлаа.
reference-official-notice-reason = ○ Ажлаа сольсон зэрэг шалтгаанаар таны эрхийн мэдээллийн бүртгэл дуусаагүй, эсвэл бүртгэсэн мэдээллийг шалгаж байгаа байж болзошгүй.
reference-official-notice-request = ○ Таны эрхийн мэдээллийг түргэн бүртгэж, шалгах боломжтой болгохын тулд, хамрагдаж буй даатгалын байгууллагадаа (эрүүл мэндийн даатгалын нийгэмлэг <ja>健康保険組合</ja>, Кёокай Кэнпо <ja>協会けんぽ</ja>, хот, дүүрэг, тосгоны захиргаа гэх мэт) лавлах зэргээр хамтран ажиллахыг хүсэж байна.
reference-official-notice-note-employer = ※ Ажлын газрын даатгалд (<ja>社保</ja>) хамрагддаг хүн ажлын газрынхаа ажил олгогчоор дамжуулан лавлах боломжтой.
reference-official-notice-note-portal = ※ Таны хамгийн сүүлийн эрхийн мэдээлэл системд бүртгэгдсэн эсэхийг ухаалаг утас зэргээр Mynaportal-д нэвтэрч, «<ja>わたしの情報</ja>» (миний мэдээлэл) → «<ja>健康・医療</ja>» (эрүүл мэнд, эмчилгээ) → «<ja>健康保険証情報</ja>» (эрүүл мэндийн даатгалын картын мэдээлэл) хэсгийг үзэж шалгаж болно.

reference-form-explanation-heading = Өвчтөн та бүхнээс хүсэх нь
reference-form-explanation-title = Даатгуулагчийн эрхийн мэдүүлгийн (<ja>被保険者資格申立書</ja>) тухай тайлбар
reference-form-explanation-purpose = Энэхүү мэдүүлэг нь хүчинтэй даатгалын карт олгосон хэдий ч My Number картаар эрхийг шалгахад дараах мэт шалтгаанаар онлайнаар эрхийг нь шалгах боломжгүй өвчтөнд, түүний төлөх ёстой өөрийн хариуцах төлбөрөөр даатгалын эмчилгээ үзүүлэхийн тулд бөглөхийг хүсдэг бичиг юм.
reference-form-explanation-share = Энэхүү мэдүүлгийг бөглөснөөр өөрийн хариуцах төлбөрийг 30%-иар (сургуульд ороогүй хүүхэд 20%; 70 ба түүнээс дээш настай зэрэг хүн 10–30%) тооцно.
reference-form-explanation-follow-up = ※ Даатгуулагчийн дугаар зэрэг мэдээллийг (даатгалын картын хуулбар, зургийг оролцуулан) мэдмэгцээ, эмчид үзүүлсэн эмнэлэг зэрэг газартаа заавал мэдэгдэнэ үү.
reference-form-explanation-cases = 【Бөглөх шаардлагатай тохиолдол (жишээ)】
reference-form-explanation-case-data = Ажлаа сольсон зэрэг шалтгаанаар даатгалын карт олгосон боловч, мэдээллийг бүртгэж байгаа тул онлайнаар эрхийг шалгах боломжгүй тохиолдол
reference-form-explanation-case-device = Төхөөрөмжийн саатал зэргээс болж My Number картаар онлайнаар эрхийг шалгах боломжгүй тохиолдол
reference-form-title = Даатгуулагчийн эрхийн мэдүүлэг (<ja>被保険者資格申立書</ja>)
reference-form-statement = Надад хүчинтэй даатгалын карт олгосон бөгөөд, эрүүл мэндийн даатгал зэргийн даатгуулагчийн эрхийн талаар доор бичсэний дагуу мэдүүлж байна.
reference-form-instructions = ※ Доорх зүйл бүрийг боломжтой хэмжээгээр бөглөж, тохирох бол □ дотор «✓» тэмдэглэнэ үү. Энэ мэдүүлэгт бичсэн мэдээллийг зөвхөн эмнэлэг зэрэг байгууллага эмчилгээний төлбөр нэхэмжлэх зэрэгт шаардлагатай хэмжээнд ашиглах бөгөөд нэхэмжлэх, төлбөр тооцоо зэрэгт шаардлагатай ажил дуусмагц нэн даруй устгана.
reference-form-note-2 = ※2 70 ба түүнээс дээш настай хүн, эсвэл ахмад настны эрүүл мэндийн даатгалын (<ja>後期高齢者医療</ja>) даатгуулагч нь өөрөө төлөх хувийг мөн бөглөнө үү. Түүнчлэн бөглөсөн хувь нь бодит хувиас өөр байсан тохиолдолд, дараа нь даатгалын байгууллагаас зөрүү төлбөрийг нэхэмжлэх зэрэг арга хэмжээ авах тохиолдол бий.
reference-form-part-1 = 1 Даатгалын карт зэргийн тухай
reference-form-part-2 = 2 My Number картан дээрх мэдээлэл зэрэг
reference-form-certificate = Даатгалын карт бий эсэх (<ja>保険証の有無</ja>)
reference-form-certificate-yes = Хүчинтэй даатгалын карт олгосон
reference-form-kind = Даатгалын төрөл (<ja>保険種別</ja>)
reference-form-insurer = Даатгалын байгууллага зэргийн нэр (<ja>保険者等名称</ja>)
reference-form-employer = Ажлын газрын нэр (<ja>事業所名</ja>)
reference-form-issued = Даатгалын карт авсан үе (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = 1 сарын дотор
reference-form-issued-earlier = Түүнээс өмнө
reference-form-issued-unknown = Мэдэхгүй
reference-form-share = Өөрөө төлөх хувь (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = Мэдэхгүй
reference-form-name = Овог, нэр (<ja>氏名</ja>)
reference-form-kana = Нэрийн дуудлага, катаканагаар (<ja>フリガナ</ja>)
reference-form-birth-date = Төрсөн он, сар, өдөр (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = Он
reference-form-month = Сар
reference-form-day = Өдөр
reference-form-sex = Хүйс (<ja>性別</ja>)
reference-form-sex-male = Эрэгтэй
reference-form-sex-female = Эмэгтэй
reference-form-address = Хаяг (<ja>住所</ja>)
reference-form-signature = Гарын үсэг (<ja>署名</ja>)
reference-form-relationship = Өвчтөнтэй ямар холбоотой вэ (<ja>患者との関係</ja>)
reference-form-phone = Холбоо барих утас (<ja>連絡先電話番号</ja>)

date = { $year } оны { $month } сарын { $day }
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
