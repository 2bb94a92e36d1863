// Everything works without this file; it only makes some things nicer.

// A second click just after the first does nothing. That ends by itself: the answer may be a file, or the request may be stopped.
const PATIENCE = 1500;
const sent = new WeakMap();
document.addEventListener("submit", (event) => {
  const again = Date.now() - sent.get(event.target) < PATIENCE;
  if (again) event.preventDefault();
  else if (!event.defaultPrevented) sent.set(event.target, Date.now());
});
const mayBeSentAgain = () => {
  for (const form of document.forms) sent.delete(form);
};
// A page that comes back out of the browser's memory; a request that ended without another page.
window.addEventListener("pageshow", mayBeSentAgain);
window.navigation?.addEventListener("navigate", (event) => event.signal?.addEventListener("abort", mayBeSentAgain));

// How many characters are left for an answer in own words.
for (const field of document.querySelectorAll("textarea[maxlength][data-left]")) {
  const line = document.createElement("p");
  line.className = "utrecht-form-field-description";
  line.setAttribute("aria-live", "polite");
  const show = () => {
    line.textContent = field.dataset.left.replace("#", String(field.maxLength - field.value.length));
  };
  field.addEventListener("input", show);
  field.after(line);
  show();
}

// Who writes own words chooses "anders, namelijk"; without this the service does so.
for (const field of document.querySelectorAll(".qs-other input")) {
  const option = field.closest("fieldset").querySelector("input[value=other]");
  field.addEventListener("input", () => {
    if (field.value.trim()) option.checked = true;
  });
}

// A link to something inside a closed chapter opens it, and so does a link to its title.
const openTarget = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let chapter = target.closest("details"); chapter; chapter = chapter.parentElement.closest("details")) chapter.open = true;
  target.scrollIntoView();
};
window.addEventListener("hashchange", openTarget);
openTarget();

// The same link a second time opens a chapter that was closed in between.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (link && link.hash === location.hash) openTarget();
});

// On paper every chapter is open, for browsers that cannot do so by their style sheet.
const openedForPrint = [];
window.addEventListener("beforeprint", () => {
  for (const chapter of document.querySelectorAll("details:not([open])")) {
    chapter.open = true;
    openedForPrint.push(chapter);
  }
});
window.addEventListener("afterprint", () => {
  for (const chapter of openedForPrint.splice(0)) chapter.open = false;
});
