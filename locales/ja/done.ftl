### ui
### 会計完了:お釣り、レシート、次のお客様。

done-change = お釣り
done-no-change = ちょうどお預かりしました
done-sale = 取引 { $number }
done-total = 合計
done-queued = まもなくレシートを印刷します。
done-printing = レシートを印刷しています。
done-printed = レシートを印刷しました。
done-paper-out = 用紙切れです。ロール紙を入れると、レシートは自動で印刷されます。
done-waiting = レシートはプリンター待ちです。次の会計に進めます。
done-unconfirmed = レシートをご確認ください。最後まで出ましたか?
done-no-receipt = レシートは発行していません。
done-print-receipt = レシートを印刷
done-print-again = もう一度印刷
done-came-out = はい、出ました
done-gift = ギフトレシート
done-next = 次のお客様
done-next-hint = スキャンしても次の会計が始まります。
done-drawer-open = ドロワーが開いています。
done-sent = レシートをプリンターに送りました。

done-take-along = スマートフォンでこのコードを読み取ると、レシートをお持ち帰りいただけます。
done-no-network = スマートフォンに送れません。このレジはネットワークに接続されていません。
done-port-taken = スマートフォンに送れません。ほかのプログラムがポートを使用しています。サポートに設定の変更を依頼してください。
done-not-safe = スマートフォンに送れません。このコンピューターでは安全な乱数を使えません。サポートに連絡してください。
done-given-back = 返金額
