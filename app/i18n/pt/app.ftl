### Português. The same keys as the Japanese catalogue, without those that only staff read; `reference-` keys are reference
### translations (参考訳) of the official texts.

## Everywhere

language-name = Português
app-name = Guichê do Seguro de Saúde
title = { $screen } | Guichê do Seguro de Saúde
title-error = Erro: { $title }
continue = Avançar
back = Voltar
change = Corrigir
change-entry = Corrigir: { $entry }
call-staff = Chamar um atendente
call-staff-sent = Já chamamos um atendente. Aguarde um momento, por favor.
call-staff-failed = Não conseguimos enviar o chamado. Por favor, fale com a recepção.
waiting = Aguarde um momento. Deixe a tela como está.
pause = Parar
progress = Pergunta { $number } (no máximo { $total })
skippable = Se não souber alguma coisa, deixe em branco e toque em “Avançar”.
contact-patients = Dúvidas por telefone (atendimento em japonês): linha gratuita do My Number (<ja>マイナンバー総合フリーダイヤル</ja>)
contact-hours = Dias úteis 9:30–20:00; sábados, domingos e feriados 9:30–17:30 (fechado no fim e no começo do ano)
source = Fonte: { $source }
blank = Não preenchido
not-given = －
not-official = Explicação extra (não é texto oficial)
skip-to-main = Ir para o conteúdo
not-enrolled = Este aparelho ainda não está registrado na recepção. Você pode preencher, mas ele não consegue entregar à recepção.
error-summary-title = Por favor, corrija o seguinte
confirm-title = Por favor, confira

## start

start-title = Para quem não teve o seguro confirmado na hora
start-lead = Se você já recebeu um cartão do seguro de saúde válido ou documento parecido, mostre o Cartão My Number e preencha uma declaração (<ja>申立書</ja>) para ser atendido pagando só a sua parte de sempre (30%, por exemplo).
start-how = Você responde a uma pergunta de cada vez nesta tela e depois entrega à recepção.
start-time = São no máximo { $total } perguntas e leva uns 5 minutos. Preencha só o que souber, sem problema.
start-privacy = Suas respostas não são guardadas em nenhum lugar até você tocar em “Entregar à recepção”.
start-help = Se precisar de ajuda, toque em “Chamar um atendente” a qualquer momento.
start-begin = Começar

## situation

situation-title = O que apareceu na máquina de cartão da recepção?
situation-hint = Se não souber, pode perguntar na recepção.
situation-invalid = “<ja>資格（無効）</ja>” (cobertura: não válida)
situation-not_found = “<ja>資格情報なし</ja>” (sem dados da cobertura)
situation-reader = O leitor de cartão não funciona
situation-card = O leitor não consegue ler o cartão
situation-outage = Falta de luz ou de conexão
situation-unknown = Não sei

## notice

notice-device-title = Quando há um problema com o aparelho ou o cartão
notice-lead = Os dados do seu seguro talvez ainda não tenham sido registrados ou conferidos. Na próxima tela, você escolhe o que pode fazer hoje.
notice-device-lead = Isso não quer dizer que você perdeu o seguro. Só não é possível confirmar agora, por causa de um problema no aparelho, na conexão ou no cartão.
notice-device-case = A folha que explica a declaração (<ja>申立書</ja>) dá este exemplo de quando ela deve ser preenchida:
notice-device-next = Na próxima tela, você escolhe o que pode fazer hoje.
notice-unknown-title = O que fazer quando não dá para confirmar
notice-unknown-lead = Mesmo sem saber o motivo, está tudo bem. Na próxima tela, escolha o que você pode fazer hoje.
notice-unknown-reasons = Os motivos mais comuns são estes dois:
notice-unknown-reason-data = O registro do novo seguro ainda não terminou: “<ja>資格（無効）</ja>” (cobertura: não válida) ou “<ja>資格情報なし</ja>” (sem dados da cobertura)
notice-unknown-reason-device = Há um problema no aparelho, na conexão ou no cartão

