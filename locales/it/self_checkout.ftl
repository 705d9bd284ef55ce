### ui
### La cassa che i clienti usano da soli.

self-checkout-title = Cassa automatica
self-checkout-start = Avviare la cassa automatica
self-checkout-welcome = Legga il primo articolo
self-checkout-card-hint = Solo pagamento con carta
self-checkout-pay = Pagare con carta
self-checkout-help = Chiamare il personale
self-checkout-staff = Personale
self-checkout-called = Arriva un collega.
self-checkout-called-age = Qualcosa non si vende a tutti. Un collega guarda e conferma.
self-checkout-called-payment = Non si sa ancora se la carta è stata addebitata. Un collega controlla; non paghi di nuovo.
self-checkout-called-goods = Questo articolo richiede un collega, che sta arrivando.
self-checkout-cancel-call = Non ho più bisogno di aiuto
self-checkout-age-fine = Personale: età sufficiente
self-checkout-age-young = Personale: troppo giovane
self-checkout-still-there = È ancora qui?
self-checkout-still-there-hint = Altrimenti la spesa viene messa da parte e il personale la aiuterà.
self-checkout-go-on = Sì, continuare
self-checkout-follow-terminal = Segua il terminale
self-checkout-thanks = Grazie
self-checkout-finish = Fatto
self-checkout-paper = Stampare lo scontrino
self-checkout-no-terminal = Il terminale non è pronto. Chiami il personale.
self-checkout-parked = Cassa automatica
self-checkout-saved = Risparmia { $amount }
