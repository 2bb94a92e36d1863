/** A real browser for the tests: where it comes from, and visitors with and without JavaScript. */
package nl.lokaledemocratie.quickscan.browser;
