# Eén aantekening over meer kinderen.

children-legend = Meer kinderen
children-warning = Deze tekst komt in het dossier van elk kind te staan. Noem daarom geen kinderen bij naam: schrijf bijvoorbeeld ‘het kind’ of ‘de ander’. Om welk ander kind het gaat, ziet alleen wie ook dat dossier mag lezen. Letsel komt alleen bij het eerste kind.
children-add = Ook voor een ander kind
children-more = Nog een kind
children-part = Kind { $no }
children-child = Kind { $no }, { $name }
children-first-was = Wat was het eerste kind hierin?
children-was-words = In uw eigen woorden (nodig bij ‘anders’)
children-sibling = Een broer of zus met een gekoppeld dossier
children-or-pupil = Of een andere leerling
children-pupil = Welke leerling?
children-pupil-help = Typ de naam en kies uit de lijst. Laat dit deel leeg als u het toch niet nodig hebt.
children-pupil-id = Welke leerling bedoelt u?
children-child-was = Wat was dit kind hierin?
children-child-was-words = { children-was-words }
children-bearing = Wat doet dit met het vermoeden over dit kind?
children-names-meant = De naam in de tekst is niet die van een van deze kinderen, of moet er echt in staan.
child-was-hurt = Het overkwam dit kind
child-was-saw-it = Zag of hoorde het zelf
child-was-was-told = Hoorde het van een ander
child-was-present = Was erbij; of het kind het merkte, is niet bekend
child-was-other = Anders
dossier-elsewhere = Ook vastgelegd voor een ander kind.
said-child-was = Wat het kind hierin was
