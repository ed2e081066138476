### ภาษาไทย. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = ไทย
app-name = จุดบริการสิทธิประกัน
title = { $screen } | จุดบริการสิทธิประกัน
title-error = ข้อผิดพลาด: { $title }
continue = ถัดไป
back = ย้อนกลับ
change = แก้ไข
change-entry = แก้ไข: { $entry }
call-staff = เรียกเจ้าหน้าที่
call-staff-sent = เรียกเจ้าหน้าที่ให้แล้ว กรุณารอสักครู่
call-staff-failed = ส่งสัญญาณเรียกไม่ได้ กรุณาแจ้งที่เคาน์เตอร์
waiting = กรุณารอสักครู่ ปล่อยหน้าจอไว้อย่างนี้
pause = หยุด
progress = คำถามที่ { $number } (ไม่เกิน { $total } ข้อ)
skippable = ข้อที่ไม่ทราบ เว้นว่างไว้แล้วกด “ถัดไป” ได้เลย
contact-patients = สอบถามทางโทรศัพท์ (ตอบเป็นภาษาญี่ปุ่น): สายด่วนมายนัมเบอร์ โทรฟรี (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = วันธรรมดา 9:30–20:00 วันเสาร์ อาทิตย์ และวันหยุดราชการ 9:30–17:30 (หยุดช่วงปีใหม่)
source = ที่มา: { $source }
blank = ยังไม่ได้กรอก
not-given = －
not-official = คำอธิบายเพิ่มเติม (ไม่ใช่ข้อความทางการ)
skip-to-main = ไปยังเนื้อหาหลัก
not-enrolled = เครื่องนี้ยังไม่ได้ลงทะเบียนกับเคาน์เตอร์ กรอกได้ แต่ยังส่งให้เคาน์เตอร์ไม่ได้
error-summary-title = กรุณาแก้ไขตรงนี้
confirm-title = กรุณาตรวจดู

## start

start-title = สำหรับผู้ที่ยังตรวจสอบสิทธิประกัน ณ ที่นี้ไม่ได้
start-lead = ถ้าคุณได้รับบัตรประกัน (<ja>保険証</ja>) หรือเอกสารอื่นที่ยังใช้ได้แล้ว เพียงแสดงบัตรมายนัมเบอร์และกรอกแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>) ก็รับการรักษาได้ โดยจ่ายตามสัดส่วนปกติของคุณ (เช่น 30%)
start-how = ตอบทีละข้อบนหน้าจอนี้ แล้วส่งให้เคาน์เตอร์
start-time = มีคำถามไม่เกิน { $total } ข้อ ใช้เวลาประมาณ 5 นาที กรอกเฉพาะเท่าที่กรอกได้ก็พอ
start-privacy = คำตอบของคุณจะไม่ถูกเก็บไว้ที่ใดเลย จนกว่าคุณจะกด “ส่งให้เคาน์เตอร์”
start-help = หากติดขัด กด “เรียกเจ้าหน้าที่” ได้ทุกเมื่อ
start-begin = เริ่ม

## situation

situation-title = เครื่องอ่านบัตรที่เคาน์เตอร์ขึ้นว่าอะไร
situation-hint = ถ้าไม่ทราบ ถามเจ้าหน้าที่ที่เคาน์เตอร์ได้
situation-invalid = “<ja>資格（無効）</ja>” (สิทธิประกัน: ใช้ไม่ได้)
situation-not_found = “<ja>資格情報なし</ja>” (ไม่มีข้อมูลสิทธิประกัน)
situation-reader = เครื่องอ่านบัตรไม่ทำงาน
situation-card = อ่านบัตรไม่ได้
situation-outage = ไฟดับ หรืออินเทอร์เน็ตใช้ไม่ได้
situation-unknown = ไม่ทราบ

## notice

notice-device-title = เมื่อเครื่องหรือบัตรขัดข้อง
notice-lead = ข้อมูลประกันของคุณอาจยังลงทะเบียนหรือตรวจสอบไม่เสร็จ ในหน้าจอถัดไป ให้เลือกสิ่งที่ทำได้วันนี้
notice-device-lead = ประกันของคุณไม่ได้หายไปไหน เพียงแต่ตอนนี้ยังตรวจสอบไม่ได้ เพราะเครื่อง อินเทอร์เน็ต หรือบัตรขัดข้อง
notice-device-case = เอกสารอธิบายแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>) เขียนตัวอย่างกรณีที่ขอให้กรอกไว้ดังนี้
notice-device-next = หน้าจอถัดไป ให้เลือกสิ่งที่คุณทำได้วันนี้
notice-unknown-title = เมื่อตรวจสอบไม่ได้ ให้ทำแบบนี้
notice-unknown-lead = ไม่ทราบสาเหตุก็ไม่เป็นไร หน้าจอถัดไป ให้เลือกสิ่งที่คุณทำได้วันนี้
notice-unknown-reasons = สาเหตุที่พบบ่อยมี 2 อย่าง
notice-unknown-reason-data = ประกันใหม่ยังลงทะเบียนไม่เสร็จ (“<ja>資格（無効）</ja>” สิทธิประกัน: ใช้ไม่ได้, “<ja>資格情報なし</ja>” ไม่มีข้อมูลสิทธิประกัน)
notice-unknown-reason-device = เครื่อง อินเทอร์เน็ต หรือบัตรขัดข้อง

