### Tagalog. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = Tagalog
app-name = Tulong sa Health Insurance
title = { $screen } | Tulong sa Health Insurance
title-error = Error: { $title }
continue = Susunod
back = Bumalik
change = Baguhin
change-entry = Baguhin: { $entry }
call-staff = Tawagin ang staff
call-staff-sent = Tinawag na po namin ang staff. Sandali lang po.
call-staff-failed = Hindi po naipadala ang tawag. Pakisabi na lang po sa reception.
waiting = Maghintay po sandali. Hayaan po munang ganito ang screen.
pause = Umalis
progress = Tanong { $number } (hanggang { $total } lang)
skippable = Kung may hindi po kayo alam, iwan lang itong blangko at pindutin ang “Susunod”.
contact-patients = Para magtanong sa telepono (sa wikang Hapon ang sagot): Libreng linya ng My Number (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = Lunes–Biyernes 9:30–20:00; Sabado, Linggo at pista opisyal 9:30–17:30 (sarado sa bandang Bagong Taon)
source = Pinagmulan: { $source }
blank = Walang nakasulat
not-given = －
not-official = Dagdag na paliwanag (hindi opisyal na teksto)
skip-to-main = Pumunta sa pangunahing teksto
not-enrolled = Hindi pa po nakarehistro sa reception ang tablet na ito. Puwede po kayong sumagot, pero hindi pa ito maibibigay sa reception.
error-summary-title = Pakiayos po ang mga sumusunod
confirm-title = Pakitingnan po ito

## start

start-title = Para sa mga hindi nakumpirma rito ang kanilang insurance
start-lead = Kung nabigyan na po kayo ng valid na health insurance card o katulad nito, ipakita lang ang My Number Card at punan ang deklarasyon (<ja>申立書</ja>) at makapagpapatingin po kayo sa karaniwan ninyong bahagi ng bayad (gaya ng 30%).
start-how = Sagutin po ang mga tanong nang isa-isa sa screen na ito, at saka ibigay sa reception.
start-time = Hanggang { $total } tanong lang, mga 5 minuto po. Sapat na po kung ano lang ang kaya ninyong isulat.
start-privacy = Hangga’t hindi ninyo pinipindot ang “Ibigay sa reception”, hindi po nase-save kahit saan ang mga sagot ninyo.
start-help = Kung kailangan po ninyo ng tulong, pindutin ang “Tawagin ang staff” kahit kailan.
start-begin = Magsimula

## situation

situation-title = Ano po ang lumabas sa makina ng card sa reception?
situation-hint = Kung hindi po ninyo alam, puwede kayong magtanong sa reception.
situation-invalid = “<ja>資格（無効）</ja>” (coverage: hindi valid)
situation-not_found = “<ja>資格情報なし</ja>” (walang impormasyon ng coverage)
situation-reader = Hindi gumagana ang card reader
situation-card = Hindi mabasa ang card
situation-outage = Walang kuryente o walang koneksiyon
situation-unknown = Hindi ko alam

## notice

notice-device-title = Kapag may problema ang makina o ang card
notice-lead = Maaaring hindi pa po tapos irehistro o tingnan ang datos ng insurance ninyo. Sa susunod na screen, piliin kung ano ang magagawa ngayong araw.
notice-device-lead = Hindi po nawala ang insurance ninyo. Hindi lang po ito makumpirma ngayon dahil may problema ang makina, ang koneksiyon, o ang card.
notice-device-case = Sa paliwanag tungkol sa deklarasyon (<ja>申立書</ja>), ito po ang halimbawa kung kailan ito pinupunan:
notice-device-next = Sa susunod na screen, pipiliin po ninyo kung ano ang magagawa ninyo ngayong araw.
notice-unknown-title = Ito po ang gagawin kapag hindi makumpirma ang insurance
notice-unknown-lead = Ayos lang po kahit hindi ninyo alam ang dahilan. Sa susunod na screen, pakipili po kung ano ang magagawa ninyo ngayong araw.
notice-unknown-reasons = Dalawa po ang karaniwang dahilan.
notice-unknown-reason-data = Hindi pa tapos irehistro ang bagong insurance: “<ja>資格（無効）</ja>” (coverage: hindi valid) o “<ja>資格情報なし</ja>” (walang impormasyon ng coverage)
notice-unknown-reason-device = May problema ang makina, ang koneksiyon, o ang card

## options

options-title = Alin po sa mga ito ang magagawa ninyo ngayong araw?
options-hint = Basahin po mula sa itaas at piliin ang unang tugma sa inyo.
options-portal = Matitingnan ko ang Mynaportal sa smartphone
options-portal-registration_only = Malalaman lang po rito kung tapos nang irehistro ang bagong insurance
options-portal-confirms = Kapag ipinakita sa reception ang screen ng impormasyon ng coverage (<ja>資格情報</ja>), makukumpirma po ito
options-portal-depends = Kapag lumabas ang screen ng impormasyon ng coverage (<ja>資格情報</ja>), makukumpirma po ito sa reception
options-papers = May papeles ako na nagkukumpirma ng coverage ko
options-papers-hint = <ja>資格確認書</ja> (katibayan ng coverage, eligibility certificate), <ja>資格情報のお知らせ</ja> (abiso ng impormasyon ng coverage), o katulad nito
options-known = Nakapunta na ako rito dati at hindi nagbago ang insurance ko
options-known-hint = Kung makukumpirma po ito ng reception, hindi na kailangang punan ang deklarasyon
options-form = Punan ang deklarasyon (<ja>申立書</ja>)
options-form-hint = Para sa may My Number Card at walang tugma sa mga nasa itaas
options-nothing = Wala akong card at wala ring papeles
options-nothing-hint = Makipag-usap po sa reception

## portal

portal-title = Tingnan ang Mynaportal
portal-scan = Paki-scan po gamit ang camera ng smartphone ninyo.
portal-code = QR code para buksan ang Mynaportal ({ $host })
portal-host = Ang mabubuksan: { $host }
portal-registration_only = Kapag ganoon po ang lumabas sa screen ng reception, wala ring lalabas na valid na coverage sa Mynaportal. Ang makikita lang po roon ay kung tapos nang irehistro ang bagong insurance. Kung tapos na, pakisabi po sa reception.
portal-confirms = Kapag lumabas na ang screen ng impormasyon ng coverage (<ja>資格情報</ja>), ipakita po ito agad sa reception.
portal-depends = Kapag lumabas ang screen ng impormasyon ng coverage (<ja>資格情報</ja>), pakipakita po sa reception. Kung ang sinabi sa inyo ay “<ja>資格（無効）</ja>” (coverage: hindi valid) o “<ja>資格情報なし</ja>” (walang impormasyon ng coverage), wala ring lalabas na valid na coverage sa Mynaportal.
portal-menu = Kung saan ito makikita sa kasalukuyang menu ng Mynaportal: { $menu }
portal-pin = Huwag po ninyong sabihin kahit kanino ang PIN ninyo.
portal-to-desk = Ipakita ang screen sa reception
portal-to-form = Punan ang deklarasyon (<ja>申立書</ja>)

## show-desk

show-desk-papers-title = Pakipakita po ang papeles sa reception
show-desk-papers = Kung makukumpirma ang coverage, makapagpapatingin po kayo sa karaniwan ninyong bahagi ng bayad. Kung may My Number Card po kayo, pakipakita rin ito.
show-desk-known-title = Pakipakita o pakisabi po ito sa reception
show-desk-known = “<ja>前にもかかりました。保険は変わっていません。</ja>” (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: Nakapagpatingin na po ako rito dati. Hindi po nagbago ang insurance ko.)
show-desk-known-then = Kung makukumpirma po ito ng reception, ituturing na parang nagbigay na rin kayo ng deklarasyon (<ja>申立書</ja>).
show-desk-portal-title = Pakipakita po ang screen ng smartphone sa reception
show-desk-portal = Pakipakita rin po ang My Number Card.
show-desk-nothing-title = Makipag-usap po sa reception
show-desk-nothing = Kapag walang card at walang papeles, ang karaniwang tuntunin po ay babayaran muna ang buong halaga (100%). Pero para sa mga nakapagpatingin na rito dati at sa ilan pang kaso, maaaring iba ang pasya ng klinika. Kausapin po muna ang reception.
show-desk-form-instead = Kung hindi nakumpirma, puwede po ninyong punan ang deklarasyon (<ja>申立書</ja>).
show-desk-form-instead-nothing = Kung may My Number Card po kayo, puwede ninyong punan ang deklarasyon (<ja>申立書</ja>).
show-desk-to-form = Punan ang deklarasyon
show-desk-finish = Tapusin

## explanation

explanation-title = Paliwanag tungkol sa deklarasyon
explanation-lead = Pinupunan po ang deklarasyon para makapagpatingin kayo sa karaniwan ninyong bahagi ng bayad. Mula sa susunod na screen, isa-isang tanong po ang sasagutin.

## certificate … phone: the questions of the form

certificate-title = Nabigyan na po ba kayo ng valid na health insurance card?
certificate-gloss = Ang “health insurance card” ay tawag noong 2023 (Reiwa (<ja>令和</ja>) 5), nang gawin ang form na ito. Ngayon, isama na rin po ang <ja>資格確認書</ja> (katibayan ng coverage, eligibility certificate), ang <ja>資格情報のお知らせ</ja> (abiso ng impormasyon ng coverage) at iba pang katulad nito.
certificate-unsure = Kung hindi po kayo sigurado, piliin ang “Hindi ko alam”.
certificate-true = Opo, nabigyan na
certificate-false = Hindi pa po
certificate-none = Hindi ko alam

insurance-kind-title = Anong uri po ng insurance?
insurance-kind-employees = Insurance ng mga empleyado (<ja>社保</ja>)
insurance-kind-employees-hint = Para sa mga nagtatrabaho sa kompanya o katulad nito, at sa pamilya nila: Japan Health Insurance Association (<ja>協会けんぽ</ja>), health insurance society (<ja>健康保険組合</ja>), mutual aid association (<ja>共済組合</ja>)
insurance-kind-national = National Health Insurance (<ja>国保</ja>)
insurance-kind-national-hint = Ang National Health Insurance (<ja>国民健康保険</ja>) ng lungsod, ward, bayan, o nayon kung saan kayo nakatira
insurance-kind-national_society = National Health Insurance ng samahan ayon sa trabaho (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = Samahan ng bawat uri ng trabaho, gaya ng doktor, konstruksiyon, o pagkain
insurance-kind-late_elderly = Insurance para sa mga nakatatanda, 75 pataas (<ja>後期</ja>)
insurance-kind-late_elderly-hint = Sistemang medikal para sa mga nakatatanda (<ja>後期高齢者医療</ja>): mga 75 taong gulang pataas, at ilan pang iba
insurance-kind-other = Iba pa (<ja>その他</ja>)
insurance-kind-other-hint = Miyembro ng Self-Defense Forces (<ja>自衛官</ja>), pagpapagamot na pondo ng gobyerno lang ang nagbabayad (<ja>公費単独医療</ja>)
insurance-kind-unknown = Hindi ko alam

insurer-title = Pangalan ng nagbibigay ng insurance
insurer-hint = Ito po ang nagbigay ng health insurance card o katulad nito. Halimbawa: Japan Health Insurance Association (<ja>協会けんぽ</ja>), health insurance society (<ja>〇〇健康保険組合</ja>), lungsod (<ja>〇〇市</ja>)
insurer-branch = Pumili ng sangay ng Japan Health Insurance Association (<ja>協会けんぽ</ja>)
insurer-union = Pumili ng samahan para sa pagpapagamot ng mga edad 75 pataas (<ja>後期高齢者医療広域連合</ja>)
insurer-postal-hint = Kung ang insurance po ninyo ay mula sa lungsod o bayan na tinitirhan ninyo, mahahanap ito gamit ang 7 numero.
insurer-find = Hanapin ang lungsod o bayan
insurer-found = Piliin po ang lungsod o bayan
insurer-none = Walang nahanap sa postal code na iyon. Pakitingnan po ulit ang numero, o isulat na lang ang pangalan.
insurer-offline = Hindi po makapaghanap ngayon. Isulat na lang po ang pangalan.
suggestion-take = Ilagay

employer-title = Pangalan ng pinagtatrabahuhan
employer-hint = Kung kasama po kayo sa insurance ng kapamilya, pakisulat ang pinagtatrabahuhan ng kapamilyang iyon.

issued-title = Kailan po kayo binigyan ng health insurance card?

name-title = Pangalan ng pasyente
name-hint = Pakisulat po nang gaya ng nasa harap ng My Number Card.
name-kana-hint = Halimbawa: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = Huwag po ninyong isulat ang numero sa likod ng card (My Number).

birth-date-title = Petsa ng kapanganakan ng pasyente
birth-date-hint = Halimbawa: karaniwang taon (Western) 1985, buwan 5, araw 12
birth-date-skippable = Kung hindi ninyo alam ang taon, buwan o araw, iwan pong blangko ang lahat at pindutin ang “Susunod”.
birth-date-era = Kalendaryong Hapon (era)
birth-date-western = Karaniwang taon (Western)

sex-title = Kasarian ng pasyente
sex-hint = Pakipili po nang gaya ng nasa harap ng My Number Card.

address-title = Address ng pasyente
address-hint = Pakisulat po nang gaya ng nasa harap ng My Number Card.
address-residence = Kung saan nakatira ngayon (<ja>居所</ja>)
address-residence-hint = Isulat lang po kung iba ito sa address sa itaas.
postal-label = Postal code
postal-hint = 7 numero. Kung alam po ninyo, mas mabilis isulat ang address.
postal-find = Hanapin ang address
postal-found = Piliin po ang address
postal-none = Walang nakitang address para sa postal code na iyon. Pakitingnan po ulit ang numero, o isulat na lang ang address.
postal-offline = Hindi po makapaghanap ngayon. Isulat na lang po ang address.
postal-reading = Basa: { $kana }
postal-kept = Hindi po binago ang nakasulat na.

share-title = Porsiyento ng gastos na kayo ang nagbabayad sa reception
share-hint = Itinatanong po ito sa mga 70 taong gulang pataas at sa mga nasa sistemang medikal para sa mga nakatatanda (<ja>後期高齢者医療</ja>).

phone-title = Numero ng telepono na matatawagan
phone-hint = Maaari po kayong tawagan ng reception para magkumpirma.

## check

check-title = Pakitingnan po kung tama ang isinulat ninyo
check-blanks = Puwede po itong ibigay sa reception kahit may “Walang nakasulat”.
check-complete = Napunan na po ang lahat.
check-continue = Pumunta sa pirma

## signature

signature-title = Pirma
signature-date = Petsa ng pagsulat
signature-how = Paraan ng pagpirma
signature-drawn = Isulat sa screen
signature-typed = I-type ang pangalan
signature-typed-label = Pangalan ng pipirma
signature-on_paper = Isulat sa papel
signature-witnessed = Pumirma sa reception
signature-none = Walang pirma
signature-pad = Kahon para sa pirma. Isulat po rito ang pangalan ninyo gamit ang daliri
signature-pad-hint = Isulat po rito ang pangalan ninyo gamit ang daliri
signature-undo = Burahin ang isang guhit
signature-clear = Burahin lahat
signature-strokes = Bilang ng guhit: { $count }
signature-other = Kung hindi ang pasyente mismo ang pipirma
signature-relationship-hint = Kopyahin po sa Hapon: nanay <ja>母</ja>, tatay <ja>父</ja>, asawang lalaki <ja>夫</ja>, asawang babae <ja>妻</ja>, legal guardian ng nasa hustong gulang <ja>成年後見人</ja>
signature-submit = Ibigay sa reception
signature-sending = Ipinapadala…

## unsent

unsent-title = Hindi pa po naibibigay sa reception
unsent-kept = Nasa screen pa rin po ang isinulat ninyo. Hindi po ito nawala.
unsent-offline = Walang koneksiyon sa reception. Maghintay lang po, at ipapadala ang mga sagot ninyo kapag bumalik na ito. Kahit pindutin ang “Ipadala ulit”, hindi ito madodoble.
unsent-busy = Hindi pa po ito matanggap ng makina sa reception ngayon. Maghintay lang po, at ipapadala ito. Kahit pindutin ang “Ipadala ulit”, hindi ito madodoble.
unsent-not_enrolled = Hindi pa po nakarehistro sa reception ang tablet na ito. Pakipakita po ang screen na ito sa staff.
unsent-locked = Hindi muna po tumatanggap ang tablet na ito ngayon. Maghintay lang po, at ipapadala ito kapag tumanggap na ulit. Kahit pindutin ang “Ipadala ulit”, hindi ito madodoble. Pakipakita po ang screen na ito sa staff.
unsent-refused = Hindi po ito natanggap ng makina sa reception. Pakipakita po ang screen na ito sa staff.
unsent-retry = Ipadala ulit

## done

done-title = Naibigay na po sa reception
done-ticket = Numero sa reception
done-now = Ang gagawin ngayon
done-tell = Pakisabi po ang numerong ito sa reception.
done-card = Pakipakita po ang My Number Card sa reception.
done-sign = Pakipirmahan po sa reception ang naka-print na deklarasyon (<ja>申立書</ja>).
done-follow-up = Ang gagawin sa ibang araw
done-follow-up-lead = Kapag nalaman na po ang numero ng insurance at iba pa, sabihin agad sa reception dito.
done-finish = Tapusin (burahin ang nasa screen)

## idle

idle-title = Itutuloy po ba ninyo?
idle-paused = Pindutin po ang “Ituloy” para bumalik sa dating screen. Nandito pa ang mga sagot ninyo.
idle-countdown = Pagkalipas ng { $seconds } segundo, buburahin po ang mga sagot at babalik sa unang screen.
idle-continue = Ituloy
idle-finish = Umalis at burahin ang mga sagot

## locked: a tablet that is out of use

locked-title = Hindi po muna ginagamit ang tablet na ito ngayon
locked-lead = Pasensiya na po sa abala. Pumunta po kayo sa reception.
locked-wait = Tutulungan po kayo ng staff.
locked-again = Tingnan ulit

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = Pumili po ng isa. Kung hindi ninyo alam, puwedeng piliin ang “Hindi ko alam”.
error-options-missing = Pumili po ng isa.
error-person-birth_date-era-missing = Piliin po ang kalendaryong Hapon (era) o ang karaniwang taon (Western).
error-person-birth_date-year-missing = Pakisulat po ang taon.
error-person-birth_date-year-not_a_number = Pakisulat po ang taon sa numero.
error-person-birth_date-month-missing = Pakisulat po ang buwan.
error-person-birth_date-month-not_a_number = Pakisulat po ang buwan sa numero.
error-person-birth_date-day-missing = Pakisulat po ang araw.
error-person-birth_date-day-not_a_number = Pakisulat po ang araw sa numero.
error-person-birth_date-no_such_day = Wala po sa kalendaryo ang petsang ito. Pakitingnan ulit ang buwan at araw.
error-person-birth_date-era_mismatch = Ang { $given } ay { $right }. Palitan po ang era ng “{ $era }” at ang taon ng “{ $year }”.
error-person-birth_date-future = Hindi pa po dumarating ang petsang ito. Pakitingnan ulit ang taon.
error-person-birth_date-too_early = Bago pa po ng panahong Meiji (<ja>明治</ja>) ang petsang ito. Pakitingnan ulit ang taon.
error-person-birth_date-unlikely = Ang edad po ay magiging { $age }. Kung tama ito, pindutin ulit ang “Susunod”.
error-person-birth_date-other_calendar = Sa kalendaryong Kanluranin, ang edad po ay magiging { $age }. Kung taon ito ng ibang kalendaryo (gaya ng sa Nepal), ito ay humigit-kumulang { $year } A.D. Kung tama ang { $age }, pindutin ulit ang “Susunod”.
error-signature-strokes-missing = Wala pa pong nakasulat. Sumulat sa loob ng kahon o pumili ng ibang paraan.
error-signature-name-missing = Pakisulat po ang pangalan o pumili ng ibang paraan.
error-too_long = Hanggang { $max } letra lang po ang kasya. Paikliin po ninyo.
error-unknown_value = Pumili po ulit.
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = Kung saan nakatira ngayon (<ja>居所</ja>)
entry-certificate-no = Hindi nabigyan

## Pages that are not screens of the journey

missing-title = Wala po rito ang screen na ito
missing-lead = Nagbago po ang web address o hindi ito tugma.
missing-start = Pumunta sa unang screen
form-unreadable = Hindi po namin nabasa ang ipinadala. Pakiulit po mula sa unang screen.

## Header and language

language-open = <en>Language</en> Wika
language-title = Piliin po ang wika
language-hint = Mananatili po ang mga naisulat na ninyo.
language-failed = Hindi po napalitan ang wika. Pindutin ulit o tawagin ang staff.

## settings

settings-open = Itsura ng screen
settings-title = Baguhin ang itsura ng screen
settings-lead = Mananatili po ang isinulat ninyo kahit baguhin ito. Para sa susunod na tao, babalik sa dati ang itsura ng screen.
settings-size = Laki ng letra
settings-size-normal = Karaniwan
settings-size-large = Malaki
settings-size-largest = Napakalaki
settings-theme = Kulay
settings-theme-light = Puting screen
settings-theme-contrast = Malinaw na kulay
settings-theme-dark = Itim na screen
settings-spacing = Pagitan ng mga letra at linya
settings-spacing-normal = Karaniwan
settings-spacing-wide = Maluwag
settings-furigana = Furigana (maliit na gabay sa pagbasa ng kanji)
settings-furigana-off = Huwag ipakita
settings-furigana-on = Ipakita
settings-voice = Basahin nang malakas
settings-voice-off = Kapag pinindot lang ang “Pakinggan”
settings-voice-on = Tuwing nagbabago ang screen
settings-pace = Oras ng paghihintay
settings-pace-normal = Karaniwan
settings-pace-slow = Mas matagal (3 beses)
settings-reach = Lugar ng mga button
settings-reach-normal = Karaniwan
settings-reach-low = Ipunin sa ibaba ng screen
settings-scan = Gamitin sa pamamagitan ng isang switch
settings-scan-off = Huwag gamitin
settings-scan-on = Gamitin (isa-isang lilipat ang kahon)
settings-take = Gamitin ang itsurang ito

## voice and switch

voice-read = Pakinggan
voice-stop = Ihinto ang pagbasa
voice-none = Walang boses para sa wikang ito ang tablet na ito.
voice-chosen = napili
scan-help = Isa-isang lilipat ang kahon. Kapag nasa gusto na po ninyong piliin, pindutin kahit saan sa screen o ang space key.

## Writing without a keyboard

board-kana = Sumulat sa kana (<ja>あいうえお</ja>)
board-latin = Sumulat sa ABC
board-number = Sumulat ng numero
board-close = Isara ang keyboard
board-space = Puwang
board-delete = Burahin ang isang letra
board-clear = Burahin lahat
board-small = Maliit na letra
board-voiced = Markang dakuten (<ja>゛</ja>)
board-semi-voiced = Markang handakuten (<ja>゜</ja>)
board-long = Mahabang tunog (<ja>ー</ja>)
board-none = Walang ganoong titik.
board-capital = Malaking letra
hand-open = Isulat gamit ang kamay
hand-name = Lugar para sa sulat-kamay na pangalan
hand-address = Lugar para sa sulat-kamay na address
hand-hint = Sumulat po rito gamit ang daliri
hand-note = Babasahin po ng tao sa reception ang sulat-kamay ninyo.
hand-written = Sulat-kamay

## official texts

quote-reference = Salin po ito bilang gabay lamang. Nasa wikang Hapon ang opisyal na teksto.
quote-original = Tingnan ang orihinal sa wikang Hapon

## Reference translations of the official texts (参考訳)

reference-official-notice-title = Sa lahat ng pasyente
reference-official-notice-subtitle = ―Kapag hindi makumpirma online ang coverage gamit ang My Number Card―
reference-official-notice-displayed = ○ Nang tingnan namin sa sistema para sa pagpapatingin at iba pa sa mga institusyong medikal at botika gamit ang My Number Card, ang lumabas na impormasyon ng coverage ng inyong medical insurance ay “<ja>資格（無効）</ja>” (coverage: hindi valid) o “<ja>資格情報なし</ja>” (walang impormasyon ng coverage).
reference-official-notice-reason = ○ Posible na dahil sa paglipat ng trabaho o iba pang dahilan, hindi pa tapos irehistro ang impormasyon ng inyong coverage, o kinukumpirma pa ang nilalaman ng rehistro.
reference-official-notice-request = ○ Upang mairehistro at makumpirma agad ang impormasyon ng inyong coverage, hinihiling po namin ang inyong pakikipagtulungan, gaya ng pagtatanong sa nagbibigay ng insurance kung saan kayo kasapi (health insurance society, Japan Health Insurance Association (<ja>協会けんぽ</ja>), lungsod, ward, bayan, nayon, at iba pa).
reference-official-notice-note-employer = ※ Kung kasapi kayo sa insurance ng mga empleyado (<ja>社保</ja>), maaari rin kayong magtanong sa pamamagitan ng employer sa inyong pinagtatrabahuhan.
reference-official-notice-note-portal = ※ Makukumpirma ninyo kung nakarehistro na sa sistema ang pinakabagong impormasyon ng inyong coverage sa pamamagitan ng pag-log in sa Mynaportal sa smartphone o iba pa, at pagtingin sa “<ja>わたしの情報</ja>” (Impormasyon ko) → “<ja>健康・医療</ja>” (Kalusugan at pagpapagamot) → “<ja>健康保険証情報</ja>” (Impormasyon ng health insurance card).

reference-form-explanation-heading = Pakiusap sa lahat ng pasyente
reference-form-explanation-title = Paliwanag tungkol sa deklarasyon ng pagiging insured (<ja>被保険者資格申立書</ja>)
reference-form-explanation-purpose = Ang deklarasyong ito ay dokumentong ipinapasulat sa mga pasyente upang makapagpagamot sila gamit ang insurance sa halagang sila talaga ang dapat magbayad, kapag may naibigay nang valid na health insurance card ngunit sa pagkumpirma ng coverage gamit ang My Number Card ay hindi ito makumpirma online dahil sa mga dahilang gaya ng nasa ibaba.
reference-form-explanation-share = Kapag sinulatan ninyo ang deklarasyong ito, kukuwentahin ang babayaran ninyo sa bahaging 30% (20% para sa mga batang hindi pa nag-aaral sa elementarya; 10% hanggang 30% para sa mga 70 taong gulang pataas at iba pa).
reference-form-explanation-follow-up = ※ Sa sandaling malaman ninyo ang numero ng insured at iba pang impormasyon (kasama ang kopya o litrato ng health insurance card), tiyaking ipaalam ito sa institusyong medikal o iba pang lugar kung saan kayo nagpatingin.
reference-form-explanation-cases = 【Mga kaso na kailangang sulatan ito (halimbawa)】
reference-form-explanation-case-data = Kapag may naibigay nang health insurance card dahil sa paglipat ng trabaho o iba pa, ngunit hindi makumpirma online ang coverage dahil inirerehistro pa ang data
reference-form-explanation-case-device = Kapag hindi makumpirma online ang coverage gamit ang My Number Card dahil sa problema sa kagamitan o iba pa
reference-form-title = Deklarasyon ng pagiging insured (<ja>被保険者資格申立書</ja>)
reference-form-statement = Ako ay nabigyan ng valid na health insurance card, at idinedeklara ko ang sumusunod tungkol sa aking pagiging insured sa medical insurance at iba pa.
reference-form-instructions = ※ Punan po ang bawat bahagi sa ibaba hangga’t kaya, at lagyan ng “✓” ang □ kung ito ay tama. Ang impormasyong isinulat sa deklarasyong ito ay gagamitin lamang hanggang sa kailangan para sa pagsingil ng bayad sa gamutan ng ospital o klinika at iba pa, at agad na sisirain kapag natapos na ang mga kinakailangang gawain para sa pagsingil, pagbabayad at iba pa.
reference-form-note-2 = ※2 Kung kayo ay 70 taong gulang pataas, o insured sa sistemang medikal para sa mga nakatatanda (<ja>後期高齢者医療</ja>), pakisulat din ang inyong bahagi ng bayad. Kung ang isinulat na bahagi ng bayad ay iba sa totoo, maaaring singilin kayo ng nagbibigay ng insurance sa ibang araw para sa diperensiya, o gumawa ng katulad na hakbang.
reference-form-part-1 = 1 Mga bagay tungkol sa health insurance card at iba pa
reference-form-part-2 = 2 Mga nakasulat sa harap ng My Number Card at iba pa
reference-form-certificate = Kung may health insurance card o wala (<ja>保険証の有無</ja>)
reference-form-certificate-yes = Nabigyan ng valid na health insurance card
reference-form-kind = Uri ng insurance (<ja>保険種別</ja>)
reference-form-insurer = Pangalan ng nagbibigay ng insurance, atbp. (<ja>保険者等名称</ja>)
reference-form-employer = Pangalan ng pinagtatrabahuhan (<ja>事業所名</ja>)
reference-form-issued = Kailan ibinigay ang health insurance card (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = Sa loob ng 1 buwan
reference-form-issued-earlier = Bago pa roon
reference-form-issued-unknown = Hindi ko alam
reference-form-share = Porsiyento ng gastos na sariling bayad (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = Hindi ko alam
reference-form-name = Pangalan (<ja>氏名</ja>)
reference-form-kana = Basa ng pangalan sa katakana (<ja>フリガナ</ja>)
reference-form-birth-date = Petsa ng kapanganakan (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = Taon (<ja>年</ja>)
reference-form-month = Buwan (<ja>月</ja>)
reference-form-day = Araw (<ja>日</ja>)
reference-form-sex = Kasarian (<ja>性別</ja>)
reference-form-sex-male = Lalaki
reference-form-sex-female = Babae
reference-form-address = Address (<ja>住所</ja>)
reference-form-signature = Pirma (<ja>署名</ja>)
reference-form-relationship = Kaugnayan sa pasyente (<ja>患者との関係</ja>)
reference-form-phone = Numero ng telepono na matatawagan (<ja>連絡先電話番号</ja>)

date = { $year }, buwan { $month }, araw { $day }
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
