/** How other sites show a scan: a page that they frame where the operator lets them, and a feed that their machines read. */
@NullMarked
package nl.lokaledemocratie.quickscan.board.web;

import org.jspecify.annotations.NullMarked;