## options

options-title = วันนี้คุณทำข้อไหนได้
options-hint = อ่านจากบนลงล่าง แล้วเลือกข้อแรกที่ตรงกับคุณ
options-portal = ดูไมนาพอร์ทัลในสมาร์ตโฟนได้
options-portal-registration_only = จะรู้ได้เพียงว่าประกันใหม่ลงทะเบียนเสร็จแล้วหรือยัง
options-portal-confirms = แสดงหน้าจอข้อมูลสิทธิประกันที่เคาน์เตอร์ ก็ตรวจสอบได้
options-portal-depends = ถ้าหน้าจอข้อมูลสิทธิประกันขึ้นมา เคาน์เตอร์ก็ตรวจสอบได้
options-papers = มีเอกสารที่ใช้ตรวจสอบสิทธิประกันได้
options-papers-hint = เช่น ใบยืนยันสิทธิประกัน (<ja>資格確認書</ja>) ใบข้อมูลสิทธิประกัน (<ja>資格情報のお知らせ</ja>)
options-known = เคยมาที่นี่แล้ว และประกันยังเหมือนเดิม
options-known-hint = ถ้าเคาน์เตอร์ตรวจสอบได้ ก็ไม่ต้องกรอกแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>)
options-form = กรอกแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>)
options-form-hint = สำหรับผู้ที่มีบัตรมายนัมเบอร์ และไม่ตรงกับข้อใดข้างบน
options-nothing = ไม่มีทั้งบัตรและเอกสาร
options-nothing-hint = ปรึกษาเจ้าหน้าที่ที่เคาน์เตอร์

## portal

portal-title = ดูไมนาพอร์ทัล
portal-scan = ใช้กล้องสมาร์ตโฟนสแกน
portal-code = คิวอาร์โค้ดสำหรับเปิดไมนาพอร์ทัล ({ $host })
portal-host = เว็บที่จะเปิด: { $host }
portal-registration_only = เมื่อหน้าจอเคาน์เตอร์ขึ้นแบบนี้ ไมนาพอร์ทัลก็จะยังไม่แสดงสิทธิที่ใช้ได้ สิ่งที่ดูได้มีเพียงว่าประกันใหม่ลงทะเบียนเสร็จแล้วหรือยัง ถ้าเสร็จแล้ว กรุณาบอกที่เคาน์เตอร์
portal-confirms = เมื่อหน้าจอข้อมูลสิทธิประกันขึ้นมา กรุณาแสดงหน้าจอนั้นที่เคาน์เตอร์
portal-depends = ถ้าหน้าจอข้อมูลสิทธิประกันขึ้นมา กรุณาแสดงที่เคาน์เตอร์ ถ้าเคาน์เตอร์บอกว่า “<ja>資格（無効）</ja>” (สิทธิประกัน: ใช้ไม่ได้) หรือ “<ja>資格情報なし</ja>” (ไม่มีข้อมูลสิทธิประกัน) ไมนาพอร์ทัลก็จะไม่แสดงสิทธิที่ใช้ได้เช่นกัน
portal-menu = ตำแหน่งในเมนูปัจจุบันของ Mynaportal: { $menu }
portal-pin = อย่าบอกรหัสลับ (PIN) ให้ใครทราบ
portal-to-desk = แสดงหน้าจอที่เคาน์เตอร์
portal-to-form = กรอกแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>)

## show-desk

