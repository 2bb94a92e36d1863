package nl.lokaledemocratie.quickscan.web.error;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An error for a program (RFC 9457, {@code application/problem+json}).
 *
 * @param instance  the path that was asked
 * @param reference number under which the log has the cause, empty when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String title, int status, String detail, String instance, String reference) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
