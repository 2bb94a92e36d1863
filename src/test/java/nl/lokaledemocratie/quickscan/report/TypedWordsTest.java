package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people typed is printed as they typed it, in every edition: nothing of it becomes bold, a link, or another word. */
class TypedWordsTest {

    private static final String TYPED = "Gem {organisation} null **vet** [a](http://x)";

    /** Signs that mark what is bold while a report is made. */
    private static final Pattern MARKS = Pattern.compile("[\uFDD0-\uFDEF]");

    static Stream<ReportDefinition> editions() {
        return Stream.of(
                        ReportDefinition.standard(),
                        ReportDefinition.residents(),
                        ReportDefinition.slides(),
                        ReportDefinition.web())
                .flatMap(ReportDefinition::languages);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void printsWhatPeopleTypedAsTheyTypedIt(ReportDefinition definition) {
        for (ReportSource source : List.of(results(), nothing())) {
            Document document = ReportComposer.compose(ReportContent.of(source, definition.language()), definition);

            assertThat(document.title()).contains(TYPED);
            assertThat(document.toString()).doesNotContainPattern(MARKS);
            assertThat(spans(document)).isNotEmpty().allSatisfy(span -> {
                assertThat(span.link()).isNotEqualTo(Optional.of("http://x"));
                assertThat(span.strong() && span.text().strip().equals("vet")).isFalse();
            });
            assertThat(document.toString().replace(TYPED, "").replace(TYPED.toLowerCase(Locale.ROOT), ""))
                    .as("only what was typed")
                    .doesNotContain("**", "](", "{organisation}");
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void makesNoLinkOfItInTheFile(ReportDefinition definition) throws IOException {
        PdfReader reader = new PdfReader(ScanReport.render(results(), definition));
        for (int object = 0; object < reader.getXrefSize(); object++) {
            if (reader.getPdfObject(object) instanceof PdfDictionary dictionary
                    && dictionary.getAsDict(PdfName.A) != null) {
                assertThat(dictionary.getAsDict(PdfName.A).toString()
                                + dictionary.getAsDict(PdfName.A).get(PdfName.URI))
                        .doesNotContain("http://x");
            }
        }
        reader.close();
    }

    private static ReportSource results() {
        Questionnaire questionnaire = Samples.made(2, 3, 2, TYPED, TYPED, 1, EnumSet.of(Aspect.NOW, Aspect.WISH));
        Results results = new Results().group("g0", 19, 9, true).group("g1", 60, 0, false);
        Random random = new Random(7);
        Samples.fill(results, questionnaire, "g0", 19, random);
        Samples.fill(results, questionnaire, "g1", 60, random);
        return typed(Samples.source(TYPED, true, questionnaire, results.build()));
    }

    private static ReportSource nothing() {
        ReportSource empty = Samples.empty();
        return typed(Samples.source(TYPED, true, empty.questionnaire(), empty.result()));
    }

    private static ReportSource typed(ReportSource source) {
        Edition edition = source.edition();
        return new ReportSource(
                source.organisation(),
                source.organisationKind(),
                source.fictional(),
                TYPED,
                source.openedOn(),
                source.closedOn(),
                source.questionnaire(),
                Map.of("g0", TYPED, "g1", TYPED),
                Map.of("g0", TYPED, "g1", TYPED),
                Optional.of(TYPED),
                source.result(),
                0,
                0,
                new Edition(
                        edition.road(),
                        edition.questionnaireHash(),
                        edition.engineVersion(),
                        edition.fingerprint(),
                        2,
                        Optional.of(TYPED)));
    }

    private static List<Span> spans(Document document) {
        return document.blocks().stream().flatMap(TypedWordsTest::spans).toList();
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        return block instanceof Block.Bullets bullets ? bullets.items().stream().flatMap(List::stream) : Stream.of();
    }
}
