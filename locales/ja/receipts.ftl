### ui
### 過去の取引を探す、見る、再印刷する、取り消す。

receipts-title = レシート
receipts-search = レシート番号、金額、商品、日付
receipts-any-day = すべての日
receipts-day-earlier = 前の日
receipts-day-later = 次の日
receipts-newer = 新しい取引
receipts-older = 古い取引
receipts-searching = 過去の取引を検索しています…
receipts-no-sales = このレジではまだ販売していません。
receipts-nothing-found = 該当する取引がありません。レシートの番号や金額、より少ない語句、または「すべての日」でお試しください。
receipts-choose = 取引をタップするか、レシートをスキャンしてください。
receipts-served = { $when } · { $operator }
receipts-voided = 取消済み
receipts-voided-by = この取引は伝票 { $slip } で取り消されました。売上には含まれません。
receipts-tax = { common-tax } { $rate } (対象 { $net })
receipts-gift = ギフトレシート
receipts-reprint = 再印刷
receipts-void = 取引を取り消す
receipts-void-ask = 取引 { $number } を取り消しますか? お客様に返金します。
receipts-void-keep = 取り消さない
receipts-void-reason = 画面で取り消し、理由の入力なし
receipts-void-done = 取引 { $number } を取り消しました。
receipts-void-cash-back = 現金で { $amount } をお返しください。
receipts-void-card-back = カード端末で { $amount } を返金してください。
receipts-card-first = 先にカード決済を終えてから、もう一度レシートをスキャンしてください。
