/** The report as a page that anybody may read, once its organisation makes it public: which chapters, and since when. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.online;

import org.jspecify.annotations.NullMarked;
