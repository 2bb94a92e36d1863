package nl.lokaledemocratie.quickscan.research.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.TypedDay;
import nl.lokaledemocratie.quickscan.research.ResearchGrants;

/** What was typed to give leave, as it was typed. */
record GrantForm(String researcher, String purpose, String until) {

    static final GrantForm EMPTY = new GrantForm("", "", "");

    static final int NAME_LENGTH = 120;
    static final int PURPOSE_LENGTH = 500;

    /** Something that is wrong, by the field. */
    enum Problem {
        RESEARCHER("onderzoeker"),
        PURPOSE("doel"),
        UNTIL("tot");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        public String getField() {
            return field;
        }
    }

    GrantForm {
        researcher = CleanText.line(researcher);
        purpose = CleanText.line(purpose);
        until = until.strip();
    }

    /** All at once, in the order of the fields. */
    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (researcher.isEmpty() || researcher.length() > NAME_LENGTH) {
            problems.add(Problem.RESEARCHER);
        }
        if (purpose.isEmpty() || purpose.length() > PURPOSE_LENGTH) {
            problems.add(Problem.PURPOSE);
        }
        if (day().filter(found -> !found.isBefore(today) && !found.isAfter(latest(today)))
                .isEmpty()) {
            problems.add(Problem.UNTIL);
        }
        return problems;
    }

    Optional<LocalDate> day() {
        return TypedDay.parse(until);
    }

    static LocalDate latest(LocalDate today) {
        return today.plusYears(ResearchGrants.YEARS);
    }
}
