// A page with questions can be loaded again without a connection: a service worker keeps it. It does so as long as something that was
// filled in there is kept, and no longer.

const { audiencesOf } = await import(`./device.js${new URL(import.meta.url).search}`);

const WORKER = "/meedoen/zonder-verbinding.js";
const OURS = "vragen ";

// Missing where a browser does not trust the connection, or is told to keep nothing.
const workers = navigator.serviceWorker;
const stores = window.caches;

const scopeOf = (link) => `/meedoen/${link}/vragen/`;

/** Has this page kept. */
export const keep = async (link) => {
  if (!workers || !stores) return;
  const tell = () => workers.controller?.postMessage(location.pathname);
  workers.addEventListener("controllerchange", tell);
  tell();
  await workers.register(WORKER, { scope: scopeOf(link) }).catch(() => undefined);
};

const linksOf = async () => {
  const names = (await stores.keys()).filter((name) => name.startsWith(OURS)).map((name) => name.split(" ")[1]);
  const scopes = (await workers.getRegistrations()).map(({ scope }) => /^\/meedoen\/([^/]+)\/vragen\/$/.exec(new URL(scope).pathname)?.[1]);
  return new Set([...names, ...scopes].filter(Boolean));
};

const drop = async (link) => {
  const registration = await workers.getRegistration(scopeOf(link));
  await registration?.unregister();
  for (const name of await stores.keys()) if (name.startsWith(`${OURS}${link} `)) await stores.delete(name);
};

const dropPages = async (link, audiences) => {
  const pages = audiences.map((audience) => scopeOf(link) + encodeURIComponent(audience));
  for (const name of await stores.keys()) {
    if (!name.startsWith(`${OURS}${link} `)) continue;
    const cache = await stores.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith(scopeOf(link)) && !pages.includes(pathname)) await cache.delete(request);
    }
  }
};

/** Takes away each page of which nothing is filled in any more, of whatever scan. */
export const tidy = async () => {
  if (!workers || !stores) return;
  try {
    for (const link of await linksOf()) {
      const audiences = audiencesOf(link);
      await (audiences.length ? dropPages(link, audiences) : drop(link));
    }
  } catch {
    // A browser may forbid to look; then it kept nothing either.
  }
};
