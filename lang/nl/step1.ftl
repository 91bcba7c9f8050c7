# Step 1: mapping the signals.

record_entry-title = Aantekening vastleggen
record_entry-intro = Leg vast wat er is gezien, gehoord of verteld. Eén gebeurtenis per aantekening.
record_entry-guidance =
    Stap 1 is: op een rij zetten wat er is gezien en gehoord. U hoeft niets te bewijzen en niets te concluderen.

    - Schrijf op wat een camera of een microfoon had vastgelegd: wie, wat, waar, wanneer.
    - Citeer het kind letterlijk. Maak de zinnen niet mooier.
    - Kwam het van iemand anders? Zeg dan van wie, en of die het zelf zag.
    - Denkt u iets te weten maar zag u het niet? Kies dan hypothese.
    - Leg ook vast wat het vermoeden verzwakt. Dat is eerlijk tegenover de ouders en maakt de weging sterker.

    Noem het ras, het geloof of de afkomst van het gezin niet, tenzij het echt niet anders kan. Zet er geen burgerservicenummer in.

    Ga er bij alles wat u schrijft van uit dat de ouders en later het kind het kunnen lezen. Een aantekening wordt nooit gewist of overschreven; verbeteren kan wel.
record_entry-submit = Aantekening vastleggen
record_entry-done = De aantekening is vastgelegd.
record_entry-kind = Wat voor aantekening is dit?
record_entry-kind-hint = Kies wat het beste past. Feiten en vermoedens staan apart.
record_entry-text = Wat is er gezien, gehoord of gezegd?
record_entry-text-hint = Zo precies mogelijk. Bijvoorbeeld: “Om 8.35 uur kwam Noor zonder jas de klas in. Het vroor. Zij zei: ‘Mama sliep nog.’”
record_entry-happened = Wanneer was dit?
record_entry-happened-hint = De dag waarop het gebeurde, niet de dag waarop u het opschrijft. Weet u de tijd niet? Laat die dan leeg.
record_entry-place = Waar was dit?
record_entry-place-hint = Bijvoorbeeld: in de klas, op het plein, bij het hek.
record_entry-present = Wie waren erbij?
record_entry-present-hint = Namen of functies. Andere leerlingen noemt u alleen als het nodig is.
record_entry-about = Over wie gaat dit?
record_entry-about-hint = Laat dit leeg als het alleen over de leerling gaat.
record_entry-bearing = Wat doet dit met het vermoeden?
record_entry-bearing-hint = Weet u het niet? Kies dan neutraal.
record_entry-for-acute = Kan dit niet wachten?
record_entry-acute = Waarom kan dit niet wachten?
record_entry-acute-hint = Vul dit alleen in als het zo is. Bel bij gevaar eerst 112, of Veilig Thuis op 0800-2000; vastleggen kan daarna.
record_entry-about-staff = Gaat het om iemand van school?
record_entry-about-staff-hint = Gaat het vermoeden over een collega, of over iemand anders die voor de school werkt? Kies dan ja. Het hoort dan niet in dit dossier.
record_entry-on-parent-condition = Gaat het om de toestand van een ouder, en ziet de schrijver het kind zelf niet?
record_entry-on-parent-condition-hint = Meestal is dit nee, en mag u het leeg laten. Bij ja vraagt het dossier om contact met de directeur of de intern begeleider.
record_entry-for-injuries = Zag u letsel? Wijs de plek aan
record_entry-injuries = Waar zag u letsel, en wat zag u daar?
record_entry-injuries-hint = Kies een plek in de lijst, of klik op de tekening. Links en rechts zijn links en rechts van het kind. U kunt hooguit twaalf plekken beschrijven.
record_entry-for-third-party = Bij informatie van een ander: de bron
record_entry-source-name = Van wie komt dit?
record_entry-source-name-hint = Naam, of de functie als u de naam niet weet. Bijvoorbeeld: de overblijfmoeder van groep 5.
record_entry-source-relation = Wat is deze persoon van het kind?
record_entry-source-relation-hint = Bijvoorbeeld: oma, buurvrouw, trainer.
record_entry-source-hand = Zag of hoorde deze persoon het zelf?
record_entry-source-received-how = Hoe hoorde u dit?
record_entry-source-received-how-hint = Bijvoorbeeld: aan de telefoon, per mail, bij het hek.
record_entry-source-received-on = Op welke dag hoorde u dit?
record_entry-source-protected = Moet de naam van de bron geheim blijven voor het gezin?
record_entry-source-protected-hint = Alleen als er een goede reden is, zoals gevaar voor de bron. Beloof nooit vooraf volledige geheimhouding.
record_entry-source-protected-ground = Waarom moet de bron beschermd worden?
record_entry-for-diagnosis = Bij een diagnose: wie die heeft gesteld
record_entry-professional-name = Naam van de beroepskracht
record_entry-professional-profession = Beroep
record_entry-professional-profession-hint = Bijvoorbeeld: kinderarts, gz-psycholoog.
record_entry-professional-on = Datum van de diagnose
record_entry-for-sign = Bij een signaal van een lijst: welk signaal
record_entry-sign-list = Welke lijst is gebruikt?
record_entry-sign-list-hint = Naam en jaar of versie van de lijst.
record_entry-sign-sign = Welk signaal is het, in de woorden van de lijst?
record_entry-sign-sign-hint = Een lijst bewijst niets: bijna elk signaal kan ook een andere oorzaak hebben.
record_entry-sign-seen-by = Wie heeft het gezien of gehoord?
record_entry-for-hypothesis = Bij een hypothese: waar die op rust
record_entry-rests-on = Op welke aantekeningen rust deze hypothese?
record_entry-rests-on-hint = Kies ten minste één aantekening. Staat die er nog niet? Leg dan eerst vast wat u zag of hoorde.