show-desk-papers-title = กรุณาแสดงเอกสารที่เคาน์เตอร์
show-desk-papers = ถ้าตรวจสอบสิทธิประกันได้ ก็รับการรักษาได้โดยจ่ายตามสัดส่วนปกติของคุณ ถ้ามีบัตรมายนัมเบอร์ กรุณาแสดงด้วย
show-desk-known-title = กรุณาแสดงหรือบอกข้อความนี้ที่เคาน์เตอร์
show-desk-known = <ja>「前にもかかりました。保険は変わっていません。」</ja> (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: “เคยมารักษาที่นี่แล้ว ประกันยังเหมือนเดิม”)
show-desk-known-then = ถ้าเคาน์เตอร์ตรวจสอบได้ จะถือเหมือนกับว่าคุณยื่นแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>) แล้ว
show-desk-portal-title = กรุณาแสดงหน้าจอสมาร์ตโฟนที่เคาน์เตอร์
show-desk-portal = กรุณาแสดงบัตรมายนัมเบอร์ด้วย
show-desk-nothing-title = กรุณาปรึกษาเจ้าหน้าที่ที่เคาน์เตอร์
show-desk-nothing = ถ้าไม่มีทั้งบัตรและเอกสาร โดยหลักแล้วต้องจ่ายเต็มจำนวน (100%) ไปก่อน แต่บางคน เช่น ผู้ที่เคยมารักษาแล้ว อาจต่างออกไป แล้วแต่สถานพยาบาลจะพิจารณา กรุณาคุยกับเคาน์เตอร์ก่อน
show-desk-form-instead = ถ้าตรวจสอบไม่ได้ คุณกรอกแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>) ได้
show-desk-form-instead-nothing = ถ้ามีบัตรมายนัมเบอร์ คุณกรอกแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>) ได้
show-desk-to-form = กรอกแบบคำแถลงสิทธิประกัน
show-desk-finish = จบ

## explanation

explanation-title = คำอธิบายแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>)
explanation-lead = แบบคำแถลงนี้กรอกเพื่อให้คุณรับการรักษาได้โดยจ่ายตามสัดส่วนปกติของคุณ ตั้งแต่หน้าจอถัดไป ให้ตอบทีละข้อ

## certificate … phone: the questions of the form

certificate-title = คุณได้รับบัตรประกัน (<ja>保険証</ja>) ที่ใช้ได้ในตอนนี้แล้วหรือยัง
certificate-gloss = “บัตรประกัน” เป็นคำที่ใช้ในปี Reiwa (<ja>令和</ja>) 5 (ค.ศ. 2023) เมื่อเริ่มมีแบบฟอร์มนี้ ตอนนี้ให้นับรวมใบยืนยันสิทธิประกัน (<ja>資格確認書</ja>) ใบข้อมูลสิทธิประกัน (<ja>資格情報のお知らせ</ja>) และเอกสารคล้ายกันด้วย
certificate-unsure = ถ้าไม่แน่ใจ ให้เลือก “ไม่ทราบ”
certificate-true = ได้รับแล้ว
certificate-false = ยังไม่ได้รับ
certificate-none = ไม่ทราบ

