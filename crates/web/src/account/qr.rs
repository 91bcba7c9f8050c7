//! A text as a picture that a camera reads (*QR-code*), without a style or a script.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// The white border that a camera needs, in squares.
const BORDER: i32 = 4;

/// The picture: a white square with one path of dark squares on it.
pub(crate) struct Qr {
    /// How many squares it is wide and high, with its border.
    pub(crate) size: i32,
    /// The dark squares, as an SVG path.
    pub(crate) path: String,
}

impl Qr {
    /// The picture of a text, if it is not too long for one.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            for x in 0..code.size() {
                if code.get_module(x, y) {
                    let _ = write!(path, "M{} {}h1v1h-1z", x + BORDER, y + BORDER);
                }
            }
        }
        Some(Self {
            size: code.size() + 2 * BORDER,
            path,
        })
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use super::*;

    #[test]
    fn a_picture_has_its_three_corners_and_a_white_border() {
        let qr = Qr::of("otpauth://totp/Luwte:ilse?secret=GEZDGNBV&issuer=Luwte").unwrap();
        for corner in [(4, 4), (qr.size - 5, 4), (4, qr.size - 5)] {
            assert!(qr.path.contains(&format!("M{} {}h1v1", corner.0, corner.1)));
        }
        for border in 0..BORDER {
            assert!(!qr.path.contains(&format!("M{border} ")));
            assert!(!qr.path.contains(&format!(" {border}h1")));
        }
        assert!(Qr::of(&"x".repeat(5000)).is_none());
    }
}
