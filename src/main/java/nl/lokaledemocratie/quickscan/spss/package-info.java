/**
 * Writes system files of SPSS ({@code .sav}), which R, Stata, SAS and PSPP read too: names, labels, missing values, measure, formats and a
 * weight. Written from the public description of the format in the PSPP developers' guide; knows nothing of scans.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.spss;

import org.jspecify.annotations.NullMarked;
