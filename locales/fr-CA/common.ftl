### ui
### Ce qui se dit autrement au Québec et au Canada.

common-language = Français (Canada)
common-tax = Taxes
