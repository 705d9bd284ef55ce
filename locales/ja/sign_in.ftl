### ui
### 担当者と暗証番号。

sign-in-title = 担当者を選んでください
sign-in-choose = 名前をタップし、暗証番号を入力してください。
sign-in-pin-for = { $name } の暗証番号
sign-in-digits = { $count } 桁入力済み
sign-in-wrong = 暗証番号が違います。もう一度入力してください。
sign-in-own-pin = このレジで使う自分の暗証番号を決めてください（4〜12 桁）。
sign-in-own-pin-again = 新しい暗証番号をもう一度入力してください。
sign-in-own-pin-differs = 2 つの番号が違います。もう一度決めてください。
sign-in-locked = 誤りが続きました。{ $time } 待ってからやり直してください。
sign-in-demo-pin = デモ店舗の暗証番号は { $pin } です
sign-in-accept = サインイン
sign-in-role-cashier = レジ担当
sign-in-role-manager = 責任者
sign-in-role-stock = 在庫担当
sign-in-role-supervisor = 監督
sign-in-role-handover = 引き渡し
sign-in-role-training = 研修中
sign-in-role-technician = 技術担当
sign-in-lock = レジをロック
sign-in-locked-by = { $name } がこのレジをロックしました。
sign-in-basket-open =
    { $count ->
       *[other] { $count } 点の商品が入ったかごがあります。
    }
