package nl.lokaledemocratie.quickscan.desk.retention;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.retention.DataKind;
import nl.lokaledemocratie.quickscan.retention.KeptData;
import nl.lokaledemocratie.quickscan.retention.KeptData.State;
import nl.lokaledemocratie.quickscan.retention.SheetTerm;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;

/**
 * What is kept of a scan.
 *
 * @param reported whether there is a result
 * @param term     of its sheets
 */
public record RetentionView(Scan scan, List<Line> lines, boolean reported, Optional<SheetTerm> term) {

    /**
     * A kind of data.
     *
     * @param day on which it goes or went, in words; empty where that is not known
     */
    public record Line(KeptData data, String day) {

        private static final Set<DataKind> AFTER_CLOSING =
                EnumSet.of(DataKind.MAIL, DataKind.TALK, DataKind.SHEETS, DataKind.WORDS);

        private static final Set<DataKind> WITH_SCAN =
                EnumSet.of(DataKind.RESULT, DataKind.RESEARCH, DataKind.AGENDA, DataKind.LESSONS);

        static Line of(KeptData data, Locale locale) {
            return new Line(data, data.day().map(Notation.in(locale)::date).orElse(""));
        }

        public String getKind() {
            return data.kind().name();
        }

        public String getState() {
            return data.state().name();
        }

        /** Whether it went. */
        public boolean isGone() {
            return data.state() == State.GONE;
        }

        /** Whether it goes when the scan is removed, and not before. */
        public boolean isLasting() {
            return data.state() == State.LASTING || WITH_SCAN.contains(data.kind());
        }

        /** Whether its day is reckoned from closing, which did not come yet. */
        public boolean isAfterClosing() {
            return AFTER_CLOSING.contains(data.kind());
        }

        /** Whether its griffier can choose another day. */
        public boolean isToChoose() {
            return data.kind() == DataKind.WORDS && data.state() == State.KEPT;
        }

        /** How many there are; 0 where that is not told. */
        public int getNumber() {
            return data.number().orElse(0);
        }
    }

    public boolean isClosed() {
        return scan.status() == ScanStatus.CLOSED;
    }

    /** Whether sheets can be wiped now. */
    public boolean isWipeable() {
        return reported && !isWiped();
    }

    public boolean isWiped() {
        return term.flatMap(SheetTerm::wipedOn).isPresent();
    }

    public boolean isWipedByClerk() {
        return term.filter(SheetTerm::byClerk).isPresent();
    }

    /** How many sheets there are or were. */
    public int getSheets() {
        return lines.stream()
                .filter(line -> line.data().kind() == DataKind.SHEETS)
                .mapToInt(Line::getNumber)
                .sum();
    }
}
