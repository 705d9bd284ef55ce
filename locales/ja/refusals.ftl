### できない理由と、代わりにすること。

refusals-line-gone = この行はもうカゴにありません。カゴを確認してやり直してください。
refusals-basket-being-paid = この会計ではすでに入金があります。支払いを終えるか、先に返金してください。
refusals-too-many-lines = カゴに入るのは { $max } 行までです。いったん会計し、新しく始めてください。
refusals-wrong-unit = { $unit ->
    [each] この商品は個数で販売します。数量を入力し直してください。
   *[other] この商品は { $unit } 単位で販売します。数量を入力し直してください。
}
refusals-quantity-not-positive = 数量は 0 より大きくしてください。商品を外すには、行を削除します。
refusals-quantity-too-large = 1 行で販売できるのは { $max } までです。入力した数量を確認してください。
refusals-price-negative = 価格を 0 未満にはできません。入力し直してください。
refusals-amount-too-large = レジの上限 { $max } を超えています。入力した金額を確認してください。
refusals-discount-not-share = 値引き率は 0〜100% です。入力し直してください。
refusals-discount-above-price = 値引きが価格 { $price } を超えています。小さい額を入力してください。
refusals-note-too-long = { $max } 文字を超えています。短くしてください。
refusals-name-too-long = この商品は名称が長すぎて販売できません。本部に短くするよう依頼してください。
refusals-basket-empty = まだ何も登録されていません。先に商品をスキャンしてください。
refusals-amount-not-positive = 0 より大きい金額を入力してください。
refusals-card-above-due = カードで支払えるのは請求額 { $due } までです。カードにお釣りは出ません。
refusals-too-many-tenders = 1 回の会計で受けられる支払いは { $max } 回までです。残りは一度にお支払いください。
refusals-tender-gone = この支払いはもうありません。支払いを確認してやり直してください。
refusals-not-covered = あと { $due } 不足しています。
refusals-tax-category-unknown = この商品の税区分「{ $category }」は { $country } にありません。本部が修正するまで販売できません。
refusals-tax-rate-missing = { $day } の「{ $category }」の税率が登録されていません。レジの日付を確認し、正しければサポートにご連絡ください。
refusals-tax-region-missing = { $country } の税は地域によって異なりますが、設定に地域がありません。店舗の地域を設定してから販売してください。
refusals-tax-levy-missing = { $day } の賦課金「{ $levy }」の額が登録されていません。レジの日付を確認し、正しければサポートにご連絡ください。
refusals-tax-exemption-unknown = { $country } に免税区分「{ $exemption }」はありません。別の区分を選ぶか、課税で販売してください。
refusals-tax-certificate-missing = この購入者の免税には、証明書またはカードの番号が必要です。入力するか、課税で販売してください。
refusals-tax-too-large = 金額が大きすぎて、税を正確に計算できません。会計を分けてください。
refusals-print-spoiled = 印刷待ちの伝票が壊れているため、印刷しません。売上とレシートは元のままで、その内容は電子ジャーナルにあります。
refusals-discount-needs-manager = 単独で値引きできるのは { $max }% までです。
refusals-post-void-needs-manager = この役割では完了した取引を取り消せません。
refusals-act-needs-manager = この役割ではできません。
refusals-role-cannot-sell = { $name } はこの役割では販売できません。レジ担当でサインインしてください。
refusals-amount-needs-manager = 単独でできるのは { $max } までです。
refusals-may-approve = { $who } がここで承認できます。
refusals-approve-own = 自分の操作は承認できません。ほかの人に番号と PIN を入力してもらってください。
refusals-approver-cannot = { $name } もこれを承認できません。
refusals-approval-not-possible = これはほかの人が承認できる操作ではありません。サインインしてください。
refusals-approval-waits = 承認を待っています。承認するか取り消してから、もう一度スキャンしてください。
refusals-till-locked = レジはロックされています。続けるにはサインインしてください。
refusals-badge-unknown = このバッジの持ち主はいません。番号と PIN でサインインしてください。
refusals-badge-in-search = これはバッジです。検索は行われませんでした。
refusals-operator-unknown = 番号 { $operator } の人はいません。確認してもう一度お試しください。
refusals-code-too-long = 商品コードとしては長すぎます: { $code }。商品自体のバーコードをスキャンしてください。
refusals-code-empty = スキャナーから空のコードが届きました。もう一度スキャンしてください。
refusals-code-unknown = コード { $code } の商品はありません。名称で検索するか、部門打ちで販売してください。
refusals-article-gone = 商品 { $sku } はもう取り扱っていません。別の商品を検索してください。
refusals-search-too-long = 検索は { $max } 文字以内で入力してください。
refusals-pin-format = 暗証番号は 4〜12 桁です。
refusals-pin-first = これは最初の暗証番号です。名前を選んでサインインし、自分の暗証番号を決めてください。
refusals-pin-same = 今の暗証番号と同じです。別の番号を選んでください。
refusals-pin-wrong = 暗証番号が違います。もう一度入力してください。
refusals-pin-locked = 暗証番号の誤りが続きました。{ $seconds } 秒待ってからやり直してください。
refusals-sign-in-first = 先にサインインしてください。
refusals-price-is-fixed = この商品は価格が決まっています。代わりに値引きしてください。
refusals-price-missing = { $name } は本日の価格がないため販売できません。本部に価格を確認してください。
refusals-open-items-off = この店では部門打ち販売を行っていません。商品を検索してください。
refusals-name-missing = レシートに印字する名称を 1〜{ $max } 文字で入力してください。
refusals-amount-changed = 請求額が変わりました。確認してから、もう一度お支払いを受けてください。
refusals-no-last-sale = 印刷できる取引がありません。最近の取引から選んでください。
refusals-print-not-open = この印刷はすでに処理済みです。
refusals-print-not-waiting = この伝票はもう待機していません。印刷済みか、送信中です。
refusals-print-is-voucher = この印刷には支払済みのギフト券が含まれているため、破棄できません。印刷できない場合は販売を取り消してください。
refusals-already-voided = この取引はすでに { $slip } で取り消されています。
refusals-receipt-unknown = このレジに取引 { $receipt } はありません。レシートの番号を確認してください。
refusals-reason-missing = 理由を入力してください。
refusals-other-workstation = このデータは端末 { $workstation } のものです。その端末の設定でレジを起動するか、別のデータフォルダーを選んでください。
refusals-other-country = このデータは { $country } のレジのものです。1 つの電子ジャーナルは 1 つの国と通貨に限ります。別のデータフォルダーを選んでください。
refusals-device-key-changed = このレジの鍵が電子ジャーナルと一致しません。device.key ファイルを元の場所に戻すか、サポートにご連絡ください。何も変更していません。
refusals-language-unknown = このレジは { $language } に対応していません。一覧から言語を選んでください。
refusals-preference-unknown = 「{ $value }」という設定はありません。一覧から選んでください。
refusals-scan-too-long = スキャナーからバーコードに収まらない長さのデータが届きました。もう一度スキャンしてください。
refusals-scan-incomplete = コードの一部しか届きませんでした。もう一度スキャンしてください。
refusals-scan-garbage = スキャナーから読めないデータが届きました。もう一度スキャンし、続く場合はケーブルを確認してください。
refusals-scan-too-fast = コードが速く届きすぎました。最後の商品をもう一度スキャンしてください。
refusals-gs1-unreadable = このパックのコードは読めません。別のバーコードをスキャンするか、商品を名称で検索してください。
refusals-gs1-unknown-ai = このパックのコードに不明な項目があります:「{ $found }」。別のバーコードをスキャンするか、商品を名称で検索してください。
refusals-gs1-length = このコードの項目 ({ $ai }) の長さが正しくありません。別のバーコードをスキャンするか、商品を名称で検索してください。
refusals-gs1-character = このコードの項目 ({ $ai }) に使えない文字があります。別のバーコードをスキャンするか、商品を名称で検索してください。
refusals-gs1-check-digit = このコードの項目 ({ $ai }) のチェックデジットが違います。もう一度スキャンし、続く場合は商品を名称で検索してください。
refusals-gs1-date = このコードの項目 ({ $ai }) は存在しない日付または時刻です。パックの日付を見て、商品を名称で検索してください。
refusals-gs1-twice = このコードには項目 ({ $ai }) が二つあり、内容が異なります。商品を名称で検索してください。
refusals-gs1-conflict = このコードの項目 ({ $ai }) と ({ $other }) が矛盾しています。商品を名称で検索してください。
refusals-gs1-link = このコードのウェブリンクは規格どおりに書かれていません。パックの別のバーコードをスキャンするか、商品を名称で検索してください。
refusals-no-font-for-letters = このプリンターには { $letters } の文字がなく、このコンピューターにもフォントがありません。「□」/「?」で印字します。サポートにフォントの追加を依頼してください。
refusals-pack-day-passed = { $kind ->
    [sell-by] このパックの販売期限は { $day } でした。売り場から下げてください。責任者でも販売できません。
    [best-before] このパックの賞味期限は { $day } でした。売り場から下げてください。責任者でも販売できません。
   *[expiry] このパックの消費期限は { $day } でした。売り場から下げてください。責任者でも販売できません。
}
refusals-pack-day-needs-manager = { $kind ->
    [sell-by] このパックの販売期限は { $day } でした。売り場から下げてください。販売できるのはサインインした責任者だけです。
    [best-before] このパックの賞味期限は { $day } でした。売り場から下げてください。販売できるのはサインインした責任者だけです。
   *[expiry] このパックの消費期限は { $day } でした。売り場から下げてください。販売できるのはサインインした責任者だけです。
}
refusals-pack-day-warned = { $kind ->
    [sell-by] このパックの販売期限は { $day } でした。カゴに入っています。お客様に伝えるか、外してください。
    [best-before] このパックの賞味期限は { $day } でした。カゴに入っています。お客様に伝えるか、外してください。
   *[expiry] このパックの消費期限は { $day } でした。カゴに入っています。お客様に伝えるか、外してください。
}
refusals-pack-taken-back = { $kind ->
    [sell-by] このパックの販売期限は { $day } でした。カゴから外しました。売り場からも下げてください。
    [best-before] このパックの賞味期限は { $day } でした。カゴから外しました。売り場からも下げてください。
   *[expiry] このパックの消費期限は { $day } でした。カゴから外しました。売り場からも下げてください。
}
refusals-pack-seen-twice = 同じパックの二つのコードとみなし、1 点だけ登録しました。二つのパックの場合は、もう一方をもう一度スキャンしてください。
refusals-serial-in-basket = 製造番号 { $serial } のパックはすでにカゴにあります。次のパックをスキャンしてください。
refusals-label-unit = { $unit ->
    [each] ラベルに個数がありませんが、この商品は個数で販売します。名称で検索し、数量を入力してください。
   *[other] ラベルに { $unit } の量がありませんが、この商品は { $unit } 単位で販売します。名称で検索し、数量を入力してください。
}
refusals-label-currency = このラベルの価格は別の通貨です。商品を名称で検索してください。
refusals-label-price-odd = ラベルの価格 { $price } はこの商品に合いません。計量し直すか、新しいラベルを依頼してください。
refusals-in-store-check-digit = このバーコードの価格は読み違いか印字ミスです。もう一度スキャンするか、商品を計量してください。
refusals-line-is-one-pack = この行は、固有の価格または製造番号をもつ 1 パックです。次のパックをスキャンするか、行を削除してください。
refusals-code-other-key = このコード (種類 { $ai }) は商品のものではなく、配送、場所、またはクーポンのものです。商品自体のバーコードをスキャンしてください。
refusals-code-link = このコードは商品を示さないウェブリンクです。パックの別のバーコードをスキャンするか、商品を名称で検索してください。
refusals-data-recovered = レジのデータが壊れていたため、いま修復しました。カゴを確認してやり直してください。
refusals-alert-gone = このメッセージはすでに確認済みです。
refusals-recovery-needs-manager = この役割ではこのメッセージを消せません。
refusals-buyer-empty = 購入者には氏名または税番号が必要です。どちらかを入力してください。
refusals-buyer-too-long = 氏名と住所の各行は { $max } 文字までです。短くしてください。
refusals-buyer-address-too-long = 住所は { $max } 行までです。行をまとめてください。
refusals-buyer-tax-number-wrong = 「{ $number }」はここでは税番号になりません（例：{ $example }）。確認するか、空欄にしてください。
refusals-buyer-name-missing = { $total } の請求書には購入者の氏名または名称が必要です。入力してからお会計してください。
refusals-buyer-address-missing = { $total } の請求書には購入者の住所が必要です。入力してからお会計してください。
refusals-buyer-tax-number-missing = { $total } の請求書には購入者の税番号が必要です。入力してからお会計してください。
refusals-buyer-identity-missing = { $total } の請求書には購入者の氏名または税番号が必要です。どちらかを入力してからお会計してください。
refusals-invoice-exists = この会計にはすでに購入者名入りの請求書があります。再発行するか、会計を取り消してやり直してください。
refusals-money-goes-back = { $back }をお客様に返金します。返金方法を選んでください。
refusals-refund-above-owed = 返金額は{ $owed }です。それ以下を入力してください。
refusals-refund-above-card = カードで支払われたのは{ $most }だけです。残りは現金で返金してください。
refusals-refund-abroad = この商品は別の国で販売されたため、返金はその国でのみ可能です。ここでは同額以上の商品と交換してください。
refusals-return-line-unknown = この商品はレシートにありません。レシートを確認してください。
refusals-return-above-sold = 返品できるのは残り{ $left }です。それ以外はこのレシートで販売されていないか、すでに返品済みです。
refusals-return-whole-pack = この商品は個別の価格です。1パックまるごと返品してください。
refusals-return-too-late = 返品は{ $days }日以内（{ $last }まで）です。不良品の場合のみ、その理由を選んで返品できます。
refusals-return-unsealed = { $name }は未開封の場合のみ返品できます。不良品の場合はその理由を選んでください。
refusals-return-never = { $name }は返品できません。不良品の場合はその理由を選んでください。
refusals-period-backwards = 最終日が初日より前になっています。日付を入れ替えてください。
refusals-period-too-long = レポートは最長 { $max } 日分です。期間を短くしてください。
refusals-line-is-linked = この行は別の商品に付いてきたものです。元の商品を変更するか取り消してください。
refusals-line-is-voucher = ギフト券の価格は額面どおりです。取り消してから、別の券を販売してください。
refusals-basket-open = 別のかごが開いています。先に保留するか会計を終えてください。
refusals-park-with-money = このかごではすでにお金を受け取っています。保留する前に返金してください。
# $max (Number) - the most baskets that are parked
refusals-too-many-parked = すでに{ $max }件が保留中です。先に一件を呼び戻すか取り消してください。
# $number (String) - number of the parked basket
refusals-parked-gone = 保留中のかご{ $number }はもうありません。一覧をもう一度確認してください。
# $max (Number) - the most pieces
refusals-quantity-is-code = 数量ではなくバーコードのようです。最大{ $max }点です。数量を入力し直してください。
# $pieces (Number) - pieces that were typed
refusals-quantity-sure = 本当に{ $pieces }点ですか。確認するか、数量を入力し直してください。
refusals-pieces-of-one-pack = 重さ・値段・番号が一つずつ違う商品なので、まとめて数えられません。一つずつ読み取ってください。
# $years (Number) - the age that is asked for
refusals-age-not-checked = かごに{ $years }歳以上にしか売れない商品があります。先に年齢を確認してください。
refusals-age-not-asked = 年齢確認の必要な商品はありません。確認することはありません。
# $years (Number) - the age that is asked for
# $goods (String) - names of the goods
refusals-age-refused = { $years }歳未満には販売できません：{ $goods }。かごから取り出しました。
refusals-birth-date-odd = その日に生まれた人はいません。年月日を入力し直してください。
# $max (Number) - characters
refusals-serial-missing = 製造番号は1から{ $max }文字です。もう一度読み取るか入力してください。
# $serial (String) - the serial number
# $receipt (String) - the receipt it was sold with
refusals-serial-sold = 番号{ $serial }の商品はすでにレシート{ $receipt }で販売済みです。商品の番号を確認してください。
# $currency (String) - the currency
# $day (String) - the day of the rate
# $days (Number) - days a rate is used
refusals-foreign-rate-old = { $currency }のレートは{ $day }のものです。レートは{ $days }日間だけ使えます。責任者に本日のレートを頼んでください。
# $limit (String) - the smallest note that is taken
refusals-foreign-coins-refused = この通貨は{ $limit }の紙幣単位でのみ受け取れます。紙幣を数え直してください。
# $limit (String) - the most that is taken
refusals-foreign-above-limit = 一度に受け取れるのは{ $limit }までです。残りは別の方法で受け取ってください。
# $currency (String) - what was asked for
refusals-foreign-unknown = 当店では{ $currency }の現金は受け取れません。別の支払い方法をお願いしてください。
refusals-payment-open = このかごのカード決済がまだ処理中です。先に端末の結果を入力してください。
refusals-payment-unknown = このかごのカードが引き落とされたか分かりません。先に責任者が判断してください。それまで保留にできます。
refusals-refund-unknown = このかごのカードへの返金結果が分かりません。先に責任者が判断してください。それまで保留にできます。
refusals-payment-settled = このカード決済はすでに別の結果で確定しています。販売の支払いを確認してください。
refusals-payment-gone = このカード決済はもう処理中ではありません。かごを確認して続けてください。
refusals-payment-of-parked = このカード決済は保留中のかごのものです。先にそのかごを呼び戻してください。
# $receipt (String) - the receipt
refusals-refund-of-parked = 保留中のかごにレシート{ $receipt }の返品があり、カードの結果がまだ分かりません。先に呼び出して判断してください。
refusals-return-voided = この販売は{ $slip }で取り消され、すでに返金済みです。
refusals-return-all-returned = このレシートの商品はすべて返品済みです（最後は{ $day }、レシート{ $receipt }）。
refusals-return-not-open = 返品用のレシートが開かれていません。レシートをスキャンするか、一覧から探してください。
refusals-return-none-left = この商品はこのレシートでこれ以上返品できません。
refusals-return-nothing-picked = まだ何も選択されていません。商品をスキャンするか、＋を押してください。
refusals-return-without-receipt-limit = レシートなしの返金は{ $max }までです。レシートを確認するか、日付と金額で販売を検索してください。
refusals-return-has-receipt = { $receipt }はこのレジのレシートです。開いてから返品してください。
refusals-receipt-other-till = { $receipt }は同じ店の別のレジのものです。そのレジで返品するか、ここでレシートなしの返品にしてください。
refusals-receipt-other-store = { $receipt }は国内の別の店舗のものです。その店舗で返品するか、ここでレシートなしの返品にしてください。
refusals-receipt-abroad = { $receipt }は別の国の店舗のものです（通貨・税・販売者が異なります）。返金はその国でのみ可能で、ここでは同額の交換ができます。
refusals-return-brought-before = レシート{ $elsewhere }のこの商品は、{ $day }にここで{ $quantity }返品済みです（レシート{ $receipt }）。販売数は販売したレジにしか分かりません。残りはその店舗で返品するか、ここでレシートなしの返品にしてください。
refusals-return-changed = その間にレシート{ $receipt }の別の返品があったか、返金額が変わりました。返品を取り消し、レシートを開き直してください。
refusals-refund-card-first = うち{ $card }はカード払いです。先にカードへ、残りを現金で返金してください。
refusals-refund-cash-limit = 現金での返金は一度に{ $max }までです。権限のある人に承認を求めてください。
refusals-void-has-returns = この販売の商品はレシート{ $receipt }で返品されているため、全体は取り消せません。残りを返品してください。
refusals-void-of-return = このレシートには返品が含まれるため取り消せません。お客様が商品を持ち帰る場合は、改めて販売してください。
# $code (String) - the coupon's code
refusals-coupon-unknown = クーポン { $code } が使える特典はありません。コードを確認してください。
# $code (String) - the coupon's code
refusals-coupon-twice = この特典のクーポンはすでにかごにあります。{ $code } は不要です。
# $code (String) - the coupon's code
# $receipt (String) - the receipt it went into
# $day (String) - the day
refusals-coupon-used = クーポン { $code } は { $day } のレシート { $receipt } で使用済みです。一度だけ使えます。
refusals-coupon-in-payment = クーポン { $code } は保留中のかごにあり、カードの結果がまだ分かりません。先に呼び出して判断してください。
refusals-coupon-no-hub = 今は本部にクーポン { $code } を照会できません。一度だけ使えるものなので、使わずに販売するか、少し待ってもう一度試してください。
refusals-coupon-elsewhere = クーポン { $code } は { $place } で使用済み、または確保されています。一度だけ使えます。
refusals-coupon-not-held = クーポン { $code } は、もう本部でこの販売のために確保されていません。取り消してもう一度読み取ってください。
refusals-coupon-asked = 本部にクーポンを照会しています。回答をお待ちください。
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-not-yet = 「{ $name }」は { $day } からです。それまでクーポンを保管してください。
# $name (String) - the promotion
# $day (String) - the day
refusals-coupon-over = 「{ $name }」は { $day } に終了しました。このクーポンはもう使えません。
# $name (String) - the promotion
refusals-coupon-other-store = 「{ $name }」はこの店舗では使えません。
# $name (String) - the promotion
refusals-coupon-other-time = 「{ $name }」はこの曜日・時間帯には使えません。
# $name (String) - the promotion
refusals-coupon-other-customers = 「{ $name }」は別の会員グループ向けです。先にお客様を選んでください。
# $name (String) - the promotion
refusals-coupon-waits = クーポンをかごに入れました。「{ $name }」は対象商品または最低金額が足りないため、まだ値引きされません。
refusals-customer-unknown = このお客様の登録はもうありません。もう一度検索してください。
refusals-denomination-unknown = { $value } の紙幣・硬貨はここにないか、二重に入力されています。
refusals-till-is-shared = ここでは全員が一つのドロワを共用します。担当者は指定しません。
refusals-till-unknown = 社員番号 { $till } の担当者はいません。
refusals-till-already-open = このレジの釣銭準備金は確認済みです。追加の現金は入金で記録します。
refusals-lift-not-its-pieces = 紙幣と硬貨の合計は { $counted } で、金額と一致しません。
refusals-till-count-first = 先にドロワの現金を数えてください。結果にかかわらず、その後で締められます。
refusals-till-carries-too-much = ドロワに残せるのは最大 { $max }（実査額）です。
refusals-z-unknown = このレジに Z レポート { $number } はありません。
refusals-training-already = すでに練習中です。上のボタンで終了してください。
refusals-training-not-begun = このレジで練習している人はいません。
refusals-record-unknown = ジャーナルに記録 { $record } はありません。もう一度検索してください。
refusals-terminal-declined = カード端末で拒否されました。請求されていません。別のカードか別の支払い方法をお試しください。
refusals-terminal-refund-declined = カード端末で拒否されました。カードに返金されていません。もう一度試すか、別の方法で返金してください。
refusals-terminal-by-hand = カード端末に接続できず、請求されていません。端末に金額を入力して結果を選ぶか、別の方法で支払ってください。
refusals-terminal-cant-tell = カード端末では結果がわかりません。端末の最後の控えか記録を確認してから決めてください。
refusals-terminal-not-ready = カード端末が応答しません。ケーブルと電源を確認してください。自動で見つかります。
refusals-payment-at-terminal = カード端末がこの支払いを処理中です。結果を待つか、支払いを中止してください。
refusals-card-through-terminal = ここではカードは接続された端末で支払います。カード払いを始めてください。
refusals-order-unknown = この注文はこの店舗にはありません。番号を確認してください。
refusals-order-not-open = 先に注文を開いてください。
refusals-order-being-asked = 注文 { $order } についてハブに問い合わせ中です。少しお待ちください。
refusals-order-not-to-hand-over = 注文 { $order } は今お渡しできません。理由は横に表示されています。
refusals-return-being-asked = このレシートについてハブに問い合わせ中です。少しお待ちください。
refusals-return-not-sold-there = そのレシートにこの商品はありません。レシートを確認するか、レシートなしで返品してください。
refusals-return-came-back-elsewhere = 一部はほかのレジまたはオンラインで返品済みです。残り:{ $left }。
refusals-voucher-above-due = ギフト券で支払えるのは残りの金額までです:{ $due }。残額は券に残ります。
refusals-voucher-refund = ここではギフト券への返金はできません。現金またはカードに返してください。
refusals-voucher-code = ギフト券のコードではありません。もう一度読み取るか、印刷どおりに入力してください。
refusals-voucher-no-hub = 今は本部にギフト券を照会できません。もう一度試すか、別の方法で支払ってください。
refusals-voucher-pays-already = このギフト券はすでにこの会計に使われています。別の金額にするには先に取り消してください。
refusals-voucher-asked = 本部にギフト券を照会しています。回答をお待ちください。
refusals-voucher-single-purpose = このギフト券の用途を本部が示していないため、使えません。別の方法でお支払いください。
refusals-voucher-left = 末尾 { $tail } のギフト券:残り { $left }。
refusals-voucher-left-until = 末尾 { $tail } のギフト券:残り { $left }、有効期限 { $day }。
refusals-voucher-goods-none = このギフト券は{ $goods }専用です。ここには支払える対象がありません。別の方法でお支払いください。
refusals-voucher-goods-most = このギフト券は{ $goods }専用です。ここで支払えるのは最大 { $most } です。
refusals-voucher-goods-elsewhere = { $goods }用のこのギフト券は販売した場所で課税済みのため、ここでは使えません。別の方法でお支払いください。
refusals-voucher-goods-unknown = この店では{ $goods }用のギフト券を販売していません。用途を選び直してください。
refusals-voucher-unasked-goods = 本部に接続できません。末尾 { $tail } のギフト券は特定の商品専用かもしれません。後でもう一度試すか、別の方法でお支払いください。
refusals-voucher-left-goods = { $goods }専用です。
refusals-voucher-over = 末尾 { $tail } のギフト券の金額は、もう本部で確保されていません。取り消してもう一度読み取ってください。
refusals-voucher-unasked-none = 本部に接続できず、このレジでは末尾 { $tail } のギフト券をこれ以上受け取れません。別の方法で支払ってください。
refusals-voucher-unasked-amount = 本部に接続できません。末尾 { $tail } のギフト券の残額（{ $most } まで）を入力して、ギフト券を押してください。
refusals-voucher-unasked-most = 本部に接続できない間は、末尾 { $tail } のギフト券は { $most } までしか受け取れません。
refusals-voucher-unasked-scan = ギフト券をもう一度読み取ってください。前のものは別の会計用でした。
refusals-voucher-unknown = このコードのギフト券はありません。一文字ずつ確かめてください。
refusals-voucher-empty = このギフト券には使える残額がありません。
refusals-voucher-stopped = このギフト券は使えません。有効でない、停止中、期限切れ、または別の通貨です。
refusals-voucher-needs-hub = ギフト券の残高は本部で管理されますが、このレジには本部がありません。

