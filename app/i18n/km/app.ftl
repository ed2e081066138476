### ខ្មែរ. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = ភាសាខ្មែរ
app-name = បញ្ជរធានារ៉ាប់រងសុខភាព
title = { $screen } | បញ្ជរធានារ៉ាប់រងសុខភាព
title-error = កំហុស៖ { $title }
continue = បន្ទាប់
back = ថយក្រោយ
change = កែ
change-entry = កែ { $entry }
call-staff = ហៅបុគ្គលិក
call-staff-sent = បានហៅបុគ្គលិកហើយ។ សូមរង់ចាំបន្តិច។
call-staff-failed = មិនទាន់ហៅបានទេ។ សូមនិយាយប្រាប់បុគ្គលិកនៅបញ្ជរ។
waiting = សូមរង់ចាំបន្តិច។ សូមទុកអេក្រង់ឱ្យនៅដដែល។
pause = ឈប់
progress = សំណួរទី { $number } (ច្រើនបំផុត { $total })
skippable = បើមិនដឹង សូមទុកចន្លោះទទេ ហើយចុច «បន្ទាប់»។
contact-patients = សួរព័ត៌មានតាមទូរសព្ទ (ឆ្លើយជាភាសាជប៉ុន)៖ លេខទូរសព្ទឥតគិតថ្លៃ របស់ My Number (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = ថ្ងៃច័ន្ទដល់សុក្រ 9:30–20:00, ថ្ងៃសៅរ៍ អាទិត្យ និងថ្ងៃបុណ្យ 9:30–17:30 (ឈប់នៅដាច់ឆ្នាំ និងដើមឆ្នាំ)
source = ប្រភព៖ { $source }
blank = មិនទាន់សរសេរ
not-given = －
not-official = ការពន្យល់បន្ថែម (មិនមែនជាអត្ថបទផ្លូវការទេ)
skip-to-main = ទៅអត្ថបទសំខាន់
not-enrolled = ម៉ាស៊ីននេះ មិនទាន់ចុះបញ្ជីជាមួយបញ្ជរទេ។ អ្នកអាចសរសេរបាន ប៉ុន្តែមិនទាន់អាចផ្ញើទៅបញ្ជរបានទេ។
error-summary-title = សូមកែចំណុចខាងក្រោម
confirm-title = សូមពិនិត្យមើល

## start

start-title = សម្រាប់អ្នកដែលមិនអាចពិនិត្យសិទ្ធិធានារ៉ាប់រងបានភ្លាមៗ
start-lead = បើអ្នកបានទទួលប័ណ្ណធានារ៉ាប់រងសុខភាព ឬឯកសារស្រដៀងគ្នា ដែលនៅប្រើបាន អ្នកអាចបង្ហាញកាត My Number ហើយសរសេរ «លិខិតប្រកាស» (<ja>申立書</ja>) ដើម្បីពិនិត្យជំងឺ ដោយបង់តាមភាគរយដូចធម្មតា (30% ជាដើម)។
start-how = អ្នកឆ្លើយម្ដងមួយសំណួរ នៅលើអេក្រង់នេះ រួចផ្ញើទៅបញ្ជរទទួលភ្ញៀវ។
start-time = មានសំណួរច្រើនបំផុត { $total } ចំណាយពេលប្រហែល 5 នាទី។ សរសេរតែអ្វីដែលអ្នកអាចសរសេរបាន ក៏បាន។
start-privacy = មុនពេលអ្នកចុច «ផ្ញើទៅបញ្ជរ» ចម្លើយរបស់អ្នក មិនត្រូវបានរក្សាទុកនៅទីណាទេ។
start-help = បើមានការលំបាក សូមចុច «ហៅបុគ្គលិក» បានគ្រប់ពេល។
start-begin = ចាប់ផ្ដើម

## situation

situation-title = តើម៉ាស៊ីនអានកាតនៅបញ្ជរ បង្ហាញអ្វី?
situation-hint = បើមិនដឹង អ្នកអាចសួរបុគ្គលិកនៅបញ្ជរបាន។
situation-invalid = «<ja>資格（無効）</ja>» (សិទ្ធិធានារ៉ាប់រង៖ មិនមានសុពលភាព)
situation-not_found = «<ja>資格情報なし</ja>» (គ្មានព័ត៌មានសិទ្ធិធានារ៉ាប់រង)
situation-reader = ម៉ាស៊ីនអានកាត មិនដំណើរការ
situation-card = កាតរបស់ខ្ញុំ ម៉ាស៊ីនអានមិនបាន
situation-outage = ដាច់ភ្លើង ឬប្រើបណ្ដាញទំនាក់ទំនងមិនបាន
situation-unknown = មិនដឹង

## notice

notice-device-title = ពេលម៉ាស៊ីន ឬកាតមានបញ្ហា
notice-lead = ទិន្នន័យធានារ៉ាប់រងរបស់អ្នក ប្រហែលជាមិនទាន់ចុះបញ្ជី ឬពិនិត្យរួចទេ។ នៅអេក្រង់បន្ទាប់ សូមជ្រើសរើសអ្វីដែលអាចធ្វើបាននៅថ្ងៃនេះ។
notice-device-lead = ធានារ៉ាប់រងរបស់អ្នក មិនបានបាត់ទៅណាទេ។ ម៉ាស៊ីន បណ្ដាញទំនាក់ទំនង ឬកាតមានបញ្ហា ដូច្នេះគ្រាន់តែមិនអាចពិនិត្យបាននៅពេលនេះប៉ុណ្ណោះ។
notice-device-case = ក្នុងសេចក្ដីពន្យល់អំពីលិខិតប្រកាស (<ja>申立書</ja>) មានសរសេរដូចខាងក្រោម ជាឧទាហរណ៍អំពីករណីដែលត្រូវសរសេរ។
notice-device-next = នៅអេក្រង់បន្ទាប់ អ្នកនឹងជ្រើសរើសអ្វីដែលអាចធ្វើបាននៅថ្ងៃនេះ។
notice-unknown-title = បើមិនអាចផ្ទៀងផ្ទាត់បាន សូមធ្វើដូចនេះ
notice-unknown-lead = មិនដឹងមូលហេតុ ក៏មិនអីទេ។ នៅអេក្រង់បន្ទាប់ សូមជ្រើសរើសអ្វីដែលអាចធ្វើបាននៅថ្ងៃនេះ។
notice-unknown-reasons = មូលហេតុដែលជួបញឹកញាប់ មានពីរ។
notice-unknown-reason-data = ការចុះបញ្ជីធានារ៉ាប់រងថ្មី មិនទាន់រួចរាល់ («<ja>資格（無効）</ja>» មិនមានសុពលភាព, «<ja>資格情報なし</ja>» គ្មានព័ត៌មាន)
notice-unknown-reason-device = ម៉ាស៊ីន បណ្ដាញទំនាក់ទំនង ឬកាតមានបញ្ហា

## options

options-title = ថ្ងៃនេះ តើអ្នកអាចធ្វើមួយណា?
options-hint = សូមមើលតាមលំដាប់ពីលើ ហើយជ្រើសរើសមួយដំបូងគេ ដែលត្រូវនឹងអ្នក។
options-portal = ខ្ញុំអាចមើល Mynaportal តាមស្មាតហ្វូន
options-portal-registration_only = អាចដឹងបានតែថា ការចុះបញ្ជីធានារ៉ាប់រងថ្មី រួចរាល់ហើយឬនៅ
options-portal-confirms = បើបង្ហាញអេក្រង់ព័ត៌មានសិទ្ធិធានារ៉ាប់រងនៅបញ្ជរ គេអាចផ្ទៀងផ្ទាត់បាន
options-portal-depends = បើអេក្រង់ព័ត៌មានសិទ្ធិធានារ៉ាប់រងចេញមក បញ្ជរអាចផ្ទៀងផ្ទាត់បាន
options-papers = មានឯកសារដែលបញ្ជាក់សិទ្ធិធានារ៉ាប់រង
options-papers-hint = លិខិតបញ្ជាក់សិទ្ធិធានារ៉ាប់រង (<ja>資格確認書</ja>), លិខិតជូនដំណឹងព័ត៌មានសិទ្ធិធានារ៉ាប់រង (<ja>資格情報のお知らせ</ja>) ជាដើម
options-known = ធ្លាប់មកទីនេះ ហើយធានារ៉ាប់រងមិនបានប្ដូរ
options-known-hint = បើបញ្ជរផ្ទៀងផ្ទាត់បាន អ្នកមិនចាំបាច់សរសេរលិខិតប្រកាសទេ
options-form = សរសេរលិខិតប្រកាស (<ja>申立書</ja>)
options-form-hint = សម្រាប់អ្នកដែលមានកាត My Number ហើយមិនត្រូវនឹងចំណុចណាមួយខាងលើ
options-nothing = គ្មានទាំងកាត គ្មានទាំងឯកសារ
options-nothing-hint = ពិគ្រោះជាមួយបុគ្គលិកនៅបញ្ជរ

## portal

portal-title = មើល Mynaportal
portal-scan = សូមស្កេនដោយកាមេរ៉ាស្មាតហ្វូន។
portal-code = កូដ QR សម្រាប់បើក Mynaportal ({ $host })
portal-host = ទៅកាន់៖ { $host }
portal-registration_only = ពេលអេក្រង់នៅបញ្ជរចេញពាក្យនេះ សិទ្ធិធានារ៉ាប់រងដែលប្រើបាន ក៏មិនបង្ហាញនៅក្នុង Mynaportal ដែរ។ អ្នកអាចមើលបានតែថា ការចុះបញ្ជីធានារ៉ាប់រងថ្មី រួចរាល់ហើយឬនៅ។ បើរួចរាល់ហើយ សូមប្រាប់បញ្ជរ។
portal-confirms = បើអេក្រង់ព័ត៌មានសិទ្ធិធានារ៉ាប់រងចេញមក សូមបង្ហាញវាទៅបញ្ជរតែម្ដង។
portal-depends = បើអេក្រង់ព័ត៌មានសិទ្ធិធានារ៉ាប់រងចេញមក សូមបង្ហាញវាទៅបញ្ជរ។ បើគេប្រាប់អ្នកថា «<ja>資格（無効）</ja>» (សិទ្ធិធានារ៉ាប់រង៖ មិនមានសុពលភាព) ឬ «<ja>資格情報なし</ja>» (គ្មានព័ត៌មានសិទ្ធិធានារ៉ាប់រង) សិទ្ធិធានារ៉ាប់រងដែលប្រើបាន ក៏មិនបង្ហាញនៅក្នុង Mynaportal ដែរ។
portal-menu = កន្លែងនៅក្នុងម៉ឺនុយបច្ចុប្បន្នរបស់ Mynaportal៖ { $menu }
portal-pin = សូមកុំប្រាប់លេខសម្ងាត់ដល់អ្នកណាឡើយ។
portal-to-desk = បង្ហាញអេក្រង់នៅបញ្ជរ
portal-to-form = សរសេរលិខិតប្រកាស (<ja>申立書</ja>)

## show-desk

show-desk-papers-title = សូមបង្ហាញឯកសារនៅបញ្ជរ
show-desk-papers = បើផ្ទៀងផ្ទាត់សិទ្ធិធានារ៉ាប់រងបាន អ្នកអាចពិនិត្យជំងឺ ដោយបង់តាមភាគរយដូចធម្មតា។ បើមានកាត My Number សូមបង្ហាញជាមួយគ្នាផង។
show-desk-known-title = សូមបង្ហាញ ឬនិយាយប្រយោគនេះនៅបញ្ជរ
show-desk-known = <ja>「前にもかかりました。保険は変わっていません。」</ja> (Mae ni mo kakarimashita. Hoken wa kawatte imasen. – ខ្ញុំធ្លាប់មកពិនិត្យនៅទីនេះ។ ធានារ៉ាប់រងរបស់ខ្ញុំ មិនបានប្ដូរទេ។)
show-desk-known-then = បើបញ្ជរផ្ទៀងផ្ទាត់បាន គេចាត់ទុកដូចគ្នានឹងការដាក់លិខិតប្រកាស (<ja>申立書</ja>) ដែរ។
show-desk-portal-title = សូមបង្ហាញអេក្រង់ស្មាតហ្វូននៅបញ្ជរ
show-desk-portal = សូមបង្ហាញកាត My Number ជាមួយគ្នាផង។
show-desk-nothing-title = សូមពិគ្រោះជាមួយបុគ្គលិកនៅបញ្ជរ
show-desk-nothing = បើគ្មានទាំងកាត គ្មានទាំងឯកសារ តាមគោលការណ៍ ត្រូវបង់ថ្លៃទាំងអស់ (100%) ជាបណ្ដោះអាសន្ន។ ប៉ុន្តែ សម្រាប់អ្នកដែលធ្លាប់មកពិនិត្យពីមុនជាដើម អាចខុសពីនេះ អាស្រ័យលើការសម្រេចរបស់មន្ទីរពេទ្យ ឬគ្លីនិក។ ជាដំបូង សូមនិយាយជាមួយបញ្ជរ។
show-desk-form-instead = បើផ្ទៀងផ្ទាត់សិទ្ធិធានារ៉ាប់រងមិនបាន អ្នកអាចសរសេរលិខិតប្រកាស (<ja>申立書</ja>)។
show-desk-form-instead-nothing = បើអ្នកមានកាត My Number អ្នកអាចសរសេរលិខិតប្រកាស (<ja>申立書</ja>)។
show-desk-to-form = សរសេរលិខិតប្រកាស
show-desk-finish = បញ្ចប់

## explanation

explanation-title = សេចក្ដីពន្យល់អំពីលិខិតប្រកាស (<ja>申立書</ja>)
explanation-lead = លិខិតប្រកាស គឺសរសេរដើម្បីពិនិត្យជំងឺ ដោយបង់តាមភាគរយដូចធម្មតា។ ចាប់ពីអេក្រង់បន្ទាប់ សូមឆ្លើយសំណួរម្ដងមួយ។

## certificate … phone: the questions of the form

certificate-title = តើអ្នកបានទទួលប័ណ្ណធានារ៉ាប់រងសុខភាព (<ja>保険証</ja>) ដែលនៅមានសុពលភាព ហើយឬនៅ?
certificate-gloss = ពាក្យ «<ja>保険証</ja>» (ប័ណ្ណធានារ៉ាប់រង) គឺជាពាក្យដែលប្រើនៅឆ្នាំ Reiwa (<ja>令和</ja>) 5 (ឆ្នាំ 2023) ពេលដែលគេបង្កើតទម្រង់នេះ។ ឥឡូវនេះ សូមគិតថា រួមទាំងលិខិតបញ្ជាក់សិទ្ធិធានារ៉ាប់រង (<ja>資格確認書</ja>) លិខិតជូនដំណឹងព័ត៌មានសិទ្ធិធានារ៉ាប់រង (<ja>資格情報のお知らせ</ja>) ជាដើមផង។
certificate-unsure = បើមិនប្រាកដ សូមជ្រើសរើស «មិនដឹង»។
certificate-true = បាន ខ្ញុំបានទទួលហើយ
certificate-false = ទេ
certificate-none = មិនដឹង

insurance-kind-title = តើជាធានារ៉ាប់រងប្រភេទណា?
insurance-kind-employees = ធានារ៉ាប់រងតាមកន្លែងធ្វើការ (<ja>社保</ja>)
insurance-kind-employees-hint = អ្នកធ្វើការនៅក្រុមហ៊ុនជាដើម និងគ្រួសារ៖ Kyokai Kenpo (<ja>協会けんぽ</ja>), សមាគមធានារ៉ាប់រងសុខភាព (<ja>健康保険組合</ja>), សមាគមជួយគ្នាទៅវិញទៅមក (<ja>共済組合</ja>)
insurance-kind-national = ធានារ៉ាប់រងសុខភាពជាតិ (<ja>国保</ja>)
insurance-kind-national-hint = ធានារ៉ាប់រងសុខភាពជាតិ (<ja>国民健康保険</ja>) របស់ក្រុង ឬភូមិដែលអ្នករស់នៅ
insurance-kind-national_society = សមាគមធានារ៉ាប់រងសុខភាពជាតិ តាមមុខរបរ (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = សមាគមតាមមុខរបរ ដូចជាគ្រូពេទ្យ សំណង់ អាហារ ជាដើម
insurance-kind-late_elderly = ធានារ៉ាប់រងសុខភាពមនុស្សចាស់ (<ja>後期</ja>)
insurance-kind-late_elderly-hint = សម្រាប់មនុស្សចាស់ អាយុ 75 ឆ្នាំឡើងទៅជាដើម (<ja>後期高齢者医療</ja>)
insurance-kind-other = ផ្សេងទៀត (<ja>その他</ja>)
insurance-kind-other-hint = សមាជិកកងកម្លាំងស្វ័យការពារ (<ja>自衛官</ja>), ការព្យាបាលដោយថវិការដ្ឋតែម្យ៉ាង (<ja>公費単独医療</ja>)
insurance-kind-unknown = មិនដឹង

insurer-title = ឈ្មោះស្ថាប័នធានារ៉ាប់រង
insurer-hint = គឺកន្លែងដែលចេញប័ណ្ណធានារ៉ាប់រងជាដើម។ ឧទាហរណ៍៖ <ja>協会けんぽ</ja> (Kyokai Kenpo), <ja>〇〇健康保険組合</ja> (សមាគមធានារ៉ាប់រងសុខភាព), <ja>〇〇市</ja> (ក្រុង)
insurer-branch = ជ្រើសរើសពីសាខា Kyokai Kenpo (<ja>協会けんぽ</ja>)
insurer-union = ជ្រើសរើសពីសហភាពថែទាំសុខភាពសម្រាប់អ្នកអាយុ 75 ឆ្នាំឡើងទៅ (<ja>後期高齢者医療広域連合</ja>)
insurer-postal-hint = បើជាធានារ៉ាប់រងរបស់ក្រុងដែលអ្នករស់នៅ អ្នកអាចស្វែងរកដោយលេខ 7 ខ្ទង់។
insurer-find = ស្វែងរកក្រុង
insurer-found = សូមជ្រើសរើសក្រុង
insurer-none = រកមិនឃើញតាមលេខកូដប្រៃសណីយ៍នោះទេ។ សូមពិនិត្យលេខ ឬសរសេរឈ្មោះតែម្ដង។
insurer-offline = ឥឡូវនេះ ស្វែងរកមិនបានទេ។ សូមសរសេរឈ្មោះតែម្ដង។
suggestion-take = បញ្ចូល

employer-title = ឈ្មោះកន្លែងធ្វើការ
employer-hint = បើអ្នកនៅក្នុងធានារ៉ាប់រងរបស់គ្រួសារ សូមសរសេរកន្លែងធ្វើការរបស់សមាជិកគ្រួសារនោះ។

issued-title = តើអ្នកបានទទួលប័ណ្ណធានារ៉ាប់រងនៅពេលណា?

name-title = ឈ្មោះអ្នកជំងឺ
name-hint = សូមសរសេរឱ្យដូចនៅផ្នែកខាងមុខនៃកាត My Number។
name-kana-hint = ឧទាហរណ៍៖ <ja>タカハシ ハナコ</ja>
card-number = សូមកុំសរសេរលេខនៅខាងក្រោយកាត (My Number)។

birth-date-title = ថ្ងៃកំណើតអ្នកជំងឺ
birth-date-hint = ឧទាហរណ៍៖ គ្រិស្តសករាជ ឆ្នាំ 1985 ខែ 5 ថ្ងៃ 12
birth-date-skippable = បើមិនដឹងឆ្នាំ ខែ ឬថ្ងៃ សូមទុកទទេទាំងអស់ ហើយចុច «បន្ទាប់»។
birth-date-era = សករាជជប៉ុន
birth-date-western = គ្រិស្តសករាជ

sex-title = ភេទអ្នកជំងឺ
sex-hint = សូមជ្រើសរើសឱ្យដូចនៅផ្នែកខាងមុខនៃកាត My Number។

address-title = អាសយដ្ឋានអ្នកជំងឺ
address-hint = សូមសរសេរឱ្យដូចនៅផ្នែកខាងមុខនៃកាត My Number។
address-residence = កន្លែងដែលកំពុងស្នាក់នៅ (<ja>居所</ja>)
address-residence-hint = សូមសរសេរតែពេលដែលខុសពីអាសយដ្ឋានខាងលើ។
postal-label = លេខកូដប្រៃសណីយ៍
postal-hint = លេខ 7 ខ្ទង់។ បើដឹង អ្នកអាចសរសេរអាសយដ្ឋានបានលឿនជាង។
postal-find = រកអាសយដ្ឋាន
postal-found = សូមជ្រើសរើសអាសយដ្ឋាន
postal-none = រកមិនឃើញអាសយដ្ឋានសម្រាប់លេខកូដនេះទេ។ សូមពិនិត្យលេខម្ដងទៀត ឬសរសេរអាសយដ្ឋានផ្ទាល់តែម្ដង។
postal-offline = ឥឡូវនេះ មិនទាន់អាចរកបានទេ។ សូមសរសេរអាសយដ្ឋានផ្ទាល់តែម្ដង។
postal-reading = របៀបអាន៖ { $kana }
postal-kept = អ្វីដែលបានសរសេររួច ត្រូវបានទុកនៅដដែល។

share-title = ភាគរយដែលបង់នៅបញ្ជរ
share-hint = យើងសួរអ្នកដែលមានអាយុ 70 ឆ្នាំឡើងទៅ និងអ្នកដែលនៅក្នុងធានារ៉ាប់រងសុខភាពមនុស្សចាស់ (<ja>後期高齢者医療</ja>)។

phone-title = លេខទូរសព្ទទំនាក់ទំនង
phone-hint = បញ្ជរអាចទូរសព្ទទៅអ្នក ដើម្បីពិនិត្យបញ្ជាក់។

## check

check-title = សូមពិនិត្យអ្វីដែលអ្នកបានសរសេរ
check-blanks = ទោះនៅ «មិនទាន់សរសេរ» ក៏អាចផ្ញើទៅបញ្ជរបាន។
check-complete = បានសរសេរទាំងអស់ហើយ។
check-continue = ទៅចុះហត្ថលេខា

## signature

signature-title = ហត្ថលេខា
signature-date = ថ្ងៃសរសេរ
signature-how = របៀបចុះហត្ថលេខា
signature-drawn = សរសេរលើអេក្រង់
signature-typed = វាយបញ្ចូលឈ្មោះ
signature-typed-label = ឈ្មោះអ្នកចុះហត្ថលេខា
signature-on_paper = សរសេរលើក្រដាស
signature-witnessed = ចុះហត្ថលេខានៅបញ្ជរ
signature-none = មិនចុះហត្ថលេខា
signature-pad = កន្លែងចុះហត្ថលេខា។ សូមសរសេរឈ្មោះនៅទីនេះ ដោយម្រាមដៃ
signature-pad-hint = សូមសរសេរឈ្មោះនៅទីនេះ ដោយម្រាមដៃ
signature-undo = លុបមួយ
signature-clear = លុបទាំងអស់
signature-strokes = បន្ទាត់ដែលបានសរសេរ៖ { $count }
signature-other = ពេលអ្នកចុះហត្ថលេខា មិនមែនជាអ្នកជំងឺផ្ទាល់
signature-relationship-hint = សូមចម្លងជាភាសាជប៉ុន៖ ម្ដាយ <ja>母</ja> ឪពុក <ja>父</ja> ប្ដី <ja>夫</ja> ប្រពន្ធ <ja>妻</ja> អាណាព្យាបាលស្របច្បាប់ <ja>成年後見人</ja>
signature-submit = ផ្ញើទៅបញ្ជរ
signature-sending = កំពុងផ្ញើ…

## unsent

unsent-title = មិនទាន់បានផ្ញើទៅបញ្ជរទេ
unsent-kept = អ្វីដែលអ្នកបានសរសេរ នៅលើអេក្រង់នេះដដែល។ មិនបានបាត់ទេ។
unsent-offline = មិនទាន់ភ្ជាប់ទៅបញ្ជរបានទេ។ បើរង់ចាំ នឹងផ្ញើពេលភ្ជាប់បាន។ ចុច «ផ្ញើម្ដងទៀត» ក៏មិនផ្ញើពីរដងដែរ។
unsent-busy = ម៉ាស៊ីននៅបញ្ជរ មិនអាចទទួលបានឥឡូវនេះទេ។ បើរង់ចាំ នឹងផ្ញើ។ ចុច «ផ្ញើម្ដងទៀត» ក៏មិនផ្ញើពីរដងដែរ។
unsent-not_enrolled = ម៉ាស៊ីននេះ មិនទាន់ចុះបញ្ជីជាមួយបញ្ជរទេ។ សូមបង្ហាញអេក្រង់នេះដល់បុគ្គលិក។
unsent-locked = ម៉ាស៊ីននេះ កំពុងផ្អាកបណ្ដោះអាសន្ន។ បើរង់ចាំ នឹងផ្ញើពេលដំណើរការវិញ។ ចុច «ផ្ញើម្ដងទៀត» ក៏មិនផ្ញើពីរដងដែរ។ សូមបង្ហាញអេក្រង់នេះដល់បុគ្គលិក។
unsent-refused = ម៉ាស៊ីននៅបញ្ជរ ទទួលមិនបានទេ។ សូមបង្ហាញអេក្រង់នេះដល់បុគ្គលិក។
unsent-retry = ផ្ញើម្ដងទៀត

## done

done-title = បានផ្ញើទៅបញ្ជរហើយ
done-ticket = លេខរបស់អ្នក
done-now = អ្វីដែលត្រូវធ្វើឥឡូវនេះ
done-tell = សូមប្រាប់លេខនេះនៅបញ្ជរទទួលភ្ញៀវ។
done-card = សូមបង្ហាញកាត My Number នៅបញ្ជរ។
done-sign = សូមចុះហត្ថលេខានៅបញ្ជរ លើលិខិតប្រកាស (<ja>申立書</ja>) ដែលបានបោះពុម្ព។
done-follow-up = អ្វីដែលត្រូវធ្វើនៅថ្ងៃក្រោយ
done-follow-up-lead = ពេលដឹងលេខធានារ៉ាប់រងជាដើម សូមប្រាប់បញ្ជរនៅទីនេះភ្លាម។
done-finish = បញ្ចប់ (សម្អាតអេក្រង់)

## idle

idle-title = តើអ្នកចង់ធ្វើបន្តទេ?
idle-paused = បើចុច «ធ្វើបន្ត» នឹងត្រឡប់ទៅអេក្រង់មុនវិញ។ ចម្លើយរបស់អ្នកនៅដដែល។
idle-countdown = ក្នុងរយៈពេល { $seconds } វិនាទីទៀត ចម្លើយនឹងត្រូវលុប ហើយត្រឡប់ទៅអេក្រង់ដំបូងវិញ។
idle-continue = ធ្វើបន្ត
idle-finish = ឈប់ ហើយលុបចម្លើយ

## locked: a tablet that is out of use

locked-title = ម៉ាស៊ីននេះ ផ្អាកប្រើបណ្ដោះអាសន្ន
locked-lead = សូមអញ្ជើញទៅបញ្ជរទទួលភ្ញៀវ។
locked-wait = បុគ្គលិកនឹងជួយណែនាំអ្នក។
locked-again = មើលម្ដងទៀត

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = សូមជ្រើសរើសមួយ។ បើមិនដឹង អ្នកអាចជ្រើសរើស «មិនដឹង»។
error-options-missing = សូមជ្រើសរើសមួយ។
error-person-birth_date-era-missing = សូមជ្រើសរើសសករាជជប៉ុន ឬគ្រិស្តសករាជ។
error-person-birth_date-year-missing = សូមសរសេរឆ្នាំ។
error-person-birth_date-year-not_a_number = សូមសរសេរឆ្នាំជាលេខ។
error-person-birth_date-month-missing = សូមសរសេរខែ។
error-person-birth_date-month-not_a_number = សូមសរសេរខែជាលេខ។
error-person-birth_date-day-missing = សូមសរសេរថ្ងៃ។
error-person-birth_date-day-not_a_number = សូមសរសេរថ្ងៃជាលេខ។
error-person-birth_date-no_such_day = កាលបរិច្ឆេទនេះ គ្មានក្នុងប្រតិទិនទេ។ សូមពិនិត្យខែ និងថ្ងៃម្ដងទៀត។
error-person-birth_date-era_mismatch = { $given } គឺ { $right }។ សូមកែសករាជទៅជា «{ $era }» និងឆ្នាំទៅជា «{ $year }»។
error-person-birth_date-future = កាលបរិច្ឆេទនេះ មិនទាន់មកដល់ទេ។ សូមពិនិត្យឆ្នាំម្ដងទៀត (មិនមែន ព.ស. ទេ)។
error-person-birth_date-too_early = កាលបរិច្ឆេទនេះ មុនសម័យ Meiji (<ja>明治</ja>)។ សូមពិនិត្យឆ្នាំម្ដងទៀត។
error-person-birth_date-unlikely = អាយុនឹងមាន { $age } ឆ្នាំ។ បើត្រឹមត្រូវ សូមចុច «បន្ទាប់» ម្ដងទៀត។
error-person-birth_date-other_calendar = តាមគ្រិស្តសករាជ អាយុនឹងមាន { $age } ឆ្នាំ។ បើជាឆ្នាំតាមប្រតិទិនផ្សេង (ដូចជា ប្រតិទិននេប៉ាល់) គឺប្រហែលឆ្នាំ { $year } គ.ស.។ បើ { $age } ឆ្នាំត្រឹមត្រូវ សូមចុច «បន្ទាប់» ម្ដងទៀត។
error-signature-strokes-missing = មិនទាន់មានអ្វីសរសេរទេ។ សូមសរសេរក្នុងប្រអប់ ឬជ្រើសរើសរបៀបផ្សេង។
error-signature-name-missing = សូមសរសេរឈ្មោះ ឬជ្រើសរើសរបៀបផ្សេង។
error-too_long = អាចសរសេរបានត្រឹម { $max } តួអក្សរ។ សូមសរសេរឱ្យខ្លីជាងនេះ។
error-unknown_value = សូមជ្រើសរើសម្ដងទៀត។
error-of-field = { $field }៖ { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = កន្លែងដែលកំពុងស្នាក់នៅ (<ja>居所</ja>)
entry-certificate-no = មិនបានទទួល

## Pages that are not screens of the journey

missing-title = គ្មានអេក្រង់នេះទេ
missing-lead = អាសយដ្ឋាន (URL) បានប្ដូរ ឬមិនត្រូវ។
missing-start = ទៅអេក្រង់ដំបូង
form-unreadable = មិនអាចអានអ្វីដែលបានផ្ញើមកទេ។ សូមធ្វើម្ដងទៀត ពីអេក្រង់ដំបូង។

## Header and language

language-open = <en>Language</en> ភាសា
language-title = សូមជ្រើសរើសភាសា
language-hint = អ្វីដែលអ្នកបានសរសេររួចហើយ នឹងនៅដដែល។
language-failed = មិនទាន់ប្ដូរភាសាបានទេ។ សូមចុចម្ដងទៀត ឬហៅបុគ្គលិក។

## settings

settings-open = មើលឱ្យងាយ
settings-title = ប្ដូររូបរាងអេក្រង់
settings-lead = ទោះប្ដូរក៏ដោយ អ្វីដែលអ្នកបានសរសេរ នឹងនៅដដែល។ សម្រាប់អ្នកបន្ទាប់ អេក្រង់នឹងត្រឡប់ទៅដូចដើមវិញ។
settings-size = ទំហំអក្សរ
settings-size-normal = ធម្មតា
settings-size-large = ធំ
settings-size-largest = ធំណាស់
settings-theme = ពណ៌
settings-theme-light = អេក្រង់ពណ៌ស
settings-theme-contrast = ពណ៌ច្បាស់
settings-theme-dark = អេក្រង់ពណ៌ខ្មៅ
settings-spacing = គម្លាតអក្សរ និងបន្ទាត់
settings-spacing-normal = ធម្មតា
settings-spacing-wide = ទូលាយ
settings-furigana = អក្សរតូចបង្ហាញសំឡេង លើអក្សរកាន់ជិ (<ja>ふりがな</ja>)
settings-furigana-off = មិនបង្ហាញ
settings-furigana-on = បង្ហាញ
settings-voice = អានជាសំឡេង
settings-voice-off = តែពេលចុច «ស្ដាប់»
settings-voice-on = រាល់ពេលប្ដូរអេក្រង់
settings-pace = ពេលរង់ចាំ
settings-pace-normal = ធម្មតា
settings-pace-slow = យូរជាង (3 ដង)
settings-reach = កន្លែងប៊ូតុង
settings-reach-normal = ធម្មតា
settings-reach-low = ដាក់ប្រមូលនៅខាងក្រោមអេក្រង់
settings-scan = ប្រើដោយកុងតាក់តែមួយ
settings-scan-off = មិនប្រើ
settings-scan-on = ប្រើ (ស៊ុមនឹងរំកិលតាមលំដាប់)
settings-take = ប្រើរូបរាងនេះ

## voice and switch

voice-read = ស្ដាប់
voice-stop = ឈប់អាន
voice-none = ម៉ាស៊ីននេះ គ្មានសំឡេងសម្រាប់ភាសានេះទេ។
voice-chosen = បានជ្រើសរើស
scan-help = ស៊ុមនឹងរំកិលតាមលំដាប់។ ពេលស៊ុមទៅដល់កន្លែងដែលចង់ជ្រើសរើស សូមចុចកន្លែងណាក៏បានលើអេក្រង់ ឬចុចគ្រាប់ចុច Space។

## Writing without a keyboard

board-kana = សរសេរដោយអក្សរកាណា (<ja>五十音</ja>)
board-latin = សរសេរដោយ ABC
board-number = សរសេរដោយលេខ
board-close = បិទក្ដារចុច
board-space = ដកឃ្លា
board-delete = លុប 1 តួ
board-clear = លុបទាំងអស់
board-small = អក្សរតូច
board-voiced = សញ្ញាពីរគូស (<ja>゛</ja>)
board-semi-voiced = សញ្ញារង្វង់តូច (<ja>゜</ja>)
board-long = សំឡេងវែង (<ja>ー</ja>)
board-none = គ្មានអក្សរបែបនេះទេ។
board-capital = អក្សរធំ
hand-open = សរសេរដោយដៃ
hand-name = កន្លែងសរសេរឈ្មោះដោយដៃ
hand-address = កន្លែងសរសេរអាសយដ្ឋានដោយដៃ
hand-hint = សូមសរសេរនៅទីនេះ ដោយម្រាមដៃ
hand-note = បុគ្គលិកនៅបញ្ជរ នឹងអានអក្សរដែលអ្នកសរសេរដោយដៃ។
hand-written = សរសេរដោយដៃ

## official texts

quote-reference = នេះជាការបកប្រែសម្រាប់យោងប៉ុណ្ណោះ។ អត្ថបទផ្លូវការ គឺជាភាសាជប៉ុន។
quote-original = មើលអត្ថបទដើមជាភាសាជប៉ុន

## Reference translations of the official texts (参考訳)

reference-official-notice-title = ជូនចំពោះអ្នកជំងឺទាំងអស់
reference-official-notice-subtitle = ―ករណីមិនអាចពិនិត្យសិទ្ធិធានារ៉ាប់រងតាមអនឡាញ ដោយកាត My Number―
reference-official-notice-displayed = ○ យើងបានពិនិត្យតាមប្រព័ន្ធសម្រាប់ទទួលការពិនិត្យជំងឺជាដើម នៅគ្រឹះស្ថានព្យាបាល និងឱសថស្ថាន ដោយប្រើកាត My Number ហើយព័ត៌មានសិទ្ធិធានារ៉ាប់រងសុខភាពរបស់អ្នក បានបង្ហាញថា «<ja>資格（無効）</ja>» (សិទ្ធិធានារ៉ាប់រង៖ មិនមានសុពលភាព) ឬ «<ja>資格情報なし</ja>» (គ្មានព័ត៌មានសិទ្ធិធានារ៉ាប់រង)។
reference-official-notice-reason = ○ អាចមកពីការចុះបញ្ជីព័ត៌មានសិទ្ធិធានារ៉ាប់រងរបស់អ្នក មិនទាន់រួចរាល់ ឬខ្លឹមសារដែលបានចុះបញ្ជី កំពុងស្ថិតក្នុងការពិនិត្យ ដោយសារមូលហេតុដូចជាការប្ដូរការងារជាដើម។
reference-official-notice-request = ○ ដើម្បីឱ្យព័ត៌មានសិទ្ធិធានារ៉ាប់រងរបស់អ្នក អាចចុះបញ្ជី និងពិនិត្យបានឆាប់រហ័ស សូមអ្នកជួយសហការ ដូចជាសាកសួរទៅស្ថាប័នធានារ៉ាប់រងដែលអ្នកបានចូល (សមាគមធានារ៉ាប់រងសុខភាព <ja>健康保険組合</ja>, Kyokai Kenpo <ja>協会けんぽ</ja>, សាលាក្រុង ឬសាលាភូមិ <ja>市区町村</ja> ជាដើម)។
reference-official-notice-note-employer = ※ អ្នកដែលបានចូលធានារ៉ាប់រងតាមកន្លែងធ្វើការ (<ja>社保</ja>) ក៏អាចសាកសួរតាមរយៈនិយោជកនៅកន្លែងធ្វើការរបស់ខ្លួនបានដែរ។
reference-official-notice-note-portal = ※ អ្នកអាចពិនិត្យមើលថា ព័ត៌មានសិទ្ធិធានារ៉ាប់រងចុងក្រោយបំផុតរបស់ខ្លួន បានចុះបញ្ជីក្នុងប្រព័ន្ធហើយឬនៅ ដោយចូល Mynaportal តាមស្មាតហ្វូនជាដើម រួចមើល «<ja>わたしの情報</ja>» (ព័ត៌មានរបស់ខ្ញុំ) → «<ja>健康・医療</ja>» (សុខភាព និងការព្យាបាល) → «<ja>健康保険証情報</ja>» (ព័ត៌មានប័ណ្ណធានារ៉ាប់រងសុខភាព)។

reference-form-explanation-heading = សំណូមពរចំពោះអ្នកជំងឺទាំងអស់
reference-form-explanation-title = សេចក្ដីពន្យល់អំពីលិខិតប្រកាសសិទ្ធិអ្នកត្រូវបានធានារ៉ាប់រង (<ja>被保険者資格申立書</ja>)
reference-form-explanation-purpose = លិខិតប្រកាសនេះ គឺជាឯកសារដែលយើងសូមឱ្យបំពេញ ដើម្បីផ្ដល់ការព្យាបាលក្រោមធានារ៉ាប់រង ដោយបង់ទឹកប្រាក់តាមចំណែកដែលត្រូវបង់ពិតប្រាកដ ដល់អ្នកជំងឺដែលមិនអាចពិនិត្យសិទ្ធិតាមអនឡាញ ដោយមូលហេតុដូចខាងក្រោម នៅពេលពិនិត្យសិទ្ធិដោយកាត My Number ទោះបីជាប័ណ្ណធានារ៉ាប់រងសុខភាព (<ja>保険証</ja>) ដែលមានសុពលភាព ត្រូវបានចេញឱ្យហើយក៏ដោយ។
reference-form-explanation-share = តាមរយៈការបំពេញលិខិតប្រកាសនេះ ទឹកប្រាក់ដែលអ្នកត្រូវបង់ នឹងគណនាតាម 30% (កុមារមិនទាន់ចូលសាលាបឋមសិក្សា 20%, អ្នកមានអាយុ 70 ឆ្នាំឡើងទៅជាដើម ពី 10% ដល់ 30%)។
reference-form-explanation-follow-up = ※ ពេលដឹងព័ត៌មានដូចជាលេខអ្នកត្រូវបានធានារ៉ាប់រងជាដើម (រួមទាំងច្បាប់ចម្លង ឬរូបថតប័ណ្ណធានារ៉ាប់រងសុខភាព) ភ្លាម សូមប្រាប់គ្រឹះស្ថានព្យាបាលជាដើម ដែលអ្នកបានទទួលការពិនិត្យ ជាដាច់ខាត។
reference-form-explanation-cases = 【ករណីដែលចាំបាច់ត្រូវបំពេញ (ឧទាហរណ៍)】
reference-form-explanation-case-data = ករណីដែលប័ណ្ណធានារ៉ាប់រងសុខភាពត្រូវបានចេញឱ្យហើយ ដោយសារការប្ដូរការងារជាដើម ប៉ុន្តែមិនអាចពិនិត្យសិទ្ធិតាមអនឡាញបាន ព្រោះទិន្នន័យកំពុងចុះបញ្ជី
reference-form-explanation-case-device = ករណីដែលមិនអាចពិនិត្យសិទ្ធិតាមអនឡាញដោយកាត My Number ដោយសារឧបករណ៍មានបញ្ហាជាដើម
reference-form-title = លិខិតប្រកាសសិទ្ធិអ្នកត្រូវបានធានារ៉ាប់រង (<ja>被保険者資格申立書</ja>)
reference-form-statement = ខ្ញុំបានទទួលប័ណ្ណធានារ៉ាប់រងសុខភាព (<ja>保険証</ja>) ដែលមានសុពលភាព ហើយសូមប្រកាសដូចខាងក្រោម អំពីសិទ្ធិជាអ្នកត្រូវបានធានារ៉ាប់រង នៃធានារ៉ាប់រងសុខភាពជាដើម។
reference-form-instructions = ※ សូមបំពេញចំណុចនីមួយៗខាងក្រោមតាមដែលអាចធ្វើបាន ហើយគូស «✓» ក្នុង □ បើត្រូវ។ ព័ត៌មានដែលបានបំពេញក្នុងលិខិតប្រកាសនេះ ប្រើតែក្នុងកម្រិតចាំបាច់សម្រាប់ការទាមទារថ្លៃព្យាបាលរបស់មន្ទីរពេទ្យ គ្លីនិកជាដើម ហើយនឹងបំផ្លាញចោលភ្លាម ពេលចប់កិច្ចការចាំបាច់សម្រាប់ការទាមទារ និងការបង់ប្រាក់ជាដើម។
reference-form-note-2 = ※2 អ្នកមានអាយុ 70 ឆ្នាំឡើងទៅ ឬអ្នកត្រូវបានធានារ៉ាប់រងនៃធានារ៉ាប់រងសុខភាពមនុស្សចាស់ (<ja>後期高齢者医療</ja>) សូមបំពេញភាគរយដែលខ្លួនត្រូវបង់ផងដែរ។ បើភាគរយដែលបានបំពេញ ខុសពីការពិត ស្ថាប័នធានារ៉ាប់រងអាចទាមទារឱ្យបង់ប្រាក់ផ្នែកដែលខុសគ្នានោះជាដើម នៅពេលក្រោយ។
reference-form-part-1 = 1 ចំណុចអំពីប័ណ្ណធានារ៉ាប់រងសុខភាពជាដើម (<ja>保険証等に関する事項</ja>)
reference-form-part-2 = 2 ចំណុចដែលមានលើកាត My Number ជាដើម (<ja>マイナンバーカードの券面事項等</ja>)
reference-form-certificate = មាន ឬគ្មានប័ណ្ណធានារ៉ាប់រង (<ja>保険証の有無</ja>)
reference-form-certificate-yes = បានទទួលប័ណ្ណធានារ៉ាប់រងដែលមានសុពលភាព
reference-form-kind = ប្រភេទធានារ៉ាប់រង (<ja>保険種別</ja>)
reference-form-insurer = ឈ្មោះស្ថាប័នធានារ៉ាប់រងជាដើម (<ja>保険者等名称</ja>)
reference-form-employer = ឈ្មោះកន្លែងធ្វើការ (<ja>事業所名</ja>)
reference-form-issued = ពេលបានទទួលប័ណ្ណធានារ៉ាប់រង (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = ក្នុងរយៈពេល 1 ខែ
reference-form-issued-earlier = មុននោះ
reference-form-issued-unknown = មិនដឹង
reference-form-share = ភាគរយដែលខ្លួនត្រូវបង់ (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = មិនដឹង
reference-form-name = ឈ្មោះ (<ja>氏名</ja>)
reference-form-kana = របៀបអានឈ្មោះ ជាអក្សរកាតាកាណា (<ja>フリガナ</ja>)
reference-form-birth-date = ថ្ងៃខែឆ្នាំកំណើត (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = ឆ្នាំ (<ja>年</ja>)
reference-form-month = ខែ (<ja>月</ja>)
reference-form-day = ថ្ងៃ (<ja>日</ja>)
reference-form-sex = ភេទ (<ja>性別</ja>)
reference-form-sex-male = ប្រុស
reference-form-sex-female = ស្រី
reference-form-address = អាសយដ្ឋាន (<ja>住所</ja>)
reference-form-signature = ហត្ថលេខា (<ja>署名</ja>)
reference-form-relationship = ទំនាក់ទំនងជាមួយអ្នកជំងឺ (<ja>患者との関係</ja>)
reference-form-phone = លេខទូរសព្ទទំនាក់ទំនង (<ja>連絡先電話番号</ja>)

date = ឆ្នាំ { $year } ខែ { $month } ថ្ងៃ { $day }
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
