### ui

reports-title = 売上
reports-export = 表計算用に保存
reports-earlier = 前へ
reports-later = 次へ
reports-day = 日
reports-week = 週
reports-month = 月
reports-course = 売上の推移
reports-categories = 分類
reports-articles = 商品
reports-operators = 担当者
reports-tenders = 支払方法
reports-taxes = 税
reports-nothing = この期間の売上はありません。
reports-sales = 会計数
reports-average = 平均単価
reports-pieces = 点数
reports-discount = 値引き
reports-returned = 返品
reports-undone = 取消
reports-tax = 税額
reports-margin = 粗利

reports-piece-count = { $count } 点

reports-sale-count = { $count } 件

reports-period = { $from } から { $to }
reports-before = { $period }：{ $amount }
reports-more = { $percent } 増
reports-less = { $percent } 減
reports-same = 増減なし
reports-progress = 集計中です：{ $percent } 完了
reports-exported = 保存しました：{ $path }
reports-no-category = 分類なし
reports-cash = 現金
reports-card = カード
reports-voucher = ギフト券
reports-online = オンラインへ返金