## options

options-title = O que você pode fazer hoje?
options-hint = Leia na ordem e escolha a primeira opção que serve para você.
options-portal = Posso ver o Mynaportal no celular
options-portal-registration_only = Mostra apenas se o registro do novo seguro já terminou
options-portal-confirms = Se você mostrar à recepção a tela com os dados da cobertura, dá para confirmar
options-portal-depends = Se aparecer a tela com os dados da cobertura, a recepção pode confirmar
options-papers = Tenho um documento que comprova o seguro
options-papers-hint = Certificado de elegibilidade (<ja>資格確認書</ja>, shikaku kakuninsho), aviso com os dados do seguro (<ja>資格情報のお知らせ</ja>) etc.
options-known = Já vim aqui antes e meu seguro não mudou
options-known-hint = Se a recepção conseguir confirmar, não é preciso preencher a declaração
options-form = Preencher a declaração (<ja>申立書</ja>)
options-form-hint = Para quem tem o Cartão My Number e não está em nenhum dos casos acima
options-nothing = Não tenho cartão nem documento
options-nothing-hint = Converse com a recepção

## portal

portal-title = Ver o Mynaportal
portal-scan = Aponte a câmera do celular para o código.
portal-code = Código QR que abre o Mynaportal ({ $host })
portal-host = Vai para: { $host }
portal-registration_only = Quando aparece essa mensagem, a cobertura válida também não aparece no Mynaportal. Lá você só pode ver se o registro do novo seguro já terminou. Se tiver terminado, avise a recepção.
portal-confirms = Quando aparecer a tela com os dados da cobertura (<ja>資格情報</ja>), mostre-a à recepção.
portal-depends = Se aparecer a tela com os dados da cobertura (<ja>資格情報</ja>), mostre-a à recepção. Se disseram a você “<ja>資格（無効）</ja>” (cobertura: não válida) ou “<ja>資格情報なし</ja>” (sem dados da cobertura), a cobertura válida também não aparece no Mynaportal.
portal-menu = Onde fica no menu atual do Mynaportal: { $menu }
portal-pin = Não diga a sua senha a ninguém.
portal-to-desk = Mostrar a tela à recepção
portal-to-form = Preencher a declaração

## show-desk

show-desk-papers-title = Mostre o documento à recepção
show-desk-papers = Se a cobertura for confirmada, você paga só a sua parte de sempre. Se tiver o Cartão My Number, mostre-o também.
show-desk-known-title = Mostre ou diga isto na recepção
show-desk-known = “<ja>前にもかかりました。保険は変わっていません。</ja>” (Mae ni mo kakarimashita. Hoken wa kawatte imasen.: Já me consultei aqui antes. Meu seguro não mudou.)
show-desk-known-then = Se a recepção conseguir confirmar, vale o mesmo que entregar a declaração.
show-desk-portal-title = Mostre a tela do celular à recepção
show-desk-portal = Mostre também o Cartão My Number.
show-desk-nothing-title = Converse com a recepção
show-desk-nothing = Sem cartão e sem documento, a regra geral é pagar primeiro o valor total (100%). Mas isso pode mudar, por decisão da clínica ou do hospital, por exemplo para quem já se consultou antes. Fale primeiro com a recepção.
show-desk-form-instead = Se não foi possível confirmar, você pode preencher a declaração (<ja>申立書</ja>).
show-desk-form-instead-nothing = Se você tem o Cartão My Number, pode preencher a declaração (<ja>申立書</ja>).
show-desk-to-form = Preencher a declaração
show-desk-finish = Terminar

## explanation

explanation-title = Explicação da declaração (<ja>申立書</ja>)
explanation-lead = A declaração serve para você ser atendido pagando só a sua parte de sempre. A partir da próxima tela, responda uma pergunta de cada vez.

## certificate … phone: the questions of the form

