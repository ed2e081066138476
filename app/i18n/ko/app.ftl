### 한국어. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = 한국어
app-name = 보험 자격 창구
title = { $screen } | 보험 자격 창구
title-error = 오류: { $title }
continue = 다음
back = 뒤로
change = 고치기
change-entry = { $entry } 고치기
call-staff = 직원 부르기
call-staff-sent = 직원을 불렀습니다. 잠시만 기다려 주세요.
call-staff-failed = 호출을 보내지 못했습니다. 접수처에 말씀해 주세요.
waiting = 잠시만 기다려 주세요. 화면은 그대로 두세요.
pause = 그만두기
progress = 질문 { $number } (많아야 { $total }개)
skippable = 모르는 곳은 비워 두고 ‘다음’을 눌러 주세요.
contact-patients = 전화 문의(일본어로 응대): 마이넘버 종합 무료 전화(<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = 평일 9:30～20:00, 토·일·공휴일 9:30～17:30 (연말연시 제외)
source = 출처: { $source }
blank = 비어 있음
not-given = －
not-official = 덧붙이는 설명(공식 문장이 아닙니다)
skip-to-main = 본문으로 가기
not-enrolled = 이 기기는 아직 접수처에 등록되지 않았습니다. 쓸 수는 있지만 접수처에 제출할 수는 없습니다.
error-summary-title = 다음 부분을 고쳐 주세요
confirm-title = 확인해 주세요

## start

start-title = 보험 자격을 바로 확인하지 못한 분께
start-lead = 유효한 보험증(<ja>保険証</ja>) 등을 받은 분은 마이넘버카드를 보여 주고 ‘신고서’(<ja>申立書</ja>)를 쓰면 평소 부담하던 비율(30% 등)로 진료를 받을 수 있습니다.
start-how = 이 화면에서 질문에 하나씩 답하고 접수처에 제출합니다.
start-time = 질문은 많아야 { $total }개, 5분 정도면 끝납니다. 쓸 수 있는 곳만 쓰셔도 괜찮습니다.
start-privacy = ‘접수처에 제출하기’를 누를 때까지 답은 어디에도 저장되지 않습니다.
start-help = 어려우면 언제든지 ‘직원 부르기’를 눌러 주세요.
start-begin = 시작하기

## situation

situation-title = 접수처의 카드 기계에 뭐라고 나왔나요?
situation-hint = 모르면 접수처 직원에게 물어보셔도 괜찮습니다.
situation-invalid = ‘<ja>資格（無効）</ja>’(자격 무효)
situation-not_found = ‘<ja>資格情報なし</ja>’(자격 정보 없음)
situation-reader = 카드 리더기가 작동하지 않음
situation-card = 카드가 읽히지 않음
situation-outage = 정전이거나 통신이 안 됨
situation-unknown = 모르겠음

## notice

notice-device-title = 기계나 카드에 문제가 있을 때
notice-lead = 보험 데이터의 등록이나 확인이 아직 끝나지 않았을 수 있습니다. 다음 화면에서 오늘 할 수 있는 일을 고릅니다.
notice-device-lead = 보험이 없어진 것은 아닙니다. 기계나 통신, 카드에 문제가 있어서 지금 확인할 수 없을 뿐입니다.
notice-device-case = 신고서(<ja>申立書</ja>)의 설명서에는 신고서를 쓰는 경우의 예가 다음과 같이 적혀 있습니다.
notice-device-next = 다음 화면에서 오늘 할 수 있는 일을 고릅니다.
notice-unknown-title = 확인할 수 없을 때는 이렇게 합니다
notice-unknown-lead = 이유를 몰라도 괜찮습니다. 다음 화면에서 오늘 할 수 있는 일을 골라 주세요.
notice-unknown-reasons = 흔한 이유는 다음 두 가지입니다.
notice-unknown-reason-data = 새 보험의 등록이 아직 끝나지 않았습니다. 이때 ‘<ja>資格（無効）</ja>’(자격 무효)나 ‘<ja>資格情報なし</ja>’(자격 정보 없음)이 표시됩니다.
notice-unknown-reason-device = 기계나 통신, 카드에 문제가 있습니다.

## options

options-title = 오늘 할 수 있는 것은 무엇인가요?
options-hint = 위에서부터 보고, 처음으로 맞는 것을 골라 주세요.
options-portal = 스마트폰으로 마이나포털을 볼 수 있음
options-portal-registration_only = 새 보험의 등록이 끝났는지만 알 수 있습니다
options-portal-confirms = 자격 정보 화면을 접수처에 보여 주면 확인할 수 있습니다
options-portal-depends = 자격 정보 화면이 나오면 접수처에서 확인할 수 있습니다
options-papers = 보험 자격을 확인할 수 있는 서류가 있음
options-papers-hint = 자격 확인서(<ja>資格確認書</ja>), 자격 정보 안내문(<ja>資格情報のお知らせ</ja>) 등
options-known = 전에도 여기에 왔고 보험이 바뀌지 않았음
options-known-hint = 접수처에서 확인되면 신고서를 쓰지 않아도 됩니다
options-form = 신고서(<ja>申立書</ja>) 쓰기
options-form-hint = 마이넘버카드가 있고, 위의 어느 것에도 맞지 않는 분
options-nothing = 카드도 서류도 없음
options-nothing-hint = 접수처 직원과 상담합니다

## portal

portal-title = 마이나포털 보기
portal-scan = 스마트폰 카메라로 QR코드를 비춰 주세요.
portal-code = 마이나포털({ $host })을 여는 QR코드
portal-host = 열리는 곳: { $host }
portal-registration_only = 이 표시가 나왔을 때는 마이나포털에도 유효한 자격이 나오지 않습니다. 볼 수 있는 것은 새 보험의 등록이 끝났는지뿐입니다. 등록이 끝났으면 접수처에 알려 주세요.
portal-confirms = 자격 정보 화면이 나오면 그대로 접수처에 보여 주세요.
portal-depends = 자격 정보 화면이 나오면 접수처에 보여 주세요. ‘<ja>資格（無効）</ja>’(자격 무효)나 ‘<ja>資格情報なし</ja>’(자격 정보 없음)이라고 들었을 때는 마이나포털에도 유효한 자격이 나오지 않습니다.
portal-menu = 마이나포털의 지금 메뉴에서의 위치: { $menu }
portal-pin = 비밀번호는 아무에게도 알려 주지 마세요.
portal-to-desk = 접수처에 스마트폰 화면 보여 주기
portal-to-form = 신고서(<ja>申立書</ja>) 쓰기

## show-desk

show-desk-papers-title = 서류를 접수처에 보여 주세요
show-desk-papers = 자격이 확인되면 평소 부담하던 비율로 진료를 받을 수 있습니다. 마이넘버카드가 있으면 함께 보여 주세요.
show-desk-known-title = 접수처에 이 문장을 보여 주거나 말해 주세요
show-desk-known = <ja>「前にもかかりました。保険は変わっていません。」</ja>(Mae ni mo kakarimashita. Hoken wa kawatte imasen. 뜻: “전에도 진료를 받았습니다. 보험은 바뀌지 않았습니다.”)
show-desk-known-then = 접수처에서 확인되면 신고서를 제출한 것과 똑같이 처리됩니다.
show-desk-portal-title = 스마트폰 화면을 접수처에 보여 주세요
show-desk-portal = 마이넘버카드도 함께 보여 주세요.
show-desk-nothing-title = 접수처 직원과 상담해 주세요
show-desk-nothing = 카드도 서류도 없을 때는 일단 전액(100%)을 내는 것이 원칙입니다. 다만 전에 진료를 받은 적이 있는 분 등은 의료기관의 판단에 따라 달라질 수 있습니다. 먼저 접수처에 이야기해 주세요.
show-desk-form-instead = 확인되지 않았을 때는 신고서(<ja>申立書</ja>)를 쓸 수 있습니다.
show-desk-form-instead-nothing = 마이넘버카드가 있으면 신고서(<ja>申立書</ja>)를 쓸 수 있습니다.
show-desk-to-form = 신고서 쓰기
show-desk-finish = 끝내기

## explanation

explanation-title = 신고서(<ja>申立書</ja>) 설명
explanation-lead = 신고서는 평소 부담하던 비율로 진료를 받기 위해 쓰는 것입니다. 다음 화면부터 한 문제씩 답합니다.

## certificate … phone: the questions of the form

certificate-title = 유효한 보험증(<ja>保険証</ja>)을 받으셨나요?
certificate-gloss = ‘보험증’은 이 서식이 만들어진 레이와(<ja>令和</ja>) 5년(2023년)에 쓰던 말입니다. 지금은 자격 확인서(<ja>資格確認書</ja>)와 자격 정보 안내문(<ja>資格情報のお知らせ</ja>) 등도 포함해서 생각해 주세요.
certificate-unsure = 잘 모르면 ‘모르겠음’을 골라 주세요.
certificate-true = 네, 받았습니다
certificate-false = 아니요
certificate-none = 모르겠음

insurance-kind-title = 보험의 종류는 무엇인가요?
insurance-kind-employees = 직장 건강보험(<ja>社保</ja>)
insurance-kind-employees-hint = 회사 등에 다니는 분과 그 가족(협회건보 <ja>協会けんぽ</ja>, 건강보험조합 <ja>健康保険組合</ja>, 공제조합 <ja>共済組合</ja>)
insurance-kind-national = 사는 지역의 국민건강보험(<ja>国保</ja>)
insurance-kind-national-hint = 사시는 시·구·정·촌(<ja>市区町村</ja>)의 국민건강보험(<ja>国民健康保険</ja>)
insurance-kind-national_society = 국민건강보험조합(<ja>国保・国民健康保険組合</ja>)
insurance-kind-national_society-hint = 의사, 건설, 식품 등 직업별 조합
insurance-kind-late_elderly = 후기 고령자 의료(<ja>後期</ja>)
insurance-kind-late_elderly-hint = 75세 이상인 분 등(<ja>後期高齢者医療</ja>)
insurance-kind-other = 그 밖(<ja>その他</ja>)
insurance-kind-other-hint = 자위대원(<ja>自衛官</ja>), 나라·지자체의 돈(공비)으로만 받는 의료(<ja>公費単独医療</ja>)
insurance-kind-unknown = 모르겠음

insurer-title = 보험을 운영하는 곳의 이름(<ja>保険者</ja>)
insurer-hint = 보험증 등을 내준 곳입니다. 예: <ja>協会けんぽ</ja>, <ja>〇〇健康保険組合</ja>, <ja>〇〇市</ja>
insurer-branch = 협회건보(<ja>協会けんぽ</ja>)의 지부에서 고르기
insurer-union = 후기 고령자 의료 광역연합(<ja>後期高齢者医療広域連合</ja>)에서 고르기
insurer-postal-hint = 사시는 시·구·정·촌(<ja>市区町村</ja>)의 국민건강보험이라면 우편번호 7자리로 찾을 수 있습니다.
insurer-find = 시·구·정·촌 찾기
insurer-found = 시·구·정·촌을 골라 주세요
insurer-none = 그 우편번호로는 찾지 못했습니다. 번호를 확인하거나 이름을 그대로 적어 주세요.
insurer-offline = 지금은 찾을 수 없습니다. 이름을 그대로 적어 주세요.
suggestion-take = 넣기

employer-title = 직장 이름
employer-hint = 가족의 보험에 들어 있는 분은 가족의 직장을 써 주세요.

issued-title = 보험증(<ja>保険証</ja>)을 받은 것은 언제인가요?

name-title = 환자분의 이름
name-hint = 마이넘버카드 앞면에 있는 대로 써 주세요.
name-kana-hint = 예: <ja>タカハシ ハナコ</ja>
card-number = 카드 뒷면의 번호(마이넘버 <ja>マイナンバー</ja>)는 쓰지 마세요.

birth-date-title = 환자분이 태어난 날
birth-date-hint = 예: 서기 1985년 5월 12일
birth-date-skippable = 년, 월, 일 중 하나라도 모르면 모두 비워 두고 ‘다음’을 눌러 주세요.
birth-date-era = 일본 연호
birth-date-western = 서기

sex-title = 환자분의 성별
sex-hint = 마이넘버카드 앞면에 있는 대로 골라 주세요.

address-title = 환자분의 주소
address-hint = 마이넘버카드 앞면에 있는 대로 써 주세요.
address-residence = 지금 사는 곳(<ja>居所</ja>)
address-residence-hint = 위의 주소와 다를 때만 써 주세요.
postal-label = 우편번호(<ja>郵便番号</ja>)
postal-hint = 숫자 7자리입니다. 알면 주소를 더 빨리 쓸 수 있습니다.
postal-find = 주소 찾기
postal-found = 주소를 골라 주세요
postal-none = 그 우편번호의 주소를 찾지 못했습니다. 번호를 확인하거나 주소를 그대로 써 주세요.
postal-offline = 지금은 찾을 수 없습니다. 주소를 그대로 써 주세요.
postal-reading = 읽는 법: { $kana }
postal-kept = 이미 적혀 있는 내용은 그대로 두었습니다.

share-title = 창구에서 내는 비율
share-hint = 70세 이상인 분과 후기 고령자 의료(<ja>後期高齢者医療</ja>)에 든 분께 여쭙니다.

phone-title = 연락받을 전화번호
phone-hint = 접수처에서 확인 전화를 드릴 수 있습니다.

## check

check-title = 쓴 내용을 확인해 주세요
check-blanks = ‘비어 있음’인 채로도 접수처에 제출할 수 있습니다.
check-complete = 모두 다 썼습니다.
check-continue = 서명하러 가기

## signature

signature-title = 서명
signature-date = 쓴 날짜
signature-how = 서명하는 방법
signature-drawn = 화면에 쓰기
signature-typed = 이름 입력하기
signature-typed-label = 서명하는 분의 이름
signature-on_paper = 종이에 쓰기
signature-witnessed = 접수처에서 서명하기
signature-none = 서명하지 않기
signature-pad = 서명란. 여기에 손가락으로 이름을 써 주세요
signature-pad-hint = 여기에 손가락으로 이름을 써 주세요
signature-undo = 한 획 지우기
signature-clear = 모두 지우기
signature-strokes = 쓴 획: { $count }개
signature-other = 환자 본인이 아닌 분이 서명할 때
signature-relationship-hint = 일본어로 옮겨 쓰세요: 어머니 <ja>母</ja>, 아버지 <ja>父</ja>, 남편 <ja>夫</ja>, 아내 <ja>妻</ja>, 성년 후견인 <ja>成年後見人</ja>
signature-submit = 접수처에 제출하기
signature-sending = 보내는 중입니다…

## unsent

unsent-title = 아직 접수처에 제출하지 못했습니다
unsent-kept = 쓴 내용은 이 화면에 남아 있습니다. 지워지지 않았습니다.
unsent-offline = 접수처와 연결되지 않습니다. 기다리시면 연결되는 대로 보냅니다. ‘다시 보내기’를 눌러도 두 번 보내지지 않습니다.
unsent-busy = 접수처의 기계가 지금 받을 수 없습니다. 기다리시면 보냅니다. ‘다시 보내기’를 눌러도 두 번 보내지지 않습니다.
unsent-not_enrolled = 이 기기는 아직 접수처에 등록되지 않았습니다. 직원에게 이 화면을 보여 주세요.
unsent-locked = 이 기기는 지금 접수를 멈추었습니다. 기다리시면 다시 시작되는 대로 보냅니다. ‘다시 보내기’를 눌러도 두 번 보내지지 않습니다. 직원에게 이 화면을 보여 주세요.
unsent-refused = 접수처의 기계가 받지 못했습니다. 직원에게 이 화면을 보여 주세요.
unsent-retry = 다시 보내기

## done

done-title = 접수처에 제출했습니다
done-ticket = 접수 번호(<ja>受付番号</ja>)
done-now = 이제 해 주실 일
done-tell = 접수처에서 이 번호를 말해 주세요.
done-card = 마이넘버카드를 접수처에서 보여 주세요.
done-sign = 접수처에서 인쇄된 신고서(<ja>申立書</ja>)에 서명해 주세요.
done-follow-up = 나중에 해 주실 일
done-follow-up-lead = 보험 번호 등을 알게 되면 바로 이곳의 접수처에 알려 주세요.
done-finish = 끝내기(화면 지우기)

## idle

idle-title = 계속하시겠어요?
idle-paused = ‘계속하기’를 누르면 앞의 화면으로 돌아갑니다. 답은 남아 있습니다.
idle-countdown = { $seconds }초 뒤에 답을 지우고 첫 화면으로 돌아갑니다.
idle-continue = 계속하기
idle-finish = 그만두고 답 지우기

## locked: a tablet that is out of use

locked-title = 이 기기는 지금 쉬고 있습니다
locked-lead = 번거로우시겠지만 접수처로 와 주세요.
locked-wait = 직원이 안내해 드립니다.
locked-again = 다시 보기

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = 하나를 골라 주세요. 모를 때는 ‘모르겠음’을 고를 수 있습니다.
error-options-missing = 하나를 골라 주세요.
error-person-birth_date-era-missing = 일본 연호나 서기를 골라 주세요.
error-person-birth_date-year-missing = 연도를 써 주세요.
error-person-birth_date-year-not_a_number = 연도는 숫자로 써 주세요.
error-person-birth_date-month-missing = 몇 월인지 써 주세요.
error-person-birth_date-month-not_a_number = 월은 숫자로 써 주세요.
error-person-birth_date-day-missing = 며칠인지 써 주세요.
error-person-birth_date-day-not_a_number = 날짜는 숫자로 써 주세요.
error-person-birth_date-no_such_day = 달력에 없는 날입니다. 월과 일을 확인해 주세요.
error-person-birth_date-era_mismatch = { $given }은 { $right }입니다. 연호를 ‘{ $era }’, 연도를 ‘{ $year }’(으)로 고쳐 주세요.
error-person-birth_date-future = 아직 오지 않은 날입니다. 연도를 확인해 주세요.
error-person-birth_date-too_early = 메이지(<ja>明治</ja>)보다 앞선 날입니다. 연도를 확인해 주세요.
error-person-birth_date-unlikely = { $age }세가 됩니다. 맞으면 ‘다음’을 한 번 더 눌러 주세요.
error-person-birth_date-other_calendar = 서기로는 { $age }세가 됩니다. 네팔력 등 다른 달력의 해를 썼다면 서기 { $year }년쯤입니다. { $age }세가 맞으면 ‘다음’을 한 번 더 눌러 주세요.
error-signature-strokes-missing = 아직 아무것도 쓰지 않았습니다. 칸 안에 쓰거나 다른 방법을 골라 주세요.
error-signature-name-missing = 이름을 쓰거나 다른 방법을 골라 주세요.
error-too_long = { $max }자까지 쓸 수 있습니다. 짧게 줄여 주세요.
error-unknown_value = 다시 골라 주세요.
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = 지금 사는 곳
entry-certificate-no = 받지 않았음

## Pages that are not screens of the journey

missing-title = 이 화면은 없습니다
missing-lead = 인터넷 주소가 바뀌었거나 맞지 않습니다.
missing-start = 첫 화면으로 가기
form-unreadable = 보낸 내용을 읽지 못했습니다. 첫 화면부터 다시 해 주세요.

## Header and language

language-open = <en>Language</en> 언어
language-title = 언어를 골라 주세요
language-hint = 지금까지 쓴 것은 그대로 남습니다.
language-failed = 언어를 바꾸지 못했습니다. 다시 누르거나 직원을 불러 주세요.

## settings

settings-open = 보기 설정
settings-title = 화면 모습 바꾸기
settings-lead = 바꾸어도 쓴 것은 남습니다. 다음 분이 쓸 때는 화면이 원래 모습으로 돌아갑니다.
settings-size = 글자 크기
settings-size-normal = 보통
settings-size-large = 크게
settings-size-largest = 아주 크게
settings-theme = 색
settings-theme-light = 흰 화면
settings-theme-contrast = 또렷한 색
settings-theme-dark = 검은 화면
settings-spacing = 글자와 줄 사이
settings-spacing-normal = 보통
settings-spacing-wide = 넓게
settings-furigana = 한자 위의 작은 가나(<ja>ふりがな</ja>)
settings-furigana-off = 표시하지 않기
settings-furigana-on = 표시하기
settings-voice = 소리로 읽기
settings-voice-off = ‘듣기’를 눌렀을 때만
settings-voice-on = 화면이 바뀔 때마다
settings-pace = 기다리는 시간
settings-pace-normal = 보통
settings-pace-slow = 길게(3배)
settings-reach = 버튼의 위치
settings-reach-normal = 보통
settings-reach-low = 화면 아래로 모으기
settings-scan = 스위치 하나로 쓰기
settings-scan-off = 쓰지 않기
settings-scan-on = 쓰기(테두리가 차례로 움직입니다)
settings-take = 이대로 적용하기

## voice and switch

voice-read = 듣기
voice-stop = 멈추기
voice-none = 이 기기에서는 이 언어로 읽어 드릴 수 없습니다.
voice-chosen = 선택됨
scan-help = 테두리가 차례로 움직입니다. 고르고 싶은 곳에서 화면 아무 데나 누르거나 스페이스 키를 눌러 주세요.

## Writing without a keyboard

board-kana = 일본어 가나(<ja>五十音</ja>)로 쓰기
board-latin = ABC로 쓰기
board-number = 숫자로 쓰기
board-close = 글자판 닫기
board-space = 띄어쓰기
board-delete = 한 글자 지우기
board-clear = 모두 지우기
board-small = 작은 글자
board-voiced = 탁점(<ja>゛</ja>)
board-semi-voiced = 반탁점(<ja>゜</ja>)
board-long = 긴소리(<ja>ー</ja>)
board-none = 그런 글자는 없습니다.
board-capital = 대문자
hand-open = 손으로 쓰기
hand-name = 이름을 손으로 쓰는 곳
hand-address = 주소를 손으로 쓰는 곳
hand-hint = 여기에 손가락으로 써 주세요
hand-note = 손으로 쓴 글자는 접수처 직원이 읽습니다.
hand-written = 손글씨

## official texts

quote-reference = 참고 번역입니다. 공식 문장은 일본어입니다.
quote-original = 일본어 원문 보기

## Reference translations of the official texts (参考訳)

reference-official-notice-title = 환자 여러분께
reference-official-notice-subtitle = ―마이넘버카드로 온라인 자격 확인을 할 수 없는 경우―
reference-official-notice-displayed = ○ 마이넘버카드를 사용해 의료기관·약국에서 진료 등을 받으시기 위한 시스템에서 확인한 결과, 귀하의 의료보험 자격 정보는 ‘<ja>資格（無効）</ja>’(자격 무효)나 ‘<ja>資格情報なし</ja>’(자격 정보 없음)으로 표시되었습니다.
reference-official-notice-reason = ○ 이직 등의 이유로 귀하의 자격 정보 등록이 끝나지 않았거나, 등록 내용을 확인하고 있는 중인 것으로 생각됩니다.
reference-official-notice-request = ○ 귀하의 자격 정보를 신속히 등록·확인할 수 있도록, 가입하신 보험자(건강보험조합, 협회건보(<ja>協会けんぽ</ja>), 시·구·정·촌 등)에 문의해 주시는 등 협조를 부탁드립니다.
reference-official-notice-note-employer = ※ 직장 건강보험(<ja>社保</ja>)에 가입하신 분은 직장의 사업주를 통해 문의하실 수도 있습니다.
reference-official-notice-note-portal = ※ 본인의 최신 자격 정보가 시스템에 등록되어 있는지는 스마트폰 등으로 마이나포털에 로그인하여 ‘<ja>わたしの情報</ja>’(나의 정보) → ‘<ja>健康・医療</ja>’(건강·의료) → ‘<ja>健康保険証情報</ja>’(건강보험증 정보)를 보시면 확인할 수 있습니다.

reference-form-explanation-heading = 환자 여러분께 드리는 부탁
reference-form-explanation-title = 피보험자 자격 신고서(<ja>被保険者資格申立書</ja>)에 관한 설명서
reference-form-explanation-purpose = 본 신고서는 유효한 보험증이 발행되어 있는데도 마이넘버카드로 자격을 확인했을 때 아래와 같은 이유로 온라인 자격 확인을 할 수 없는 환자분께, 본래의 자기부담액으로 보험 진료를 해 드리기 위하여 작성을 부탁드리는 문서입니다.
reference-form-explanation-share = 본 신고서를 작성해 주시면 30% 부담(미취학 아동은 20% 부담. 70세 이상 등인 분은 10~30%)으로 자기부담액을 계산합니다.
reference-form-explanation-follow-up = ※ 피보험자 번호 등의 정보(보험증의 복사본이나 사진을 포함합니다.)를 알게 되는 대로, 반드시 진료를 받으신 의료기관 등에 알려 주십시오.
reference-form-explanation-cases = 【작성이 필요한 경우(예)】
reference-form-explanation-case-data = 이직 등으로 보험증은 발행되었으나, 데이터 등록 중이어서 온라인 자격 확인을 할 수 없는 경우
reference-form-explanation-case-device = 기기의 문제 등으로 마이넘버카드로 온라인 자격 확인을 할 수 없는 경우
reference-form-title = 피보험자 자격 신고서(<ja>被保険者資格申立書</ja>)
reference-form-statement = 유효한 보험증을 교부받았으며, 의료보험 등의 피보험자 자격에 대하여 아래와 같이 신고합니다.
reference-form-instructions = ※ 아래 각 항목을 가능한 범위에서 적어 주시고, □에는 해당하는 경우에 ‘✓’를 적어 주세요. 또한 이 신고서에 적으신 정보는 의료기관 등의 진료 보수 청구 등에 필요한 범위에서만 사용하며, 청구와 지급 등에 필요한 사무가 끝나는 대로 신속히 폐기합니다.
reference-form-note-2 = ※2 70세 이상인 분 또는 후기 고령자 의료의 피보험자이신 분은 본인 부담 비율도 기입해 주십시오. 또한 기입하신 본인 부담 비율이 실제와 달랐던 경우, 나중에 보험자가 차액을 청구하는 등의 경우가 있습니다.
reference-form-part-1 = 1 보험증 등에 관한 사항
reference-form-part-2 = 2 마이넘버카드에 적힌 사항 등
reference-form-certificate = 보험증 유무(<ja>保険証の有無</ja>)
reference-form-certificate-yes = 유효한 보험증을 교부받았음
reference-form-kind = 보험 종류(<ja>保険種別</ja>)
reference-form-insurer = 보험자 등의 이름(<ja>保険者等名称</ja>)
reference-form-employer = 직장 이름(<ja>事業所名</ja>)
reference-form-issued = 보험증을 받은 시기(<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = 1개월 이내
reference-form-issued-earlier = 그보다 전
reference-form-issued-unknown = 모르겠음
reference-form-share = 본인 부담 비율(<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = 모르겠음
reference-form-name = 이름(<ja>氏名</ja>)
reference-form-kana = 이름 읽는 법, 가타카나로(<ja>フリガナ</ja>)
reference-form-birth-date = 생년월일(<ja>生年月日</ja>)
reference-form-era-meiji = 메이지(<ja>明治</ja>)
reference-form-era-taisho = 다이쇼(<ja>大正</ja>)
reference-form-era-showa = 쇼와(<ja>昭和</ja>)
reference-form-era-heisei = 헤이세이(<ja>平成</ja>)
reference-form-era-reiwa = 레이와(<ja>令和</ja>)
reference-form-year = 년
reference-form-month = 월
reference-form-day = 일
reference-form-sex = 성별(<ja>性別</ja>)
reference-form-sex-male = 남
reference-form-sex-female = 여
reference-form-address = 주소(<ja>住所</ja>)
reference-form-signature = 서명(<ja>署名</ja>)
reference-form-relationship = 환자와의 관계(<ja>患者との関係</ja>)
reference-form-phone = 연락처 전화번호(<ja>連絡先電話番号</ja>)

date = { $year } { $month }월 { $day }일
year-era = { $era } { $year }년
year-western = { $year }년
year-both = { $western }({ $era })
