package nl.lokaledemocratie.quickscan.desk.post;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.DefaultValue;

import nl.lokaledemocratie.quickscan.invitation.IssuedCodes;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the forms that bring codes along. */
public class SentPost {

    @RestForm("groep")
    @DefaultValue("")
    String group = "";

    @RestForm("codes")
    List<String> parts = List.of();

    @RestForm("ingetrokken")
    @DefaultValue("0")
    String withdrawn = "0";

    @RestForm("gemaakt")
    @DefaultValue("")
    String proof = "";

    @RestForm("brieftaal")
    @DefaultValue("nl")
    String language = "nl";

    @RestForm("venster")
    @DefaultValue("rechts")
    String window = "rechts";

    /** Whom to ask; none where the form does not have that field yet. */
    @RestForm("vragen")
    Optional<String> question = Optional.empty();

    IssuedCodes codes() {
        return IssuedCodes.ofParts(
                parts, WholeNumber.parse(withdrawn, 0, Integer.MAX_VALUE).orElse(0), proof);
    }
}
