/** Many people who answer at once while processes are killed under them: a tool that counts outside what was acknowledged. */
@NullMarked
package nl.lokaledemocratie.quickscan.load;

import org.jspecify.annotations.NullMarked;
