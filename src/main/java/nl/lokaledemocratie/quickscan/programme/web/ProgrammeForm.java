package nl.lokaledemocratie.quickscan.programme.web;

import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.programme.Programme;

/**
 * The form that makes a programme, and how it is filled in.
 *
 * @param problem what is to be mended; empty when nothing is
 */
public record ProgrammeForm(String name, String purpose, Optional<Problem> problem) {

    static final ProgrammeForm EMPTY = new ProgrammeForm("", "", Optional.empty());

    /** What can be wrong. */
    public enum Problem {
        NAME,
        PURPOSE,
        TAKEN
    }

    static ProgrammeForm of(MultivaluedMap<String, String> sent) {
        return new ProgrammeForm(text(sent, "naam"), text(sent, "doel"), Optional.empty());
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }

    ProgrammeForm checked() {
        if (!fits(name, Programme.LONGEST_NAME)) {
            return with(Problem.NAME);
        }
        return fits(purpose, Programme.LONGEST_PURPOSE) ? this : with(Problem.PURPOSE);
    }

    ProgrammeForm taken() {
        return with(Problem.TAKEN);
    }

    public boolean isRefused() {
        return problem.isPresent();
    }

    /** Whether the name is what is to be mended. */
    public boolean isAboutName() {
        return problem.filter(found -> found != Problem.PURPOSE).isPresent();
    }

    /** Whether the purpose is. */
    public boolean isAboutPurpose() {
        return problem.filter(found -> found == Problem.PURPOSE).isPresent();
    }

    private ProgrammeForm with(Problem found) {
        return new ProgrammeForm(name, purpose, Optional.of(found));
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
