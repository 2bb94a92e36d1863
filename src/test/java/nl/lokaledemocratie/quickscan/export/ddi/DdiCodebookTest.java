package nl.lokaledemocratie.quickscan.export.ddi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import nl.lokaledemocratie.quickscan.dataset.Variable;
import nl.lokaledemocratie.quickscan.dataset.Variables;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The description is valid, and says of each question what the questionnaire says. */
class DdiCodebookTest {

    private static final String SCAN = "0d0f6a1e-1111-4222-8333-444455556666";

    static Stream<ReportSource> samples() {
        return Stream.of(
                Samples.full(),
                Samples.municipality(),
                Samples.waterBoard(),
                Samples.province(),
                Samples.empty(),
                Samples.onlyNow(),
                Samples.wide(),
                Samples.allHidden(),
                Samples.source(
                        "A & B <i>\u0001",
                        false,
                        EveryKind.questionnaire(),
                        Samples.empty().result()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isValid(ReportSource source) throws Exception {
        validate(file(known(source)));
    }

    /** A test that cannot fail is none. */
    @Test
    void isNotValidWithAnythingElse() {
        String good = new String(file(Samples.full()), StandardCharsets.UTF_8);
        for (String bad : List.of(
                good.replaceFirst("<titl ", "<title ").replaceFirst("</titl>", "</title>"),
                good.replaceFirst("intrvl=\"discrete\"", "intrvl=\"some\""),
                good.replaceFirst("ID=\"V_[^\"]*\"", "ID=\"T_participatie\""),
                good.replaceFirst(" name=\"[^\"]*\" intrvl", " intrvl"),
                good.replaceFirst("sdatrefs=\"[^\"]*\"|var=\"[^\"]*\"", "var=\"nowhere\""))) {
            assertThat(bad).isNotEqualTo(good);
            assertThatThrownBy(() -> validate(bad.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SAXException.class);
        }
    }

    private static void validate(byte[] file) throws SAXException, IOException {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DdiCodebookTest.class.getResource("/ddi/codebook-2.5-written.xsd"))
                .newValidator();
        validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    /** Every question, in every language, with every answer it offers. */
    @Test
    void asksInAllLanguages() {
        ReportSource source = Samples.municipality();
        Questionnaire questionnaire = source.questionnaire();
        Document xml = read(file(source));
        List<Variable> variables = Variables.of(questionnaire);
        assertThat(xml.select("var")).hasSameSizeAs(variables);
        for (int i = 0; i < variables.size(); i++) {
            Variable variable = variables.get(i);
            Element found = xml.select("var").get(i);
            assertThat(found.attr("name")).isEqualTo(variable.name());
            LocalizedText text = variable.question().wording().standard();
            for (String language : questionnaire.languages()) {
                assertThat(found.select("qstnLit[xml:lang=" + language + "]:not([sdatrefs])")
                                .text())
                        .isEqualTo(plain(text.in(language)));
            }
            assertThat(found.select("universe[xml:lang=nl]").eachText())
                    .isEqualTo(source.result().groups().stream()
                            .filter(group -> variable.question().isAskedTo(group.key()))
                            .map(group ->
                                    questionnaire.audience(group.key()).name().dutch())
                            .toList());
            if (variable.kind() == Variable.Kind.CHOICE) {
                assertThat(found.select("catgry > labl[xml:lang=uk]").eachText())
                        .containsAll(variable.question().options().stream()
                                .map(Option::label)
                                .map(label -> plain(label.in("uk")))
                                .toList());
            }
        }
        assertThat(variables.stream().map(Variable::question).map(Question::key).collect(Collectors.toSet()))
                .isEqualTo(questionnaire.questions().map(Question::key).collect(Collectors.toSet()));
        assertThat(variables).extracting(Variable::name).doesNotHaveDuplicates();
    }

    @Test
    void saysWhoAnsweredAndWhatWasNotAsked() {
        ReportSource source = Samples.full();
        Document xml = read(file(source));
        assertThat(xml.select("respRate[xml:lang=nl]").eachText())
                .containsExactly(
                        "raadsleden: 19 van 23, waarvan 0 op papier.",
                        "collegeleden: 6 van 6, waarvan 0 op papier.",
                        "ambtenaren: 40 van 90, waarvan 0 op papier.",
                        "inwoners: 1187, waarvan 0 op papier.");
        assertThat(xml.select("method > notes[xml:lang=nl]").text())
                .contains("Niet gevraagd en niet bewaard: naam", "raadsleden kreeg deze vragen niet: ");
        assertThat(xml.select("disclaimer[xml:lang=en]").text()).contains("not the official instrument");
        assertThat(xml.select("resInstru[xml:lang=nl]").text()).contains(Samples.HASH);
        assertThat(xml.select("verStmt > notes[type=fingerprint]").text())
                .isEqualTo(source.edition().fingerprint());
        assertThat(xml.select("stdyDscr collDate").eachAttr("date")).containsExactly("2026-09-07", "2026-10-02");
        assertThat(new String(file(source), StandardCharsets.UTF_8))
                .isEqualTo(new String(file(source), StandardCharsets.UTF_8));
    }

    /** No number about answers is in it, shown or not. */
    @Test
    void holdsNoAnswers() {
        Document xml = read(file(Samples.full()));
        assertThat(xml.select("catStat, sumStat, TotlResp")).isEmpty();
    }

    private static byte[] file(ReportSource source) {
        return DdiCodebook.of(SCAN, source);
    }

    /** With groups of which the questionnaire knows. */
    private static ReportSource known(ReportSource source) {
        boolean all = source.result().groups().stream()
                .allMatch(group ->
                        source.questionnaire().findAudience(group.key()).isPresent());
        return all
                ? source
                : Samples.source(
                        source.organisation(),
                        true,
                        source.questionnaire(),
                        new nl.lokaledemocratie.quickscan.report.Results()
                                .group(source.questionnaire().audiences().get(0).key(), 3, 5, true)
                                .build());
    }

    private static Document read(byte[] file) {
        return Jsoup.parse(new String(file, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
