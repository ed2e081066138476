//! A browser without scripts: it keeps cookies, follows redirects, fills in forms and presses buttons, and finds all of
//! them by what they are called.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, Response, StatusCode, header},
};
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt;

use crate::clinic::{HOST, text};

/// A browser.
pub struct Browser {
    routes: Router,
    cookies: BTreeMap<String, String>,
}

/// A page as it was answered, with what has been filled in since.
pub struct Page {
    /// The status of the answer.
    pub status: StatusCode,
    /// The address it was answered at.
    pub address: String,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The source.
    pub source: String,
    document: Html,
    filled: BTreeMap<String, String>,
    ticked: Vec<(String, String)>,
}

impl Browser {
    /// A browser that nobody knows yet.
    #[must_use]
    pub fn new(routes: Router) -> Self {
        Self { routes, cookies: BTreeMap::new() }
    }

    /// The browser with a cookie.
    #[must_use]
    pub fn with_cookie(mut self, name: &str, value: &str) -> Self {
        self.cookies.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The value of a cookie of this browser.
    #[must_use]
    pub fn cookie(&self, name: &str) -> &str {
        self.cookies.get(name).map(String::as_str).unwrap_or_default()
    }

    /// Opens an address and follows redirects.
    pub async fn get(&mut self, address: &str) -> Page {
        let mut address = address.to_owned();
        loop {
            let request = self.request(Request::get(&address)).body(Body::empty()).expect("a request");
            let response = self.send(request).await;
            match location(&response) {
                Some(next) => address = next,
                None => return Page::read(address, response).await,
            }
        }
    }

    /// Presses a button of a page, by its name, and shows what follows.
    pub async fn press(&mut self, page: &Page, button: &str) -> Page {
        let (action, fields) = page.submission(button);
        self.post(&action, &fields).await
    }

    /// Presses a button that answers with a file of other characters than UTF-8: only its headers are kept.
    pub async fn press_raw(&mut self, page: &Page, button: &str) -> Page {
        let (action, fields) = page.submission(button);
        let response = self.send(self.form(&action, &fields)).await;
        let (mut parts, _) = response.into_parts();
        parts.extensions.clear();
        Page::read(action, Response::from_parts(parts, Body::empty())).await
    }

    /// Posts fields as a form of our own page does.
    pub async fn post(&mut self, address: &str, fields: &[(String, String)]) -> Page {
        let response = self.send(self.form(address, fields)).await;
        match location(&response) {
            Some(next) => self.get(&next).await,
            None => Page::read(address.to_owned(), response).await,
        }
    }

    fn form(&self, address: &str, fields: &[(String, String)]) -> Request<Body> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.request(Request::post(address))
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request")
    }

    fn request(&self, builder: axum::http::request::Builder) -> axum::http::request::Builder {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        builder.header(header::HOST, HOST).header(header::COOKIE, cookies.join("; "))
    }

    async fn send(&mut self, request: Request<Body>) -> Response<Body> {
        let response = self.routes.clone().oneshot(request).await.expect("an answer");
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("ASCII");
            let (name, value) = cookie.split(';').next().and_then(|pair| pair.split_once('=')).expect("a cookie");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        response
    }
}

