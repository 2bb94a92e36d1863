/** Tips per theme, with source and date. */
package nl.lokaledemocratie.quickscan.tips;
