### English. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = English
app-name = Health Insurance Desk
title = { $screen } | Health Insurance Desk
title-error = Error: { $title }
continue = Next
back = Back
change = Change
change-entry = Change: { $entry }
call-staff = Call staff
call-staff-sent = We have called a staff member. Please wait a moment.
call-staff-failed = The call could not be sent. Please speak to someone at reception.
waiting = Please wait a moment. Leave the screen as it is.
pause = Leave
progress = Question { $number } ({ $total } at most)
skippable = If there is something you do not know, leave it empty and press “Next”.
contact-patients = Questions by phone (answered in Japanese): My Number Toll-Free Line (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = Weekdays 9:30–20:00; Saturdays, Sundays and public holidays 9:30–17:30 (closed around New Year)
source = Source: { $source }
blank = Not filled in
not-given = －
not-official = Additional note (not an official text)
skip-to-main = Go to the main text
not-enrolled = This tablet is not yet registered with reception. You can fill in your answers, but you cannot give them to reception.
error-summary-title = Please change the following
confirm-title = Please check this

## start

start-title = If your insurance could not be confirmed here just now
start-lead = If you have been issued a valid health insurance card or similar, you can show your My Number Card, fill in a declaration (<ja>申立書</ja>) and be treated at your usual share of the cost (such as 30%).
start-how = Answer one question at a time on this screen, then give your answers to reception.
start-time = There are { $total } questions at most; it takes about 5 minutes. Filling in only what you can is fine.
start-privacy = Until you press “Give to reception”, your answers are not saved anywhere.
start-help = If you need help, press “Call staff” at any time.
start-begin = Start

## situation

situation-title = What did the card machine at reception show?
situation-hint = If you do not know, you are welcome to ask someone at reception.
situation-invalid = “<ja>資格（無効）</ja>” (coverage: not valid)
situation-not_found = “<ja>資格情報なし</ja>” (no coverage information)
situation-reader = The card reader does not work
situation-card = The card cannot be read
situation-outage = The power or the network is down
situation-unknown = I don’t know

## notice

notice-device-title = When the machine or the card is not working well
notice-lead = Your insurance data may still be on the way to being registered or checked. On the next screen, you choose what you can do today.
notice-device-lead = This does not mean that you have lost your insurance. It just cannot be confirmed right now, because of trouble with the machine, the network or the card.
notice-device-case = The explanation that comes with the declaration (<ja>申立書</ja>) gives this example of when to fill it in:
notice-device-next = On the next screen, you choose what you can do today.
notice-unknown-title = What to do when your insurance cannot be confirmed
notice-unknown-lead = It is all right if you do not know the reason. On the next screen, please choose what you can do today.
notice-unknown-reasons = There are two common reasons.
notice-unknown-reason-data = Your new insurance has not been registered yet: “<ja>資格（無効）</ja>” (coverage: not valid) or “<ja>資格情報なし</ja>” (no coverage information)
notice-unknown-reason-device = There is trouble with the machine, the network or the card

## options

options-title = Which of these can you do today?
options-hint = Read from the top and choose the first one that fits you.
options-portal = I can look at Mynaportal on a smartphone
options-portal-registration_only = It only tells you whether your new insurance has been registered
options-portal-confirms = Show reception the coverage information screen (<ja>資格情報</ja>), and they can confirm your insurance
options-portal-depends = If the coverage information screen (<ja>資格情報</ja>) appears, reception can confirm your insurance
options-papers = I have a paper that confirms my coverage
options-papers-hint = <ja>資格確認書</ja> (eligibility certificate), <ja>資格情報のお知らせ</ja> (notice of eligibility information) or similar
options-known = I have been here before, and my insurance has not changed
options-known-hint = If reception can confirm this, you do not need to fill in a declaration
options-form = Fill in the declaration (<ja>申立書</ja>)
options-form-hint = If you have a My Number Card and none of the above fits you
options-nothing = I have no card and no papers
options-nothing-hint = Talk to someone at reception

## portal

portal-title = Look at Mynaportal
portal-scan = Please scan this with the camera of your smartphone.
portal-code = QR code that opens Mynaportal ({ $host })
portal-host = This opens: { $host }
portal-registration_only = With the message you were shown, Mynaportal will not show valid coverage either. It only tells you whether your new insurance has been registered. If it has been registered, please tell reception.
portal-confirms = When the coverage information screen (<ja>資格情報</ja>) appears, show it to reception just as it is.
portal-depends = When the coverage information screen (<ja>資格情報</ja>) appears, please show it to reception. If you were told “<ja>資格（無効）</ja>” (coverage: not valid) or “<ja>資格情報なし</ja>” (no coverage information), Mynaportal will not show valid coverage either.
portal-menu = Where to find it in Mynaportal’s present menu: { $menu }
portal-pin = Please do not tell anyone your PIN.
portal-to-desk = Show the screen to reception
portal-to-form = Fill in the declaration (<ja>申立書</ja>)

## show-desk

show-desk-papers-title = Please show your papers to reception
show-desk-papers = If your coverage can be confirmed, you can be treated at your usual share of the cost. If you have a My Number Card, please show it as well.
show-desk-known-title = Please show or say this at reception
show-desk-known = “<ja>前にもかかりました。保険は変わっていません。</ja>” (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: I have been treated here before. My insurance has not changed.)
show-desk-known-then = If reception can confirm this, it counts the same as handing in a declaration (<ja>申立書</ja>).
show-desk-portal-title = Please show the smartphone screen to reception
show-desk-portal = Please show your My Number Card as well.
show-desk-nothing-title = Please talk to someone at reception
show-desk-nothing = Without a card or papers, the general rule is that you pay the full cost (100%) for now. But for people who have been treated here before, and in some other cases, the clinic may decide differently. Please talk to reception first.
show-desk-form-instead = If your insurance could not be confirmed, you can fill in a declaration (<ja>申立書</ja>).
show-desk-form-instead-nothing = If you have a My Number Card, you can fill in a declaration (<ja>申立書</ja>).
show-desk-to-form = Fill in the declaration
show-desk-finish = Finish

## explanation

explanation-title = About the declaration
explanation-lead = You fill in the declaration so that you can be treated at your usual share of the cost. From the next screen on, you answer one question at a time.

## certificate … phone: the questions of the form

certificate-title = Have you been given a valid Japanese health insurance card (<ja>保険証</ja>, hokensho)?
certificate-gloss = “Health insurance card” is the wording of 2023 (Reiwa (<ja>令和</ja>) 5), when the form was made. Today, please count the <ja>資格確認書</ja> (eligibility certificate), the <ja>資格情報のお知らせ</ja> (notice of eligibility information) and similar papers as well.
certificate-unsure = If you are not sure, choose “I don’t know”.
certificate-true = Yes, I have
certificate-false = No
certificate-none = I don’t know

insurance-kind-title = What kind of insurance is it?
insurance-kind-employees = Employees’ insurance (<ja>社保</ja>)
insurance-kind-employees-hint = People who work for a company or similar, and their families: Japan Health Insurance Association (<ja>協会けんぽ</ja>), health insurance society (<ja>健康保険組合</ja>), mutual aid association (<ja>共済組合</ja>)
insurance-kind-national = National Health Insurance (<ja>国保</ja>)
insurance-kind-national-hint = The National Health Insurance (<ja>国民健康保険</ja>) of the city, ward, town or village where you live
insurance-kind-national_society = National Health Insurance through a society (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = A society for one line of work, such as doctors, construction or food
insurance-kind-late_elderly = Medical care for older people (<ja>後期</ja>)
insurance-kind-late_elderly-hint = Medical care system for older people (<ja>後期高齢者医療</ja>): people aged 75 or over, and some others
insurance-kind-other = Other (<ja>その他</ja>)
insurance-kind-other-hint = Self-Defense Forces members (<ja>自衛官</ja>), medical care paid only by public funds (<ja>公費単独医療</ja>)
insurance-kind-unknown = I don’t know

insurer-title = Name of the insurer
insurer-hint = This is who issued your health insurance card or similar. Examples: Japan Health Insurance Association (<ja>協会けんぽ</ja>), a health insurance society (<ja>〇〇健康保険組合</ja>), a city (<ja>〇〇市</ja>)
insurer-branch = Choose a branch of the Japan Health Insurance Association (<ja>協会けんぽ</ja>)
insurer-union = Choose the regional union of the medical care system for older people (<ja>後期高齢者医療広域連合</ja>)
insurer-postal-hint = If your insurance is from the city or town where you live, you can find its name by your 7-digit postal code.
insurer-find = Find the city or town
insurer-found = Please choose the city or town
insurer-none = Nothing was found for that postal code. Please check the number, or just write the name.
insurer-offline = It cannot be looked up right now. Please just write the name.
suggestion-take = Use this

employer-title = Name of your workplace
employer-hint = If you are covered by a family member’s insurance, please write that family member’s workplace.

issued-title = When were you given your health insurance card?

name-title = The patient’s name
name-hint = Please write it as it is on the front of the My Number Card.
name-kana-hint = Example: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = Please do not write the number on the back (My Number).

birth-date-title = The patient’s date of birth
birth-date-hint = Example: Western calendar, year 1985, month 5, day 12
birth-date-skippable = If you do not know the year, the month or the day, leave everything empty and press “Next”.
birth-date-era = Japanese era or Western calendar
birth-date-western = Western calendar

sex-title = The patient’s sex
sex-hint = Please choose as it is on the front of the My Number Card.

address-title = The patient’s address
address-hint = Please write it as it is on the front of the My Number Card.
address-residence = Where you live now (<ja>居所</ja>)
address-residence-hint = Please write this only if it is different from the address above.
postal-label = Postal code
postal-hint = 7 digits. If you know it, writing the address is quicker.
postal-find = Find the address
postal-found = Please choose the address
postal-none = No address was found for that postal code. Please check the number, or just write the address.
postal-offline = Addresses cannot be looked up right now. Please just write the address.
postal-reading = Reading: { $kana }
postal-kept = What was already written has been left as it is.

share-title = The share you pay at reception
share-hint = We ask this of people aged 70 or over and people in the medical care system for older people (<ja>後期高齢者医療</ja>).

phone-title = A phone number where we can reach you
phone-hint = Reception may call you to check something.

## check

check-title = Please check what you wrote
check-blanks = You can give it to reception even where it says “Not filled in”.
check-complete = Everything is filled in.
check-continue = Go on to the signature

## signature

signature-title = Signature
signature-date = Date filled in
signature-how = How to sign
signature-drawn = Write on the screen
signature-typed = Type the name
signature-typed-label = Name of the person signing
signature-on_paper = Write on paper
signature-witnessed = Sign at reception
signature-none = No signature
signature-pad = Signature box. Please write your name here with your finger
signature-pad-hint = Please write your name here with your finger
signature-undo = Erase one line
signature-clear = Erase all
signature-strokes = Lines drawn: { $count }
signature-other = If someone other than the patient signs
signature-relationship-hint = To copy in Japanese: mother <ja>母</ja>, father <ja>父</ja>, husband <ja>夫</ja>, wife <ja>妻</ja>, legal guardian of an adult <ja>成年後見人</ja>
signature-submit = Give to reception
signature-sending = Sending…

## unsent

unsent-title = Reception does not have your answers yet
unsent-kept = What you wrote is still on this screen. Nothing has been lost.
unsent-offline = There is no connection to reception. If you wait, your answers will be sent as soon as it is back. Pressing “Send again” does not send them twice.
unsent-busy = The machine at reception cannot take your answers right now. If you wait, they will be sent. Pressing “Send again” does not send them twice.
unsent-not_enrolled = This tablet is not yet registered with reception. Please show this screen to a staff member.
unsent-locked = This tablet is not taking answers right now. If you wait, your answers will be sent as soon as it starts again. Pressing “Send again” does not send them twice. Please show this screen to a staff member.
unsent-refused = The machine at reception could not take your answers. Please show this screen to a staff member.
unsent-retry = Send again

## done

done-title = Your answers have been given to reception
done-ticket = Reception number
done-now = What to do now
done-tell = Please tell reception this number.
done-card = Please show your My Number Card at reception.
done-sign = Please sign the printed declaration (<ja>申立書</ja>) at reception.
done-follow-up = What to do on a later day
done-follow-up-lead = As soon as you know your insurance number and the like, please tell the reception here.
done-finish = Finish (clear the screen)

## idle

idle-title = Do you want to continue?
idle-paused = Press “Continue” to go back to your screen. Your answers are still here.
idle-countdown = Seconds left: { $seconds }. Then your answers will be erased and the first screen will come back.
idle-continue = Continue
idle-finish = Leave and erase my answers

## locked: a tablet that is out of use

locked-title = This tablet is not in use right now
locked-lead = We are sorry for the trouble. Please come to reception.
locked-wait = A staff member will help you.
locked-again = Check again

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = Please choose one. If you do not know, you can choose “I don’t know”.
error-options-missing = Please choose one.
error-person-birth_date-era-missing = Please choose an era or the Western calendar.
error-person-birth_date-year-missing = Please write the year.
error-person-birth_date-year-not_a_number = Please write the year in numbers.
error-person-birth_date-month-missing = Please write the month.
error-person-birth_date-month-not_a_number = Please write the month in numbers.
error-person-birth_date-day-missing = Please write the day.
error-person-birth_date-day-not_a_number = Please write the day in numbers.
error-person-birth_date-no_such_day = This day is not in the calendar. Please check the month and the day.
error-person-birth_date-era_mismatch = { $given } is { $right }. Please change the era to “{ $era }” and the year to “{ $year }”.
error-person-birth_date-future = This day is still to come. Please check the year.
error-person-birth_date-too_early = This day is before the Meiji (<ja>明治</ja>) era. Please check the year.
error-person-birth_date-unlikely = This makes the age { $age }. If that is correct, please press “Next” again.
error-person-birth_date-other_calendar = In the western calendar (A.D.) this makes the age { $age }. If the year is of another calendar, such as Bikram Sambat, it is about { $year } A.D. If { $age } is correct, please press “Next” again.
error-signature-strokes-missing = Nothing is written yet. Please write in the box or choose another way.
error-signature-name-missing = Please write the name or choose another way.
error-too_long = There is room for { $max } characters. Please make it shorter.
error-unknown_value = Please choose once more.
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = Where you live now (<ja>居所</ja>)
entry-certificate-no = I have not been given one

## Pages that are not screens of the journey

missing-title = This screen is not here
missing-lead = The web address has changed or is not quite right.
missing-start = Go to the first screen
form-unreadable = We could not read what was sent. Please try once more from the first screen.

## Header and language

language-open = <en>Language</en>
language-title = Please choose your language
language-hint = What you have written so far will stay.
language-failed = The language could not be changed. Please press again or call a staff member.

## settings

settings-open = Display
settings-title = Change how the screen looks
settings-lead = What you have written will stay. For the next person, the screen goes back to how it was.
settings-size = Text size
settings-size-normal = Normal
settings-size-large = Large
settings-size-largest = Very large
settings-theme = Colors
settings-theme-light = White screen
settings-theme-contrast = Strong colors
settings-theme-dark = Black screen
settings-spacing = Space between letters and lines
settings-spacing-normal = Normal
settings-spacing-wide = Wide
settings-furigana = Furigana (small reading aids above Japanese characters)
settings-furigana-off = Do not show
settings-furigana-on = Show
settings-voice = Read aloud
settings-voice-off = Only when I press “Listen”
settings-voice-on = Every time the screen changes
settings-pace = Waiting time
settings-pace-normal = Normal
settings-pace-slow = Longer (3 times)
settings-reach = Place of the buttons
settings-reach-normal = Normal
settings-reach-low = Together at the bottom of the screen
settings-scan = Use with one switch
settings-scan-off = Do not use
settings-scan-on = Use (a frame moves from item to item)
settings-take = Use these settings

## voice and switch

voice-read = Listen
voice-stop = Stop reading
voice-none = This tablet has no voice for this language.
voice-chosen = selected
scan-help = A frame moves from item to item. When it is on the one you want, press anywhere on the screen or press the space key.

## Writing without a keyboard

board-kana = Write in kana (<ja>あいうえお</ja>)
board-latin = Write in ABC
board-number = Write in numbers
board-close = Close the letter board
board-space = Space
board-delete = Erase one letter
board-clear = Erase all
board-small = Small letter
board-voiced = Voiced mark (<ja>゛</ja>)
board-semi-voiced = P-sound mark (<ja>゜</ja>)
board-long = Long sound (<ja>ー</ja>)
board-none = There is no such letter.
board-capital = Capital letter
hand-open = Write by hand
hand-name = Space to write the name by hand
hand-address = Space to write the address by hand
hand-hint = Please write here with your finger
hand-note = Someone at reception will read what you write by hand.
hand-written = Handwritten

## official texts

quote-reference = This is a reference translation. The official text is in Japanese.
quote-original = See the original Japanese text

## Reference translations of the official texts (参考訳)

reference-official-notice-title = To all patients
reference-official-notice-subtitle = ―When online confirmation of coverage is not possible with the My Number Card―
reference-official-notice-displayed = ○ When we checked with the system for using the My Number Card to receive care and other services at medical institutions and pharmacies, the coverage information of your medical insurance was displayed as “<ja>資格（無効）</ja>” (coverage: not valid) or “<ja>資格情報なし</ja>” (no coverage information).
reference-official-notice-reason = ○ It is possible that, because of a change of job or for another reason, the registration of your coverage information has not been completed, or that the registered content is being confirmed.
reference-official-notice-request = ○ So that your coverage information can be registered and confirmed promptly, we ask for your cooperation, for example by contacting the insurer you are enrolled with (health insurance society, Japan Health Insurance Association (<ja>協会けんぽ</ja>), municipality, etc.).
reference-official-notice-note-employer = ※ If you are enrolled in employees’ insurance (<ja>社保</ja>), you can also make the inquiry through your employer at your workplace.
reference-official-notice-note-portal = ※ You can check whether your latest coverage information is registered in the system by logging in to Mynaportal on a smartphone or other device and looking at “<ja>わたしの情報</ja>” (My information) → “<ja>健康・医療</ja>” (Health and medical care) → “<ja>健康保険証情報</ja>” (Health insurance card information).

reference-form-explanation-heading = A request to all patients
reference-form-explanation-title = Explanation of the declaration of insured status (<ja>被保険者資格申立書</ja>)
reference-form-explanation-purpose = This declaration is a document that we ask patients to fill in so that they can receive insured medical care at the amount they should properly pay themselves, when a valid health insurance card has been issued but, on confirming coverage with the My Number Card, online confirmation of coverage is not possible for reasons such as those below.
reference-form-explanation-share = When you fill in this declaration, the amount you pay is calculated at a share of 30% (20% for children who have not yet started elementary school; 10% to 30% for people aged 70 or over and certain others).
reference-form-explanation-follow-up = ※ As soon as you know your insured person’s number and other such information (including a copy or photo of the health insurance card), be sure to tell the medical institution or other place where you received care.
reference-form-explanation-cases = 【Cases in which it needs to be filled in (examples)】
reference-form-explanation-case-data = When a health insurance card has been issued because of a change of job or similar, but online confirmation of coverage is not possible because the data is still being registered
reference-form-explanation-case-device = When online confirmation of coverage with the My Number Card is not possible because of equipment trouble or similar
reference-form-title = Declaration of insured status (<ja>被保険者資格申立書</ja>)
reference-form-statement = I have been issued a valid health insurance card, and I declare as follows regarding my status as an insured person under medical insurance or the like.
reference-form-instructions = ※ Please fill in each of the items below as far as you can, and put a “✓” in a □ where it applies. The information you enter in this declaration is used only as far as needed for claims for medical fees and the like by the medical institution, and is destroyed promptly once the office work needed for these claims, their payment and the like is done.
reference-form-note-2 = ※2 If you are aged 70 or over, or are insured under the medical care system for older people (<ja>後期高齢者医療</ja>), please also fill in your share of the cost. If the share you filled in is different from the actual one, the insurer may later bill you for the difference or take similar steps.
reference-form-part-1 = 1 Matters concerning the health insurance card, etc.
reference-form-part-2 = 2 Matters shown on the face of the My Number Card, etc.
reference-form-certificate = Health insurance card, yes or no (<ja>保険証の有無</ja>)
reference-form-certificate-yes = I have been issued a valid health insurance card
reference-form-kind = Kind of insurance (<ja>保険種別</ja>)
reference-form-insurer = Name of the insurer, etc. (<ja>保険者等名称</ja>)
reference-form-employer = Name of the workplace (<ja>事業所名</ja>)
reference-form-issued = When the health insurance card was issued (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = Within the last month
reference-form-issued-earlier = Before that
reference-form-issued-unknown = I don’t know
reference-form-share = Share of the cost you pay (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = I don’t know
reference-form-name = Name (<ja>氏名</ja>)
reference-form-kana = Reading of the name in katakana (<ja>フリガナ</ja>)
reference-form-birth-date = Date of birth (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = Year (<ja>年</ja>)
reference-form-month = Month (<ja>月</ja>)
reference-form-day = Day (<ja>日</ja>)
reference-form-sex = Sex (<ja>性別</ja>)
reference-form-sex-male = Male
reference-form-sex-female = Female
reference-form-address = Address (<ja>住所</ja>)
reference-form-signature = Signature (<ja>署名</ja>)
reference-form-relationship = Relationship to the patient (<ja>患者との関係</ja>)
reference-form-phone = Contact phone number (<ja>連絡先電話番号</ja>)

date = { $year }, month { $month }, day { $day }
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
