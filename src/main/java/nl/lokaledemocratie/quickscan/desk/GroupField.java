package nl.lokaledemocratie.quickscan.desk;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.organisation.CouncilSize;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;

/**
 * What the form asks about one group.
 *
 * @param population as typed
 * @param council    the suggested number, if this is the council
 * @param problem    whether what was typed is not a usable number
 * @param answered   how many answered already, where what was typed is less; else 0
 * @param reason     why the group is so large, as typed
 */
public record GroupField(
        Audience audience,
        String population,
        String reachedBy,
        Optional<CouncilSize> council,
        boolean problem,
        int answered,
        String reason) {

    static final String POPULATION = "aantal-";
    static final String REACHED_BY = "bereikt-";
    static final String REASON = "waarom-";

    /** As it was sent. */
    GroupField read(UnaryOperator<String> form) {
        String number = CleanText.word(form.apply(POPULATION + audience.key()));
        String reached = CleanText.line(form.apply(REACHED_BY + audience.key()));
        String reason = CleanText.line(form.apply(REASON + audience.key()));
        return new GroupField(audience, number, reached, council, !isUsable(number), 0, reason);
    }

    /** The same with how the group was reached as somebody said that it was. */
    GroupField reached(Optional<String> confirmed) {
        return new GroupField(audience, population, confirmed.orElse(""), council, problem, answered, reason);
    }

    /** Whether the number is so unusual that the form asks why: more than twice the seats. */
    public boolean isReasonAsked() {
        return council.isPresent()
                && parse(population).stream().anyMatch(people -> !council.get().isUsual(people));
    }

    /** Whether it asks and nothing usable was typed. */
    public boolean isReasonMissing() {
        return isReasonAsked() && (reason.isBlank() || reason.length() > ScanPlan.MAX_REASON);
    }

    /** Signs in how it was reached that no report could print, with blanks between. */
    public String lostInReached() {
        return String.join(" ", Lettering.lost(reachedBy));
    }

    /** The same in why it is so large. */
    public String lostInReason() {
        return isReasonAsked() ? String.join(" ", Lettering.lost(reason)) : "";
    }

    boolean isRefused() {
        return problem
                || isReasonMissing()
                || !lostInReached().isEmpty()
                || !lostInReason().isEmpty();
    }

    /** The same with how many answered already, if that is more than what was typed. */
    GroupField withAnswered(int more) {
        return new GroupField(audience, population, reachedBy, council, problem || more > 0, more, reason);
    }

    ScanPlan.Group group() {
        return new ScanPlan.Group(
                parse(population),
                Optional.of(reachedBy).map(text -> text.substring(0, Math.min(text.length(), ScanPlan.MAX_REACHED_BY))),
                isReasonAsked() ? Optional.of(reason) : Optional.empty());
    }

    private static boolean isUsable(String number) {
        return number.isEmpty() || parse(number).isPresent();
    }

    private static OptionalInt parse(String number) {
        return WholeNumber.parse(number, 1, ScanPlan.MAX_POPULATION);
    }
}
