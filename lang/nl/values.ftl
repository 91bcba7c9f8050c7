# The words for values that are chosen from a list, and for what has happened.

kind-observation = Waarneming
kind-observation-hint = Wat u zelf zag of hoorde.
kind-childs-words = Woorden van het kind
kind-childs-words-hint = Letterlijk wat het kind zei, als citaat.
kind-third-party = Van een ander gehoord
kind-third-party-hint = Wat iemand u vertelde, zoals een ouder, buur of collega. U noemt de bron.
kind-sign = Signaal van een lijst
kind-sign-hint = Een punt van een signaallijst, met wat er precies is gezien of gehoord.
kind-hypothesis = Hypothese
kind-hypothesis-hint = Wat u denkt dat er speelt. Een vermoeden is geen feit en staat daarom apart.
kind-diagnosis = Diagnose
kind-diagnosis-hint = Alleen als een bevoegde beroepskracht die heeft gesteld, zoals een arts of psycholoog.

bearing-supports = Ondersteunt het vermoeden
bearing-weakens = Verzwakt het vermoeden
bearing-neutral = Neutraal

acute-danger = Er is nu gevaar voor het kind of voor een ander
acute-disclosure = Het kind vraagt zelf om hulp

hand-first = Zelf gezien of gehoord
hand-second = Van horen zeggen

hypothesis-outcome-confirmed = Bevestigd
hypothesis-outcome-refuted = Ontkracht
hypothesis-outcome-withdrawn = Ingetrokken: niet bewezen en niet weerlegd

relation-parent = Ouder
relation-guardian = Voogd
relation-sibling = Broer of zus
relation-housemate = Huisgenoot of partner van een ouder
relation-other = Iemand anders

contact-with-parent = Ouder of voogd
contact-with-pupil = Leerling
contact-with-reporting-body = { $body-first }
contact-with-care-provider = Hulpverlener
contact-with-police = Politie
contact-with-other = Iemand anders

role-teacher = Leerkracht
role-care-coordinator = Intern begeleider (IB-er)
role-attention-officer = Aandachtsfunctionaris
role-director = Directeur
role-board-member = Bestuurder
role-external-confidant = Externe vertrouwenspersoon
role-confidant = Interne vertrouwenspersoon
role-data-protection-officer = Functionaris gegevensbescherming
role-administrator = Beheerder

adviser-reporting-body = { $body-first }
adviser-external-confidant = Externe vertrouwenspersoon
adviser-expert = Andere deskundige, bijvoorbeeld een vertrouwensarts

yes-no-yes = Ja
yes-no-no = Nee

known-yes = Ja
known-no = Nee
known-unknown = Onbekend

sure-yes = Ja
sure-no = Nee
sure-doubt = Ik twijfel

filed-how-phone = Telefonisch
filed-how-form = Met het beveiligde formulier van de regio
filed-how-phone-and-form = Telefonisch en met het formulier

feedback-stage-assessment = Na de veiligheidsbeoordeling (rond 5 werkdagen)
feedback-stage-conclusion = Aan het einde (rond 10 weken)
feedback-stage-between = Tussendoor

information-ground-law = Zonder toestemming: de wet laat het toe als het nodig is (Wmo 2015, artikel 5.2.6)
information-ground-consent = Met toestemming

effect-works = De hulp werkt
effect-partly = De hulp werkt voor een deel
effect-none = De hulp werkt niet

reached-reached = Bereikt
reached-partly = Deels bereikt
reached-not = Niet bereikt
reached-unknown = Onbekend

every-week = Elke week
every-two-weeks = Elke twee weken
every-month = Elke maand
every-quarter = Elke drie maanden

index-step-match = Er is een match
index-step-ended = Het signaal is beëindigd

step-1 = Signalen in kaart
step-2 = Overleggen
step-3 = Gesprek met de ouders
step-4 = Wegen
step-5 = Beslissen

severity-block = Moet
severity-explain = Doe het of leg uit
severity-remind = Herinnering

edition-named = { $name } (versie { $version })

status-open = Open
status-closed = Afgesloten

