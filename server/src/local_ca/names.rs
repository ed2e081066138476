//! The names and addresses by which the server may be reached.

use std::{
    collections::BTreeSet,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

use rcgen::{CidrSubnet, GeneralSubtree};
use rustls::pki_types::DnsName;
use url::Host;

use crate::config::{Config, host_name};

/// A name of the server, as a certificate has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// A host name, in ASCII and lower case.
    Dns(String),
    /// An address.
    Address(IpAddr),
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dns(name) => f.write_str(name),
            Self::Address(address) => address.fmt(f),
        }
    }
}

/// The machine, as its network knows it.
#[derive(Clone, Debug, Default)]
pub struct Machine {
    /// Its host name.
    pub name: String,
    /// The addresses of its network cards.
    pub addresses: Vec<IpAddr>,
}

impl Machine {
    /// This machine. Without a card that can be read, its addresses are left out.
    #[must_use]
    pub fn here() -> Self {
        let cards = if_addrs::get_if_addrs().unwrap_or_else(|error| {
            tracing::warn!(%error, "the addresses of this machine cannot be read");
            Vec::new()
        });
        Self {
            name: rustix::system::uname().nodename().to_string_lossy().into_owned(),
            addresses: cards.into_iter().map(|card| card.ip()).collect(),
        }
    }
}

/// The names by which a server with this configuration is reached. Where it listens at every address, these are the
/// private ones of the machine; an address that the whole internet can reach is taken only if it is configured.
#[must_use]
pub fn of(config: &Config, machine: &Machine) -> BTreeSet<Name> {
    let mut names: BTreeSet<Name> =
        config.hosts.iter().filter_map(|host| host_name(host)).map(|name| Name::Dns(plain(&name))).collect();
    names.extend(config.public_url.as_ref().map(|url| match url.host() {
        Host::Domain(name) => Name::Dns(plain(name)),
        Host::Ipv4(address) => Name::Address((*address).into()),
        Host::Ipv6(address) => Name::Address((*address).into()),
    }));
    let listen = config.listen.ip().to_canonical();
    let here = |names: &mut BTreeSet<Name>| names.insert(Name::Dns("localhost".to_owned()));
    if listen.is_unspecified() {
        let both = config.listen.is_ipv6();
        let reached = |address: &IpAddr| (both || address.is_ipv4()) && (address.is_loopback() || is_private(*address));
        names.extend(machine.addresses.iter().map(IpAddr::to_canonical).filter(reached).map(Name::Address));
        here(&mut names);
    } else {
        names.insert(Name::Address(listen));
    }
    if listen.is_loopback() {
        here(&mut names);
    } else if let Some(name) = host_name(&machine.name).map(|name| plain(&name)) {
        // The name that a router hands out, and the one that machines tell each other (RFC 6762).
        if !name.contains('.') {
            names.insert(Name::Dns(format!("{name}.local")));
        }
        names.insert(Name::Dns(name));
    }
    // A machine may be called what no certificate can name.
    names.retain(|name| !matches!(name, Name::Dns(name) if DnsName::try_from(name.as_str()).is_err()));
    names
}

/// A name without the dot at its end.
fn plain(name: &str) -> String {
    name.trim_end_matches('.').to_owned()
}

/// Returns whether an address belongs to a private network (RFC 1918, RFC 4193).
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_private(),
        IpAddr::V6(address) => address.is_unique_local(),
    }
}

/// A part of all names, to which an authority is constrained.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A host name and those below it.
    Dns(String),
    /// The addresses of a network, by its first one and the length of its prefix.
    Network(IpAddr, u8),
}

/// Everything of a kind of names, where none of that kind is permitted: what is not mentioned would be permitted.
pub(super) fn everything_of_other_kinds(permitted: &BTreeSet<Part>) -> Vec<GeneralSubtree> {
    let has = |kind: fn(&Part) -> bool| permitted.iter().any(kind);
    let every = |address: IpAddr| GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(address, 0));
    [
        (has(|part| matches!(part, Part::Dns(_))), GeneralSubtree::DnsName(String::new())),
        (has(|part| matches!(part, Part::Network(IpAddr::V4(_), _))), every(Ipv4Addr::UNSPECIFIED.into())),
        (has(|part| matches!(part, Part::Network(IpAddr::V6(_), _))), every(Ipv6Addr::UNSPECIFIED.into())),
    ]
    .into_iter()
    .filter_map(|(is_permitted, everything)| (!is_permitted).then_some(everything))
    .collect()
}