body-rules =
    Schrijf alleen op wat u zag: kleur, grootte in centimeters, vorm. Niet hoe het komt.

    - Kleed een kind nooit uit om te kijken.
    - Maak geen foto van letsel, behalve als de afspraken van uw bestuur dat zeggen.
    - Laat een arts kijken: de huisarts of de jeugdarts. Overleg met Veilig Thuis: 0800-2000. Bij ernstig letsel belt u 112.
body-list-head = Plekken op het hoofd
body-list-front = Plekken op de voorkant
body-list-back = Plekken op de achterkant
body-what-seen = { $place }: kleur, grootte in cm en vorm
body-right = R
body-left = L

fill_sign_list-title = Signaallijst doorlopen
fill_sign_list-intro = Loop de lijst na en kruis aan wat u of een collega heeft gezien of gehoord.
fill_sign_list-guidance =
    Een lijst helpt u om breder te kijken. Hij bewijst niets, telt niets op en geeft geen score.

    - Bijna elk signaal kan ook een andere oorzaak hebben. Bij elk signaal staat waar u aan kunt denken.
    - Sommige kinderen die mishandeld worden, laten niets zien. Kruist u weinig aan, dan zegt dat dus niet dat er niets is.
    - Kruist u iets aan, schrijf dan op wat er precies is gezien of gehoord: wie, wat, waar, wanneer.
    - Wat u niet aankruist, blijft ook bewaard: later is te zien waar u wel naar hebt gekeken.
    - Bij een leerling met een beperking lijken gedrag en signalen vaker op elkaar. Vraag dan iemand mee te kijken die de beperking kent.

    Elk signaal dat u aankruist, wordt een aantekening. Die kunt u verbeteren, met ouders bespreken en meewegen.

    Is er een signaal dat niet kan wachten? Bel eerst 112 of { $body }. Vastleggen kan daarna.
fill_sign_list-submit = Lijst vastleggen
fill_sign_list-done = De lijst is vastgelegd, met een aantekening voor elk signaal dat u aankruiste.
fill_sign_list-list = Welke lijst?
fill_sign_list-none = Het plan van dit dossier heeft geen signaallijsten. Gebruik een eigen lijst, en leg elk signaal vast als aantekening.
fill_sign_list-others = Kan ook komen door: { $others }
fill_sign_list-of-parent = Kindcheck: dit ziet u aan de ouder, ook als u het kind zelf niet ziet. Zorgt deze ouder voor kinderen, of is er iemand zwanger? Dan geldt de meldcode ook.
fill_sign_list-acute = Kruist u hier iets aan? Bel dan eerst 112 of { $body }. U hoeft de stappen niet af te wachten.
fill_sign_list-text = Wat is er precies gezien of gehoord?
fill_sign_list-happened = Wanneer was dat?
fill_sign_list-seen-by = Wie zag of hoorde het? Laat leeg als u het zelf was.
fill_sign_list-bearing = Wat doet dit met het vermoeden? Leeg betekent: ondersteunt.
fill_sign_list-note = Wat moet een latere lezer nog weten?
fill_sign_list-note-hint = Bijvoorbeeld: wat u niet kon zien, of met wie u de lijst doorliep. Kruist u niets aan? Vul dit dan wel in.
fill_sign_list-about-staff = { record_entry-about-staff }
fill_sign_list-about-staff-hint = { record_entry-about-staff-hint }

