### ui
### Palabras comunes a muchas pantallas.

common-language = Español
common-ok = Aceptar
common-cancel = Cancelar
common-back = Atrás
common-close = Cerrar
common-clear = Borrar
common-tax = IVA
