### ui
### 多くの画面に共通のことば。

common-language = 日本語
common-ok = OK
common-cancel = キャンセル
common-back = 戻る
common-close = 閉じる
common-clear = クリア
common-tax = 消費税
