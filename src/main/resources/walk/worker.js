// Loads the page with the questions where there is no connection. It keeps that page with its styles, scripts and logo, nothing else of
// the site and never an answer. What it keeps is of one version: VERSION, and FILES with what must be in each, stand before these lines.

const SCOPE = new URL(self.registration.scope).pathname;
const LINK = SCOPE.split("/")[2];
const OURS = `vragen ${LINK} `;
const NAME = OURS + VERSION;
const PATIENCE = 3_000;

const find = (address) => caches.match(address, { cacheName: NAME, ignoreVary: true });

const keepFiles = async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(Object.entries(FILES).map(([address, integrity]) => new Request(address, { integrity })));
};

/** Whether all is there; when somebody wiped it, nothing is. */
const isWhole = async () => (await Promise.all(Object.keys(FILES).map(find))).every(Boolean);

const isPage = (response) => response.ok && !response.redirected && response.headers.get("Content-Type")?.startsWith("text/html");

// The colours and the logo of an organisation: another name is another content.
const LOOKS = "/huisstijl/";
const looksOf = (page) => [...page.matchAll(/(?:href|src)="(\/huisstijl\/[^"]+)"/g)].map(([, address]) => address);

const keepLooks = async (cache, looks) => {
  for (const address of looks) if (!(await cache.match(address))) await cache.add(address).catch(() => undefined);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(LOOKS) && !looks.includes(pathname)) await cache.delete(request);
  }
};

/** A page of this version takes the place of the one before; one that is gone takes it along. */
const keep = async (path, response) => {
  if ([404, 410].includes(response.status) && (await caches.has(NAME))) await (await caches.open(NAME)).delete(path);
  if (!isPage(response)) return;
  const page = await response.clone().text();
  if (!page.includes(`/js/document.js?v=${VERSION}"`) || !(await isWhole())) return;
  const cache = await caches.open(NAME);
  await keepLooks(cache, looksOf(page));
  if (await isWhole()) await cache.put(path, response);
};

const later = (then) => new Promise((resolve) => setTimeout(() => resolve(then), PATIENCE));

/** From the service; as it was kept when that does not answer, or not in time. */
const load = async (path, network) => {
  const answer = network.catch(() => undefined);
  const kept = await find(path);
  if (!kept) return network;
  const response = await Promise.race([answer, later()]);
  return response && response.status < 500 ? response : kept;
};

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepFiles());
});

self.addEventListener("activate", (event) => {
  const forget = async () => {
    const earlier = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
    await Promise.all(earlier.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, search } = new URL(request.url);
  if (request.mode === "navigate" && request.method === "GET" && pathname.startsWith(SCOPE)) {
    const network = fetch(request);
    event.waitUntil(network.then((response) => keep(pathname, response.clone())).catch(() => undefined));
    event.respondWith(load(pathname, network));
  } else if (FILES[pathname + search] || pathname.startsWith(LOOKS)) {
    event.respondWith(find(pathname + search).then((file) => file ?? fetch(request)));
  }
});

/** A page that is open says which it is: it was loaded before this worker was there. */
self.addEventListener("message", (event) => {
  const path = event.data;
  const take = async () => {
    if (await find(path)) return;
    if (!(await isWhole())) await keepFiles();
    await keep(path, await fetch(path));
  };
  event.waitUntil(take().catch(() => undefined));
});
