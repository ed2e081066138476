### नेपाली. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = नेपाली
app-name = स्वास्थ्य बीमा काउन्टर
title = { $screen } | स्वास्थ्य बीमा काउन्टर
title-error = त्रुटि: { $title }
continue = अगाडि बढ्नुहोस्
back = पछाडि जानुहोस्
change = सच्याउनुहोस्
change-entry = सच्याउनुहोस्: { $entry }
call-staff = कर्मचारी बोलाउनुहोस्
call-staff-sent = कर्मचारीलाई बोलाइयो। कृपया एकछिन पर्खनुहोस्।
call-staff-failed = कर्मचारीलाई खबर पठाउन सकिएन। कृपया रिसेप्सनमा गएर भन्नुहोस्।
waiting = एकछिन पर्खनुहोस्। स्क्रिन यस्तै छोड्नुहोस्।
pause = रोक्नुहोस्
progress = प्रश्न { $number } (बढीमा { $total })
skippable = थाहा नभएको ठाउँ खाली छोडेर “अगाडि बढ्नुहोस्” थिच्नुहोस्।
contact-patients = फोनबाट सोध्न (जापानी भाषामा जवाफ दिइन्छ): माइ नम्बरको निःशुल्क फोन सेवा (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = सोमबारदेखि शुक्रबार 9:30–20:00, शनिबार, आइतबार र सार्वजनिक बिदा 9:30–17:30 (नयाँ वर्षको आसपास बन्द)
source = स्रोत: { $source }
blank = लेखिएको छैन
not-given = －
not-official = थप जानकारी (आधिकारिक लेख होइन)
skip-to-main = मुख्य भागमा जानुहोस्
not-enrolled = यो मेसिन अझै रिसेप्सनसँग जोडिएको छैन। यहाँ लेख्न सकिन्छ, तर रिसेप्सनमा बुझाउन सकिँदैन।
error-summary-title = कृपया तलका कुरा सच्याउनुहोस्
confirm-title = कृपया एकपटक जाँच्नुहोस्

## start

start-title = आफ्नो बीमा यहाँ तुरुन्तै पुष्टि हुन नसकेका बिरामीहरूका लागि
start-lead = तपाईंलाई अहिले चल्ने बीमा कार्ड (<ja>保険証</ja>) वा त्यस्तै कागज दिइएको छ भने, माइ नम्बर कार्ड देखाएर स्वघोषणा फारम (<ja>申立書</ja>) भरी, सधैंजस्तै आफ्नो भाग (30% आदि) मात्र तिरेर उपचार गराउन सक्नुहुन्छ।
start-how = यो स्क्रिनमा एक-एक वटा प्रश्नको जवाफ दिएर रिसेप्सनमा बुझाउनुहोस्।
start-time = बढीमा { $total } प्रश्न, करिब 5 मिनेट लाग्छ। जति लेख्न सक्नुहुन्छ, त्यति लेखे पुग्छ।
start-privacy = “रिसेप्सनमा बुझाउनुहोस्” नथिचेसम्म तपाईंका जवाफ कतै पनि सेभ गरिँदैनन् (राखिँदैनन्)।
start-help = अप्ठ्यारो परेमा जुनसुकै बेला “कर्मचारी बोलाउनुहोस्” थिच्नुहोस्।
start-begin = सुरु गर्नुहोस्

## situation

situation-title = रिसेप्सनको कार्ड मेसिनमा के देखियो?
situation-hint = थाहा नभए रिसेप्सनका कर्मचारीलाई सोध्न सक्नुहुन्छ।
situation-invalid = “<ja>資格（無効）</ja>” (बीमा पात्रता: मान्य छैन)
situation-not_found = “<ja>資格情報なし</ja>” (बीमा पात्रताको जानकारी छैन)
situation-reader = कार्ड पढ्ने मेसिन चलेन
situation-card = कार्ड पढ्न सकिएन
situation-outage = बिजुली गएको छ वा इन्टरनेट चलेको छैन
situation-unknown = थाहा छैन

## notice

notice-device-title = मेसिन वा कार्डमा समस्या हुँदा
notice-lead = तपाईंको बीमाको विवरण दर्ता वा जाँच हुन बाँकी हुन सक्छ। अर्को स्क्रिनमा, आज गर्न सकिने कुरा छान्नुहोस्।
notice-device-lead = तपाईंको बीमा हराएको होइन। मेसिन, इन्टरनेट वा कार्डमा समस्या भएकाले अहिले पुष्टि गर्न नसकिएको मात्र हो।
notice-device-case = स्वघोषणा फारम (<ja>申立書</ja>) को विवरणमा, फारम भर्नुपर्ने अवस्थाको उदाहरणका रूपमा यस्तो लेखिएको छ।
notice-device-next = अर्को स्क्रिनमा, आज के गर्न सकिन्छ छान्नुहोस्।
notice-unknown-title = पुष्टि हुन नसक्दा यसो गर्नुहोस्
notice-unknown-lead = कारण थाहा नभए पनि चिन्ता नगर्नुहोस्। अर्को स्क्रिनमा, आज के गर्न सकिन्छ छान्नुहोस्।
notice-unknown-reasons = प्रायः हुने कारण यी दुई हुन्।
notice-unknown-reason-data = नयाँ बीमाको दर्ता अझै सकिएको छैन (“<ja>資格（無効）</ja>” – बीमा पात्रता: मान्य छैन, “<ja>資格情報なし</ja>” – बीमा पात्रताको जानकारी छैन)
notice-unknown-reason-device = मेसिन, इन्टरनेट वा कार्डमा समस्या छ

## options

options-title = आज तपाईं यीमध्ये के गर्न सक्नुहुन्छ?
options-hint = माथिबाट क्रमैसँग हेर्दै, आफूलाई मिल्ने पहिलो कुरा छान्नुहोस्।
options-portal = स्मार्टफोनमा माइना पोर्टल (Mynaportal) हेर्न सक्छु
options-portal-registration_only = नयाँ बीमाको दर्ता सकियो कि सकिएन भन्ने मात्र थाहा हुन्छ
options-portal-confirms = बीमाको जानकारी भएको स्क्रिन रिसेप्सनमा देखाए पुष्टि गर्न सकिन्छ
options-portal-depends = बीमाको जानकारी भएको स्क्रिन खुल्यो भने रिसेप्सनमा पुष्टि गर्न सकिन्छ
options-papers = बीमा पुष्टि गर्न मिल्ने कागज मसँग छ
options-papers-hint = बीमा पुष्टि पत्र (<ja>資格確認書</ja>), बीमा जानकारीको सूचना पत्र (<ja>資格情報のお知らせ</ja>) आदि
options-known = यहाँ पहिले पनि आएको छु र बीमा फेरिएको छैन
options-known-hint = रिसेप्सनमा पुष्टि भयो भने, स्वघोषणा फारम (<ja>申立書</ja>) भर्नु पर्दैन
options-form = स्वघोषणा फारम भर्ने
options-form-hint = माइ नम्बर कार्ड भएका, तर माथिको कुनै पनि नमिल्ने व्यक्तिका लागि
options-nothing = कार्ड पनि छैन, कागज पनि छैन
options-nothing-hint = रिसेप्सनका कर्मचारीसँग कुरा गर्नुहोस्

## portal

portal-title = माइना पोर्टल (Mynaportal) हेर्नुहोस्
portal-scan = स्मार्टफोनको क्यामेराले यो कोड स्क्यान गर्नुहोस्।
portal-code = माइना पोर्टल ({ $host }) खोल्ने QR कोड
portal-host = खुल्ने ठेगाना: { $host }
portal-registration_only = रिसेप्सनमा यस्तो देखिएको बेला, माइना पोर्टलमा पनि मान्य बीमा देखिँदैन। नयाँ बीमाको दर्ता सकियो कि सकिएन भन्ने मात्र हेर्न सकिन्छ। दर्ता सकिएको रहेछ भने रिसेप्सनमा भन्नुहोस्।
portal-confirms = बीमाको जानकारी देखिएपछि, त्यही स्क्रिन रिसेप्सनमा देखाउनुहोस्।
portal-depends = बीमाको जानकारी देखियो भने रिसेप्सनमा देखाउनुहोस्। तपाईंलाई “<ja>資格（無効）</ja>” (बीमा पात्रता: मान्य छैन) वा “<ja>資格情報なし</ja>” (बीमा पात्रताको जानकारी छैन) भनिएको हो भने, माइना पोर्टलमा पनि मान्य बीमा देखिँदैन।
portal-menu = Mynaportal को अहिलेको मेनुमा रहेको ठाउँ: { $menu }
portal-pin = आफ्नो पिन नम्बर कसैलाई पनि नभन्नुहोस्।
portal-to-desk = स्क्रिन रिसेप्सनमा देखाउनुहोस्
portal-to-form = स्वघोषणा फारम (<ja>申立書</ja>) भर्नुहोस्

## show-desk

show-desk-papers-title = कागज रिसेप्सनमा देखाउनुहोस्
show-desk-papers = बीमा पुष्टि भयो भने, सधैंजस्तै आफ्नो भाग मात्र तिरेर उपचार गराउन सक्नुहुन्छ। माइ नम्बर कार्ड छ भने, त्यो पनि सँगै देखाउनुहोस्।
show-desk-known-title = रिसेप्सनमा यो देखाउनुहोस् वा भन्नुहोस्
show-desk-known = <ja>「前にもかかりました。保険は変わっていません。」</ja> (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: “म यहाँ पहिले पनि जँचाउन आएको छु। मेरो बीमा फेरिएको छैन।”)
show-desk-known-then = रिसेप्सनमा पुष्टि भयो भने, स्वघोषणा फारम (<ja>申立書</ja>) बुझाएसरह मानिन्छ।
show-desk-portal-title = स्मार्टफोनको स्क्रिन रिसेप्सनमा देखाउनुहोस्
show-desk-portal = माइ नम्बर कार्ड पनि सँगै देखाउनुहोस्।
show-desk-nothing-title = रिसेप्सनका कर्मचारीसँग कुरा गर्नुहोस्
show-desk-nothing = कार्ड पनि कागज पनि नभएको बेला, सामान्य नियमअनुसार सुरुमा पूरै खर्च (100%) तिर्नुपर्छ। तर, पहिले जँचाइसकेका व्यक्ति आदिका लागि अस्पताल वा क्लिनिकको निर्णयले फरक हुन सक्छ। सबैभन्दा पहिले रिसेप्सनमा कुरा गर्नुहोस्।
show-desk-form-instead = पुष्टि हुन सकेन भने, स्वघोषणा फारम (<ja>申立書</ja>) भर्न सक्नुहुन्छ।
show-desk-form-instead-nothing = माइ नम्बर कार्ड छ भने, स्वघोषणा फारम (<ja>申立書</ja>) भर्न सक्नुहुन्छ।
show-desk-to-form = स्वघोषणा फारम भर्नुहोस्
show-desk-finish = समाप्त गर्नुहोस्

## explanation

explanation-title = स्वघोषणा फारम (<ja>申立書</ja>) बारे जानकारी
explanation-lead = सधैंजस्तै आफ्नो भाग मात्र तिरेर उपचार गराउन स्वघोषणा फारम भरिन्छ। अर्को स्क्रिनदेखि, एक-एक गरी प्रश्नको जवाफ दिनुहोस्।

## certificate … phone: the questions of the form

certificate-title = तपाईंलाई अहिले चल्ने बीमा कार्ड (<ja>保険証</ja>) दिइएको छ?
certificate-gloss = “बीमा कार्ड” भन्ने शब्द यो फारम बनेको Reiwa (<ja>令和</ja>) 5 (सन् 2023) को हो। अहिले बीमा पुष्टि पत्र (<ja>資格確認書</ja>), बीमा जानकारीको सूचना पत्र (<ja>資格情報のお知らせ</ja>) आदिलाई पनि यसमा गन्नुहोस्।
certificate-unsure = पक्का थाहा छैन भने, “थाहा छैन” छान्नुहोस्।
certificate-true = छ, दिइएको छ
certificate-false = छैन
certificate-none = थाहा छैन

insurance-kind-title = तपाईंको बीमा कुन किसिमको हो?
insurance-kind-employees = काम गर्ने ठाउँको बीमा (<ja>社保</ja>)
insurance-kind-employees-hint = कम्पनी आदिमा काम गर्ने व्यक्ति र परिवारका लागि (क्योकाइ केन्पो <ja>協会けんぽ</ja>, स्वास्थ्य बीमा संघ <ja>健康保険組合</ja>, आपसी सहयोग संघ <ja>共済組合</ja>)
insurance-kind-national = राष्ट्रिय स्वास्थ्य बीमा (<ja>国保</ja>)
insurance-kind-national-hint = तपाईं बस्ने नगरपालिकाको राष्ट्रिय स्वास्थ्य बीमा (<ja>国民健康保険</ja>)
insurance-kind-national_society = पेसाअनुसारको राष्ट्रिय स्वास्थ्य बीमा (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = डाक्टर, निर्माण, खाद्य आदि पेसाअनुसारका बीमा संघ
insurance-kind-late_elderly = ज्येष्ठ नागरिकको स्वास्थ्य बीमा (<ja>後期</ja>)
insurance-kind-late_elderly-hint = 75 वर्ष वा माथिका व्यक्ति आदिका लागि (<ja>後期高齢者医療</ja>)
insurance-kind-other = अन्य (<ja>その他</ja>)
insurance-kind-other-hint = जापानको आत्मरक्षा सेनाका सदस्य (<ja>自衛官</ja>), सरकारी खर्चले मात्र हुने उपचार (<ja>公費単独医療</ja>)
insurance-kind-unknown = थाहा छैन

insurer-title = बीमा गर्ने संस्थाको नाम
insurer-hint = तपाईंको बीमा कार्ड आदि दिने संस्था। उदाहरण: क्योकाइ केन्पो (<ja>協会けんぽ</ja>), ○○ स्वास्थ्य बीमा संघ (<ja>〇〇健康保険組合</ja>), ○○ नगर (<ja>〇〇市</ja>)
insurer-branch = क्योकाइ केन्पो (<ja>協会けんぽ</ja>) को शाखाबाट छान्नुहोस्
insurer-union = 75 वर्ष वा माथिकाको चिकित्सा संघ (<ja>後期高齢者医療広域連合</ja>) बाट छान्नुहोस्
insurer-postal-hint = तपाईं बस्ने शहर वा गाउँको बीमा हो भने, 7 अङ्कको नम्बरबाट खोज्न सकिन्छ।
insurer-find = शहर वा गाउँ खोज्नुहोस्
insurer-found = शहर वा गाउँ छान्नुहोस्
insurer-none = त्यो पोस्टल कोडबाट भेटिएन। नम्बर जाँच्नुहोस्, वा नाम नै लेख्नुहोस्।
insurer-offline = अहिले खोज्न सकिँदैन। नाम नै लेख्नुहोस्।
suggestion-take = राख्नुहोस्

employer-title = काम गर्ने ठाउँको नाम
employer-hint = परिवारको सदस्यको बीमामा हुनुहुन्छ भने, उहाँले काम गर्ने ठाउँको नाम लेख्नुहोस्।

issued-title = बीमा कार्ड (<ja>保険証</ja>) कहिले पाउनुभयो?

name-title = बिरामीको नाम
name-hint = माइ नम्बर कार्डको अगाडि लेखिएजस्तै लेख्नुहोस्।
name-kana-hint = उदाहरण: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = कार्डको पछाडिको नम्बर (माइ नम्बर) नलेख्नुहोस्।

birth-date-title = बिरामीको जन्ममिति
birth-date-hint = उदाहरण: ईस्वी सन् (A.D.) 1985, 5 महिना 12 तारिख। विक्रम संवत् नलेख्नुहोस्।
birth-date-skippable = वर्ष, महिना वा तारिख थाहा नभए सबै खाली छोडेर “अगाडि बढ्नुहोस्” थिच्नुहोस्।
birth-date-era = जापानी संवत् (<ja>元号</ja>)
birth-date-western = ईस्वी सन् (A.D.)

sex-title = बिरामीको लिङ्ग
sex-hint = माइ नम्बर कार्डको अगाडि लेखिएजस्तै छान्नुहोस्।

address-title = बिरामीको ठेगाना
address-hint = माइ नम्बर कार्डको अगाडि लेखिएजस्तै लेख्नुहोस्।
address-residence = अहिले बसिरहेको ठाउँ (<ja>居所</ja>)
address-residence-hint = माथिको ठेगानाभन्दा फरक भएमा मात्र लेख्नुहोस्।
postal-label = पोस्टल कोड (<ja>郵便番号</ja>)
postal-hint = 7 अङ्कको नम्बर। यो थाहा भए ठेगाना छिटो लेख्न सकिन्छ।
postal-find = ठेगाना खोज्नुहोस्
postal-found = ठेगाना छान्नुहोस्
postal-none = त्यो पोस्टल कोडको ठेगाना भेटिएन। कोड फेरि हेर्नुहोस् वा ठेगाना सिधै लेख्नुहोस्।
postal-offline = अहिले खोज्न सकिँदैन। ठेगाना सिधै लेख्नुहोस्।
postal-reading = उच्चारण: { $kana }
postal-kept = पहिले लेखिएको कुरा जस्ताको तस्तै राखिएको छ।

share-title = रिसेप्सनमा आफूले तिर्ने भाग
share-hint = 70 वर्ष वा माथिका र ज्येष्ठ नागरिकको स्वास्थ्य बीमा (<ja>後期高齢者医療</ja>) भएका व्यक्तिलाई सोधिएको हो।

phone-title = सम्पर्क फोन नम्बर
phone-hint = केही कुरा बुझ्न रिसेप्सनबाट फोन आउन सक्छ।

## check

check-title = लेखेका कुरा ठीक छन् कि हेर्नुहोस्
check-blanks = “लेखिएको छैन” भएका ठाउँ त्यत्तिकै छोडेर पनि रिसेप्सनमा बुझाउन सकिन्छ।
check-complete = सबै लेखिसक्नुभयो।
check-continue = हस्ताक्षर गर्न जानुहोस्

## signature

signature-title = हस्ताक्षर
signature-date = लेखेको मिति
signature-how = कसरी हस्ताक्षर गर्ने
signature-drawn = स्क्रिनमा लेख्ने
signature-typed = नाम टाइप गर्ने
signature-typed-label = हस्ताक्षर गर्ने व्यक्तिको नाम
signature-on_paper = कागजमा लेख्ने
signature-witnessed = रिसेप्सनमा हस्ताक्षर गर्ने
signature-none = हस्ताक्षर नगर्ने
signature-pad = हस्ताक्षर गर्ने ठाउँ। यहाँ औंलाले नाम लेख्नुहोस्
signature-pad-hint = यहाँ औंलाले नाम लेख्नुहोस्
signature-undo = एउटा मेट्नुहोस्
signature-clear = सबै मेट्नुहोस्
signature-strokes = कोरिएका रेखा: { $count } वटा
signature-other = बिरामीबाहेक अरूले हस्ताक्षर गर्दा
signature-relationship-hint = जापानीमा हेरेर लेख्नुहोस्: आमा <ja>母</ja>, बुबा <ja>父</ja>, श्रीमान् <ja>夫</ja>, श्रीमती <ja>妻</ja>, कानुनी संरक्षक <ja>成年後見人</ja>
signature-submit = रिसेप्सनमा बुझाउनुहोस्
signature-sending = पठाउँदै…

## unsent

unsent-title = अझै रिसेप्सनमा पुगेको छैन
unsent-kept = तपाईंले लेखेका कुरा यही स्क्रिनमा छन्। मेटिएका छैनन्।
unsent-offline = रिसेप्सनसँग सम्पर्क हुन सकेन। पर्खनुभयो भने, सम्पर्क हुनासाथ पठाइन्छ। “फेरि पठाउनुहोस्” थिच्दा पनि दुई पटक पठाइँदैन।
unsent-busy = रिसेप्सनको मेसिनले अहिले लिन सकेन। पर्खनुभयो भने, पठाइन्छ। “फेरि पठाउनुहोस्” थिच्दा पनि दुई पटक पठाइँदैन।
unsent-not_enrolled = यो मेसिन अझै रिसेप्सनसँग जोडिएको छैन। कृपया यो स्क्रिन कर्मचारीलाई देखाउनुहोस्।
unsent-locked = यो मेसिनमा अहिले फारम बुझ्ने काम रोकिएको छ। पर्खनुभयो भने, फेरि सुरु हुनासाथ पठाइन्छ। “फेरि पठाउनुहोस्” थिच्दा पनि दुई पटक पठाइँदैन। कृपया यो स्क्रिन कर्मचारीलाई देखाउनुहोस्।
unsent-refused = रिसेप्सनको मेसिनले लिन सकेन। कृपया यो स्क्रिन कर्मचारीलाई देखाउनुहोस्।
unsent-retry = फेरि पठाउनुहोस्

## done

done-title = रिसेप्सनमा बुझाइयो
done-ticket = तपाईंको नम्बर
done-now = अब तपाईंले गर्ने काम
done-tell = रिसेप्सनमा यो नम्बर भन्नुहोस्।
done-card = रिसेप्सनमा माइ नम्बर कार्ड देखाउनुहोस्।
done-sign = रिसेप्सनमा, छापिएको स्वघोषणा फारम (<ja>申立書</ja>) मा हस्ताक्षर गर्नुहोस्।
done-follow-up = पछि तपाईंले गर्ने काम
done-follow-up-lead = बीमाको नम्बर आदि थाहा भएपछि, तुरुन्तै यहाँको रिसेप्सनमा भन्नुहोस्।
done-finish = समाप्त गर्नुहोस् (स्क्रिन खाली हुन्छ)

## idle

idle-title = अझै जारी राख्नुहुन्छ?
idle-paused = “जारी राख्नुहोस्” थिच्नुभयो भने अघिको स्क्रिनमा फर्किन्छ। तपाईंका जवाफ जस्ताको तस्तै छन्।
idle-countdown = अब { $seconds } सेकेन्डमा जवाफ मेटेर पहिलो स्क्रिनमा फर्किन्छ।
idle-continue = जारी राख्नुहोस्
idle-finish = रोकेर जवाफ मेट्नुहोस्

## locked: a tablet that is out of use

locked-title = यो मेसिन अहिले बन्द छ
locked-lead = माफ गर्नुहोस्, कृपया रिसेप्सनमा आउनुहोस्।
locked-wait = कर्मचारीले तपाईंलाई सहयोग गर्नुहुन्छ।
locked-again = फेरि हेर्नुहोस्

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = कुनै एउटा छान्नुहोस्। थाहा नभए “थाहा छैन” छान्न सक्नुहुन्छ।
error-options-missing = कुनै एउटा छान्नुहोस्।
error-person-birth_date-era-missing = जापानी संवत् (<ja>元号</ja>) वा ईस्वी सन् छान्नुहोस्।
error-person-birth_date-year-missing = वर्ष लेख्नुहोस्।
error-person-birth_date-year-not_a_number = वर्ष अङ्कमा लेख्नुहोस्।
error-person-birth_date-month-missing = महिना लेख्नुहोस्।
error-person-birth_date-month-not_a_number = महिना अङ्कमा लेख्नुहोस्।
error-person-birth_date-day-missing = तारिख लेख्नुहोस्।
error-person-birth_date-day-not_a_number = तारिख अङ्कमा लेख्नुहोस्।
error-person-birth_date-no_such_day = यो मिति पात्रोमा छैन। महिना र तारिख फेरि हेर्नुहोस्।
error-person-birth_date-era_mismatch = { $given } भनेको { $right } हो। जापानी संवत् “{ $era }” र वर्ष “{ $year }” मा सच्याउनुहोस्।
error-person-birth_date-future = यो मिति अझै आएको छैन। वर्ष फेरि हेर्नुहोस् (विक्रम संवत् होइन)।
error-person-birth_date-too_early = यो मिति Meiji (<ja>明治</ja>) भन्दा पहिलेको हो। वर्ष फेरि हेर्नुहोस्।
error-person-birth_date-unlikely = उमेर { $age } वर्ष हुन्छ। ठीक हो भने फेरि “अगाडि बढ्नुहोस्” थिच्नुहोस्।
error-person-birth_date-other_calendar = ईस्वी सन् अनुसार उमेर { $age } वर्ष हुन्छ। विक्रम संवत्को वर्ष लेख्नुभएको हो भने, ईस्वी सन् { $year } तिर पर्छ; कार्डमा लेखिएको ईस्वी सन्को मिति लेख्नुहोस्। { $age } वर्ष ठीक हो भने फेरि “अगाडि बढ्नुहोस्” थिच्नुहोस्।
error-signature-strokes-missing = अझै केही लेखिएको छैन। कोठाभित्र लेख्नुहोस् वा अर्को तरिका छान्नुहोस्।
error-signature-name-missing = नाम लेख्नुहोस् वा अर्को तरिका छान्नुहोस्।
error-too_long = बढीमा { $max } अक्षर लेख्न मिल्छ। छोटो बनाउनुहोस्।
error-unknown_value = कृपया फेरि छान्नुहोस्।
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = अहिले बसिरहेको ठाउँ
entry-certificate-no = दिइएको छैन

## Pages that are not screens of the journey

missing-title = यो स्क्रिन छैन
missing-lead = वेब ठेगाना फेरिएको छ वा मिलेको छैन।
missing-start = पहिलो स्क्रिनमा जानुहोस्
form-unreadable = पठाइएको कुरा पढ्न सकिएन। कृपया पहिलो स्क्रिनबाट फेरि गर्नुहोस्।

## Header and language

language-open = <en>Language</en> भाषा
language-title = भाषा छान्नुहोस्
language-hint = अहिलेसम्म लेखेका कुरा जस्ताको तस्तै रहन्छन्।
language-failed = भाषा फेर्न सकिएन। फेरि थिच्नुहोस् वा कर्मचारी बोलाउनुहोस्।

## settings

settings-open = हेर्न सजिलो बनाउनुहोस्
settings-title = स्क्रिन देखिने तरिका फेर्नुहोस्
settings-lead = फेरे पनि लेखेका कुरा रहन्छन्। अर्को व्यक्तिका लागि स्क्रिन पहिलेजस्तै हुन्छ।
settings-size = अक्षरको आकार
settings-size-normal = सामान्य
settings-size-large = ठूलो
settings-size-largest = धेरै ठूलो
settings-theme = रङ
settings-theme-light = सेतो स्क्रिन
settings-theme-contrast = स्पष्ट देखिने रङ
settings-theme-dark = कालो स्क्रिन
settings-spacing = अक्षर र लाइनबीचको दूरी
settings-spacing-normal = सामान्य
settings-spacing-wide = फराकिलो
settings-furigana = फुरिगाना (कान्जीमाथिको सानो काना)
settings-furigana-off = नदेखाउने
settings-furigana-on = देखाउने
settings-voice = आवाजमा पढ्ने
settings-voice-off = “सुन्नुहोस्” थिचेको बेला मात्र
settings-voice-on = स्क्रिन फेरिँदा हरेक पटक
settings-pace = पर्खने समय
settings-pace-normal = सामान्य
settings-pace-slow = लामो (3 गुणा)
settings-reach = बटन रहने ठाउँ
settings-reach-normal = सामान्य
settings-reach-low = स्क्रिनको तल राख्ने
settings-scan = एउटै स्विचले चलाउने
settings-scan-off = नचलाउने
settings-scan-on = चलाउने (घेरा क्रमैसँग सर्छ)
settings-take = यसरी नै देखाउनुहोस्

## voice and switch

voice-read = सुन्नुहोस्
voice-stop = आवाज रोक्नुहोस्
voice-none = यो मेसिनमा यो भाषाको आवाज छैन।
voice-chosen = छानिएको
scan-help = घेरा क्रमैसँग सर्छ। छान्न चाहेको ठाउँमा पुगेपछि स्क्रिनको जहाँ पनि छुनुहोस् वा स्पेस की थिच्नुहोस्।

## Writing without a keyboard

board-kana = जापानी काना (<ja>あいう</ja>) मा लेख्नुहोस्
board-latin = ABC मा लेख्नुहोस्
board-number = अङ्कमा लेख्नुहोस्
board-close = अक्षर बोर्ड बन्द गर्नुहोस्
board-space = खाली ठाउँ
board-delete = 1 अक्षर मेट्नुहोस्
board-clear = सबै मेट्नुहोस्
board-small = सानो अक्षर
board-voiced = दाकुतेन (<ja>゛</ja>)
board-semi-voiced = हान्दाकुतेन (<ja>゜</ja>)
board-long = लामो स्वर (<ja>ー</ja>)
board-none = त्यस्तो अक्षर छैन।
board-capital = ठूलो अक्षर (A)
hand-open = हातले लेख्नुहोस्
hand-name = नाम हातले लेख्ने ठाउँ
hand-address = ठेगाना हातले लेख्ने ठाउँ
hand-hint = यहाँ औंलाले लेख्नुहोस्
hand-note = हातले लेखेको कुरा रिसेप्सनका कर्मचारीले पढ्नुहुन्छ।
hand-written = हातले लेखिएको

## official texts

quote-reference = यो बुझ्न सजिलो होस् भनेर गरिएको अनुवाद हो। आधिकारिक लेख जापानी भाषामा छ।
quote-original = जापानी मूल लेख हेर्नुहोस्

## Reference translations of the official texts (参考訳)

reference-official-notice-title = सबै बिरामीहरूलाई
reference-official-notice-subtitle = ―माइ नम्बर कार्डबाट अनलाइनमा बीमा पात्रता पुष्टि गर्न नसकिएको अवस्थामा―
reference-official-notice-displayed = ○ माइ नम्बर कार्ड प्रयोग गरी अस्पताल, क्लिनिक वा औषधि पसलमा सेवा लिने प्रणालीमा हेर्दा, तपाईंको स्वास्थ्य बीमाको पात्रता जानकारी “<ja>資格（無効）</ja>” (बीमा पात्रता: मान्य छैन) वा “<ja>資格情報なし</ja>” (बीमा पात्रताको जानकारी छैन) भनेर देखियो।
reference-official-notice-reason = ○ जागिर फेरेको आदि कारणले, तपाईंको बीमा पात्रताको जानकारीको दर्ता नसकिएको, वा दर्ता गरिएको विवरण जाँच भइरहेको हुन सक्छ।
reference-official-notice-request = ○ तपाईंको बीमा पात्रताको जानकारी चाँडो दर्ता र पुष्टि हुन सकोस् भन्नका लागि, आफू आबद्ध बीमा संस्था (स्वास्थ्य बीमा संघ <ja>健康保険組合</ja>, क्योकाइ केन्पो <ja>協会けんぽ</ja>, नगरपालिका आदि) मा सोधपुछ गर्ने आदि सहयोग गरिदिनुहुन अनुरोध छ।
reference-official-notice-note-employer = ※ काम गर्ने ठाउँको बीमा (<ja>社保</ja>) मा आबद्ध व्यक्तिले आफ्नो काम गर्ने ठाउँको रोजगारदातामार्फत पनि सोधपुछ गर्न सक्नुहुन्छ।
reference-official-notice-note-portal = ※ तपाईंको पछिल्लो बीमा पात्रताको जानकारी प्रणालीमा दर्ता भएको छ कि छैन भन्ने कुरा, स्मार्टफोन आदिबाट माइना पोर्टलमा लगइन गरी “<ja>わたしの情報</ja>” (मेरो जानकारी) → “<ja>健康・医療</ja>” (स्वास्थ्य र उपचार) → “<ja>健康保険証情報</ja>” (स्वास्थ्य बीमा कार्डको जानकारी) हेरेर थाहा पाउन सकिन्छ।

reference-form-explanation-heading = सबै बिरामीहरूलाई अनुरोध
reference-form-explanation-title = बीमित व्यक्तिको पात्रताको स्वघोषणा फारम (<ja>被保険者資格申立書</ja>) बारे विवरण
reference-form-explanation-purpose = यो स्वघोषणा फारम, मान्य बीमा कार्ड जारी भइसकेको भए पनि, माइ नम्बर कार्डबाट बीमा पात्रता पुष्टि गर्दा तलका जस्ता कारणले अनलाइनमा बीमा पात्रता पुष्टि गर्न नसकिएका बिरामीलाई, उहाँले वास्तवमा तिर्नुपर्ने आफ्नो भागको रकममा बीमाको उपचार दिनका लागि भर्न अनुरोध गरिएको कागज हो।
reference-form-explanation-share = यो स्वघोषणा फारम भर्नुभएपछि, 30% (प्राथमिक विद्यालय जान नथालेका बालबालिकाको 20%; 70 वर्ष वा माथिका आदि व्यक्तिको 10–30%) का दरले तपाईंले तिर्ने रकम हिसाब गरिन्छ।
reference-form-explanation-follow-up = ※ बीमित व्यक्तिको नम्बर आदि जानकारी (बीमा कार्डको फोटोकपी वा फोटोसमेत) थाहा हुनासाथ, उपचार गराएको अस्पताल वा क्लिनिक आदिलाई अनिवार्य रूपमा जानकारी दिनुहोस्।
reference-form-explanation-cases = 【भर्नुपर्ने अवस्था (उदाहरण)】
reference-form-explanation-case-data = जागिर फेरेको आदि कारणले बीमा कार्ड जारी भइसकेको भए पनि, डेटा दर्ता भइरहेकाले अनलाइनमा बीमा पात्रता पुष्टि गर्न नसकिएको अवस्था
reference-form-explanation-case-device = उपकरणमा समस्या आदि कारणले, माइ नम्बर कार्डबाट अनलाइनमा बीमा पात्रता पुष्टि गर्न नसकिएको अवस्था
reference-form-title = बीमित व्यक्तिको पात्रताको स्वघोषणा फारम (<ja>被保険者資格申立書</ja>)
reference-form-statement = मलाई मान्य बीमा कार्ड जारी गरिएको छ, र स्वास्थ्य बीमा आदिको बीमित व्यक्तिको पात्रताबारे तल लेखिएअनुसार घोषणा गर्दछु।
reference-form-instructions = ※ तलका प्रत्येक विवरण सकेसम्म भर्नुहोस्, र □ मा मिल्ने भए “✓” लगाउनुहोस्। यो स्वघोषणा फारममा लेखिएको जानकारी अस्पताल, क्लिनिक आदिले उपचार खर्च दाबी गर्ने आदि काममा चाहिने हदसम्म मात्र प्रयोग गरिन्छ, र दाबी, भुक्तानी आदिका लागि चाहिने काम सकिएपछि तुरुन्तै नष्ट गरिन्छ।
reference-form-note-2 = ※2 70 वर्ष वा माथिका व्यक्ति, वा ज्येष्ठ नागरिकको स्वास्थ्य बीमा (<ja>後期高齢者医療</ja>) का बीमित व्यक्तिले, आफूले तिर्ने भागको प्रतिशत पनि लेख्नुहोस्। साथै, लेखिएको प्रतिशत वास्तविकभन्दा फरक भएमा, पछि बीमा संस्थाले फरक रकम माग गर्ने आदि हुन सक्छ।
reference-form-part-1 = 1 बीमा कार्ड आदिसम्बन्धी विवरण
reference-form-part-2 = 2 माइ नम्बर कार्डमा लेखिएका विवरण आदि
reference-form-certificate = बीमा कार्ड छ वा छैन (<ja>保険証の有無</ja>)
reference-form-certificate-yes = मान्य बीमा कार्ड दिइएको छ
reference-form-kind = बीमाको किसिम (<ja>保険種別</ja>)
reference-form-insurer = बीमा संस्था आदिको नाम (<ja>保険者等名称</ja>)
reference-form-employer = काम गर्ने ठाउँको नाम (<ja>事業所名</ja>)
reference-form-issued = बीमा कार्ड पाएको समय (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = 1 महिनाभित्र
reference-form-issued-earlier = त्योभन्दा पहिले
reference-form-issued-unknown = थाहा छैन
reference-form-share = आफूले तिर्ने भाग (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = थाहा छैन
reference-form-name = नाम, थर (<ja>氏名</ja>)
reference-form-kana = काताकानामा नामको उच्चारण (<ja>フリガナ</ja>)
reference-form-birth-date = जन्ममिति (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = वर्ष
reference-form-month = महिना
reference-form-day = तारिख
reference-form-sex = लिङ्ग (<ja>性別</ja>)
reference-form-sex-male = पुरुष
reference-form-sex-female = महिला
reference-form-address = ठेगाना (<ja>住所</ja>)
reference-form-signature = हस्ताक्षर (<ja>署名</ja>)
reference-form-relationship = बिरामीसँगको नाता (<ja>患者との関係</ja>)
reference-form-phone = सम्पर्क फोन नम्बर (<ja>連絡先電話番号</ja>)

date = { $year }, महिना { $month }, तारिख { $day }
year-era = { $era } { $year }
year-western = सन् { $year }
year-both = { $western } ({ $era })
