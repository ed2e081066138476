### Tiếng Việt. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = Tiếng Việt
app-name = Quầy hỗ trợ bảo hiểm y tế
title = { $screen } | Quầy hỗ trợ bảo hiểm y tế
title-error = Lỗi: { $title }
continue = Tiếp theo
back = Quay lại
change = Sửa
change-entry = Sửa: { $entry }
call-staff = Gọi nhân viên
call-staff-sent = Đã gọi nhân viên. Xin quý vị chờ một chút.
call-staff-failed = Chưa gọi được nhân viên. Xin quý vị nói trực tiếp với quầy tiếp nhận.
waiting = Xin quý vị chờ một chút. Xin để nguyên màn hình.
pause = Thoát
progress = Câu hỏi { $number } (nhiều nhất { $total })
skippable = Chỗ nào không biết, quý vị cứ để trống và bấm “Tiếp theo”.
contact-patients = Hỏi qua điện thoại (trả lời bằng tiếng Nhật): Tổng đài miễn phí về My Number (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = Ngày thường 9:30–20:00; thứ Bảy, Chủ nhật và ngày lễ 9:30–17:30 (nghỉ dịp cuối năm và đầu năm)
source = Nguồn: { $source }
blank = Chưa ghi
not-given = －
not-official = Giải thích thêm (không phải văn bản chính thức)
skip-to-main = Đến nội dung chính
not-enrolled = Máy này chưa được đăng ký với quầy tiếp nhận. Quý vị có thể ghi câu trả lời, nhưng chưa nộp cho quầy được.
error-summary-title = Xin quý vị sửa những chỗ sau
confirm-title = Xin quý vị kiểm tra lại

## start

start-title = Dành cho người chưa xác nhận được bảo hiểm tại đây
start-lead = Nếu đã được cấp thẻ bảo hiểm y tế còn hiệu lực hoặc giấy tờ tương tự, quý vị cho xem thẻ My Number và viết tờ khai (<ja>申立書</ja>) là được khám với mức tự trả như mọi khi (ví dụ 30%).
start-how = Quý vị trả lời từng câu hỏi trên màn hình này, rồi nộp cho quầy tiếp nhận.
start-time = Có nhiều nhất { $total } câu hỏi, mất khoảng 5 phút. Quý vị chỉ cần ghi những chỗ ghi được.
start-privacy = Khi quý vị chưa bấm “Nộp cho quầy tiếp nhận”, câu trả lời không được lưu ở bất cứ đâu.
start-help = Nếu cần giúp đỡ, quý vị cứ bấm “Gọi nhân viên” bất cứ lúc nào.
start-begin = Bắt đầu

## situation

situation-title = Máy đọc thẻ ở quầy tiếp nhận đã hiện chữ gì?
situation-hint = Nếu không biết, quý vị có thể hỏi nhân viên ở quầy tiếp nhận.
situation-invalid = “<ja>資格（無効）</ja>” (tư cách bảo hiểm: không có hiệu lực)
situation-not_found = “<ja>資格情報なし</ja>” (không có thông tin tư cách bảo hiểm)
situation-reader = Máy đọc thẻ không hoạt động
situation-card = Máy không đọc được thẻ
situation-outage = Mất điện hoặc mất mạng
situation-unknown = Tôi không biết

## notice

notice-device-title = Khi máy hoặc thẻ gặp trục trặc
notice-lead = Có thể dữ liệu bảo hiểm của quý vị chưa được đăng ký hoặc kiểm tra xong. Ở màn hình tiếp theo, quý vị chọn việc có thể làm hôm nay.
notice-device-lead = Điều này không có nghĩa là quý vị bị mất bảo hiểm. Chỉ là lúc này chưa xác nhận được, vì máy, mạng hoặc thẻ gặp trục trặc.
notice-device-case = Bản giải thích về tờ khai (<ja>申立書</ja>) nêu ví dụ về trường hợp cần viết tờ khai như sau:
notice-device-next = Ở màn hình tiếp theo, quý vị sẽ chọn việc có thể làm hôm nay.
notice-unknown-title = Khi chưa xác nhận được bảo hiểm, quý vị làm như sau
notice-unknown-lead = Không biết lý do cũng không sao. Ở màn hình tiếp theo, xin quý vị chọn việc có thể làm hôm nay.
notice-unknown-reasons = Có hai lý do thường gặp.
notice-unknown-reason-data = Bảo hiểm mới chưa được đăng ký xong: “<ja>資格（無効）</ja>” (tư cách bảo hiểm: không có hiệu lực) hoặc “<ja>資格情報なし</ja>” (không có thông tin tư cách bảo hiểm)
notice-unknown-reason-device = Máy, mạng hoặc thẻ gặp trục trặc

## options

options-title = Hôm nay, quý vị có thể làm việc nào dưới đây?
options-hint = Xin đọc lần lượt từ trên xuống và chọn mục đầu tiên đúng với quý vị.
options-portal = Tôi xem được Mynaportal trên điện thoại thông minh
options-portal-registration_only = Chỉ xem được bảo hiểm mới đã đăng ký xong hay chưa
options-portal-confirms = Cho quầy tiếp nhận xem màn hình thông tin tư cách bảo hiểm (<ja>資格情報</ja>) thì xác nhận được
options-portal-depends = Nếu hiện ra màn hình thông tin tư cách bảo hiểm (<ja>資格情報</ja>) thì quầy tiếp nhận xác nhận được
options-papers = Tôi có giấy tờ xác nhận được bảo hiểm
options-papers-hint = <ja>資格確認書</ja> (giấy xác nhận tư cách bảo hiểm), <ja>資格情報のお知らせ</ja> (thông báo thông tin tư cách bảo hiểm) hoặc giấy tờ tương tự
options-known = Tôi đã từng khám ở đây và bảo hiểm không thay đổi
options-known-hint = Nếu quầy tiếp nhận xác nhận được thì không cần viết tờ khai
options-form = Viết tờ khai (<ja>申立書</ja>)
options-form-hint = Dành cho người có thẻ My Number và không thuộc mục nào ở trên
options-nothing = Tôi không có thẻ, cũng không có giấy tờ
options-nothing-hint = Trao đổi với nhân viên ở quầy tiếp nhận

## portal

portal-title = Xem Mynaportal
portal-scan = Xin quý vị quét mã này bằng máy ảnh của điện thoại.
portal-code = Mã QR để mở Mynaportal ({ $host })
portal-host = Trang sẽ mở: { $host }
portal-registration_only = Với thông báo này, Mynaportal cũng không hiện tư cách bảo hiểm còn hiệu lực. Quý vị chỉ xem được bảo hiểm mới đã đăng ký xong hay chưa. Nếu đã đăng ký xong, xin báo cho quầy tiếp nhận.
portal-confirms = Khi hiện ra màn hình thông tin tư cách bảo hiểm (<ja>資格情報</ja>), xin quý vị cho quầy tiếp nhận xem ngay màn hình đó.
portal-depends = Khi hiện ra màn hình thông tin tư cách bảo hiểm (<ja>資格情報</ja>), xin quý vị cho quầy tiếp nhận xem. Nếu quý vị được báo là “<ja>資格（無効）</ja>” (tư cách bảo hiểm: không có hiệu lực) hoặc “<ja>資格情報なし</ja>” (không có thông tin tư cách bảo hiểm) thì Mynaportal cũng không hiện tư cách bảo hiểm còn hiệu lực.
portal-menu = Vị trí trong menu hiện nay của Mynaportal: { $menu }
portal-pin = Xin đừng cho ai biết mã PIN của quý vị.
portal-to-desk = Cho quầy tiếp nhận xem màn hình
portal-to-form = Viết tờ khai (<ja>申立書</ja>)

## show-desk

show-desk-papers-title = Xin cho quầy tiếp nhận xem giấy tờ
show-desk-papers = Nếu xác nhận được bảo hiểm, quý vị được khám với mức tự trả như mọi khi. Nếu có thẻ My Number, xin cho xem cùng.
show-desk-known-title = Xin cho quầy tiếp nhận xem, hoặc nói, câu sau
show-desk-known = “<ja>前にもかかりました。保険は変わっていません。</ja>” (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: Tôi đã từng khám ở đây. Bảo hiểm của tôi không thay đổi.)
show-desk-known-then = Nếu quầy tiếp nhận xác nhận được, quý vị được coi như đã nộp tờ khai (<ja>申立書</ja>).
show-desk-portal-title = Xin cho quầy tiếp nhận xem màn hình điện thoại
show-desk-portal = Xin cho xem cả thẻ My Number.
show-desk-nothing-title = Xin trao đổi với nhân viên ở quầy tiếp nhận
show-desk-nothing = Khi không có thẻ và giấy tờ, theo nguyên tắc quý vị tạm trả toàn bộ chi phí (100%). Tuy nhiên, với người đã từng khám ở đây và một số trường hợp khác, cơ sở y tế có thể quyết định khác đi. Trước hết, xin quý vị nói chuyện với quầy tiếp nhận.
show-desk-form-instead = Nếu chưa xác nhận được, quý vị có thể viết tờ khai (<ja>申立書</ja>).
show-desk-form-instead-nothing = Nếu có thẻ My Number, quý vị có thể viết tờ khai (<ja>申立書</ja>).
show-desk-to-form = Viết tờ khai
show-desk-finish = Kết thúc

## explanation

explanation-title = Giải thích về tờ khai
explanation-lead = Tờ khai được viết để quý vị được khám với mức tự trả như mọi khi. Từ màn hình tiếp theo, quý vị trả lời từng câu một.

## certificate … phone: the questions of the form

certificate-title = Quý vị đã được cấp thẻ bảo hiểm y tế của Nhật Bản (<ja>保険証</ja>, hokensho) còn hiệu lực chưa?
certificate-gloss = “Thẻ bảo hiểm y tế” là cách gọi của năm 2023 (năm Reiwa (<ja>令和</ja>) 5), khi mẫu tờ khai này được làm ra. Bây giờ, xin quý vị tính cả <ja>資格確認書</ja> (giấy xác nhận tư cách bảo hiểm), <ja>資格情報のお知らせ</ja> (thông báo thông tin tư cách bảo hiểm) và giấy tờ tương tự.
certificate-unsure = Nếu không chắc, xin chọn “Tôi không biết”.
certificate-true = Rồi, tôi đã được cấp
certificate-false = Chưa
certificate-none = Tôi không biết

insurance-kind-title = Quý vị có loại bảo hiểm nào?
insurance-kind-employees = Bảo hiểm của người đi làm (<ja>社保</ja>)
insurance-kind-employees-hint = Người làm việc ở công ty hoặc nơi tương tự và gia đình: Hiệp hội Bảo hiểm Y tế Toàn quốc (<ja>協会けんぽ</ja>), hội bảo hiểm y tế (<ja>健康保険組合</ja>), hội tương trợ (<ja>共済組合</ja>)
insurance-kind-national = Bảo hiểm y tế quốc dân (<ja>国保</ja>)
insurance-kind-national-hint = Bảo hiểm y tế quốc dân (<ja>国民健康保険</ja>) của thành phố, quận, thị trấn hoặc làng nơi quý vị sống
insurance-kind-national_society = Bảo hiểm y tế quốc dân của hội nghề nghiệp (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = Hội của từng ngành nghề, như bác sĩ, xây dựng, thực phẩm
insurance-kind-late_elderly = Bảo hiểm y tế cho người cao tuổi (<ja>後期</ja>)
insurance-kind-late_elderly-hint = Chế độ y tế cho người cao tuổi (<ja>後期高齢者医療</ja>): người từ 75 tuổi trở lên và một số người khác
insurance-kind-other = Loại khác (<ja>その他</ja>)
insurance-kind-other-hint = Thành viên Lực lượng Phòng vệ (<ja>自衛官</ja>), chăm sóc y tế chỉ do ngân sách nhà nước chi trả (<ja>公費単独医療</ja>)
insurance-kind-unknown = Tôi không biết

insurer-title = Tên cơ quan bảo hiểm
insurer-hint = Đây là nơi đã cấp thẻ bảo hiểm y tế hoặc giấy tờ tương tự. Ví dụ: Hiệp hội Bảo hiểm Y tế Toàn quốc (<ja>協会けんぽ</ja>), hội bảo hiểm y tế (<ja>〇〇健康保険組合</ja>), thành phố (<ja>〇〇市</ja>)
insurer-branch = Chọn chi nhánh của Hiệp hội Bảo hiểm Y tế Toàn quốc (<ja>協会けんぽ</ja>)
insurer-union = Chọn liên hiệp y tế cho người từ 75 tuổi (<ja>後期高齢者医療広域連合</ja>)
insurer-postal-hint = Nếu bảo hiểm là của thành phố, quận, thị trấn nơi quý vị sống, quý vị có thể tìm tên bằng mã bưu điện 7 chữ số.
insurer-find = Tìm thành phố, thị trấn
insurer-found = Xin chọn thành phố, thị trấn
insurer-none = Không tìm thấy với mã bưu điện này. Xin xem lại mã, hoặc cứ ghi thẳng tên.
insurer-offline = Lúc này chưa tìm được. Xin quý vị cứ ghi thẳng tên.
suggestion-take = Điền vào

employer-title = Tên nơi làm việc
employer-hint = Nếu quý vị tham gia bảo hiểm theo người nhà, xin ghi nơi làm việc của người nhà đó.

issued-title = Quý vị được cấp thẻ bảo hiểm y tế khi nào?

name-title = Tên của bệnh nhân
name-hint = Xin ghi đúng như trên mặt trước thẻ My Number.
name-kana-hint = Ví dụ: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = Xin đừng ghi dãy số ở mặt sau thẻ (My Number).

birth-date-title = Ngày sinh của bệnh nhân
birth-date-hint = Ví dụ: năm dương lịch 1985, tháng 5, ngày 12
birth-date-skippable = Nếu không biết năm, tháng hoặc ngày, quý vị cứ để trống hết và bấm “Tiếp theo”.
birth-date-era = Niên hiệu Nhật Bản
birth-date-western = Năm dương lịch

sex-title = Giới tính của bệnh nhân
sex-hint = Xin chọn đúng như trên mặt trước thẻ My Number.

address-title = Địa chỉ của bệnh nhân
address-hint = Xin ghi đúng như trên mặt trước thẻ My Number.
address-residence = Nơi đang ở hiện nay (<ja>居所</ja>)
address-residence-hint = Chỉ ghi khi khác với địa chỉ ở trên.
postal-label = Mã bưu điện
postal-hint = 7 chữ số. Nếu biết mã này, quý vị ghi địa chỉ sẽ nhanh hơn.
postal-find = Tìm địa chỉ
postal-found = Xin chọn địa chỉ
postal-none = Không tìm thấy địa chỉ của mã bưu điện này. Xin xem lại mã, hoặc cứ ghi thẳng địa chỉ.
postal-offline = Lúc này chưa tìm được. Xin quý vị cứ ghi thẳng địa chỉ.
postal-reading = Cách đọc: { $kana }
postal-kept = Những gì đã viết vẫn được giữ nguyên.

share-title = Tỷ lệ quý vị tự trả tại quầy
share-hint = Câu này dành cho người từ 70 tuổi trở lên và người thuộc chế độ y tế cho người cao tuổi (<ja>後期高齢者医療</ja>).

phone-title = Số điện thoại liên lạc
phone-hint = Quầy tiếp nhận có thể gọi điện để xác nhận với quý vị.

## check

check-title = Xin xem lại những gì quý vị đã ghi
check-blanks = Chỗ nào còn “Chưa ghi”, quý vị vẫn nộp cho quầy tiếp nhận được.
check-complete = Quý vị đã ghi đủ tất cả.
check-continue = Đi đến phần chữ ký

## signature

signature-title = Chữ ký
signature-date = Ngày ghi
signature-how = Cách ký tên
signature-drawn = Viết trên màn hình
signature-typed = Nhập tên
signature-typed-label = Tên của người ký
signature-on_paper = Viết trên giấy
signature-witnessed = Ký tại quầy tiếp nhận
signature-none = Không ký
signature-pad = Ô chữ ký. Xin dùng ngón tay viết tên vào đây
signature-pad-hint = Xin dùng ngón tay viết tên vào đây
signature-undo = Xóa một nét
signature-clear = Xóa hết
signature-strokes = Số nét đã viết: { $count }
signature-other = Khi người ký không phải là bệnh nhân
signature-relationship-hint = Xin chép bằng tiếng Nhật: mẹ <ja>母</ja>, cha <ja>父</ja>, chồng <ja>夫</ja>, vợ <ja>妻</ja>, người giám hộ của người trưởng thành <ja>成年後見人</ja>
signature-submit = Nộp cho quầy tiếp nhận
signature-sending = Đang gửi…

## unsent

unsent-title = Chưa nộp được cho quầy tiếp nhận
unsent-kept = Những gì quý vị đã ghi vẫn còn trên màn hình này, không bị mất.
unsent-offline = Chưa kết nối được với quầy tiếp nhận. Xin chờ, khi có kết nối máy sẽ gửi. Bấm “Gửi lại” cũng không bị gửi hai lần.
unsent-busy = Máy ở quầy tiếp nhận lúc này chưa nhận được. Xin chờ, máy sẽ gửi. Bấm “Gửi lại” cũng không bị gửi hai lần.
unsent-not_enrolled = Máy này chưa được đăng ký với quầy tiếp nhận. Xin cho nhân viên xem màn hình này.
unsent-locked = Máy này đang tạm ngừng nhận. Xin chờ, khi mở lại máy sẽ gửi. Bấm “Gửi lại” cũng không bị gửi hai lần. Xin cho nhân viên xem màn hình này.
unsent-refused = Máy ở quầy tiếp nhận chưa nhận được. Xin cho nhân viên xem màn hình này.
unsent-retry = Gửi lại

## done

done-title = Đã nộp cho quầy tiếp nhận
done-ticket = Số tiếp nhận
done-now = Việc cần làm bây giờ
done-tell = Xin nói số này với quầy tiếp nhận.
done-card = Xin cho quầy tiếp nhận xem thẻ My Number.
done-sign = Xin ký vào tờ khai (<ja>申立書</ja>) đã in, tại quầy tiếp nhận.
done-follow-up = Việc cần làm vào ngày khác sau này
done-follow-up-lead = Khi biết số bảo hiểm, v.v., xin báo ngay cho quầy tiếp nhận ở đây.
done-finish = Kết thúc (xóa màn hình)

## idle

idle-title = Quý vị có muốn tiếp tục không?
idle-paused = Bấm “Tiếp tục” để trở lại màn hình trước. Câu trả lời vẫn còn.
idle-countdown = Còn { $seconds } giây nữa, máy sẽ xóa câu trả lời và trở về màn hình đầu tiên.
idle-continue = Tiếp tục
idle-finish = Thoát và xóa câu trả lời

## locked: a tablet that is out of use

locked-title = Máy này đang tạm nghỉ
locked-lead = Xin lỗi vì sự bất tiện. Mời quý vị đến quầy tiếp nhận.
locked-wait = Nhân viên sẽ hướng dẫn quý vị.
locked-again = Xem lại lần nữa

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = Xin chọn một mục. Nếu không biết, quý vị có thể chọn “Tôi không biết”.
error-options-missing = Xin chọn một mục.
error-person-birth_date-era-missing = Xin chọn niên hiệu Nhật Bản hoặc năm dương lịch.
error-person-birth_date-year-missing = Xin ghi năm.
error-person-birth_date-year-not_a_number = Xin ghi năm bằng chữ số.
error-person-birth_date-month-missing = Xin ghi tháng.
error-person-birth_date-month-not_a_number = Xin ghi tháng bằng chữ số.
error-person-birth_date-day-missing = Xin ghi ngày.
error-person-birth_date-day-not_a_number = Xin ghi ngày bằng chữ số.
error-person-birth_date-no_such_day = Ngày này không có trên lịch. Xin xem lại tháng và ngày.
error-person-birth_date-era_mismatch = { $given } chính là { $right }. Xin sửa niên hiệu thành “{ $era }” và năm thành “{ $year }”.
error-person-birth_date-future = Ngày này chưa đến. Xin xem lại năm.
error-person-birth_date-too_early = Ngày này trước thời Meiji (<ja>明治</ja>). Xin xem lại năm.
error-person-birth_date-unlikely = Như vậy là { $age } tuổi. Nếu đúng, xin bấm “Tiếp theo” một lần nữa.
error-person-birth_date-other_calendar = Theo dương lịch, như vậy là { $age } tuổi. Nếu đó là năm theo lịch khác (như lịch Nepal), năm dương lịch là khoảng { $year }. Nếu { $age } tuổi là đúng, xin bấm “Tiếp theo” một lần nữa.
error-signature-strokes-missing = Chưa có nét nào. Xin viết vào trong khung hoặc chọn cách khác.
error-signature-name-missing = Xin ghi tên hoặc chọn cách khác.
error-too_long = Ghi được nhiều nhất { $max } ký tự. Xin ghi ngắn lại.
error-unknown_value = Xin chọn lại một lần nữa.
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = Nơi đang ở hiện nay (<ja>居所</ja>)
entry-certificate-no = Chưa được cấp

## Pages that are not screens of the journey

missing-title = Không có màn hình này
missing-lead = Địa chỉ trang đã thay đổi hoặc chưa đúng.
missing-start = Đến màn hình đầu tiên
form-unreadable = Chúng tôi chưa đọc được nội dung đã gửi. Xin quý vị làm lại một lần nữa từ màn hình đầu tiên.

## Header and language

language-open = <en>Language</en> Ngôn ngữ
language-title = Xin chọn ngôn ngữ
language-hint = Những gì quý vị đã ghi vẫn được giữ nguyên.
language-failed = Chưa đổi được ngôn ngữ. Xin bấm lại lần nữa hoặc gọi nhân viên.

## settings

settings-open = Cách hiển thị
settings-title = Thay đổi cách hiển thị màn hình
settings-lead = Những gì quý vị đã ghi vẫn được giữ nguyên. Đến lượt người sau, màn hình sẽ trở lại như cũ.
settings-size = Cỡ chữ
settings-size-normal = Bình thường
settings-size-large = Lớn
settings-size-largest = Rất lớn
settings-theme = Màu sắc
settings-theme-light = Màn hình trắng
settings-theme-contrast = Màu rõ nét
settings-theme-dark = Màn hình đen
settings-spacing = Khoảng cách giữa chữ và dòng
settings-spacing-normal = Bình thường
settings-spacing-wide = Rộng
settings-furigana = Furigana (chữ nhỏ chỉ cách đọc trên chữ Hán)
settings-furigana-off = Không hiện
settings-furigana-on = Hiện
settings-voice = Đọc thành tiếng
settings-voice-off = Chỉ khi bấm “Nghe”
settings-voice-on = Mỗi khi màn hình thay đổi
settings-pace = Thời gian chờ
settings-pace-normal = Bình thường
settings-pace-slow = Lâu hơn (gấp 3 lần)
settings-reach = Vị trí nút bấm
settings-reach-normal = Bình thường
settings-reach-low = Gom xuống phía dưới màn hình
settings-scan = Dùng bằng một công tắc
settings-scan-off = Không dùng
settings-scan-on = Dùng (khung di chuyển lần lượt)
settings-take = Dùng cách hiển thị này

## voice and switch

voice-read = Nghe
voice-stop = Ngừng đọc
voice-none = Máy này không có giọng đọc cho ngôn ngữ này.
voice-chosen = đã chọn
scan-help = Khung sẽ di chuyển lần lượt. Khi khung đến chỗ muốn chọn, xin bấm bất cứ đâu trên màn hình hoặc bấm phím cách.

## Writing without a keyboard

board-kana = Viết bằng chữ kana (<ja>あいうえお</ja>)
board-latin = Viết bằng chữ ABC
board-number = Viết bằng chữ số
board-close = Cất bảng chữ
board-space = Dấu cách
board-delete = Xóa một chữ
board-clear = Xóa hết
board-small = Chữ nhỏ
board-voiced = Dấu âm đục (<ja>゛</ja>)
board-semi-voiced = Dấu âm bán đục (<ja>゜</ja>)
board-long = Âm kéo dài (<ja>ー</ja>)
board-none = Không có chữ như vậy.
board-capital = Chữ hoa
hand-open = Viết tay
hand-name = Chỗ viết tay họ tên
hand-address = Chỗ viết tay địa chỉ
hand-hint = Xin dùng ngón tay viết vào đây
hand-note = Nhân viên ở quầy tiếp nhận sẽ đọc chữ viết tay của quý vị.
hand-written = Chữ viết tay

## official texts

quote-reference = Đây là bản dịch để tham khảo. Văn bản chính thức là tiếng Nhật.
quote-original = Xem nguyên văn tiếng Nhật

## Reference translations of the official texts (参考訳)

reference-official-notice-title = Kính gửi quý bệnh nhân
reference-official-notice-subtitle = ―Trường hợp không thể xác nhận tư cách bảo hiểm trực tuyến bằng thẻ My Number―
reference-official-notice-displayed = ○ Khi kiểm tra bằng hệ thống dùng cho việc khám chữa bệnh, v.v. tại cơ sở y tế và nhà thuốc bằng thẻ My Number, thông tin tư cách bảo hiểm y tế của quý vị hiển thị là “<ja>資格（無効）</ja>” (tư cách bảo hiểm: không có hiệu lực) hoặc “<ja>資格情報なし</ja>” (không có thông tin tư cách bảo hiểm).
reference-official-notice-reason = ○ Có thể là do chuyển việc hoặc lý do khác, thông tin tư cách bảo hiểm của quý vị chưa được đăng ký xong, hoặc nội dung đăng ký đang được xác nhận.
reference-official-notice-request = ○ Để thông tin tư cách bảo hiểm của quý vị được đăng ký và xác nhận nhanh chóng, kính mong quý vị hợp tác, chẳng hạn như liên hệ với cơ quan bảo hiểm mà quý vị đang tham gia (hội bảo hiểm y tế, Hiệp hội Bảo hiểm Y tế Toàn quốc (<ja>協会けんぽ</ja>), thành phố, quận, thị trấn, làng, v.v.).
reference-official-notice-note-employer = ※ Người tham gia bảo hiểm của người đi làm (<ja>社保</ja>) cũng có thể hỏi thông qua chủ doanh nghiệp nơi mình làm việc.
reference-official-notice-note-portal = ※ Quý vị có thể kiểm tra thông tin tư cách bảo hiểm mới nhất của mình đã được đăng ký vào hệ thống hay chưa bằng cách đăng nhập Mynaportal trên điện thoại thông minh, v.v. và xem “<ja>わたしの情報</ja>” (Thông tin của tôi) → “<ja>健康・医療</ja>” (Sức khỏe và y tế) → “<ja>健康保険証情報</ja>” (Thông tin thẻ bảo hiểm y tế).

reference-form-explanation-heading = Đề nghị gửi đến quý bệnh nhân
reference-form-explanation-title = Bản giải thích về tờ khai tư cách người được bảo hiểm (<ja>被保険者資格申立書</ja>)
reference-form-explanation-purpose = Tờ khai này là văn bản mà chúng tôi đề nghị bệnh nhân ghi để được khám chữa bệnh theo bảo hiểm với số tiền tự trả đúng ra phải trả, trong trường hợp dù đã được cấp thẻ bảo hiểm y tế còn hiệu lực nhưng khi xác nhận tư cách bảo hiểm bằng thẻ My Number thì không thể xác nhận trực tuyến vì những lý do như dưới đây.
reference-form-explanation-share = Khi quý vị ghi tờ khai này, số tiền tự trả được tính theo mức 30% (trẻ chưa đến tuổi vào tiểu học là 20%; người từ 70 tuổi trở lên, v.v. là 10% đến 30%).
reference-form-explanation-follow-up = ※ Ngay khi biết các thông tin như mã số người được bảo hiểm (kể cả bản sao hoặc ảnh chụp thẻ bảo hiểm y tế), xin quý vị nhớ báo ngay cho cơ sở y tế, v.v. nơi đã khám.
reference-form-explanation-cases = 【Trường hợp cần ghi tờ khai (ví dụ)】
reference-form-explanation-case-data = Trường hợp đã được cấp thẻ bảo hiểm y tế do chuyển việc, v.v. nhưng không thể xác nhận tư cách bảo hiểm trực tuyến vì dữ liệu đang được đăng ký
reference-form-explanation-case-device = Trường hợp không thể xác nhận tư cách bảo hiểm trực tuyến bằng thẻ My Number do trục trặc thiết bị, v.v.
reference-form-title = Tờ khai tư cách người được bảo hiểm (<ja>被保険者資格申立書</ja>)
reference-form-statement = Tôi đã được cấp thẻ bảo hiểm y tế còn hiệu lực, và xin khai như dưới đây về tư cách người được bảo hiểm của bảo hiểm y tế, v.v.
reference-form-instructions = ※ Xin ghi các mục dưới đây trong phạm vi có thể, và đánh dấu “✓” vào ô □ nếu đúng. Thông tin quý vị ghi trong tờ khai này chỉ được dùng trong phạm vi cần thiết cho việc cơ sở y tế thanh toán chi phí khám chữa bệnh, v.v., và sẽ được hủy ngay khi xong các thủ tục cần thiết cho việc yêu cầu thanh toán, chi trả, v.v.
reference-form-note-2 = ※2 Người từ 70 tuổi trở lên, hoặc người được bảo hiểm theo chế độ y tế cho người cao tuổi (<ja>後期高齢者医療</ja>), xin ghi cả tỷ lệ chi phí tự trả. Nếu tỷ lệ chi phí tự trả đã ghi khác với thực tế, sau này cơ quan bảo hiểm có thể yêu cầu quý vị thanh toán khoản chênh lệch hoặc xử lý tương tự.
reference-form-part-1 = 1 Các mục về thẻ bảo hiểm y tế, v.v.
reference-form-part-2 = 2 Các mục ghi trên mặt thẻ My Number, v.v.
reference-form-certificate = Có hay không có thẻ bảo hiểm y tế (<ja>保険証の有無</ja>)
reference-form-certificate-yes = Đã được cấp thẻ bảo hiểm y tế còn hiệu lực
reference-form-kind = Loại bảo hiểm (<ja>保険種別</ja>)
reference-form-insurer = Tên cơ quan bảo hiểm, v.v. (<ja>保険者等名称</ja>)
reference-form-employer = Tên nơi làm việc (<ja>事業所名</ja>)
reference-form-issued = Thời gian được cấp thẻ bảo hiểm y tế (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = Trong vòng 1 tháng
reference-form-issued-earlier = Trước đó
reference-form-issued-unknown = Tôi không biết
reference-form-share = Tỷ lệ chi phí tự trả (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = Tôi không biết
reference-form-name = Họ tên (<ja>氏名</ja>)
reference-form-kana = Cách đọc tên bằng chữ katakana (<ja>フリガナ</ja>)
reference-form-birth-date = Ngày tháng năm sinh (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = Năm (<ja>年</ja>)
reference-form-month = Tháng (<ja>月</ja>)
reference-form-day = Ngày (<ja>日</ja>)
reference-form-sex = Giới tính (<ja>性別</ja>)
reference-form-sex-male = Nam
reference-form-sex-female = Nữ
reference-form-address = Địa chỉ (<ja>住所</ja>)
reference-form-signature = Chữ ký (<ja>署名</ja>)
reference-form-relationship = Quan hệ với bệnh nhân (<ja>患者との関係</ja>)
reference-form-phone = Số điện thoại liên lạc (<ja>連絡先電話番号</ja>)

date = ngày { $day } tháng { $month } năm { $year }
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
