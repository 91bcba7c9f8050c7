//! An invented case, from little to much.

use print::{
    Acute, Address, AdviceSheet, Answer, Attachment, BodyFigure, ChildConversation, Conclusion,
    Considered, Conversation, Decision, Diagnosis, Entry, Explanation, Fact, FactKind,
    GoalReviewed, Heading, Help, HelpPlan, HelpReview, Hypothesis, IndexStep, Informed, Injury,
    LABELS, Labels, Made, NotDone, OpenPoint, OwnView, Person, Proof, ProofRow, Report, Reporter,
    RuleState, SafetyLook, SheetEntry, Source, Status, StepAct, StepTaken, ThirdParty, Waiver,
    Watching, Weighing,
};

/// Each fixed word is its own key between marks, so that a test sees which one stands where.
pub(crate) fn labels() -> Labels {
    LABELS
        .iter()
        .map(|key| ((*key).to_owned(), format!("<{key}>")))
        .collect()
}

fn s(text: &str) -> String {
    text.to_owned()
}

const MADE: Made = Made {
    year: 2026,
    month: 3,
    day: 19,
    hour: 14,
    minute: 5,
    second: 0,
};

/// The bare report with this file inside.
pub(crate) fn provable(file: &[u8]) -> Report {
    Report {
        proof: Some(Proof {
            title: s("Controleren"),
            explanation: s("Zo controleert u dit stuk."),
            rows: vec![ProofRow {
                name: s("IJkpunt"),
                value: s("1482"),
            }],
            file_name: s("bewijs.json"),
            file_description: s("Wat gedeeld is, met het bewijs"),
            file: file.to_vec(),
        }),
        ..bare()
    }
}

/// A report in which nothing is filled in that may be left out.
pub(crate) fn bare() -> Report {
    Report {
        labels: labels(),
        language: s("nl"),
        made: MADE,
        heading: Heading {
            title: s("Melding kindermishandeling"),
            status: Status::Draft,
            filed: s(""),
            dossier: s("Dossier 7f3a-21"),
            fingerprint: s("9c1e 44d0 a7b2 5f08"),
            made_at: s("19 maart 2026, 15:05"),
            edition: s(""),
        },
        not_to_be_shown: s(""),
        acute: None,
        reporter: Reporter {
            name: s("Marijke Terwolde"),
            role: s("directeur"),
            organisation: s("Basisschool De Vlonder"),
            address: s(""),
            phone: s("0318 555 010"),
            reachable: s(""),
            contact: s(""),
        },
        steps: Vec::new(),
        persons: Vec::new(),
        facts: Vec::new(),
        childs_words: Vec::new(),
        third_party: Vec::new(),
        hypotheses: Vec::new(),
        diagnoses: Vec::new(),
        conversations: Vec::new(),
        child_conversations: Vec::new(),
        own_views: Vec::new(),
        conversation_waivers: Vec::new(),
        weighing: None,
        framework: Vec::new(),
        framework_leads_to: s(""),
        decisions: Vec::new(),
        current_safety: s(""),
        help: Help::default(),
        informed: Vec::new(),
        announcement_waivers: Vec::new(),
        secrecy: Vec::new(),
        conclusion: Conclusion::default(),
        on_paper: Vec::new(),
        proof: None,
    }
}

/// An entry with this number and text.
pub(crate) fn entry(no: &str, text: &str) -> Entry {
    Entry {
        no: s(no),
        text: s(text),
        bearing: s("ondersteunt het vermoeden"),
        about: s(""),
        child_was: s(""),
        happened: s("dinsdag 3 maart 2026, 10:15"),
        place: s("kleedkamer van de gymzaal"),
        present: s("vakleerkracht en vier klasgenoten"),
        seen_by: s("Ilse Brandsma, vakleerkracht gym"),
        recorded: s("Ilse Brandsma, leerkracht, 3 maart 2026, 12:40"),
        corrects: s(""),
    }
}

/// An observation with this number and text.
pub(crate) fn fact(no: &str, text: &str) -> Fact {
    Fact {
        kind: FactKind::Observation,
        sign: s(""),
        injuries: Vec::new(),
        figures: Vec::new(),
        entry: entry(no, text),
    }
}

