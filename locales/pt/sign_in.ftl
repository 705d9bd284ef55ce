### ui
### Quem atende, e o seu PIN.

sign-in-title = Quem atende?
sign-in-choose = Toque no seu nome e marque o PIN.
sign-in-pin-for = PIN de { $name }
sign-in-digits =
    { $count ->
        [one] { $count } algarismo marcado
       *[other] { $count } algarismos marcados
    }
sign-in-wrong = Esse PIN não está certo. Tente de novo.
sign-in-own-pin = Escolha um PIN seu para esta caixa: 4 a 12 algarismos.
sign-in-own-pin-again = Marque o seu novo PIN mais uma vez.
sign-in-own-pin-differs = Os dois não eram iguais. Escolha o PIN de novo.
sign-in-locked = Demasiadas tentativas. Espere { $time } e tente de novo.
sign-in-demo-pin = Loja de demonstração: o PIN é { $pin }
sign-in-accept = Iniciar sessão
sign-in-role-cashier = Caixa
sign-in-role-manager = Responsável
sign-in-role-stock = Armazém
sign-in-role-supervisor = Supervisor
sign-in-role-handover = Entregas
sign-in-role-training = Em formação
sign-in-role-technician = Técnico
sign-in-lock = Bloquear a caixa
sign-in-locked-by = { $name } bloqueou esta caixa.
sign-in-basket-open =
    { $count ->
        [one] Está aberto um cesto com { $count } artigo.
       *[other] Está aberto um cesto com { $count } artigos.
    }