fn location(response: &Response<Body>) -> Option<String> {
    let redirected = response.status().is_redirection();
    redirected.then(|| response.headers()[header::LOCATION].to_str().expect("ASCII").to_owned())
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// The text of an element as it is read, without its hidden parts.
fn said(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Page {
    async fn read(address: String, response: Response<Body>) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        let source = text(response).await;
        assert!(!source.contains("&lt;ja&gt;"), "{address} shows the marks of a text");
        let document = Html::parse_document(&source);
        Self { status, address, headers, source, document, filled: BTreeMap::new(), ticked: Vec::new() }
    }

    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.document.select(&select(selector)).collect()
    }

    fn one(&self, selector: &str) -> Option<ElementRef<'_>> {
        self.document.select(&select(selector)).next()
    }

    /// The screen of the journey.
    #[must_use]
    pub fn screen(&self) -> &str {
        self.one("main").and_then(|main| main.value().attr("data-screen")).unwrap_or_default()
    }

    /// The heading.
    #[must_use]
    pub fn heading(&self) -> String {
        self.one("h1").map(said).unwrap_or_default()
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> String {
        self.one("title").map(said).unwrap_or_default()
    }

    /// Everything that is said on the page.
    #[must_use]
    pub fn text(&self) -> String {
        self.one("body").map(said).unwrap_or_default()
    }

    /// The mistakes in the summary, with the element each leads to.
    #[must_use]
    pub fn errors(&self) -> Vec<(String, String)> {
        let links = self.all("[data-error-summary] a");
        links.into_iter().map(|link| (link.value().attr("href").unwrap_or_default().to_owned(), said(link))).collect()
    }

    /// Returns whether an element with this `id` is there.
    #[must_use]
    pub fn has_id(&self, id: &str) -> bool {
        self.one(&format!("[id='{id}']")).is_some()
    }

    /// The ticket number on the receipt.
    #[must_use]
    pub fn ticket(&self) -> Option<&str> {
        self.one("[data-ticket]")?.value().attr("data-ticket")
    }

    /// The names of all buttons.
    #[must_use]
    pub fn buttons(&self) -> Vec<String> {
        self.all("button").into_iter().filter(|button| is_shown(button)).map(name_of).collect()
    }

    /// The answers on the check page: entry and answer.
    #[must_use]
    pub fn summary(&self) -> Vec<(String, String)> {
        let text = |row: ElementRef<'_>, part: &str| row.select(&select(part)).next().map(said).unwrap_or_default();
        self.all("dl > div").into_iter().map(|row| (text(row, "dt"), text(row, "dd"))).collect()
    }

    /// The text of each element that a selector finds.
    #[must_use]
    pub fn all_text(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(said).collect()
    }

    /// The name of each field that a selector finds.
    #[must_use]
    pub fn all_names(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().filter_map(|field| field.value().attr("name")).map(str::to_owned).collect()
    }

    /// The text of each element that a selector finds, with all its spaces and lines.
    #[must_use]
    pub fn all_whole(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(|element| element.text().collect()).collect()
    }

    /// The address behind a link that is spoken so.
    #[must_use]
    pub fn link_spoken(&self, name: &str) -> String {
        let link = self.one(&format!("a[aria-label='{name}']"));
        let link = link.unwrap_or_else(|| panic!("no link spoken \"{name}\" at {}", self.address));
        link.value().attr("href").expect("an address").to_owned()
    }

    /// The address behind a link.
    #[must_use]
    pub fn link(&self, name: &str) -> String {
        let link = self.all("a").into_iter().find(|link| said(*link) == name);
        let link = link.unwrap_or_else(|| panic!("no link \"{name}\" at {}", self.address));
        link.value().attr("href").expect("an address").to_owned()
    }

    /// Chooses the radio button whose label begins so.
    #[must_use]
    pub fn choose(mut self, label: &str) -> Self {
        let chosen =
            self.all("label").into_iter().find(|element| said(*element).starts_with(label)).and_then(|element| {
                let input = element.select(&select("input[type=radio]")).next()?.value();
                Some((input.attr("name")?.to_owned(), input.attr("value")?.to_owned()))
            });
        let (name, value) = chosen.unwrap_or_else(|| panic!("no choice \"{label}\" at {}", self.address));
        self.filled.insert(name, value);
        self
    }

    /// Writes into the field with this label.
    #[must_use]
    pub fn write(mut self, label: &str, text: &str) -> Self {
        let name = self.field(label).value().attr("name").expect("a name").to_owned();
        self.filled.insert(name, text.to_owned());
        self
    }

    /// Ticks the box with this name.
    #[must_use]
    pub fn tick(mut self, name: &str) -> Self {
        let boxes = self.all("input[type=checkbox]");
        let labelled = |input: &ElementRef<'_>| {
            let label =
                input.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "label");
            input.value().attr("aria-label").map_or_else(|| label.map(said).unwrap_or_default(), str::to_owned)
        };
        let ticked = boxes.into_iter().find(|input| labelled(input) == name).map(|input| input.value());
        let ticked = ticked.unwrap_or_else(|| panic!("no box \"{name}\" at {}", self.address));
        let pair = (ticked.attr("name").expect("a name"), ticked.attr("value").unwrap_or("on"));
        self.ticked.push((pair.0.to_owned(), pair.1.to_owned()));
        self
    }

    /// The text in the field with this label.
    #[must_use]
    pub fn written(&self, label: &str) -> &str {
        self.field(label).value().attr("value").unwrap_or_default()
    }

    fn field(&self, label: &str) -> ElementRef<'_> {
        let around = |element: &ElementRef<'_>| element.select(&select("span")).next().map(said);
        let is_called = |element: &ElementRef<'_>| said(*element) == label || around(element).as_deref() == Some(label);
        let found = self.all("label").into_iter().find(is_called);
        let found = found.unwrap_or_else(|| panic!("no field \"{label}\" at {}", self.address));
        match found.value().attr("for") {
            Some(id) => self.one(&format!("[id='{id}']")).expect("the labelled field"),
            None => found.select(&select("input, select, textarea")).next().expect("the field in the label"),
        }
    }

    /// The address that the form of the screen submits to.
    #[must_use]
    pub fn action(&self) -> &str {
        self.one("form#question").expect("a form").value().attr("action").expect("an action")
    }

    /// The language of the page.
    #[must_use]
    pub fn language(&self) -> &str {
        self.one("html").expect("a document").value().attr("lang").expect("a language")
    }

    /// The names of the fields that are carried along unseen, with their values.
    #[must_use]
    pub fn hidden(&self) -> Vec<(String, String)> {
        let pair = |input: ElementRef<'_>| {
            let value = input.value();
            Some((value.attr("name")?.to_owned(), value.attr("value")?.to_owned()))
        };
        self.all("input[type=hidden]").into_iter().filter_map(pair).collect()
    }

    /// The address that a button submits to, and the fields.
    #[must_use]
    pub fn submission(&self, button: &str) -> (String, Vec<(String, String)>) {
        let pressed = self.all("button").into_iter().find(|element| is_shown(element) && name_of(*element) == button);
        let pressed =
            pressed.unwrap_or_else(|| panic!("no button \"{button}\" at {}: {:?}", self.address, self.buttons()));
        let form = match pressed.value().attr("form") {
            Some(id) => self.one(&format!("form[id='{id}']")),
            None => pressed.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "form"),
        };
        let form = form.expect("the button's form");
        let mut fields = Vec::new();
        let id = form.value().attr("id");
        let elsewhere =
            self.all("[form]").into_iter().filter(|element| id.is_some() && element.value().attr("form") == id);
        for element in form.select(&select("input, select, textarea")).chain(elsewhere) {
            let input = element.value();
            if input.name() == "button" {
                continue;
            }
            if input.name() != "input" {
                let name = input.attr("name").expect("a name");
                let chosen = element.select(&select("option[selected]")).next();
                let given = chosen.map_or_else(
                    || element.text().collect(),
                    |option| option.attr("value").unwrap_or_default().to_owned(),
                );
                let given = if input.name() == "select" && chosen.is_none() { String::new() } else { given };
                fields.push((name.to_owned(), self.filled.get(name).cloned().unwrap_or(given)));
                continue;
            }
            let (Some(name), kind) = (input.attr("name"), input.attr("type").unwrap_or("text")) else { continue };
            let given = input.attr("value").unwrap_or_default();
            let filled = self.filled.get(name).map(String::as_str);
            let value = match kind {
                "radio" if filled.is_some() => filled.filter(|value| *value == given),
                "radio" => input.attr("checked").map(|_| given),
                "hidden" => Some(given),
                "checkbox" => {
                    let ticked = self.ticked.iter().any(|(n, value)| n == name && (value == given || value == "on"));
                    let given = input.attr("value").or(Some("on"));
                    let given = given.filter(|_| input.attr("disabled").is_none());
                    given.filter(|_| ticked || input.attr("checked").is_some())
                }
                _ => Some(filled.unwrap_or(given)),
            };
            fields.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        }
        if let Some(name) = pressed.value().attr("name") {
            fields.push((name.to_owned(), pressed.value().attr("value").unwrap_or_default().to_owned()));
        }
        (form.value().attr("action").expect("an action").to_owned(), fields)
    }
}

fn is_shown(button: &ElementRef<'_>) -> bool {
    button.value().attr("aria-hidden").is_none()
}

fn name_of(button: ElementRef<'_>) -> String {
    button.value().attr("aria-label").map_or_else(|| said(button), str::to_owned)
}
