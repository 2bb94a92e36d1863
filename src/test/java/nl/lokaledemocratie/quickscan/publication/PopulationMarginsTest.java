package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.published.Participants.Source;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.State;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.organisation.PopulationFiles;
import nl.lokaledemocratie.quickscan.publication.PopulationMargins.Fit;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** The figures of a population are fitted to what a questionnaire asks. */
class PopulationMarginsTest {

    private static final Questionnaire MUNICIPAL = Samples.municipalities("2.0.1");

    @Test
    void fitsTheClassesOfTheShippedQuestionnaire() {
        List<Fit> fits = PopulationMargins.of(MUNICIPAL, "inwoners", PopulationFiles.of(groningen()));

        assertThat(fits).extracting(fit -> fit.question().key()).containsExactly("leeftijd", "geslacht");
        assertThat(fits).allMatch(fit -> fit.state() == State.SHOWN);
        assertThat(fits).extracting(Fit::source).containsOnly(new Source(Source.Kind.AREA, 2021));
        assertThat(fits.get(0).margin().orElseThrow().counts())
                .containsKeys("15-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+")
                .containsEntry("15-24", 6_720.0 + 16_460 + 7_475 + 18_900);
        assertThat(fits.get(1).margin().orElseThrow().counts()).containsOnlyKeys("v", "m");
        assertThat(fits.get(1).margin().orElseThrow().uncounted())
                .as("of another sex there are no figures")
                .containsExactly("x");
        double asked = fits.get(0).margin().orElseThrow().total();
        assertThat(fits.get(1).margin().orElseThrow().total())
                .as("women and men of the ages that are asked")
                .isEqualTo(asked);
    }

    /** Of classes that the newest figures have, these are taken. */
    @Test
    void takesTheNewestThatFit() {
        Questionnaire questionnaire = RichQuestionnaire.version("1.2.3");

        Fit age = PopulationMargins.of(questionnaire, "inwoners", PopulationFiles.of(groningen()))
                .get(0);
        assertThat(age.source().year()).isEqualTo(2024);
        assertThat(age.margin().orElseThrow().counts().values()).containsExactly(178_124.0, 37_388.0);
    }

    @Test
    void saysWhatDoesNotFit() {
        Questionnaire questionnaire = RichQuestionnaire.version("1.2.3", "15-64:", "18-64:");

        assertThat(PopulationMargins.of(questionnaire, "inwoners", PopulationFiles.of(groningen())))
                .first()
                .satisfies(fit -> {
                    assertThat(fit.state()).isEqualTo(State.NO_FIT);
                    assertThat(fit.margin()).isEmpty();
                });
    }

    @Test
    void saysWhereThereAreNoFigures() {
        assertThat(PopulationMargins.of(MUNICIPAL, "inwoners", List.of()))
                .extracting(Fit::state)
                .containsExactly(State.NO_FIGURES, State.NO_FIGURES);
        assertThat(PopulationMargins.of(MUNICIPAL, "raadsleden", PopulationFiles.of(groningen())))
                .as("who is not asked")
                .isEmpty();
    }

    private static Organisation groningen() {
        return new Organisation("GM0014", "Groningen", OrganisationKind.MUNICIPALITY, false, OrganisationFigures.NONE);
    }
}
