/**
 * Everything the engine computes of one scan, section by section of METHOD.md 14, before any disclosure rule. Never shown, sent or
 * stored.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.result;

import org.jspecify.annotations.NullMarked;
