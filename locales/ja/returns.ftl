### ui

returns-title = 返品
returns-of = { $receipt }の返品
returns-empty-title = レシートをスキャン
returns-empty = コードは用紙の最後にあります。ない場合は、日付・金額・商品で販売を検索してください。
returns-look = 販売を検索
returns-from-receipt = 商品を返品
returns-why = 返品理由
returns-condition = 状態
returns-back = 返金額
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
