package nl.lokaledemocratie.quickscan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.lokaledemocratie.quickscan.form.FieldProblem.Kind;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    @Test
    void takesTheOneValueOfAField() {
        FormReader reader = reading(Map.of("cijfer", List.of("8")));

        assertThat(reader.take("cijfer")).isEqualTo("8");
        assertThat(reader.take("leeg")).isEmpty();
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void refusesTwoValuesWhereOneIsAsked() {
        FormReader reader = reading(Map.of("cijfer", List.of("8", "9")));

        assertThat(reader.take("cijfer")).isEqualTo("8");
        assertThat(reader.problems()).containsExactly(new FieldProblem("cijfer", Kind.TWICE));
    }

    /** As a double click or an old browser sends them. */
    @Test
    void takesTheSameValueTwiceForOne() {
        FormReader reader = reading(Map.of("cijfer", List.of("8", "8", "")));

        assertThat(reader.take("cijfer")).isEqualTo("8");
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void takesSeveralValuesOnceEachWithoutWhatIsEmpty() {
        FormReader reader = reading(Map.of("kanalen", List.of("krant", "", "site", "krant")));

        assertThat(reader.takeAll("kanalen")).containsExactly("krant", "site");
    }

    @Test
    void namesEveryFieldThatNobodyAskedFor() {
        FormReader reader = new FormReader(
                new FormValues(Map.of("versie", List.of("x"), "cijfer", List.of("8"), "geheim", List.of("1"))),
                Set.of("versie"));
        reader.take("cijfer");

        assertThat(reader.problems()).containsExactly(new FieldProblem("geheim", Kind.UNKNOWN_FIELD));
    }

    @Test
    void countsALineEndAsOneSignAndNothingUnseen() {
        FormReader reader = reading(Map.of("open", List.of("een\r\ntw\u00ADee ")));

        assertThat(reader.takeText("open", 7)).isEqualTo("een\ntwee");
        assertThat(reader.problems()).containsExactly(new FieldProblem("open", Kind.TEXT_TOO_LONG, 8, 7));
        assertThat(fits("een\r\ntw\u00ADee ", 8)).isTrue();
    }

    @Test
    void refusesOnlyWhatIsSo() {
        FormReader reader = reading(Map.of());
        reader.refuse(false, new FieldProblem("a", Kind.REQUIRED));
        reader.refuse(true, new FieldProblem("b", Kind.REQUIRED));

        assertThat(reader.problems()).extracting(FieldProblem::field).containsExactly("b");
    }

    private static boolean fits(String text, int most) {
        FormReader reader = reading(Map.of("open", List.of(text)));
        reader.takeText("open", most);
        return reader.problems().isEmpty();
    }

    private static FormReader reading(Map<String, List<String>> fields) {
        return new FormReader(new FormValues(fields), Set.of());
    }
}