event-dossier-opened = Dossier geopend
event-entry-recorded = Aantekening vastgelegd
event-entry-corrected = Aantekening verbeterd
event-sign-list-filled = Signaallijst doorlopen
event-hypothesis-resolved = Vervolg bij een hypothese
event-entry-diverted = Aantekening verplaatst
event-contact-recorded = Contact vastgelegd
event-document-attached = Document toegevoegd
event-person-linked = Betrokkene vastgelegd
event-dossier-linked = Dossier gekoppeld
event-step-completed = Stap afgerond
event-consultation-asked = Overleg gevraagd
event-consultation-recorded = Overleg met een collega
event-director-informed = Directeur op de hoogte gebracht
event-advice-prepared = Adviesblad gemaakt
event-advice-recorded = Advies van buiten
event-conversation-prepared = Gesprek voorbereid
event-conversation-recorded = Gesprek gevoerd
event-conversation-waived = Afgezien van een gesprek
event-own-view-added = Eigen zienswijze
event-child-conversation-recorded = Gesprek met het kind
event-weighing-recorded = Weging
event-framework-answered = Afwegingskader beantwoord
event-confidentiality-weighed = Beroepsgeheim gewogen
event-decided = Besluit
event-report-announced = Melding vooraf besproken
event-announcement-waived = Afgezien van vooraf bespreken
event-report-drafted = Melding opgesteld
event-report-filed = Melding gedaan
event-feedback-recorded = Terugkoppeling ontvangen
event-information-request-answered = Informatieverzoek beantwoord
event-copy-prepared = Stuk klaargezet
event-copy-reviewed = Stuk nagekeken
event-copy-disclosed = Stuk verstrekt
event-copy-withdrawn = Stuk ingetrokken
event-help-planned = Hulp gepland
event-help-reviewed = Hulp geëvalueerd
event-task-added = Taak afgesproken
event-task-assigned = Taak aan iemand gegeven
event-task-ended = Taak afgerond
event-watching-agreed = Afspraken over veiligheid gemaakt
event-safety-checked = Gekeken of het veilig is
event-index-considered = Verwijsindex overwogen
event-index-followed = Vervolg in de verwijsindex
event-closed = Dossier afgesloten
event-reopened = Dossier heropend
event-moved-to-edition = Overgegaan naar een nieuwere uitgave
reopened-by-signal = Er is een nieuw signaal over deze leerling vastgelegd.

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

date-day = { $day } { $month } { $year }
date-moment = { $day }, { $time } uur
date-time = { $time } uur

parties-described = { $name } ({ $about })
parties-with-authority = heeft gezag
parties-without-authority = geen gezag
parties-authority-unknown = gezag niet nagekeken
records-line = { $what }, { $at } (nr. { $no })

body-figure-head = Hoofd
body-figure-front = Voorkant
body-figure-back = Achterkant
body-place-crown = Bovenop het hoofd
body-place-forehead = Voorhoofd
body-place-eye-right = Oog rechts
body-place-eye-left = Oog links
body-place-nose = Neus
body-place-cheek-right = Wang rechts
body-place-cheek-left = Wang links
body-place-mouth = Mond
body-place-chin = Kin
body-place-head-side-right = Zijkant van het hoofd, rechts
body-place-head-side-left = Zijkant van het hoofd, links
body-place-ear-right = Oor rechts
body-place-ear-left = Oor links
body-place-jaw-right = Kaak rechts
body-place-jaw-left = Kaak links
body-place-head-back = Achterhoofd
body-place-neck = Hals
body-place-shoulder-right = Schouder rechts
body-place-shoulder-left = Schouder links
body-place-chest-right = Borst rechts
body-place-chest-left = Borst links
body-place-belly-upper = Buik, boven de navel
body-place-belly-lower = Buik, onder de navel
body-place-groin = Lies en schaamstreek
body-place-upper-arm-right = Bovenarm rechts
body-place-upper-arm-left = Bovenarm links
body-place-forearm-right = Onderarm rechts
body-place-forearm-left = Onderarm links
body-place-palm-right = Handpalm en vingers rechts
body-place-palm-left = Handpalm en vingers links
body-place-thigh-right = Bovenbeen rechts
body-place-thigh-left = Bovenbeen links
body-place-knee-right = Knie rechts
body-place-knee-left = Knie links
body-place-shin-right = Scheenbeen rechts
body-place-shin-left = Scheenbeen links
body-place-foot-right = Bovenkant van de voet, rechts
body-place-foot-left = Bovenkant van de voet, links
body-place-neck-back = Nek
body-place-shoulder-back-right = Schouder van achteren, rechts
body-place-shoulder-back-left = Schouder van achteren, links
body-place-back-upper-right = Bovenrug rechts
body-place-back-upper-left = Bovenrug links
body-place-back-lower-right = Onderrug rechts
body-place-back-lower-left = Onderrug links
body-place-buttock-right = Bil rechts
body-place-buttock-left = Bil links
body-place-upper-arm-back-right = Bovenarm van achteren, rechts
body-place-upper-arm-back-left = Bovenarm van achteren, links
body-place-elbow-right = Elleboog rechts
body-place-elbow-left = Elleboog links
body-place-forearm-back-right = Onderarm van achteren, rechts
body-place-forearm-back-left = Onderarm van achteren, links
body-place-hand-back-right = Rug van de hand, rechts
body-place-hand-back-left = Rug van de hand, links
body-place-thigh-back-right = Bovenbeen van achteren, rechts
body-place-thigh-back-left = Bovenbeen van achteren, links
body-place-knee-back-right = Knieholte rechts
body-place-knee-back-left = Knieholte links
body-place-calf-right = Kuit rechts
body-place-calf-left = Kuit links
body-place-heel-right = Hiel en voetzool rechts
body-place-heel-left = Hiel en voetzool links
