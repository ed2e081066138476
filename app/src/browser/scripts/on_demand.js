// Starts the module `assist` once somebody asks for what it does, and passes on what is asked of it.
// JavaScript, because a module cannot load itself.
import init, * as assist from "./assist.js";

/** @type {Promise<unknown> | undefined} */
let started;

/** Asks the module for something, by the name that it exports it under. @param {string} what @param {Element | null} [element] */
export async function ask(what, element) {
  started ??= init({ module_or_path: new URL("./assist.wasm", import.meta.url) });
  try {
    await started;
  } catch (error) {
    // It is loaded again when it is asked again.
    started = undefined;
    throw error;
  }
  assist[what](element);
}
