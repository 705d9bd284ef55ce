### ui
### En andra person godkänner en handling på samma skärm.

approval-title = Godkännande
approval-how = Välj vem som godkänner och slå pinkoden, eller håll brickan under skannern. Du är fortfarande inloggad.
approval-accept = Godkänn
