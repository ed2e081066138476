### Español. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = Español
app-name = Ventanilla del Seguro Médico
title = { $screen } | Ventanilla del Seguro Médico
title-error = Error: { $title }
continue = Siguiente
back = Volver
change = Corregir
change-entry = Corregir: { $entry }
call-staff = Llamar al personal
call-staff-sent = Ya avisamos al personal. Espere un momento, por favor.
call-staff-failed = No pudimos enviar el aviso. Por favor, hable con recepción.
waiting = Espere un momento. Deje la pantalla como está.
pause = Salir
progress = Pregunta { $number } ({ $total } como máximo)
skippable = Si no sabe algo, déjelo en blanco y toque “Siguiente”.
contact-patients = Consultas por teléfono (atienden en japonés): línea gratuita de My Number (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = Días laborables 9:30–20:00; sábados, domingos y feriados 9:30–17:30 (cerrado a fin y principio de año)
source = Fuente: { $source }
blank = Sin llenar
not-given = －
not-official = Explicación adicional (no es texto oficial)
skip-to-main = Ir al contenido
not-enrolled = Este aparato todavía no está registrado en recepción. Usted puede llenar los datos, pero el aparato no puede entregarlos a recepción.
error-summary-title = Por favor, corrija lo siguiente
confirm-title = Por favor, compruebe esto

## start

start-title = Para quienes no pudieron confirmar su seguro en el momento
start-lead = Si usted ya recibió una tarjeta del seguro médico vigente o un documento parecido, muestre su Tarjeta My Number y llene una declaración (<ja>申立書</ja>) para recibir atención pagando solo su parte de siempre (30%, por ejemplo).
start-how = Responda una pregunta a la vez en esta pantalla y luego entregue sus respuestas a recepción.
start-time = Son { $total } preguntas como máximo y toma unos 5 minutos. Llene solo lo que sepa, no hay problema.
start-privacy = Sus respuestas no se guardan en ningún lugar hasta que toque “Entregar a recepción”.
start-help = Si necesita ayuda, toque “Llamar al personal” en cualquier momento.
start-begin = Empezar

## situation

situation-title = ¿Qué apareció en la máquina de tarjetas de recepción?
situation-hint = Si no lo sabe, puede preguntar en recepción.
situation-invalid = “<ja>資格（無効）</ja>” (cobertura: no vigente)
situation-not_found = “<ja>資格情報なし</ja>” (sin datos de la cobertura)
situation-reader = El lector de tarjetas no funciona
situation-card = El lector no puede leer la tarjeta
situation-outage = No hay luz o no hay conexión
situation-unknown = No sé

## notice

notice-device-title = Cuando hay un problema con el aparato o la tarjeta
notice-lead = Es posible que los datos de su seguro aún no se hayan registrado o verificado. En la pantalla siguiente elige lo que puede hacer hoy.
notice-device-lead = Esto no quiere decir que usted perdió su seguro. Solo que ahora no se puede confirmar, por un problema con el aparato, la conexión o la tarjeta.
notice-device-case = La hoja que explica la declaración (<ja>申立書</ja>) da este ejemplo de cuándo se debe llenar:
notice-device-next = En la siguiente pantalla, elija lo que puede hacer hoy.
notice-unknown-title = Qué hacer cuando no se puede confirmar
notice-unknown-lead = Aunque no sepa el motivo, no se preocupe. En la siguiente pantalla, elija lo que puede hacer hoy.
notice-unknown-reasons = Los motivos más comunes son estos dos:
notice-unknown-reason-data = El registro del nuevo seguro todavía no ha terminado: “<ja>資格（無効）</ja>” (cobertura: no vigente) o “<ja>資格情報なし</ja>” (sin datos de la cobertura)
notice-unknown-reason-device = Hay un problema con el aparato, la conexión o la tarjeta

## options

options-title = ¿Qué puede hacer usted hoy?
options-hint = Lea en orden y elija la primera opción que corresponda a su caso.
options-portal = Puedo ver Mynaportal en el celular
options-portal-registration_only = Solo muestra si el registro del nuevo seguro ya terminó
options-portal-confirms = Si muestra en recepción la pantalla con los datos de la cobertura, se puede confirmar
options-portal-depends = Si aparece la pantalla con los datos de la cobertura, recepción puede confirmarlo
options-papers = Tengo un documento que comprueba mi seguro
options-papers-hint = Certificado de elegibilidad (<ja>資格確認書</ja>, shikaku kakuninsho), aviso con los datos del seguro (<ja>資格情報のお知らせ</ja>), etc.
options-known = Ya vine aquí antes y mi seguro no ha cambiado
options-known-hint = Si recepción puede confirmarlo, no hace falta llenar la declaración
options-form = Llenar la declaración (<ja>申立書</ja>)
options-form-hint = Para quienes tienen la Tarjeta My Number y no están en ninguno de los casos de arriba
options-nothing = No tengo tarjeta ni documentos
options-nothing-hint = Consulte con recepción

## portal

portal-title = Ver Mynaportal
portal-scan = Apunte la cámara de su celular hacia el código.
portal-code = Código QR que abre Mynaportal ({ $host })
portal-host = Lleva a: { $host }
portal-registration_only = Cuando sale ese mensaje, la cobertura vigente tampoco aparece en Mynaportal. Allí solo puede ver si el registro del nuevo seguro ya terminó. Si ya terminó, avise en recepción.
portal-confirms = Cuando aparezca la pantalla con los datos de la cobertura (<ja>資格情報</ja>), muéstrela en recepción.
portal-depends = Si aparece la pantalla con los datos de la cobertura (<ja>資格情報</ja>), muéstrela en recepción. Si le dijeron “<ja>資格（無効）</ja>” (cobertura: no vigente) o “<ja>資格情報なし</ja>” (sin datos de la cobertura), la cobertura vigente tampoco aparece en Mynaportal.
portal-menu = Dónde está en el menú actual de Mynaportal: { $menu }
portal-pin = No le diga su clave a nadie.
portal-to-desk = Mostrar la pantalla en recepción
portal-to-form = Llenar la declaración

## show-desk

show-desk-papers-title = Muestre el documento en recepción
show-desk-papers = Si se confirma la cobertura, paga solo su parte de siempre. Si tiene la Tarjeta My Number, muéstrela también.
show-desk-known-title = Muestre o diga esto en recepción
show-desk-known = “<ja>前にもかかりました。保険は変わっていません。</ja>” (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: Ya me atendieron aquí antes. Mi seguro no ha cambiado.)
show-desk-known-then = Si recepción puede confirmarlo, vale lo mismo que entregar la declaración.
show-desk-portal-title = Muestre la pantalla de su celular en recepción
show-desk-portal = Muestre también su Tarjeta My Number.
show-desk-nothing-title = Consulte con recepción
show-desk-nothing = Sin tarjeta ni documentos, la regla general es pagar primero el costo total (100%). Pero eso puede cambiar si la clínica o el hospital así lo decide, por ejemplo para quienes ya se atendieron antes. Hable primero con recepción.
show-desk-form-instead = Si no se pudo confirmar, puede llenar la declaración (<ja>申立書</ja>).
show-desk-form-instead-nothing = Si tiene la Tarjeta My Number, puede llenar la declaración (<ja>申立書</ja>).
show-desk-to-form = Llenar la declaración
show-desk-finish = Terminar

## explanation

explanation-title = Explicación de la declaración (<ja>申立書</ja>)
explanation-lead = La declaración se llena para recibir atención pagando solo su parte de siempre. Desde la pantalla siguiente, responda una pregunta a la vez.

## certificate … phone: the questions of the form

certificate-title = ¿Recibió usted una tarjeta vigente del seguro médico japonés (<ja>保険証</ja>, hokensho)?
certificate-gloss = “Tarjeta del seguro médico” es como se decía en 2023 (Reiwa 5), cuando se hizo este formulario. Ahora, cuente también el certificado de elegibilidad (<ja>資格確認書</ja>), el aviso con los datos del seguro (<ja>資格情報のお知らせ</ja>) y otros documentos de ese tipo.
certificate-unsure = Si no está seguro, elija “No sé”.
certificate-true = Sí, la recibí
certificate-false = No
certificate-none = No sé

insurance-kind-title = ¿Qué tipo de seguro tiene?
insurance-kind-employees = Seguro de la empresa (Shakai Hoken, <ja>社保</ja>)
insurance-kind-employees-hint = Para quienes trabajan en una empresa u otro empleo y para su familia: Kyokai Kenpo (<ja>協会けんぽ</ja>), asociación de seguro médico (<ja>健康保険組合</ja>), asociación de ayuda mutua (<ja>共済組合</ja>)
insurance-kind-national = Seguro Nacional de Salud (Kokumin Kenko Hoken, <ja>国保</ja>)
insurance-kind-national-hint = Seguro Nacional de Salud de la ciudad o pueblo donde vive (<ja>国民健康保険</ja>)
insurance-kind-national_society = Seguro Nacional de Salud de una asociación (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = Asociaciones por profesión: médicos, construcción, alimentos, etc.
insurance-kind-late_elderly = Seguro médico para adultos mayores (<ja>後期</ja>)
insurance-kind-late_elderly-hint = Seguro para personas de 75 años o más y algunos otros casos (<ja>後期高齢者医療</ja>)
insurance-kind-other = Otro (<ja>その他</ja>)
insurance-kind-other-hint = Miembros de las Fuerzas de Autodefensa (<ja>自衛官</ja>), atención pagada solo con fondos públicos (<ja>公費単独医療</ja>)
insurance-kind-unknown = No sé

insurer-title = Nombre de la aseguradora
insurer-hint = Es quien le dio la tarjeta del seguro o un documento parecido. Ejemplos: Kyokai Kenpo (<ja>協会けんぽ</ja>), asociación de seguro médico (<ja>〇〇健康保険組合</ja>), ciudad (<ja>〇〇市</ja>)
insurer-branch = Elegir la sucursal de Kyokai Kenpo (<ja>協会けんぽ</ja>)
insurer-union = Elegir la unión regional del seguro médico para adultos mayores (<ja>後期高齢者医療広域連合</ja>)
insurer-postal-hint = Si su seguro es de la ciudad o el pueblo donde vive, puede buscar el nombre con el código postal de 7 números.
insurer-find = Buscar la ciudad
insurer-found = Elija la ciudad
insurer-none = No se encontró nada con ese código postal. Revise el número o escriba el nombre.
insurer-offline = Ahora no se puede buscar. Escriba el nombre, por favor.
suggestion-take = Usar este

employer-title = Nombre del lugar donde trabaja
employer-hint = Si usted está en el seguro de un familiar, escriba dónde trabaja ese familiar.

issued-title = ¿Cuándo recibió la tarjeta del seguro médico?

name-title = Nombre del paciente
name-hint = Escríbalo como está en el frente de la Tarjeta My Number.
name-kana-hint = Ejemplo: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = No escriba el número que está atrás (My Number).

birth-date-title = Fecha de nacimiento del paciente
birth-date-hint = Ejemplo: calendario occidental, año 1985, mes 5, día 12
birth-date-skippable = Si no sabe el año, el mes o el día, deje todo en blanco y toque “Siguiente”.
birth-date-era = Era japonesa
birth-date-western = Calendario occidental

sex-title = Sexo del paciente
sex-hint = Elija como está en el frente de la Tarjeta My Number.

address-title = Dirección del paciente
address-hint = Escríbala como está en el frente de la Tarjeta My Number.
address-residence = Dónde vive ahora (<ja>居所</ja>)
address-residence-hint = Escríbalo solo si es diferente de la dirección de arriba.
postal-label = Código postal
postal-hint = Son 7 números. Si lo sabe, es más rápido escribir la dirección.
postal-find = Buscar la dirección
postal-found = Elija la dirección
postal-none = No encontramos una dirección con ese código postal. Revise el número o escriba la dirección directamente.
postal-offline = Ahora no se puede buscar. Escriba la dirección directamente.
postal-reading = Lectura: { $kana }
postal-kept = Lo que ya estaba escrito se ha dejado como estaba.

share-title = Parte que usted paga en recepción
share-hint = Se lo preguntamos a quienes tienen 70 años o más y a quienes están en el seguro médico para adultos mayores (<ja>後期高齢者医療</ja>).

phone-title = Teléfono de contacto
phone-hint = Es posible que recepción le llame para confirmar algún dato.

## check

check-title = Revise lo que escribió
check-blanks = Puede entregarlo a recepción aunque quede algo “Sin llenar”.
check-complete = Ya llenó todo.
check-continue = Ir a la firma

## signature

signature-title = Firma
signature-date = Fecha en que se llenó
signature-how = Cómo firmar
signature-drawn = Firmar en la pantalla
signature-typed = Escribir el nombre con el teclado
signature-typed-label = Nombre de quien firma
signature-on_paper = Firmar en papel
signature-witnessed = Firmar en recepción
signature-none = Sin firma
signature-pad = Espacio para la firma. Escriba aquí el nombre con el dedo
signature-pad-hint = Escriba aquí el nombre con el dedo
signature-undo = Borrar 1 trazo
signature-clear = Borrar todo
signature-strokes = Trazos escritos: { $count }
signature-other = Si quien firma no es el propio paciente
signature-relationship-hint = Copie en japonés: madre <ja>母</ja>, padre <ja>父</ja>, esposo <ja>夫</ja>, esposa <ja>妻</ja>, tutor legal de un adulto <ja>成年後見人</ja>
signature-submit = Entregar a recepción
signature-sending = Enviando…

## unsent

unsent-title = Todavía no se ha entregado a recepción
unsent-kept = Lo que escribió sigue en esta pantalla. No se ha borrado.
unsent-offline = No hay conexión con recepción. Si espera, lo enviaremos en cuanto vuelva. Presionar “Enviar otra vez” no lo envía dos veces.
unsent-busy = El aparato de recepción no puede recibirlo ahora. Si espera, lo enviaremos. Presionar “Enviar otra vez” no lo envía dos veces.
unsent-not_enrolled = Este aparato todavía no está registrado en recepción. Muestre esta pantalla al personal.
unsent-locked = Este aparato está en pausa ahora. Si espera, lo enviaremos en cuanto vuelva a funcionar. Presionar “Enviar otra vez” no lo envía dos veces. Muestre esta pantalla al personal.
unsent-refused = El aparato de recepción no pudo recibirlo. Muestre esta pantalla al personal.
unsent-retry = Enviar otra vez

## done

done-title = Entregado a recepción
done-ticket = Número de atención
done-now = Qué hacer ahora
done-tell = Diga este número en recepción.
done-card = Muestre su Tarjeta My Number en recepción.
done-sign = En recepción, firme la declaración impresa (<ja>申立書</ja>).
done-follow-up = Qué hacer después, otro día
done-follow-up-lead = En cuanto sepa el número de su seguro y otros datos, avise a la recepción de aquí.
done-finish = Terminar (borrar la pantalla)

## idle

idle-title = ¿Desea continuar?
idle-paused = Toque “Continuar” para volver a la pantalla anterior. Sus respuestas siguen aquí.
idle-countdown = Segundos restantes: { $seconds }. Después se borrarán las respuestas y volverá la primera pantalla.
idle-continue = Continuar
idle-finish = Salir y borrar las respuestas

## locked: a tablet that is out of use

locked-title = Este aparato está en pausa ahora
locked-lead = Por favor, vaya a recepción.
locked-wait = El personal le indicará qué hacer.
locked-again = Ver otra vez

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = Elija una opción. Si no sabe, puede elegir “No sé”.
error-options-missing = Elija una opción.
error-person-birth_date-era-missing = Elija la era japonesa o el calendario occidental.
error-person-birth_date-year-missing = Escriba el año.
error-person-birth_date-year-not_a_number = Escriba el año con números.
error-person-birth_date-month-missing = Escriba el mes.
error-person-birth_date-month-not_a_number = Escriba el mes con números.
error-person-birth_date-day-missing = Escriba el día.
error-person-birth_date-day-not_a_number = Escriba el día con números.
error-person-birth_date-no_such_day = Ese día no existe en el calendario. Revise el mes y el día.
error-person-birth_date-era_mismatch = { $given } es { $right }. Cambie la era a “{ $era }” y el año a “{ $year }”.
error-person-birth_date-future = Ese día todavía no ha llegado. Revise el año.
error-person-birth_date-too_early = Ese día es anterior a la era Meiji (<ja>明治</ja>). Revise el año.
error-person-birth_date-unlikely = La edad sería { $age } años. Si es correcto, toque “Siguiente” otra vez.
error-person-birth_date-other_calendar = En el calendario occidental, la edad sería { $age } años. Si el año es de otro calendario (como el de Nepal), corresponde a { $year } aproximadamente. Si { $age } años es correcto, toque “Siguiente” otra vez.
error-signature-strokes-missing = Todavía no hay nada escrito. Escriba dentro del cuadro o elija otra forma de firmar.
error-signature-name-missing = Escriba el nombre o elija otra forma de firmar.
error-too_long = Caben hasta { $max } caracteres. Escríbalo más corto.
error-unknown_value = Elija otra vez, por favor.
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = Dónde vive ahora (<ja>居所</ja>)
entry-certificate-no = No la recibí

## Pages that are not screens of the journey

missing-title = Esta pantalla no existe
missing-lead = La dirección de la página cambió o no es correcta.
missing-start = Ir a la primera pantalla
form-unreadable = No pudimos leer lo que se envió. Por favor, empiece otra vez desde la primera pantalla.

## Header and language

language-open = <en>Language</en> Idioma
language-title = Elija el idioma
language-hint = Todo lo que ya escribió sigue aquí.
language-failed = No pudimos cambiar el idioma. Toque otra vez o llame al personal.

## settings

settings-open = Ajustar la pantalla
settings-title = Cambiar cómo se ve la pantalla
settings-lead = Aunque la cambie, lo que escribió sigue aquí. Para la siguiente persona, la pantalla vuelve a ser como antes.
settings-size = Tamaño de las letras
settings-size-normal = Normal
settings-size-large = Grande
settings-size-largest = Muy grande
settings-theme = Colores
settings-theme-light = Pantalla blanca
settings-theme-contrast = Colores bien marcados
settings-theme-dark = Pantalla negra
settings-spacing = Espacio entre letras y líneas
settings-spacing-normal = Normal
settings-spacing-wide = Amplio
settings-furigana = Furigana (lectura pequeña sobre los kanji)
settings-furigana-off = Sin furigana
settings-furigana-on = Con furigana
settings-voice = Leer en voz alta
settings-voice-off = Solo al tocar “Escuchar”
settings-voice-on = Cada vez que cambie la pantalla
settings-pace = Tiempo de espera
settings-pace-normal = Normal
settings-pace-slow = Más largo (3 veces)
settings-reach = Lugar de los botones
settings-reach-normal = Normal
settings-reach-low = Juntar en la parte de abajo de la pantalla
settings-scan = Usar con un solo botón
settings-scan-off = No usar
settings-scan-on = Usar (el recuadro pasa de una opción a otra)
settings-take = Usar la pantalla así

## voice and switch

voice-read = Escuchar
voice-stop = Detener la voz
voice-none = Este aparato no tiene voz en este idioma.
voice-chosen = seleccionado
scan-help = El recuadro pasa de una opción a otra. Cuando llegue a la que quiere, toque cualquier parte de la pantalla o presione la barra espaciadora.

## Writing without a keyboard

board-kana = Escribir en kana (<ja>五十音</ja>)
board-latin = Escribir con ABC
board-number = Escribir con números
board-close = Cerrar el tablero de letras
board-space = Espacio
board-delete = Borrar 1 letra
board-clear = Borrar todo
board-small = Kana pequeño
board-voiced = Signo dakuten (<ja>゛</ja>)
board-semi-voiced = Signo handakuten (<ja>゜</ja>)
board-long = Sonido largo (<ja>ー</ja>)
board-none = No existe esa letra.
board-capital = Mayúsculas
hand-open = Escribir a mano
hand-name = Espacio para escribir el nombre a mano
hand-address = Espacio para escribir la dirección a mano
hand-hint = Escriba aquí con el dedo
hand-note = El personal de recepción leerá lo que escriba a mano.
hand-written = Escrito a mano

## official texts

quote-reference = Traducción de referencia. El texto oficial es el japonés.
quote-original = Ver el original en japonés

## Reference translations of the official texts (参考訳)

reference-official-notice-title = A todos los pacientes
reference-official-notice-subtitle = ― Cuando no se puede hacer la confirmación en línea de la cobertura con la Tarjeta My Number ―
reference-official-notice-displayed = ○ Al consultar el sistema que permite recibir atención en instituciones médicas, usar farmacias, etc. con la Tarjeta My Number, los datos de la cobertura de su seguro médico aparecieron como “<ja>資格（無効）</ja>” (cobertura: no vigente) o “<ja>資格情報なし</ja>” (sin datos de la cobertura).
reference-official-notice-reason = ○ Es posible que, por cambio de empleo u otro motivo, el registro de los datos de su cobertura no haya terminado, o que el contenido registrado esté en proceso de verificación.
reference-official-notice-request = ○ Para que los datos de su cobertura se puedan registrar y confirmar con rapidez, le pedimos su colaboración, por ejemplo, consultando con la aseguradora en la que tiene su seguro (asociación de seguro médico, Kyokai Kenpo, municipio, etc.).
reference-official-notice-note-employer = ※ Las personas afiliadas al seguro de la empresa (Shakai Hoken, <ja>社保</ja>) también pueden consultar por medio de su empleador.
reference-official-notice-note-portal = ※ Para comprobar si los datos más recientes de su cobertura están registrados en el sistema, entre a Mynaportal desde un celular u otro aparato y vea “<ja>わたしの情報</ja>” (Mi información) → “<ja>健康・医療</ja>” (Salud y atención médica) → “<ja>健康保険証情報</ja>” (Información de la tarjeta del seguro médico).

reference-form-explanation-heading = Solicitud a todos los pacientes
reference-form-explanation-title = Hoja explicativa sobre la Declaración de la Condición de Asegurado (<ja>被保険者資格申立書</ja>)
reference-form-explanation-purpose = Esta declaración es un documento que pedimos llenar a los pacientes que, aunque tienen emitida una tarjeta del seguro médico vigente, no pueden tener la confirmación en línea de la cobertura, por motivos como los siguientes, cuando esta se hace con la Tarjeta My Number. Sirve para brindarles la atención con seguro por el monto que realmente les corresponde pagar.
reference-form-explanation-share = Al llenar esta declaración, el paciente paga el 30% del costo (20% para niños que aún no entran a la escuela primaria; del 10% al 30% para personas de 70 años o más y otras).
reference-form-explanation-follow-up = ※ En cuanto sepa el número de asegurado y los demás datos (incluidas copias o fotos de la tarjeta del seguro médico), comuníquelos sin falta a la institución médica u otro lugar donde recibió la atención.
reference-form-explanation-cases = 【Casos en que es necesario llenarla (ejemplos)】
reference-form-explanation-case-data = Cuando la tarjeta del seguro médico fue emitida por cambio de empleo u otro motivo, pero no se puede hacer la confirmación en línea de la cobertura porque los datos todavía se están registrando
reference-form-explanation-case-device = Cuando no se puede hacer la confirmación en línea de la cobertura con la Tarjeta My Number por un problema del equipo u otro motivo
reference-form-title = Declaración de la Condición de Asegurado (<ja>被保険者資格申立書</ja>)
reference-form-statement = He recibido una tarjeta del seguro médico vigente y declaro lo siguiente sobre mi condición de asegurado en el seguro médico u otro sistema similar.
reference-form-instructions = ※ Llene cada uno de los puntos siguientes en la medida de lo posible y ponga “✓” en el □ cuando corresponda. La información que anote en esta declaración se usa solo en lo necesario para el cobro de honorarios médicos por la institución médica, etc., y se destruye sin demora en cuanto terminan los trámites necesarios del cobro, el pago, etc.
reference-form-note-2 = ※2 Pedimos a las personas de 70 años o más y a los asegurados del seguro médico para adultos mayores (<ja>後期高齢者医療</ja>) que anoten también el porcentaje del costo que pagan. Si el porcentaje anotado es diferente del real, la aseguradora podrá, más adelante, cobrar la diferencia o tomar otra medida similar.
reference-form-part-1 = 1 Datos sobre la tarjeta del seguro médico, etc.
reference-form-part-2 = 2 Datos escritos en la Tarjeta My Number, etc.
reference-form-certificate = ¿Tiene tarjeta del seguro médico? (<ja>保険証の有無</ja>)
reference-form-certificate-yes = Recibí una tarjeta del seguro médico vigente
reference-form-kind = Tipo de seguro (<ja>保険種別</ja>)
reference-form-insurer = Nombre de la aseguradora, etc. (<ja>保険者等名称</ja>)
reference-form-employer = Nombre del lugar de trabajo (<ja>事業所名</ja>)
reference-form-issued = Cuándo recibió la tarjeta del seguro (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = Hace 1 mes o menos
reference-form-issued-earlier = Antes de eso
reference-form-issued-unknown = No sé
reference-form-share = Porcentaje del costo que usted paga (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = No sé
reference-form-name = Nombre (<ja>氏名</ja>)
reference-form-kana = Lectura del nombre en katakana (<ja>フリガナ</ja>)
reference-form-birth-date = Fecha de nacimiento (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = Año
reference-form-month = Mes
reference-form-day = Día
reference-form-sex = Sexo (<ja>性別</ja>)
reference-form-sex-male = Masculino
reference-form-sex-female = Femenino
reference-form-address = Dirección (<ja>住所</ja>)
reference-form-signature = Firma (<ja>署名</ja>)
reference-form-relationship = Relación con el paciente (<ja>患者との関係</ja>)
reference-form-phone = Teléfono de contacto (<ja>連絡先電話番号</ja>)

date = día { $day }, mes { $month }, año { $year }
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
