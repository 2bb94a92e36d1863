/** Results as the JSON of METHOD.md 14, for who checks the numbers. */
package nl.lokaledemocratie.quickscan.analysis.json;
