package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.Conflict.Way;
import nl.lokaledemocratie.quickscan.web.form.SavingMessages;

/** Where a beheerder can go whose proposal was overtaken. */
@ApplicationScoped
class ProposalWays {

    @Inject
    Page page;

    List<Way> toProposal(QuestionnaireId id) {
        return List.of(new Way(QuestionnairePages.ROOT + "/" + id, words().toProposal()), toList());
    }

    Way toList() {
        return new Way(QuestionnairePages.ROOT, words().toQuestionnaires());
    }

    private SavingMessages words() {
        return MessageBundles.get(SavingMessages.class, Localized.Literal.of(page.getLanguage()));
    }
}
