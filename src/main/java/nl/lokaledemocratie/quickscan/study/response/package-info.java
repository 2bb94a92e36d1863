/** Files of answers: their columns, and the sheets in them. */
package nl.lokaledemocratie.quickscan.study.response;
