//! The drawing of the body (*lichaamskaart*), for pages and for paper: one source of shapes for both.
//!
//! A child without sex, age or colour. What is the same on both sides is drawn once and turned over.

use std::fmt::Write;

use domain::step1_signals::{BodyPlace, Figure, Injuries};

use crate::Words;

/// A shape of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// The place that it shows; nothing for what only makes the drawing a person.
    pub place: Option<BodyPlace>,
    /// Its outline, as SVG writes it.
    pub path: &'static str,
    /// Twice the distance of the upright line over which it is turned; 0 when it stands as drawn.
    pub turned_at: u16,
}

/// The same on both sides: drawn for the first place, turned over for the second.
struct Pair {
    places: [BodyPlace; 2],
    turned_at: u16,
    path: &'static str,
}

/// The size of a figure: width and height.
pub const fn size(figure: Figure) -> (u16, u16) {
    match figure {
        Figure::Head => (250, 262),
        Figure::Front | Figure::Back => (200, 430),
    }
}

/// The shapes of a figure, those beneath first.
pub fn shapes(figure: Figure) -> Vec<Shape> {
    let mut shapes = beneath(figure);
    let is_here = |place: BodyPlace| place.figure() == figure;
    for (place, path) in SINGLES {
        if is_here(place) {
            shapes.push(shape(Some(place), path, 0));
        }
    }
    for pair in &PAIRS {
        let [one, other] = pair.places;
        if is_here(one) {
            shapes.push(shape(Some(one), pair.path, 0));
            shapes.push(shape(Some(other), pair.path, pair.turned_at));
        }
    }
    shapes
}

/// The dots and lines that make a face of it: middle and size of each eye, and the mouth.
pub const fn face(figure: Figure) -> (&'static [(u16, u16)], &'static str) {
    match figure {
        Figure::Head => (&[(43, 62), (77, 62), (90, 198), (160, 198)], ""),
        Figure::Front => (&[(88, 46), (112, 46)], "M92 62 C96 64.5 104 64.5 108 62"),
        Figure::Back => (&[], ""),
    }
}

