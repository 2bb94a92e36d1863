package nl.lokaledemocratie.quickscan.comparison;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The orders a comparison is offered in. None of them looks at a score: a comparison is not a ranking (METHOD.md 9). */
public enum Order {
    NAME {
        @Override
        public Comparator<ComparedScan> comparator() {
            return byName();
        }
    },
    /** Most inhabitants first; unknown last. */
    SIZE {
        @Override
        public Comparator<ComparedScan> comparator() {
            return Comparator.comparingInt(
                            (ComparedScan scan) -> -scan.inhabitants().orElse(0))
                    .thenComparing(byName());
        }
    },
    /** Per province; what lies in none last. */
    PROVINCE {
        @Override
        public Comparator<ComparedScan> comparator() {
            return Comparator.comparing((ComparedScan scan) -> scan.province().isEmpty())
                    .thenComparing(scan -> scan.province().orElse(""), dutch())
                    .thenComparing(byName());
        }
    };

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    public abstract Comparator<ComparedScan> comparator();

    private static Comparator<ComparedScan> byName() {
        return Comparator.comparing(ComparedScan::name, dutch()).thenComparing(ComparedScan::organisation);
    }

    private static Comparator<String> dutch() {
        Collator collator = Collator.getInstance(DUTCH);
        return collator::compare;
    }
}
