/** How many took part on which days, as a picture with its table; of groups with codes never so few that it tells of one person. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.turnout;

import org.jspecify.annotations.NullMarked;
