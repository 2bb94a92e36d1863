package nl.lokaledemocratie.quickscan.response.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.answer.SheetCheck;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OrganisationWords;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;

class DraftSecrecyTest {

    private static final LocalizedText TEXT = LocalizedText.dutch("Tekst");
    private static final int MAX_LENGTH = 2000;
    private static final UUID SCAN = UUID.randomUUID();

    private final DraftCodec codec = new DraftCodec(questionnaire());
    private final DraftTicket ticket = DraftTicket.fresh();

    @Test
    void takesAsManyBytesHoweverMuchIsFilledIn() {
        Draft blank = draft(Map.of(), Optional.empty());
        Draft full = draft(Map.of("open", "€".repeat(MAX_LENGTH)), Optional.of(new InvitationHash(new byte[32])));
        assertThat(codec.encode(full)).hasSameSizeAs(codec.encode(blank));
        assertThat(codec.decode(codec.encode(full))).isEqualTo(full);
        assertThat(codec.decode(codec.encode(blank))).isEqualTo(blank);
    }

    @Test
    void takesAsManyBytesForAnswersOfEveryKind() {
        DraftCodec roomy = new DraftCodec(EveryKind.withOwn());
        AnswerSheet fullest = EveryKind.fullest("raadsleden");
        assertThat(SheetCheck.check(EveryKind.withOwn(), fullest)).isEmpty();
        Draft full = new Draft(fullest, Optional.of(new InvitationHash(new byte[32])));
        AnswerSheet nothing =
                AnswerSheets.of(EveryKind.questionnaire()).resident().build();
        assertThat(roomy.encode(full)).hasSameSizeAs(roomy.encode(new Draft(nothing, Optional.empty())));
        assertThat(roomy.decode(roomy.encode(full))).isEqualTo(full);
    }

    @Test
    void opensWithTheRightKeyForTheRightRowOnly() {
        byte[] plain = codec.encode(draft(Map.of("open", "Geheim"), Optional.empty()));
        DraftCipher.Sealed stored = DraftCipher.seal(SCAN, ticket, plain);
        assertThat(DraftCipher.open(SCAN, ticket, stored))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(plain));
        assertThat(DraftCipher.open(SCAN, DraftTicket.fresh(), stored)).isEmpty();
        assertThat(DraftCipher.open(SCAN, new DraftTicket(UUID.randomUUID(), ticket.key()), stored))
                .isEmpty();
        assertThat(DraftCipher.open(UUID.randomUUID(), ticket, stored)).isEmpty();
    }

    @Test
    void neverSealsTwiceAlike() {
        byte[] plain = codec.encode(draft(Map.of(), Optional.empty()));
        assertThat(DraftCipher.seal(SCAN, ticket, plain).ciphertext())
                .isNotEqualTo(DraftCipher.seal(SCAN, ticket, plain).ciphertext());
    }

    @Test
    void leavesAReceiptThatDoesNotOpenAnything() {
        assertThat(DraftCipher.receipt(ticket))
                .isEqualTo(DraftCipher.receipt(ticket))
                .isNotEqualTo(ticket.key())
                .isNotEqualTo(DraftCipher.receipt(DraftTicket.fresh()));
    }

    @Test
    void readsTicketsFromCookiesAndNothingElse() {
        assertThat(DraftTicket.parse(ticket.text())).contains(ticket);
        for (String wrong : List.of(
                "", "rommel", "****", ticket.text() + "AAAA", ticket.text().substring(4))) {
            assertThat(DraftTicket.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(ticket).hasToString("DraftTicket");
    }

    private static Draft draft(Map<String, String> texts, Optional<InvitationHash> invitation) {
        return new Draft(
                Columns.sheet(questionnaire(), "inwoners", Ratings.of(new byte[0]), Map.of(), texts, Map.of()),
                invitation);
    }

    private static Questionnaire questionnaire() {
        OpenQuestion open = new OpenQuestion("open", Prompt.of(TEXT), MAX_LENGTH);
        return new Questionnaire(
                new QuestionnaireId("proef", "1.0.0"),
                TEXT,
                TEXT,
                TEXT,
                OrganisationWords.of(OrganisationKind.MUNICIPALITY),
                List.of("nl"),
                List.of(new Audience("inwoners", TEXT, TEXT, false)),
                List.of(),
                List.of(),
                List.of(new Page("open", TEXT, Optional.empty(), List.of(open))));
    }
}
