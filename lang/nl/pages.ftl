# The pages that are not the form of a command.

sign-in-title = Inloggen
sign-in-kept = U was te lang weg en bent uitgelogd. Uw tekst is bewaard. Log in, dan staat hij er weer.
sign-in-stale = Deze pagina stond al langer open. Vul uw wachtwoord nog eens in.
sign-in-wrong = De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.
sign-in-name = Gebruikersnaam
sign-in-password = Wachtwoord
sign-in-submit = Inloggen
sign-in-help = Lukt het niet? Vraag de beheerder van uw school.

my-work-title = Mijn werk
my-work-start = Signaal vastleggen
my-work-start-hint = Wat u zag of hoorde, in uw eigen woorden. Het duurt ongeveer een minuut.
my-work-waiting = Wat op u wacht
my-work-nothing = Er wacht niets op u.
my-work-dossiers = Open dossiers
my-work-no-dossiers = Er zijn geen open dossiers.
my-work-all-dossiers = Alle dossiers, ook de afgesloten
my-work-new-signal = Nieuw signaal bekijken
my-work-moved-elsewhere = Deze aantekening is elders naar de aparte route verplaatst
my-work-consultation-asked = Een collega vraagt u om mee te denken
my-work-due = Uiterlijk { $day }
my-work-was-due = Had klaar moeten zijn op { $day }
my-work-overdue = Te laat
my-work-soon = Bijna tijd
my-work-signals = Uw signalen
my-work-all-signals = Al uw signalen
my-work-nothing-here = Met uw rol werkt u niet in dossiers. Krijgt u inzage in een dossier, dan staat het hier.
my-work-pages-here = Dit is uw werk in Luwte:

dossier-line = Groep { $group }. Laatst aangevuld op { $changed }
dossier-line-shared = Groep { $group }. U leest: { $parts }
dossier-step-of-five = Stap { $step } van 5
dossier-open = Open
dossier-closed = Afgesloten
dossier-acute = Acuut

signal-title = Signaal vastleggen
signal-intro = Leg vast wat u zag of hoorde. U hoeft niets te bewijzen en niets te concluderen.
signal-guidance =
    Schrijf op wat een camera of een microfoon had vastgelegd: wie, wat, waar, wanneer.

    - Citeer het kind letterlijk. Maak de zinnen niet mooier.
    - Vraag het kind niet uit. Luisteren is genoeg.
    - Beloof geen geheimhouding. Zeg dat u hulp gaat zoeken.
    - Denkt u iets te weten, maar zag u het niet? Schrijf dan alleen op wat u wel zag. Het vermoeden bespreekt u met de intern begeleider.
    - Leg ook vast wat goed gaat of het vermoeden juist zwakker maakt.
signal-pupil = Om welke leerling gaat het?
signal-pupil-hint = Typ een deel van de naam en kies.
signal-pupil-option = { $name } (groep { $group })
signal-pupil-candidate = { $name }, groep { $group }, geboren op { $born }
signal-pupil-id = Welke leerling bedoelt u?
signal-pupil-several = Er zijn meer leerlingen met deze naam. Kies de juiste.
signal-pupil-too-many = Te veel leerlingen heten zo. Typ ook de achternaam.
signal-pupil-none = Deze naam staat niet op de leerlingenlijst van uw school. Kijk of u de naam goed schreef.
signal-kind = Wat wilt u vastleggen?
signal-text = Wat zag of hoorde u?
signal-text-hint = Zo precies mogelijk. Woorden van het kind letterlijk. Bijvoorbeeld: “Om 8.35 uur kwam Noor zonder jas de klas in. Het vroor. Zij zei: ‘Mama sliep nog.’”
signal-readers = Dit kan op deze school worden gelezen door: { $roles }. Ouders kunnen om inzage vragen.
signal-readers-label = Wie kan dit lezen?
signal-for-injuries = { record_entry-for-injuries }
signal-injuries = { record_entry-injuries }
signal-injuries-hint = { record_entry-injuries-hint }
signal-happened = Wanneer was dit?
signal-happened-hint = De dag waarop het gebeurde. Vandaag is alvast ingevuld.
signal-place = Waar was dit?
signal-place-hint = Bijvoorbeeld: in de klas, op het plein, bij het hek.
signal-present = Wie waren erbij?
signal-present-hint = Namen of functies. Andere leerlingen noemt u alleen als het nodig is.
signal-for-source = Van een ander gehoord? Vul dan de bron in
signal-source-name = Van wie hoorde u dit?
signal-source-name-hint = Naam, of de functie als u de naam niet weet.
signal-source-relation = Wat is deze persoon van het kind?
signal-source-relation-hint = Bijvoorbeeld: oma, buurvrouw, trainer.
signal-source-hand = Zag of hoorde deze persoon het zelf?
signal-source-received-how = Hoe hoorde u dit?
signal-source-received-how-hint = Bijvoorbeeld: aan de telefoon, per mail, bij het hek.
signal-source-received-on = Op welke dag hoorde u dit?
signal-source-protected = Moet de naam van de bron geheim blijven voor het gezin?
signal-source-protected-hint = Alleen als er een goede reden is, zoals gevaar voor de bron. Beloof nooit vooraf volledige geheimhouding.
signal-source-protected-ground = Waarom moet de bron beschermd worden?
signal-bearing = Wat doet dit met het vermoeden?
signal-bearing-hint = Weet u het niet, of is er nog geen vermoeden? Kies dan neutraal.
signal-for-unseen = Ziet u het kind zelf niet?
signal-about-staff = Gaat het om iemand van school?
signal-about-staff-hint = Gaat het vermoeden over een collega, of over iemand anders die voor de school werkt? Kies dan ja. Het hoort dan niet in het dossier van de leerling.
signal-on-parent-condition = Gaat het u om de toestand van een ouder, terwijl u het kind zelf niet ziet?
signal-on-parent-condition-hint = Bijvoorbeeld als u een ouder in grote nood spreekt. Neem dan ook contact op met de directeur of de intern begeleider.
signal-for-acute = Kan dit niet wachten?
signal-acute = Waarom kan dit niet wachten?
signal-acute-advice = Is er nu gevaar? Bel eerst 112, of Veilig Thuis op { $phone }. Haal er meteen de intern begeleider of de directeur bij. Vastleggen kan daarna.
signal-submit = Signaal vastleggen