# $most (String) - what it paid and hasn’t had back
refusals-voucher-refund-above = この券で支払われたのは{ $most }だけです。残りは別の方法で返金してください。
refusals-voucher-not-found = この名前で残高のあるギフト券はありません。券に書かれたとおりに名前を入力してください。
refusals-voucher-name-missing = ギフト券の受取人の名前を入力してください。
refusals-voucher-find-again = 見つかったギフト券はもう表示されていません。もう一度検索してください。
refusals-refund-above-online = オンラインで支払われたのは{ $most }だけです。残りは別の方法で返金してください。
refusals-online-pays = レジではこの方法で支払えません。オンライン注文の返金だけに使います。
refusals-refund-online-first = { $online }はオンラインで支払われました。まず同じ方法で返金します。
refusals-order-return-unknown = 注文{ $order }は見つかりません。番号を確かめるか、顧客かカードで探してください。
refusals-order-return-unasked = 本部につながらず、このレジは注文{ $order }を知りません。ネットワークが戻ったらやり直してください。
refusals-order-return-unpaid = 注文{ $order }はオンラインで支払われていません。返金するものはありません。
refusals-order-return-waits = 注文{ $order }はまだ渡されていません。返品ではなく取り消してください。
refusals-order-return-over = 注文{ $order }で返金できるものはもうありません。取り消されたか、すべて返品または返金済みです。
refusals-order-return-currency = 注文{ $order }は{ $currency }で支払われました。その通貨を払い出す店でだけ返品できます。
refusals-order-return-changed = その間に注文{ $order }の一部が別の場所で返品されたか、別のレジが返品中です。かごから返品を外し、注文を開き直してください。
refusals-attendant-needed = これは係員だけができます。係員を呼んでください。
refusals-self-checkout-off = このレジはセルフレジに設定されていません。設定に self_checkout を加えてください。
refusals-self-checkout-basket = この支払いまたは返品を終えてから、セルフレジを始めてください。
refusals-self-checkout-goods = { $name } は係員が登録します。係員を呼びました。
refusals-self-checkout-no-terminal = カード端末の準備ができていません。係員を呼んでください。
refusals-scan-and-go-broken = このスマートフォンのかごは読めません。もう一度コードを示すか、商品をスキャンしてください。
refusals-scan-and-go-form = このかごはレジより新しいアプリのものです。商品をスキャンしてください。
refusals-scan-and-go-too-long = このスマートフォンのかごは長すぎます。商品をスキャンしてください。
refusals-scan-and-go-taken = このスマートフォンのかごはすでに取り込まれています。新しく作るか、商品をスキャンしてください。
refusals-scan-and-go-nothing = このかごからは何も取り込めません：{ $goods }。商品をスキャンしてください。
refusals-scan-and-go-left-out = 取り込めなかったもの：{ $goods }。スキャンするか、戻してください。
refusals-pick-how-many = 注文を1件から{ $max }件まで選んでください。
refusals-pick-taken = { $name }さんがレジ{ $till }で集めています。任せるか、声をかけてください。
refusals-pick-enough = この注文に必要な分はもう集まっています。
refusals-pick-not-wanted = この一覧の注文には不要です。元に戻してください。
refusals-pick-not-there = 箱には入っていません。
refusals-pick-too-many = ここで指定できるのは{ $left }までです。
refusals-pick-quantity = この商品の数量ではありません。
refusals-pick-nothing-missing = 先に「ありません」を選んでください。
refusals-pick-not-open = 一覧が開いていません。集める注文を選んでください。
refusals-pick-not-instead = 代わりにはできません。同じ商品か、単位が違います。
refusals-pick-other-store = 店舗{ $store }にはこの商品がありません。別の店舗を選んでください。
refusals-pack-how-many = 袋の数を1から{ $max }までで入れてください。
refusals-order-ended = 注文{ $order }は終了しています。商品を棚に戻してください。
refusals-order-line-unknown = この注文にその明細はありません。
refusals-order-not-gathered = 注文{ $order }はそろっていません。残りを集めるか、ないものを入力してください。
refusals-order-not-ready = 注文{ $order }はまだ準備できていません。
refusals-order-not-handed = 注文{ $order }はまだ何も渡していません。
refusals-order-altered = 注文{ $order }はハブが署名した内容と違います。何も渡さず、本部に電話してください。
refusals-order-age = { $age }歳以上の方だけの商品が入っています。受け取る方を見て年齢を確認してください。
refusals-order-part = その数は受け渡しできません。
refusals-line-is-of-order = 注文の商品は約束した価格です。別の売り方をするには注文をかごから出してください。
refusals-order-is-in = この注文はすでにかごにあります。
refusals-park-with-order = このかごには注文があります。支払いを受けるか、取り出してから保留してください。
refusals-order-changed = 注文 { $order } はその間に支払い、受け取り、または取り消しがありました。かごから出して、もう一度開いてください。
refusals-order-goods-unknown = { $name } はここでは不明で、注文にも税の扱いがありません。本部に電話してください。
refusals-order-tax-unknown = 注文に税額がないため、ここでは支払えません。本部に電話してください。
refusals-order-sold = 注文 { $order } は販売で支払われました。その販売を取り消すか、レシートで返品してください。
refusals-order-return-receipt = 注文 { $order } はレジで支払われました。レシート { $receipt } で返品してください。
refusals-line-not-sent = ほかの店での受け取りや発送ができるのは、店の商品だけです。
refusals-order-for-nobody = 先にどなたの分かを決めてください。お客様を選ぶか、新しく登録します。
refusals-order-needs-hub = 注文は本部が他の店に伝えますが、このレジには本部がありません。
refusals-store-has-not = { $store } にはそれだけありません。別の店にするか、数を減らしてください。
refusals-order-without-address = { $name } さまの住所がわかりません。先に登録してください。
refusals-order-no-courier = 荷物を運ぶ人を入力してください。
refusals-return-taken-along = { $name } は購入時にお持ち帰りです。どのような状態で戻ったかを選んでください。
refusals-customer-name-missing = 先に名前を入力してください。
refusals-customer-email-wrong = メールアドレスではないようです。お客様に確認してください。
refusals-customer-phone-wrong = 電話番号ではないようです。お客様に確認してください。
refusals-customer-agreed-to-nothing = その方法ではまだお客様に連絡できません。連絡先を入力するか、回答を外してください。
refusals-customer-known = { $name } さまは { $way } で登録済みです。新しく作らずにそちらを選んでください。
refusals-customer-address-part = 住所には番地と市区町村が要ります。
refusals-courier-none = このレジには依頼できる配送業者がないか、店頭受取の注文です。運ぶ業者と荷物番号を入力してください。
refusals-courier-not-packed = 先に梱包し、荷物の個数を入力してください。
refusals-courier-refuses = 配送業者が注文 { $order } を引き受けません：{ $words } 住所をお客様に確認し、注文の「配送業者にもう一度依頼」を押してください。
refusals-courier-keeps = 配送業者が注文 { $order } を取り消しません：{ $words } 電話してください。
