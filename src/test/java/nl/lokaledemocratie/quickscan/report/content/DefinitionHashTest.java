package nl.lokaledemocratie.quickscan.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.tips.Tips;
import org.junit.jupiter.api.Test;

/** Whatever changes the words of a report changes the hash of the definition that a scan is printed with. */
class DefinitionHashTest {

    private static final String GLOSSARY = Glossary.standard().words();
    private static final String TIPS = Tips.standard().words();

    @Test
    void isThatOfTheWordsThatAreThere() {
        assertThat(ReportDefinition.standard().contentHash())
                .isEqualTo(ReportDefinition.standard().hash(GLOSSARY, TIPS));
    }

    @Test
    void changesWithWhatWordsMeanAndWithTips() {
        ReportDefinition definition = ReportDefinition.standard();
        assertThat(TIPS).contains("lokale-democratie.nl");
        assertThat(definition.hash(GLOSSARY + " ", TIPS)).isNotEqualTo(definition.contentHash());
        assertThat(definition.hash(GLOSSARY, TIPS.replaceFirst("lokale-democratie.nl", "vng.nl")))
                .isNotEqualTo(definition.contentHash());
    }

    @Test
    void staysWhereAnEditionHasNoTips() {
        ReportDefinition slides = ReportDefinition.slides();
        assertThat(slides.hash(GLOSSARY, "")).isEqualTo(slides.contentHash());
        assertThat(slides.hash("", TIPS)).isNotEqualTo(slides.contentHash());
    }
}
