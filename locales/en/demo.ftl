### ui
### The demo shop’s devices: scan, tear the paper, look at the receipt.

demo-title = Demo devices
demo-explain = These stand in for real devices. Tap a barcode to scan it.

# $name (String) - the product
demo-scan = Scan { $name }

demo-printer = Receipt printer
demo-tear-paper = Take paper out
demo-refill-paper = Load paper
demo-open-cover = Open cover
demo-close-cover = Close cover
demo-drawer = Cash drawer
demo-push-drawer = Push it shut
demo-receipt = Last receipt
demo-no-receipt = The next receipt comes out here.
demo-hide = Hide the demo devices
demo-previous = Previous barcodes
demo-next = More barcodes

# $place (String) - country and city of a demo shop
demo-open-shop = Open the shop in { $place }
demo-no-arabic-country = No country where Arabic is spoken has its rules here yet: this shop is in London, with British prices and taxes.

demo-office = Head office
demo-cut-network = Cut the network
demo-mend-network = Mend the network
