//! The policy for Chromium on a tablet (its managed policies): it shows this server and nothing else, keeps nothing, sends
//! nothing away, and offers a patient no way out of the screens.
//!
//! No policy is here that Chromium heeds only from a cloud: `tests/browser/specs/policy.spec.ts` asks the browser itself.

use serde_json::{Value, json};

/// Policies that are turned off.
const OFF: [&str; 35] = [
    // A patient's words are remembered and offered to nobody.
    "AutofillAddressEnabled",
    "AutofillCreditCardEnabled",
    "PasswordManagerEnabled",
    "PaymentMethodQueryEnabled",
    "AllowBackForwardCacheForCacheControlNoStorePageEnabled",
    // Nor are they sent away.
    "SearchSuggestEnabled",
    "TranslateEnabled",
    "SpellcheckEnabled",
    "SpellCheckServiceEnabled",
    "MetricsReportingEnabled",
    "UrlKeyedAnonymizedDataCollectionEnabled",
    "UserFeedbackAllowed",
    "WebRtcTextLogCollectionAllowed",
    "AlternateErrorPagesEnabled",
    "BuiltInAIAPIsEnabled",
    "PasswordLeakDetectionEnabled",
    "EnableMediaRouter",
    "ScreenCaptureAllowed",
    "AudioCaptureAllowed",
    "VideoCaptureAllowed",
    // Nothing is taken out of the tablet or put into it.
    "AllowFileSelectionDialogs",
    "PrintingEnabled",
    "RemoteDebuggingAllowed",
    // Nobody becomes somebody else, whose browser would not be the enrolled tablet.
    "BrowserAddPersonEnabled",
    "BrowserGuestModeEnabled",
    // Nothing stands beside the screens.
    "BookmarkBarEnabled",
    "EditBookmarksEnabled",
    "BackgroundModeEnabled",
    "PromotionsEnabled",
    "DefaultBrowserSettingEnabled",
    "ShowCastIconInToolbar",
    "TaskManagerEndProcessEnabled",
    "ShoppingListEnabled",
    "AllowDinosaurEasterEgg",
    // Updates of parts come with those of the system.
    "ComponentUpdatesEnabled",
];
/// Policies that are turned on.
const ON: [&str; 4] = ["SavingBrowserHistoryDisabled", "SyncDisabled", "DisableScreenshots", "BlockExternalExtensions"];
/// Things that pages have to ask for, and never get: 2 is "block".
const BLOCKED: [&str; 16] = [
    "DefaultClipboardSetting",
    "DefaultFileSystemReadGuardSetting",
    "DefaultFileSystemWriteGuardSetting",
    "DefaultGeolocationSetting",
    "DefaultNotificationsSetting",
    "DefaultPopupsSetting",
    "DefaultSensorsSetting",
    "DefaultSerialGuardSetting",
    "DefaultWebBluetoothGuardSetting",
    "DefaultWebHidGuardSetting",
    "DefaultWebUsbGuardSetting",
    // Models that help to write, fill in and search.
    "AutofillPredictionSettings",
    "HelpMeWriteSettings",
    "HistorySearchSettings",
    // The tools of developers, and pages that are fetched before anybody asks for them.
    "DeveloperToolsAvailability",
    "NetworkPredictionOptions",
];

/// The policy for a tablet of the server at this address, as `/etc/chromium/policies/managed` takes it.
#[must_use]
pub fn kiosk_policy(url: &str) -> Value {
    let set = |names: &[&str], value: &Value| names.iter().map(|name| ((*name).to_owned(), value.clone())).collect();
    let parts: [Vec<(String, Value)>; 3] = [set(&OFF, &json!(false)), set(&ON, &json!(true)), set(&BLOCKED, &json!(2))];
    let others = json!({
        // The pages of the browser itself are none of "*", nor are those of what it brings along, such as its reader of PDF.
        "URLBlocklist": ["*", "chrome://*", "chrome-untrusted://*", "chrome-extension://*", "devtools://*"],
        "URLAllowlist": [url],
        "ExtensionInstallBlocklist": ["*"],
        // A private window would not be the enrolled tablet.
        "IncognitoModeAvailability": 1,
        // Nor is what is on the screen told to a model, or gigabytes of one fetched for it.
        "AIModeSettings": 1,
        "GeminiSettings": 1,
        "GenAILocalFoundationalModelSettings": 1,
        "SearchContentSharingSettings": 1,
        // No account of anybody's.
        "BrowserSignin": 0,
        // Nothing is downloaded.
        "DownloadRestrictions": 3,
        // There is one host to ask for, and the house's own network knows it.
        "DnsOverHttpsMode": "off",
        // What was open is not opened again.
        "RestoreOnStartup": 5,
    });
    let mut policy: serde_json::Map<String, Value> = parts.into_iter().flatten().collect();
    policy.extend(others.as_object().cloned().unwrap_or_default());
    Value::Object(policy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_is_all_that_can_be_opened_and_no_policy_is_set_twice() {
        let policy = kiosk_policy("https://desk.example:8443");
        assert_eq!(policy["URLBlocklist"][0], "*");
        assert_eq!(policy["URLAllowlist"], json!(["https://desk.example:8443"]));
        assert_eq!(policy.as_object().expect("an object").len(), OFF.len() + ON.len() + BLOCKED.len() + 12);
    }
}
