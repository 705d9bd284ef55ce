### ui
### Palavras comuns a muitos ecrãs.

common-language = Português
common-ok = OK
common-cancel = Cancelar
common-back = Voltar
common-close = Fechar
common-clear = Limpar
common-tax = IVA
