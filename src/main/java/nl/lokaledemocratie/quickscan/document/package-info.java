/** A document without layout: blocks of headings, texts, tables, charts and form fields. Pure. */
@NullMarked
package nl.lokaledemocratie.quickscan.document;

import org.jspecify.annotations.NullMarked;