certificate-title = Você recebeu um cartão válido do seguro de saúde japonês (<ja>保険証</ja>, hokensho)?
certificate-gloss = “Cartão do seguro de saúde” é como se dizia em 2023 (Reiwa 5), quando este formulário foi feito. Hoje, conte também o certificado de elegibilidade (<ja>資格確認書</ja>), o aviso com os dados do seguro (<ja>資格情報のお知らせ</ja>) e outros documentos desse tipo.
certificate-unsure = Se não tiver certeza, escolha “Não sei”.
certificate-true = Sim, recebi
certificate-false = Não
certificate-none = Não sei

insurance-kind-title = Qual é o tipo do seu seguro?
insurance-kind-employees = Seguro da empresa (Shakai Hoken, <ja>社保</ja>)
insurance-kind-employees-hint = Para quem trabalha em empresa ou outro emprego e para sua família: Kyokai Kenpo (<ja>協会けんぽ</ja>), associação de seguro de saúde (<ja>健康保険組合</ja>), associação de ajuda mútua (<ja>共済組合</ja>)
insurance-kind-national = Seguro Nacional de Saúde (Kokumin Kenko Hoken, <ja>国保</ja>)
insurance-kind-national-hint = Seguro Nacional de Saúde da cidade onde você mora (<ja>国民健康保険</ja>)
insurance-kind-national_society = Seguro Nacional de Saúde de uma associação (<ja>国保（国民健康保険組合）</ja>)
insurance-kind-national_society-hint = Associações por profissão: médicos, construção, alimentos etc.
insurance-kind-late_elderly = Seguro de saúde para idosos (<ja>後期</ja>)
insurance-kind-late_elderly-hint = Seguro para pessoas de 75 anos ou mais e alguns outros casos (<ja>後期高齢者医療</ja>)
insurance-kind-other = Outro (<ja>その他</ja>)
insurance-kind-other-hint = Membros das Forças de Autodefesa (<ja>自衛官</ja>), tratamento pago só com dinheiro público (<ja>公費単独医療</ja>)
insurance-kind-unknown = Não sei

insurer-title = Nome da seguradora
insurer-hint = É quem emitiu o seu cartão do seguro ou documento parecido. Exemplos: Kyokai Kenpo (<ja>協会けんぽ</ja>), associação de seguro de saúde (<ja>〇〇健康保険組合</ja>), cidade (<ja>〇〇市</ja>)
insurer-branch = Escolher a unidade da Kyokai Kenpo (<ja>協会けんぽ</ja>)
insurer-union = Escolher a união de assistência médica para pessoas com 75 anos ou mais (<ja>後期高齢者医療広域連合</ja>)
insurer-postal-hint = Se o seu seguro é da cidade onde você mora, pode procurar o nome pelo código postal de 7 números.
insurer-find = Procurar a cidade
insurer-found = Escolha a cidade
insurer-none = Nada foi encontrado com esse código postal. Confira o número ou escreva o nome.
insurer-offline = Agora não é possível procurar. Escreva o nome, por favor.
suggestion-take = Preencher

employer-title = Nome do lugar onde trabalha
employer-hint = Se o seu seguro é o de alguém da família, escreva onde essa pessoa trabalha.

issued-title = Quando você recebeu o cartão do seguro de saúde?

name-title = Nome do paciente
name-hint = Escreva como está na frente do Cartão My Number.
name-kana-hint = Exemplo: <ja>タカハシ ハナコ</ja> (Takahashi Hanako)
card-number = Não escreva o número que está no verso (My Number).

birth-date-title = Data de nascimento do paciente
birth-date-hint = Exemplo: calendário ocidental, ano 1985, mês 5, dia 12
birth-date-skippable = Se não souber o ano, o mês ou o dia, deixe tudo em branco e toque em “Avançar”.
birth-date-era = Era japonesa
birth-date-western = Calendário ocidental

sex-title = Sexo do paciente
sex-hint = Escolha como está na frente do Cartão My Number.

