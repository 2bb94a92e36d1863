package nl.lokaledemocratie.quickscan.administration.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.retention.DataKind;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What the page for a DPIA says, against the settings that it follows from. */
@QuarkusTest
class FactsPagesTest {

    @Inject
    Scenario scenario;

    @ConfigProperty(name = "quickscan.retention.sheet-years", defaultValue = "5")
    int years;

    @Test
    void tellsOfEveryKindOfDataWhereWhoAndHowLong() {
        for (String language : new String[] {"nl", "en"}) {
            Document page = Jsoup.parse(scenario.administrator()
                    .get("/beheer/verwerking?taal=" + language)
                    .asString());
            for (DataKind kind : DataKind.values()) {
                Elements cells = page.select(
                        "#" + kind.name().toLowerCase() + " th, #" + kind.name().toLowerCase() + " td");
                assertThat(cells.eachText())
                        .as("%s %s", kind, language)
                        .hasSize(4)
                        .noneMatch(String::isBlank);
            }
            Elements told = page.select("tbody td:nth-child(3)");
            assertThat(new HashSet<>(told.eachText()))
                    .as("each kind has its own readers")
                    .hasSize(told.size());
        }
    }

    @Test
    void followsTheSettings() {
        Document page = Jsoup.parse(
                scenario.administrator().get("/beheer/verwerking?taal=nl").asString());
        assertThat(page.select("#sheets").text()).contains(years + " jaar na het sluiten");
        assertThat(page.text())
                .contains("quickscan@example.org", "De database draait op dezelfde machine als de dienst.")
                .doesNotContain("jdbc:", "wachtwoord=");
    }

    @Test
    void namesAnotherMachineAndNothingElseOfItsAddress() {
        assertThat(FactsPages.otherMachine("jdbc:postgresql://db.voorbeeld.example:5432/quickscan?password=x"))
                .isEqualTo("db.voorbeeld.example");
        for (String here : Arrays.asList("jdbc:postgresql://127.0.0.1:5432/a", "jdbc:postgresql://localhost/a")) {
            assertThat(FactsPages.otherMachine(here)).isEmpty();
        }
    }
}
