### ui
### Uma segunda pessoa autoriza um ato no mesmo ecrã.

approval-title = Autorização
approval-how = Escolha quem autoriza e marque o PIN dessa pessoa, ou passe o crachá dela pelo leitor. A sua sessão continua aberta.
approval-accept = Autorizar