impl Part {
    /// The part that an authority for this name has to be permitted. A private address brings its network, in which the
    /// router may give the server another one tomorrow; a network wider than these is none that one router looks after.
    pub(super) fn around(name: &Name) -> Self {
        let network = |address: IpAddr, prefix: u8, mask: u128| match address {
            IpAddr::V4(address) => {
                let mask = u32::try_from(mask).unwrap_or(u32::MAX);
                Self::Network(Ipv4Addr::from(u32::from(address) & mask).into(), prefix)
            }
            IpAddr::V6(address) => Self::Network(Ipv6Addr::from(u128::from(address) & mask).into(), prefix),
        };
        match name {
            Name::Dns(name) => Self::Dns(name.clone()),
            Name::Address(address @ IpAddr::V4(_)) if is_private(*address) => network(*address, 24, 0xffff_ff00),
            Name::Address(address @ IpAddr::V6(_)) if is_private(*address) => {
                network(*address, 64, !u128::from(u64::MAX))
            }
            Name::Address(address @ IpAddr::V4(_)) => Self::Network(*address, 32),
            Name::Address(address @ IpAddr::V6(_)) => Self::Network(*address, 128),
        }
    }

    /// The part as a certificate has it.
    pub(super) fn subtree(&self) -> GeneralSubtree {
        match self {
            Self::Dns(name) => GeneralSubtree::DnsName(name.clone()),
            Self::Network(address, prefix) => {
                GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(*address, *prefix))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine() -> Machine {
        let addresses = ["127.0.0.1", "192.168.1.5", "203.0.113.7", "::1", "fd00::5", "fe80::1", "2001:db8::1"];
        Machine {
            name: "Clinic-PC".to_owned(),
            addresses: addresses.map(|address| address.parse().expect("an address")).into(),
        }
    }

    fn names(listen: &str, public_url: Option<&str>, hosts: &[&str]) -> Vec<String> {
        let config = Config {
            listen: listen.parse().expect("an address"),
            public_url: public_url.map(|url| url.to_owned().try_into().expect("an address")),
            hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
            ..Config::default()
        };
        of(&config, &machine()).iter().map(Name::to_string).collect()
    }

    #[test]
    fn a_server_at_every_address_has_the_private_ones_alone() {
        assert_eq!(
            names("0.0.0.0:3000", None, &[]),
            ["clinic-pc", "clinic-pc.local", "localhost", "127.0.0.1", "192.168.1.5"]
        );
        assert_eq!(
            names("[::]:3000", None, &[]),
            ["clinic-pc", "clinic-pc.local", "localhost", "127.0.0.1", "192.168.1.5", "::1", "fd00::5"]
        );
    }

    #[test]
    fn a_server_at_one_address_has_this_one_and_what_is_configured() {
        assert_eq!(names("127.0.0.1:3000", None, &[]), ["localhost", "127.0.0.1"]);
        assert_eq!(
            names("192.168.1.5:3000", Some("https://Desk.Example:3000"), &["窓口.example."]),
            ["clinic-pc", "clinic-pc.local", "desk.example", "xn--6or331g.example", "192.168.1.5"]
        );
        assert!(names("127.0.0.1:3000", Some("https://203.0.113.7"), &[]).contains(&"203.0.113.7".to_owned()));
    }

    #[test]
    fn a_machine_without_a_name_that_can_be_certified_goes_by_its_address() {
        let config = Config { listen: "192.168.1.5:3000".parse().expect("an address"), ..Config::default() };
        for name in ["", "(none)", "-", "a..b", &"x".repeat(64)] {
            let machine = Machine { name: name.to_owned(), ..machine() };
            let names: Vec<String> = of(&config, &machine).iter().map(Name::to_string).collect();
            assert_eq!(names, ["192.168.1.5"], "{name}");
        }
    }

    #[test]
    fn an_authority_is_for_the_network_of_a_private_address_and_for_no_more_of_any_other() {
        let part = |text: &str| Part::around(&Name::Address(text.parse().expect("an address")));
        let network = |text: &str, prefix| Part::Network(text.parse().expect("an address"), prefix);
        assert_eq!(part("192.168.1.5"), network("192.168.1.0", 24));
        assert_eq!(part("10.20.30.40"), network("10.20.30.0", 24));
        assert_eq!(part("203.0.113.7"), network("203.0.113.7", 32));
        assert_eq!(part("127.0.0.1"), network("127.0.0.1", 32));
        assert_eq!(part("fd00:1:2:3:4::5"), network("fd00:1:2:3::", 64));
        assert_eq!(part("2001:db8::1"), network("2001:db8::1", 128));
    }
}
