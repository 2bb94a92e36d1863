package nl.lokaledemocratie.quickscan.openanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers.Standing;
import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.redaction.Shortening;
import nl.lokaledemocratie.quickscan.response.words.WordsTerm;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which answers may be read, and what comes of them. */
@QuarkusTest
class OpenAnswersTest {

    @Inject
    Scenario scenario;

    @Inject
    WrittenScans written;

    @Inject
    OpenAnswers answers;

    @Inject
    ChosenAnswers chosen;

    @Inject
    WordsTerms terms;

    @Inject
    DataSource database;

    private Scan scan;

    @BeforeEach
    void open() {
        scan = written.open(scenario.municipality());
    }

    @Test
    void areReadAfterClosingWhereEnoughPeopleWrote() {
        written.write(scan, "inwoners", Channel.ONLINE, WrittenScans.words("Groen", 10));
        written.write(scan, "raadsleden", Channel.ONLINE, WrittenScans.words("Geheim", 9));
        assertThat(answers.list(scan)).as("while it is open").isEmpty();

        written.close(scan);

        assertThat(texts()).containsExactlyInAnyOrderElementsOf(WrittenScans.words("Groen", 10));
        assertThat(answers.list(scan)).extracting(OpenAnswer::group).containsOnly("inwoners");
    }

    /** Ten wrote, of whom two on paper: who typed these would be left with eight. */
    @Test
    void areNotReadWhereTooFewCameInOnlineBesidePaper() {
        written.write(scan, "inwoners", Channel.ONLINE, WrittenScans.words("Online", 8));
        written.write(scan, "inwoners", Channel.PAPER, WrittenScans.words("Papier", 2));
        written.write(scan, "raadsleden", Channel.PAPER, WrittenScans.words("Raad", 10));
        written.close(scan);

        assertThat(answers.list(scan)).extracting(OpenAnswer::group).containsOnly("raadsleden");
    }

    /** More councillors than there are: of such a group nothing is shown. */
    @Test
    void areNotReadOfAGroupOfWhichNothingIsShown() {
        written.write(scan, "raadsleden", Channel.ONLINE, WrittenScans.words("Raad", 20));
        execute("update scan_audience set population = 12 where audience = 'raadsleden' and scan_id = '" + scan.id()
                + "'");
        written.close(scan);

        assertThat(answers.list(scan)).isEmpty();
    }

    @Test
    void lieInAnOrderThatStaysAndIsNotThatOfComing() {
        List<String> sent = WrittenScans.words("Groen", 12);
        written.write(scan, "inwoners", Channel.ONLINE, sent);
        written.close(scan);

        assertThat(texts())
                .isEqualTo(texts())
                .isNotEqualTo(sent)
                .isNotEqualTo(sent.stream().sorted().toList());
        assertThat(answers.list(scan).stream().map(answer -> answer.key().toString()))
                .isSorted();
        Scan other = written.closed(scenario.municipality(), sent.toArray(String[]::new));
        assertThat(answers.list(other))
                .extracting(OpenAnswer::key)
                .as("the same words in another scan have another key")
                .doesNotContainAnyElementsOf(
                        answers.list(scan).stream().map(OpenAnswer::key).toList());
    }

    @Test
    void standThereOnceWhereSeveralWroteTheSame() {
        List<String> same = new ArrayList<>(WrittenScans.words("Groen", 8));
        same.addAll(List.of("Minder auto’s.", "Minder auto’s.", "Minder auto’s. "));
        written.write(scan, "inwoners", Channel.ONLINE, same);
        written.close(scan);

        assertThat(texts()).hasSize(9).containsOnlyOnce("Minder auto’s.");
    }

    /** Who answered before was not told that anybody reads their words. */
    @Test
    void staysClosedWhereNobodyWasTold() {
        execute("update scan set words_told = false where id = '" + scan.id() + "'");
        written.write(scan, "inwoners", Channel.ONLINE, WrittenScans.words("Groen", 12));
        written.close(scan);

        assertThat(terms.find(scan.id())).isEmpty();
        assertThat(answers.list(scan)).isEmpty();
    }

