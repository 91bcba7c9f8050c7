//! The log: published roots and proofs, and what no proof may show.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at what it did not expect"
)]

use proptest::prelude::*;
use vault::{
    AuditLeaf, BoardKey, ChainLink, Checkpoint, Commitment, EventLeaf, LogHash, LogKey, NoteError,
    Peaks, Place, Step, Subtree, TreeNode, VerifierKey, consistency_proof, inclusion_proof,
    is_consistent, is_included,
};

/// A log in memory, with all that a store keeps of it.
struct Log {
    peaks: Peaks,
    made: Vec<Vec<LogHash>>,
    roots: Vec<LogHash>,
}

impl Log {
    fn of(leaves: impl IntoIterator<Item = LogHash>) -> Self {
        let mut log = Self {
            peaks: Peaks::empty(),
            made: Vec::new(),
            roots: vec![LogHash::of_nothing()],
        };
        for leaf in leaves {
            log.made.push(log.peaks.push(leaf));
            log.roots.push(log.peaks.root());
        }
        log
    }

    fn numbered(count: u64) -> Self {
        Self::of((0..count).map(|n| LogHash::of_leaf(&n.to_be_bytes())))
    }

    fn node(&self, node: TreeNode) -> LogHash {
        let last = usize::try_from(node.last_leaf()).unwrap();
        self.made[last][node.level as usize]
    }

    fn hashes(&self, steps: &[Subtree]) -> Vec<LogHash> {
        let hash = |step: &Subtree| {
            let nodes: Vec<LogHash> = step.nodes().iter().map(|node| self.node(*node)).collect();
            Subtree::hash(&nodes).unwrap()
        };
        steps.iter().map(hash).collect()
    }

    fn inclusion(&self, leaf: u64, size: u64) -> Vec<LogHash> {
        self.hashes(&inclusion_proof(leaf, size).unwrap())
    }

    fn consistency(&self, old: u64, new: u64) -> Vec<LogHash> {
        self.hashes(&consistency_proof(old, new).unwrap())
    }

    fn root(&self, size: u64) -> LogHash {
        self.roots[usize::try_from(size).unwrap()]
    }

    fn leaf(&self, index: u64) -> LogHash {
        self.made[usize::try_from(index).unwrap()][0]
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

// SOURCE: the test data of Certificate Transparency's reference implementation.
const LEAVES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

#[test]
fn roots_and_proofs_are_as_published() {
    let log = Log::of(LEAVES.map(LogHash::of_leaf));
    for (root, published) in log.roots.iter().zip(ROOTS) {
        assert_eq!(hex(root.as_bytes()), published);
    }
    let written = |proof: Vec<LogHash>| -> Vec<String> {
        proof.iter().map(|hash| hex(hash.as_bytes())).collect()
    };
    assert_eq!(
        written(log.inclusion(0, 8)),
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ]
    );
    assert_eq!(
        written(log.inclusion(2, 3)),
        ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]
    );
    assert_eq!(
        written(log.consistency(6, 8)),
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
    );
}

/// Every proof that a small log can give, and every neighbour that it must not prove.
#[test]
fn every_proof_of_a_small_log_proves_its_own_and_nothing_else() {
    const MOST: u64 = 33;
    let log = Log::numbered(MOST);
    for size in 1..=MOST {
        for leaf in 0..size {
            let proof = log.inclusion(leaf, size);
            let holds = |index, size, proof: &[LogHash], root| {
                is_included(log.leaf(leaf), index, size, proof, root)
            };
            assert!(holds(leaf, size, &proof, log.root(size)));
            for other in (0..size).filter(|other| *other != leaf) {
                assert!(
                    !holds(other, size, &proof, log.root(size)),
                    "{other} of {size}"
                );
            }
            assert!(!holds(leaf, size, &proof, log.root(size - 1)));
            let longer = [proof.as_slice(), &[log.root(1)]].concat();
            assert!(!holds(leaf, size, &longer, log.root(size)));
            if let Some((_, shorter)) = proof.split_last() {
                assert!(!holds(leaf, size, shorter, log.root(size)));
            }
        }
        assert_eq!(inclusion_proof(size, size), None);
        for old in 1..=size {
            let proof = log.consistency(old, size);
            let (old, new) = ((old, log.root(old)), (size, log.root(size)));
            assert!(is_consistent(old, new, &proof), "{} to {size}", old.0);
            assert!(!is_consistent((old.0, log.root(old.0 - 1)), new, &proof));
            assert!(!is_consistent(old, (size, log.root(size - 1)), &proof));
            for changed in 0..proof.len() {
                let mut other = proof.clone();
                other[changed] = LogHash::of_leaf(b"another");
                assert!(!is_consistent(old, new, &other));
            }
        }
    }
    assert_eq!(consistency_proof(0, 3), None);
    assert_eq!(consistency_proof(4, 3), None);
}

