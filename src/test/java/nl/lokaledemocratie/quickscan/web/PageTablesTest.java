package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** That the tests of pages see a table that cannot be read. */
class PageTablesTest {

    private static final String GOOD =
            """
            <table><thead><tr><th scope="col">Groep</th><th scope="col">Nu</th><th scope="col">Wens</th></tr></thead>
            <tbody><tr><th scope="row">Inwoners</th><td data-head="Nu">3,1</td><td data-head="Wens">4,0</td></tr>
            <tr><th scope="row">Raad</th><td colspan="2">niet getoond</td></tr></tbody></table>
            """;

    @Test
    void findsNothingWrongWithAGoodTable() {
        assertThat(PageTables.problems(Jsoup.parse(GOOD))).isEmpty();
    }

    @Test
    void seesCellsWithoutAHead() {
        assertThat(PageTables.problems(Jsoup.parse(GOOD.replace("<th scope=\"col\">Wens</th>", "<td></td>"))))
                .containsExactly(
                        "No column head: Inwoners 3,1 4,0 / 4,0", "No column head: Raad niet getoond / niet getoond");
        assertThat(PageTables.problems(
                        Jsoup.parse(GOOD.replace("<th scope=\"row\">Raad</th>", "<td data-head=\"Groep\">Raad</td>"))))
                .containsExactly("No row head: Raad niet getoond");
        assertThat(PageTables.problems(
                        Jsoup.parse(GOOD.replace("<tbody>", "<tbody><tr><th colspan=\"3\">Een stelling</th></tr>"))))
                .containsExactly("No row head: Een stelling");
    }

    @Test
    void seesACellWithTheLabelOfAnotherColumn() {
        assertThat(PageTables.problems(Jsoup.parse(GOOD.replace("data-head=\"Wens\"", "data-head=\"Nu\""))))
                .containsExactly("Other label than Wens: Nu");
    }
}
