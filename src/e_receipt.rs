//! Receipts for customers' telephones: kept for a while under an address that nobody can guess, and given out as a web page or a PDF
//! to whoever knows it. Nothing is listed, and no address says anything about a person.

use crate::e_receipt_server::{Page, Server};
use hardware::{ElectronicFacts, Fonts, Logo, pdf, web_page};
use std::collections::{HashMap, VecDeque};
use std::net::{IpAddr, SocketAddr, TcpListener, UdpSocket};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};
use workstation::{ElectronicOffer, ElectronicReceipt, ElectronicReceipts};

/// Receipts kept at a time; the oldest goes for a new one. Some 3 KB each, 60 KB once both kinds were fetched.
const KEPT_MAX: usize = 1_000;
/// 128 bits, so that guessing is hopeless at any speed of a network.
const TOKEN_BYTES: usize = 16;
/// While its port is taken, it is tried again this often.
const RETRY: Duration = Duration::from_secs(10);

/// Where and how long receipts are offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EReceiptSettings {
    /// Where the till listens; `0.0.0.0` is every network, port 0 any free port.
    pub listen: SocketAddr,
    /// The name or address in the link, if customers reach the till under another than its own.
    pub host: Option<String>,
    /// How long a link works.
    pub kept: Duration,
}

/// What receipts are written with, and what is said to who asks for one that isn't there.
pub struct EReceiptLook {
    /// Fonts for PDFs.
    pub fonts: Fonts,
    /// The store's picture.
    pub logo: Option<Logo>,
    /// Language of what is said (BCP 47).
    pub language: String,
    /// Heading for an address that holds nothing.
    pub gone_title: String,
    /// What to do then.
    pub gone_words: String,
}

/// Keeps receipts and gives them out until it is dropped.
pub struct EReceipts {
    shared: Arc<Shared>,
    settings: EReceiptSettings,
    _server: Server,
}

struct Shared {
    look: EReceiptLook,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    receipts: HashMap<String, Arc<Receipt>>,
    order: VecDeque<String>,
}

struct Receipt {
    facts: ElectronicReceipt,
    until: Instant,
    /// Written when it is first asked for.
    page: OnceLock<Arc<[u8]>>,
    pdf: OnceLock<Option<Arc<[u8]>>>,
}

impl EReceipts {
    /// Begins to listen. A port that is taken is tried again; until then each receipt says so.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(settings: EReceiptSettings, look: EReceiptLook) -> std::io::Result<EReceipts> {
        let shared = Arc::new(Shared { look, kept: Mutex::default() });
        let answering = Arc::clone(&shared);
        let (listen, answer) = (settings.listen, move |path: &str| answering.answer(path));
        let server = Server::start(move || TcpListener::bind(listen), RETRY, Arc::new(answer))?;
        Ok(EReceipts { shared, settings, _server: server })
    }

    fn link(&self, token: &str) -> Result<String, ElectronicOffer> {
        let at = self._server.address().ok_or(ElectronicOffer::PortTaken)?;
        let host = match &self.settings.host {
            Some(host) => format!("{host}:{}", at.port()),
            None if at.ip().is_unspecified() => {
                let address = lan_address().ok_or(ElectronicOffer::NoNetwork)?;
                SocketAddr::new(address, at.port()).to_string()
            }
            None => at.to_string(),
        };
        Ok(format!("http://{host}/r/{token}"))
    }
}

impl ElectronicReceipts for EReceipts {
    fn offer(&mut self, facts: ElectronicReceipt) -> ElectronicOffer {
        let mut bytes = [0; TOKEN_BYTES];
        if getrandom::fill(&mut bytes).is_err() {
            return ElectronicOffer::NotSafe;
        }
        let token: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let link = match self.link(&token) {
            Ok(link) => link,
            Err(why) => return why,
        };
        let until = Instant::now() + self.settings.kept;
        let receipt = Receipt { facts, until, page: OnceLock::new(), pdf: OnceLock::new() };
        self.shared.kept().put(token, receipt);
        ElectronicOffer::Link(link)
    }
}

impl Kept {
    fn put(&mut self, token: String, receipt: Receipt) {
        let now = Instant::now();
        let is_old = |kept: &Kept, token: &String| kept.receipts.get(token).is_none_or(|old| old.until <= now);
        while self.order.len() >= KEPT_MAX || self.order.front().is_some_and(|token| is_old(self, token)) {
            if let Some(oldest) = self.order.pop_front() {
                self.receipts.remove(&oldest);
            }
        }
        self.order.push_back(token.clone());
        self.receipts.insert(token, Arc::new(receipt));
    }
}

