//! A small picture of a photo, a scanned letter or a drawing (*voorbeeld*).
//!
//! Made each time somebody asks, from the original, which never changes: nothing more is kept, and
//! there is nothing more to destroy. What the file says besides its pixels, such as where a photo was
//! taken, does not come along. See ADR 23 for why this happens in the process itself.

use std::io::Cursor;

use domain::id::{DossierId, No};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage,
};

use crate::error::AppError;
use crate::{App, Visitor};

/// The longest side of a preview, in pixels.
pub const SIDE: u32 = 640;
/// What the bytes of a preview are.
pub const MEDIA_TYPE: &str = "image/jpeg";

/// The largest picture that is opened, in pixels: twice what a telephone takes.
const MOST_PIXELS: u64 = 25_000_000;
/// The longest side of a picture that is opened, in pixels.
const LONGEST_SIDE: u32 = 12_000;
/// The most memory that one picture may take, in bytes.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// The quality of a preview, of 100.
const QUALITY: u8 = 80;

/// Whether a preview of a file of this kind can be asked for.
pub fn has_preview(media_type: &str) -> bool {
    format(media_type).is_some()
}

fn format(media_type: &str) -> Option<ImageFormat> {
    Some(match media_type {
        "image/png" => ImageFormat::Png,
        "image/jpeg" => ImageFormat::Jpeg,
        "image/gif" => ImageFormat::Gif,
        "image/webp" => ImageFormat::WebP,
        _ => return None,
    })
}

impl App {
    /// A small picture of the file of a document, as a JPEG (*voorbeeld*). It counts as reading the
    /// document, and is written down as such. Not found where none can be made.
    pub async fn document_preview(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        no: No,
    ) -> Result<Vec<u8>, AppError> {
        let (file, bytes) = self.document(visitor, dossier, no).await?;
        let format = format(&file.media_type).ok_or(AppError::NotFound)?;
        away(format, bytes).await?.ok_or(AppError::NotFound)
    }
}

/// Away from the threads that answer requests, two at a time. A picture that makes a decoder stumble
/// has no preview, and takes nothing else along.
async fn away(format: ImageFormat, bytes: Vec<u8>) -> Result<Option<Vec<u8>>, AppError> {
    static DRAWING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(2);
    let _permit = DRAWING.acquire().await.map_err(|_| AppError::Worker)?;
    let drawn = tokio::task::spawn_blocking(move || small(format, &bytes).ok()).await;
    Ok(drawn.unwrap_or_default())
}

/// The picture made small, upright, on white, and written anew.
fn small(format: ImageFormat, bytes: &[u8]) -> Result<Vec<u8>, ImageError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    // Before anything is unpacked: a few bytes can promise a picture of any size.
    let (width, height) = decoder.dimensions();
    let is_large = u64::from(width) * u64::from(height) > MOST_PIXELS;
    let is_long = width.max(height) > LONGEST_SIDE;
    if is_large || is_long || decoder.total_bytes() > MOST_MEMORY {
        return Err(too_large());
    }
    let upright = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder)?;
    let mut small = if width.max(height) > SIDE {
        whole.thumbnail(SIDE, SIDE)
    } else {
        whole
    };
    small.apply_orientation(upright);
    let mut written = Vec::new();
    JpegEncoder::new_with_quality(&mut written, QUALITY).encode_image(&on_white(&small))?;
    Ok(written)
}

fn too_large() -> ImageError {
    let kind = image::error::LimitErrorKind::DimensionError;
    ImageError::Limits(image::error::LimitError::from_kind(kind))
}

