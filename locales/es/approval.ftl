### ui
### Una segunda persona autoriza una acción en la misma pantalla.

approval-title = Autorización
approval-how = Elija quién autoriza e introduzca su PIN, o pase su credencial por el lector. Su sesión sigue abierta.
approval-accept = Autorizar
