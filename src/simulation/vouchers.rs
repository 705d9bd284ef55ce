//! Vouchers: issued by the hub, held for a sale and captured, and taken under a grant where no answer came.

use crate::acts::{Act, Disaster};
use crate::network::Ask;
use crate::till::{Till, Waiting};
use crate::truth::VoucherPaid;
use crate::world::{Event, STORES, World};
use ed25519_dalek::SigningKey;
use hub::{NewVoucher, OFFLINE_VOUCHERS, Refused, SettingStorage, VoucherStorage};
use protocol::{
    Lane, LeaseEnd, LeaseRequest, LeaseState, Origin, PublicKey, SignedGrant, VoucherCode, VoucherGrant, VoucherHandle,
    VoucherKind, VoucherLease, VoucherState, scopes,
};
use serde_json::json;
use sync::Failure;
use uuid::Uuid;

/// For how long a voucher is held.
const LEASE_S: u32 = 120;
/// How often a capture is tried again.
const CAPTURE_AGAIN_MS: u64 = 5_000;
/// The key the hub signs with.
const HUB_KEY: [u8; 32] = [200; 32];

impl World<'_> {
    /// Lets tills take vouchers without the hub: so much of each, so much in a store.
    pub(crate) fn allow_unasked(&self) -> Result<(), Refused> {
        let policy = json!({ "takes": "floor", "each_minor": 300, "store_minor": 600, "days": 30 });
        self.sqlite.put_setting(&Origin::Global, OFFLINE_VOUCHERS, Some(&policy), self.hub_clock())
    }

    /// The hub gives each till what it may take, and more to whoever has used up half of it.
    pub(crate) fn grant(&mut self) -> Result<(), Refused> {
        if !self.hub_is_up {
            return Ok(());
        }
        let key = SigningKey::from_bytes(&HUB_KEY);
        let sign = |grant: &VoucherGrant| SignedGrant::sign(grant, &key);
        self.sqlite.grant_vouchers(None, self.hub_clock(), &sign).map(|_| ())
    }

    pub(crate) fn issue_voucher(&mut self) {
        let mut random = [0; 13];
        for byte in &mut random {
            *byte = self.dice.any() as u8;
        }
        let code = VoucherCode::drawn(random);
        let new = NewVoucher {
            handle: code.handle(),
            tail: code.tail().to_owned(),
            kind: VoucherKind::MultiPurpose,
            currency: "AUD".to_owned(),
            amount_minor: 2_000,
            state: VoucherState::Active,
            issued_at: STORES[0].to_owned(),
            recipient: String::new(),
            until: None,
            purpose: None,
            act: self.dice.uuid(),
        };
        match self.sqlite.issue_voucher(&new, self.hub_clock()) {
            Ok(voucher) => self.truth.vouchers.push((voucher.handle, voucher.issued_minor)),
            Err(why) => self.broken = Some(format!("a voucher can't be issued: {why}")),
        }
    }

    pub(crate) fn ask_for_voucher(&mut self, till: usize) -> Result<(), Refused> {
        // What was held isn't known to a hub from before, nor what was spent to a till from before.
        let is_known = matches!(self.disaster, Disaster::None | Disaster::Clone);
        if self.tills[till].engine.is_none() || !is_known {
            return Ok(());
        }
        let (handle, _) = self.truth.vouchers[self.dice.index(self.truth.vouchers.len())];
        let (lease, amount_minor) = (self.dice.uuid(), 100 + self.dice.index(900) as i64);
        let request = LeaseRequest { id: lease, amount_minor, currency: "AUD".to_owned(), seconds: LEASE_S };
        let patience = 5_000 + self.dice.below(10_000);
        self.send(till, Waiting::Lease { lease, handle, amount_minor }, Ask::Lease(handle, request), patience);
        Ok(())
    }

    pub(crate) fn lease_answered(&mut self, till: usize, waiting: &Waiting, reply: Result<VoucherLease, Failure>) {
        match (waiting, reply) {
            (Waiting::Lease { lease, handle, amount_minor }, Ok(held)) if held.state == LeaseState::Held => {
                if self.dice.chance(200) {
                    return self.send(till, Waiting::Release, Ask::Release(*lease), 10_000);
                }
                let (lease, handle, amount_minor) = (*lease, *handle, *amount_minor);
                let sold = self.sell(till, Some(VoucherPaid { lease, handle, amount_minor, grant: None }));
                debug_assert!(sold.is_ok());
            }
            // A no of the hub is a no; only where no answer came it may be taken all the same.
            (Waiting::Lease { .. }, Err(Failure::Problem { .. })) => {}
            (Waiting::Lease { lease, handle, amount_minor }, Err(_)) => {
                self.take_unasked(till, *lease, *handle, *amount_minor);
            }
            (Waiting::Capture(lease), Ok(_)) => {
                let written = self.tills[till].disk.write(|contents| contents.captures.remove(lease));
                if written.is_err() {
                    self.power_failed(till);
                }
            }
            _ => {}
        }
    }

    /// Sends every capture that wasn't answered, until none is left.
    pub(crate) fn capture(&mut self, till: usize) -> Result<(), Refused> {
        if self.tills[till].engine.is_none() {
            return Ok(());
        }
        let open = self.tills[till].disk.read(|contents| contents.captures.clone());
        let is_asked = |lease: &Uuid| {
            self.tills[till]
                .waiting
                .values()
                .any(|waiting| matches!(waiting, Waiting::Capture(asked) if asked == lease))
        };
        let unasked: Vec<(Uuid, LeaseEnd)> =
            open.iter().filter(|(lease, _)| !is_asked(lease)).map(|(lease, end)| (*lease, end.clone())).collect();
        for (lease, end) in unasked {
            self.send(till, Waiting::Capture(lease), Ask::Capture(lease, end), 10_000);
        }
        if !open.is_empty() {
            let again = self.now_ms + CAPTURE_AGAIN_MS;
            self.at(again, Event::Act(Act::Capture(till)));
        }
        Ok(())
    }

    /// Nobody answered: takes the voucher as far as the till's own copy of its grant goes.
    fn take_unasked(&mut self, till: usize, lease: Uuid, handle: VoucherHandle, amount_minor: i64) {
        // A restored till or hub doesn't know what was taken, and a clone has its grant twice until it is found.
        if self.tills[till].engine.is_none() || self.disaster != Disaster::None {
            return;
        }
        let Some((grant, most)) = self.most_unasked(till, handle) else { return };
        let amount_minor = amount_minor.min(most);
        if amount_minor > 0 {
            let sold = self.sell(till, Some(VoucherPaid { lease, handle, amount_minor, grant: Some(grant) }));
            debug_assert!(sold.is_ok());
        }
    }

    /// The grant a till has, and how much of a voucher it leaves.
    fn most_unasked(&self, till: usize, handle: VoucherHandle) -> Option<(Uuid, i64)> {
        let Till { name, disk, .. } = &self.tills[till];
        let scope = [scopes::SETTINGS, "/", name].concat();
        let body = disk.read(|contents| {
            let copy = contents.copies.get(&scope)?;
            copy.entries
                .iter()
                .find(|((kind, _), _)| kind == protocol::kinds::VOUCHER_GRANT)
                .map(|(_, body)| body.clone())
        })?;
        let signed: SignedGrant = serde_json::from_str(&body).ok()?;
        let hub = PublicKey(SigningKey::from_bytes(&HUB_KEY).verifying_key().to_bytes());
        let grant = signed.open(&hub).ok()?;
        let until: retail::Moment = grant.until.parse().ok()?;
        if grant.till != *name || until.utc_ms <= self.till_clock(till).utc_ms {
            return None;
        }
        if !self.ledger.tills_count() {
            return Some((grant.id, i64::MAX));
        }
        let (mut taken, mut unheard) = (0, 0);
        disk.read(|contents| {
            let safe = contents.confirmed.get(&(Lane::Journal, String::new())).copied().unwrap_or_default();
            for op in &contents.journal {
                let paid =
                    self.truth.sales.get(&op.id).and_then(|sale| sale.voucher).filter(|paid| paid.grant.is_some());
                let Some(paid) = paid else { continue };
                taken += paid.amount_minor;
                unheard += if paid.handle == handle && op.seq > safe { paid.amount_minor } else { 0 };
            }
        });
        Some((grant.id, (grant.granted_minor - taken).min(grant.each_minor - unheard)))
    }
}