correct_entry-title = Aantekening verbeteren
correct_entry-intro = U schrijft een betere versie. De oude blijft leesbaar, met de reden erbij.
correct_entry-guidance =
    In dit dossier wordt niets gewist. Zo kan later niemand twijfelen aan wat er wanneer is opgeschreven.

    - Verbeter wat feitelijk niet klopt: een datum, een naam, een woord dat het kind niet zei.
    - Zeg kort waarom. Bijvoorbeeld: “Verkeerde dag genoteerd, nagekeken in de agenda.”
    - Wilt u iets toevoegen dat later gebeurde? Maak dan een nieuwe aantekening.
    - Is een ouder het ergens niet mee eens? Verbeter wat feitelijk niet klopt. Wil de ouder er een eigen kijk bij? Voeg die toe als eigen zienswijze.
correct_entry-submit = Verbetering vastleggen
correct_entry-done = De verbetering is vastgelegd. De oude versie blijft leesbaar.
correct_entry-was = Zo staat het er nu
correct_entry-corrects = Welke aantekening verbetert u?
correct_entry-reason = Waarom verbetert u deze aantekening?
correct_entry-reason-hint = Bijvoorbeeld: de datum klopte niet.
correct_entry-part-new = Zo moet het er staan
correct_entry-entry-kind = { record_entry-kind }
correct_entry-entry-text = { record_entry-text }
correct_entry-entry-happened = { record_entry-happened }
correct_entry-entry-place = { record_entry-place }
correct_entry-entry-present = { record_entry-present }
correct_entry-entry-about = { record_entry-about }
correct_entry-entry-about-hint = { record_entry-about-hint }
correct_entry-entry-bearing = { record_entry-bearing }
correct_entry-entry-acute = { record_entry-acute }
correct_entry-entry-source-name = { record_entry-source-name }
correct_entry-entry-source-relation = { record_entry-source-relation }
correct_entry-entry-source-hand = { record_entry-source-hand }
correct_entry-entry-source-received-how = { record_entry-source-received-how }
correct_entry-entry-source-received-on = { record_entry-source-received-on }
correct_entry-entry-source-protected = { record_entry-source-protected }
correct_entry-entry-source-protected-ground = { record_entry-source-protected-ground }
correct_entry-entry-professional-name = { record_entry-professional-name }
correct_entry-entry-professional-profession = { record_entry-professional-profession }
correct_entry-entry-professional-on = { record_entry-professional-on }
correct_entry-entry-sign-list = { record_entry-sign-list }
correct_entry-entry-sign-sign = { record_entry-sign-sign }
correct_entry-entry-sign-seen-by = { record_entry-sign-seen-by }
correct_entry-entry-rests-on = { record_entry-rests-on }
correct_entry-for-acute = { record_entry-for-acute }
correct_entry-entry-about-staff = { record_entry-about-staff }
correct_entry-entry-about-staff-hint = { record_entry-about-staff-hint }
correct_entry-entry-on-parent-condition = { record_entry-on-parent-condition }
correct_entry-entry-on-parent-condition-hint = { record_entry-on-parent-condition-hint }
correct_entry-for-injuries = { record_entry-for-injuries }
correct_entry-entry-injuries = { record_entry-injuries }
correct_entry-entry-injuries-hint = { record_entry-injuries-hint }
correct_entry-entry-child-was = Wat was dit kind hierin?
correct_entry-entry-child-was-words = { children-was-words }
correct_entry-for-third-party = { record_entry-for-third-party }
correct_entry-for-diagnosis = { record_entry-for-diagnosis }
correct_entry-for-sign = { record_entry-for-sign }
correct_entry-for-hypothesis = { record_entry-for-hypothesis }
correct_entry-entry-kind-hint = { record_entry-kind-hint }
correct_entry-entry-text-hint = { record_entry-text-hint }
correct_entry-entry-happened-hint = { record_entry-happened-hint }
correct_entry-entry-place-hint = { record_entry-place-hint }
correct_entry-entry-present-hint = { record_entry-present-hint }
correct_entry-entry-bearing-hint = { record_entry-bearing-hint }
correct_entry-entry-acute-hint = { record_entry-acute-hint }
correct_entry-entry-source-name-hint = { record_entry-source-name-hint }
correct_entry-entry-source-relation-hint = { record_entry-source-relation-hint }
correct_entry-entry-source-received-how-hint = { record_entry-source-received-how-hint }
correct_entry-entry-source-protected-hint = { record_entry-source-protected-hint }
correct_entry-entry-professional-profession-hint = { record_entry-professional-profession-hint }
correct_entry-entry-sign-list-hint = { record_entry-sign-list-hint }
correct_entry-entry-sign-sign-hint = { record_entry-sign-sign-hint }
correct_entry-entry-rests-on-hint = { record_entry-rests-on-hint }