/// An observation of something on the body, with its drawing.
pub(crate) fn injury(no: &str) -> Fact {
    Fact {
        injuries: vec![
            Injury {
                place: s("Knie links"),
                seen: s("Blauwe plek, ongeveer 3 cm, rond."),
            },
            Injury {
                place: s("Wang rechts"),
                seen: s("Rode streep van 2 cm."),
            },
        ],
        figures: vec![BodyFigure {
            name: s("Voorkant"),
            description: s("Voorkant: Knie links"),
            svg: s(
                r##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><g stroke="#666"><path fill="#222" transform="matrix(-1 0 0 1 20 0)" d="M1 1 L9 1 L9 9 Z"/></g></svg>"##,
            ),
        }],
        ..fact(no, "Bij het omkleden zag ik een blauwe plek op haar knie.")
    }
}

/// A report in which everything is filled in.
pub(crate) fn full() -> Report {
    let mut view = bare();
    fill_top(&mut view);
    view.steps = steps();
    view.persons = persons();
    fill_signals(&mut view);
    fill_suppositions(&mut view);
    fill_talks(&mut view);
    fill_decision(&mut view);
    view.conclusion = conclusion();
    view
}

fn fill_top(view: &mut Report) {
    view.heading.status = Status::Filed;
    view.heading.filed = s("19 maart 2026, 14:30, telefonisch en met het formulier");
    view.heading.edition = s("Meldcode onderwijs 2019, versie 1");
    view.reporter.address = s("Kadeweg 12, Oudermeer");
    view.reporter.reachable = s("op schooldagen van 8:00 tot 17:00");
    view.reporter.contact = s("Hanna Veldkamp, intern begeleider");
    view.not_to_be_shown = s("Het adres van de tante mag niet bij vader bekend worden.");
    view.acute = Some(Acute {
        kind: s("onthulling"),
        text: s("Het kind vroeg zelf om hulp. De weging is twee werkdagen later aangevuld."),
    });
}

fn fill_signals(view: &mut Report) {
    view.facts = vec![
        fact(
            "3",
            "Bij het omkleden zag ik drie ronde blauwe plekken op de linkerbovenarm.\n\nNoor trok haar mouw snel naar beneden.",
        ),
        Fact {
            kind: FactKind::Sign,
            sign: s("Signalenlijst basisschool 4-12: schrikt bij lichamelijk contact"),
            injuries: Vec::new(),
            figures: Vec::new(),
            entry: Entry {
                corrects: s("nr. 4: de datum was verkeerd"),
                ..entry(
                    "5",
                    "Noor dook weg toen de conciërge achter haar een deur dichtsloeg.",
                )
            },
        },
        injury("7"),
    ];
    view.childs_words = vec![entry(
        "6",
        "Papa wordt boos als ik mors.\nDan moet ik naar boven.",
    )];
    view.third_party = vec![
        ThirdParty {
            source: Source::Named {
                name: s("Petra Hofstee"),
                relation: s("buurvrouw"),
                hand: s("zelf gehoord"),
                received: s("telefonisch, 9 maart 2026"),
            },
            entry: Entry {
                seen_by: s(""),
                ..entry("8", "Ik hoor 's avonds vaak geschreeuw.")
            },
        },
        ThirdParty {
            source: Source::Protected {
                ground: s("De bron vreest voor de eigen veiligheid."),
            },
            entry: Entry {
                seen_by: s(""),
                ..entry("9", "Het kind stond om elf uur 's avonds alleen op straat.")
            },
        },
    ];
}

fn fill_suppositions(view: &mut Report) {
    view.hypotheses = vec![
        Hypothesis {
            no: s("10"),
            text: s("De plekken komen door stevig vastpakken."),
            rests_on: s("nr. 3, 6"),
            outcome: s("Bevestigd door nr. 12."),
            recorded: s("Hanna Veldkamp, intern begeleider, 10 maart 2026"),
        },
        Hypothesis {
            no: s("11"),
            text: s("Er is een stollingsstoornis."),
            rests_on: s("nr. 3"),
            outcome: s(""),
            recorded: s("Ilse Brandsma, leerkracht, 10 maart 2026"),
        },
    ];
    view.diagnoses = vec![Diagnosis {
        no: s("12"),
        text: s("Vingerafdrukken van een volwassen hand."),
        by: s("J. Ruiter"),
        profession: s("jeugdarts"),
        on: s("11 maart 2026"),
        recorded: s("Hanna Veldkamp, 12 maart 2026"),
    }];
}

