/** A document without layout: blocks of headings, texts, tables, charts and form fields. Pure. */
package nl.lokaledemocratie.quickscan.document;