address-title = Endereço do paciente
address-hint = Escreva como está na frente do Cartão My Number.
address-residence = Onde mora agora (<ja>居所</ja>)
address-residence-hint = Escreva só se for diferente do endereço acima.
postal-label = Código postal
postal-hint = São 7 números. Se você souber, fica mais rápido escrever o endereço.
postal-find = Procurar o endereço
postal-found = Escolha o endereço
postal-none = Não encontramos endereço com esse código postal. Confira o número ou escreva o endereço direto.
postal-offline = Não dá para procurar agora. Escreva o endereço direto.
postal-reading = Leitura: { $kana }
postal-kept = O que já estava escrito ficou como estava.

share-title = Parte que você paga na recepção
share-hint = Perguntamos a quem tem 70 anos ou mais e a quem está no seguro de saúde para idosos (<ja>後期高齢者医療</ja>).

phone-title = Telefone para contato
phone-hint = A recepção pode ligar para confirmar alguma informação.

## check

check-title = Confira o que você escreveu
check-blanks = Você pode entregar à recepção mesmo com itens em “Não preenchido”.
check-complete = Está tudo preenchido.
check-continue = Ir para a assinatura

## signature

signature-title = Assinatura
signature-date = Data do preenchimento
signature-how = Como assinar
signature-drawn = Assinar na tela
signature-typed = Digitar o nome
signature-typed-label = Nome de quem assina
signature-on_paper = Assinar no papel
signature-witnessed = Assinar na recepção
signature-none = Sem assinatura
signature-pad = Espaço da assinatura. Escreva o nome aqui com o dedo
signature-pad-hint = Escreva o nome aqui com o dedo
signature-undo = Apagar 1 traço
signature-clear = Apagar tudo
signature-strokes = Traços escritos: { $count }
signature-other = Se quem assina não é o próprio paciente
signature-relationship-hint = Copie em japonês: mãe <ja>母</ja>, pai <ja>父</ja>, marido <ja>夫</ja>, esposa <ja>妻</ja>, curador nomeado pela Justiça <ja>成年後見人</ja>
signature-submit = Entregar à recepção
signature-sending = Enviando…

## unsent

unsent-title = Ainda não foi entregue à recepção
unsent-kept = O que você escreveu continua nesta tela. Nada foi apagado.
unsent-offline = Estamos sem conexão com a recepção. Se você esperar, enviaremos assim que ela voltar. Apertar “Enviar de novo” não envia duas vezes.
unsent-busy = O aparelho da recepção não pode receber agora. Se você esperar, enviaremos. Apertar “Enviar de novo” não envia duas vezes.
unsent-not_enrolled = Este aparelho ainda não está registrado na recepção. Mostre esta tela a um atendente.
unsent-locked = Este aparelho está em pausa agora. Se você esperar, enviaremos assim que ele voltar. Apertar “Enviar de novo” não envia duas vezes. Mostre esta tela a um atendente.
unsent-refused = O aparelho da recepção não conseguiu receber. Mostre esta tela a um atendente.
unsent-retry = Enviar de novo

## done

done-title = Entregue à recepção
done-ticket = Número de atendimento
done-now = O que fazer agora
done-tell = Diga este número na recepção.
done-card = Mostre o Cartão My Number na recepção.
done-sign = Na recepção, assine a declaração impressa (<ja>申立書</ja>).
done-follow-up = O que fazer depois, em outro dia
done-follow-up-lead = Assim que souber o número do seguro e outros dados, avise logo a recepção daqui.
done-finish = Terminar (limpar a tela)

## idle

idle-title = Quer continuar?
idle-paused = Toque em “Continuar” para voltar à tela anterior. Suas respostas ainda estão aqui.
idle-countdown = Segundos restantes: { $seconds }. Depois, as respostas serão apagadas e a primeira tela vai voltar.
idle-continue = Continuar
idle-finish = Parar e apagar as respostas

## locked: a tablet that is out of use