resolve_hypothesis-title = Vervolg bij een hypothese
resolve_hypothesis-intro = Wat is er geworden van een eerder vermoeden? De hypothese zelf blijft staan zoals ze was.
resolve_hypothesis-guidance =
    Een hypothese is een vermoeden. Blijkt later dat die klopt, of juist niet, dan schrijft u dat erbij. Zo blijft geen losse verdenking in het dossier achter.

    - Wijs de aantekeningen aan waaruit het blijkt.
    - Ontkracht is net zo belangrijk als bevestigd. Het kan ouders van een verdenking bevrijden.
    - Weet u het niet zeker, maar gaat u er niet meer van uit? Kies dan ingetrokken.
    - Zeg niet dat iets bewezen is als het alleen waarschijnlijk is.
resolve_hypothesis-submit = Vervolg vastleggen
resolve_hypothesis-done = Het vervolg bij de hypothese is vastgelegd.
resolve_hypothesis-hypothesis = Om welke hypothese gaat het?
resolve_hypothesis-outcome = Wat is ervan gebleken?
resolve_hypothesis-because-of = Uit welke aantekeningen blijkt dat?
resolve_hypothesis-because-of-hint = Bij ingetrokken mag dit leeg blijven.
resolve_hypothesis-note = Leg in een paar zinnen uit wat er is gebleken
resolve_hypothesis-note-hint = Bijvoorbeeld: “De huisarts heeft bevestigd dat de plekken bij een huidziekte horen.”

record_contact-title = Contact vastleggen
record_contact-intro = Een telefoontje, mail of kort gesprek over de zorgen. Voor een gesprek volgens stap 3 is er een eigen formulier.
record_contact-guidance =
    Leg elk contact over de signalen vast, ook als het kort was of niets opleverde. Ook drie keer bellen zonder gehoor hoort in het dossier: het laat zien dat u het hebt geprobeerd.

    - Schrijf op wat er is gezegd, niet wat u ervan vond.
    - Geef wat de ene ouder vertelt niet zomaar door aan de andere.
    - Belt { $body } of de politie u? Vraag een naam en bel terug via het algemene nummer. Zo weet u zeker wie u spreekt.
    - Vertelde u de ouders dat er is gemeld? Zet dat dan onderaan erbij.
record_contact-submit = Contact vastleggen
record_contact-done = Het contact is vastgelegd.
record_contact-with = Met wie was het contact?
record_contact-parties = Welke mensen uit dit dossier waren dat?
record_contact-parties-hint = Kies iedereen met wie u sprak.
record_contact-name = Naam en functie van anderen
record_contact-name-hint = Bijvoorbeeld: mevrouw De Boer, wijkteam.
record_contact-when = Wanneer was dit?
record_contact-how = Hoe was het contact?
record_contact-how-hint = Bijvoorbeeld: telefonisch, per mail, op school.
record_contact-summary = Wat is er gezegd?
record_contact-outcome = Wat is er afgesproken?
record_contact-told-of-concerns = Hebt u deze mensen verteld wat de school ziet en hoort?
record_contact-told-of-concerns-hint = Alleen bellen zonder te zeggen waarover, telt niet.
record_contact-part-report = Na een melding
record_contact-told-of-report = Hebt u deze mensen verteld dat er is gemeld?

