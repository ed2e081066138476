// The languages that patients can choose, in the order in which they are offered.
export const LANGUAGES = [
  "ja", "ja-x-easy", "en", "zh-Hans", "zh-Hant", "ko", "vi", "pt", "es", "tl", "id", "ne", "th", "my", "km", "mn",
] as const;