fn fill_talks(view: &mut Report) {
    view.conversations = vec![talk()];
    view.own_views = vec![OwnView {
        no: s("19"),
        of: s("Sanne de Wit, moeder"),
        when: s("6 oktober 2026"),
        how: s("per brief"),
        text: s("Ik was die ochtend ziek. Zo gaat het bij ons niet altijd."),
        about: s("4, 5"),
    }];
    view.child_conversations = vec![ChildConversation {
        no: s("14"),
        when: s("12 maart 2026, 9:00"),
        place: s("kamer van de intern begeleider"),
        present: s("Hanna Veldkamp"),
        asked: s("Hoe gaat het thuis?"),
        said: s("Soms durf ik niet naar huis."),
        agreements: s("Noor mag altijd binnenlopen."),
    }];
    view.conversation_waivers = vec![Waiver {
        with: s("Rik Aalders (vader)"),
        ground: s("veiligheid van het kind"),
        motivation: s("Vader heeft gedreigd het kind mee te nemen."),
        recorded: s("Marijke Terwolde, 16 maart 2026"),
    }];
    view.informed = vec![informed()];
    view.announcement_waivers = vec![Waiver {
        with: s("Rik Aalders (vader)"),
        ground: s("veiligheid van een ander"),
        motivation: s("Moeder vreest geweld."),
        recorded: s("Marijke Terwolde, 18 maart 2026"),
    }];
}

fn fill_decision(view: &mut Report) {
    view.weighing = Some(weighing());
    view.framework = vec![answer(
        "Is er een vermoeden van onveiligheid?",
        "ja",
        "De plekken passen bij vastpakken.",
    )];
    view.framework_leads_to = s("Melden bij Veilig Thuis.");
    view.decisions = vec![Decision {
        recorded: s("Marijke Terwolde, directeur, 18 maart 2026, 16:00"),
        consulted: s("intern begeleider, in gesprek op 18 maart 2026"),
        answers: vec![
            answer(
                "Is melden noodzakelijk?",
                "ja",
                "Het kind is thuis niet veilig.",
            ),
            answer(
                "Is hulp bieden of organiseren (ook) mogelijk?",
                "nee",
                "Vader weigert alle hulp.",
            ),
        ],
        norm: s("Norm 1: acute of structurele onveiligheid"),
        second_person: s("Hanna Veldkamp, intern begeleider"),
        taken: s("5 oktober 2026, 14:30 uur"),
    }];
    view.current_safety = s("Noor is bij haar tante en gaat gewoon naar school.");
    view.help = help();
    view.secrecy = vec![
        answer("Zijn de collega's geraadpleegd?", "ja", "Twee keer."),
        answer(
            "Zijn er genoeg feiten?",
            "ja",
            "Eigen waarneming en een arts.",
        ),
    ];
}

fn help() -> Help {
    let by_ilse = || s("Ilse Brandsma, intern begeleider, 20 maart 2026, 11:00");
    Help {
        plans: vec![HelpPlan {
            no: s("18"),
            providers: s("Jeugdteam De Kade, huisarts"),
            goals: vec![s("Niemand slaat."), s("Noor slaapt door.")],
            agreements: s("Moeder belt elke week met het jeugdteam."),
            case_manager: s("Wietske Prins"),
            until: s("1 september 2026"),
            review_on: s("1 mei 2026"),
            referral_arrived: s("ja"),
            begin_checked_by: s("Ilse Brandsma"),
            recorded: by_ilse(),
            reviews: vec![HelpReview {
                no: s("20"),
                when: s("1 mei 2026"),
                begun: s("ja"),
                effect: s("de hulp werkt deels"),
                violence_goes_on: s("nee"),
                goals: vec![GoalReviewed {
                    goal: s("1. Niemand slaat."),
                    reached: s("bereikt. Dat zeggen Noor en haar moeder."),
                }],
                findings: s("Het is rustiger in huis."),
                next_review_on: s("1 juli 2026"),
                watching: s(""),
                recorded: by_ilse(),
            }],
        }],
        watching: vec![Watching {
            no: s("21"),
            who: s("de leerkracht"),
            signs: s("Nieuwe plekken, of niet willen gymmen."),
            every: s("elke maand"),
            first_on: s("1 juni 2026"),
            until: s("1 december 2026"),
            tell: s("de intern begeleider"),
            recorded: by_ilse(),
            looks: vec![SafetyLook {
                no: s("22"),
                when: s("1 juni 2026"),
                by: s("Ilse Brandsma"),
                seen: s("Noor deed vrolijk mee."),
                safe: s("twijfel"),
                next_steps: s("Het jeugdteam weet het."),
                recorded: by_ilse(),
            }],
        }],
        index: vec![IndexStep {
            no: s("19"),
            what: s("Het kind is gemeld"),
            when: s("20 maart 2026"),
            text: s("Twee gemeenten geven hulp."),
            decided_by: s("Marijke Terwolde, directeur"),
            told: s("Şükran Yılmaz"),
            not_told_why: s("Vader is onvindbaar."),
            recorded: by_ilse(),
        }],
    }
}

