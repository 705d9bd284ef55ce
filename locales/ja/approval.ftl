### ui

approval-title = 承認
approval-how = 承認する人を選んで PIN を入力するか、バッジをスキャンしてください。サインインはそのままです。
approval-accept = 承認する
