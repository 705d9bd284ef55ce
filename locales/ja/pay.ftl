### ui
### お支払い。

pay-due = お支払い額
pay-remaining = 残額
pay-taken = お預かり
pay-none-taken = お支払い方法を選んでください。一部だけの場合は、先に金額を入力します。
pay-cash = 現金
pay-card = カード
pay-voucher = ギフト券
# $tail (String) - the last four symbols of the voucher’s code
# $amount (String) - what goes back to it
pay-to-voucher = ギフト券 …{ $tail } に戻す:{ $amount }
pay-exact = ちょうど
pay-amount = 金額
pay-whole = 残額すべて
pay-remove = 取り消す
pay-back = カゴに戻る
pay-card-title = カード端末で
pay-card-explain = カード端末にこの金額を入力し、お客様にお支払いいただいてください。端末の表示は?
pay-card-unknown = 分からない
# $currency (String) - the currency's code
# $rate (String) - what one of it is taken for
pay-foreign = { $currency }（{ $rate }）
pay-card-approved = 承認
pay-card-declined = 拒否
pay-card-cancel = 別の方法で支払う
pay-refund-title = カード端末で返金
pay-refund-explain = カード端末で「返金」を選び、この金額を入力し、お支払いに使ったカードを通してください。端末の表示は?
pay-refund-approved = 返金済み
pay-refund-declined = 拒否
pay-refund-cancel = 別の方法
pay-rounding = 端数調整
pay-give-back = 返金額
pay-given = 返金済
pay-give-card = { $amount }はお支払いのカードに返金します。「カード」を押してください。
pay-terminal-title = お客様が端末でお支払い中です
pay-terminal-refund-title = 端末で返金中です
pay-terminal-card = カードを待っています
pay-terminal-customer = お客様が端末で操作しています
pay-terminal-bank = 銀行に問い合わせています
pay-terminal-take-card = お客様がカードを取り出しています
pay-terminal-wait = 端末が処理中です
pay-terminal-asking = 接続が切れました。端末に結果を確認しています
pay-terminal-end = 支払いを中止
pay-online = オンライン決済へ
pay-to-online = オンライン決済へ{ $amount }
