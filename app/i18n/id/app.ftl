### Bahasa Indonesia. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = Bahasa Indonesia
app-name = Loket Asuransi Kesehatan
title = { $screen } | Loket Asuransi Kesehatan
title-error = Kesalahan: { $title }
continue = Berikutnya
back = Kembali
change = Perbaiki
change-entry = Perbaiki: { $entry }
call-staff = Panggil petugas
call-staff-sent = Petugas sudah dipanggil. Mohon tunggu sebentar.
call-staff-failed = Panggilan tidak terkirim. Silakan bicara dengan resepsionis.
waiting = Mohon tunggu sebentar. Biarkan layar seperti ini.
pause = Berhenti
progress = Pertanyaan { $number } (paling banyak { $total })
skippable = Jika ada yang tidak tahu, kosongkan saja dan tekan “Berikutnya”.
contact-patients = Bertanya lewat telepon (dijawab dalam bahasa Jepang): layanan telepon gratis My Number (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = Hari kerja 9:30–20:00; Sabtu, Minggu dan hari libur 9:30–17:30 (tutup sekitar Tahun Baru)
source = Sumber: { $source }
blank = Belum diisi
not-given = －
not-official = Penjelasan tambahan (bukan teks resmi)
skip-to-main = Langsung ke isi
not-enrolled = Alat ini belum terdaftar di resepsionis. Anda bisa mengisi, tetapi hasilnya tidak bisa diserahkan ke resepsionis.
error-summary-title = Mohon perbaiki bagian berikut
confirm-title = Mohon periksa kembali

## start

start-title = Untuk Anda yang asuransinya belum bisa dipastikan di sini
start-lead = Jika Anda sudah menerima kartu asuransi kesehatan yang berlaku atau dokumen serupa, tunjukkan Kartu My Number dan isi surat pernyataan (<ja>申立書</ja>) untuk berobat dengan membayar bagian Anda seperti biasa (misalnya 30%).
start-how = Di layar ini, Anda menjawab pertanyaan satu per satu, lalu menyerahkannya ke resepsionis.
start-time = Paling banyak { $total } pertanyaan, kira-kira 5 menit. Boleh isi yang Anda tahu saja.
start-privacy = Jawaban Anda tidak disimpan di mana pun sampai Anda menekan “Serahkan ke resepsionis”.
start-help = Jika perlu bantuan, tekan “Panggil petugas” kapan saja.
start-begin = Mulai

## situation

situation-title = Apa yang muncul di mesin kartu di resepsionis?
situation-hint = Jika tidak tahu, Anda boleh bertanya kepada resepsionis.
situation-invalid = “<ja>資格（無効）</ja>” (kepesertaan: tidak berlaku)
situation-not_found = “<ja>資格情報なし</ja>” (tidak ada data kepesertaan)
situation-reader = Alat pembaca kartu tidak berfungsi
situation-card = Kartu tidak bisa dibaca
situation-outage = Listrik padam atau tidak ada koneksi
situation-unknown = Tidak tahu

## notice

notice-device-title = Saat ada masalah dengan alat atau kartu
notice-lead = Data asuransi Anda mungkin belum selesai didaftarkan atau diperiksa. Di layar berikutnya, pilih yang bisa dilakukan hari ini.
notice-device-lead = Ini bukan berarti asuransi Anda hilang. Asuransi Anda hanya belum bisa dipastikan sekarang karena ada masalah dengan alat, koneksi, atau kartu.
notice-device-case = Lembar penjelasan surat pernyataan (<ja>申立書</ja>) memberi contoh berikut tentang kapan surat itu perlu diisi:
notice-device-next = Di layar berikutnya, pilih apa yang bisa Anda lakukan hari ini.
notice-unknown-title = Yang bisa dilakukan jika asuransi belum bisa dipastikan
notice-unknown-lead = Tidak apa-apa jika Anda tidak tahu alasannya. Di layar berikutnya, pilih apa yang bisa Anda lakukan hari ini.
notice-unknown-reasons = Ada dua alasan yang sering terjadi:
notice-unknown-reason-data = Pendaftaran asuransi yang baru belum selesai: “<ja>資格（無効）</ja>” (kepesertaan: tidak berlaku) atau “<ja>資格情報なし</ja>” (tidak ada data kepesertaan)
notice-unknown-reason-device = Ada masalah dengan alat, koneksi, atau kartu

## options

options-title = Apa yang bisa Anda lakukan hari ini?
options-hint = Baca berurutan, lalu pilih yang pertama kali sesuai dengan keadaan Anda.
options-portal = Saya bisa melihat Mynaportal di ponsel
options-portal-registration_only = Hanya menunjukkan apakah pendaftaran asuransi yang baru sudah selesai
options-portal-confirms = Jika layar data kepesertaan ditunjukkan kepada resepsionis, asuransi bisa dipastikan
options-portal-depends = Jika layar data kepesertaan muncul, resepsionis bisa memastikannya
options-papers = Saya punya dokumen bukti asuransi
options-papers-hint = Surat bukti kepesertaan (<ja>資格確認書</ja>), surat pemberitahuan data kepesertaan (<ja>資格情報のお知らせ</ja>), dll.
options-known = Saya pernah ke sini dan asuransi saya tidak berubah
options-known-hint = Jika resepsionis bisa memastikannya, Anda tidak perlu mengisi surat pernyataan
options-form = Isi surat pernyataan (<ja>申立書</ja>)
options-form-hint = Untuk Anda yang punya Kartu My Number dan tidak termasuk pilihan di atas
options-nothing = Saya tidak punya kartu maupun dokumen
options-nothing-hint = Bicarakan dengan resepsionis

## portal

portal-title = Lihat Mynaportal
portal-scan = Arahkan kamera ponsel Anda ke kode ini.
portal-code = Kode QR untuk membuka Mynaportal ({ $host })
portal-host = Menuju: { $host }
portal-registration_only = Jika tulisan itu yang muncul, kepesertaan yang berlaku juga tidak muncul di Mynaportal. Yang bisa dilihat hanya apakah pendaftaran asuransi yang baru sudah selesai. Jika sudah selesai, beri tahu resepsionis.
portal-confirms = Jika layar data kepesertaan (<ja>資格情報</ja>) muncul, tunjukkan kepada resepsionis.
portal-depends = Jika layar data kepesertaan (<ja>資格情報</ja>) muncul, tunjukkan kepada resepsionis. Jika Anda diberi tahu “<ja>資格（無効）</ja>” (kepesertaan: tidak berlaku) atau “<ja>資格情報なし</ja>” (tidak ada data kepesertaan), kepesertaan yang berlaku juga tidak muncul di Mynaportal.
portal-menu = Letaknya di menu Mynaportal saat ini: { $menu }
portal-pin = Jangan beri tahu PIN Anda kepada siapa pun.
portal-to-desk = Tunjukkan layar kepada resepsionis
portal-to-form = Isi surat pernyataan

## show-desk

show-desk-papers-title = Tunjukkan dokumen kepada resepsionis
show-desk-papers = Jika kepesertaan bisa dipastikan, Anda membayar bagian Anda seperti biasa. Jika punya Kartu My Number, tunjukkan juga.
show-desk-known-title = Tunjukkan atau katakan ini kepada resepsionis
show-desk-known = “<ja>前にもかかりました。保険は変わっていません。</ja>” (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: Saya pernah berobat di sini. Asuransi saya tidak berubah.)
show-desk-known-then = Jika resepsionis bisa memastikannya, ini dianggap sama dengan menyerahkan surat pernyataan.
show-desk-portal-title = Tunjukkan layar ponsel Anda kepada resepsionis
show-desk-portal = Tunjukkan juga Kartu My Number Anda.
show-desk-nothing-title = Silakan bicara dengan resepsionis
show-desk-nothing = Jika tidak ada kartu maupun dokumen, aturan umumnya adalah membayar seluruh biaya (100%) untuk sementara. Namun, ini bisa berubah menurut keputusan klinik atau rumah sakit, misalnya bagi orang yang pernah berobat sebelumnya. Bicaralah dulu dengan resepsionis.
show-desk-form-instead = Jika asuransi belum bisa dipastikan, Anda bisa mengisi surat pernyataan (<ja>申立書</ja>).
show-desk-form-instead-nothing = Jika Anda punya Kartu My Number, Anda bisa mengisi surat pernyataan (<ja>申立書</ja>).
show-desk-to-form = Isi surat pernyataan
show-desk-finish = Selesai

## explanation

explanation-title = Penjelasan surat pernyataan (<ja>申立書</ja>)
explanation-lead = Surat pernyataan diisi agar Anda bisa berobat dengan membayar bagian Anda seperti biasa. Mulai layar berikutnya, jawab satu per satu.

## certificate … phone: the questions of the form

certificate-title = Apakah Anda sudah menerima kartu asuransi kesehatan yang berlaku?
certificate-gloss = “Kartu asuransi kesehatan” adalah sebutan pada tahun 2023 (Reiwa 5), saat formulir ini dibuat. Sekarang, surat bukti kepesertaan (<ja>資格確認書</ja>), surat pemberitahuan data kepesertaan (<ja>資格情報のお知らせ</ja>) dan dokumen sejenisnya juga termasuk.
certificate-unsure = Jika ragu, pilih “Tidak tahu”.
certificate-true = Ya, sudah
certificate-false = Tidak / belum
certificate-none = Tidak tahu

insurance-kind-title = Apa jenis asuransi Anda?
insurance-kind-employees = Asuransi dari tempat kerja (<ja>社保</ja>)
insurance-kind-employees-hint = Untuk orang yang bekerja di perusahaan atau sejenisnya dan keluarganya: Kyokai Kenpo (<ja>協会けんぽ</ja>), perhimpunan asuransi kesehatan (<ja>健康保険組合</ja>), perhimpunan bantuan bersama (<ja>共済組合</ja>)
insurance-kind-national = Asuransi Kesehatan Nasional (<ja>国保</ja>)
insurance-kind-national-hint = Asuransi Kesehatan Nasional dari kota atau desa tempat tinggal Anda (<ja>国民健康保険</ja>)
insurance-kind-national_society = Asuransi Kesehatan Nasional dari perhimpunan (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = Perhimpunan menurut pekerjaan: dokter, konstruksi, makanan, dll.
insurance-kind-late_elderly = Asuransi kesehatan lansia (<ja>後期</ja>)
insurance-kind-late_elderly-hint = Asuransi untuk orang berusia 75 tahun ke atas dan beberapa orang lain (<ja>後期高齢者医療</ja>)
insurance-kind-other = Lainnya
insurance-kind-other-hint = Anggota Pasukan Bela Diri (<ja>自衛官</ja>), pengobatan yang dibayar hanya dengan dana pemerintah (<ja>公費単独医療</ja>)
insurance-kind-unknown = Tidak tahu

insurer-title = Nama penyelenggara asuransi
insurer-hint = Yaitu pihak yang mengeluarkan kartu asuransi atau dokumen serupa. Contoh: Kyokai Kenpo (<ja>協会けんぽ</ja>), perhimpunan asuransi kesehatan (<ja>〇〇健康保険組合</ja>), kota (<ja>〇〇市</ja>)
insurer-branch = Pilih cabang Kyokai Kenpo (<ja>協会けんぽ</ja>)
insurer-union = Pilih perhimpunan layanan kesehatan untuk usia 75 tahun ke atas (<ja>後期高齢者医療広域連合</ja>)
insurer-postal-hint = Jika asuransi Anda dari kota tempat tinggal Anda, Anda bisa mencarinya dengan 7 angka.
insurer-find = Cari kota
insurer-found = Silakan pilih kota
insurer-none = Tidak ditemukan untuk kode pos itu. Periksa nomornya, atau langsung tulis namanya.
insurer-offline = Sekarang tidak bisa dicari. Silakan langsung tulis namanya.
suggestion-take = Masukkan

employer-title = Nama tempat kerja
employer-hint = Jika Anda ditanggung asuransi anggota keluarga, tulis tempat kerja anggota keluarga itu.

issued-title = Kapan Anda menerima kartu asuransi kesehatan?

name-title = Nama pasien
name-hint = Tulis seperti yang tertulis di bagian depan Kartu My Number.
name-kana-hint = Contoh: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = Jangan tulis nomor di bagian belakang kartu (My Number).

birth-date-title = Tanggal lahir pasien
birth-date-hint = Contoh: tahun Masehi 1985, bulan 5, tanggal 12
birth-date-skippable = Jika tidak tahu tahun, bulan, atau tanggalnya, kosongkan semua dan tekan “Berikutnya”.
birth-date-era = Tahun Jepang (era)
birth-date-western = Tahun Masehi

sex-title = Jenis kelamin pasien
sex-hint = Pilih seperti yang tertulis di bagian depan Kartu My Number.

address-title = Alamat pasien
address-hint = Tulis seperti yang tertulis di bagian depan Kartu My Number.
address-residence = Tempat tinggal sekarang (<ja>居所</ja>)
address-residence-hint = Tulis hanya jika berbeda dengan alamat di atas.
postal-label = Kode pos
postal-hint = 7 angka. Jika tahu, menulis alamat jadi lebih cepat.
postal-find = Cari alamat
postal-found = Pilih alamat
postal-none = Alamat dengan kode pos itu tidak ditemukan. Periksa nomornya atau langsung tulis alamatnya.
postal-offline = Sekarang belum bisa mencari. Silakan langsung tulis alamatnya.
postal-reading = Cara baca: { $kana }
postal-kept = Yang sudah ditulis dibiarkan seperti semula.

share-title = Bagian biaya yang Anda bayar di resepsionis
share-hint = Pertanyaan ini untuk orang berusia 70 tahun ke atas dan peserta asuransi kesehatan lansia (<ja>後期高齢者医療</ja>).

phone-title = Nomor telepon yang bisa dihubungi
phone-hint = Resepsionis mungkin menelepon untuk memastikan sesuatu.

## check

check-title = Periksa kembali yang sudah Anda tulis
check-blanks = Bagian yang “Belum diisi” boleh dibiarkan. Anda tetap bisa menyerahkannya ke resepsionis.
check-complete = Semua sudah diisi.
check-continue = Lanjut ke tanda tangan

## signature

signature-title = Tanda tangan
signature-date = Tanggal pengisian
signature-how = Cara tanda tangan
signature-drawn = Tulis di layar
signature-typed = Ketik nama
signature-typed-label = Nama orang yang menandatangani
signature-on_paper = Tulis di kertas
signature-witnessed = Tanda tangan di meja resepsionis
signature-none = Tanpa tanda tangan
signature-pad = Kotak tanda tangan. Tulis nama di sini dengan jari
signature-pad-hint = Tulis nama di sini dengan jari
signature-undo = Hapus 1 garis
signature-clear = Hapus semua
signature-strokes = Garis yang ditulis: { $count }
signature-other = Jika yang menandatangani bukan pasien sendiri
signature-relationship-hint = Salin dalam bahasa Jepang: ibu <ja>母</ja>, ayah <ja>父</ja>, suami <ja>夫</ja>, istri <ja>妻</ja>, wali resmi orang dewasa <ja>成年後見人</ja>
signature-submit = Serahkan ke resepsionis
signature-sending = Sedang mengirim…

## unsent

unsent-title = Belum sampai ke resepsionis
unsent-kept = Yang Anda tulis masih ada di layar ini. Tidak ada yang terhapus.
unsent-offline = Sambungan ke resepsionis sedang terputus. Tunggu saja, akan dikirim begitu tersambung. Menekan “Kirim lagi” tidak mengirim dua kali.
unsent-busy = Alat di resepsionis sedang tidak bisa menerima. Tunggu saja, akan dikirim. Menekan “Kirim lagi” tidak mengirim dua kali.
unsent-not_enrolled = Alat ini belum terdaftar di resepsionis. Tunjukkan layar ini kepada petugas.
unsent-locked = Alat ini sedang berhenti menerima. Tunggu saja, akan dikirim begitu dibuka lagi. Menekan “Kirim lagi” tidak mengirim dua kali. Tunjukkan layar ini kepada petugas.
unsent-refused = Alat di resepsionis tidak bisa menerima. Tunjukkan layar ini kepada petugas.
unsent-retry = Kirim lagi

## done

done-title = Sudah diserahkan ke resepsionis
done-ticket = Nomor Anda
done-now = Yang perlu dilakukan sekarang
done-tell = Sebutkan nomor ini kepada resepsionis.
done-card = Tunjukkan Kartu My Number Anda kepada resepsionis.
done-sign = Di meja resepsionis, tanda tangani surat pernyataan yang sudah dicetak (<ja>申立書</ja>).
done-follow-up = Yang perlu dilakukan di lain hari
done-follow-up-lead = Begitu tahu nomor asuransi dan sebagainya, segera beri tahu resepsionis di sini.
done-finish = Selesai (bersihkan layar)

## idle

idle-title = Ingin melanjutkan?
idle-paused = Tekan “Lanjutkan” untuk kembali ke layar sebelumnya. Jawaban Anda masih ada.
idle-countdown = Dalam { $seconds } detik, jawaban akan dihapus dan layar kembali ke awal.
idle-continue = Lanjutkan
idle-finish = Berhenti dan hapus jawaban

## locked: a tablet that is out of use

locked-title = Alat ini sedang tidak dipakai
locked-lead = Maaf, silakan datang ke meja resepsionis.
locked-wait = Petugas akan membantu Anda.
locked-again = Lihat lagi

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = Pilih salah satu. Jika tidak tahu, Anda bisa memilih “Tidak tahu”.
error-options-missing = Pilih salah satu.
error-person-birth_date-era-missing = Pilih tahun Jepang (era) atau tahun Masehi.
error-person-birth_date-year-missing = Tulis tahunnya.
error-person-birth_date-year-not_a_number = Tulis tahun dengan angka.
error-person-birth_date-month-missing = Tulis bulannya.
error-person-birth_date-month-not_a_number = Tulis bulan dengan angka.
error-person-birth_date-day-missing = Tulis tanggalnya.
error-person-birth_date-day-not_a_number = Tulis tanggal dengan angka.
error-person-birth_date-no_such_day = Tanggal itu tidak ada di kalender. Periksa bulan dan tanggalnya.
error-person-birth_date-era_mismatch = { $given } adalah { $right }. Ubah era menjadi “{ $era }” dan tahun menjadi “{ $year }”.
error-person-birth_date-future = Hari itu belum tiba. Periksa tahunnya.
error-person-birth_date-too_early = Hari itu sebelum zaman Meiji (<ja>明治</ja>). Periksa tahunnya.
error-person-birth_date-unlikely = Umurnya menjadi { $age } tahun. Jika benar, tekan “Berikutnya” sekali lagi.
error-person-birth_date-other_calendar = Menurut kalender Masehi, umurnya menjadi { $age } tahun. Jika itu tahun kalender lain (misalnya Nepal), kira-kira sama dengan { $year } Masehi. Jika { $age } tahun benar, tekan “Berikutnya” sekali lagi.
error-signature-strokes-missing = Belum ada yang ditulis. Tulis di dalam kotak atau pilih cara lain.
error-signature-name-missing = Tulis nama atau pilih cara lain.
error-too_long = Paling banyak { $max } huruf. Mohon dipersingkat.
error-unknown_value = Silakan pilih sekali lagi.
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = Tempat tinggal sekarang
entry-certificate-no = Belum menerima

## Pages that are not screens of the journey

missing-title = Layar ini tidak ada
missing-lead = Alamat halaman ini sudah berubah atau kurang tepat.
missing-start = Ke layar awal
form-unreadable = Isi yang dikirim tidak bisa dibaca. Silakan mulai lagi dari layar awal.

## Header and language

language-open = <en>Language</en> Bahasa
language-title = Pilih bahasa
language-hint = Yang sudah Anda tulis tetap ada.
language-failed = Bahasa tidak bisa diganti. Tekan sekali lagi atau panggil petugas.

## settings

settings-open = Atur tampilan
settings-title = Ubah tampilan layar
settings-lead = Walaupun tampilan diubah, yang Anda tulis tetap ada. Untuk orang berikutnya, layar kembali seperti semula.
settings-size = Ukuran huruf
settings-size-normal = Biasa
settings-size-large = Besar
settings-size-largest = Sangat besar
settings-theme = Warna
settings-theme-light = Layar putih
settings-theme-contrast = Warna yang jelas
settings-theme-dark = Layar hitam
settings-spacing = Jarak huruf dan baris
settings-spacing-normal = Biasa
settings-spacing-wide = Lebar
settings-furigana = Furigana (cara baca kecil di atas kanji)
settings-furigana-off = Tanpa furigana
settings-furigana-on = Dengan furigana
settings-voice = Bacakan dengan suara
settings-voice-off = Hanya saat “Dengarkan” ditekan
settings-voice-on = Setiap kali layar berganti
settings-pace = Waktu tunggu
settings-pace-normal = Biasa
settings-pace-slow = Lebih lama (3 kali lipat)
settings-reach = Letak tombol
settings-reach-normal = Biasa
settings-reach-low = Kumpulkan di bagian bawah layar
settings-scan = Pakai dengan satu tombol
settings-scan-off = Tidak dipakai
settings-scan-on = Pakai (bingkai bergerak berurutan)
settings-take = Pakai tampilan ini

## voice and switch

voice-read = Dengarkan
voice-stop = Hentikan suara
voice-none = Alat ini tidak punya suara untuk bahasa ini.
voice-chosen = dipilih
scan-help = Bingkai bergerak berurutan. Saat sampai di pilihan yang Anda mau, sentuh layar di mana saja atau tekan tombol spasi.

## Writing without a keyboard

board-kana = Tulis dengan kana (<ja>五十音</ja>)
board-latin = Tulis dengan ABC
board-number = Tulis dengan angka
board-close = Tutup papan huruf
board-space = Spasi
board-delete = Hapus 1 huruf
board-clear = Hapus semua
board-small = Kana kecil
board-voiced = Tanda dakuten (<ja>゛</ja>)
board-semi-voiced = Tanda handakuten (<ja>゜</ja>)
board-long = Bunyi panjang (<ja>ー</ja>)
board-none = Tidak ada huruf seperti itu.
board-capital = Huruf besar
hand-open = Tulis tangan
hand-name = Tempat menulis nama dengan tangan
hand-address = Tempat menulis alamat dengan tangan
hand-hint = Tulis di sini dengan jari
hand-note = Tulisan tangan Anda akan dibaca oleh resepsionis.
hand-written = Tulisan tangan

## official texts

quote-reference = Terjemahan ini untuk acuan. Teks resminya dalam bahasa Jepang.
quote-original = Lihat teks asli bahasa Jepang

## Reference translations of the official texts (参考訳)

reference-official-notice-title = Kepada para pasien
reference-official-notice-subtitle = ― Jika pemeriksaan kepesertaan secara online dengan Kartu My Number tidak bisa dilakukan ―
reference-official-notice-displayed = ○ Setelah diperiksa dengan sistem untuk berobat dan sebagainya di fasilitas kesehatan dan apotek dengan Kartu My Number, data kepesertaan asuransi kesehatan Anda ditampilkan sebagai “<ja>資格（無効）</ja>” (kepesertaan: tidak berlaku) atau “<ja>資格情報なし</ja>” (tidak ada data kepesertaan).
reference-official-notice-reason = ○ Ada kemungkinan bahwa, karena pindah kerja atau alasan lain, pendaftaran data kepesertaan Anda belum selesai, atau isi pendaftarannya sedang diperiksa.
reference-official-notice-request = ○ Agar data kepesertaan Anda dapat segera didaftarkan dan dipastikan, kami mohon kerja sama Anda, misalnya dengan bertanya kepada penyelenggara asuransi yang Anda ikuti (perhimpunan asuransi kesehatan, Kyokai Kenpo, pemerintah kota/desa, dll.).
reference-official-notice-note-employer = ※ Peserta asuransi dari tempat kerja (<ja>社保</ja>) juga dapat bertanya melalui pemberi kerja.
reference-official-notice-note-portal = ※ Untuk memastikan apakah data kepesertaan terbaru Anda sudah terdaftar di sistem, masuklah ke Mynaportal dengan ponsel atau alat lain, lalu lihat “<ja>わたしの情報</ja>” (Informasi saya) → “<ja>健康・医療</ja>” (Kesehatan dan pengobatan) → “<ja>健康保険証情報</ja>” (Informasi kartu asuransi kesehatan).

reference-form-explanation-heading = Permohonan kepada para pasien
reference-form-explanation-title = Lembar penjelasan tentang Surat Pernyataan Kepesertaan Asuransi (<ja>被保険者資格申立書</ja>)
reference-form-explanation-purpose = Surat pernyataan ini adalah dokumen yang kami mohon untuk diisi oleh pasien yang, meskipun kartu asuransi kesehatannya yang berlaku sudah diterbitkan, kepesertaannya tidak dapat diperiksa secara online karena alasan seperti di bawah ini ketika diperiksa dengan Kartu My Number. Tujuannya agar pengobatan dengan asuransi dapat diberikan dengan biaya yang memang semestinya ditanggung pasien.
reference-form-explanation-share = Dengan diisinya surat pernyataan ini, biaya yang ditanggung pasien dihitung sebesar 30% (20% untuk anak yang belum masuk sekolah dasar; 10% sampai 30% untuk orang berusia 70 tahun ke atas dan lainnya).
reference-form-explanation-follow-up = ※ Begitu nomor peserta asuransi dan data lainnya diketahui (termasuk salinan atau foto kartu asuransi kesehatan), pastikan untuk memberitahukannya kepada fasilitas kesehatan atau tempat lain tempat Anda berobat.
reference-form-explanation-cases = 【Keadaan yang memerlukan pengisian (contoh)】
reference-form-explanation-case-data = Jika kartu asuransi kesehatan sudah diterbitkan karena pindah kerja atau alasan lain, tetapi pemeriksaan kepesertaan secara online tidak bisa dilakukan karena data sedang didaftarkan
reference-form-explanation-case-device = Jika pemeriksaan kepesertaan secara online dengan Kartu My Number tidak bisa dilakukan karena gangguan alat atau alasan lain
reference-form-title = Surat Pernyataan Kepesertaan Asuransi (<ja>被保険者資格申立書</ja>)
reference-form-statement = Saya telah menerima kartu asuransi kesehatan yang berlaku, dan menyatakan hal-hal berikut tentang kepesertaan saya dalam asuransi kesehatan atau sejenisnya.
reference-form-instructions = ※ Isilah tiap butir di bawah ini sebisanya, dan beri tanda “✓” pada □ jika sesuai. Informasi yang Anda tulis dalam surat pernyataan ini hanya dipakai sejauh diperlukan untuk penagihan biaya pengobatan dan sebagainya oleh fasilitas kesehatan, dan segera dimusnahkan setelah urusan yang diperlukan untuk penagihan, pembayaran dan sebagainya selesai.
reference-form-note-2 = ※2 Orang berusia 70 tahun ke atas atau peserta asuransi kesehatan lansia (<ja>後期高齢者医療</ja>) dimohon mengisi juga persentase biaya yang ditanggung sendiri. Jika persentase yang diisi berbeda dengan yang sebenarnya, penyelenggara asuransi di kemudian hari mungkin menagih selisihnya atau melakukan tindakan sejenisnya.
reference-form-part-1 = 1 Hal-hal tentang kartu asuransi kesehatan dll.
reference-form-part-2 = 2 Hal-hal yang tertulis di Kartu My Number dll.
reference-form-certificate = Ada tidaknya kartu asuransi (<ja>保険証の有無</ja>)
reference-form-certificate-yes = Sudah menerima kartu asuransi kesehatan yang berlaku
reference-form-kind = Jenis asuransi (<ja>保険種別</ja>)
reference-form-insurer = Nama penyelenggara asuransi dll. (<ja>保険者等名称</ja>)
reference-form-employer = Nama tempat kerja (<ja>事業所名</ja>)
reference-form-issued = Kapan kartu asuransi diterima (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = Dalam 1 bulan terakhir
reference-form-issued-earlier = Sebelum itu
reference-form-issued-unknown = Tidak tahu
reference-form-share = Persentase biaya yang ditanggung sendiri (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = Tidak tahu
reference-form-name = Nama (<ja>氏名</ja>)
reference-form-kana = Cara baca nama dalam katakana (<ja>フリガナ</ja>)
reference-form-birth-date = Tanggal lahir (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = Tahun
reference-form-month = Bulan
reference-form-day = Tanggal
reference-form-sex = Jenis kelamin (<ja>性別</ja>)
reference-form-sex-male = Laki-laki
reference-form-sex-female = Perempuan
reference-form-address = Alamat (<ja>住所</ja>)
reference-form-signature = Tanda tangan (<ja>署名</ja>)
reference-form-relationship = Hubungan dengan pasien (<ja>患者との関係</ja>)
reference-form-phone = Nomor telepon yang bisa dihubungi (<ja>連絡先電話番号</ja>)

date = { $year }, bulan { $month }, tanggal { $day }
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
