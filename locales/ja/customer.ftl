### ui
### お客様側の画面。

customer-welcome = いらっしゃいませ
customer-total = 合計
customer-due = お支払い
customer-cash = 現金
customer-card = カード
customer-discount = 値引き
customer-change = お釣り
customer-thanks = ありがとうございました
customer-earlier = 上に他 { $count } 点
