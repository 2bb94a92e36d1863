package nl.lokaledemocratie.quickscan.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody of the staff can do that is noted. The names stand in the database: none is ever given another meaning. */
public enum Act {
    SIGN_IN,
    SIGN_OUT,
    /** Somebody signed out at the own organisation, so here too. */
    SIGN_OUT_ELSEWHERE,
    /** An account was made or changed to what the own organisation told of somebody. */
    CLAIMS_FOLLOW,
    /** The own organisation told of somebody known that they may nothing here. */
    CLAIMS_REFUSE,
    PASSWORD_CHANGE,
    SECOND_STEP_BEGIN,
    SECOND_STEP_CODES,
    SECOND_STEP_END,
    TOKEN_MAKE,
    TOKEN_END,
    FIRST_ACCOUNT_MAKE,
    ACCOUNT_MAKE,
    ACCOUNT_RESET,
    ACCOUNT_CHANGE,
    ACCOUNT_STEP_END,
    ACCOUNT_DISABLE,
    ACCOUNT_ENABLE,
    QUESTIONNAIRE_PROPOSE,
    QUESTIONNAIRE_PUBLISH,
    QUESTIONNAIRE_WITHDRAW,
    LOOK_CHANGE,
    SCAN_MAKE,
    SCAN_REMOVE,
    SCAN_GROUPS,
    SCAN_QUESTIONS,
    SCAN_PERIOD,
    SCAN_PAUSE,
    SCAN_SHARING,
    SCAN_TRIAL,
    SCAN_OPEN,
    SCAN_CLOSE,
    SCAN_CORRECT,
    SCAN_CHANGE,
    RECOVERY_CODE,
    RECOVERY,
    FLOOD_DECIDE,
    CODES_MAKE,
    CODES_FETCH,
    CODES_END,
    POST_MAKE,
    MAIL_ADDRESSES,
    MAIL_CONTACT,
    MAIL_SEND,
    MAIL_TRIAL,
    MAIL_RETURNED,
    MAIL_WIPE,
    PAPER_READ,
    PAPER_TYPE,
    PAPER_WITHDRAW,
    TALK_ASK,
    TALK_FETCH,
    TALK_WIPE,
    WORDS_READ,
    WORDS_CHOOSE,
    WORDS_TERM,
    WORDS_WIPE,
    AGENDA_CHANGE,
    AGENDA_SHARE,
    LESSON_CHANGE,
    REPORT_DEFINITION,
    REPORT_FETCH,
    REPORT_ORDER,
    REPORTS_ORDER,
    NUMBERS_FETCH,
    PUBLISH,
    GRANT,
    RESEARCH_GRANT,
    RESEARCH_FETCH,
    PROGRAMME_MAKE,
    PROGRAMME_CHANGE,
    EVERYTHING_FETCH,
    SHEETS_WIPE,
    LOG_FETCH;

    public static Optional<Act> find(String key) {
        return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
    }

    /** As it stands in files and answers to programs, such as {@code scan-open}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
