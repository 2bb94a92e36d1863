/** A document as values: blocks of text, tables and figures in reading order, without any layout. */
package nl.lokaledemocratie.quickscan.report.document;
