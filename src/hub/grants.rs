//! Tills are told what they may take of vouchers while they can't reach the hub: soon after a setting, a till or what it spent changed.

use crate::server::Hub;
use crate::storage::Refused;
use protocol::{Poke, SignedGrant, VoucherGrant, scopes};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::{broadcast, watch};

/// For how long changes that come together are looked at together.
const GATHERED: Duration = Duration::from_millis(500);
/// How often it is looked at without any change: grants end.
const LOOKED_AT_EVERY: Duration = Duration::from_secs(60);

/// Tells these tills, or all, and those whose grant runs out. Returns how many it told.
pub(crate) fn tell(hub: &Hub, tills: Option<&[String]>) -> Result<usize, Refused> {
    let sign = |grant: &VoucherGrant| SignedGrant::sign(grant, &hub.key);
    hub.storage.grant_vouchers(tills, hub.now(), &sign)
}

/// Which tills' settings changed; `None` if it may be all.
#[derive(Default)]
struct Changed(Option<BTreeSet<String>>);

impl Changed {
    fn none() -> Changed {
        Changed(Some(BTreeSet::new()))
    }

    fn add(&mut self, poke: &Poke) {
        let till = poke.scope.strip_prefix(scopes::SETTINGS).and_then(|rest| rest.strip_prefix('/'));
        if let (Some(tills), Some(till)) = (&mut self.0, till) {
            tills.insert(till.to_owned());
        }
    }
}

/// Until the hub is stopped.
pub(crate) async fn run(hub: Arc<Hub>, mut stopped: watch::Receiver<bool>) {
    let mut pokes = hub.pokes.subscribe();
    let mut changed = Changed::default();
    loop {
        let at = Arc::clone(&hub);
        let told = tokio::task::spawn_blocking(move || {
            let tills = changed.0.map(|tills| tills.into_iter().collect::<Vec<_>>());
            // A disk that refuses is told of by everything else; it is tried again.
            tell(&at, tills.as_deref())
        });
        changed = if matches!(told.await, Ok(Ok(_))) { Changed::none() } else { Changed::default() };
        tokio::select! {
            () = tokio::time::sleep(LOOKED_AT_EVERY) => {}
            _ = stopped.changed() => return,
            poke = pokes.recv() => match poke {
                Ok(poke) => changed.add(&poke),
                Err(RecvError::Lagged(_)) => changed = Changed::default(),
                Err(RecvError::Closed) => return,
            },
        }
        tokio::select! {
            () = tokio::time::sleep(GATHERED) => {}
            _ = stopped.changed() => return,
        }
        gather(&mut pokes, &mut changed);
    }
}

fn gather(pokes: &mut broadcast::Receiver<Poke>, changed: &mut Changed) {
    loop {
        match pokes.try_recv() {
            Ok(poke) => changed.add(&poke),
            Err(TryRecvError::Lagged(_)) => *changed = Changed::default(),
            Err(TryRecvError::Empty | TryRecvError::Closed) => return,
        }
    }
}
