package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class QuestionnaireCatalogTest {

    private static final QuestionnaireId SHIPPED = new QuestionnaireId("quickscan-lokale-democratie", "1.0.0");

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Publisher publisher;

    @Inject
    PublishedQuestionnaires published;

    @Test
    void publishesAtStartWhatIsShipped() {
        assertThat(catalog.list()).contains(SHIPPED);
        assertThat(catalog.get(SHIPPED).statements()).hasSize(15);
        assertThat(catalog.listLatestFor("gemeente"))
                .anyMatch(questionnaire -> questionnaire.id().name().equals(SHIPPED.name()));
    }

    @Test
    void keepsAVersionWhoseFileIsGone() {
        String name = newName();
        publisher.publish(List.of(file(name, "1.0.0", "Eerste")));

        publisher.publish(List.of());

        assertThat(catalog.get(new QuestionnaireId(name, "1.0.0")).title().dutch())
                .isEqualTo("Eerste");
    }

    @Test
    void refusesAChangedVersionByTheNameOfItsFileAndPublishesNothing() {
        String name = newName();
        publisher.publish(List.of(file(name, "1.0.0", "Eerste")));
        String hash = catalog.contentHash(new QuestionnaireId(name, "1.0.0"));

        assertThatThrownBy(
                        () -> publisher.publish(List.of(file(name, "1.1.0", "Nieuw"), file(name, "1.0.0", "Anders"))))
                .isInstanceOf(QuestionnaireRefusedException.class)
                .hasMessageContaining("map/" + name + "/1.0.0.yaml")
                .hasMessageContaining("higher version");
        assertThat(catalog.find(new QuestionnaireId(name, "1.1.0"))).isEmpty();
        assertThat(catalog.contentHash(new QuestionnaireId(name, "1.0.0"))).isEqualTo(hash);
    }

    @Test
    void keepsAVersionThatWasPublishedBeforeARuleCame() {
        String name = newName();
        QuestionnaireFile old = new QuestionnaireFile(
                "map/" + name + "/1.0.0.yaml",
                file(name, "1.0.0", "Eerste")
                        .content()
                        .replace("1: Ja }", "1: \"n\\u00A0ee\" }")
                        .getBytes(StandardCharsets.UTF_8));
        QuestionnaireId id = new QuestionnaireId(name, "1.0.0");
        assertThatThrownBy(() -> publisher.publish(List.of(old)))
                .hasMessageContaining("1.0.0.yaml:13:31 DUPLICATE_TEXT");
        published.keep(id, old);

        publisher.publish(List.of(old));

        assertThat(catalog.get(id).statements()).hasSize(1);
        assertThat(catalog.contentHash(id)).isEqualTo(old.contentHash());
    }

    /** Trend and comparison compare what the catalog gives. */
    @Test
    void believesNoPromiseThatWasPublishedWithOtherWords() {
        String name = newName();
        String promise = ", comparable_since: 1.0.0";
        List.of(
                        SmallFile.of(name, "1.0.0", "Eerste", "Er wordt geluisterd"),
                        SmallFile.of(name, "1.0.1", "Eerste", "Men luistert" + promise),
                        SmallFile.of(name, "1.0.2", "Eerste", "Men luistert" + promise),
                        SmallFile.of(name, "1.0.3", "Eerste", "Niemand luistert" + promise))
                .forEach(file -> published.keep(file.read().orThrow().id(), file));
        Questionnaire first = catalog.get(new QuestionnaireId(name, "1.0.0"));
        Questionnaire kept = catalog.get(new QuestionnaireId(name, "1.0.2"));
        Questionnaire changed = catalog.get(new QuestionnaireId(name, "1.0.3"));

        assertThat(VersionDiff.comparableItems(first, kept)).containsExactly("luisteren");
        assertThat(VersionDiff.scoresAlike(first, kept)).isTrue();
        assertThat(VersionDiff.comparableItems(first, changed)).isEmpty();
        assertThat(VersionDiff.comparableItems(kept, changed)).isEmpty();
        assertThat(VersionDiff.scoresAlike(changed, first)).isFalse();
    }

    @Test
    void takesOtherLineEndsForTheSameContent() {
        String name = newName();
        QuestionnaireFile unix = file(name, "1.0.0", "Eerste");
        publisher.publish(List.of(unix));

        publisher.publish(List.of(new QuestionnaireFile(
                unix.path(), unix.content().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));

        assertThat(catalog.contentHash(new QuestionnaireId(name, "1.0.0"))).isEqualTo(unix.contentHash());
    }

    @Test
    void refusesABrokenFileTogetherWithTheGoodOnes() {
        String name = newName();
        QuestionnaireFile broken = new QuestionnaireFile("map/stuk.yaml", "title: [".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> publisher.publish(List.of(file(name, "1.0.0", "Goed"), broken)))
                .isInstanceOf(QuestionnaireRefusedException.class)
                .hasMessageContaining("map/stuk.yaml:1:")
                .hasMessageContaining("take the files away");
        assertThat(catalog.list()).noneMatch(id -> id.name().equals(name));
    }

    /** A report with them would lose them; a version that was published stays as it is. */
    @Test
    void refusesSignsThatNoReportCanPrintAndTipsThatThereAreNot() {
        String name = newName();
        QuestionnaireFile arabic = file(name, "1.0.0", "Vraag \u0633");
        QuestionnaireFile advised = new QuestionnaireFile(
                "map/tip.yaml",
                file(name, "1.0.0", "Goed")
                        .content()
                        .replace("Samen doen }", "Samen doen, tips: [weg] }")
                        .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> publisher.publish(List.of(arabic)))
                .isInstanceOf(QuestionnaireRefusedException.class)
                .message()
                .containsPattern("yaml:\\d+:\\d+ UNPRINTABLE .*\u0633")
                .contains("take the files away");
        assertThatThrownBy(() -> publisher.publish(List.of(advised)))
                .message()
                .containsPattern("map/tip\\.yaml:\\d+:\\d+ UNKNOWN_TIP .*weg");
        assertThat(catalog.list()).noneMatch(id -> id.name().equals(name));
    }

    @Test
    void findsTheLatestVersionByNumberNotByLetter() {
        String name = newName();
        publisher.publish(
                List.of(file(name, "1.9.0", "Negen"), file(name, "1.10.0", "Tien"), file(name, "1.2.0", "Twee")));

        assertThat(catalog.latest(name).id().version()).isEqualTo("1.10.0");
    }

    @Test
    void readsAFolderAndRefusesOneThatIsNotThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("proef/1.0.0.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, file("proef", "1.0.0", "Eerste").content());

        assertThat(QuestionnaireFiles.in(folder))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found.read().problems()).isEmpty());
        assertThatThrownBy(() -> QuestionnaireFiles.in(folder.resolve("weg")))
                .isInstanceOf(QuestionnaireRefusedException.class)
                .hasMessageContaining("quickscan.questionnaires.folder");
    }

    private static String newName() {
        return "proef-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static QuestionnaireFile file(String name, String version, String title) {
        return SmallFile.of(name, version, title, "Er wordt geluisterd");
    }
}
