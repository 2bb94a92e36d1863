package nl.lokaledemocratie.quickscan.web.machine;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * What went wrong, for a program (RFC 9457, {@code application/problem+json}).
 *
 * @param type      where it is explained
 * @param instance  the path that was asked
 * @param errors    all that is wrong with what was sent, where that is known
 * @param reference number under which the log has the cause; empty when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MachineProblem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonProperty("fouten") List<Mistake> errors,
        @JsonProperty("nummer") String reference) {

    public MachineProblem {
        errors = List.copyOf(errors);
    }

    /**
     * One thing that is wrong.
     *
     * @param place  what it is in
     * @param name   of the parameter or header, or the field as a JSON pointer
     * @param code   the same in every language
     * @param detail in words
     */
    public record Mistake(
            @JsonProperty("waar") Place place,
            @JsonProperty("naam") String name,
            @JsonProperty("code") String code,
            @JsonProperty("uitleg") String detail) {}

    /** What can be wrong. */
    public enum Place {
        @JsonProperty("query")
        QUERY,
        @JsonProperty("kopregel")
        HEADER,
        @JsonProperty("inhoud")
        BODY,
        @JsonProperty("sleutel")
        TOKEN
    }

    /** A problem in the words of its status. */
    public static MachineProblem of(int status, String language, String path, List<Mistake> errors, String reference) {
        ProblemKind kind = ProblemKind.of(status);
        MachineMessages words = MessageBundles.get(MachineMessages.class, Localized.Literal.of(language));
        return new MachineProblem(
                kind.type(),
                words.problemTitle(kind.name()),
                status,
                words.problemText(kind.name()),
                path,
                errors,
                reference);
    }
}
