### ui
### 買い手：請求書の宛名、免税、どこで食べるか。

buyer-takeaway = 持ち帰り
buyer-dine-in = 店内飲食
buyer-title = 宛名入りの請求書
buyer-name = 氏名または会社名
buyer-number = 税務番号
buyer-address = 番地
buyer-address-more = 市区町村、郵便番号
buyer-address-country = 国
buyer-explain = 法律がそれ以上を求めない限り、名前か税務番号で足ります。レシートは請求書になります。
buyer-none = 請求書なし
buyer-hint = この金額の請求書には買い手の名前が必要です。
buyer-named = 請求書の宛名：{ $name }
buyer-exemption = 免税の買い手
buyer-exemption-resale = 商品を転売する買い手
buyer-exemption-exempt-organization = 免税団体
buyer-exemption-status-card = ステータスカードを持つ買い手
buyer-exemption-status-card-hst = ステータスカードを持つ買い手（連邦分のみ）
buyer-certificate = 証明書またはカードの番号
buyer-exemption-none = 税を請求する
buyer-exempted = 免税：{ $exemption }
buyer-exempted-certificate = 免税：{ $exemption }、{ $certificate }
