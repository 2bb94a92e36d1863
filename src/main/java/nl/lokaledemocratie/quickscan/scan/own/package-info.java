/** The own questions of a municipality, and the questionnaire of a scan with them. */
package nl.lokaledemocratie.quickscan.scan.own;
