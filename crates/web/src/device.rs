//! What a browser says it is, in two words that people use themselves (*apparaat*).

use app::sign_in::Device;
use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;

/// The first of these whose mark stands in what the browser says. Most claim to be others as well.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "edge"),
    ("OPR/", "opera"),
    ("Firefox/", "firefox"),
    ("FxiOS/", "firefox"),
    ("Chrome/", "chrome"),
    ("Safari/", "safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iphone"),
    ("iPad", "ipad"),
    ("Android", "android"),
    ("Windows", "windows"),
    ("CrOS", "chromeos"),
    ("Macintosh", "macos"),
    ("Linux", "linux"),
];

/// On what kind of device somebody is. Nothing finer is kept: it would tell people apart.
pub(crate) fn device(headers: &HeaderMap) -> Device {
    let says = headers.get(USER_AGENT);
    let says = says
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let find = |marks: &[(&str, &'static str)]| {
        let known = marks.iter().find(|(mark, _)| says.contains(mark));
        known.map_or("other", |(_, code)| *code)
    };
    Device {
        browser: find(&BROWSERS),
        system: find(&SYSTEMS),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use super::*;

    #[test]
    fn a_device_is_two_words() {
        for (says, browser, system) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/141.0.0.0 Safari/537.36",
                "chrome",
                "windows",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0",
                "edge",
                "windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1",
                "safari",
                "iphone",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "firefox",
                "linux",
            ),
            ("", "other", "other"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(USER_AGENT, says.parse().unwrap());
            assert_eq!(device(&headers), Device { browser, system }, "{says}");
        }
        assert_eq!(device(&HeaderMap::new()).browser, "other");
    }
}
