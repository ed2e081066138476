//! Messages as JSON: written by the types that the server reads, and read, as the browser has parsed them, by the types that
//! the server writes.
//!
//! The browser parses, and a message says itself what it wants of the outcome. To do the same with `serde-wasm-bindgen` would
//! make the module 12,600 bytes of brotli heavier, with `serde_json` 16,000, where this is 1,100.

use std::{fmt, io};

use js_sys::{Array, Object, Reflect};
use serde::{
    Deserializer, Serialize,
    de::{
        self, DeserializeOwned, DeserializeSeed, IntoDeserializer, SeqAccess, Visitor,
        value::{MapDeserializer, SeqDeserializer},
    },
};
use serde_json::{Serializer, ser::Formatter};
use wasm_bindgen::{JsCast, JsValue};

/// A message as it travels.
#[must_use]
pub fn write(message: &impl Serialize) -> Option<String> {
    let mut written = Vec::new();
    message.serialize(&mut Serializer::with_formatter(&mut written, FourPlaces)).ok()?;
    String::from_utf8(written).ok()
}

/// JSON whose fractions have four places, as finely as pads tell where a pen is. To write any other number as short as it
/// can be takes tables that would be a good part of the module.
struct FourPlaces;

impl Formatter for FourPlaces {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of the pad, 0 to 1")]
    fn write_f32<W: ?Sized + io::Write>(&mut self, writer: &mut W, part: f32) -> io::Result<()> {
        let parts = (part * 10_000.0).round() as u32;
        write!(writer, "{}.{:04}", parts / 10_000, parts % 10_000)
    }
}

/// A message as it came; `None` where it is not one of this type. What newer servers add to it is passed over.
#[must_use]
pub fn read<T: DeserializeOwned>(parsed: JsValue) -> Option<T> {
    T::deserialize(Value(parsed)).ok()
}

/// A part of a message, as one of the kinds that messages have; as any other it cannot be read.
struct Value(JsValue);

impl Value {
    /// A part of this one, by its name.
    fn part(&self, name: &str) -> Option<Self> {
        Reflect::get(&self.0, &name.into()).ok().filter(|part| !part.is_undefined()).map(Self)
    }
}

/// The message is another one than was asked for. Nobody is told where they differ, which would be a good part of the
/// module.
#[derive(Debug)]
struct OtherMessage;

impl fmt::Display for OtherMessage {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for OtherMessage {}

impl de::Error for OtherMessage {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl IntoDeserializer<'_, OtherMessage> for Value {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Value {
    type Error = OtherMessage;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, OtherMessage> {
        Err(OtherMessage)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherMessage> {
        visitor.visit_bool(self.0.as_bool().ok_or(OtherMessage)?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherMessage> {
        self.deserialize_u64(visitor)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "these are small, positive numbers")]
    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherMessage> {
        visitor.visit_u64(self.0.as_f64().ok_or(OtherMessage)? as u64)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherMessage> {
        visitor.visit_string(self.0.as_string().ok_or(OtherMessage)?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherMessage> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherMessage> {
        let array: Array = self.0.dyn_into().map_err(|_| OtherMessage)?;
        visitor.visit_seq(SeqDeserializer::new(array.into_iter().map(Value)))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherMessage> {
        let object: Object = self.0.dyn_into().map_err(|_| OtherMessage)?;
        let entries = Object::entries(&object).into_iter().map(|entry| {
            let entry: Array = entry.unchecked_into();
            (Value(entry.get(0)), Value(entry.get(1)))
        });
        visitor.visit_map(MapDeserializer::new(entries))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, OtherMessage> {
        visitor.visit_seq(Fields { object: self, names: fields.iter() })
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u128 f32 f64 char str bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct
        enum identifier ignored_any
    }
}

/// The fields of an object, in the order in which the type names them.
struct Fields {
    object: Value,
    names: std::slice::Iter<'static, &'static str>,
}

impl<'de> SeqAccess<'de> for Fields {
    type Error = OtherMessage;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, OtherMessage> {
        self.names.next().and_then(|name| self.object.part(name)).map(|part| seed.deserialize(part)).transpose()
    }
}

#[cfg(test)]
mod tests {
    use domain::{Answers, Method, Point, RecordId, signature::POINTS_MAX};

    use super::*;

    #[test]
    fn a_signature_travels_as_it_was_drawn() {
        let place = |part: u16| f32::from(part) / 10_000.0;
        let points: Vec<_> =
            (0..=10_000).map(|part| Point { x: place(part), y: place(10_000 - part), at: part.into() }).collect();
        // Every place of a pad, in signatures of as many points as are taken.
        for drawn in points.chunks(POINTS_MAX) {
            let mut answers = Answers::default();
            answers.form.signature.method = Method::Drawn;
            answers.form.signature.strokes = vec![drawn.to_vec()];
            let declaration = answers.declare(RecordId::v7(1, [1; 10]), "2023-07", "ja").expect("a declaration");
            let travels: serde_json::Value = serde_json::from_str(&write(&declaration).expect("JSON")).expect("JSON");
            if drawn[0].at == 0 {
                assert_eq!(travels["signature"]["strokes"][0][2].to_string(), "[0.0002,0.9998,2]");
            }
            let points = travels["signature"]["strokes"][0].as_array().expect("points");
            assert_eq!(points.len(), drawn.len());
            let is_near = |read: &serde_json::Value, drawn: f32| {
                (read.as_f64().unwrap_or(f64::NAN) - f64::from(drawn)).abs() < 1e-6
            };
            for (point, read) in drawn.iter().zip(points) {
                assert!(is_near(&read[0], point.x) && is_near(&read[1], point.y), "{point:?}: {read}");
            }
            let usual = serde_json::to_value(&declaration).expect("JSON");
            for part in ["id", "edition", "language", "situation", "insurance", "person", "declared_on", "signer"] {
                assert_eq!(travels[part], usual[part]);
            }
        }
    }
}
