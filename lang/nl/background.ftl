# The background on violence at home and child abuse, for everybody. Our own words; numbers stand with
# their source and year, and are looked up again before a release.

background-title = Achtergrond: geweld thuis en kindermishandeling
background-intro = Hier staat in gewone woorden wat er met huiselijk geweld en kindermishandeling wordt bedoeld, wat het met een kind doet, en wat u kunt betekenen.
background-no-need = U hoeft niet te weten welke vorm het is. Wat u zag of hoorde, is genoeg om te overleggen.
background-link = Achtergrond: wat is kindermishandeling, en wat kunt u doen?

background-part-forms = Wat het is
background-forms =
    Huiselijk geweld is geweld door iemand uit het gezin, de familie of de kring daaromheen. Het kan gericht zijn tegen een kind, een partner, een ouder of iemand die zorg nodig heeft.

    Kindermishandeling is alles wat ouders of andere volwassenen van wie een kind afhankelijk is, doen of nalaten, en wat een kind schade doet of kan doen. Opzet is niet nodig. Veel ouders willen het goed doen, en het lukt hun niet. Vaak spelen er meer vormen tegelijk.
background-form-physical = Lichamelijke mishandeling
background-form-physical-text = Slaan, schoppen, knijpen, branden of door elkaar schudden. Ook een kind expres ziek maken hoort hierbij.
background-form-emotional = Emotionele mishandeling
background-form-emotional-text = Een kind steeds uitschelden, vernederen, bang maken, bedreigen of negeren. Of een kind klem zetten in de strijd tussen ouders.
background-form-neglect = Verwaarlozing
background-form-neglect-text = Een kind krijgt niet wat het nodig heeft: eten, kleren, slaap, toezicht, een dokter, of troost en aandacht. Het valt minder op dan een blauwe plek, en kan net zo schadelijk zijn.
background-form-sexual = Seksueel misbruik
background-form-sexual-text = Seksuele aanrakingen, een kind laten kijken of naar een kind kijken, beelden maken of delen. Ook als een kind niet tegenstribbelt. Praat hierover niet eerst met het gezin.
background-form-sexual-more = Wat u bij seksueel misbruik doet
background-form-witness = Getuige zijn van geweld
background-form-witness-text = Een kind ziet of hoort dat volwassenen thuis elkaar slaan, bedreigen of vernederen, of voelt hun angst. Ook als niemand het kind aanraakt, is dat kindermishandeling.
background-special = Bij sommige vormen loopt het anders, zoals bij eergerelateerd geweld of een gedwongen huwelijk.

# SOURCE: domain notes on law and practice, section 9 (numbers for scale). Look each up again before a release.
background-part-often = Hoe vaak het voorkomt
background-number-children = Naar schatting 90.000 tot 127.000 kinderen in Nederland werden in 2017 mishandeld.
background-number-children-source = Tweede Kamer, Kamerstuk 28345, nummer 269
background-number-calls = In 2023 gaf Veilig Thuis 143.210 keer advies, en kreeg het 127.340 meldingen.
background-number-calls-source = CBS, tabel 84849NED, voorlopige cijfers
background-number-schools = Het onderwijs vroeg in 2023 12.650 keer advies en meldde 5.400 keer. Advies vragen gebeurt dus ruim twee keer zo vaak als melden.
background-number-schools-source = CBS, tabel 84849NED, voorlopige cijfers; alle soorten onderwijs
background-number-share = Ongeveer de helft van de meldingen ging in 2025 over kindermishandeling.
background-number-share-source = gemeente.nu
background-often-so = De meeste medewerkers maken dit zelden mee. Het is dus niet vreemd als u niet meteen weet wat u moet doen.

background-part-effects = Wat het met een kind doet
background-effects =
    - Een kind dat thuis niet veilig is, let steeds op gevaar. Leren, spelen en slapen gaan dan moeilijker.
    - Het ene kind wordt druk of boos. Het andere wordt stil, of past zich juist heel goed aan.
    - Veel kinderen denken dat het hun eigen schuld is. En zij houden van hun ouders. Daarom zwijgen zij, of nemen zij terug wat zij zeiden.
    - Aan sommige kinderen is niets te merken.
    - Hoe eerder het stopt en hoe meer steun een kind heeft, hoe beter het kan herstellen.

background-part-mean = Wat u kunt betekenen
background-mean =
    - Blijf gewoon en voorspelbaar: dezelfde plek, dezelfde regels, een vriendelijk woord. School kan de veiligste plek van de dag zijn.
    - Begint een kind te vertellen? Luister rustig, en laat het zijn eigen woorden kiezen.
    - Zeg dat het goed is dat het kind dit vertelt, en dat het niet de schuld van het kind is.
    - Zeg eerlijk wat u gaat doen: “Ik bespreek dit met iemand die ons kan helpen.”
    - Schrijf op wat u zag en hoorde, en bespreek het met de intern begeleider. U hoeft niets te bewijzen en u staat er niet alleen voor.

background-part-avoid = Wat u beter laat
background-avoid =
    - Wacht niet tot u het zeker weet.
    - Beloof een kind geen geheimhouding.
    - Vraag niet door, en stel geen vraag waar het antwoord al in zit. Uitzoeken wat er is gebeurd, doen anderen.
    - Kijk niet onder de kleding van een kind.
    - Spreek een ouder niet alleen of in boosheid aan, en praat niet slecht over ouders waar een kind bij is.
    - Vertel het aan niemand die het niet hoeft te weten, ook niet in een groepsapp.

background-danger = Een kind of iemand anders is nu in gevaar.
background-advice = Bij elk vermoeden, ook als u twijfelt.
background-source = Bron: { $source }.
