package nl.lokaledemocratie.quickscan.report.catalog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.catalog.DefinitionFolder.DefinitionFile;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;

/** The definitions that a report can be printed with: the shipped one of each edition, and the operator's own of any. */
@ApplicationScoped
public class ReportCatalog {

    @Inject
    UsedDefinitions used;

    private volatile List<ReportDefinition> own = List.of();

    /**
     * Takes the definitions of a folder in, in the place of those of a folder before it.
     *
     * @throws DefinitionRefusedException with everything that is wrong; then nothing was taken in
     */
    void take(Path folder) {
        List<DefinitionFile> files = DefinitionFolder.read(folder);
        List<String> changed = files.stream()
                .filter(file -> used.isOtherThanUsed(file.definition()))
                .map(file ->
                        ("The file %s differs from %s as a report was printed with it, and a version never changes."
                                        + " Put the change in a new file with a higher version, and the original content back"
                                        + " in this one.")
                                .formatted(file.path(), file.definition().id()))
                .toList();
        if (!changed.isEmpty()) {
            throw new DefinitionRefusedException(String.join("\n", changed));
        }
        own = files.stream().map(DefinitionFile::definition).toList();
    }

    /** Those of an edition, one per name and version, the shipped one first; in Dutch where there is a Dutch one. */
    public List<ReportDefinition> choices(ReportEdition edition) {
        Map<String, ReportDefinition> choices = new LinkedHashMap<>();
        all(edition)
                .forEach(definition -> choices.merge(
                        definition.name() + " " + definition.version(),
                        definition,
                        (one, other) -> other.language().equals(LocalizedText.DUTCH) ? other : one));
        return List.copyOf(choices.values());
    }

    /** All languages of one name and version. */
    public List<ReportDefinition> list(ReportEdition edition, String name, String version) {
        return all(edition)
                .filter(definition ->
                        definition.name().equals(name) && definition.version().equals(version))
                .toList();
    }

    /** The one in a language, or in another where there is none in it. */
    public Optional<ReportDefinition> find(ReportEdition edition, String name, String version, String language) {
        List<ReportDefinition> there = list(edition, name, version);
        return there.stream()
                .filter(definition -> definition.language().equals(language))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /** The shipped one in a language, or in Dutch. */
    public ReportDefinition shipped(ReportEdition edition, String language) {
        return edition.shipped().in(language).orElse(edition.shipped());
    }

    private Stream<ReportDefinition> all(ReportEdition edition) {
        Stream<ReportDefinition> shipped = Stream.of(edition.shipped()).flatMap(ReportDefinition::languages);
        return Stream.concat(shipped, own.stream().filter(definition -> ReportEdition.of(definition)
                .filter(edition::equals)
                .isPresent()));
    }
}