/// What lets the background through is laid on white: a JPEG has no see-through.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let picture = picture.to_rgba8();
    let mut flat = RgbImage::new(picture.width(), picture.height());
    for (to, from) in flat.pixels_mut().zip(picture.pixels()) {
        let [red, green, blue, alpha] = from.0;
        let alpha = u16::from(alpha);
        let laid = |colour: u8| {
            let mixed = (u16::from(colour) * alpha + 255 * (255 - alpha)) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        *to = Rgb([laid(red), laid(green), laid(blue)]);
    }
    flat
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may stop"
    )]

    use proptest::prelude::*;

    use super::*;

    const ALL: [ImageFormat; 4] = [
        ImageFormat::Png,
        ImageFormat::Jpeg,
        ImageFormat::Gif,
        ImageFormat::WebP,
    ];

    /// A picture of this size in this format.
    fn picture(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
        let shade = |n: u32| u8::try_from(n % 251).unwrap();
        let drawn = RgbImage::from_fn(width, height, |x, y| Rgb([shade(x), shade(y), 90]));
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::from(drawn)
            .write_to(&mut bytes, format)
            .unwrap();
        bytes.into_inner()
    }

    fn opened(jpeg: &[u8]) -> DynamicImage {
        image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).unwrap()
    }

    #[test]
    fn every_kind_of_picture_gets_a_small_one() {
        for format in ALL {
            let preview = opened(&small(format, &picture(format, 1300, 650)).unwrap());
            assert_eq!(
                (preview.width(), preview.height()),
                (640, 320),
                "{format:?}"
            );
            let preview = opened(&small(format, &picture(format, 30, 1)).unwrap());
            assert_eq!((preview.width(), preview.height()), (30, 1), "{format:?}");
        }
        assert!(has_preview("image/png") && !has_preview("application/pdf"));
    }

    #[test]
    fn what_lets_through_becomes_white() {
        let mut bytes = Cursor::new(Vec::new());
        let nothing = image::RgbaImage::new(8, 8);
        DynamicImage::from(nothing)
            .write_to(&mut bytes, ImageFormat::Png)
            .unwrap();
        let preview = opened(&small(ImageFormat::Png, bytes.get_ref()).unwrap());
        assert_eq!(preview.to_rgb8().get_pixel(4, 4).0, [255, 255, 255]);
    }

    /// A part of a JPEG that says which way is up (6: a quarter turn), and where it was taken.
    fn with_facts(jpeg: &[u8]) -> Vec<u8> {
        let mut facts =
            b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        facts.extend(b"52.3702N 4.8952E Dorpsstraat 12");
        let length = u16::try_from(facts.len() + 2).unwrap().to_be_bytes();
        let (start, rest) = jpeg.split_at(2);
        [start, &[0xff, 0xe1], &length, &facts, rest].concat()
    }

    #[test]
    fn where_it_was_taken_stays_behind_and_which_way_is_up_does_not() {
        let photo = with_facts(&picture(ImageFormat::Jpeg, 200, 100));
        let has = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).any(|at| at == words);
        assert!(has(&photo, b"Dorpsstraat") && has(&photo, b"Exif"));
        let preview = small(ImageFormat::Jpeg, &photo).unwrap();
        assert!(!has(&preview, b"Dorpsstraat") && !has(&preview, b"Exif"));
        let upright = opened(&preview);
        assert_eq!((upright.width(), upright.height()), (100, 200));
    }

    #[test]
    fn a_few_bytes_that_promise_a_huge_picture_are_not_believed() {
        let mut bomb = picture(ImageFormat::Png, 1, 1);
        // Width and height of a PNG, and the checksum over them, which a decoder would look at.
        bomb[16..20].copy_from_slice(&11_000_u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&11_000_u32.to_be_bytes());
        let sum = crc(&bomb[12..29]).to_be_bytes();
        bomb[29..33].copy_from_slice(&sum);
        let refused = small(ImageFormat::Png, &bomb);
        assert!(matches!(refused, Err(ImageError::Limits(_))), "{refused:?}");
        let mut gif = picture(ImageFormat::Gif, 1, 1);
        gif[6..10].copy_from_slice(&[0xff; 4]);
        assert!(matches!(
            small(ImageFormat::Gif, &gif),
            Err(ImageError::Limits(_))
        ));
    }

    fn crc(bytes: &[u8]) -> u32 {
        let turned = |sum: u32| (sum >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(sum & 1));
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| turned(sum))
        })
    }

    #[tokio::test]
    async fn what_is_no_picture_has_no_preview() {
        let drawn = away(ImageFormat::Png, b"no picture".to_vec()).await;
        assert_eq!(drawn.unwrap(), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        /// Spoiled anywhere, cut off anywhere, or called something else: never a panic.
        #[test]
        fn a_spoiled_picture_does_no_harm(
            kind in 0_usize..4, called in 0_usize..4,
            spoils in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
            cut in proptest::option::of(any::<prop::sample::Index>()),
        ) {
            let mut bytes = picture(ALL[kind], 40, 24);
            for (at, byte) in spoils {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if let Some(cut) = cut {
                bytes.truncate(cut.index(bytes.len()));
            }
            let _itself = small(ALL[kind], &bytes);
            let _otherwise = small(ALL[called], &bytes);
        }

        #[test]
        fn bytes_that_are_nothing_do_no_harm(
            kind in 0_usize..4, bytes in proptest::collection::vec(any::<u8>(), 0..400),
        ) {
            let _small = small(ALL[kind], &bytes);
        }
    }
}
