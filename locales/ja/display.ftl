display-welcome = いらっしゃい
display-total = 合計
display-due = お支払い
display-change = お釣り
