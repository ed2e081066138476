//! A router that knows its routes. axum's own does not say what it routes; with this one, what must hold for every route
//! can be asked of every route, and none is forgotten.

use axum::{
    Router,
    handler::Handler,
    http::Method,
    routing::{MethodRouter, any, get, post},
};

use super::Web;

/// A method at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The method; `HEAD` goes with `GET`.
    pub method: Method,
    /// The address, with a name in braces for each part that varies.
    pub pattern: &'static str,
}

/// Routes on the way to a router. Nothing is routed that is not in the table.
#[derive(Default)]
pub(crate) struct RouteTable {
    router: Router<Web>,
    routes: Vec<Route>,
}

impl RouteTable {
    /// No routes yet.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Shows something.
    pub(crate) fn get<H: Handler<T, Web>, T: 'static>(self, pattern: &'static str, handler: H) -> Self {
        self.on(&[Method::GET], pattern, get(handler))
    }

    /// Takes something.
    pub(crate) fn post<H: Handler<T, Web>, T: 'static>(self, pattern: &'static str, handler: H) -> Self {
        self.on(&[Method::POST], pattern, post(handler))
    }

    /// Answers whatever is asked. The table has the two methods that a page can ask by.
    pub(crate) fn any<H: Handler<T, Web>, T: 'static>(self, pattern: &'static str, handler: H) -> Self {
        self.on(&[Method::GET, Method::POST], pattern, any(handler))
    }

    fn on(mut self, methods: &[Method], pattern: &'static str, handlers: MethodRouter<Web>) -> Self {
        self.routes.extend(methods.iter().map(|method| Route { method: method.clone(), pattern }));
        Self { router: self.router.route(pattern, handlers), ..self }
    }

    /// Both tables as one.
    pub(crate) fn merge(mut self, other: Self) -> Self {
        self.routes.extend(other.routes);
        Self { router: self.router.merge(other.router), ..self }
    }

    /// The same routes behind a layer or more.
    pub(crate) fn behind(self, layers: impl FnOnce(Router<Web>) -> Router<Web>) -> Self {
        Self { router: layers(self.router), ..self }
    }

    /// The routes, in the order they were added.
    pub(crate) fn into_routes(self) -> Vec<Route> {
        self.routes
    }

    /// The router.
    pub(crate) fn into_router(self) -> Router<Web> {
        self.router
    }
}
