### ui
### レジで登録するお客様。

contact-new = 新しいお客様
contact-change = 変更
contact-name = お名前
contact-phone = 電話番号
contact-email = メール
contact-street = 番地
contact-postcode = 郵便番号
contact-town = 市区町村
contact-ask = 新商品やお得な情報をお送りしてもよろしいですか。
contact-ask-email = メール
contact-ask-phone = 電話
contact-ask-post = 郵便
contact-save = 保存
