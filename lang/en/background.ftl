# The background on violence at home and child abuse, for everybody. Our own words; numbers stand with
# their source and year, and are looked up again before a release.

background-title = Background: violence at home and child abuse
background-intro = This says in plain words what is meant by domestic violence and child abuse, what it does to a child, and what you can mean.
background-no-need = You need not know which form it is. What you saw or heard is enough to consult.
background-link = Background: what is child abuse, and what can you do?

background-part-forms = What it is
background-forms =
    Domestic violence is violence by somebody of the family, the relatives or the circle around them. It can be directed at a child, a partner, a parent or somebody who needs care.

    Child abuse is everything that parents or other adults on whom a child depends do or leave undone, and that harms a child or can harm it. It need not be on purpose. Many parents want to do well, and do not manage. Often there are several forms at once.
background-form-physical = Physical abuse
background-form-physical-text = Hitting, kicking, pinching, burning or shaking. Making a child ill on purpose belongs to this too.
background-form-emotional = Emotional abuse
background-form-emotional-text = Calling a child names, humiliating, frightening, threatening or ignoring it all the time. Or trapping a child in the fight between parents.
background-form-neglect = Neglect
background-form-neglect-text = A child does not get what it needs: food, clothes, sleep, supervision, a doctor, or comfort and attention. It shows less than a bruise, and can do as much harm.
background-form-sexual = Sexual abuse
background-form-sexual-text = Sexual touching, making a child watch or watching a child, making or sharing images. Also when a child does not resist. Do not talk with the family about this first.
background-form-sexual-more = What you do about sexual abuse
background-form-witness = Witnessing violence
background-form-witness-text = A child sees or hears adults at home hit, threaten or humiliate each other, or feels their fear. Even when nobody touches the child, that is child abuse.
background-special = With some forms things go otherwise, such as honour-based violence or a forced marriage.

# SOURCE: domain notes on law and practice, section 9 (numbers for scale). Look each up again before a release.
background-part-often = How often it happens
background-number-children = An estimated 90,000 to 127,000 children in the Netherlands were abused in 2017.
background-number-children-source = House of Representatives, Kamerstuk 28345, number 269
background-number-calls = In 2023 Veilig Thuis gave advice 143,210 times, and received 127,340 reports.
background-number-calls-source = Statistics Netherlands (CBS), table 84849NED, provisional figures
background-number-schools = Education asked for advice 12,650 times in 2023 and reported 5,400 times. So asking for advice happens more than twice as often as reporting.
background-number-schools-source = Statistics Netherlands (CBS), table 84849NED, provisional figures; all kinds of education
background-number-share = About half of the reports in 2025 were about child abuse.
background-number-share-source = gemeente.nu
background-often-so = Most members of staff meet this rarely. So it is not strange if you do not know at once what to do.

background-part-effects = What it does to a child
background-effects =
    - A child that is not safe at home watches for danger all the time. Learning, playing and sleeping become harder.
    - One child becomes restless or angry. Another becomes quiet, or adapts very well.
    - Many children think that it is their own fault. And they love their parents. So they keep silent, or take back what they said.
    - In some children nothing can be noticed.
    - The sooner it stops and the more support a child has, the better it can recover.

background-part-mean = What you can mean
background-mean =
    - Stay ordinary and predictable: the same place, the same rules, a friendly word. School can be the safest place of the day.
    - Does a child begin to tell? Listen calmly, and let it choose its own words.
    - Say that it is good that the child tells this, and that it is not the child’s fault.
    - Say honestly what you will do: “I will discuss this with somebody who can help us.”
    - Write down what you saw and heard, and discuss it with the care coordinator. You need not prove anything and you are not alone in this.

background-part-avoid = What to leave
background-avoid =
    - Do not wait until you are sure.
    - Do not promise a child secrecy.
    - Do not press on, and ask no question that holds the answer. Finding out what happened is for others.
    - Do not look under a child’s clothes.
    - Do not approach a parent alone or in anger, and do not speak ill of parents where a child can hear it.
    - Tell it to nobody who need not know, also not in a group chat.

background-danger = A child or somebody else is in danger now.
background-advice = With every suspicion, also when you doubt.
background-source = Source: { $source }.
