### ui
### このレジの表示と言語。

settings-title = 設定
settings-language = 言語
settings-unreviewed = * この言語の文言は、まだ母語話者の確認を受けていません。不自然な点をお知らせください。
settings-theme = 配色
settings-theme-light = ライト
settings-theme-dark = ダーク
settings-theme-contrast = ハイコントラスト
settings-text-size = 文字サイズ
settings-text-normal = 標準
settings-text-large = 大
settings-text-largest = 特大
settings-motion = 画面の動き
settings-motion-on = あり
settings-motion-off = 減らす
settings-text-larger = 少し大きい
settings-hand = 使う手
settings-hand-right = 右手
settings-hand-left = 左手
