### ui
### お持ち帰りにならない商品。店が取り置くか、発送します。

sending-title = 受け取り・発送
sending-along = やはりお持ち帰り
sending-collect = 店で受け取り
sending-send = 自宅へ発送
sending-for = { $name } さま
sending-to = 発送先：{ $address }
sending-no-address = 住所はまだわかりません。
sending-nobody = 先にどなたの分かを選んでください。
sending-choose-customer = お客様を選ぶ
sending-here = この店
sending-stock = 在庫 { $quantity }、{ $time }
sending-stock-here = ここに { $quantity }
sending-line-collect = { $store } で受け取り
sending-line-send = { $store } から発送
sending-placed-collect = 注文 { $order }：{ $store } で受け取り
sending-placed-send = 注文 { $order }：{ $store } から発送
