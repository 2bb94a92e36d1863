/** How numbers and days are written, in one place for pages, reports, charts, forms and the command line. Pure; knows no other package. */
package nl.lokaledemocratie.quickscan.notation;
