/**
 * What is counted beside the sheets while a scan is open: who took part and by which channel people came, of many at once and on no sheet.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.response.counter;

import org.jspecify.annotations.NullMarked;