locked-title = Este aparelho está em pausa agora
locked-lead = Por favor, vá até a recepção.
locked-wait = Um atendente vai orientar você.
locked-again = Ver de novo

## 間違いの説明: error-{ field }-{ kind }, else error-{ kind }

error-situation-missing = Escolha uma das opções. Se não souber, pode escolher “Não sei”.
error-options-missing = Escolha uma das opções.
error-person-birth_date-era-missing = Escolha a era japonesa ou o calendário ocidental.
error-person-birth_date-year-missing = Escreva o ano.
error-person-birth_date-year-not_a_number = Escreva o ano em números.
error-person-birth_date-month-missing = Escreva o mês.
error-person-birth_date-month-not_a_number = Escreva o mês em números.
error-person-birth_date-day-missing = Escreva o dia.
error-person-birth_date-day-not_a_number = Escreva o dia em números.
error-person-birth_date-no_such_day = Esse dia não existe no calendário. Confira o mês e o dia.
error-person-birth_date-era_mismatch = { $given } é { $right }. Mude a era para “{ $era }” e o ano para “{ $year }”.
error-person-birth_date-future = Esse dia ainda não chegou. Confira o ano.
error-person-birth_date-too_early = Esse dia é de antes da era Meiji (<ja>明治</ja>). Confira o ano.
error-person-birth_date-unlikely = A idade seria { $age } anos. Se estiver certo, toque de novo em “Avançar”.
error-person-birth_date-other_calendar = No calendário ocidental, a idade seria { $age } anos. Se o ano for de outro calendário (como o do Nepal), corresponde a cerca de { $year }. Se { $age } anos estiver certo, toque de novo em “Avançar”.
error-signature-strokes-missing = Ainda não há nada escrito. Escreva dentro do quadro ou escolha outro jeito de assinar.
error-signature-name-missing = Escreva o nome ou escolha outro jeito de assinar.
error-too_long = Cabem até { $max } caracteres. Escreva de forma mais curta.
error-unknown_value = Escolha de novo, por favor.
error-of-field = { $field }: { $error }
first-year = 1

## Entries of the form, where the form has no word of its own

entry-residence = Onde mora agora (<ja>居所</ja>)
entry-certificate-no = Não recebi

## Pages that are not screens of the journey

missing-title = Esta tela não existe
missing-lead = O endereço da página mudou ou não está correto.
missing-start = Ir para a primeira tela
form-unreadable = Não conseguimos ler o que foi enviado. Por favor, comece de novo pela primeira tela.

## Header and language

language-open = <en>Language</en> Idioma
language-title = Escolha o idioma
language-hint = Tudo o que você já escreveu continua aqui.
language-failed = Não conseguimos mudar o idioma. Toque de novo ou chame um atendente.

## settings

settings-open = Ajustar a tela
settings-title = Mudar o jeito como a tela aparece
settings-lead = Mesmo que você mude, o que escreveu continua aqui. Para a próxima pessoa, a tela volta ao que era.
settings-size = Tamanho das letras
settings-size-normal = Normal
settings-size-large = Grande
settings-size-largest = Muito grande
settings-theme = Cores
settings-theme-light = Tela branca
settings-theme-contrast = Cores bem fortes
settings-theme-dark = Tela preta
settings-spacing = Espaço entre letras e linhas
settings-spacing-normal = Normal
settings-spacing-wide = Maior
settings-furigana = Furigana (leitura pequena acima dos kanji)
settings-furigana-off = Sem furigana
settings-furigana-on = Com furigana
settings-voice = Ler em voz alta
settings-voice-off = Só ao tocar em “Ouvir”
settings-voice-on = Sempre que a tela mudar
settings-pace = Tempo de espera
settings-pace-normal = Normal
settings-pace-slow = Mais longo (3 vezes)
settings-reach = Lugar dos botões
settings-reach-normal = Normal
settings-reach-low = Juntar na parte de baixo da tela
settings-scan = Usar com um só botão
settings-scan-off = Não usar
settings-scan-on = Usar (a moldura passa de um item a outro)
settings-take = Usar a tela assim

