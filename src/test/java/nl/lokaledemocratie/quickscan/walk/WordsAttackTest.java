package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswer;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.redaction.Shortening;
import nl.lokaledemocratie.quickscan.response.ScanRemoval;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator of the database who looks for what people wrote, after it was wiped. */
@QuarkusTest
class WordsAttackTest extends AnonymityScenario {

    @Inject
    ClosingService closing;

    @Inject
    OpenAnswers answers;

    @Inject
    ChosenAnswers chosen;

    @Inject
    WordsTerms terms;

    @Inject
    ScanRemoval removal;

    private Scan scan;
    private List<Sender> senders;
    private Trace words;

    @BeforeEach
    void write() {
        scan = scenario.open();
        senders = sendAll(scan, "inwoners");
        words = new Trace();
        words.add(senders.stream()
                .map(sender -> sender.mark().getBytes(StandardCharsets.US_ASCII))
                .toList());
        closing.close(scan.id());
        assertThat(words.found(files)).as("the search can find").isNotEmpty();
    }

    @Test
    void findsNothingInTablesFilesAndLogOnceTheDayHasCome() {
        Trace keys = new Trace();
        keys.add(bytes("select encode(salt, 'hex') from own_words where scan_id = '" + scan.id() + "'"));
        OpenAnswer sorted = answers.list(scan).get(0);
        chosen.sort(scan.id(), sorted.key(), "", now -> true);
        keys.add(bytes(
                "select replace(answer_key::text, '-', '') from sorted_answer where scan_id = '" + scan.id() + "'"));
        assertThat(keys.found(files)).as("the search can find").isNotEmpty();
        terms.wipeEnded();
        assertThat(answers.list(scan)).as("not before its day").hasSize(PEOPLE);

        execute("update own_words set wipe_on = current_date where scan_id = '" + scan.id() + "'");
        terms.wipeEnded();

        assertThat(words.found(files)).isEmpty();
        assertThat(keys.found(files)).isEmpty();
        assertThat(stored.strings("select wiped::text from own_words where scan_id = '" + scan.id() + "'"))
                .containsExactly("true");
        assertThat(stored.strings("select distinct texts::text from answer_sheet where scan_id = '" + scan.id() + "'"))
                .containsExactly("{}");
        assertThat(stored.strings("select count(distinct xmin::text)::text from answer_sheet where scan_id = '"
                        + scan.id() + "'"))
                .as("no sheet says whether there were words on it")
                .containsExactly("1");
    }

    @Test
    void findsOnlyWhatWasChosenAndNothingThatLeadsFromItToASheet() {
        OpenAnswer answer = answers.list(scan).get(3);
        chosen.choose(
                scan.id(),
                answer,
                "",
                Shortening.of(answer.text(), answer.text()).made().orElseThrow(),
                now -> true);
        Trace key = new Trace();
        key.add(bytes(
                "select replace(answer_key::text, '-', '') from chosen_answer where scan_id = '" + scan.id() + "'"));

        terms.wipe(scan.id());

        assertThat(key.found(files)).isEmpty();
        Trace others = new Trace();
        others.add(senders.stream()
                .map(Sender::mark)
                .filter(mark -> !mark.equals(answer.text()))
                .map(mark -> mark.getBytes(StandardCharsets.US_ASCII))
                .toList());
        assertThat(others.found(files)).isEmpty();
        assertThat(stored.strings("select words from chosen_answer where scan_id = '" + scan.id() + "'"))
                .containsExactly(answer.text());
    }

    @Test
    void findsNothingOfAScanThatIsRemoved() {
        OpenAnswer answer = answers.list(scan).get(0);
        chosen.choose(
                scan.id(),
                answer,
                "",
                Shortening.of(answer.text(), answer.text()).made().orElseThrow(),
                now -> true);

        removal.remove(scan.id(), scan.title(), seen -> true);

        assertThat(words.found(files)).isEmpty();
    }

    /** What is computed anew after a correction needs no words. */
    @Test
    void keepsNoSamplesOfWhatPeopleWroteAndLosesNoNumbers() {
        execute("analyze answer_sheet, own_words, sorted_answer, chosen_answer");
        assertThat(
                        stored.strings(
                                """
                        select distinct tablename || '.' || attname from pg_stats
                        where tablename in ('own_words', 'sorted_answer', 'chosen_answer')
                        and attname in ('salt', 'answer_key', 'words', 'theme')
                        """))
                .isEmpty();
        String sheets = "select md5(string_agg(ratings::text || background::text, ',' order by sheet_key))"
                + " from answer_sheet where scan_id = '" + scan.id() + "'";
        List<String> before = stored.strings(sheets);

        terms.wipe(scan.id());

        assertThat(stored.strings(sheets)).isEqualTo(before);
    }
}
