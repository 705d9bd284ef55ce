### ui
### Ce qui se dit autrement au Québec et au Canada.

status-waiting =
    { $count ->
        [one] { $count } reçu en attente
       *[other] { $count } reçus en attente
    }
status-printer-absent-notice = L’imprimante ne répond pas. Vérifiez câble et alimentation : les reçus attendent.
status-print-unknown-notice = Le reçu { $receipt } est-il sorti en entier?
status-disk-low-notice = Il reste moins de 2 Go sur le disque de cette caisse. La vente continue; libérez de la place cette semaine.
status-disk-full-notice = Le disque est plein : les ventes ne seront bientôt plus enregistrées. Libérez de la place; la caisse reprend d’elle-même.
status-disk-read-only-notice = Le disque est en lecture seule : rien n’est enregistré. Appelez l’assistance; les ventes précédentes sont en sûreté.
status-disk-failing-notice = Le disque n’a pas enregistré le dernier changement. La caisse réessaie; si cela dure, arrêtez la vente et appelez l’assistance.
status-copy-failing-notice = La copie de sécurité des ventes ne peut plus être écrite : les dernières ne sont que sur ce disque. La vente continue et la caisse réessaie. Vérifiez le dossier ou le disque de la copie; si cela dure aujourd’hui, appelez l’assistance.
status-training = Exercice : rien n’est réel. Les reçus sont sans valeur, aucun argent ne bouge.
