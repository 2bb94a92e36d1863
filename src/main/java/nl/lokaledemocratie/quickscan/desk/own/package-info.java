/** The griffier's pages of own questions. */
package nl.lokaledemocratie.quickscan.desk.own;
