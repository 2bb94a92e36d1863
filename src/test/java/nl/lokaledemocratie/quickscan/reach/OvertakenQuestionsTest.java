package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import org.junit.jupiter.api.Test;

/** Two people at the own questions of one scan: the second hears what changed, and nothing typed is lost. */
@QuarkusTest
class OvertakenQuestionsTest extends TwoColleagues {

    @Test
    void showsBothTextsOfAnOwnQuestion() {
        add("keuze", Map.of("tekst-nl", "Waar woont u?", "opties-nl", "In het dorp\nErbuiten"));
        String address = root + "/eigen-vragen/eigen-1";
        PageForm late = PageForm.of(second.get(address), "/eigen-1").with("opties-nl", "Noord\nZuid");
        send(first, PageForm.of(first.get(address), "/eigen-1").with("tekst-nl", "Waar werkt u?"));

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Waar werkt u?", "Waar woont u?", "Noord\nZuid");
        send(second, PageForm.of(answer, "/eigen-1"));
        assertThat(text("eigen-1")).isEqualTo("Waar werkt u?");
        assertThat(own.find(scan.id(), "eigen-1").orElseThrow().options())
                .hasSize(2)
                .extracting(option -> option.label().dutch())
                .contains("Zuid");
    }

    @Test
    void keepsWhatWasTypedForAQuestionThatIsGone() {
        add("cijfer", Map.of("tekst-nl", "Een?"));
        String address = root + "/eigen-vragen/eigen-1";
        PageForm late = PageForm.of(second.get(address), "/eigen-1").with("tekst-nl", "Welk cijfer geeft u de haven?");
        send(first, PageForm.of(first.get(address + "/verwijderen"), "/verwijderen"));

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("Deze vraag is er niet meer", "Welk cijfer geeft u de haven?", root + "/eigen-vragen\"");
        assertThat(second.get(address).statusCode()).isEqualTo(409);
        assertThat(own.of(scan.id())).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenThereIsNoPlaceLeft() {
        PageForm late = PageForm.of(second.get(root + "/eigen-vragen/nieuw?soort=cijfer"), "soort=cijfer")
                .with("tekst-nl", "Welk cijfer geeft u de haven?");
        for (String text : List.of("Een?", "Twee?", "Drie?", "Vier?")) {
            add("cijfer", Map.of("tekst-nl", text));
        }

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Er is geen plaats meer", "Welk cijfer geeft u de haven?");
        assertThat(own.of(scan.id())).hasSize(4);
    }

    @Test
    void doesNotRemoveAQuestionThatReadsOtherwiseNow() {
        add("cijfer", Map.of("tekst-nl", "Een?"));
        String address = root + "/eigen-vragen/eigen-1";
        PageForm late = PageForm.of(second.get(address + "/verwijderen"), "/verwijderen");
        send(first, PageForm.of(first.get(address), "/eigen-1").with("tekst-nl", "Anders?"));

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Anders?");
        assertThat(own.of(scan.id())).extracting(Question::key).containsExactly("eigen-1");
        assertThat(send(second, PageForm.of(answer, "/verwijderen")).statusCode())
                .isEqualTo(303);
        assertThat(own.of(scan.id())).isEmpty();
    }

    @Test
    void movesNoQuestionInAnOrderThatNobodySaw() {
        for (String text : List.of("Een?", "Twee?", "Drie?")) {
            add("cijfer", Map.of("tekst-nl", text));
        }
        PageForm late = PageForm.of(second.get(root + "/eigen-vragen"), "/eigen-3/omhoog");
        send(first, PageForm.of(first.get(root + "/eigen-vragen"), "/eigen-2/omhoog"));

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("De vragen zijn intussen veranderd", root + "/eigen-vragen\"");
        assertThat(own.of(scan.id())).extracting(Question::key).containsExactly("eigen-2", "eigen-1", "eigen-3");
    }
}
