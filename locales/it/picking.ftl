### ui
### Si preparano gli ordini: che cosa prendere, per quale scatola, e che cosa fare se manca.

picking-title = Preparare gli ordini
picking-choose = Scansioni ciò che prende. Le viene detto in quale scatola va.
picking-done = È tutto pronto. Lo imballi e dica che è pronto.
picking-box = Scatola { $box }
picking-of = { $done } di { $due }
picking-on-hand = Dovrebbero esserci: { $quantity }
picking-one = Uno preso
picking-all = Presi tutti e { $quantity }
picking-put-back = Uno torna a posto
picking-missing = Manca
picking-count = Quanti ce ne sono sullo scaffale?
picking-no-count = Non ho contato
picking-count-is = Ce ne sono tanti
picking-settle = Manca. Che cosa vuole il cliente?
picking-refund = Il rimborso
picking-other-store = Ritirare in un altro negozio
picking-instead = Prendere altro
picking-found = C’è, dopotutto
picking-instead-scan = Scansioni ciò che si prende al suo posto.
picking-instead-costs = { $article }, per { $amount }: il cliente non paga mai più di prima.
picking-consent = Come ha accettato il cliente?
picking-consent-phone = Al telefono
picking-consent-message = Per iscritto
picking-consent-in-person = È qui
picking-no-store = Non si conosce un altro negozio che lo abbia.
picking-taken = Lo prepara { $name }
picking-unasked = La centrale non è raggiungibile: forse un collega prepara lo stesso.
picking-asking = I colleghi vengono avvisati che lo prepara lei …
picking-not-there = Manca: { $quantity }
picking-bags = Borse
picking-ready = Pronto
picking-is-ready = L’ordine { $order } è pronto. Il cliente viene avvisato.
picking-picked = { $order }: nella scatola { $box }.