attach_document-title = Document toevoegen
attach_document-intro = Een brief, een mail, een tekening of een foto van een tekening. Het bestand wordt versleuteld bewaard.
attach_document-guidance =
    Voeg alleen toe wat nodig is om de zorgen te begrijpen. Een document vervangt de beschrijving niet: wie het later leest, moet ook zonder het bestand weten wat erin staat.

    - Maak geen foto’s van het lichaam van een kind. Beschrijf letsel in woorden: waar, hoe groot, welke kleur.
    - Zet geen verslagen uit het gewone leerlingdossier over als dat niet nodig is.
    - Controleer of er een burgerservicenummer op staat. Maak dat onleesbaar voordat u het bestand toevoegt.
    - Noem wie het document maakte en van welke dag het is.

    U mag een pdf, een afbeelding, een tekstbestand of een Word-bestand toevoegen, tot 10 MB.
attach_document-submit = Document toevoegen
attach_document-done = Het document is toegevoegd.
attach_document-file = Kies een bestand
attach_document-file-hint = Pdf, afbeelding, tekst of Word, tot 10 MB. Na een foutmelding kiest u het bestand opnieuw.
attach_document-title-label = Hoe heet het document?
attach_document-title-hint = Bijvoorbeeld: mail van de voetbaltrainer.
attach_document-description = Wat staat erin?
attach_document-description-hint = In het kort, ook voor wie het bestand niet kan openen.
attach_document-dated = Welke datum staat erop?
attach_document-made-by = Wie heeft het gemaakt?
attach_document-bearing = Wat doet dit met het vermoeden?

link_person-title = Betrokkene vastleggen
link_person-intro = Ouders, voogden, broers, zussen en huisgenoten van de leerling.
link_person-guidance =
    De meldcode vraagt om met elke ouder met gezag te praten. Daarom moet hier staan wie dat zijn.

    - Na een scheiding houden ouders meestal allebei het gezag. Ga er niet van uit: vraag het na, of kijk in het gezagsregister.
    - Onbekend telt als ja. Het dossier vraagt dan om een gesprek totdat u het hebt nagekeken.
    - Een partner van een ouder is een huisgenoot, geen ouder, tenzij die het gezag heeft.
    - Is het adres geheim, bijvoorbeeld omdat iemand gevlucht is? Geef dat aan. Het wordt dan nooit afgedrukt.

    Vraag niet naar nationaliteit, geloof of herkomst. Welke taal iemand spreekt, is wel nuttig: u weet dan of u een tolk nodig hebt.
link_person-submit = Betrokkene vastleggen
link_person-done = De betrokkene is vastgelegd.
link_person-name = Naam
link_person-relation = Wat is deze persoon van de leerling?
link_person-authority = Heeft deze persoon het gezag?
link_person-authority-hint = Gezag hebben betekent: beslissen over de opvoeding. Weet u het niet zeker? Kies onbekend.
link_person-lives-with-child = Woont deze persoon bij het kind?
link_person-part-contact = Contactgegevens en taal
link_person-born = Geboortedatum
link_person-phone = Telefoonnummer
link_person-address = Adres
link_person-secret-address = Is dit adres geheim?
link_person-secret-address-hint = Een geheim adres wordt nooit afgedrukt.
link_person-language = Taal
link_person-language-hint = Alleen als er een tolk nodig is. Bijvoorbeeld: Pools, met tolk.
link_person-part-replaces = Staat deze persoon er al, met verouderde gegevens?
link_person-replaces = Wiens gegevens vervangt u?
link_person-replaces-hint = De oude gegevens blijven leesbaar.

