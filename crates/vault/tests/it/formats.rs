//! The stored formats, byte for byte: whoever changes one loses every dossier sealed before.
//!
//! The expected bytes were computed by another program, from the description in
//! docs/adr/0004-sealing.md.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use vault::{BoardKey, BoardPlace, ChainLink, DossierKey, Place, RootKey, Step};

const BOARD: [u8; 16] = [0xb0; 16];
const DOSSIER: [u8; 16] = [0xd0; 16];
const PLACE: Place<'_> = Place {
    board: BOARD,
    dossier: DOSSIER,
    sequence: 3,
    kind: "entry-recorded",
};

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

#[test]
fn the_blind_index() {
    let root = RootKey::from_bytes([1; 32]).unwrap();
    assert_eq!(
        hex(&root.index_key().blind(None, "sam")),
        "0ffa2a5a63bc9bc988e32b9e3bd235ea7f481857999e5a4d0c98336a3d4ffd24"
    );
    assert_eq!(
        hex(&root.index_key().blind(Some(&BOARD), "sam")),
        "9560c4ed62e2ce69967b7cfd497c04469bfde31c249ec67a0b4bcc8be15da4be"
    );
}

#[test]
fn a_wrapped_board_key() {
    let root = RootKey::from_bytes([1; 32]).unwrap();
    let wrapped = BoardKey::from_random([2; 32])
        .wrap(&root, BOARD, [9; 12])
        .unwrap();
    assert_eq!(
        hex(wrapped.as_bytes()),
        "01090909090909090909090909bccafe806919dbcc9a5c82b9b5613cbdea7da9f3c16360de87deb06197d723b74c0aa4ac0d9af632cf4cc0b6b829adf9"
    );
}

#[test]
fn a_wrapped_dossier_key() {
    let board_key = BoardKey::from_random([2; 32]);
    let wrapped = DossierKey::from_random([3; 32])
        .wrap(&board_key, BOARD, DOSSIER, [9; 12])
        .unwrap();
    assert_eq!(
        hex(wrapped.as_bytes()),
        "0109090909090909090909090910575932196ab8dd638ec5e2ca6f3b11a9d2581c123745f0e066e806769d1a8d05a731cf4acdf874dfbc260282eb13e4"
    );
}

#[test]
fn a_row_of_a_board() {
    let place = BoardPlace {
        board: BOARD,
        table: "pupils",
        id: b"id",
    };
    let sealed = BoardKey::from_random([2; 32])
        .seal(&place, [9; 12], b"Sam")
        .unwrap();
    assert_eq!(
        hex(sealed.as_bytes()),
        "01090909090909090909090909025d4a9cf8f439082fc387c327e7129bd8459b"
    );
}

#[test]
fn a_part_of_a_dossier() {
    let sealed = DossierKey::from_random([3; 32])
        .seal(&PLACE, [9; 12], b"scan")
        .unwrap();
    assert_eq!(
        hex(sealed.as_bytes()),
        "01090909090909090909090909db45e6c874693696a17212189e910eccd6807368"
    );
}

#[test]
fn an_event_its_commitment_and_its_link() {
    let key = DossierKey::from_random([3; 32]);
    let (sealed, commitment) = key.seal_event(&PLACE, [9; 12], [4; 32], b"text").unwrap();
    assert_eq!(
        hex(sealed.as_bytes()),
        "010909090909090909090909097621bc8984312be5764c328d7d87a12da7bd3a29bc7710684109c5a1d7cb6160b3f098d6f764fa7bc32501c4d13ee1cb4990f6e2"
    );
    assert_eq!(
        hex(commitment.as_bytes()),
        "73efcf4554fab6f06ecf022ddc0e975aefb53fb085d26cd42b6f7204429e49ca"
    );
    let first = ChainLink::first(BOARD, DOSSIER);
    assert_eq!(
        hex(first.as_bytes()),
        "a3171ebf6f989eb2f046465d9cef78ab7c0549331991c85fd1484999fa234600"
    );
    let step = Step {
        place: PLACE,
        member: [0xe0; 16],
        at_micros: 1_795_392_000_000_000,
        commitment,
    };
    assert_eq!(
        hex(first.next(&step).as_bytes()),
        "651bc81fefa563bee00bf56d31ad89ea57d26bb2a42979d4f2119dea55c0233f"
    );
}
