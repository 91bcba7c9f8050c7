//! What does not open: any changed byte, any other key, any other place.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at what it did not expect"
)]

use vault::{
    BoardKey, BoardPlace, ChainLink, Commitment, DossierKey, OpenError, Place, RootKey, Sealed,
    Step, WrappedKey,
};

const BOARD: [u8; 16] = [0xb0; 16];
const DOSSIER: [u8; 16] = [0xd0; 16];
const PLACE: Place<'_> = Place {
    board: BOARD,
    dossier: DOSSIER,
    sequence: 3,
    kind: "entry-recorded",
};

/// Every way to change one byte, to cut bytes off, and to add one.
fn changed(bytes: &[u8]) -> Vec<Vec<u8>> {
    let flips = (0..bytes.len()).flat_map(|at| {
        [1_u8, 0x80, 0xff].map(|mask| {
            let mut other = bytes.to_vec();
            other[at] ^= mask;
            other
        })
    });
    let cuts = (0..bytes.len()).map(|length| bytes[..length].to_vec());
    flips.chain(cuts).chain([[bytes, &[0]].concat()]).collect()
}

fn other_places() -> [Place<'static>; 6] {
    [
        Place {
            board: [0xb1; 16],
            ..PLACE
        },
        Place {
            dossier: [0xd1; 16],
            ..PLACE
        },
        Place {
            board: DOSSIER,
            dossier: BOARD,
            ..PLACE
        },
        Place {
            sequence: 4,
            ..PLACE
        },
        Place {
            kind: "entry-corrected",
            ..PLACE
        },
        Place { kind: "", ..PLACE },
    ]
}

#[test]
fn an_event_opens_in_its_place_only() {
    let key = DossierKey::from_random([3; 32]);
    let (sealed, commitment) = key.seal_event(&PLACE, [9; 12], [4; 32], b"text").unwrap();
    assert_eq!(
        &*key.open_event(&PLACE, &sealed, &commitment).unwrap(),
        b"text"
    );
    for place in other_places() {
        assert_eq!(
            key.open_event(&place, &sealed, &commitment),
            Err(OpenError::Refused)
        );
    }
    let other_key = DossierKey::from_random([5; 32]);
    assert_eq!(
        other_key.open_event(&PLACE, &sealed, &commitment),
        Err(OpenError::Refused)
    );
}

#[test]
fn a_changed_event_does_not_open() {
    let key = DossierKey::from_random([3; 32]);
    let (sealed, commitment) = key.seal_event(&PLACE, [9; 12], [4; 32], b"text").unwrap();
    for bytes in changed(sealed.as_bytes()) {
        assert!(
            key.open_event(&PLACE, &Sealed::from_stored(bytes), &commitment)
                .is_err()
        );
    }
    for at in 0..32 {
        let mut other = *commitment.as_bytes();
        other[at] ^= 1;
        let other = Commitment::from_stored(other);
        assert_eq!(
            key.open_event(&PLACE, &sealed, &other),
            Err(OpenError::OtherCommitment)
        );
    }
}

#[test]
fn the_same_text_has_another_commitment_each_time() {
    let key = DossierKey::from_random([3; 32]);
    let (_, one) = key.seal_event(&PLACE, [9; 12], [4; 32], b"text").unwrap();
    let (_, other) = key.seal_event(&PLACE, [9; 12], [5; 32], b"text").unwrap();
    assert_ne!(one, other);
}

#[test]
fn an_attachment_is_no_event() {
    let key = DossierKey::from_random([3; 32]);
    let sealed = key.seal(&PLACE, [9; 12], b"scan").unwrap();
    assert_eq!(&*key.open(&PLACE, &sealed).unwrap(), b"scan");
    let (event, commitment) = key.seal_event(&PLACE, [9; 12], [4; 32], b"scan").unwrap();
    assert_eq!(key.open(&PLACE, &event), Err(OpenError::Refused));
    assert_eq!(
        key.open_event(&PLACE, &sealed, &commitment),
        Err(OpenError::Refused)
    );
    for place in other_places() {
        assert_eq!(key.open(&place, &sealed), Err(OpenError::Refused));
    }
    for bytes in changed(sealed.as_bytes()) {
        assert!(key.open(&PLACE, &Sealed::from_stored(bytes)).is_err());
    }
}

#[test]
fn a_row_opens_in_its_place_only() {
    let key = BoardKey::from_random([2; 32]);
    let place = BoardPlace {
        board: BOARD,
        table: "pupils",
        id: b"12",
    };
    let sealed = key.seal(&place, [9; 12], b"Sam").unwrap();
    assert_eq!(&*key.open(&place, &sealed).unwrap(), b"Sam");
    let others = [
        BoardPlace {
            board: [0xb1; 16],
            ..place
        },
        BoardPlace {
            table: "members",
            ..place
        },
        BoardPlace { id: b"13", ..place },
        BoardPlace {
            table: "pupils1",
            id: b"2",
            ..place
        },
    ];
    for other in others {
        assert_eq!(key.open(&other, &sealed), Err(OpenError::Refused));
    }
    for bytes in changed(sealed.as_bytes()) {
        assert!(key.open(&place, &Sealed::from_stored(bytes)).is_err());
    }
}