proptest! {
    #[test]
    fn a_large_log_proves_what_it_holds(size in 1_u64..3000, at in any::<prop::sample::Index>()) {
        let log = Log::numbered(size);
        let leaf = at.index(usize::try_from(size).unwrap()) as u64;
        prop_assert!(is_included(log.leaf(leaf), leaf, size, &log.inclusion(leaf, size), log.root(size)));
        let (old, new) = ((leaf + 1, log.root(leaf + 1)), (size, log.root(size)));
        prop_assert!(is_consistent(old, new, &log.consistency(leaf + 1, size)));
    }

    #[test]
    fn what_is_stored_of_a_log_is_enough_to_go_on(size in 0_u64..500) {
        let log = Log::numbered(size);
        let bytes = log.peaks.to_bytes();
        prop_assert_eq!(Peaks::from_stored(size, &bytes), Some(log.peaks));
        prop_assert_eq!(Peaks::from_stored(size, &[bytes.as_slice(), &[0]].concat()), None);
        prop_assert_eq!(Peaks::from_stored(size, &[bytes.as_slice(), &[0; 32]].concat()), None);
    }

    /// Nothing that comes from outside can make the check stop or go on for ever.
    #[test]
    fn any_numbers_are_answered(index: u64, size: u64, hashes in prop::collection::vec(any::<[u8; 32]>(), 0..70)) {
        let proof: Vec<LogHash> = hashes.into_iter().map(LogHash::from_stored).collect();
        let hash = LogHash::of_nothing();
        prop_assert!(!is_included(hash, index, size, &proof, hash));
        let other = LogHash::of_leaf(b"");
        prop_assert!(!is_consistent((index, hash), (size, other), &proof));
    }
}

const PLACE: Place<'_> = Place {
    board: [0xb0; 16],
    dossier: [0xd0; 16],
    sequence: 3,
    kind: "entry-recorded",
};

fn event() -> EventLeaf<'static> {
    EventLeaf {
        step: Step {
            place: PLACE,
            member: [0xe0; 16],
            at_micros: 1_795_392_000_000_000,
            commitment: Commitment::from_stored([7; 32]),
        },
        link: ChainLink::from_stored([8; 32]),
    }
}

fn audit() -> AuditLeaf<'static> {
    AuditLeaf {
        salt: None,
        board: [0xb0; 16],
        no: 12,
        at_micros: 1_795_392_000_000_000,
        member: Some([0xe0; 16]),
        role: Some("teacher"),
        action: "read-dossier",
        subject: None,
        dossier: Some([0xd0; 16]),
        record: Some(3),
        reason: None,
        outcome: "done",
    }
}

/// The expected bytes were computed by another program, from the description in
/// docs/adr/0007-the-log-and-its-proof.md.
#[test]
fn leaves_are_spelled_as_written_down() {
    assert_eq!(
        hex(event().hash().as_bytes()),
        "69e156d4aaf7f146adcd6f3a5e127ad554c56852b874e51714500532897eb5e2"
    );
    assert_eq!(
        hex(audit().hash().as_bytes()),
        "d6af9532da42ea8ebf49845e625d6dfdeae57c2278b269246ff46e15ffb38e46"
    );
    let salted = other(audit(), |leaf| leaf.salt = Some([0x5a; 16]));
    assert_eq!(
        hex(salted.hash().as_bytes()),
        "a5d19a106eb9b55d23fe35f7b143fe530b7a788f04bd1663496dfc650585f2b7"
    );
}

/// The leaf with something else in it.
fn other<T>(mut leaf: T, change: impl FnOnce(&mut T)) -> T {
    change(&mut leaf);
    leaf
}

#[test]
fn every_part_of_an_event_counts() {
    let others = [
        other(event(), |leaf| leaf.step.place.board = [0; 16]),
        other(event(), |leaf| leaf.step.place.dossier = [0; 16]),
        other(event(), |leaf| leaf.step.place.sequence = 4),
        other(event(), |leaf| leaf.step.place.kind = "opened"),
        other(event(), |leaf| leaf.step.member = [0; 16]),
        other(event(), |leaf| leaf.step.at_micros = 0),
        other(event(), |leaf| {
            leaf.step.commitment = Commitment::from_stored([0; 32]);
        }),
        other(event(), |leaf| leaf.link = ChainLink::from_stored([0; 32])),
    ];
    assert!(others.iter().all(|other| other.hash() != event().hash()));
}

