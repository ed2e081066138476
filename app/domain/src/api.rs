//! The messages between a tablet and the desk server, as JSON. The declaration itself is [`crate::Declaration`].
//!
//! What a tablet sends is read with these fields and no others, so that no answer can ever come in a message that is not
//! for answers. Only of a call are other fields passed over, unread: integrations make calls, too.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::{Area, RecordId, Situation, Step, statistics::Outcome};

crate::redacted!(AddressQuery, Areas);

/// The screen of a tablet that says that it is out of use.
const LOCKED: &str = "locked";

/// `POST /api/calls`: the staff are called to this tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The screen that stands on it.
    pub screen: Step,
}

/// `POST /api/heartbeat`: how a tablet is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heartbeat {
    /// The version that the tablet shows, as the server named it when it sent the page.
    pub version: String,
    /// The screen that stands on it.
    pub screen: Screen,
    /// The declarations that it could not hand over yet.
    pub waiting: u32,
    /// The number of the situation that the journey on it was begun with; 0 for none.
    #[serde(default)]
    pub took: u32,
}

/// The screen of a tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A screen of the journey.
    Step(Step),
    /// The screen that says that it is out of use.
    Locked,
}

impl Screen {
    /// The screen of the journey, if it is one.
    #[must_use]
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::Step(step) => Some(step),
            Self::Locked => None,
        }
    }
}

impl Serialize for Screen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.step().map_or(LOCKED, Step::name))
    }
}

impl<'de> Deserialize<'de> for Screen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            LOCKED => Ok(Self::Locked),
            name => Step::from_name(name).map(Self::Step).ok_or_else(|| D::Error::custom("no screen")),
        }
    }
}

/// The answer to a [`Heartbeat`]: what the tablet should do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeartbeatReply {
    /// True if it is out of use.
    pub locked: bool,
    /// The time by the server's clock, in seconds since 1970.
    pub now: u64,
    /// The number of the situation; 0 for none.
    pub send: u32,
    /// The situation to begin with. A tablet reads none where its own version does not know the situation yet: it still has
    /// to hear that there is another version.
    #[serde(deserialize_with = "known")]
    pub situation: Option<Situation>,
    /// The version that tablets should show.
    pub version: String,
}

/// A situation that this version knows.
fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Situation>, D::Error> {
    let name = Option::<String>::deserialize(deserializer)?;
    Ok(name.and_then(|name| Situation::from_name(&name)))
}

/// `POST /api/addresses`: what a postal code stands for is asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressQuery {
    /// Seven digits, as people write them.
    pub code: String,
}

/// The answer to an [`AddressQuery`].
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Areas {
    /// The areas; none where the code does not exist.
    pub areas: Vec<Area>,
}

/// `POST /api/journeys`: how a session ended and how long it took, of nobody in particular.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JourneyReport {
    /// The outcome.
    pub outcome: Outcome,
    /// In the order in which the screens were last left.
    pub steps: Vec<TimedStep>,
}

/// The time for which a screen was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimedStep {
    /// The screen.
    pub step: Step,
    /// The whole seconds.
    pub seconds: u32,
}

/// The answer to a declaration that is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The identity of the declaration.
    pub id: RecordId,
    /// The time of arrival, as an instant of RFC 3339.
    pub received_at: String,
    /// The number of the day, which says nothing about the patient.
    pub ticket: String,
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json, to_value};

    use super::*;

    #[test]
    fn a_heartbeat_holds_what_it_may_and_nothing_else() {
        let beat = json!({ "version": "1", "screen": "locked", "waiting": 2, "took": 0 });
        let read: Heartbeat = from_value(beat.clone()).expect("a heartbeat");
        assert_eq!((read.screen, read.waiting), (Screen::Locked, 2));
        assert_eq!(to_value(&read).expect("JSON"), beat);
        for (field, value) in [("name", json!("髙橋")), ("took", json!(-1)), ("screen", json!("name of nobody"))] {
            let mut other = beat.clone();
            other[field] = value;
            assert!(from_value::<Heartbeat>(other).is_err(), "{field}");
        }
    }

    #[test]
    fn a_report_of_a_session_reads_as_timings_write_it() {
        let mut timings = crate::timings::Timings::default();
        timings.left(Step::Start, 0);
        timings.left(Step::Situation, 12_900);
        let report = timings.end(Outcome::HandedOver).expect("a report");
        let written = serde_json::to_string(&report).expect("JSON");
        let read: JourneyReport = serde_json::from_str(&written).expect("a report");
        assert_eq!(read.steps, [TimedStep { step: Step::Situation, seconds: 12 }]);
        assert_eq!(read, report);
    }

    #[test]
    fn a_tablet_hears_of_a_newer_version_in_words_that_it_does_not_know() {
        let reply = HeartbeatReply { locked: true, now: 1, send: 2, situation: None, version: "2".into() };
        let written = to_value(&reply).expect("JSON");
        assert_eq!(from_value::<HeartbeatReply>(written.clone()).expect("a reply"), reply);
        let mut newer = written.clone();
        (newer["situation"], newer["hint"]) = (json!("of tomorrow"), json!(["anything"]));
        assert_eq!(from_value::<HeartbeatReply>(newer).expect("a reply"), reply);
        for field in ["locked", "now", "send", "version"] {
            let mut other = written.clone();
            other[field] = json!({});
            assert!(from_value::<HeartbeatReply>(other).is_err(), "{field}");
        }
        for known in Situation::ALL {
            let reply = HeartbeatReply { situation: Some(*known), ..reply.clone() };
            assert_eq!(from_value::<HeartbeatReply>(to_value(&reply).expect("JSON")).expect("a reply"), reply);
        }
    }

    #[test]
    fn an_answer_that_is_no_receipt_is_not_taken_for_one() {
        let receipt = Receipt { id: RecordId::v7(1, [1; 10]), received_at: String::new(), ticket: "101".into() };
        let written = to_value(&receipt).expect("JSON");
        assert_eq!(from_value::<Receipt>(written.clone()).expect("a receipt"), receipt);
        for (field, value) in [("id", json!("101")), ("ticket", json!(101)), ("received_at", json!(null))] {
            let mut other = written.clone();
            other[field] = value;
            assert!(from_value::<Receipt>(other).is_err(), "{field}");
        }
        assert!(from_value::<Areas>(written).is_err());
    }
}
