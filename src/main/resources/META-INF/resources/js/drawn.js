// Draws a link as a QR code. What it leads to stays on this device: the code stands behind the #, which no browser sends.

const { encodeQR } = await import(`./qr.js${new URL(import.meta.url).search}`);

const SVG = "http://www.w3.org/2000/svg";

// So many light cells around it.
const QUIET = 4;

const piece = (name, attributes) => {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
};

/** Draws an address of this site, dark on light whatever the screen is like. */
export const draw = (place, address) => {
  const cells = encodeQR(new URL(address, location.origin).href, "raw", { ecc: "medium", border: QUIET });
  const size = cells.length;
  const dots = cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")));
  const picture = piece("svg", { viewBox: `0 0 ${size} ${size}` });
  picture.append(
    piece("rect", { width: size, height: size, fill: "#fff" }),
    piece("path", { d: dots.join(""), fill: "#000", "shape-rendering": "crispEdges" }),
  );
  place.querySelector(".qs-qr").replaceChildren(picture);
  place.hidden = false;
};
