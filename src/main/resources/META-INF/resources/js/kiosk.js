// On a device for all: what somebody left goes when nobody is there any more. Who is still there is asked first.

const kiosk = document.getElementById("kiosk");
const { link, start, sent } = kiosk.dataset;
// Whoever is asked has 20 seconds to answer, as WCAG 2.2 wants in criterion 2.2.1.
const [WARNING, REST] = [100_000, 120_000];
const THANKS = 30_000;

const store = (name) => {
  try {
    return window[name];
  } catch {
    return undefined;
  }
};
const stores = [store("localStorage"), store("sessionStorage")].filter(Boolean);
// All that the site keeps, but for what was filled in for another scan.
const isOfThis = (key) => !key.startsWith("vragen ") || key.startsWith(`vragen ${link} `);
const keysOf = (kept) => Object.keys(kept).filter(isOfThis);

const recordOf = (text) => {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
};

/** Answers on their way are not thrown away: they are somebody's, who left. */
const isOnItsWay = () => stores.some((kept) => keysOf(kept).some((key) => recordOf(kept.getItem(key)).isSending));

/** The first page as nobody touched it. */
const isUntouched = () => {
  const code = document.getElementById("code");
  const isKept = stores.some((kept) => keysOf(kept).some((key) => Object.keys(recordOf(kept.getItem(key)).fields ?? {}).length));
  return location.pathname === start && document.querySelector("[data-nothing-waits]") && !isKept && !code?.value && !location.search;
};

let last = Date.now();
let isWiping = false;

const isAsking = () => kiosk.hasAttribute("open");

// Old tablets have no dialogs: there it is a box over the page.
const ask = () => {
  if (kiosk.showModal) kiosk.showModal();
  else kiosk.setAttribute("open", "");
  kiosk.querySelector("button").focus();
};

const stop = () => {
  if (!isAsking()) return;
  if (kiosk.close) kiosk.close();
  else kiosk.removeAttribute("open");
};

const stay = () => {
  last = Date.now();
  stop();
};

const wipe = async () => {
  if (isWiping) return;
  isWiping = true;
  for (const kept of stores) for (const key of keysOf(kept)) kept.removeItem(key);
  try {
    await fetch(`${start}/kiosk/wissen`, { method: "POST", headers: { Accept: "text/html" } });
    location.replace(start);
  } catch {
    // Without a connection there is no first page; the questions are there, and nothing is filled in.
    history.replaceState(null, "", location.pathname);
    location.reload();
  }
};

/** Nobody reads over the shoulder of who left, while the answers wait for a connection. */
const cover = () => {
  for (const told of document.querySelectorAll(".qs-overview")) told.hidden = true;
};

const look = () => {
  const rest = Date.now() - last;
  if (sent !== undefined) {
    if (rest >= THANKS) wipe();
  } else if (isUntouched()) {
    stay();
  } else if (isOnItsWay()) {
    stop();
    if (rest >= REST) cover();
  } else if (rest >= REST) {
    wipe();
  } else if (rest >= WARNING && !isAsking()) {
    ask();
  }
};

for (const name of ["pointerdown", "pointermove", "keydown", "input", "wheel", "scroll", "touchmove"]) {
  document.addEventListener(name, () => isAsking() || sent !== undefined || stay(), { capture: true, passive: true });
}
kiosk.addEventListener("cancel", stay);
for (const button of document.querySelectorAll("[data-kiosk]")) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    if (button.dataset.kiosk === "stay") stay();
    else wipe();
  });
}
setInterval(look, 1_000);
// A device that slept shows nothing of before when it wakes.
document.addEventListener("visibilitychange", look);
