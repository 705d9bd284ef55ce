### ui
### 商品の登録。

sell-search = 商品を検索
sell-keyboard = キーボード
sell-found =
    { $count ->
        [0] 見つかりません
       *[other] { $count } 件
    }
sell-found-more = { $count } 件以上
sell-nothing-found = その名称や番号の商品はありません。文字を減らしてお試しください。
sell-no-products = 商品はまだ登録されていません。
sell-previous-page = 前の商品
sell-next-page = 次の商品
sell-basket = カゴ
sell-items = { $count } 点
sell-empty-title = 次のお客様をどうぞ
sell-empty = 商品をスキャン、タップ、または名称で検索してください。
sell-total = 合計
sell-pay = お会計
sell-more = その他
sell-quantity = 数量
sell-one-less = 1 点減らす
sell-one-more = 1 点増やす
sell-discount = 値引き
sell-in-percent = % で
sell-as-amount = 金額で
sell-note = メモ
sell-note-hint = レシートに印字する内容を入力
sell-remove = 削除
sell-basket-discount = カゴ全体の値引き
sell-clear-basket = カゴを空にする
sell-clear-ask = カゴをすべて空にしますか?
sell-clear-explain = 中の商品をすべて外します。販売はしません。
sell-clear-keep = 残す
sell-weight = 重さ
sell-weight-hint = はかりの重さを入力してください。
sell-open-price = 価格
sell-open-price-hint = ラベルの価格を入力してください。
sell-add = カゴに入れる
sell-set = 決定
sell-choose-variant = どれにしますか?
sell-unknown-title = 登録のないバーコードです
sell-unknown-search = 名称で検索
sell-unknown-open = 部門打ちで販売
sell-receipts = レシート:検索、再印刷、取消
sell-no-sale = ドロワーを開ける
sell-sign-out = サインアウト
sell-devices = 機器
sell-settings = 設定
sell-all = すべて
sell-each = 単価 { $price }
sell-measured = { $quantity } × { $price }
sell-tax = 内 { common-tax } { $amount }
sell-discount-given = 値引き { $amount }
sell-open-item = 部門商品 { $code }
sell-no-sale-reason = 画面で開放、理由の入力なし
sell-pack-issue = { $issue } 号
sell-pack-lot = ロット { $lot }
sell-pack-serial = No. { $serial }
sell-pack-expires = 消費期限 { $day }
sell-pack-best-before = 賞味期限 { $day }

sell-subtotal = 小計
sell-added-tax = { $tax } { $rate }
sell-not-charged = 請求しない税
sell-explain = この合計の内訳
sell-why = この価格の理由
sell-customer-language = お客様の言語
# $article (String) - the article
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-piece = { $article } をもう1点で「{ $name }」によりさらに { $amount } 引き
# $missing (String) - the amount that is missing
# $name (String) - the promotion
# $amount (String) - an amount
sell-hint-amount = あと { $missing } で「{ $name }」により { $amount } 引き
sell-coupon = クーポン
sell-coupon-hint = クーポンを読み取るか、コードを入力してください。
sell-customer = お客様
sell-customer-hint = 名前、メールアドレス、または電話番号を入力してください。
sell-purchases = 最近の購入（すべてのレジとウェブ）：
sell-purchases-asking = 最近の購入を問い合わせています。
sell-purchases-offline = 本部に接続できないため、購入履歴は分かりません。
sell-purchases-none = 本部に購入の記録はまだありません。
sell-purchases-web = ウェブ
sell-give-back = { $amount } 返金
sell-voucher = ギフト券
sell-voucher-hint = 券の額面を入力してください。お客様はその金額を支払います。
sell-voucher-name = どなた宛ですか?
sell-voucher-name-hint = 受取人の名前(空欄でも可)
sell-voucher-anything = すべての商品
sell-voucher-find = ギフト券を探す
sell-voucher-find-hint = 券に書かれた受取人の名前
sell-voucher-search = 検索
# $day (String) - when it was issued
sell-voucher-issued = 発行日 { $day }
sell-training = 練習する
sell-customer-points = ポイント:{ $points }({ $time } 現在)
sell-customer-points-unsure = ポイント:{ $points }(時点不明)
sell-taken-over = スマートフォンから取り込み：{ $count }