fn steps() -> Vec<StepTaken> {
    let act = |when: &str, what: &str| StepAct {
        when: s(when),
        what: s(what),
    };
    let step = |number: &str, name: &str, acts: Vec<StepAct>| StepTaken {
        number: s(number),
        name: s(name),
        acts,
        not_done: Vec::new(),
    };
    vec![
        StepTaken {
            not_done: vec![NotDone {
                what: s("signaleringsinstrument gebruikt"),
                ground: s("niet beschikbaar"),
                motivation: s("De lijst was in herziening."),
            }],
            ..step(
                "1",
                "In kaart brengen van signalen",
                vec![
                    act("3 maart 2026", "eerste signaal vastgelegd"),
                    act("10 maart 2026", "stap afgerond"),
                ],
            )
        },
        step(
            "2",
            "Collegiale consultatie",
            vec![
                act("5 maart 2026", "overleg met de intern begeleider"),
                act("9 maart 2026", "advies van Veilig Thuis, kenmerk A-1183"),
            ],
        ),
        step(
            "3",
            "Gesprek met de ouder",
            vec![act("13 maart 2026", "gesprek met moeder")],
        ),
        step(
            "4",
            "Wegen van aard en ernst",
            vec![act("17 maart 2026", "weging vastgelegd")],
        ),
        step("5", "Beslissen", Vec::new()),
    ]
}

/// The child and the people around it.
pub(crate) fn persons() -> Vec<Person> {
    let child = Person {
        name: s("Noor Aalders"),
        relation: s("leerling"),
        authority: s(""),
        born: s("4 juni 2017"),
        lives_with_child: s(""),
        address: Address::Secret,
        phone: s(""),
        language: s("Nederlands"),
    };
    let parent = |name: &str, relation: &str| Person {
        name: s(name),
        relation: s(relation),
        authority: s("ja"),
        born: s("onbekend"),
        lives_with_child: s("ja"),
        address: Address::Known(s("Lindelaan 4, Oudermeer")),
        phone: s("06 5550 0123"),
        ..child.clone()
    };
    let mother = Person {
        address: Address::Unknown,
        ..parent("Şükran Yılmaz", "moeder")
    };
    vec![child.clone(), parent("Rik Aalders", "vader"), mother]
}

fn talk() -> Conversation {
    Conversation {
        no: s("13"),
        with: s("Şükran Yılmaz (moeder)"),
        when: s("13 maart 2026, 15:30"),
        place: s("school, spreekkamer"),
        present: s("Marijke Terwolde, Hanna Veldkamp"),
        purpose: s("Zorgen delen over de blauwe plekken."),
        facts: s("Verteld wat bij gym is gezien."),
        shared: s("nr. 3, 5"),
        not_shared: s("nr. 9"),
        reaction: s("Moeder schrok en huilde."),
        interpretation: s("Moeder lijkt bang."),
        agreements: s("Maandag opnieuw praten."),
    }
}

fn weighing() -> Weighing {
    Weighing {
        recorded: s("Hanna Veldkamp, intern begeleider, 17 maart 2026"),
        supporting: vec![
            Considered {
                no: s("3"),
                text: s("drie ronde blauwe plekken"),
            },
            Considered {
                no: s("12"),
                text: s("oordeel van de jeugdarts"),
            },
        ],
        weakening: vec![Considered {
            no: s("15"),
            text: s("vrolijk na het weekend"),
        }],
        left_out: vec![Considered {
            no: s("8"),
            text: s("geschreeuw in de buurt"),
        }],
        risk: s("Grote kans op herhaling."),
        nature: s("Lichamelijk geweld."),
        seriousness: s("Ernstig, in korte tijd toegenomen."),
        at_risk: s("Noor, en haar broertje van 3."),
        frequency: s("Drie keer in de afgelopen maand."),
        duration: s("Sinds de kerstvakantie."),
        effect: s("Zij is bang om iets fout te doen."),
        danger_child: s("Letsel en angst."),
        danger_others: s("Moeder loopt ook gevaar."),
        danger_self: s("Geen."),
        protective: s("De tante vangt Noor op."),
        unknown: s("Wat vader er zelf over zegt."),
        would_change: s("Een andere verklaring van de jeugdarts."),
        talk_changed: s("Het beeld werd zorgelijker."),
        advice_weighed: s("Veilig Thuis adviseerde te melden."),
        instrument: s("Lijst Risico en Ruimte, 16 maart 2026"),
        instrument_document: s("nr. 17: Ingevulde lijst"),
        child_talk: s("Ja, gevoerd op 12 maart."),
    }
}

