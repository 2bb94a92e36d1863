/**
 * Writes a document as a tagged PDF that meets PDF/UA-1 and PDF/A-2a; the only user of OpenPDF. OpenPDF's own paragraphs and tables
 * tag nothing, so this package breaks lines and pages itself: blocks become boxes, boxes flow over pages, and every box draws
 * either into a structure element or as an artifact.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.document.pdf;

import org.jspecify.annotations.NullMarked;
