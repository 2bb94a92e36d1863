package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace;

/** Where one theme of one group stands among other municipalities; row of section {@code reference} of METHOD.md 14. */
public record ReferenceResult(Cell cell, int n, OptionalDouble mean, ReferencePlace place) {}