/// An answer to a question.
pub(crate) fn answer(question: &str, answer: &str, reason: &str) -> Answer {
    Answer {
        question: s(question),
        answer: s(answer),
        reason: s(reason),
        records: s("nr. 3, 12"),
    }
}

fn informed() -> Informed {
    Informed {
        who: s("Şükran Yılmaz (moeder)"),
        when: s("18 maart 2026, 17:00"),
        how: s("in een gesprek op school"),
        told: s("De school meldt om hulp en veiligheid te krijgen."),
        reaction: s("Moeder is opgelucht en bang."),
        objections: s("Ze wil niet dat vader het hoort."),
        met_how: s("Veilig Thuis is hiervan op de hoogte."),
        weighed: s("De veiligheid van Noor weegt zwaarder."),
        consent_efforts: s("Twee keer om medewerking gevraagd."),
    }
}

fn conclusion() -> Conclusion {
    Conclusion {
        school_will_do: s("Elke ochtend even kijken hoe Noor binnenkomt."),
        aftercare: s("Veilig Thuis belt binnen vijf werkdagen."),
        explanations: vec![Explanation {
            rule: s("De intern begeleider en de directeur zijn bij het gesprek."),
            ground: s("ziekte"),
            motivation: s("De directeur was ziek; de adjunct nam deel."),
            recorded: s("Hanna Veldkamp, 13 maart 2026"),
        }],
        open_points: vec![OpenPoint {
            rule: s("De terugkoppeling is vastgelegd."),
            weight: s("herinnering"),
            due: s("26 maart 2026"),
        }],
        attachments: vec![Attachment {
            no: s("16"),
            title: s("Brief van de jeugdarts"),
            made_by: s("J. Ruiter"),
            dated: s("11 maart 2026"),
            description: s("Uitslag van het onderzoek."),
            scanned: s("Niet gescand op virussen."),
        }],
        disclosures: vec![print::Disclosed {
            when: s("12 maart 2026"),
            what: s("Overzicht van het dossier"),
            to: s("Petra Terwolde"),
            ground: s("Recht op inzage"),
        }],
        rules: vec![RuleState {
            rule: s("Er is ten minste één aantekening met een bron."),
            state: s("voldaan"),
            records: s("nr. 3, 5, 6"),
        }],
    }
}

/// A long dossier: this many observations.
pub(crate) fn long(entries: usize) -> Report {
    let texts = [
        "Kwam zonder jas en zonder ontbijt op school. Het was vier graden.",
        "Zat tijdens de les lang stil voor zich uit te kijken en reageerde pas toen ik haar naam drie keer had gezegd. Na de pauze deed ze weer mee, maar ze wilde niet naast haar vaste maatje zitten.",
        "Schrok van een harde stem op de gang.",
    ];
    let facts = (1..=entries).map(|no| fact(&no.to_string(), texts[no % texts.len()]));
    Report {
        facts: facts.collect(),
        ..full()
    }
}

/// A sheet for an advice call.
pub(crate) fn sheet() -> AdviceSheet {
    AdviceSheet {
        labels: labels(),
        language: s("nl"),
        made: MADE,
        title: s("Adviesblad"),
        made_at: s("9 maart 2026, 11:00"),
        call: s("Veilig Thuis, 0800-2000"),
        summary: s("Een kind van acht jaar heeft twee keer blauwe plekken op de bovenarm."),
        question: s("Wat kunnen wij nu het beste doen?"),
        entries: vec![SheetEntry {
            kind: s("waarneming"),
            when: s("deze week"),
            text: s("Drie ronde plekken op de arm."),
            bearing: s("ondersteunt"),
        }],
        reminders: vec![
            s("Vraag of melden wordt aangeraden."),
            s("Vraag om een kenmerk."),
        ],
        checkpoint: vec![print::ProofRow {
            name: s("Wortel van het logboek"),
            value: s("n1xG4Y0yCq9sD7mT0kq8Yc5o2b4u6w8y0A2C4E6G8I0="),
        }],
    }
}
