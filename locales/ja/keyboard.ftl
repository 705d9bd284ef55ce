### ui
### 画面のキーボード。

keyboard-space = スペース
keyboard-shift = 大文字
keyboard-latin = ローマ字
keyboard-enter = 確定
keyboard-hide = キーボードを隠す
keyboard-symbols = 数字と記号
keyboard-letters = 文字
keyboard-erase = 削除