/// The figure as a picture for paper, with the places of these injuries blackened. It holds no text.
pub(crate) fn picture(figure: Figure, injuries: &Injuries) -> String {
    let (width, height) = size(figure);
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"><g stroke="#666" stroke-width="0.8" stroke-linejoin="round">"##
    );
    for shape in shapes(figure) {
        let fill = match shape.place {
            Some(place) if injuries.contains_key(&place) => "#222",
            Some(_) => "#ececec",
            None => "#fff",
        };
        let turned = turned(shape.turned_at);
        // Writing into a text cannot fail.
        let _written = write!(svg, r#"<path fill="{fill}"{turned} d="{}"/>"#, shape.path);
    }
    // A face, so that the front cannot be taken for the back.
    let (eyes, mouth) = face(figure);
    for (x, y) in eyes {
        let _written = write!(svg, r##"<circle fill="#666" cx="{x}" cy="{y}" r="2"/>"##);
    }
    if !mouth.is_empty() {
        let _written = write!(svg, r#"<path fill="none" d="{mouth}"/>"#);
    }
    svg.push_str("</g></svg>");
    svg
}

/// What people call a place.
pub(crate) fn place_name(words: &Words, place: BodyPlace) -> String {
    words.get(&format!("body-place-{}", place.code()))
}

fn turned(at: u16) -> String {
    if at == 0 {
        return String::new();
    }
    format!(r#" transform="matrix(-1 0 0 1 {at} 0)""#)
}

const fn shape(place: Option<BodyPlace>, path: &'static str, turned_at: u16) -> Shape {
    Shape {
        place,
        path,
        turned_at,
    }
}

/// What carries no place: the head of the whole figures, and what joins the places of a head.
fn beneath(figure: Figure) -> Vec<Shape> {
    match figure {
        Figure::Head => vec![
            shape(None, FACE, 0),
            shape(None, NECK, 0),
            shape(None, EAR_BEHIND, 0),
            shape(None, EAR_BEHIND, 380),
            shape(None, PROFILE, 0),
            shape(None, PROFILE, 250),
        ],
        Figure::Front | Figure::Back => vec![
            shape(None, WHOLE_HEAD, 0),
            shape(None, WHOLE_EAR, 0),
            shape(None, WHOLE_EAR, 200),
        ],
    }
}

const WHOLE_HEAD: &str = "M100 6 C124 6 136 24 136 46 C136 66 120 83.5 100 83.5 C80 83.5 64 66 64 46 C64 24 76 6 100 6 Z";
const WHOLE_EAR: &str = "M133.4 37 C141 36 142 52 134.6 56 C136.6 50 136.6 44 133.4 37 Z";
const FACE: &str =
    "M60 10 C86 10 101 30 101 58 C101 90 82 118 60 118 C38 118 19 90 19 58 C19 30 34 10 60 10 Z";
const NECK: &str = "M 172 98.2 C 180 104 200 104 208 98.2 L 209 118 L 171 118 Z";
const EAR_BEHIND: &str = "M 232.6 50 C 241 47 242.4 64 237 71 C 234.6 74.6 231.4 72.6 231.6 69 C 233.4 63 233.6 56.6 232.6 50 Z";
const PROFILE: &str = "M 60 146 C 86 146 99 162 100.6 180 C 100.8 185 100.2 188 102 192 L 109.5 204.4 C 111 207.4 108.4 209.4 104.6 209.4 L 104 213.6 L 105.6 217.6 L 103.6 220.4 L 104.8 224 C 105 233 100 239.4 92 240.2 C 84 241 77.4 242.4 74 246 L 74 256 L 38 256 C 38.6 247 35 239.6 29.4 231 C 21.4 220 17 208 17 194 C 17 165 35 146 60 146 Z";

/// What there is one of.
const SINGLES: [(BodyPlace, &str); 11] = [
    (
        BodyPlace::Crown,
        "M60 10 C77.7 10 90.3 19.3 96.5 34 L23.5 34 C29.7 19.3 42.3 10 60 10 Z",
    ),
    (
        BodyPlace::Forehead,
        "M97.4 36.2 C99.2 41 100.3 46.3 100.8 52 L19.2 52 C19.7 46.3 20.8 41 22.6 36.2 Z",
    ),
    (
        BodyPlace::Nose,
        "M54 54.2 L66 54.2 C67.4 63 69 70 73.2 77.5 C75.4 82 70.4 84.6 66.6 83.4 C62.5 85.4 57.5 85.4 53.4 83.4 C49.6 84.6 44.6 82 46.8 77.5 C51 70 52.6 63 54 54.2 Z",
    ),
    (
        BodyPlace::Mouth,
        "M45.2 86 C54 88.8 66 88.8 74.8 86 L77.2 97 C66 101 54 101 42.8 97 Z",
    ),
    (
        BodyPlace::Chin,
        "M79.8 96.2 L91.1 96.2 C83.5 109.4 72.2 118 60 118 C47.8 118 36.5 109.4 28.9 96.2 L40.2 96.2 L42.4 99.2 C54 103.2 66 103.2 77.6 99.2 Z",
    ),
    (
        BodyPlace::HeadBack,
        "M 190 10 C 216 10 231 30 231 58 C 231 72.1 227.3 85.5 221.3 96 L 158.7 96 C 152.7 85.5 149 72.1 149 58 C 149 30 164 10 190 10 Z",
    ),
    (
        BodyPlace::Neck,
        "M90.5 84 C93.5 85.5 106.5 85.5 109.5 84 C109.5 89 110 92.5 112.5 95.3 L87.5 95.3 C90 92.5 90.5 89 90.5 84 Z",
    ),
    (
        BodyPlace::BellyUpper,
        "M66.6 153.2 L133.4 153.2 C133 161 131.6 168 131.6 176 L68.4 176 C68.4 168 67 161 66.6 153.2 Z",
    ),
    (
        BodyPlace::BellyLower,
        "M68.4 178.2 L131.6 178.2 C132.2 188 135 196 136.6 206 L63.4 206 C65 196 67.8 188 68.4 178.2 Z",
    ),
    (
        BodyPlace::Groin,
        "M63.2 208.2 L136.8 208.2 L137.4 214.6 L102.2 238 L97.8 238 L62.6 214.6 Z",
    ),
    (
        BodyPlace::NeckBack,
        "M90.5 84 C93.5 85.5 106.5 85.5 109.5 84 C109.5 89 110 92.5 112.5 95.3 L87.5 95.3 C90 92.5 90.5 89 90.5 84 Z",
    ),
];

/// What there are two of.
const PAIRS: [Pair; 27] = [
    Pair {
        places: [BodyPlace::EyeLeft, BodyPlace::EyeRight],
        turned_at: 120,
        path: "M68.2 54.2 L100.9 54.2 C101 55.4 101 56.7 101 58 C101 61.4 100.8 64.7 100.4 68 L72.4 68 Z",
    },
    Pair {
        places: [BodyPlace::CheekLeft, BodyPlace::CheekRight],
        turned_at: 120,
        path: "M73.1 70.2 L100.1 70.2 C98.7 78.9 96.1 87 92.4 94 L79.5 94 L76.8 83 C77.4 79.5 74.6 75.5 73.1 70.2 Z",
    },
    Pair {
        places: [BodyPlace::EarLeft, BodyPlace::EarRight],
        turned_at: 120,
        path: "M102.6 50 C111 47 112.4 64 107 71 C104.6 74.6 101.4 72.6 101.6 69 C103.4 63 103.6 56.6 102.6 50 Z",
    },
    Pair {
        places: [BodyPlace::HeadSideRight, BodyPlace::HeadSideLeft],
        turned_at: 250,
        path: "M 25 196 C 24 172 40 155 60 154 C 76 153.4 88 162 91 176 L 89.6 194 C 80 188 72 193 69.6 196 C 66.6 186 52.6 184.6 49.4 196 C 47.6 202 49 208 49.6 214 L 42 228 C 32 218 26 208 25 196 Z",
    },
    Pair {
        places: [BodyPlace::EarRight, BodyPlace::EarLeft],
        turned_at: 250,
        path: "M 52 198 C 53 188.6 66.4 190 67.4 200 C 68 207 62.6 209 61.4 215 C 60 222 52.6 221 52 214 C 51.6 208 51.4 203 52 198 Z",
    },
    Pair {
        places: [BodyPlace::JawRight, BodyPlace::JawLeft],
        turned_at: 250,
        path: "M 70.6 202 L 88 202 C 93 212 95.6 220 96.4 226 C 95.6 231.6 92 233.6 88 234 C 79 235 71 236 64.6 234.6 L 57 224.4 C 61.6 223 63.4 220 64.2 215.6 C 65.4 210.6 69.4 208.6 70.6 202 Z",
    },
    Pair {
        places: [BodyPlace::ShoulderLeft, BodyPlace::ShoulderRight],
        turned_at: 200,
        path: "M113.5 97 C124 99.5 136 100 143 106 C148 110.5 150 117 151 125 L136 128 C134 117 126 109 113.5 107.5 Z",
    },
    Pair {
        places: [BodyPlace::ChestLeft, BodyPlace::ChestRight],
        turned_at: 200,
        path: "M100.8 97.5 L111.5 97.5 L111.5 109 C123 110 131 116 134 128 L133.4 151 L100.8 151 Z",
    },
    Pair {
        places: [BodyPlace::UpperArmLeft, BodyPlace::UpperArmRight],
        turned_at: 200,
        path: "M137 130 L151.3 127 C155 144 159 160 163 176 L149 180 C144 164 140.5 148 137 130 Z",
    },
    Pair {
        places: [BodyPlace::ForearmLeft, BodyPlace::ForearmRight],
        turned_at: 200,
        path: "M149.6 182.2 L163.6 178.2 C168 196 172 212 175.6 227 L164 230 C159.6 215 154 199 149.6 182.2 Z",
    },
    Pair {
        places: [BodyPlace::PalmLeft, BodyPlace::PalmRight],
        turned_at: 200,
        path: "M164.6 232.2 L176.2 229.2 C181 232.5 187.5 238.5 189 245 C190 249 186.5 251 183.6 248.5 C185 254 185.5 261 183 266.5 C180.5 272 173.5 272.5 169.5 267.5 C165.5 262 163.4 244 164.6 232.2 Z",
    },
    Pair {
        places: [BodyPlace::ThighLeft, BodyPlace::ThighRight],
        turned_at: 200,
        path: "M137.6 217 C141 240 139 268 134.6 296 L107.5 296 C105.5 278 103.4 258 102.2 240.5 Z",
    },
    Pair {
        places: [BodyPlace::KneeLeft, BodyPlace::KneeRight],
        turned_at: 200,
        path: "M107.8 298.2 L134.3 298.2 C134.6 306 134.4 314 132.6 323 L109.4 323 C107.6 315 107.4 306 107.8 298.2 Z",
    },
    Pair {
        places: [BodyPlace::ShinLeft, BodyPlace::ShinRight],
        turned_at: 200,
        path: "M109.6 325.2 L132.4 325.2 C135.4 348 131 370 128 392 L111.4 392 C109.4 370 107 348 109.6 325.2 Z",
    },
    Pair {
        places: [BodyPlace::FootLeft, BodyPlace::FootRight],
        turned_at: 200,
        path: "M111.4 394.2 L128 394.2 C129 402 137 409 140.4 415 C143 420.5 139.5 424 133 424 L114.5 424 C110 424 108.6 419.5 109.4 414 Z",
    },
    Pair {
        places: [BodyPlace::ShoulderBackRight, BodyPlace::ShoulderBackLeft],
        turned_at: 200,
        path: "M113.5 97 C124 99.5 136 100 143 106 C148 110.5 150 117 151 125 L136 128 C134 117 126 109 113.5 107.5 Z",
    },
    Pair {
        places: [BodyPlace::BackUpperRight, BodyPlace::BackUpperLeft],
        turned_at: 200,
        path: "M100.8 97.5 L111.5 97.5 L111.5 109 C123 110 131 116 134 128 L133.4 151 L100.8 151 Z",
    },
    Pair {
        places: [BodyPlace::BackLowerRight, BodyPlace::BackLowerLeft],
        turned_at: 200,
        path: "M100.8 153.2 L133.4 153.2 C133 161 131.6 168 131.6 176 C131.8 187 134.6 195 136.3 204 L100.8 204 Z",
    },
    Pair {
        places: [BodyPlace::ButtockRight, BodyPlace::ButtockLeft],
        turned_at: 200,
        path: "M100.8 206.2 L136.7 206.2 C140.6 216 140.6 228 138 237 C128 245.5 112 245.5 100.8 236.5 Z",
    },
    Pair {
        places: [BodyPlace::UpperArmBackRight, BodyPlace::UpperArmBackLeft],
        turned_at: 200,
        path: "M137 130 L151.3 127 C154 140 157 152 160 164.5 L146.1 168.5 C142.4 155 139.6 142.6 137 130 Z",
    },
    Pair {
        places: [BodyPlace::ElbowRight, BodyPlace::ElbowLeft],
        turned_at: 200,
        path: "M146.7 170.7 L160.6 166.7 C162.4 174 164 181 165.8 188 L152 192 C150 185 148.4 178 146.7 170.7 Z",
    },
    Pair {
        places: [BodyPlace::ForearmBackRight, BodyPlace::ForearmBackLeft],
        turned_at: 200,
        path: "M152.6 194.2 L166.4 190.2 C169.6 203 172.8 215 175.6 227 L164 230 C160.4 218 156.4 206 152.6 194.2 Z",
    },
    Pair {
        places: [BodyPlace::HandBackRight, BodyPlace::HandBackLeft],
        turned_at: 200,
        path: "M164.6 232.2 L176.2 229.2 C181 232.5 187.5 238.5 189 245 C190 249 186.5 251 183.6 248.5 C185 254 185.5 261 183 266.5 C180.5 272 173.5 272.5 169.5 267.5 C165.5 262 163.4 244 164.6 232.2 Z",
    },
    Pair {
        places: [BodyPlace::ThighBackRight, BodyPlace::ThighBackLeft],
        turned_at: 200,
        path: "M138 240.5 C139 261 137.4 279 134.6 296 L107.5 296 C105.8 280 103.6 262 102.4 241.6 C113 247 128 247 138 240.5 Z",
    },
    Pair {
        places: [BodyPlace::KneeBackRight, BodyPlace::KneeBackLeft],
        turned_at: 200,
        path: "M107.8 298.2 L134.3 298.2 C134.6 306 134.4 314 132.6 323 L109.4 323 C107.6 315 107.4 306 107.8 298.2 Z",
    },
    Pair {
        places: [BodyPlace::CalfRight, BodyPlace::CalfLeft],
        turned_at: 200,
        path: "M109.6 325.2 L132.4 325.2 C135.4 348 131 370 128 392 L111.4 392 C109.4 370 107 348 109.6 325.2 Z",
    },
    Pair {
        places: [BodyPlace::HeelRight, BodyPlace::HeelLeft],
        turned_at: 200,
        path: "M111.4 394.2 L128 394.2 C128.4 400 131 405 133.4 411 C135.8 418.5 133 424 126.5 424 L115.5 424 C110 424 108.2 418.5 109.2 411 Z",
    },
];

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use std::collections::BTreeSet;

    use super::*;

    /// The numbers of a path by twos: a drawing knows no other commands than these.
    fn points(path: &str) -> Vec<(f64, f64)> {
        let numbers: Vec<f64> = path
            .split([' ', 'M', 'L', 'C', 'Z'])
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().unwrap())
            .collect();
        let (pairs, rest) = numbers.as_chunks::<2>();
        assert!(rest.is_empty(), "{path}");
        pairs.iter().map(|[x, y]| (*x, *y)).collect()
    }

    #[test]
    fn every_place_is_drawn_within_its_figure() {
        let mut drawn = BTreeSet::new();
        for figure in Figure::ALL {
            let (width, height) = size(figure);
            for shape in shapes(figure) {
                assert!(shape.path.starts_with('M') && shape.path.ends_with('Z'));
                for (x, y) in points(shape.path) {
                    let x = if shape.turned_at == 0 {
                        x
                    } else {
                        f64::from(shape.turned_at) - x
                    };
                    let is_within = (0.0..=f64::from(width)).contains(&x)
                        && (0.0..=f64::from(height)).contains(&y);
                    assert!(is_within, "{:?} at {x} {y}", shape.place);
                }
                drawn.extend(shape.place);
                assert!(shape.place.is_none_or(|place| place.figure() == figure));
            }
        }
        let all: BTreeSet<BodyPlace> = BodyPlace::ALL.iter().copied().collect();
        assert_eq!(drawn, all);
    }

    #[test]
    fn a_picture_blackens_what_is_marked_and_nothing_else() {
        let knee = Injuries::from([(BodyPlace::KneeLeft, "Schaafwond".to_owned())]);
        let marked = picture(Figure::Front, &knee);
        assert_eq!(marked.matches(r##"fill="#222""##).count(), 1);
        assert!(!marked.contains("Schaafwond"));
        let elsewhere = picture(Figure::Back, &knee);
        assert_eq!(elsewhere.matches(r##"fill="#222""##).count(), 0);
    }
}
