### ui

returns-title = 返品
returns-of = { $receipt }の返品
returns-empty-title = レシートをスキャン
returns-empty = コードはレシートの最後にあります。
returns-look = 販売を検索
returns-without = レシートがない
returns-elsewhere = 別のレジまたは店舗のレシート
returns-elsewhere-title = どのレシートですか？
returns-elsewhere-hint = コードを読み取るか、横に印刷された番号を入力してください。
returns-elsewhere-field = レシート番号
returns-go-on = 次へ
returns-article-title = 返品する商品
returns-article-field = 商品を読み取るか、名前か番号を入力
returns-article-other = 別の商品
# $price (String) - what one unit is taken back for
# $days (Number) - days
returns-article-price = 単価{ $price }：直近{ $days }日間の最低価格
# $days (Number) - days
returns-rule-price = このレジで販売していない商品は、当店の直近{ $days }日間の最低価格で計算します。
# $max (String) - the most
returns-rule-max = この方法での返金は{ $max }までです。
# $receipt (String) - the receipt
returns-rule-other-till = { $receipt }は当店の別のレジのものです。そのレジでは支払額で返品できます。ここではレシートなしとして扱います。
# $receipt (String) - the receipt
returns-rule-other-store = { $receipt }は国内の別店舗のものです。その店舗では支払額で返品できます。ここではレシートなしとして扱います。
# $receipt (String) - the receipt
returns-rule-abroad = { $receipt }は別の国のもので、販売者・通貨・税が異なります。返金はその国でのみ可能です。ここでは同額以上の商品との交換ができます。
returns-note = メモ
returns-note-title = この行のメモ
returns-note-field = 気づいたこと
returns-note-set = メモを残す
# $code (String) - a coupon
returns-coupon-used = クーポン{ $code }は使用済みのままです。
returns-from-receipt = 商品を返品
returns-why = 返品理由
returns-condition = 状態
returns-pick = 返品する商品を読み取るか、横のプラスを押してください。
returns-back = 返金額
returns-counts = 交換価額
returns-confirm = カゴに入れる
returns-take-out = 返品を取り消す
returns-line = 販売 { $sold }、返品可能 { $left }
returns-came-back = { $day }に{ $quantity }返品済み（{ $receipt }）
returns-unwound = { $name }の値引は{ $before }でした。お手元に残る分は{ $after }なので、その差だけ返金が減ります。
returns-withdrawn = { $name }はお手元に残り、特典なしで{ $amount }高くなります。
returns-to-card = { $amount }は支払に使われたカードへ返金します。
returns-in-cash = { $amount }は現金で返金します。
returns-reason-does-not-fit = サイズ
returns-reason-defective = 不良品
returns-reason-changed-mind = お客様都合
returns-reason-wrong-article = 商品違い
returns-reason-other = その他
returns-condition-as-new = 新品同様
returns-condition-opened = 開封済
returns-condition-damaged = 破損
returns-hub-asking = ほかでの返品をハブに問い合わせています…
returns-hub-known = { $time } までの全店の返品を含みます。
returns-hub-known-in-part = ハブが把握している返品を含みます。まだ連絡のないレジがあります。
returns-hub-unasked = ハブに接続できません。ほかのレジやオンラインでの返品は分かりません。店舗の規則に従います。
returns-hub-unknown = ハブはまだこのレシートを把握していません。ほかでの返品は分かりません。店舗の規則に従います。
returns-order = オンライン注文です
returns-order-title = どの注文ですか？
returns-order-hint = コードを読み取るか番号を入力します。なければ顧客の名前か、支払ったカードの下4桁を入力します。
returns-order-field = 注文・顧客・カード
returns-order-of = 注文{ $order }の返品
returns-order-document = 伝票は{ $document }です。
returns-to-online = { $amount }はオンラインの支払い方法へ返金します。
returns-orders-none = 支払い済みの注文は見つかりません。
returns-orders-unasked = 本部につながりません。顧客やカードでの検索にはネットワークが必要です。
returns-condition-not-collected = 未受け取り
