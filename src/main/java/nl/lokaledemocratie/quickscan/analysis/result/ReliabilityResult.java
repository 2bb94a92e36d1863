package nl.lokaledemocratie.quickscan.analysis.result;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.stats.Reliability;

/** How the items of one theme hang together in one group; row of section {@code reliability} of METHOD.md 14. */
public record ReliabilityResult(Cell cell, Reliability reliability) {}