#[test]
fn every_part_of_an_audit_record_counts() {
    let others = [
        other(audit(), |leaf| leaf.board = [0; 16]),
        other(audit(), |leaf| leaf.no = 13),
        other(audit(), |leaf| leaf.at_micros = 0),
        other(audit(), |leaf| leaf.member = None),
        other(audit(), |leaf| leaf.role = None),
        other(audit(), |leaf| leaf.role = Some("")),
        other(audit(), |leaf| leaf.action = "print-report"),
        other(audit(), |leaf| leaf.subject = Some([0xe0; 16])),
        other(audit(), |leaf| leaf.salt = Some([0xe0; 16])),
        other(audit(), |leaf| leaf.salt = Some([0; 16])),
        other(audit(), |leaf| leaf.subject = leaf.dossier.take()),
        other(audit(), |leaf| leaf.record = None),
        other(audit(), |leaf| leaf.record = Some(4)),
        other(audit(), |leaf| leaf.reason = Some("")),
        other(audit(), |leaf| leaf.outcome = "refused"),
    ];
    assert!(others.iter().all(|other| other.hash() != audit().hash()));
}

fn key() -> LogKey {
    LogKey::from_random("luwte/b0", [5; 32]).unwrap()
}

fn checkpoint() -> Checkpoint {
    Checkpoint {
        origin: "luwte/b0".into(),
        size: 8,
        root: Log::of(LEAVES.map(LogHash::of_leaf)).peaks.root(),
        at_seconds: 1_795_392_000,
        previous: 5,
    }
}

#[test]
fn a_checkpoint_is_opened_by_its_key_only() {
    let note = checkpoint().signed(&key()).unwrap();
    let text =
        "luwte/b0\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\ntime 1795392000\nprevious 5\n";
    assert!(
        note.starts_with(&format!("{text}\n\u{2014} luwte/b0 ")),
        "{note}"
    );
    let verifier = key().verifier().clone();
    assert_eq!(Checkpoint::open(&note, &verifier), Ok(checkpoint()));
    let others = [("luwte/b0", [6; 32]), ("luwte/b1", [5; 32])];
    for (name, seed) in others {
        let other = LogKey::from_random(name, seed).unwrap();
        assert_eq!(
            Checkpoint::open(&note, other.verifier()),
            Err(NoteError::NotSigned)
        );
    }
    // A key that signs for another log than its own.
    let elsewhere = Checkpoint {
        origin: "luwte/b1".into(),
        ..checkpoint()
    };
    let note = elsewhere.signed(&key()).unwrap();
    assert_eq!(
        Checkpoint::open(&note, &verifier),
        Err(NoteError::NotSigned)
    );
}

#[test]
fn a_changed_checkpoint_is_refused() {
    let note = checkpoint().signed(&key()).unwrap();
    let verifier = key().verifier().clone();
    for at in 0..note.len() {
        for mask in [1_u8, 2, 0x20] {
            let mut bytes = note.clone().into_bytes();
            bytes[at] ^= mask;
            if let Ok(other) = String::from_utf8(bytes) {
                assert!(
                    Checkpoint::open(&other, &verifier).is_err(),
                    "byte {at}: {other}"
                );
            }
        }
        if let Some(cut) = note.get(..at) {
            assert!(Checkpoint::open(cut, &verifier).is_err());
        }
    }
}

#[test]
fn a_verifier_key_has_one_spelling() {
    let text = key().verifier().to_string();
    assert_eq!(text.parse::<VerifierKey>().unwrap(), *key().verifier());
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        let other = String::from_utf8(bytes).unwrap();
        assert!(other.parse::<VerifierKey>().is_err(), "{other}");
    }
    for other in ["", "+", "a+b", &format!("{text} "), &text.to_uppercase()] {
        assert!(other.parse::<VerifierKey>().is_err(), "{other}");
    }
    for name in ["", "a b", "a+b", "a\nb"] {
        assert!(LogKey::from_random(name, [5; 32]).is_err(), "{name:?}");
    }
}

#[test]
fn a_signing_key_opens_for_its_board_and_its_public_half_only() {
    let board_key = BoardKey::from_random([2; 32]);
    let verifier = key().verifier().clone();
    let sealed = key().seal(&board_key, [0xb0; 16], [9; 12]).unwrap();
    let opened = LogKey::open(&board_key, [0xb0; 16], &verifier, &sealed).unwrap();
    assert_eq!(opened.verifier(), &verifier);
    assert!(LogKey::open(&board_key, [0xb1; 16], &verifier, &sealed).is_err());
    let other = LogKey::from_random("luwte/b0", [6; 32]).unwrap();
    assert!(LogKey::open(&board_key, [0xb0; 16], other.verifier(), &sealed).is_err());
    assert!(
        !format!("{opened:?}").contains("5, 5"),
        "the seed is not shown"
    );
}

#[test]
fn a_sealed_file_is_that_file_and_that_key() {
    let seal = key().seal_file(b"file").unwrap();
    assert!(key().verifier().has_sealed_file(b"file", &seal));
    assert!(!key().verifier().has_sealed_file(b"fill", &seal));
    let other = LogKey::from_random("luwte/b0", [6; 32]).unwrap();
    assert!(!other.verifier().has_sealed_file(b"file", &seal));
    for at in 0..64 {
        let mut changed = seal;
        changed[at] ^= 1;
        assert!(!key().verifier().has_sealed_file(b"file", &changed));
    }
}