## voice and switch

voice-read = Ouvir
voice-stop = Parar a voz
voice-none = Este aparelho não tem voz neste idioma.
voice-chosen = selecionado
scan-help = A moldura passa de um item a outro. Quando chegar ao que você quer, toque em qualquer lugar da tela ou aperte a barra de espaço.

## Writing without a keyboard

board-kana = Escrever em kana (<ja>五十音</ja>)
board-latin = Escrever com ABC
board-number = Escrever com números
board-close = Fechar o quadro de letras
board-space = Espaço
board-delete = Apagar 1 letra
board-clear = Apagar tudo
board-small = Kana pequeno
board-voiced = Sinal dakuten (<ja>゛</ja>)
board-semi-voiced = Sinal handakuten (<ja>゜</ja>)
board-long = Som longo (<ja>ー</ja>)
board-none = Essa letra não existe.
board-capital = Maiúsculas
hand-open = Escrever à mão
hand-name = Espaço para escrever o nome à mão
hand-address = Espaço para escrever o endereço à mão
hand-hint = Escreva aqui com o dedo
hand-note = O que você escrever à mão será lido pela recepção.
hand-written = Escrito à mão

## official texts

quote-reference = Tradução de referência. O texto oficial é o japonês.
quote-original = Ver o original em japonês

## Reference translations of the official texts (参考訳)

reference-official-notice-title = A todos os pacientes
reference-official-notice-subtitle = ― Quando não é possível fazer a confirmação on-line da cobertura com o Cartão My Number ―
reference-official-notice-displayed = ○ Ao verificarmos no sistema que permite consultar-se em instituições médicas, usar farmácias etc. com o Cartão My Number, os dados da cobertura do seu seguro de saúde apareceram como “<ja>資格（無効）</ja>” (cobertura: não válida) ou “<ja>資格情報なし</ja>” (sem dados da cobertura).
reference-official-notice-reason = ○ É possível que, por mudança de emprego ou outro motivo, o registro dos dados da sua cobertura não tenha sido concluído, ou que o conteúdo registrado esteja em verificação.
reference-official-notice-request = ○ Para que os dados da sua cobertura possam ser registrados e confirmados rapidamente, pedimos a sua colaboração, por exemplo entrando em contato com a entidade do seguro em que você está inscrito (associação de seguro de saúde, Kyokai Kenpo (<ja>協会けんぽ</ja>), município etc.).
reference-official-notice-note-employer = ※ Quem está inscrito no seguro da empresa (Shakai Hoken, <ja>社保</ja>) também pode fazer a consulta por meio do empregador.
reference-official-notice-note-portal = ※ Para verificar se os seus dados de cobertura mais recentes estão registrados no sistema, entre no Mynaportal pelo celular ou outro aparelho e veja “<ja>わたしの情報</ja>” (Minhas informações) → “<ja>健康・医療</ja>” (Saúde e assistência médica) → “<ja>健康保険証情報</ja>” (Informações do cartão do seguro de saúde).