own-signals-title = Mijn signalen
own-signals-intro = Wat u zelf vastlegde, en of het is opgepakt. U ziet hier niet wat anderen in het dossier schrijven.
own-signals-none = U hebt nog geen signaal vastgelegd.
own-signals-done = Uw signaal is vastgelegd
own-signals-next = U hoeft nu niets meer te doen. De intern begeleider en de aandachtsfunctionaris zien uw signaal op hun eerste pagina. Op deze pagina leest u wanneer het is opgepakt.
own-signals-worried = Maakt u zich zorgen om vandaag? Wacht dan niet. Loop naar de intern begeleider of de directeur. Bij gevaar belt u 112; Veilig Thuis is dag en nacht bereikbaar op { $phone }.
own-signals-acute = Wacht niet tot iemand dit leest. Haal nu de intern begeleider of de directeur erbij. Bij direct gevaar belt u 112; anders belt u Veilig Thuis. Laat het kind niet alleen.
own-signals-recorded = Vastgelegd op { $at }
own-signals-picked-up = Opgepakt op { $at } door de { $role }
own-signals-not-yet = Nog niet opgepakt
own-signals-another = Nog een signaal vastleggen

emergency-title = Acuut gevaar: wat nu?
emergency-intro = Veiligheid gaat voor alles, ook voor vastleggen. Bellen mag meteen. U hoeft geen stap af te wachten.
emergency-now = Er is nu gevaar
emergency-now-text =
    - Bel 112 als iemand nu gewond is, bedreigd wordt of niet veilig is.
    - Blijf bij het kind als dat veilig kan. Breng uzelf niet in gevaar.
    - Haal er een collega bij: de intern begeleider of de directeur.
    - Laat het kind niet meegaan met iemand die gevaarlijk kan zijn, zonder eerst met de politie of Veilig Thuis te overleggen.
emergency-today = Het moet vandaag
emergency-today-text =
    - Bel Veilig Thuis: 0800-2000, gratis, dag en nacht.
    - U mag om advies vragen zonder de naam van het kind te noemen.
    - Vraag wat u wel en niet met de ouders bespreekt, en wanneer.
emergency-tells = Een kind vertelt u iets
emergency-tells-text =
    - Luister rustig. Vraag niet door en vraag niet naar bewijs.
    - Zeg dat het goed is dat het kind dit vertelt, en dat het niet de schuld van het kind is.
    - Beloof geen geheimhouding. Zeg wie u erbij haalt.
    - Schrijf daarna op wat het kind zei, in de woorden van het kind.
emergency-after = Daarna
emergency-after-text = Leg vast wat er is gebeurd en wie u hebt gesproken. De stappen van de meldcode die nog niet zijn gezet, haalt u daarna in.
emergency-record = Signaal vastleggen
emergency-call-112 = Bel 112
emergency-call-body = Bel Veilig Thuis: { $phone }

accessibility-title = Toegankelijkheid
accessibility-text =
    Luwte is gemaakt voor iedereen die op school werkt, ook voor wie slecht ziet, alleen een toetsenbord gebruikt of zich laat voorlezen. De maatstaf is WCAG 2.2, niveau AA.

    - Alles werkt zonder muis en zonder JavaScript.
    - Alles werkt op een telefoon en bij 400 procent vergroting.
    - Lichte of donkere kleuren volgen de instelling van uw apparaat.
    - Kleur is nooit het enige verschil: er staat altijd een woord bij.

    Loopt u toch ergens tegenaan? Zeg het tegen de beheerder van uw school. Bellen, mailen of iemand anders laten typen mag altijd; vastleggen kan ook later.