insurance-kind-title = ประกันของคุณเป็นแบบไหน
insurance-kind-employees = ประกันของที่ทำงาน (<ja>社保</ja>)
insurance-kind-employees-hint = สำหรับผู้ที่ทำงานบริษัทหรือที่อื่น และครอบครัว (เคียวไคเค็มโป <ja>協会けんぽ</ja>, สมาคมประกันสุขภาพ <ja>健康保険組合</ja>, สมาคมช่วยเหลือซึ่งกันและกัน <ja>共済組合</ja>)
insurance-kind-national = ประกันสุขภาพแห่งชาติ (<ja>国保</ja>)
insurance-kind-national-hint = ประกันสุขภาพแห่งชาติ (<ja>国民健康保険</ja>) ของเทศบาลที่คุณอยู่
insurance-kind-national_society = ประกันสุขภาพแห่งชาติแบบกลุ่มอาชีพ (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = สมาคมของแต่ละอาชีพ เช่น แพทย์ ก่อสร้าง อาหาร
insurance-kind-late_elderly = ประกันสุขภาพผู้สูงอายุ (<ja>後期</ja>)
insurance-kind-late_elderly-hint = ประกันสุขภาพผู้สูงอายุ (<ja>後期高齢者医療</ja>) เช่น ผู้ที่อายุ 75 ปีขึ้นไป
insurance-kind-other = อื่น ๆ (<ja>その他</ja>)
insurance-kind-other-hint = เจ้าหน้าที่กองกำลังป้องกันตนเอง (<ja>自衛官</ja>), การรักษาที่รัฐจ่ายให้อย่างเดียว (<ja>公費単独医療</ja>)
insurance-kind-unknown = ไม่ทราบ

insurer-title = ชื่อหน่วยงานประกัน
insurer-hint = หน่วยงานที่ออกบัตรประกันหรือเอกสารให้คุณ เช่น เคียวไคเค็มโป (<ja>協会けんぽ</ja>), สมาคมประกันสุขภาพ ○○ (<ja>〇〇健康保険組合</ja>), เมือง ○○ (<ja>〇〇市</ja>)
insurer-branch = เลือกจากสาขาของเคียวไคเค็มโป (<ja>協会けんぽ</ja>)
insurer-union = เลือกจากสหพันธ์ประกันสุขภาพผู้สูงอายุ (<ja>後期高齢者医療広域連合</ja>)
insurer-postal-hint = ถ้าเป็นประกันของเมืองที่คุณอยู่ สามารถค้นหาด้วยตัวเลข 7 หลักได้
insurer-find = ค้นหาเมือง
insurer-found = กรุณาเลือกเมือง
insurer-none = ไม่พบจากรหัสไปรษณีย์นั้น กรุณาตรวจดูรหัส หรือกรอกชื่อได้เลย
insurer-offline = ตอนนี้ค้นหาไม่ได้ กรอกชื่อได้เลย
suggestion-take = ใส่

employer-title = ชื่อที่ทำงาน
employer-hint = ถ้าคุณอยู่ในประกันของคนในครอบครัว ให้กรอกชื่อที่ทำงานของคนนั้น

issued-title = คุณได้รับบัตรประกัน (<ja>保険証</ja>) เมื่อไร

name-title = ชื่อผู้ป่วย
name-hint = กรุณากรอกตามด้านหน้าของบัตรมายนัมเบอร์
name-kana-hint = ตัวอย่าง: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = กรุณาอย่ากรอกหมายเลขด้านหลังบัตร (มายนัมเบอร์)

birth-date-title = วันเกิดผู้ป่วย
birth-date-hint = ตัวอย่าง: ค.ศ. 1985 เดือน 5 วันที่ 12
birth-date-skippable = ถ้าไม่ทราบปี เดือน หรือวันที่ เว้นว่างไว้ทั้งหมดแล้วกด “ถัดไป” ได้เลย
birth-date-era = ศักราชญี่ปุ่น (<ja>元号</ja>)
birth-date-western = ค.ศ. (คริสต์ศักราช)

sex-title = เพศของผู้ป่วย
sex-hint = กรุณาเลือกตามด้านหน้าของบัตรมายนัมเบอร์

address-title = ที่อยู่ผู้ป่วย
address-hint = กรุณากรอกตามด้านหน้าของบัตรมายนัมเบอร์
address-residence = ที่ที่อยู่ตอนนี้ (<ja>居所</ja>)
address-residence-hint = กรอกเฉพาะเมื่อไม่ตรงกับที่อยู่ข้างบน
postal-label = รหัสไปรษณีย์ (<ja>郵便番号</ja>)
postal-hint = ตัวเลข 7 หลัก ถ้าทราบ จะกรอกที่อยู่ได้เร็วขึ้น
postal-find = ค้นหาที่อยู่
postal-found = กรุณาเลือกที่อยู่
postal-none = ไม่พบที่อยู่ของรหัสไปรษณีย์นี้ กรุณาตรวจดูรหัส หรือกรอกที่อยู่ได้เลย
postal-offline = ตอนนี้ค้นหาไม่ได้ กรอกที่อยู่ได้เลย
postal-reading = อ่านว่า: { $kana }
postal-kept = ข้อความที่เขียนไว้แล้วยังคงเดิม

share-title = ส่วนที่คุณจ่ายที่เคาน์เตอร์
share-hint = ข้อนี้ถามผู้ที่อายุ 70 ปีขึ้นไป และผู้ที่อยู่ในประกันสุขภาพผู้สูงอายุ (<ja>後期高齢者医療</ja>)

phone-title = เบอร์โทรศัพท์ที่ติดต่อได้
phone-hint = เคาน์เตอร์อาจโทรหาคุณเพื่อสอบถาม

## check

check-title = กรุณาตรวจดูสิ่งที่กรอก
check-blanks = แม้มีข้อที่ “ยังไม่ได้กรอก” ก็ส่งให้เคาน์เตอร์ได้
check-complete = กรอกครบทุกข้อแล้ว
check-continue = ไปลงชื่อ

## signature

signature-title = ลงชื่อ
signature-date = วันที่กรอก
signature-how = วิธีลงชื่อ
signature-drawn = เขียนบนหน้าจอ
signature-typed = พิมพ์ชื่อ
signature-typed-label = ชื่อผู้ลงชื่อ
signature-on_paper = เขียนบนกระดาษ
signature-witnessed = ลงชื่อที่เคาน์เตอร์
signature-none = ไม่ลงชื่อ
signature-pad = ช่องลงชื่อ ใช้นิ้วเขียนชื่อตรงนี้
signature-pad-hint = ใช้นิ้วเขียนชื่อตรงนี้
signature-undo = ลบ 1 เส้น
signature-clear = ลบทั้งหมด
signature-strokes = เส้นที่เขียน: { $count } เส้น
signature-other = เมื่อผู้ลงชื่อไม่ใช่ตัวผู้ป่วยเอง
signature-relationship-hint = คัดลอกเป็นภาษาญี่ปุ่น: แม่ <ja>母</ja>, พ่อ <ja>父</ja>, สามี <ja>夫</ja>, ภรรยา <ja>妻</ja>, ผู้อนุบาล <ja>成年後見人</ja>
signature-submit = ส่งให้เคาน์เตอร์
signature-sending = กำลังส่ง…

## unsent

unsent-title = ยังส่งไม่ถึงเคาน์เตอร์
unsent-kept = สิ่งที่คุณกรอกยังอยู่ในหน้าจอนี้ ไม่ได้หายไป
unsent-offline = ตอนนี้ยังติดต่อกับเคาน์เตอร์ไม่ได้ ถ้ารอ ระบบจะส่งให้เมื่อติดต่อได้ กด “ส่งอีกครั้ง” ก็ไม่ส่งซ้ำ
unsent-busy = ตอนนี้เครื่องที่เคาน์เตอร์ยังรับข้อมูลไม่ได้ ถ้ารอ ระบบจะส่งให้ กด “ส่งอีกครั้ง” ก็ไม่ส่งซ้ำ
unsent-not_enrolled = เครื่องนี้ยังไม่ได้ลงทะเบียนกับเคาน์เตอร์ กรุณาแสดงหน้าจอนี้ให้เจ้าหน้าที่ดู
unsent-locked = ตอนนี้เครื่องนี้หยุดรับชั่วคราว ถ้ารอ ระบบจะส่งให้เมื่อเปิดรับอีกครั้ง กด “ส่งอีกครั้ง” ก็ไม่ส่งซ้ำ กรุณาแสดงหน้าจอนี้ให้เจ้าหน้าที่ดู
unsent-refused = เครื่องที่เคาน์เตอร์รับข้อมูลไม่ได้ กรุณาแสดงหน้าจอนี้ให้เจ้าหน้าที่ดู
unsent-retry = ส่งอีกครั้ง

## done

done-title = ส่งให้เคาน์เตอร์แล้ว
done-ticket = หมายเลขของคุณ
done-now = สิ่งที่ต้องทำต่อจากนี้
done-tell = กรุณาบอกหมายเลขนี้ที่เคาน์เตอร์
done-card = กรุณาแสดงบัตรมายนัมเบอร์ที่เคาน์เตอร์
done-sign = กรุณาลงชื่อในแบบคำแถลงสิทธิประกัน (<ja>申立書</ja>) ที่พิมพ์ออกมา ที่เคาน์เตอร์
done-follow-up = สิ่งที่ต้องทำในวันหลัง
done-follow-up-lead = เมื่อทราบหมายเลขประกันและข้อมูลอื่น กรุณาแจ้งเคาน์เตอร์ที่นี่ทันที
done-finish = จบ (ล้างหน้าจอ)

## idle

idle-title = ต้องการทำต่อหรือไม่
idle-paused = กด “ทำต่อ” เพื่อกลับไปหน้าเดิม คำตอบของคุณยังอยู่
idle-countdown = อีก { $seconds } วินาที จะลบคำตอบและกลับไปหน้าแรก
idle-continue = ทำต่อ
idle-finish = หยุดและลบคำตอบ

## locked: a tablet that is out of use

locked-title = ตอนนี้เครื่องนี้หยุดให้บริการ
locked-lead = ขออภัยในความไม่สะดวก กรุณามาที่เคาน์เตอร์
locked-wait = เจ้าหน้าที่จะช่วยคุณ
locked-again = ลองดูอีกครั้ง

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = กรุณาเลือก 1 ข้อ ถ้าไม่ทราบ เลือก “ไม่ทราบ” ได้
error-options-missing = กรุณาเลือก 1 ข้อ
error-person-birth_date-era-missing = กรุณาเลือกศักราชญี่ปุ่น (<ja>元号</ja>) หรือ ค.ศ.
error-person-birth_date-year-missing = กรุณากรอกปี
error-person-birth_date-year-not_a_number = กรุณากรอกปีเป็นตัวเลข
error-person-birth_date-month-missing = กรุณากรอกเดือน
error-person-birth_date-month-not_a_number = กรุณากรอกเดือนเป็นตัวเลข
error-person-birth_date-day-missing = กรุณากรอกวันที่
error-person-birth_date-day-not_a_number = กรุณากรอกวันที่เป็นตัวเลข
error-person-birth_date-no_such_day = ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจดูเดือนและวันที่
error-person-birth_date-era_mismatch = { $given } คือ { $right } กรุณาแก้ศักราชเป็น “{ $era }” และปีเป็น “{ $year }”
error-person-birth_date-future = วันนั้นยังมาไม่ถึง กรุณาตรวจดูปี (ไม่ใช่ พ.ศ.)
error-person-birth_date-too_early = วันนั้นอยู่ก่อนสมัย Meiji (<ja>明治</ja>) กรุณาตรวจดูปี
error-person-birth_date-unlikely = จะมีอายุ { $age } ปี ถ้าถูกต้อง กรุณากด “ถัดไป” อีกครั้ง
error-person-birth_date-other_calendar = ตามคริสต์ศักราช (ค.ศ.) จะมีอายุ { $age } ปี ถ้าเป็นปีตามปฏิทินอื่น (เช่น ของเนปาล) จะตรงกับ ค.ศ. { $year } โดยประมาณ ถ้าอายุ { $age } ปีถูกต้อง กรุณากด “ถัดไป” อีกครั้ง
error-signature-strokes-missing = ยังไม่ได้เขียนอะไร กรุณาเขียนในกรอบ หรือเลือกวิธีอื่น
error-signature-name-missing = กรุณากรอกชื่อ หรือเลือกวิธีอื่น
error-too_long = กรอกได้ไม่เกิน { $max } ตัวอักษร กรุณาทำให้สั้นลง
error-unknown_value = กรุณาเลือกอีกครั้ง
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = ที่ที่อยู่ตอนนี้
entry-certificate-no = ยังไม่ได้รับ

## Pages that are not screens of the journey

missing-title = ไม่มีหน้านี้
missing-lead = ที่อยู่เว็บเปลี่ยนไปหรือไม่ตรง
missing-start = ไปหน้าแรก
form-unreadable = อ่านข้อมูลที่ส่งมาไม่ได้ กรุณาเริ่มใหม่จากหน้าแรก

## Header and language

language-open = <en>Language</en> ภาษา
language-title = กรุณาเลือกภาษา
language-hint = สิ่งที่กรอกไว้แล้วจะยังอยู่
language-failed = เปลี่ยนภาษาไม่ได้ กรุณากดอีกครั้ง หรือเรียกเจ้าหน้าที่

## settings

settings-open = ปรับให้ดูง่าย
settings-title = เปลี่ยนการแสดงหน้าจอ
settings-lead = แม้เปลี่ยนแล้ว สิ่งที่กรอกก็ยังอยู่ หน้าจอของคนถัดไปจะกลับเป็นแบบเดิม
settings-size = ขนาดตัวอักษร
settings-size-normal = ปกติ
settings-size-large = ใหญ่
settings-size-largest = ใหญ่มาก
settings-theme = สี
settings-theme-light = หน้าจอสีขาว
settings-theme-contrast = สีชัด
settings-theme-dark = หน้าจอสีดำ
settings-spacing = ระยะห่างตัวอักษรและบรรทัด
settings-spacing-normal = ปกติ
settings-spacing-wide = กว้าง
settings-furigana = ฟูริกานะ (ตัวคานะเล็กเหนือตัวคันจิ)
settings-furigana-off = ไม่แสดง
settings-furigana-on = แสดง
settings-voice = อ่านออกเสียง
settings-voice-off = เฉพาะเมื่อกด “ฟัง”
settings-voice-on = ทุกครั้งที่หน้าจอเปลี่ยน
settings-pace = เวลารอ
settings-pace-normal = ปกติ
settings-pace-slow = นานขึ้น (3 เท่า)
settings-reach = ตำแหน่งปุ่ม
settings-reach-normal = ปกติ
settings-reach-low = รวมไว้ด้านล่างของหน้าจอ
settings-scan = ใช้ด้วยสวิตช์ตัวเดียว
settings-scan-off = ไม่ใช้
settings-scan-on = ใช้ (กรอบจะเลื่อนไปตามลำดับ)
settings-take = ใช้การแสดงแบบนี้

## voice and switch

voice-read = ฟัง
voice-stop = หยุดเสียง
voice-none = เครื่องนี้ไม่มีเสียงของภาษานี้
voice-chosen = เลือกแล้ว
scan-help = กรอบจะเลื่อนไปตามลำดับ เมื่อถึงสิ่งที่อยากเลือก ให้แตะตรงไหนก็ได้บนหน้าจอ หรือกดปุ่มเว้นวรรค (Space)

## Writing without a keyboard

board-kana = เขียนด้วยตัวคานะ (<ja>あいう</ja>)
board-latin = เขียนด้วย ABC
board-number = เขียนด้วยตัวเลข
board-close = ปิดแป้นตัวอักษร
board-space = เว้นวรรค
board-delete = ลบ 1 ตัว
board-clear = ลบทั้งหมด
board-small = ตัวเล็ก
board-voiced = ดากุเต็ง (<ja>゛</ja>)
board-semi-voiced = ฮันดากุเต็ง (<ja>゜</ja>)
board-long = เสียงยาว (<ja>ー</ja>)
board-none = ไม่มีตัวอักษรเช่นนั้น
board-capital = ตัวพิมพ์ใหญ่ (A)
hand-open = เขียนด้วยมือ
hand-name = ช่องเขียนชื่อด้วยมือ
hand-address = ช่องเขียนที่อยู่ด้วยมือ
hand-hint = ใช้นิ้วเขียนตรงนี้
hand-note = เจ้าหน้าที่ที่เคาน์เตอร์จะอ่านลายมือที่คุณเขียน
hand-written = เขียนด้วยมือ

## official texts

quote-reference = นี่คือคำแปลเพื่อใช้อ้างอิง ข้อความทางการเป็นภาษาญี่ปุ่น
quote-original = ดูต้นฉบับภาษาญี่ปุ่น

## Reference translations of the official texts (参考訳)

reference-official-notice-title = เรียน ผู้ป่วยทุกท่าน
reference-official-notice-subtitle = ―กรณีตรวจสอบสิทธิออนไลน์ด้วยบัตรมายนัมเบอร์ไม่ได้―
reference-official-notice-displayed = ○ เมื่อตรวจสอบด้วยระบบสำหรับการใช้บัตรมายนัมเบอร์เข้ารับการรักษาและบริการอื่นที่สถานพยาบาลหรือร้านขายยา ข้อมูลสิทธิประกันสุขภาพของคุณแสดงว่า “<ja>資格（無効）</ja>” (สิทธิประกัน: ใช้ไม่ได้) หรือ “<ja>資格情報なし</ja>” (ไม่มีข้อมูลสิทธิประกัน)
reference-official-notice-reason = ○ อาจเป็นเพราะมีเหตุ เช่น การเปลี่ยนงาน ทำให้ข้อมูลสิทธิของคุณยังลงทะเบียนไม่เสร็จ หรืออยู่ระหว่างการตรวจสอบเนื้อหาที่ลงทะเบียน
reference-official-notice-request = ○ เพื่อให้สามารถลงทะเบียนและตรวจสอบข้อมูลสิทธิของคุณได้โดยเร็ว ขอความร่วมมือจากคุณ เช่น สอบถามไปยังหน่วยงานประกันที่คุณเป็นสมาชิก (สมาคมประกันสุขภาพ <ja>健康保険組合</ja>, เคียวไคเค็มโป <ja>協会けんぽ</ja>, เทศบาล เป็นต้น)
reference-official-notice-note-employer = ※ ผู้ที่อยู่ในประกันของที่ทำงาน (<ja>社保</ja>) สามารถสอบถามผ่านนายจ้างของที่ทำงานได้เช่นกัน
reference-official-notice-note-portal = ※ คุณตรวจสอบได้ว่าข้อมูลสิทธิล่าสุดของตนลงทะเบียนในระบบแล้วหรือไม่ โดยเข้าสู่ระบบไมนาพอร์ทัลด้วยสมาร์ตโฟนหรืออุปกรณ์อื่น แล้วดูที่ “<ja>わたしの情報</ja>” (ข้อมูลของฉัน) → “<ja>健康・医療</ja>” (สุขภาพและการแพทย์) → “<ja>健康保険証情報</ja>” (ข้อมูลบัตรประกันสุขภาพ)

reference-form-explanation-heading = ขอความร่วมมือจากผู้ป่วยทุกท่าน
reference-form-explanation-title = เอกสารอธิบายเกี่ยวกับแบบคำแถลงสิทธิผู้เอาประกัน (<ja>被保険者資格申立書</ja>)
reference-form-explanation-purpose = แบบคำแถลงนี้เป็นเอกสารที่ขอให้ผู้ป่วยกรอก ในกรณีที่มีการออกบัตรประกันที่ใช้ได้แล้ว แต่เมื่อตรวจสอบสิทธิด้วยบัตรมายนัมเบอร์กลับตรวจสอบสิทธิออนไลน์ไม่ได้ด้วยเหตุผลดังต่อไปนี้ เพื่อให้ผู้ป่วยรับการรักษาด้วยประกันโดยจ่ายเงินส่วนของตนตามจำนวนที่ควรเป็น
reference-form-explanation-share = เมื่อกรอกแบบคำแถลงนี้แล้ว จะคำนวณเงินส่วนที่คุณต้องจ่ายในอัตรา 30% (เด็กที่ยังไม่เข้าโรงเรียนประถม 20% ผู้ที่อายุ 70 ปีขึ้นไปและผู้ที่เข้าข่ายอื่น 10–30%)
reference-form-explanation-follow-up = ※ ทันทีที่ทราบข้อมูล เช่น หมายเลขผู้เอาประกัน (รวมถึงสำเนาหรือรูปถ่ายบัตรประกัน) ต้องแจ้งให้สถานพยาบาลหรือที่อื่นที่คุณเข้ารับการรักษาทราบ
reference-form-explanation-cases = 【กรณีที่จำเป็นต้องกรอก (ตัวอย่าง)】
reference-form-explanation-case-data = กรณีที่ออกบัตรประกันแล้วเนื่องจากการเปลี่ยนงานหรือเหตุอื่น แต่ตรวจสอบสิทธิออนไลน์ไม่ได้เพราะอยู่ระหว่างลงทะเบียนข้อมูล
reference-form-explanation-case-device = กรณีที่ตรวจสอบสิทธิออนไลน์ด้วยบัตรมายนัมเบอร์ไม่ได้ เพราะเครื่องขัดข้องหรือเหตุอื่น
reference-form-title = แบบคำแถลงสิทธิผู้เอาประกัน (<ja>被保険者資格申立書</ja>)
reference-form-statement = ข้าพเจ้าได้รับบัตรประกันที่ยังใช้ได้อยู่ และขอแถลงเรื่องสิทธิผู้เอาประกันของประกันสุขภาพและอื่น ๆ ดังต่อไปนี้
reference-form-instructions = ※ กรุณากรอกแต่ละข้อด้านล่างเท่าที่กรอกได้ และใส่ “✓” ใน □ ในข้อที่ตรง ทั้งนี้ ข้อมูลที่กรอกในแบบคำแถลงนี้จะใช้เฉพาะเท่าที่จำเป็นสำหรับการเรียกเก็บค่ารักษาพยาบาลของสถานพยาบาลและงานอื่นที่เกี่ยวข้อง และจะทำลายทันทีเมื่อเสร็จงานที่จำเป็นสำหรับการเรียกเก็บ การจ่ายเงิน และอื่น ๆ
reference-form-note-2 = ※2 ผู้ที่อายุ 70 ปีขึ้นไป หรือผู้ที่อยู่ในประกันสุขภาพผู้สูงอายุ (<ja>後期高齢者医療</ja>) กรุณากรอกอัตราส่วนที่ต้องจ่ายเองด้วย ทั้งนี้ หากอัตราที่กรอกต่างจากความเป็นจริง หน่วยงานประกันอาจเรียกเก็บเงินส่วนต่างหรือดำเนินการอื่นในภายหลัง
reference-form-part-1 = 1 ข้อมูลเกี่ยวกับบัตรประกันและเอกสารอื่น
reference-form-part-2 = 2 ข้อมูลบนหน้าบัตรมายนัมเบอร์และข้อมูลอื่น
reference-form-certificate = มีบัตรประกันหรือไม่ (<ja>保険証の有無</ja>)
reference-form-certificate-yes = ได้รับบัตรประกันที่ยังใช้ได้อยู่
reference-form-kind = ประเภทประกัน (<ja>保険種別</ja>)
reference-form-insurer = ชื่อหน่วยงานประกัน ฯลฯ (<ja>保険者等名称</ja>)
reference-form-employer = ชื่อที่ทำงาน (<ja>事業所名</ja>)
reference-form-issued = ช่วงเวลาที่ได้รับบัตรประกัน (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = ภายใน 1 เดือน
reference-form-issued-earlier = ก่อนหน้านั้น
reference-form-issued-unknown = ไม่ทราบ
reference-form-share = ส่วนที่ต้องจ่ายเอง (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = ไม่ทราบ
reference-form-name = ชื่อ-นามสกุล (<ja>氏名</ja>)
reference-form-kana = คำอ่านชื่อเป็นคาตากานะ (<ja>フリガナ</ja>)
reference-form-birth-date = วันเดือนปีเกิด (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = ปี
reference-form-month = เดือน
reference-form-day = วันที่
reference-form-sex = เพศ (<ja>性別</ja>)
reference-form-sex-male = ชาย
reference-form-sex-female = หญิง
reference-form-address = ที่อยู่ (<ja>住所</ja>)
reference-form-signature = ลายมือชื่อ (<ja>署名</ja>)
reference-form-relationship = ความสัมพันธ์กับผู้ป่วย (<ja>患者との関係</ja>)
reference-form-phone = เบอร์โทรศัพท์ติดต่อ (<ja>連絡先電話番号</ja>)

date = { $year } เดือน { $month } วันที่ { $day }
year-era = { $era } ปี { $year }
year-western = ค.ศ. { $year }
year-both = { $western } ({ $era })
