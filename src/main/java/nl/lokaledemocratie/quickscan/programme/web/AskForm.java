package nl.lokaledemocratie.quickscan.programme.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * The forms on the page of a programme, and how they are filled in.
 *
 * @param organisations one on a line
 * @param province      whose municipalities are all meant; empty for none
 * @param adviser       user name of who is to read along
 * @param unknown       lines that name no organisation
 */
public record AskForm(String organisations, String province, String adviser, List<String> unknown) {

    static final AskForm EMPTY = new AskForm("", "", "", List.of());

    static AskForm of(MultivaluedMap<String, String> sent) {
        return new AskForm(text(sent, "organisaties"), text(sent, "provincie"), text(sent, "adviseur"), List.of());
    }

    AskForm without(List<String> lines) {
        return new AskForm(organisations, province, adviser, lines);
    }

    boolean isOf(Optional<String> other) {
        return !province.isEmpty() && other.filter(province::equals).isPresent();
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }
}