link_dossier-title = Dossier van broer of zus koppelen
link_dossier-intro = Elk kind heeft een eigen dossier. Met een koppeling vindt u ze van het ene naar het andere.
link_dossier-guidance =
    Zijn er zorgen over één kind in een gezin, kijk dan ook naar de andere kinderen. De dossiers blijven apart: wat over het ene kind gaat, hoort niet vanzelf bij het andere.

    - Koppel alleen als de kinderen in hetzelfde gezin leven of familie zijn.
    - Wie een dossier niet mag lezen, ziet door de koppeling niet meer dan dat die er is.
link_dossier-submit = Dossier koppelen
link_dossier-done = De dossiers zijn gekoppeld.
link_dossier-dossier = Welk dossier wilt u koppelen?
link_dossier-none = Er zijn geen andere dossiers die u mag lezen.
link_dossier-relation = Wat zijn de kinderen van elkaar?
link_dossier-relation-hint = Bijvoorbeeld: broer en zus, halfbroers.

complete_step-title = Stap afronden
complete_step-intro = Met afronden zegt u: voor nu is deze stap gedaan. U kunt er later altijd op terugkomen.
complete_step-guidance =
    De volgorde van de stappen ligt niet vast. U mag een stap later doen of opnieuw doen. Wel moet alles gedaan zijn voordat u een besluit neemt. Bij acuut gevaar mag u eerst melden en daarna aanvullen.

    - Bij stap 1 noemt u het signaleringsinstrument, zoals een signaallijst. Hebt u er geen gebruikt? Dan vraagt het formulier om een reden.
    - Ontbreekt er iets, dan staat hier wat u nog moet doen.
complete_step-submit = Stap afronden
complete_step-done = De stap is afgerond.
complete_step-step = Welke stap is klaar?
complete_step-part-instrument = Bij stap 1: het signaleringsinstrument
complete_step-instrument = Welk signaleringsinstrument is gebruikt?
complete_step-instrument-hint = Naam en jaar of versie. Bijvoorbeeld: signaallijst 4-12 jaar uit de map Veilig op school. Ook een aantekening “signaal van een lijst” telt mee.
complete_step-note = Opmerking voor wie dit later leest

divert_to_staff_route-title = Verplaatsen: het gaat om iemand van school
divert_to_staff_route-intro = Is deze aantekening per ongeluk in dit dossier gezet, terwijl het gaat om iemand die voor de school werkt? Verplaats haar dan. U hoort daarna alleen dat zij is verplaatst.
divert_to_staff_route-guidance =
    De aantekening gaat naar wie het bestuur heeft aangewezen. In dit dossier blijft alleen staan dat er een is verplaatst, door wie en wanneer.

    - De inhoud is hier daarna voor niemand meer te lezen. Dat kan niet worden teruggedraaid.
    - Verbeteringen van deze aantekening en het vervolg bij een hypothese gaan mee.
    - Komt zij van een signaallijst? Dan gaat het overzicht van die lijst ook mee.
    - Denkt u aan een zedenmisdrijf? Bel het bestuur dan ook zelf, meteen.
divert_to_staff_route-entry = Welke aantekening?
divert_to_staff_route-elsewhere = Aantekening { $no } staat ook in { $count ->
    [one] één ander dossier
   *[other] { $count } andere dossiers
 }. Waar u dat mag, wordt zij daar ook verplaatst. Waar u dat niet mag, vraagt Luwte het aan iemand die het wel mag.
divert_to_staff_route-telling-road = Waar gaat het om?
divert_to_staff_route-telling-about-member = Over wie gaat het?
divert_to_staff_route-telling-about-member-hint = Staat de naam in de lijst? Kies die dan. Deze persoon kan het nooit lezen.
divert_to_staff_route-telling-about-words = Staat de naam er niet bij? Zeg dan wie het is
divert_to_staff_route-telling-tied = Heeft iemand in de lijst een nauwe band met deze persoon?
divert_to_staff_route-telling-tied-hint = Ook die kan het dan niet lezen.
divert_to_staff_route-telling-text = Wilt u er iets bij zeggen?
divert_to_staff_route-telling-text-hint = Dit komt niet in het dossier.
divert_to_staff_route-read-by = Dit kan worden gelezen door: { $readers }. Niet door wie u hierboven noemt, en niet door wie dit dossier leest.
divert_to_staff_route-submit = Verplaatsen
divert_to_staff_route-done = De aantekening is verplaatst.
