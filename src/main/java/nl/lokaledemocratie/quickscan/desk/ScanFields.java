package nl.lokaledemocratie.quickscan.desk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormField;

/** The fields of the forms about a scan by the names that their pages give them, to tell whether a form was overtaken. */
@ApplicationScoped
class ScanFields {

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    OwnQuestions own;

    @Inject
    Page page;

    /** What the form of the groups shows of a scan as it is now. */
    List<FormField> of(Scan scan) {
        return of(ScanForm.of(scan, catalog.get(scan.questionnaireId())));
    }

    List<FormField> of(ScanForm form) {
        ScanMessages words = words();
        return Stream.concat(
                        Stream.of(new FormField(ScanForm.TITLE, words.scanTitle(), form.title())),
                        form.groups().stream().flatMap(group -> fields(group, words)))
                .toList();
    }

    /** All that is fixed when a scan opens: its groups and what it asks beside the standard questions. */
    List<FormField> ofAll(Scan scan) {
        Stream<FormField> questions =
                own.of(scan.id()).stream().map(question -> new FormField(question.key(), "", question.toString()));
        Stream<FormField> period = Stream.of(
                new FormField("begin", "", scan.opens().toString()),
                new FormField("einde", "", scan.end().toString()));
        return Stream.of(of(scan).stream(), questions, period)
                .flatMap(Function.identity())
                .toList();
    }

    /** What the form of a correction shows; each revision makes it another one. */
    List<FormField> of(CorrectionForm form) {
        Stream<FormField> groups = form.scan().groups().stream().flatMap(group -> fields(group, words()));
        CorrectionMessages words =
                MessageBundles.get(CorrectionMessages.class, Localized.Literal.of(page.getLanguage()));
        return Stream.concat(
                        groups,
                        Stream.of(
                                new FormField(CorrectionForm.REASON, words.reason(), form.reason()),
                                new FormField("uitgave", words.revision(), Integer.toString(form.revision()))))
                .toList();
    }

    private Stream<FormField> fields(GroupField group, ScanMessages words) {
        String key = group.audience().key();
        String name = group.audience().name().in(page.getLanguage());
        String people = words.population(group.audience().inText().in(page.getLanguage()));
        return Stream.of(
                new FormField(GroupField.POPULATION + key, people, group.population()),
                new FormField(GroupField.REASON + key, name + ": " + words.sizeReason(), group.reason()),
                new FormField(GroupField.REACHED_BY + key, name + ": " + words.reachedBy(), group.reachedBy()));
    }

    private ScanMessages words() {
        return MessageBundles.get(ScanMessages.class, Localized.Literal.of(page.getLanguage()));
    }
}