impl Shared {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `/r/<token>` and `/r/<token>.pdf`; everything else is the same plain page.
    fn answer(&self, path: &str) -> Page {
        let (token, is_pdf) = match path.strip_prefix("/r/").unwrap_or_default() {
            name if name.ends_with(".pdf") => (&name[..name.len() - 4], true),
            name => (name, false),
        };
        let found = self.kept().receipts.get(token).filter(|receipt| receipt.until > Instant::now()).cloned();
        let Some(receipt) = found else { return self.gone() };
        if !is_pdf {
            return Page::html(200, Arc::clone(receipt.page.get_or_init(|| self.page_of(token, &receipt.facts))));
        }
        match receipt.pdf.get_or_init(|| self.pdf_of(&receipt.facts)) {
            Some(bytes) => Page::pdf(Arc::clone(bytes), &receipt.facts.label),
            None => self.gone(),
        }
    }

    fn facts<'a>(&'a self, receipt: &'a ElectronicReceipt) -> ElectronicFacts<'a> {
        let logo = self.look.logo.as_ref();
        ElectronicFacts { language: &receipt.language, title: &receipt.title, logo, link: None }
    }

    fn page_of(&self, token: &str, receipt: &ElectronicReceipt) -> Arc<[u8]> {
        let file = format!("{token}.pdf");
        let facts = ElectronicFacts { link: Some((&file, &receipt.save_words)), ..self.facts(receipt) };
        web_page(&receipt.ticket, &facts).into_bytes().into()
    }

    fn pdf_of(&self, receipt: &ElectronicReceipt) -> Option<Arc<[u8]>> {
        pdf(&receipt.ticket, &self.facts(receipt), &self.look.fonts).ok().map(Into::into)
    }

    fn gone(&self) -> Page {
        let look = &self.look;
        let mut ticket = hardware::Ticket::new();
        if language::is_right_to_left(&look.language) {
            ticket.direction = hardware::Direction::RightToLeft;
        }
        let heading = hardware::Style { bold: true, ..hardware::Style::TALL };
        ticket.styled(&look.gone_title, hardware::Align::Centre, heading).centred(&look.gone_words);
        let facts = ElectronicFacts { language: &look.language, title: &look.gone_title, ..ElectronicFacts::default() };
        Page::html(404, web_page(&ticket, &facts).into_bytes().into())
    }
}

/// The address other devices of the shop's network reach this computer at; nothing is sent to find it.
pub fn lan_address() -> Option<IpAddr> {
    // Addresses for examples (RFC 5737, RFC 3849): nobody has them, yet the way to them begins where every way begins.
    let ways = [("0.0.0.0:0", "192.0.2.1:9"), ("[::]:0", "[2001:db8::1]:9")];
    ways.into_iter().find_map(|(from, to)| {
        let socket = UdpSocket::bind(from).ok()?;
        socket.connect(to).ok()?;
        socket.local_addr().ok().map(|address| address.ip()).filter(|address| !address.is_unspecified())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    fn shared() -> Shared {
        let (language, gone_title, gone_words) = ("ar".to_owned(), "Gone".to_owned(), "Ask again".to_owned());
        let look = EReceiptLook { fonts: Fonts::none(), logo: None, language, gone_title, gone_words };
        Shared { look, kept: Mutex::default() }
    }

    fn receipt(kept: Duration) -> Receipt {
        let mut ticket = hardware::Ticket::new();
        ticket.text("One lamp");
        let text = || "x".to_owned();
        let facts = ElectronicReceipt { ticket, language: text(), label: text(), title: text(), save_words: text() };
        Receipt { facts, until: Instant::now() + kept, page: OnceLock::new(), pdf: OnceLock::new() }
    }

    #[test]
    fn a_link_ends_and_the_oldest_makes_room() {
        let (shared, day) = (shared(), Duration::from_secs(86_400));
        shared.kept().put("aa".into(), receipt(Duration::ZERO));
        assert!(format!("{:?}", shared.answer("/r/aa")).contains("status: 404"));
        for number in 0..KEPT_MAX + 5 {
            shared.kept().put(number.to_string(), receipt(day));
        }
        let count = |kept: &Kept| (kept.receipts.len(), kept.order.len());
        assert_eq!(count(&shared.kept()), (KEPT_MAX, KEPT_MAX));
        assert!(format!("{:?}", shared.answer("/r/4")).contains("status: 404"));
        assert!(format!("{:?}", shared.answer("/r/5")).contains("status: 200"));
    }

    #[test]
    fn addresses_are_never_the_same_and_name_no_wildcard() {
        let settings = EReceiptSettings {
            listen: SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), 0),
            host: None,
            kept: Duration::from_secs(60),
        };
        let Shared { look, .. } = shared();
        let mut receipts = EReceipts::start(settings, look).expect("started");
        let mut offer = || receipts.offer(receipt(Duration::ZERO).facts);
        match (offer(), offer()) {
            (ElectronicOffer::Link(one), ElectronicOffer::Link(two)) => {
                assert!(one != two && !one.contains("0.0.0.0:"), "{one} {two}");
            }
            (one, _) => assert_eq!((one, lan_address()), (ElectronicOffer::NoNetwork, None)),
        }
    }
}
