package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.response.DayCount;
import org.junit.jupiter.api.Test;

/** An import can be withdrawn whole while the scan is open; closing forgets what tells imports apart. */
@QuarkusTest
class PaperWithdrawalTest extends PaperDesk {

    @Test
    void withdrawsAnImportWhole() {
        scenario.answer(scan, scenario.sheets());
        int before = stored().size();
        String[] rows = {row("1", "inwoners", "4"), row("2", "raadsleden", "5")};
        take(csv(row("9", "inwoners", "1")));
        take(csv(rows));
        String path = "/scans/" + scan.id() + "/papier/intrekken/2";

        assertThat(text(clerk.get(path)))
                .contains("Inwoners 1 antwoord", "Raadsleden 1 antwoord", "Ja, wis 2 antwoorden");
        assertThat(stored()).hasSize(before + 3);
        Map<String, String> shown = withdrawal(clerk.get(path));
        assertThat(clerk.post(path, shown).statusCode()).isEqualTo(303);
        assertThat(clerk.post(path, shown).statusCode()).isEqualTo(409);

        assertThat(stored()).hasSize(before + 1);
        assertThat(counts.listDays(scan.id()).stream()
                        .filter(count -> count.channel() == Channel.PAPER)
                        .mapToInt(DayCount::responses)
                        .sum())
                .isEqualTo(1);
        assertThat(text(upload(csv(rows))))
                .contains("In het bestand staan 2 antwoorden.")
                .doesNotContain("zijn gelijk");
        assertThat(text(take(csv(rows)))).contains("2 antwoorden zijn opgenomen.");
    }

    @Test
    void withdrawsOnlyTheImportThatWasShown() {
        take(csv(row("1", "inwoners", "4")));
        Response open = clerk.get("/scans/" + scan.id() + "/papier/intrekken/1");
        String path = "/scans/" + scan.id() + "/papier/intrekken/1";
        clerk.post(path, withdrawal(open));
        take(csv(row("1", "inwoners", "5"), row("2", "inwoners", "3")));

        Response late = clerk.post(path, withdrawal(open));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late)).contains("Er is nu niets gewist.");
        assertThat(stored()).hasSize(2);
        assertThat(strings("select batch::text from paper_batch where scan_id = :scan"))
                .containsExactly("2");
        assertThat(clerk.post("/scans/" + scan.id() + "/papier/intrekken/2", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void storesNothingOfWhatIsConfirmedAfterClosing() {
        take(csv(row("1", "inwoners", "4")));
        Response preview = upload(csv(row("2", "inwoners", "5"), row("3", "raadsleden", "5")));
        closing.close(scan.id());

        assertThat(confirm(preview, "overslaan").statusCode()).isEqualTo(409);
        assertThat(clerk.post("/scans/" + scan.id() + "/papier/intrekken/1", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void forgetsAtClosingWhatTellsImportsApart() {
        take(csv(row("1", "inwoners", "4"), row("2", "inwoners", "5")));
        assertThat(strings("select batch::text from sealed_sheet where scan_id = :scan"))
                .containsExactly("1", "1");

        closing.close(scan.id());

        assertThat(strings("select coalesce(batch::text, 'none') from answer_sheet where scan_id = :scan"))
                .containsExactly("none", "none");
        for (String table : List.of("paper_row", "paper_import", "paper_batch", "paper_batch_count", "paper_number")) {
            assertThat(strings("select '1' from " + table + " where scan_id = :scan"))
                    .as(table)
                    .isEmpty();
        }
    }
}
