package nl.lokaledemocratie.quickscan.desk.own;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.desk.own.OwnQuestionView.Remark;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/** Notices words in a question that may ask who somebody is, which would break the promise of anonymity. */
final class PersonalData {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(voornaam|achternaam|naam|hoe heet u|(?:woon)?adres|postcode|huisnummer|waar woont u|telefoonnummer"
                    + "|telefoon|e-?mail(?:adres)?|mailadres|geboortedatum|geboortedag|bsn|burgerservicenummer|rekeningnummer"
                    + "|kenteken|handtekening)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalData() {}

    static Optional<Remark> find(String text) {
        Matcher matcher = WORDS.matcher(text);
        return matcher.find()
                ? Optional.of(new Remark(
                        Phrase.of("clinic.personal").dutch(),
                        matcher.group(),
                        Phrase.of("clinic.personal.remedy").dutch(),
                        Phrase.of("clinic.personal.source").dutch()))
                : Optional.empty();
    }
}
