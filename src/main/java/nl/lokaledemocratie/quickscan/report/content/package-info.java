/** What the chapters share: the published result they tell of and the Dutch prose of the folder {@code reports}. */
package nl.lokaledemocratie.quickscan.report.content;