#[test]
fn a_board_key_comes_out_for_its_board_and_root_only() {
    let root = RootKey::from_bytes([1; 32]).unwrap();
    let place = BoardPlace {
        board: BOARD,
        table: "pupils",
        id: b"12",
    };
    let key = BoardKey::from_random([2; 32]);
    let sealed = key.seal(&place, [9; 12], b"Sam").unwrap();
    let wrapped = key.wrap(&root, BOARD, [9; 12]).unwrap();
    let same = BoardKey::from_wrapped(&root, BOARD, &wrapped).unwrap();
    assert_eq!(&*same.open(&place, &sealed).unwrap(), b"Sam");

    assert!(BoardKey::from_wrapped(&root, [0xb1; 16], &wrapped).is_err());
    let other_root = RootKey::from_bytes([6; 32]).unwrap();
    assert!(BoardKey::from_wrapped(&other_root, BOARD, &wrapped).is_err());
    for bytes in changed(wrapped.as_bytes()) {
        assert!(BoardKey::from_wrapped(&root, BOARD, &WrappedKey::from_stored(bytes)).is_err());
    }
}

#[test]
fn a_dossier_key_comes_out_for_its_dossier_and_board_only() {
    let board_key = BoardKey::from_random([2; 32]);
    let key = DossierKey::from_random([3; 32]);
    let sealed = key.seal(&PLACE, [9; 12], b"scan").unwrap();
    let wrapped = key.wrap(&board_key, BOARD, DOSSIER, [9; 12]).unwrap();
    let same = DossierKey::from_wrapped(&board_key, BOARD, DOSSIER, &wrapped).unwrap();
    assert_eq!(&*same.open(&PLACE, &sealed).unwrap(), b"scan");

    let refused = |board_key: &BoardKey, board, dossier, wrapped: &WrappedKey| {
        DossierKey::from_wrapped(board_key, board, dossier, wrapped).is_err()
    };
    assert!(refused(&board_key, [0xb1; 16], DOSSIER, &wrapped));
    assert!(refused(&board_key, BOARD, [0xd1; 16], &wrapped));
    assert!(refused(&board_key, DOSSIER, BOARD, &wrapped));
    assert!(refused(
        &BoardKey::from_random([6; 32]),
        BOARD,
        DOSSIER,
        &wrapped
    ));
    for bytes in changed(wrapped.as_bytes()) {
        assert!(refused(
            &board_key,
            BOARD,
            DOSSIER,
            &WrappedKey::from_stored(bytes)
        ));
    }
}

#[test]
fn a_sealed_row_is_no_wrapped_key() {
    let board_key = BoardKey::from_random([2; 32]);
    let id = [BOARD, DOSSIER].concat();
    let place = BoardPlace {
        board: BOARD,
        table: "dossier_keys",
        id: &id,
    };
    let sealed = board_key.seal(&place, [9; 12], &[3; 32]).unwrap();
    let stored = WrappedKey::from_stored(sealed.as_bytes().to_vec());
    assert!(DossierKey::from_wrapped(&board_key, BOARD, DOSSIER, &stored).is_err());
}

#[test]
fn a_link_holds_on_to_every_part_of_its_step() {
    let commitment = Commitment::from_stored([7; 32]);
    let step = Step {
        place: PLACE,
        member: [0xe0; 16],
        at_micros: 1,
        commitment,
    };
    let first = ChainLink::first(BOARD, DOSSIER);
    let link = first.next(&step);
    let mut others: Vec<ChainLink> = other_places()
        .map(|place| first.next(&Step { place, ..step }))
        .to_vec();
    others.extend([
        first.next(&Step {
            member: [0xe1; 16],
            ..step
        }),
        first.next(&Step {
            at_micros: 2,
            ..step
        }),
        first.next(&Step {
            commitment: Commitment::from_stored([8; 32]),
            ..step
        }),
        ChainLink::first(DOSSIER, BOARD).next(&step),
        link.next(&step),
    ]);
    assert!(others.iter().all(|other| *other != link));
}

#[test]
fn nothing_secret_is_shown() {
    let root = RootKey::from_bytes([0x5a; 32]).unwrap();
    let board_key = BoardKey::from_random([0x5a; 32]);
    let key = DossierKey::from_random([0x5a; 32]);
    let sealed = key.seal(&PLACE, [9; 12], b"Sam").unwrap();
    let opened = key.open(&PLACE, &sealed).unwrap();
    assert_eq!(
        format!("{root:?} {board_key:?} {key:?} {sealed:?} {opened:?}"),
        "RootKey { wrapping: (secret), index: IndexKey((secret)) } BoardKey((secret)) \
         DossierKey((secret)) Sealed(32 bytes) Plaintext(not shown)"
    );
}
