### ui
### この店が使う国の規則。

country-title = 国と税
country-next = 次の法改正
country-rules = 規則
country-rates = 今日の税率
country-star = * この税率の出典はまだ誰も読んでいません。確認してもらってください。
country-unchecked = 未確認
country-unchecked-count =
    { $count ->
        [0] すべて確認済みです
       *[other] 未確認の事項 { $count } 件
    }
country-unchecked-explain = これらは記憶によって書かれました。頼る前に、法律に詳しい人に確認してもらってください。
country-wrong = レジのファイルに問題があります。タップして内容を読んでください。