reference-form-explanation-heading = Pedido a todos os pacientes
reference-form-explanation-title = Folha explicativa sobre a Declaração da Condição de Segurado (<ja>被保険者資格申立書</ja>)
reference-form-explanation-purpose = Esta declaração é um documento que pedimos que seja preenchido pelos pacientes que, embora tenham um cartão do seguro de saúde válido já emitido, não podem ter a cobertura confirmada on-line, por motivos como os abaixo, quando a confirmação é feita com o Cartão My Number. Ela serve para que o atendimento pelo seguro seja feito com o valor que de fato cabe ao paciente pagar.
reference-form-explanation-share = Com o preenchimento desta declaração, o paciente paga 30% do custo (20% para crianças que ainda não entraram na escola primária; de 10% a 30% para pessoas de 70 anos ou mais e outras).
reference-form-explanation-follow-up = ※ Assim que souber o número de segurado e os demais dados (incluindo cópia ou foto do cartão do seguro de saúde), informe-os sem falta à instituição médica ou outro local onde foi atendido.
reference-form-explanation-cases = 【Casos em que o preenchimento é necessário (exemplos)】
reference-form-explanation-case-data = Quando o cartão do seguro de saúde foi emitido por mudança de emprego ou outro motivo, mas não é possível fazer a confirmação on-line da cobertura porque os dados ainda estão sendo registrados
reference-form-explanation-case-device = Quando não é possível fazer a confirmação on-line da cobertura com o Cartão My Number por problema no equipamento ou outro motivo
reference-form-title = Declaração da Condição de Segurado (<ja>被保険者資格申立書</ja>)
reference-form-statement = Recebi um cartão do seguro de saúde válido e declaro o que segue sobre a minha condição de segurado no seguro de saúde ou sistema equivalente.
reference-form-instructions = ※ Preencha cada um dos itens abaixo na medida do possível e marque “✓” no □ quando for o caso. As informações preenchidas nesta declaração são usadas somente no que for necessário para a cobrança dos honorários médicos pela instituição de saúde etc., e são destruídas prontamente assim que terminam os trâmites necessários da cobrança, do pagamento etc.
reference-form-note-2 = ※2 Pedimos às pessoas de 70 anos ou mais e aos segurados do seguro de saúde para idosos (<ja>後期高齢者医療</ja>) que informem também a porcentagem do custo que pagam. Se a porcentagem informada for diferente da real, a seguradora poderá, posteriormente, cobrar a diferença ou tomar outra medida semelhante.
reference-form-part-1 = 1 Informações sobre o cartão do seguro de saúde etc.
reference-form-part-2 = 2 Informações escritas no Cartão My Number etc.
reference-form-certificate = Tem cartão do seguro de saúde? (<ja>保険証の有無</ja>)
reference-form-certificate-yes = Recebi um cartão do seguro de saúde válido
reference-form-kind = Tipo de seguro (<ja>保険種別</ja>)
reference-form-insurer = Nome da seguradora etc. (<ja>保険者等名称</ja>)
reference-form-employer = Nome do local de trabalho (<ja>事業所名</ja>)
reference-form-issued = Quando recebeu o cartão do seguro (<ja>保険証の交付を受けた時期</ja>)
reference-form-issued-within_month = Há 1 mês ou menos
reference-form-issued-earlier = Antes disso
reference-form-issued-unknown = Não sei
reference-form-share = Porcentagem do custo que você paga (<ja>一部負担金の割合</ja>)
reference-form-share-30 = 30%
reference-form-share-20 = 20%
reference-form-share-10 = 10%
reference-form-share-unknown = Não sei
reference-form-name = Nome (<ja>氏名</ja>)
reference-form-kana = Leitura do nome em katakana (<ja>フリガナ</ja>)
reference-form-birth-date = Data de nascimento (<ja>生年月日</ja>)
reference-form-era-meiji = Meiji (<ja>明治</ja>)
reference-form-era-taisho = Taisho (<ja>大正</ja>)
reference-form-era-showa = Showa (<ja>昭和</ja>)
reference-form-era-heisei = Heisei (<ja>平成</ja>)
reference-form-era-reiwa = Reiwa (<ja>令和</ja>)
reference-form-year = Ano
reference-form-month = Mês
reference-form-day = Dia
reference-form-sex = Sexo (<ja>性別</ja>)
reference-form-sex-male = Masculino
reference-form-sex-female = Feminino
reference-form-address = Endereço (<ja>住所</ja>)
reference-form-signature = Assinatura (<ja>署名</ja>)
reference-form-relationship = Relação com o paciente (<ja>患者との関係</ja>)
reference-form-phone = Telefone para contato (<ja>連絡先電話番号</ja>)

date = dia { $day }, mês { $month }, ano { $year }
year-era = { $era } { $year }
year-western = { $year }
year-both = { $western } ({ $era })
