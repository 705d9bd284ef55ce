### 印刷物:レシート、伝票、テスト印字。

receipt-phone = TEL { $number }
receipt-tax-number = { $label } { $number }

receipt-title-receipt = レシート
receipt-title-tax-invoice = 領収書
receipt-title-invoice = 請求書
receipt-title-simplified-invoice = 簡易請求書
receipt-title-sales-receipt = 販売レシート
receipt-duplicate = 再発行 { $copy }
receipt-practice = 練習
receipt-practice-worth = 領収書ではありません
receipt-number = レシートNo.
receipt-date = 日付
receipt-operator = 担当
receipt-workstation = レジ

receipt-quantity = { $quantity } x { $price }
receipt-discount = 値引き
receipt-discount-percent = 値引き { $rate }

receipt-subtotal = 小計
receipt-total = 合計
receipt-rounding = 端数調整
receipt-cash = 現金
receipt-card = カード
receipt-voucher = ギフト券
receipt-change = お釣り
receipt-items = { $count } 点

receipt-tax = 消費税
receipt-tax-included = 内消費税
receipt-tax-rate = 税率
receipt-tax-net = 税抜
receipt-tax-gross = 税込
receipt-tax-sum = 合計
receipt-tax-row = { $mark } { $rate }
receipt-tax-mark = { $mark } 税率 { $rate } の消費税を含みます

receipt-keep = レシートは大切に保管願います

receipt-post-void = 取引取消
receipt-post-void-sale = 取り消したレシート
receipt-post-void-total = 取引の合計
receipt-reason = 理由
receipt-refund = 返金
receipt-refund-cash = 現金で返金
receipt-refund-card = カードに返金
receipt-signature = ご署名

receipt-no-sale = 両替・開放
receipt-opened-by = ドロワーを開けた担当

receipt-test = テスト印字
receipt-test-printer = プリンター
receipt-test-width = 1 行 { $count } 文字:
receipt-test-left = 左
receipt-test-centre = 中央
receipt-test-right = 右
receipt-test-bold = 太字
receipt-test-underlined = 下線
receipt-test-tall = 縦倍
receipt-test-letters = 文字と記号:{ $letters }
receipt-test-qr = QRコード
receipt-test-barcode = バーコード
receipt-test-good = すべて読めれば、プリンターは正しく設定されています。
receipt-issue = { $issue } 号
receipt-serial = 製造番号 { $serial }
receipt-invoice-number = 伝票番号
receipt-supplied = 取引年月日
receipt-buyer = 購入者
receipt-buyer-number = 税番号 { $number }
receipt-line-net = 税抜 { $net }、税率 { $rate }
receipt-levy = { $levy } { $count } x { $each }
receipt-levy-included = うち{ $levy } { $amount }
receipt-tax-charge = { $label } { $rate }
receipt-exempted = 免除された税
receipt-exemption = 免税証明番号
receipt-tax-outside = 課税対象外
receipt-reduced-rate = { $mark }印は軽減税率対象商品

receipt-link-save = PDFで保存
receipt-link-gone = このレシートはもうありません
receipt-link-gone-why = リンクの有効期間は限られています。店舗でもう一度レシートをお求めください。
# $given (String) - what was handed over: $20.00
# $rate (String) - what one unit was taken for
receipt-foreign = { $given }（レート { $rate }）
# $price (String) - the price in force
receipt-instead-of = 通常 { $price }
receipt-parked = 保留中のかご
receipt-parked-unpaid = 未払いです。これはレシートではありません。
receipt-gift = ギフトレシート
receipt-gift-exchange = この票で商品を交換できます。
receipt-gift-no-receipt = 支払いの証明にはなりません。
receipt-title-return = 返品伝票（適格返還請求書）
receipt-return-of = 返品（{ $day }のレシート { $receipt }）:
receipt-return-elsewhere = 返品（レシート { $receipt }）:
receipt-return-without = 返品（レシートなし）:
receipt-return-reason-does-not-fit = サイズが合わない
receipt-return-reason-defective = 不良品
receipt-return-reason-changed-mind = お客様都合
receipt-return-reason-wrong-article = 商品違い
receipt-return-reason-other = その他
receipt-return-kept = { $name }はお手元に（通常価格）
receipt-return-unwound = { $name }: 値引 { $before } → { $after }
receipt-returned = 返品
receipt-items-back = 返品点数 { $count }点
receipt-saved = お買い得額
receipt-title-credit-note = 適格返還請求書
# $amount (String) - what discounts had taken off
receipt-return-off = 値引き{ $amount }を差し引き
# $reference (String) - the terminal’s id and its number of the payment: 52500038/0042
receipt-terminal = 端末 { $reference }
receipt-voucher-of = 末尾 { $tail } のギフト券
receipt-voucher-sold = ギフト券
receipt-voucher-worth = 金額
receipt-voucher-whose = { $name } 様
receipt-voucher-goods = { $goods }専用
# $day (String) - the last day on which it can be spent
receipt-voucher-until = 有効期限 { $day }
receipt-voucher-unending = 有効期限なし
receipt-voucher-keep = このコードを知っている人は誰でも使えます。現金と同じように保管してください。
receipt-prepaid = ギフト券(販売時課税済み)
receipt-refund-online = オンライン決済へ返金
receipt-return-order = 返品　オンライン注文{ $order }（{ $day }）：
receipt-return-document = 元の伝票{ $document }
receipt-pick-ticket = 集める商品
receipt-order-promised = お約束
receipt-bag = 袋 { $bag } / { $bags }
receipt-hand-over = お渡し
receipt-order = 注文
receipt-order-name = お客様
receipt-order-proxy = 受け取り人
receipt-order-collect = 注文 { $order }、{ $store } で受け取り
receipt-order-send = 注文 { $order }、{ $store } から発送
receipt-parcel-to = お届け先
receipt-parcel-from = ご依頼主
receipt-parcel-number = 荷物番号
receipt-parcel = { $parcels } 個中 { $parcel } 個目
