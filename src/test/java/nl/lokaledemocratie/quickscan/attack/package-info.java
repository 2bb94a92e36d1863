/**
 * Tries to recover hidden cells from what a reader of a report can see (METHOD.md 12, attack test). Exact arithmetic throughout. A
 * system of numbers without a solution is an error, never a pass.
 */
package nl.lokaledemocratie.quickscan.attack;