    @Test
    void areNotReadFromTheDayOnWhichTheyAreWiped() {
        written.write(scan, "inwoners", Channel.ONLINE, WrittenScans.words("Groen", 12));
        written.close(scan);
        execute("update own_words set wipe_on = current_date where scan_id = '" + scan.id() + "'");

        assertThat(answers.list(scan)).isEmpty();
        assertThat(terms.find(scan.id()).orElseThrow().ended()).isTrue();
    }

    @Test
    void areKeptForAWhileThatCanBeChangedWithinBounds() {
        written.close(scan);
        WordsTerm term = terms.find(scan.id()).orElseThrow();
        assertThat(term.wipeOn()).isEqualTo(term.closedOn().plusDays(90));

        terms.change(scan.id(), term.latest());
        assertThat(terms.find(scan.id()).orElseThrow().wipeOn())
                .isEqualTo(term.closedOn().plusDays(183));
        for (LocalDate day : List.of(term.latest().plusDays(1), term.closedOn())) {
            assertThatThrownBy(() -> terms.change(scan.id(), day)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void areChosenOnlyShortenedAndAsSeen() {
        scan = written.closed(scenario.municipality(), "Jan Jansen doet het goed");
        OpenAnswer answer = one("Jan Jansen doet het goed");
        Redaction shortened =
                Shortening.of(answer.text(), "[…] doet het goed").made().orElseThrow();
        assertThat(chosen.find(scan.id()).answers()).isEmpty();

        chosen.choose(
                scan.id(), answer, "participatie", shortened, now -> now.words().isEmpty());

        assertThat(chosen.find(scan.id()).answers())
                .extracting(ChosenAnswer::words, ChosenAnswer::theme, ChosenAnswer::group)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("[…] doet het goed", "participatie", "inwoners"));
        assertThat(chosen.number(scan.id())).isEqualTo(1);
        assertThatThrownBy(() -> chosen.choose(
                        scan.id(), answer, "", shortened, now -> now.words().isEmpty()))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> chosen.choose(
                        scan.id(),
                        answer,
                        "",
                        Shortening.of(answer.text(), "").made().orElseThrow(),
                        now -> true))
                .isInstanceOf(IllegalArgumentException.class);

        chosen.sort(scan.id(), answer.key(), "samenspel", now -> true);
        assertThat(chosen.find(scan.id()).answers()).isEmpty();
        assertThat(chosen.number(scan.id())).isEqualTo(2);
        assertThat(chosen.standing(scan.id(), answer.key()))
                .extracting(Standing::theme)
                .isEqualTo(java.util.Optional.of("samenspel"));
    }

    /** What was chosen stays, under a key that nobody can make from the words. */
    @Test
    void leaveOnlyWhatWasChosenWhenTheyAreWiped() {
        scan = written.closed(scenario.municipality(), "Luister eerder");
        OpenAnswer answer = one("Luister eerder");
        chosen.choose(
                scan.id(),
                answer,
                "",
                Shortening.of(answer.text(), answer.text()).made().orElseThrow(),
                now -> true);

        terms.wipe(scan.id());

        assertThat(answers.list(scan)).isEmpty();
        assertThat(chosen.sorted(scan.id())).isEmpty();
        assertThat(chosen.find(scan.id()).answers()).singleElement().satisfies(left -> {
            assertThat(left.words()).isEqualTo("Luister eerder");
            assertThat(left.key()).isNotEqualTo(answer.key());
        });
        UUID left = chosen.find(scan.id()).answers().get(0).key();
        chosen.withdraw(scan.id(), left);
        assertThat(chosen.find(scan.id()).answers()).isEmpty();
    }

    private OpenAnswer one(String text) {
        return answers.list(scan).stream()
                .filter(answer -> answer.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return answers.list(scan).stream().map(OpenAnswer::text).toList();
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("Could not " + sql, e);
        }
    }
}
